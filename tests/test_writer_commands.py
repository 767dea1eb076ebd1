"""`run.py new` and `run.py check`: a writer's two helpers at the terminal."""

import json
import os
import re
import subprocess
import sys
import unicodedata

from newsroom_cli.commands import COMMANDS
from small_sites import ROOT, run_command, write_files


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


def test_check_says_when_a_path_leads_nowhere_and_what_was_meant(tmp_path):
    content = tmp_path / "content"
    write_files("-- tin-tuc/tin-mot/index.md --\n", content)

    absent = run_command("check", "tin-tuc/tin-mott", "--content", content)
    outside = run_command("check", tmp_path, "--content", content)

    assert (absent.returncode, absent.stderr) == (
        2,
        "Không có tệp hay thư mục tin-tuc/tin-mott. Có phải là content/tin-tuc/tin-mot?\n",
    )
    assert (outside.returncode, outside.stderr) == (
        2,
        f"{tmp_path} không nằm trong thư mục bài viết content/.\n",
    )


def test_check_names_what_is_not_on_the_site_on_a_day(tmp_path):
    content = tmp_path / "content"
    write_files(
        "-- tin-tuc/mot/index.md --\ndate: 2099-12-31 08:00\n\nTin.\n"
        "-- tin-tuc/hai/index.md --\nstatus: draft\n\nTin.\n",
        content,
    )

    today = run_command("check", "--content", content).stdout.splitlines()
    later = run_command("check", "--content", content, "--today", "2100-01-01").stdout

    assert today == [
        "Không có lỗi.",
        "Chưa đăng (bản nháp): content/tin-tuc/hai/index.md",
        "Chưa đăng (sẽ đăng ngày 31/12/2099): content/tin-tuc/mot/index.md",
    ]
    assert later == "Không có lỗi.\nChưa đăng (bản nháp): content/tin-tuc/hai/index.md\n"


BROKEN = """
    -- tin-tuc/mot/index.md --
    date: hôm qua
    summary: Quá ngắn.

    Tin.
    -- tin-tuc/mot/anh.jpg --
    40x30
    -- tin-tuc/hai/index.md --
    titel: Hai

    Tin.
    """


def test_check_tells_what_must_be_mended_first_and_counts(tmp_path):
    content = tmp_path / "content"
    write_files(BROKEN, content)

    everything = run_command("check", "--content", content)

    assert everything.returncode == 1
    assert [line.partition("]")[0] for line in everything.stdout.splitlines()[:-2]] == [
        "content/tin-tuc/hai/index.md:5: [unknown-key",
        "content/tin-tuc/mot/index.md:3: [unclear-date",
        "content/tin-tuc/mot/index.md:4: [lead-length",
    ]
    assert everything.stdout.splitlines()[-2:] == [
        "Có 2 chỗ cần sửa trong 2 tệp. Ngoài ra có 1 lời nhắc.",
        "Giải thích một mã trong [ ]: python3 run.py explain unknown-key",
    ]


def test_a_picture_stands_for_its_entry(tmp_path):
    content = tmp_path / "content"
    write_files(BROKEN, content)

    one = run_command("check", content / "tin-tuc/mot/anh.jpg", "--content", content)

    assert "Có 1 chỗ cần sửa trong 1 tệp." in one.stdout
    assert "hai/index.md" not in one.stdout


def test_strictly_reminders_count_too(tmp_path):
    content = tmp_path / "content"
    write_files("-- tin-tuc/mot/index.md --\nsummary: Quá ngắn.\n", content)

    assert run_command("check", "--content", content).returncode == 0
    assert run_command("check", "--content", content, "--strict").returncode == 1


def test_check_speaks_to_machines(tmp_path):
    content = tmp_path / "content"
    write_files(BROKEN, content)

    def said(form):
        return run_command("check", "--content", content, "--format", form).stdout

    data, notes, quality = said("json"), said("github").splitlines(), json.loads(said("gitlab"))

    assert json.loads(data)[0] == {
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
    assert quality[0] == {
        "description": "không có mục “titel” → có phải là “title”?",
        "check_name": "unknown-key",
        "fingerprint": quality[0]["fingerprint"],
        "severity": "major",
        "location": {"path": "content/tin-tuc/hai/index.md", "lines": {"begin": 5}},
    }
    assert quality[-1]["severity"] == "minor"
    assert len({each["fingerprint"] for each in quality}) == len(quality) == 3


def test_every_command_answers_help_in_vietnamese():
    for command in COMMANDS:
        helped = run_command(command.name, "--help")

        assert (helped.returncode, helped.stderr) == (0, ""), command.name
        assert f"Cách dùng: python3 run.py {command.name}" in helped.stdout
        assert not re.search(r"\b(usage|options|positional|show this)\b", helped.stdout)


def test_a_reader_who_has_seen_enough_gets_no_traceback():
    reader, writer = os.pipe()
    os.close(reader)

    cut_off = subprocess.run(
        [sys.executable, "-m", "newsroom_cli", "explain"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "plugins"), "PYTHONIOENCODING": "utf-8"},
        stdout=writer,
        stderr=subprocess.PIPE,
    )
    os.close(writer)

    assert (cut_off.returncode, cut_off.stderr) == (141, b"")


def test_help_on_checking_tells_of_exit_codes_and_of_explanations():
    helped = " ".join(run_command("check", "--help").stdout.split())

    assert "Mã thoát: 0 không có lỗi, 1 có chỗ cần sửa, 2 gõ sai lệnh." in helped
    assert "python3 run.py explain yaml-colon" in helped
