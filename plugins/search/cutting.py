"""Where the index is cut in two: an old part that stays as it is, and a small recent one.

The cut is a function of the posts alone, so a cold build and a warm one make the same files.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from search.documents import SearchDocument
from search.scoring import FIELDS

RECENT_CHARS: Final = 450_000
"""How many characters a recent part holds at most; its index is then below 1 MB."""
_CHARS_PER_POST = 200


def count_old(documents: Sequence[SearchDocument], recent_chars: int = RECENT_CHARS) -> int:
    """Say how many of the posts, oldest first, are in the old part.

    These are the fewest that reach the last whole multiple of ``recent_chars``: a new post joins
    the recent part until that is full, and then the two become one.
    """
    sizes = [_size(document) for document in documents]
    goal = sum(sizes) // recent_chars * recent_chars
    reached = 0
    for number, size in enumerate(sizes):
        if reached >= goal:
            return number
        reached += size
    return len(sizes)


def _size(document: SearchDocument) -> int:
    texts = (text for name in FIELDS for text in getattr(document, name))
    return _CHARS_PER_POST + sum(map(len, texts))
