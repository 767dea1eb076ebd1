"""How much the checks of a text cost beside reading and rendering it, on made-up entries."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.making import make_archive
from entries.making import Draft, Made, Maker
from entries.reading import EntryReader
from entries.rendering import Renderer
from newsroom.inspection import Lists, inspect
from newsroom.kinds import Kind, kind_of_folder
from newsroom.vocabularies import Vocabularies
from newsroom.vocabulary_reading import load_vocabularies


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor time of one process, in seconds for all entries together."""

    entries: int
    reading_s: float
    checking_s: float

    @property
    def ratio(self) -> float:
        """What checking costs for each unit of reading and rendering."""
        return self.checking_s / self.reading_s


class _TimedMaker(Maker):
    """Takes the time of the inspections alone; keeps nothing on disk."""

    checking_s = 0.0

    def make(self, draft: Draft) -> Made:
        rendered = self.renderer.render(draft.body, draft.pictures)
        start = time.process_time()
        inspection = inspect(draft.texts, draft.body, self.lists)
        self.checking_s += time.process_time() - start
        return Made(rendered, inspection)


def measure_checks(count: int, lists_folder: Path) -> Cost:
    """Make ``count`` entries, read, render and check them one by one, nothing remembered.

    ``lists_folder`` has the closed lists that the checks look for.
    """
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        make_archive(count, content, seed=1, lists=lists_folder)
        vocabularies, _ = load_vocabularies(lists_folder, "vocabulary")
        return _measure(content, vocabularies)


def _measure(content: Path, vocabularies: Vocabularies) -> Cost:
    maker = _TimedMaker(Renderer(""), Lists(vocabularies))
    reader = EntryReader(content, content.name, vocabularies, maker)
    tasks = list(_tasks(content))
    start = time.process_time()
    for path, kind in tasks:
        reader.finish(reader.prepare(path.read_bytes(), path, kind))
    whole = time.process_time() - start
    return Cost(len(tasks), whole - maker.checking_s, maker.checking_s)


def _tasks(content: Path) -> Iterator[tuple[Path, Kind]]:
    for path in sorted(content.rglob("*.md")):
        kind = kind_of_folder(path.relative_to(content).parts[0])
        if kind is not None:
            yield path, kind
