"""The whole content folder to posts: every file is read, every mistake kept, nothing dropped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from entries.finding import VOCABULARY_FOLDER, find_entries
from entries.reading_all import ReadingPlan, read_all
from newsroom.across import check_across
from newsroom.document_checks import check_documents
from newsroom.gone import read_gone
from newsroom.inspection import Lists
from newsroom.library import Library, build_library
from newsroom.moves import Moves, find_moves
from newsroom.posts import Post
from newsroom.problems import Problem, in_reading_order
from newsroom.rules import check_entry
from newsroom.timing import is_due
from newsroom.tone_marks import ToneStyle
from newsroom.vocabularies import Vocabularies
from newsroom.vocabulary_reading import load_vocabularies


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """All that a content folder holds; ``hidden`` are the posts not to be seen today."""

    library: Library
    vocabularies: Vocabularies
    hidden: tuple[Post, ...]
    moves: Moves
    problems: tuple[Problem, ...]


def load(
    content: Path,
    *,
    root: str,
    today: date,
    cache: Path,
    jobs: int = 1,
    tone_marks: ToneStyle = "cũ",
) -> Loaded:
    """Read every entry and vocabulary below ``content`` and check them one by one and together.

    ``jobs`` processes share the reading of a large folder (0: one per core); the result is the
    same for any number. ``tone_marks`` is the spelling that texts are held to.
    """
    shown_as = content.name
    vocabularies, problems = load_vocabularies(
        content / VOCABULARY_FOLDER, f"{shown_as}/{VOCABULARY_FOLDER}"
    )
    found = [*problems]
    plan = ReadingPlan(content, Lists(vocabularies, tone_marks), root, cache)
    posts = _read_posts(plan, jobs, today, found)
    visible = [post for post in posts if is_due(post.entry, today)]
    hidden = [post for post in posts if not is_due(post.entry, today)]
    found += check_across(visible, hidden)
    found += check_documents(posts, vocabularies)
    gone, mistakes = read_gone(content)
    moves, clashes = find_moves(visible, hidden, gone)
    found += (*mistakes, *clashes)
    return Loaded(
        library=build_library(visible, root, today),
        vocabularies=vocabularies,
        hidden=tuple(hidden),
        moves=moves,
        problems=in_reading_order(found),
    )


def _read_posts(plan: ReadingPlan, jobs: int, today: date, found: list[Problem]) -> list[Post]:
    """Read every entry and check it by itself; mistakes go to ``found``."""
    tasks = list(find_entries(plan.content, plan.content.name, found))
    posts: list[Post] = []
    for post, mistakes in read_all(plan, tasks, jobs):
        found += mistakes
        if post is not None:
            found += check_entry(post, plan.lists.vocabularies, today)
            posts.append(post)
    return posts
