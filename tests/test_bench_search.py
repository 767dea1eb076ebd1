"""`run.py bench search`: its posts, its questions and the figures that it prints."""

import json
import re

import pytest

from bench.engines import result_paths
from bench.posts import posts_from
from bench.questions import Known, make_questions
from newsroom.files import write_whole
from newsroom.text import fold, syllables
from newsroom_cli.__main__ import main
from published_site import need
from search.publishing import make_search_files
from small_sites import run_command

TEXTS = [
    ("Hội nông dân xã trồng rừng ngập mặn", "Từ đầu năm bà con trồng lại rừng ven biển. " * 40),
    ("Lớp học tình thương giữa lòng thành phố", "Buổi tối các cô dạy chữ cho trẻ nhỏ. " * 40),
    ("Bếp ăn không đồng bên cổng bệnh viện", "Mỗi ngày bếp nấu ba trăm suất cơm nóng. " * 40),
]


@pytest.fixture
def texts(tmp_path):
    path = tmp_path / "texts.jsonl"
    lines = [json.dumps({"title": title, "text": text}) for title, text in TEXTS]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("count", "how"),
    [(2, "nguyên văn"), (8, "cắt từng 140 từ"), (40, "ghép ngẫu nhiên từng từ")],
)
def test_posts_are_texts_as_they_are_or_pieces_or_made_up_and_always_the_same(texts, count, how):
    source = posts_from(texts, count)
    posts = list(source.posts)

    assert (source.count, len(posts), re.sub(r"\d+", "140", source.how)) == (count, count, how)
    assert posts == list(posts_from(texts, count).posts)
    assert [post.day for post in posts] == sorted(post.day for post in posts)


def test_questions_are_pieces_of_titles_with_their_posts(texts):
    titles = {post.address: post.title[0] for post in posts_from(texts, 3).posts}

    questions = make_questions([Known(title, place) for place, title in titles.items()], 3)

    assert len(questions) == 21
    for question in questions:
        title = titles[question.address]
        if question.way == "3 âm tiết, có dấu":
            assert question.text in title
            assert len(question.text.split()) == 3
        if question.way == "tiêu đề, không dấu":
            assert question.text == fold(title)
        if question.way == "tiêu đề, đảo trật tự":
            assert sorted(question.text.split()) == sorted(fold(title).split())


def test_a_slip_is_one_letter_of_four_syllables_and_no_space():
    title = "Quyết định 19/QĐ-UBND – ý kỷ xoong nghiêng"
    folded = "y ky xoong nghieng"

    asked = [make_questions([Known(title, "y-ky/")], 1, seed) for seed in range(300)]
    slips = {one.text for questions in asked for one in questions if "lỗi gõ" in one.way}

    assert len(slips) > 100
    for slip in slips:
        assert len(slip.split(" ")) == 4
        assert is_one_slip(folded, slip)
        assert syllables(slip) != syllables(folded)


def is_one_slip(text, slip):
    """Tell whether a letter was inserted, dropped, changed, or swapped with the next."""
    return any(
        slip[:i] == text[:i]
        and (
            slip[i + 1 :] in (text[i:], text[i + 1 :])
            or slip[i:] in (text[i + 1 :], text[i + 1 : i + 2] + text[i] + text[i + 2 :])
        )
        for i in range(len(text))
    )


def test_files_that_results_are_shown_from_are_told_from_the_index(texts, tmp_path):
    made = make_search_files(list(posts_from(texts, 8).posts), tmp_path / "c", recent_chars=2300)
    write_whole(tmp_path / made.manifest, made.files[made.manifest])

    paths = list(result_paths(tmp_path, made.manifest))

    assert {path.removeprefix("/") for path in paths} < {*made.files, *made.kept}
    assert [re.sub(r"(cu-)?[0-9a-f]{12}", "#", path.split("/", 3)[3]) for path in paths] == [
        *("#/b0.bin", "#/d0.bin"),
        *("#.bin", "#.bin"),
    ]


@pytest.mark.browser
def test_the_command_prints_what_was_measured_in_a_browser(texts):
    need("nginx")
    ran = run_command("bench", "search", 3, "--texts", texts, "--questions", 1, "--no-pagefind")

    assert (ran.returncode, ran.stderr) == (0, "")
    assert "3 bài (nguyên văn), 7 câu hỏi, Chromium" in ran.stdout
    rows = dict(re.findall(r"^\| ([^|]+) \| ([\d.]+) \|$", ran.stdout, re.MULTILINE))
    assert float(rows["mở ô tìm kiếm, kB"]) > 20
    assert float(rows["một câu hỏi, ms, p50"]) > 0
    assert float(rows["câu thứ hai trong cùng thẻ, ms, p50"]) > 0
    assert float(rows["một câu hỏi, 10 kết quả, kB, p95"]) > 0
    assert float(rows["tệp"]) >= 5
    assert rows["tiêu đề, không dấu"] == "1.00"
    assert rows["3 âm tiết, có dấu"] == "1.00"


def test_a_file_of_texts_that_is_not_there_is_said(tmp_path):
    ran = run_command("bench", "search", 3, "--texts", tmp_path / "none.jsonl")

    assert ran.returncode == 2
    assert ran.stderr == f"Không có tệp {tmp_path / 'none.jsonl'}.\n"


def test_a_machine_without_nginx_is_told_what_to_install(tmp_path, monkeypatch, capsys):
    (tmp_path / "chromium").write_text("#!/bin/sh\n")
    (tmp_path / "chromium").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("bench.nginx._MORE_FOLDERS", ())

    assert main(["bench", "search", "3"]) == 1
    assert capsys.readouterr().err == (
        "Không thấy nginx; cài rồi chạy lại: sudo apt install nginx-light (Debian, Ubuntu) "
        "hoặc brew install nginx (máy Mac).\n"
    )
