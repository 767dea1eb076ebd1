"""The preview's builder and its board, without a server around them."""

import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.problems import Problem
from newsroom_cli.preview.board import Board, News
from newsroom_cli.preview.builder import Builder, read_report
from preview_site import PreviewSite, wait_until


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PreviewSite:
    monkeypatch.chdir(tmp_path)
    return PreviewSite(tmp_path)


@pytest.fixture
def builder(site: PreviewSite) -> Iterator[Builder]:
    board = Board(site.folder / "output")
    command = (sys.executable, str(site.folder / "builder.py"))
    builder = Builder(command, site.folder / "workshop", board)
    thread = threading.Thread(target=builder.run)
    thread.start()
    yield builder
    builder.stop()
    thread.join()


def test_a_change_during_a_build_is_built_after_it(site: PreviewSite, builder: Builder) -> None:
    site.write("index.html", "một")
    site.write("wait-for-go", "")
    builder.request_build()
    wait_until(lambda: site.build_count == 1, "the first build")

    site.write("index.html", "hai")
    builder.request_build()
    (site.folder / "go").touch()

    wait_until(lambda: site.build_count == 2, "the second build")
    wait_until((site.folder / "output/index.html").exists, "the output")
    wait_until(lambda: (site.folder / "output/index.html").read_text() == "hai", "the change")


def test_many_changes_during_a_build_are_one_build(site: PreviewSite, builder: Builder) -> None:
    site.write("wait-for-go", "")
    builder.request_build()
    wait_until(lambda: site.build_count == 1, "the first build")

    for _ in range(5):
        builder.request_build()
    (site.folder / "go").touch()
    wait_until(lambda: site.build_count == 2, "the second build")
    builder.stop()

    assert site.build_count == 2


def test_a_build_is_not_exchanged_while_a_page_is_read(tmp_path: Path) -> None:
    for name, text in (("output", "cũ"), ("made", "mới")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(text, encoding="utf-8")
    board = Board(tmp_path / "output")
    reading, may_finish = threading.Event(), threading.Event()
    poster = threading.Thread(target=board.post_build, args=(tmp_path / "made",))

    def read_slowly(output: Path, news: News) -> str:
        reading.set()
        may_finish.wait(5)
        return (output / "index.html").read_text(encoding="utf-8")

    texts: list[str] = []
    reader = threading.Thread(target=lambda: texts.append(board.read(read_slowly)))
    reader.start()
    reading.wait(5)
    poster.start()
    poster.join(0.1)
    was_waiting = poster.is_alive()
    may_finish.set()
    reader.join()
    poster.join()

    assert (was_waiting, texts) == (True, ["cũ"])
    assert (tmp_path / "output" / "index.html").read_text(encoding="utf-8") == "mới"


def test_of_a_report_only_the_errors_are_to_be_mended(tmp_path: Path) -> None:
    error = Problem(path="content/a/index.md", line=3, code="no-date", message="Thiếu ngày.")
    warning = Problem(
        path="content/b/index.md", line=9, code="long", message="Dài.", severity="warning"
    )
    report = tmp_path / "report.json"
    report.write_text(json.dumps([error.as_data(), warning.as_data()]), encoding="utf-8")

    assert read_report(report) == (error,)


@pytest.mark.parametrize("content", ["", "[", '[{"path": "a"}]', "7"])
def test_a_broken_report_names_no_problems(tmp_path: Path, content: str) -> None:
    (tmp_path / "report.json").write_text(content, encoding="utf-8")

    assert read_report(tmp_path / "report.json") == ()
    assert read_report(tmp_path / "no-report.json") == ()
