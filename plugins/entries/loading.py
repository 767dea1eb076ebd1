"""The whole content folder to posts: every file is read, every mistake kept, nothing dropped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from entries.finding import VOCABULARY_FOLDER, find_entries
from entries.reading import name_of
from entries.reading_all import ReadingPlan, Task, read_all
from newsroom.across import check_across
from newsroom.gone import read_gone
from newsroom.inspection import Lists
from newsroom.library import Key, Library, build_library
from newsroom.moves import Moves, find_moves
from newsroom.posts import Post, for_preview
from newsroom.problems import Problem, in_reading_order
from newsroom.progress import Tell, silent
from newsroom.rules import check_entry
from newsroom.timing import why_not_due
from newsroom.tone_marks import ToneStyle
from newsroom.vocabularies import Vocabularies
from newsroom.vocabulary_reading import load_vocabularies


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """All that a content folder holds; ``hidden`` are the posts that the library leaves out."""

    library: Library
    vocabularies: Vocabularies
    hidden: tuple[Post, ...]
    moves: Moves
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """What lies in a content folder before any entry is read, and what is wrong with that."""

    content: Path
    vocabularies: Vocabularies
    tasks: tuple[Task, ...]
    problems: tuple[Problem, ...]


def load(
    content: Path,
    *,
    root: str,
    today: date,
    cache: Path,
    jobs: int = 1,
    tone_marks: ToneStyle = "cũ",
    has_avif: bool = False,
    is_preview: bool = False,
    tell: Tell = silent,
) -> Loaded:
    """Read every entry and vocabulary below ``content`` and check them one by one and together.

    ``jobs`` processes share the reading of a large folder (0: one per core); the result is the
    same for any number. ``tone_marks`` is the spelling that texts are held to; ``has_avif`` offers
    pictures as AVIF too. A preview's library has drafts and posts not yet due, marked as such;
    what is wrong is the same as without them. ``tell`` hears how far a long reading has come.
    """
    found = survey(content)
    lists = Lists(found.vocabularies, tone_marks)
    plan = ReadingPlan(content, lists, root, cache, tell, has_avif)
    results = list(read_all(plan, found.tasks, jobs))
    posts = [post for post, _ in results if post is not None]
    problems = [each for _, mistakes in results for each in mistakes]
    problems += check_each(posts, found.vocabularies, today)
    together = check_together(found, posts, today)
    unseen = tuple(for_preview(post, today) for post in together.hidden) if is_preview else ()
    return Loaded(
        library=build_library((*together.visible, *unseen), root, today),
        vocabularies=found.vocabularies,
        hidden=() if is_preview else together.hidden,
        moves=together.moves,
        problems=in_reading_order((*found.problems, *problems, *together.problems)),
    )


def survey(content: Path) -> Survey:
    """Read the vocabularies and find the files of entries."""
    shown_as = content.name
    vocabularies, problems = load_vocabularies(
        content / VOCABULARY_FOLDER, f"{shown_as}/{VOCABULARY_FOLDER}"
    )
    found = [*problems]
    tasks = tuple(find_entries(content, shown_as, found))
    return Survey(content, vocabularies, tasks, tuple(found))


def check_each(posts: Iterable[Post], vocabularies: Vocabularies, today: date) -> Iterator[Problem]:
    """Check the fields of every post against each other."""
    for post in posts:
        yield from check_entry(post, vocabularies, today)


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """All posts sorted by whether they may be seen today, and what is wrong between them."""

    visible: tuple[Post, ...]
    hidden: tuple[Post, ...]
    moves: Moves
    problems: tuple[Problem, ...]


def check_together(found: Survey, posts: Sequence[Post], today: date) -> Together:
    """Check all posts of a folder against each other."""
    visible = tuple(post for post in posts if not why_not_due(post.entry, today))
    hidden = tuple(post for post in posts if why_not_due(post.entry, today))
    gone, mistakes = read_gone(found.content)
    moves, clashes = find_moves(visible, hidden, gone)
    unreadable = set(_unreadable(found, posts))
    across = check_across(visible, hidden, unreadable)
    return Together(
        visible=visible, hidden=hidden, moves=moves, problems=(*across, *mistakes, *clashes)
    )


def _unreadable(found: Survey, posts: Iterable[Post]) -> Iterator[Key]:
    """Give kind and name of each entry that is there but could not be read."""
    read = {post.entry.path for post in posts}
    for path, kind in found.tasks:
        if f"{found.content.name}/{path.relative_to(found.content).as_posix()}" not in read:
            yield kind.name, name_of(path)
