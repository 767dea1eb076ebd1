"""The README's first entry works word by word."""

import re
import textwrap
from datetime import date

import pytest

from entries.checking import CheckPlan, check
from newsroom.kinds import kind_named
from newsroom.scaffold import scaffold
from small_sites import ROOT, write_files, write_picture

README = (ROOT / "README.md").read_text("utf-8")
CAMPAIGN = "-- phong-trao/moi-tuan-mot-viec-tot-2026/index.md --\n"


def test_every_threat_names_the_tests_that_show_what_stops_it():
    table = (ROOT / "docs/publishing.md").read_text("utf-8").partition("| Mối nguy |")[2]
    shown = [line.split("|")[3] for line in table.splitlines() if line.startswith("| ")][1:]

    assert len(shown) > 15
    for tests in shown:
        names = re.findall(r"`(test_\w+\.py)`", tests)
        assert names or tests.startswith(" không có kiểm thử"), tests
        assert [name for name in names if not (ROOT / "tests" / name).is_file()] == []


def block(language):
    """Give the first fenced block of a language, without the list's indent."""
    return textwrap.dedent(re.search(rf"^ *```{language}\n(.*?)^ *```", README, re.S | re.M)[1])


@pytest.fixture
def entry(tmp_path):
    write_files(CAMPAIGN, tmp_path / "content")
    path = tmp_path / "content/nguoi-tot-viec-tot/tra-lai-cua-roi/index.md"
    path.parent.mkdir(parents=True)
    path.write_text(block("markdown"), "utf-8")
    return path


def found(entry):
    content = entry.parents[2]
    plan = CheckPlan(content=content, today=date(2026, 11, 22), cache=content.parent, jobs=1)
    return [str(problem) for problem in check(plan, [entry]).problems]


def test_the_entry_of_the_first_five_minutes_is_good(entry):
    assert found(entry) == []


def test_its_mistake_is_told_as_the_readme_says(entry):
    entry.write_text(re.sub("^date: .*\n", "", entry.read_text("utf-8"), flags=re.M), "utf-8")

    assert found(entry) == block("text").splitlines()


def test_its_picture_is_good_too(entry):
    write_picture(entry.parent / "vi-da.jpg", 1200, 800)
    text = entry.read_text("utf-8").replace("illustrative:", f"{block('yaml')}illustrative:")
    entry.write_text(text, "utf-8")

    assert found(entry) == []


def test_the_entry_has_the_fields_that_a_new_one_asks_for(entry):
    from datetime import datetime

    blank = scaffold(kind_named("deed"), "Trả lại của rơi", datetime(2026, 11, 20), {})
    asked = set(re.findall(r"^([a-z_]+):", blank, re.M))

    assert asked <= set(re.findall(r"^([a-z_]+):", entry.read_text("utf-8"), re.M))
