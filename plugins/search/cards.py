"""What a result shows, kept so that a page can ask for one post's part of a file alone.

Each post is deflated for itself and padded to whole slots; a browser asks for the slots of the
hits that it shows by an HTTP range (RFC 9110, section 14). A host that knows no ranges gives the
whole file, which holds a few dozen posts.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from newsroom.text import nfc, one_line
from search.documents import SearchDocument

SLOT_BYTES: Final = 512
MOST_SLOTS: Final = 127
BODY_CHARS: Final = 30_000
_SIZE_BYTES = 2


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
