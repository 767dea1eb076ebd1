"""Addresses for new entries: from the title, short, and never one that is taken."""

from __future__ import annotations

import re
from pathlib import Path

from newsroom.kinds import KINDS, SITE_ADDRESSES, Kind
from newsroom.reference_types import RESERVED_SLUG
from newsroom.text import slugify

MAX_CHARS = 90
_TYPED_SLUG = re.compile(rb"^slug:[ \t]*[\"']?([a-z0-9-]+)", re.MULTILINE)
_HEADER_BYTES = 4096


class Slugs:
    """The slugs of one kind that are taken, and new ones beside them."""

    def __init__(self, content: Path, kind: Kind) -> None:
        self._taken: set[str] = set()
        for path in (content / kind.folder).rglob("*.md"):
            self._taken |= _slugs_of(path)
        if not kind.address:
            self._taken |= SITE_ADDRESSES | {other.address for other in KINDS}

    def is_taken(self, slug: str) -> bool:
        """Say whether an entry of this kind already has the slug."""
        return slug in self._taken

    def take(self, slug: str) -> str:
        """Note a slug as taken and give it back."""
        self._taken.add(slug)
        return slug

    def from_title(self, title: str) -> str:
        """Make a free slug of at most 90 characters plus a number where the short form is taken."""
        wish = shorten(slugify(title)) or "bai"
        if RESERVED_SLUG.fullmatch(wish):
            wish = f"bai-{wish}"
        number, slug = 1, wish
        while slug in self._taken:
            number += 1
            slug = f"{wish}-{number}"
        return slug


def shorten(slug: str) -> str:
    """Cut a long slug at a hyphen."""
    return slug if len(slug) <= MAX_CHARS else slug[: MAX_CHARS + 1].rpartition("-")[0]


def _slugs_of(path: Path) -> set[str]:
    """Give the name that a file takes and, where one is typed, the slug in it."""
    with path.open("rb") as file:
        typed = _TYPED_SLUG.search(file.read(_HEADER_BYTES))
    name = path.parent.name if path.name == "index.md" else path.stem
    return {name, typed[1].decode()} if typed else {name}
