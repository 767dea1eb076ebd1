"""Pieces side by side in few files, each in whole slots, so that a page can ask for some of them.

A browser asks for the slots of all the pieces that it needs by HTTP ranges at once (RFC 9110,
section 14). Where a piece lies follows from the numbers of slots of those before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

SIZE_BYTES: Final = 3
"""How many bytes before a piece hold its length, the least first."""


def in_slots(data: bytes, slot_bytes: int) -> bytes:
    """Write a piece with its length before it and padding after it."""
    room = -(SIZE_BYTES + len(data)) % slot_bytes
    return len(data).to_bytes(SIZE_BYTES, "little") + data + bytes(room)


def fill_files(pieces: Iterable[bytes], file_bytes: int) -> Iterator[bytes]:
    """Put pieces into files; a file is closed before it would pass ``file_bytes``."""
    parts: list[bytes] = []
    filled = 0
    for piece in pieces:
        if parts and filled + len(piece) > file_bytes:
            yield b"".join(parts)
            parts, filled = [], 0
        parts.append(piece)
        filled += len(piece)
    if parts:
        yield b"".join(parts)
