"""Which entries have a poster for the notice board, and where it lies."""

from __future__ import annotations

from typing import Final

from newsroom.posts import Post
from newsroom.records import Campaign, DatedEntry

POSTER_FILE: Final = "ap-phich.pdf"


def poster_address(post: Post) -> str:
    """Give the address of an entry's poster: every campaign's, and others' that ask for one."""
    entry = post.entry
    wanted = isinstance(entry, Campaign) or (isinstance(entry, DatedEntry) and entry.poster)
    return f"{post.url}{POSTER_FILE}" if wanted else ""
