"""What a result shows, each post deflated for itself, so that a page can ask for some alone.

Where the host knows no ranges it loads heads instead: titles and first words, a few dozen posts in
a small file.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsroom.text import excerpt, nfc, one_line
from search.documents import SearchDocument
from search.slots import SIZE_BYTES, in_slots

SLOT_BYTES: Final = 512
MOST_SLOTS: Final = 127
BODY_CHARS: Final = 30_000
_LEAD_CHARS: Final = 160
_ENDS: Final = (".", "!", "?", "…", ":", ";")
_CLOSING: Final = '”»’)"'


def make_card(document: SearchDocument) -> bytes:
    """Write one post: title, address, day, lead, tags, text and whether the text was cut.

    It takes at most 127 slots.
    """
    chars = BODY_CHARS
    while True:
        data = zlib.compress(_card_text(document, chars), 9)
        if SIZE_BYTES + len(data) <= SLOT_BYTES * MOST_SLOTS:
            return in_slots(data, SLOT_BYTES)
        chars //= 2


def head_files(documents: Sequence[SearchDocument], per_file: int) -> Iterator[bytes]:
    """Write of so many posts a file title, address, day and the first words of the lead."""
    for start in range(0, len(documents), per_file):
        rows = [_head(document) for document in documents[start : start + per_file]]
        yield zlib.compress(json.dumps(rows, ensure_ascii=False).encode("utf-8", "replace"), 9)


def _head(document: SearchDocument) -> tuple[str, str, str, str]:
    lead = excerpt(_join(document.lead) or _in_a_row(document.body), _LEAD_CHARS)
    return _join(document.title), document.address, document.day, lead


def _card_text(document: SearchDocument, chars: int) -> bytes:
    body = _in_a_row(document.body)
    row = [
        _join(document.title)[:chars],
        document.address,
        document.day,
        _join(document.lead)[:chars],
        " · ".join(_join([tag]) for tag in document.tags if tag)[:chars],
        body[:chars],
        int(len(body) > chars),
    ]
    return json.dumps(row, ensure_ascii=False).encode("utf-8", "replace")


def _join(texts: Iterable[str]) -> str:
    return one_line(nfc(" ".join(text for text in texts if text)))


def _in_a_row(texts: Iterable[str]) -> str:
    """Put a sign between texts that were apart, where none ends the one before."""
    parts = [part for part in map(one_line, map(nfc, texts)) if part]
    ended = [part.rstrip(_CLOSING).endswith(_ENDS) for part in parts]
    signs = ["" if is_end else " ·" for is_end in ended[:-1]]
    return " ".join(part + sign for part, sign in zip(parts, [*signs, ""], strict=False))
