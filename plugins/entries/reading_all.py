"""Many files to posts; what was never rendered before is rendered in several processes."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from entries.made_cache import CachedMaker
from entries.making import Draft, Maker
from entries.reading import EntryReader, Result
from entries.rendering import Renderer
from newsroom.decoding import MAX_ENTRY_BYTES
from newsroom.files import read_start
from newsroom.inspection import Lists
from newsroom.kinds import Kind
from newsroom.progress import Tell, silent

# Starting processes costs about as much as rendering this many bodies.
_WORTH_A_POOL = 200
_AT_A_TIME = 25

Task = tuple[Path, Kind]


@dataclass(frozen=True, slots=True)
class ReadingPlan:
    """Where entries lie, what they are held against, and where what is made of them is kept.

    ``has_avif`` says that pictures are to be offered as AVIF too.
    """

    content: Path
    lists: Lists
    root: str
    cache: Path
    tell: Tell = silent
    has_avif: bool = False

    def maker(self) -> CachedMaker:
        """Make a maker; each holds one Markdown parser."""
        return CachedMaker(Maker(Renderer(self.root), self.lists), self.cache)


def read_all(plan: ReadingPlan, tasks: Sequence[Task], jobs: int) -> Iterator[Result]:
    """Read all files and give the results in the order of the tasks."""
    maker = plan.maker()
    reader = EntryReader(
        *(plan.content, plan.content.name, plan.lists.vocabularies, maker), has_avif=plan.has_avif
    )
    prepared = [
        reader.prepare(read_start(path, MAX_ENTRY_BYTES), path, kind) for path, kind in tasks
    ]
    drafts = (each.draft for each in prepared)
    new = [draft for draft in drafts if draft is not None and not maker.has(draft)]
    if jobs != 1 and len(new) >= _WORTH_A_POOL:
        _make_ahead(plan, new, jobs)
    for each in prepared:
        yield reader.finish(each)


def _make_ahead(plan: ReadingPlan, drafts: Sequence[Draft], jobs: int) -> None:
    """Fill the cache; the results themselves are read from there."""
    context = multiprocessing.get_context("spawn")
    parts = [drafts[start : start + _AT_A_TIME] for start in range(0, len(drafts), _AT_A_TIME)]
    # What tells may hold a terminal, which no other process can be given.
    quiet = replace(plan, tell=silent)
    with ProcessPoolExecutor(max_workers=jobs or None, mp_context=context) as pool:
        for done, _ in enumerate(pool.map(_make_part, [quiet] * len(parts), parts), 1):
            plan.tell(min(done * _AT_A_TIME, len(drafts)), len(drafts))


def _make_part(plan: ReadingPlan, drafts: Sequence[Draft]) -> None:
    maker = plan.maker()
    for draft in drafts:
        maker.make(draft)
