"""Checks a content folder without building it: all of it, or a few files held against the rest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from entries.finding import VOCABULARY_FOLDER
from entries.loading import Survey, check_each, check_together, survey
from entries.reading import Result
from entries.reading_all import ReadingPlan, Task, read_all
from entries.remembered import Memory
from newsroom.inspection import Lists
from newsroom.posts import Post
from newsroom.problems import Problem, in_reading_order
from newsroom.progress import Tell, silent
from newsroom.tone_marks import ToneStyle

# Fewer entries are read about as quickly as remembered.
_WORTH_REMEMBERING = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was found in the files asked about; ``hidden`` are their posts not to be seen today."""

    problems: tuple[Problem, ...]
    hidden: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPlan:
    """What is checked and how; ``jobs`` processes share the work, 0 means one per core."""

    content: Path
    today: date
    cache: Path
    tone_marks: ToneStyle = "cũ"
    jobs: int = 0
    tell: Tell = silent


def check(plan: CheckPlan, chosen: Collection[Path] = ()) -> Checked:
    """Find the problems of a folder, or of the ``chosen`` files and folders below it alone.

    All other entries count as what they are, but are read only where they have changed since the
    last check of a large folder: an unchanged one is remembered.
    """
    found = survey(plan.content)
    asked = _asked_about(chosen, plan.content)
    memory = _memory(plan, found)
    far, tasks = _recall(found, memory, asked)
    read: list[Post] = []
    problems = [*found.problems]
    for (path, _), (post, mistakes) in zip(tasks, _read(plan, found, tasks), strict=True):
        problems += mistakes
        read += [post] if post else []
        memory.keep(_shown(path, plan.content), post)
    memory.save(_shown(path, plan.content) for path, _ in found.tasks)
    problems += check_each(read, found.vocabularies, plan.today)
    together = check_together(found, [*read, *far], plan.today)
    problems += together.problems
    return Checked(
        problems=in_reading_order(each for each in problems if asked(each.path)),
        hidden=tuple(each for each in together.hidden if asked(each.entry.path)),
    )


def _read(plan: CheckPlan, found: Survey, tasks: Sequence[Task]) -> Iterator[Result]:
    lists = Lists(found.vocabularies, plan.tone_marks)
    reading = ReadingPlan(plan.content, lists, "", plan.cache / "rendered", plan.tell)
    return read_all(reading, tasks, plan.jobs)


def _memory(plan: CheckPlan, found: Survey) -> Memory:
    """Open what is remembered of a large folder; of a small one nothing is."""
    is_large = len(found.tasks) >= _WORTH_REMEMBERING
    file = plan.cache / "facts.json" if is_large else None
    return Memory(file, plan.content, plan.content / VOCABULARY_FOLDER)


def _asked_about(chosen: Collection[Path], content: Path) -> Callable[[str], bool]:
    """Say of a path in messages whether it is one of the chosen or below one; or all are."""
    wanted = frozenset(path.relative_to(content.parent).as_posix() for path in chosen)
    folders = tuple(f"{path}/" for path in wanted)
    return lambda path: not wanted or path in wanted or path.startswith(folders)


def _recall(
    found: Survey, memory: Memory, asked: Callable[[str], bool]
) -> tuple[list[Post], list[Task]]:
    """Split the entries into what is remembered and, asked about or not, what must be read."""
    posts: list[Post] = []
    tasks: list[Task] = []
    for task in found.tasks:
        path = _shown(task[0], found.content)
        memory.look_at(path, task[0])
        known = None if asked(path) else memory.recall(path)
        if known is None:
            tasks.append(task)
        elif known[0] is not None:
            posts.append(known[0])
    return posts, tasks


def _shown(path: Path, content: Path) -> str:
    """Give a file's path as messages have it."""
    return f"{content.name}/{path.relative_to(content).as_posix()}"
