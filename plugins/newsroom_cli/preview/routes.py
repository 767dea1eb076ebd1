"""Finds the file that an address asks for, without ever leaving the site's folder."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """The address is a folder's, but without the slash at its end."""

    location: str


def find_file(root: Path, target: str) -> Path | Redirect | None:
    """Return the file for a request target such as `/tin-tuc/?x=1`, or None for no such page."""
    address, question_mark, query = target.partition("?")
    segments = [segment for segment in unquote(address).split("/") if segment]
    if not address.startswith("/") or not all(map(_is_plain, segments)):
        return None
    file = root.joinpath(*segments)
    if file.is_dir() and not address.endswith("/"):
        return Redirect(location=f"/{quote('/'.join(segments))}/{question_mark}{query}")
    if address.endswith("/"):
        file = file / "index.html"
    is_inside = file.resolve().is_relative_to(root.resolve())
    return file if is_inside and file.is_file() else None


def _is_plain(segment: str) -> bool:
    return segment not in (".", "..") and not any(letter in segment for letter in '\\:\0"<>|')
