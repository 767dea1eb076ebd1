"""`run.py takedown` and `today`: nothing is left of a person, nothing comes by surprise."""

import re
import shutil

from deploy_site import start_command
from published_site import ask, make_site, nginx
from small_sites import run_command, write_files

# Marks that stand nowhere but in the entry that is taken down.
CONTENT = """
    -- guong-dien-hinh/nguoi-gac-rung-zorvex/index.md --
    title: Bà Zorvex giữ rừng
    name: Zorvex Qilmar
    summary: Mở đầu về Zorvex trong mùa khô.
    aliases: [ba-zorvex-cu]
    tags: [Thẻ Zorvex]
    poster: true
    awards:
      - award: bang-khen-tinh
        year: 2022
        decision: 1657/QĐ-UBND
        date: 2022-11-15
        body: co-quan-mau
        file: zorvex.pdf
    consent: {basis: dong-y, date: 2021-10-01, scope: [name, image, story], reference: DY-1}
    picture:
      file: chan-dung-zorvex.jpg
      alt: Chân dung Zorvex

    Thân bài kể chuyện Zorvex Qilmar, đọc được trong chỉ mục.
    -- guong-dien-hinh/nguoi-gac-rung-zorvex/chan-dung-zorvex.jpg --
    1600x900
    -- guong-dien-hinh/nguoi-gac-rung-zorvex/zorvex.pdf --
    %PDF-1.4 Zorvex
    -- tin-tuc/hoi-nghi/index.md --
    title: Hội nghị tuyên dương

    Có [một tấm gương](story:nguoi-gac-rung-zorvex).
    -- tin-tuc/khac/index.md --
    title: Tin khác
    """
SLUGS = ("nguoi-gac-rung-zorvex", "ba-zorvex-cu")


def traces_in(folder, *allowed):
    """Give the files whose name or bytes still tell of the person, but for addresses that must."""
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        for slug in SLUGS:
            name = name.replace(slug, "")
            if path.name in allowed:
                data = data.replace(slug.encode(), b"")
        if re.search(rb"zorvex|qilmar", data + name.encode(), re.IGNORECASE):
            found.append(path.relative_to(folder).as_posix())
    return found


