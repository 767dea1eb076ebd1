"""`run.py new` and `run.py check`: a writer's two helpers at the terminal."""

import json
import re

import pytest

from newsroom.kinds import KINDS
from newsroom.scaffold import PLACEHOLDER
from small_sites import run_command, write_files

FILLED = {
    "summary": " ".join(["Mười từ là chưa đủ cho một đoạn mở đầu đâu."] * 3),
    "number": "19/CT-TTg",
    "issued": "2021-07-16",
    "type": "chi-thi",
    "body": "thu-tuong",
    "subject": "household",
    "name": "Hộ trồng rừng",
    "place": "ca-mau",
    "level": "co-so",
    "sectors": "[moi-truong]",
    "deeds": "[Trồng rừng]",
    "results": '[{figure: "18", what: ha rừng, year: 2021}]',
    "lessons": "[Che sóng trước]",
    "sources": "[Báo cáo của xã]",
    "form": "chuyen-de",
    "scope": "toan-quoc",
    "launched_by": "thu-tuong",
    "launched": "2026-01-05",
    "aim": "Trồng thêm rừng",
    "content": "[Trồng rừng]",
    "subjects": "[Mọi người]",
    "criteria": "[Số cây sống]",
    "basis": "[Kế hoạch của cơ quan]",
}


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_a_new_entry_checks_clean_once_its_blanks_are_filled(tmp_path, kind):
    content = tmp_path / "content"
    write_files("", content)
    made = run_command("new", kind, "Gương: “người” trồng rừng", "--content", content)
    path = content / made.stdout.strip().removeprefix(f"{content}/")
    assert made.returncode == 0
    assert path.name == "index.md" and path.parent.name == "guong-nguoi-trong-rung"

    text = path.read_text("utf-8")
    for key, value in FILLED.items():
        text = re.sub(rf"^{key}: .*$", f"{key}: {value}", text, flags=re.MULTILINE)
    text = text.replace("#tags: ", "tags: rừng; biển ").replace(PLACEHOLDER, "Chuyện là thế này.")
    path.write_text(text, encoding="utf-8")

    checked = run_command("check", "--content", content)
    assert (checked.stdout, checked.returncode) == ("Không có lỗi.\n", 0)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_new_entry_names_every_field_of_its_kind(tmp_path, kind):
    from newsroom.fields import specs

    made = run_command("new", kind.name, "Bài thử", "--content", tmp_path)
    text = (tmp_path / made.stdout.strip()).read_text("utf-8")

    named = set(re.findall(r"^#?(\w+):", text, re.MULTILINE))
    assert set(specs(kind.record)) - {"slug", "modified"} <= named


def test_a_new_entry_is_not_published_before_it_is_written(tmp_path):
    content = tmp_path / "content"
    content.mkdir()
    run_command("new", "nguoi-tot-viec-tot", "Trả", "lại", "ví", "--content", content)

    checked = run_command("check", "--content", content).stdout

    assert "content/nguoi-tot-viec-tot/tra-lai-vi/index.md:4: [missing]" in checked
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
