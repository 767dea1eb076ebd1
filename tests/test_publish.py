"""`run.py publish`: nothing is put in place unless the whole built tree passes the audit."""

import json
import re
import shutil

import pytest

from auditing.audit import Rules, audit
from published_site import make_site
from releases.manifest import read_manifest
from small_sites import run_command

RULES = Rules(base="https://thi-du.example", secrets={"Bí mật nội bộ & riêng": "content/x.md"})


def read_all(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_what_is_published_names_itself_and_every_file(published):
    files = read_all(published.output)
    health = json.loads(files["health.json"])
    items = {item.path: item for item in read_manifest(files.pop("manifest.json"))}

    assert items.keys() == files.keys()
    assert all(items[name].size_bytes == len(data) for name, data in files.items())
    assert health["nextChange"] == "2026-12-01"  # the day after the campaign's last
    pages = [name for name in files if name.endswith(".html")]
    moved_or_gone = {
        *("tin-tuc/phat-dong-cu/index.html", "old/news-12.html"),
        *("tin-tuc/da-go/index.html", "410.html"),
    }
    assert health["pages"] == len(set(pages) - moved_or_gone)
    assert audit(published.output, RULES).findings == ()


# What is done to a published file, and what the audit must say of it.
HOME, MAIN = "index.html", "</main>"
FAULTS = {
    "a link to nothing": (HOME, MAIN, '<a href="/tin-tuc/khong-co/">x</a>', "không dẫn"),
    "an anchor of nothing": (HOME, MAIN, '<a href="/404.html#la">x</a>', "chỗ nào tên"),
    "a missing picture": (HOME, MAIN, '<img src="/anh/x.webp" alt="">', "không dẫn"),
    "a picture elsewhere": (HOME, MAIN, '<img src="//x.example/a.png" alt="">', "tự tải"),
    "a frame": (HOME, MAIN, '<iframe src="/"></iframe>', "<iframe>"),
    "an inline script": (HOME, MAIN, "<script>1</script>", "mã viết ngay"),
    "a foreign script": (HOME, MAIN, '<script src="/tep/a.mjs"></script>', "kịch bản"),
    "an inline style": (HOME, MAIN, '<p style="color:red">x</p>', "thuộc tính style"),
    "a handler": (HOME, MAIN, '<p onclick="x()">x</p>', "thuộc tính onclick"),
    "a script link": (HOME, MAIN, '<a href="java\tscript:x()">x</a>', "địa chỉ “java"),
    "two equal ids": (HOME, MAIN, '<p id="noi_dung">x</p>', "có hai lần"),
    "noindex": (HOME, "<title>", '<meta name="robots" content="noindex">', "bỏ qua"),
    "a preview's bar": (HOME, MAIN, "<aside data-preview>x</aside>", "dải báo"),
    "a secret": (HOME, MAIN, "Bí mật nội bộ &amp; riêng", "chưa được phép đăng"),
    "a secret in data": ("tim-kiem/x.json", "", '"Bí mật nội bộ & riêng"', "chưa được phép đăng"),
    "a style elsewhere": ("giao-dien/x.css", "", "a{background:url(//x.example/a)}", "tự tải"),
    "a module elsewhere": ("giao-dien/x.mjs", "", 'import "https://x.example/a.mjs"', "tự tải"),
    "a question elsewhere": ("giao-dien/x.mjs", "", 'fetch("https://x.example/")', "tự tải"),
    "a script in a drawing": ("giao-dien/x.svg", "", "<svg><script/></svg>", "hình vẽ"),
    "a feed to nothing": ("feed.xml", "", "<loc>https://thi-du.example/x/</loc>", "không dẫn"),
    "all robots forbidden": ("robots.txt", "", "User-agent: *\nDisallow: /\n", "robots.txt"),
    "a hidden file": (".htaccess", "", "x", "dấu chấm"),
    "a place in a picture": ("anh/x.jpg", "", "\xff\xd8Exif\0\0GPS", "thông tin kèm theo"),
}  # fmt: skip


@pytest.fixture(scope="module")
def tree(published, tmp_path_factory):
    """A copy of the published tree that a test may change and must restore."""
    copy = tmp_path_factory.mktemp("audit") / "tree"
    shutil.copytree(published.output, copy, ignore=shutil.ignore_patterns("*.gz", "*.br"))
    return copy


@pytest.mark.parametrize("fault", FAULTS)
def test_the_audit_finds_each_fault(tree, fault):
    name, before, added, expected = FAULTS[fault]
    file = tree / name
    old = file.read_text("utf-8") if file.exists() else None
    file.write_text((old or "").replace(before, added + before, 1), encoding="utf-8")

    findings = audit(tree, RULES).findings
    file.write_text(old, encoding="utf-8") if old else file.unlink()

    assert {each.path for each in findings if expected in each.what} == {name}, findings


def test_a_missing_page_is_found(tree):
    (tree / "404.html").rename(tree.parent / "404.html")
    findings = audit(tree, RULES).findings
    (tree.parent / "404.html").rename(tree / "404.html")

    assert [str(each) for each in findings] == ["404.html: thiếu trang bắt buộc này"]


def test_every_page_of_a_preview_asks_not_to_be_indexed(published, tree):
    unmarked = {finding.path for finding in audit(tree, Rules(is_preview=True)).findings}

    assert {"index.html", "tin-tuc/phat-dong/index.html"} <= unmarked
    assert "old/news-12.html" not in unmarked


CANARIES = """
    -- tin-tuc/nhap/index.md --
    status: draft
    title: Bản nháp CHIMHOANGYEN một

    Nội dung nháp CHIMHOANGYEN hai.
    -- tin-tuc/hen/index.md --
    date: 2026-12-24 08:00
    title: Bài hẹn CHIMHOANGYEN ba
    picture:
      file: hen.jpg
      alt: Ảnh CHIMHOANGYEN bốn
    -- tin-tuc/hen/hen.jpg --
    700x500
    -- tin-tuc/hien/index.md --
    title: Bài hiện
    reviewer: Người duyệt CHIMHOANGYEN năm
    """


def test_nothing_unpublished_or_private_is_in_any_byte(tmp_path):
    site = make_site(tmp_path, CANARIES)
    made = site.publish("--no-compress")
    files = read_all(site.output)

    assert made.returncode == 0, made.stderr
    assert [name for name, data in files.items() if b"CHIMHOANGYEN" in data] == []
    assert [name for name in files if "hen" in name.split("/") or name.endswith(".webp")] == []
    assert json.loads(files["health.json"])["nextChange"] == "2026-12-24"


def test_a_preview_shows_what_is_unpublished_but_nothing_private(tmp_path):
    site = make_site(tmp_path, CANARIES)
    site.settings.write_text(
        site.settings.read_text("utf-8") + 'SITEURL, PREVIEW = "", True\n', encoding="utf-8"
    )
    made = site.publish("--no-compress")
    files = read_all(site.output)
    text = b"".join(files.values()).decode("utf-8", "replace")

    assert made.returncode == 0, made.stderr
    assert "[Bản nháp] Bản nháp CHIMHOANGYEN một" in text
    assert "[Sẽ đăng ngày 24/12/2026] Bài hẹn CHIMHOANGYEN ba" in text
    assert {f"CHIMHOANGYEN {each}" in text for each in ("hai", "bốn")} == {True}
    assert "CHIMHOANGYEN năm" not in text
    assert json.loads(files["health.json"])["nextChange"] == "2026-12-24"


def test_a_leak_into_a_page_keeps_the_old_site_in_place(tmp_path):
    site = make_site(tmp_path, CANARIES)
    assert site.publish("--no-compress").returncode == 0
    before = read_all(site.output)
    # A plugin gone wrong that prints what it should not.
    (tmp_path / "settings.py").write_text(
        site.settings.read_text("utf-8")
        + 'NEWSROOM["slogan"] = "Sắp có: bài hẹn"\n'
        + 'NEWSROOM["menu"] = (("Xem", "tin-tuc/hen/"),)\n',
        encoding="utf-8",
    )

    refused = site.publish("--no-compress")

    assert refused.returncode == 1
    leak = "404.html: có nội dung chưa được phép đăng của content/tin-tuc/hen/index.md (và "
    assert leak in refused.stderr
    assert "trang đang có vẫn giữ nguyên" in refused.stderr
    assert read_all(site.output) == before


def test_losing_pages_needs_a_word(tmp_path):
    site = make_site(tmp_path)
    assert site.publish("--no-compress").returncode == 0
    shutil.rmtree(site.content / "phong-trao")

    refused = site.publish("--no-compress")
    allowed = site.publish("--no-compress", "--allow-fewer")

    assert refused.returncode == 1
    assert "Số trang giảm bất thường" in refused.stderr
    assert "chạy lại và thêm --allow-fewer" in refused.stderr
    assert allowed.returncode == 0


def test_an_address_of_the_site_itself_cannot_be_gone(tmp_path):
    rows = "".join(
        f"- address: {address}\n  day: 2026-05-01\n  reason: x\n"
        for address in ("/index.html", "/tin-tuc/", "/404.html", "/giao-dien/x/")
    )
    site = make_site(tmp_path, f"-- gone.yaml --\n{rows}")

    refused = site.publish("--no-compress")

    assert refused.returncode == 1
    assert refused.stderr.count("content/gone.yaml:1: [bad-gone-list]") == 4


def test_a_place_that_cannot_be_written_is_told_in_one_line(tmp_path):
    refused = run_command("publish", "--output", "/sys/guongsang/public")

    assert refused.returncode == 1
    assert re.fullmatch(
        r"Dừng lại: (không có quyền|đĩa chỉ cho đọc) \(/sys/guongsang\S*\)\. "
        r"Xử lý xong thì chạy lại lệnh\.\n",
        refused.stderr,
    )
