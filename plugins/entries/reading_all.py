"""Many files to posts; what was never rendered before is rendered in several processes."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from entries.reading import EntryReader, Prepared, Result
from entries.rendered_cache import CachedRenderer
from entries.rendering import Renderer
from newsroom.kinds import Kind
from newsroom.pictures import ShownPicture
from newsroom.vocabularies import Vocabularies

# Starting processes costs about as much as rendering this many bodies.
_WORTH_A_POOL = 200
_AT_A_TIME = 25

Task = tuple[Path, Kind]
_Body = tuple[str, Mapping[str, ShownPicture]]


@dataclass(frozen=True, slots=True)
class ReadingPlan:
    """Where entries lie, what they may say, and where their rendered bodies are kept."""

    content: Path
    vocabularies: Vocabularies
    root: str
    cache: Path

    def renderer(self) -> CachedRenderer:
        """Make a renderer; each holds one Markdown parser."""
        return CachedRenderer(Renderer(self.root), self.cache)


def read_all(plan: ReadingPlan, tasks: Sequence[Task], jobs: int) -> Iterator[Result]:
    """Read all files and give the results in the order of the tasks."""
    renderer = plan.renderer()
    reader = EntryReader(plan.content, plan.content.name, plan.vocabularies, renderer)
    prepared = [reader.prepare(path.read_bytes(), path, kind) for path, kind in tasks]
    new = [body for body in _bodies(prepared) if not renderer.has(*body)]
    if jobs != 1 and len(new) >= _WORTH_A_POOL:
        _render_ahead(plan, new, jobs)
    for each in prepared:
        yield reader.finish(each)


def _bodies(prepared: Sequence[Prepared]) -> Iterator[_Body]:
    for each in prepared:
        if each.source is not None:
            yield each.source.body, each.pictures


def _render_ahead(plan: ReadingPlan, bodies: Sequence[_Body], jobs: int) -> None:
    """Fill the cache; the results themselves are read from there."""
    context = multiprocessing.get_context("spawn")
    parts = [bodies[start : start + _AT_A_TIME] for start in range(0, len(bodies), _AT_A_TIME)]
    with ProcessPoolExecutor(max_workers=jobs or None, mp_context=context) as pool:
        for _ in pool.map(_render_part, [plan] * len(parts), parts):
            pass


def _render_part(plan: ReadingPlan, bodies: Sequence[_Body]) -> None:
    renderer = plan.renderer()
    for body, pictures in bodies:
        renderer.render(body, pictures)
