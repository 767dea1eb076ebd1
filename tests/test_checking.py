"""Checking a few files is held against all others, which are read again only when they change."""

import json
from datetime import date

import pytest

from entries import checking
from entries.checking import CheckPlan, check
from entries.loading import load
from entries.remembered import Memory
from newsroom.record_codec import decode_entry, encode_entry
from small_sites import ROOT, write_files

TODAY = date(2026, 11, 22)
ARCHIVE = """
    -- phong-trao/xanh/index.md --
    title: Phong trào xanh
    -- tin-tuc/mot/index.md --
    campaigns: [xanh]

    Theo [bài hai](news:hai).
    -- tin-tuc/hai/index.md --
    titel: Viết sai
    """


@pytest.fixture
def archive(tmp_path, monkeypatch):
    """A small folder that is remembered as if it were a large one."""
    monkeypatch.setattr(checking, "_WORTH_REMEMBERING", 1)
    write_files(ARCHIVE, tmp_path / "content")
    return tmp_path / "content"


def found(content, *chosen):
    plan = CheckPlan(content=content, today=TODAY, cache=content.parent / "cache", jobs=1)
    problems = check(plan, [content / each for each in chosen]).problems
    return [
        (each.path.removeprefix("content/"), each.line, each.code)
        for each in problems
        if each.severity == "error"
    ]


def test_what_is_remembered_of_an_entry_is_all_that_its_header_says():
    loaded = load(ROOT / "content", root="", today=TODAY, cache=ROOT / ".cache" / "rendered")
    entries = [post.entry for post in loaded.library.by_key.values()]

    assert len(entries) > 40
    for entry in entries:
        again = decode_entry(json.loads(json.dumps(encode_entry(entry))))
        # repr shows the lines too, which == leaves out.
        assert again == entry and repr(again) == repr(entry) and again.lines == entry.lines


def test_only_problems_of_the_chosen_files_and_folders_are_told(archive):
    assert found(archive) == [("tin-tuc/hai/index.md", 5, "unknown-key")]
    assert found(archive, "tin-tuc/mot/index.md") == []
    assert found(archive, "tin-tuc/hai") == [("tin-tuc/hai/index.md", 5, "unknown-key")]
    assert found(archive, "tin-tuc") == [("tin-tuc/hai/index.md", 5, "unknown-key")]


def test_other_files_count_as_they_are_now(archive):
    assert found(archive, "tin-tuc/mot") == []

    (archive / "phong-trao/xanh").rename(archive / "phong-trao/xanh-hon")
    assert found(archive, "tin-tuc/mot") == [("tin-tuc/mot/index.md", 5, "unknown-entry")]

    write_files("-- tin-tuc/ba/index.md --\nslug: mot\n", archive)
    assert ("tin-tuc/mot/index.md", 1, "address-taken") in found(archive, "tin-tuc/mot")

    page = archive / "tin-tuc/hai/index.md"
    page.write_text(page.read_text("utf-8").replace("titel: Viết sai", "status: draft"), "utf-8")
    assert ("tin-tuc/mot/index.md", 8, "hidden-entry") in found(archive, "tin-tuc/mot")


def test_an_unchanged_file_is_not_read_again(archive, monkeypatch):
    found(archive)
    asked_for = []
    read_all = checking.read_all
    monkeypatch.setattr(
        checking, "read_all", lambda plan, tasks, jobs: read_all(plan, note(tasks), jobs)
    )

    def note(tasks):
        asked_for.extend(path.parent.name for path, _ in tasks)
        return tasks

    found(archive, "tin-tuc/mot")

    assert asked_for == ["mot"]


@pytest.mark.parametrize("damage", [b"", b"{", b'{"versions": "", "files": {}}', b"[1]"])
def test_a_damaged_memory_is_as_good_as_none(archive, damage):
    before = found(archive, "tin-tuc/hai")

    (archive.parent / "cache/facts.json").write_bytes(damage)

    assert found(archive, "tin-tuc/hai") == before


def test_nothing_is_remembered_beyond_a_change_of_the_closed_lists(archive):
    places = archive / "vocabulary/places.yaml"
    before = places.read_text("utf-8")
    places.write_text(f"{before}- id: vung-moi\n  label: Vùng mới\n", "utf-8")
    write_files("-- tin-tuc/mot/index.md --\nplace: vung-moi\n", archive)
    assert found(archive, "tin-tuc/mot") == []

    places.write_text(before, "utf-8")

    assert [code for _, _, code in found(archive, "tin-tuc/mot")] == ["not-allowed"]


def test_a_file_that_is_saved_while_it_is_checked_is_read_again(archive):
    page, facts = archive / "tin-tuc/mot/index.md", archive.parent / "facts.json"
    memory = Memory(facts, archive, archive / "vocabulary")
    memory.look_at("mot", page)
    memory.keep("mot", None)
    memory.save(["mot"])

    memory.look_at("mot", page)
    assert memory.recall("mot") == (None,)
    page.write_text("vừa lưu lại", "utf-8")
    memory.keep("mot", None)
    memory.look_at("mot", page)
    assert memory.recall("mot") is None
