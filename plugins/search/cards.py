"""What a result shows, kept so that a page can ask for one post's part of a file alone.

Each post is deflated for itself and padded to whole slots; a browser asks for the slots of all the
hits that it shows by HTTP ranges at once (RFC 9110, section 14). Where the host knows no ranges it
loads heads instead: titles and first words, a few dozen posts in a small file.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsroom.text import excerpt, nfc, one_line
from search.documents import SearchDocument

SLOT_BYTES: Final = 512
MOST_SLOTS: Final = 127
BODY_CHARS: Final = 30_000
_SIZE_BYTES = 2
_LEAD_CHARS: Final = 160


def make_card(document: SearchDocument) -> bytes:
    """Write one post: title, address, day, lead, tags, text and whether the text was cut.

    Two bytes before it hold the length; after it comes padding to whole slots, at most 127.
    """
    chars = BODY_CHARS
    while True:
        data = zlib.compress(_card_text(document, chars), 9)
        room = -(len(data) + _SIZE_BYTES) % SLOT_BYTES
        if len(data) + _SIZE_BYTES <= SLOT_BYTES * MOST_SLOTS:
            return len(data).to_bytes(_SIZE_BYTES, "little") + data + bytes(room)
        chars //= 2


def head_files(documents: Sequence[SearchDocument], per_file: int) -> Iterator[bytes]:
    """Write of so many posts a file title, address, day and the first words of the lead."""
    for start in range(0, len(documents), per_file):
        rows = [_head(document) for document in documents[start : start + per_file]]
        yield zlib.compress(json.dumps(rows, ensure_ascii=False).encode("utf-8", "replace"), 9)


def _head(document: SearchDocument) -> tuple[str, str, str, str]:
    lead = excerpt(_join(document.lead) or _join(document.body), _LEAD_CHARS)
    return _join(document.title), document.address, document.day, lead


def _card_text(document: SearchDocument, chars: int) -> bytes:
    body = _join(document.body)
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


def card_files(cards: Iterable[bytes], file_bytes: int) -> Iterator[bytes]:
    """Put cards into files; a file is closed before it would pass ``file_bytes``."""
    parts: list[bytes] = []
    filled = 0
    for card in cards:
        if parts and filled + len(card) > file_bytes:
            yield b"".join(parts)
            parts, filled = [], 0
        parts.append(card)
        filled += len(card)
    if parts:
        yield b"".join(parts)
