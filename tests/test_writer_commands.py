"""`run.py new` and `run.py check`: a writer's two helpers at the terminal."""

import json
import re
import unicodedata

from small_sites import run_command, write_files


def test_new_says_where_the_entry_is_and_what_comes_next(tmp_path):
    made = run_command(
        "new", "Người tốt việc tốt", "Gương: “người” trồng rừng", "--content", tmp_path,
        "--today", "2026-09-02",
    )  # fmt: skip
    path = tmp_path / "nguoi-tot-viec-tot/guong-nguoi-trong-rung/index.md"

    assert made.stdout.splitlines() == [
        str(path),
        f"Điền các mục còn trống trong tệp ấy, rồi chạy: python3 run.py check {path}",
    ]
    lines = path.read_text("utf-8").splitlines()
    assert 'title: "Gương: “người” trồng rừng"' in lines
    assert [line for line in lines if re.match(r"date: 2026-09-02 \d\d:\d\d$", line)]


def test_a_title_is_written_composed_however_it_was_typed(tmp_path):
    run_command("new", "news", unicodedata.normalize("NFD", "Tin mới"), "--content", tmp_path)

    assert "title: Tin mới\n" in (tmp_path / "tin-tuc/tin-moi/index.md").read_text("utf-8")


def test_a_kind_that_does_not_exist_gets_the_nearest_one(tmp_path):
    refused = run_command("new", "phong-chao", "Tên", "--content", tmp_path)

    assert refused.returncode == 2
    assert "không có loại bài “phong-chao”; có phải là “campaign”?" in refused.stderr


def test_a_new_entry_is_not_published_before_it_is_written(tmp_path):
    content = tmp_path / "content"
    content.mkdir()
    run_command("new", "nguoi-tot-viec-tot", "Trả", "lại", "ví", "--content", content)

    checked = run_command("check", "--content", content).stdout

    assert re.search(
        r"nguoi-tot-viec-tot/tra-lai-vi/index.md:\d+: \[missing\] .*“summary”", checked
    )
    assert "[placeholder] bài chưa có nội dung, còn câu mẫu" in checked


def test_an_entry_that_is_there_is_never_overwritten(tmp_path):
    run_command("new", "news", "Tin mới", "--content", tmp_path)
    before = (tmp_path / "tin-tuc/tin-moi/index.md").read_bytes()

    again = run_command("new", "news", "Tin mới", "--content", tmp_path)

    assert again.returncode == 1
    assert "hãy đặt tên khác" in again.stderr
    assert (tmp_path / "tin-tuc/tin-moi/index.md").read_bytes() == before


def test_a_title_without_any_letter_gets_no_file(tmp_path):
    refused = run_command("new", "news", "!!!", "--content", tmp_path)

    assert refused.returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_check_says_when_a_file_is_not_there(tmp_path):
    checked = run_command("check", "khong-co.md", "--content", tmp_path)

    assert (checked.returncode, checked.stderr) == (2, "Không có tệp khong-co.md.\n")


def test_check_names_what_is_not_on_the_site_yet(tmp_path):
    content = tmp_path / "content"
    write_files(
        "-- tin-tuc/mot/index.md --\ndate: 2099-12-31 08:00\n\nChuyện là thế này.\n"
        "-- tin-tuc/hai/index.md --\nstatus: draft\n\nChuyện là thế này.\n",
        content,
    )

    lines = run_command("check", "--content", content).stdout.splitlines()

    assert lines == [
        "Không có lỗi.",
        "Bản nháp, chưa đăng: content/tin-tuc/hai/index.md",
        "Chưa đến ngày đăng (31/12/2099): content/tin-tuc/mot/index.md",
    ]


TWO_BROKEN = """
    -- tin-tuc/mot/index.md --
    date: hôm qua

    Chuyện thứ nhất.
    -- tin-tuc/hai/index.md --
    titel: Hai

    Chuyện thứ hai.
    """


def test_check_names_all_mistakes_or_those_of_the_files_asked_for(tmp_path):
    content = tmp_path / "content"
    write_files(TWO_BROKEN, content)

    everything = run_command("check", "--content", content)
    one = run_command("check", content / "tin-tuc/mot/index.md", "--content", content)

    assert everything.returncode == one.returncode == 1
    assert [line.split("]")[0] for line in everything.stdout.splitlines()[:-1]] == [
        "content/tin-tuc/hai/index.md:5: [unknown-key",
        "content/tin-tuc/mot/index.md:4: [unclear-date",
    ]
    assert one.stdout.splitlines()[-1] == "Có 1 chỗ cần sửa trong 1 tệp."


def test_check_speaks_to_machines(tmp_path):
    content = tmp_path / "content"
    write_files(TWO_BROKEN, content)

    data = json.loads(run_command("check", "--content", content, "--format", "json").stdout)
    notes = run_command("check", "--content", content, "--format", "github").stdout.splitlines()

    assert data[0] == {
        "path": "content/tin-tuc/hai/index.md",
        "line": 5,
        "code": "unknown-key",
        "message": "không có mục “titel”",
        "hint": "có phải là “title”?",
        "severity": "error",
    }
    assert notes[0] == (
        "::error file=content/tin-tuc/hai/index.md,line=5,title=unknown-key"
        "::không có mục “titel” → có phải là “title”?"
    )
