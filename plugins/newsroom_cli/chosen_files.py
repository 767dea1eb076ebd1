"""The files and folders that a person names, found and checked for making sense."""

from collections.abc import Iterable
from pathlib import Path


class WrongPathError(ValueError):
    """A name leads nowhere, or out of the content; the message says so in Vietnamese."""


def find_chosen(typed: Iterable[Path], content: Path) -> frozenset[Path]:
    """Give the true paths of what was typed, from where the person stands or from ``content``.

    A picture or a file beside an entry stands for its entry. Raises WrongPathError.
    """
    return frozenset(_find(path, content) for path in typed)


def _find(typed: Path, content: Path) -> Path:
    candidates = (typed, content / typed)
    path = next((each.resolve() for each in candidates if each.exists()), None)
    if path is None:
        raise WrongPathError(f"Không có tệp hay thư mục {typed}.{_suggest(typed, content)}")
    if path != content and content not in path.parents:
        raise WrongPathError(f"{typed} không nằm trong thư mục bài viết {content.name}/.")
    is_beside = path.is_file() and path.suffix.lower() not in (".md", ".yaml", ".yml")
    return path.parent if is_beside and (path.parent / "index.md").is_file() else path


def _suggest(typed: Path, content: Path) -> str:
    """Name the entry that was probably meant."""
    from newsroom.suggestions import nearest

    wanted = typed.parent.name if typed.name == "index.md" else typed.stem
    entries = {
        (path.parent if path.name == "index.md" else path).relative_to(content).as_posix(): path
        for path in content.rglob("*.md")
    }
    names = {name: (Path(name).stem,) for name in entries}
    close = nearest(wanted, names)
    return f" Có phải là {content.name}/{close}?" if close else ""
