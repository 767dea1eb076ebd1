"""Which files of a content folder are entries, and which were probably meant to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from entries.reading_all import Task
from newsroom.kinds import KINDS, kind_of_folder
from newsroom.problems import Problem

VOCABULARY_FOLDER = "vocabulary"
_MAX_DEPTH = 8
_WRITTEN_ENDINGS = frozenset({".docx", ".doc", ".odt", ".rtf", ".txt", ".markdown", ".html"})


def find_entries(content: Path, shown_as: str, problems: list[Problem]) -> Iterator[Task]:
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
        relative = path.relative_to(content)
        is_folder, is_file = path.is_dir(), path.is_file()
        if path.is_symlink() or not (is_folder or is_file):
            problems.append(_no_plain_file(relative, content.name))
        elif is_folder and len(relative.parts) > _MAX_DEPTH:
            problems.append(_too_far_down(relative, content.name))
        elif is_folder:
            yield from _walk(path, content, problems)
        else:
            yield path


def _sorted(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: path.name)


def _no_plain_file(relative: Path, shown_as: str) -> Problem:
    return Problem(
        path=f"{shown_as}/{relative.as_posix()}",
        line=1,
        code="symlink",
        message="liên kết tượng trưng (symlink) không được dùng trong nội dung",
        hint="chép hẳn tệp vào đây",
    )


def _too_far_down(relative: Path, shown_as: str) -> Problem:
    return Problem(
        path=f"{shown_as}/{relative.as_posix()}",
        line=1,
        code="unknown-folder",
        message="thư mục nằm quá sâu trong các thư mục khác",
        hint="chuyển bài ra ngoài, như tin-tuc/2026/ten-bai/",
    )


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