def read_all(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.*")}


def take_down(site, folder):
    return run_command(
        *("takedown", "https://thi-du.example/guong-dien-hinh/nguoi-gac-rung-zorvex/"),
        *("--reason", "theo yêu cầu", "--content", site.content, "--cache", folder / "cache"),
        *("--built", site.output, "--today", "2026-11-22"),
    )


def test_nothing_is_left_of_what_was_taken_down(tmp_path):
    site = make_site(tmp_path, CONTENT)
    server = tmp_path / "srv"
    assert site.publish("--allow-fewer").returncode == 0
    assert start_command("deploy", "--from", site.output, server).returncode == 0
    places = {each.split("/")[2] for each in traces_in(server)}
    assert {"guong-dien-hinh", "tep", "khen-thuong", "tu-khoa", "index.html"} <= places
    picture = next((site.output / "anh").rglob("*.webp")).name

    (tmp_path / "cache/preview").mkdir()
    (tmp_path / "cache/preview/index.html").write_text("Zorvex")
    (tmp_path / "public.new-999999").mkdir()
    (tmp_path / "public.new-999999/index.html").write_text("Zorvex")

    told = take_down(site, tmp_path)

    assert told.returncode == 1, "a post still leads to it"
    assert not (tmp_path / "public.new-999999").exists()
    lines = told.stdout.splitlines()
    assert lines[1:5] == [
        " - content/guong-dien-hinh/nguoi-gac-rung-zorvex/chan-dung-zorvex.jpg",
        " - content/guong-dien-hinh/nguoi-gac-rung-zorvex/index.md",
        " - content/guong-dien-hinh/nguoi-gac-rung-zorvex/zorvex.pdf",
        "content/tin-tuc/hoi-nghi/index.md:7: dẫn đến bài đã gỡ",
    ]
    assert "git filter-repo --invert-paths --path 'content/guong-dien-hinh/nguoi-gac" in told.stdout
    assert traces_in(tmp_path / "cache") == []
    assert not site.output.exists()
    again = take_down(site, tmp_path)
    assert (again.returncode, "đã gỡ rồi" in again.stdout) == (0, True)
    refused = site.publish("--allow-fewer")
    assert refused.returncode == 1 and "[unknown-entry]" in refused.stderr

    write_files("-- tin-tuc/hoi-nghi/index.md --\ntitle: Hội nghị\n\nĐã gỡ.\n", site.content)
    assert site.publish("--allow-fewer").returncode == 0
    deployed = start_command("deploy", "--from", site.output, server, "--allow-fewer")
    assert "các bản cũ đã được xóa" in deployed.stdout
    assert "nạp lại thì mới có hiệu lực: sudo systemctl reload nginx" in deployed.stdout
    # Search keeps words in a code of its own: the release is as if the entry had never been there.
    never = make_site(tmp_path / "never", "")
    shutil.copytree(site.content, never.content, dirs_exist_ok=True)
    assert never.publish().returncode == 0
    assert read_all(site.output) == read_all(never.output)
    # The address itself stays, so that it can say that it is gone.
    names = ("manifest.json", "site.conf", "gone.yaml")
    assert traces_in(server, *names) == traces_in(site.content, *names) == []
    # The post that led to the address was rendered once more before it was mended.
    kept = [path.name for path in (tmp_path / "cache/rendered").rglob("*.json")]
    assert traces_in(tmp_path / "cache", *kept) == []
    with nginx(server / "current", tmp_path / "nginx", settings=server / "current/_nginx") as base:
        for slug in SLUGS:
            gone = ask(base, f"/guong-dien-hinh/{slug}/")
            assert (gone.status, "location" in gone.headers) == (410, False)
            assert "Nội dung đã được gỡ" in gone.body.decode()
        assert ask(base, f"/anh/{picture}").status == 404
    redirects = (site.output / "_redirects").read_text("utf-8")
    assert "zorvex" not in redirects


def test_an_address_of_nothing_is_told(tmp_path):
    site = make_site(tmp_path, CONTENT)
    told = run_command(
        *("takedown", "/tin-tuc/khong-co/", "--reason", "x", "--content", site.content),
        *("--cache", tmp_path / "cache", "--built"),
    )

    assert (told.returncode, told.stderr) == (2, "Không có bài nào ở địa chỉ /tin-tuc/khong-co/.\n")
    empty = run_command("takedown", "/tin-tuc/phat-dong/", "--reason", " ")
    assert (empty.returncode, "lý do không được để trống" in empty.stderr) == (2, True)
    assert not (site.content / "gone.yaml").exists()


AGENDA = """
    -- tin-tuc/hen/index.md --
    title: Bài hẹn
    date: 2026-11-23 08:00
    -- tin-tuc/het/index.md --
    title: Thông báo ngắn ngày
    date: 2026-11-01
    expires: 2026-11-22
    -- phong-trao/xanh/index.md --
    title: Phong trào xanh
    date: 2026-01-02
    start: 2026-02-01
    end: 2026-11-30
    milestones:
      - {kind: so-ket, planned: 2026-06-30}
      - {kind: tong-ket, planned: 2026-12-15}
    -- tin-tuc/nhap/index.md --
    title: Bản nháp cũ
    date: 2026-03-01
    status: draft
    -- trang/gioi-thieu/index.md --
    title: Giới thiệu
    review_on: 2026-10-01
    """


def test_today_tells_what_comes_and_what_is_late(tmp_path):
    write_files(AGENDA, tmp_path / "content")

    told = run_command("today", "--content", tmp_path / "content", "--today", "2026-11-22")

    assert told.stdout == (
        "Hôm nay 22/11/2026.\n"
        "Lần dựng ngày 23/11/2026 sẽ đổi:\n"
        " - 23/11/2026 đăng “Bài hẹn” (content/tin-tuc/hen/index.md)\n"
        " - 23/11/2026 hết hạn, ra khỏi các danh sách: “Thông báo ngắn ngày”"
        " (content/tin-tuc/het/index.md)\n"
        "Sau đó:\n"
        " - 01/12/2026 phong trào đã kết thúc: “Phong trào xanh”"
        " (content/phong-trao/xanh/index.md)\n"
        "Mốc phong trào sắp tới:\n"
        " - 15/12/2026 mốc của phong trào “Phong trào xanh” (content/phong-trao/xanh/index.md)\n"
        "Đã quá ngày, cần người làm:\n"
        " - 01/03/2026 bản nháp để lâu: “Bản nháp cũ” (content/tin-tuc/nhap/index.md)\n"
        " - 30/06/2026 mốc theo kế hoạch đã qua mà chưa ghi ngày diễn ra: “Phong trào xanh”"
        " (content/phong-trao/xanh/index.md)\n"
        " - 01/10/2026 cần xem lại: “Giới thiệu” (content/trang/gioi-thieu/index.md)\n"
    ), told.stderr
