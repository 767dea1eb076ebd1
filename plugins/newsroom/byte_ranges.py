"""Parts of a file as HTTP answers them: byte ranges (RFC 9110, section 14)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_HEADER: Final = re.compile(r"bytes=(\d+-\d*(?:, ?\d+-\d*)*)")
_BOUNDARY: Final = "khoang-cua-tep-5b0d6a1f"
Range = tuple[int, int]


def answer_ranges(header: str, data: bytes, media_type: str) -> tuple[dict[str, str], bytes] | None:
    """Give the header fields and the body of a 206 answer to a ``Range`` header.

    None where the whole file is to be sent: no range, one that the file does not have, one that
    counts from the end.
    """
    match = _HEADER.fullmatch(header)
    ranges = [_read(text, len(data)) for text in match[1].split(",")] if match else []
    if not ranges or any(first > last for first, last in ranges):
        return None
    if len(ranges) > 1:
        fields = {"Content-Type": f"multipart/byteranges; boundary={_BOUNDARY}"}
        return fields, _join(ranges, data, media_type)
    [(first, last)] = ranges
    fields = {"Content-Type": media_type, "Content-Range": _name(first, last, data)}
    return fields, data[first : last + 1]


def _read(text: str, size: int) -> Range:
    """Give the first and the last byte of one range."""
    first, _, last = text.strip().partition("-")
    return int(first), min(int(last or size), size - 1)


def _name(first: int, last: int, data: bytes) -> str:
    return f"bytes {first}-{last}/{len(data)}"


def _join(ranges: Sequence[Range], data: bytes, media_type: str) -> bytes:
    parts = []
    for first, last in ranges:
        head = f"Content-Type: {media_type}\r\nContent-Range: {_name(first, last, data)}"
        parts.append(f"\r\n--{_BOUNDARY}\r\n{head}\r\n\r\n".encode() + data[first : last + 1])
    return b"".join([*parts, f"\r\n--{_BOUNDARY}--\r\n".encode()])
