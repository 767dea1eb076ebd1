"""Tone marks: one style for the whole site, names as they are, search blind to the difference."""

import re

import pytest

from newsroom.text import slugify, syllables
from newsroom.tone_marks import check_tone_marks
from small_sites import ROOT


def hints(text, style):
    return [slip.hint for slip in check_tone_marks(text, style)]


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("hoà", "hòa"), ("khoá", "khóa"), ("hoả", "hỏa"), ("hoã", "hõa"), ("hoạ", "họa"),
        ("loè", "lòe"), ("khoé", "khóe"), ("khoẻ", "khỏe"), ("xoẹ", "xọe"),
        ("thuỳ", "thùy"), ("thuý", "thúy"), ("thuỷ", "thủy"), ("luỹ", "lũy"), ("luỵ", "lụy"),
        ("uỷ", "ủy"), ("KHOÁ", "KHÓA"), ("Uỷ", "Ủy"),
    ],
)  # fmt: skip
def test_each_style_is_told_the_other_spelling(new, old):
    assert hints(f"việc {new.lower()} ấy", "cũ") == [f"viết “{old.lower()}”"]
    assert hints(f"việc {old.lower()} ấy", "mới") == [f"viết “{new.lower()}”"]
    assert hints(f"{new} việc ấy", "cũ") == [f"viết “{old}”"]
    assert hints(old.lower(), "cũ") == hints(new.lower(), "mới") == []


def test_a_word_is_named_once_at_its_first_line():
    text = "Mở đầu.\nvăn hoá và hoà bình\nvăn hoá"

    assert [(slip.line, slip.message) for slip in check_tone_marks(text, "cũ")] == [
        (1, "“hoá” đặt dấu kiểu mới"),
        (1, "“hoà” đặt dấu kiểu mới"),
    ]


def test_names_are_never_respelled():
    text = "Chị Nguyễn Thị Thuý và ông Hoà ở Hoà Bình. Hoà Phát mời. Tạp chí Văn Hoá Xưa."

    assert hints(text, "cũ") == []


def test_search_and_addresses_do_not_know_the_difference():
    assert syllables("Văn hoá thuỷ lợi") == syllables("Văn hóa thủy lợi")
    assert slugify("Văn hoá thuỷ lợi") == slugify("Văn hóa thủy lợi") == "van-hoa-thuy-loi"


def test_the_project_itself_writes_in_the_style_it_chooses():
    """The words of pages, messages, settings and documents; lists of spellings are exempt."""
    files = [
        *(ROOT / "plugins").rglob("*.py"),
        *(ROOT / "theme").glob("templates/**/*.html"),
        *(ROOT / "theme").glob("static/**/*.mjs"),
        *(ROOT / "content").rglob("*.yaml"),
        *(ROOT / "docs").glob("*.md"),
        *(ROOT / f"{name}" for name in ("README.md", "CHANGELOG.md", "pelicanconf.py")),
    ]
    found = {
        (path.name, slip.message)
        for path in files
        if path.name
        not in ("tone_marks.py", "wording.py", "problems.md", "pelicanconf.py", "search-query.mjs")
        for slip in check_tone_marks(
            re.sub(r"``[^`]+``|\|toà\|", "", path.read_text("utf-8")), "cũ"
        )
    }

    assert found == set()
