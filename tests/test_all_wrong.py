"""Entries of each kind in which almost everything is wrong: all of it is named, at its line.

The files below ``all_wrong/`` make the mistakes that people make; run ``check`` on them to see what
a writer is told.
"""

import shutil
from datetime import date

import pytest

from entries.loading import load
from newsroom.kinds import KINDS
from small_sites import ROOT, TODAY

EXPECTED = {
    "guong-dien-hinh/chi-lan-giu-rung": (
        "1:missing 1:missing 2:title-full-stop 4:modified-before-date 5:expires-before-date "
        "6:lead-length 7:unknown-key 8:alias-own 8:bad-slug 9:not-allowed 12:not-a-number "
        "13:not-allowed 14:missing 15:not-allowed 17:term-out-of-time 18:too-many "
        "19:unknown-entry 21:impossible-date 23:bad-file 23:missing 24:alt-file-name "
        "29:result-in-future 31:missing 33:missing 35:award-subject 35:award-unproven "
        "36:award-too-early 38:award-year 39:document-number 40:award-too-late 41:not-allowed "
        "45:consent-late 46:consent-scope 48:consent-review 49:bad-unknown 49:bad-unknown "
        "52:blind-link 52:house-number 52:personal-phone 52:space-before 52:unknown-entry "
        "54:heading-skip 56:document-number 56:link-nowhere 56:unknown-entry 58:no-alt "
        "58:no-file"
    ),
    "nguoi-tot-viec-tot/to-dan-pho-so-7": (
        "6:same-subject 7:representative-consent 12:award-year 13:award-too-early"
    ),
    "nguoi-tot-viec-tot/tra-lai-vi-roi": (
        "6:minor-details 8:minor-details 9:minor-details 11:happened-after-date "
        "15:award-too-early 15:award-too-late 16:award-subject 18:award-too-early "
        "19:not-allowed 20:minor-consent 27:quotes"
    ),
    "phong-trao/song-xanh": (
        "1:missing 6:not-allowed 8:launched-after-end 10:end-before-start "
        "11:period-contradicts 15:missing 17:milestone-undated 20:milestone-in-future "
        "20:milestone-outside 22:milestone-outside 23:milestone-report-early 24:parent-loop "
        "25:one-way-link 26:unknown-entry"
    ),
    "tin-tuc/so-ket-song-xanh": (
        "2:quotes 3:unclear-date 4:duplicate-key 5:space-before 11:bad-address 11:missing "
        "12:not-a-group 14:bad-file 19:not-allowed 24:blind-link 24:emphasis-open"
    ),
    "trang/tim-kiem": (
        "1:address-taken 4:unclear-date 5:impossible-date 7:alias-taken 7:alias-taken "
        "8:invisible 9:not-allowed 10:not-yes-no 11:unknown-key"
    ),
    "van-ban/05-kh-cqm-2025": ("3:no-document-file"),
    "van-ban/ke-hoach-05": (
        "1:document-slug 5:number-mismatch 6:number-mismatch 6:term-out-of-time "
        "8:effective-before-issued 9:expires-before-effective 10:modified-before-date "
        "11:replacement-order 12:unknown-entry 13:bad-file 13:no-file 14:not-allowed "
        "16:unknown-key"
    ),
}


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """Give, for the folder of each entry, what is reported of it as ``line:code``."""
    folder = tmp_path_factory.mktemp("all-wrong")
    content = folder / "content"
    shutil.copytree(ROOT / "tests" / "all_wrong", content)
    shutil.copytree(ROOT / "content" / "vocabulary", content / "vocabulary")
    loaded = load(content, root="", today=date.fromisoformat(TODAY), cache=folder / "cache")
    lines = {}
    for problem in loaded.problems:
        name = problem.path.removeprefix("content/").removesuffix("/index.md")
        lines.setdefault(name, []).append(f"{problem.line}:{problem.code}")
    return lines


@pytest.mark.parametrize("entry", EXPECTED)
def test_every_mistake_is_named_at_its_line(entry, found):
    assert found[entry] == EXPECTED[entry].split()


def test_nothing_else_is_reported(found):
    assert set(found) == set(EXPECTED)


def test_there_is_an_entry_of_every_kind():
    assert {entry.partition("/")[0] for entry in EXPECTED} == {kind.folder for kind in KINDS}
