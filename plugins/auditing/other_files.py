"""What may stand in files that are no pages: styles, scripts, drawings, photographs, feeds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

TEXT_ENDINGS: Final = frozenset(
    {
        *(".html", ".css", ".js", ".mjs", ".json", ".xml", ".svg", ".txt", ".csv", ".ics", ".atom"),
        *(".webmanifest", ".md", ".conf", ".rss", ""),
    }
)
_CSS_ADDRESS = re.compile(r"url\(\s*['\"]?([^'\")]+)['\"]?\s*\)|@import\s+['\"]([^'\"]+)['\"]")
_MODULE = re.compile(r"\b(?:import|from)\s*\(?\s*['\"]((?:[a-z]+:)?//[^'\"]+|\.{0,2}/[^'\"]+)['\"]")
_FOREIGN_CALL = re.compile(
    r"\b(?:fetch|Worker|SharedWorker|WebSocket|EventSource|sendBeacon|importScripts)"
    r"\(\s*['\"]((?:https?:|wss?:)?//[^'\"]+)['\"]"
)
_DRAWING_DANGER = re.compile(
    r"<\s*(script|foreignObject|iframe|animate\w*|set|handler)\b|\bon\w+\s*=|<!ENTITY|"
    r"href\s*=\s*['\"]\s*(?!#)[^'\"]+",
    re.IGNORECASE,
)
_PICTURES: Final = frozenset({".webp", ".jpg", ".jpeg", ".png", ".avif", ".gif"})


def style_addresses(css: str) -> Iterator[str]:
    """Give the addresses that a stylesheet makes the browser fetch."""
    for found in _CSS_ADDRESS.finditer(css):
        address = found.group(1) or found.group(2)
        if not address.startswith(("data:", "#")):
            yield address


def module_addresses(script: str) -> Iterator[str]:
    """Give the addresses of the modules that a module names, and of other hosts it asks."""
    for pattern in (_MODULE, _FOREIGN_CALL):
        yield from (found.group(1) for found in pattern.finditer(script))


def danger_in_drawing(svg: str) -> str:
    """Give what a drawing may not hold, or an empty text; it could be opened as a page."""
    found = _DRAWING_DANGER.search(svg)
    return found.group(0) if found else ""


def metadata_in_picture(name: str, data: bytes) -> str:
    """Name the metadata block that a photograph still carries, or give an empty text.

    Exif 2.32 stands in JPEG APP1, PNG eXIf, WebP EXIF; XMP beside it.
    """
    ending = PurePosixPath(name).suffix.lower()
    if ending not in _PICTURES:
        return ""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp_metadata(data)
    marks = (b"Exif\0\0", b"eXIf", b"http://ns.adobe.com/xap/", b"Photoshop 3.0", b"iTXt", b"tEXt")
    return next((mark.decode("ascii", "replace") for mark in marks if mark in data), "")


def _webp_metadata(data: bytes) -> str:
    position = 12
    while position + 8 <= len(data):
        block = data[position : position + 4]
        size = int.from_bytes(data[position + 4 : position + 8], "little")
        if block in (b"EXIF", b"XMP "):
            return block.decode("ascii").strip()
        position += 8 + size + size % 2
    return ""
