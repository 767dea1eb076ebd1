"""The whole content folder to posts: every file is read, every mistake kept, nothing dropped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from entries.reading_all import ReadingPlan, Task, read_all
from newsroom.across import check_across
from newsroom.document_checks import check_documents
from newsroom.gone import read_gone
from newsroom.inspection import Lists
from newsroom.kinds import KINDS, kind_of_folder
from newsroom.library import Library, build_library
from newsroom.moves import Moves, find_moves
from newsroom.posts import Post
from newsroom.problems import Problem, in_reading_order
from newsroom.rules import check_entry
from newsroom.timing import is_due
from newsroom.tone_marks import ToneStyle
from newsroom.vocabularies import Vocabularies
from newsroom.vocabulary_reading import load_vocabularies

VOCABULARY_FOLDER = "vocabulary"
_WRITTEN_ENDINGS = frozenset({".docx", ".doc", ".odt", ".rtf", ".txt", ".markdown", ".html"})


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
    tasks = list(_tasks(content, shown_as, found))
    posts: list[Post] = []
    plan = ReadingPlan(content, Lists(vocabularies, tone_marks), root, cache)
    for post, mistakes in read_all(plan, tasks, jobs):
        found += mistakes
        if post is not None:
            found += check_entry(post, vocabularies, today)
            posts.append(post)
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


def _tasks(content: Path, shown_as: str, problems: list[Problem]) -> Iterator[Task]:
    """Pair every Markdown file with its kind; a file of no kind is a problem."""
    for path in _walk(content, content, problems):
        relative = path.relative_to(content)
        kind = kind_of_folder(relative.parts[0]) if len(relative.parts) > 1 else None
        if relative.parts[0] == VOCABULARY_FOLDER or relative.as_posix() == "README.md":
            continue
        if path.suffix == ".md" and kind is not None:
            yield path, kind
        elif path.suffix.lower() == ".md" and kind is not None:
            problems.append(_not_markdown(relative, shown_as))
        elif path.suffix.lower() == ".md":
            problems.append(_in_no_kind(relative, shown_as))
        elif kind is not None and _looks_like_an_entry(path):
            problems.append(_not_markdown(relative, shown_as))


def _looks_like_an_entry(path: Path) -> bool:
    """Say whether a file was probably meant to be a post: a text, and no post beside it."""
    return path.suffix.lower() in _WRITTEN_ENDINGS and not any(path.parent.glob("*.md"))


def _walk(folder: Path, content: Path, problems: list[Problem]) -> Iterator[Path]:
    for path in _sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_symlink():
            problems.append(
                Problem(
                    path=f"{content.name}/{path.relative_to(content).as_posix()}",
                    line=1,
                    code="symlink",
                    message="liên kết tượng trưng (symlink) không được dùng trong nội dung",
                    hint="chép hẳn tệp vào đây",
                )
            )
        elif path.is_dir():
            yield from _walk(path, content, problems)
        else:
            yield path


def _sorted(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: path.name)


def _not_markdown(relative: Path, shown_as: str) -> Problem:
    return Problem(
        path=f"{shown_as}/{relative.as_posix()}",
        line=1,
        code="not-markdown",
        message=f"“{relative.name}” không phải tệp bài nên không được đăng",
        hint="lưu nội dung thành tệp văn bản thường, mã UTF-8, tên là index.md",
    )


def _in_no_kind(relative: Path, shown_as: str) -> Problem:
    folders = ", ".join(f"{kind.folder}/" for kind in KINDS)
    return Problem(
        path=f"{shown_as}/{relative.as_posix()}",
        line=1,
        code="unknown-folder",
        message=f"“{relative.parts[0]}” không nằm trong thư mục của loại bài nào",
        hint=f"chuyển bài vào một trong các thư mục {folders}",
    )
