"""The media types of what a site is made of; the same on every system, unlike Python's table."""

from pathlib import PurePath
from typing import Final

CHARSET: Final = "; charset=utf-8"
MEDIA_TYPES: Final = {
    ".atom": "application/atom+xml" + CHARSET,
    ".avif": "image/avif",
    ".bin": "application/octet-stream",
    ".css": "text/css" + CHARSET,
    ".csv": "text/csv" + CHARSET,
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".gif": "image/gif",
    ".html": "text/html" + CHARSET,
    ".ico": "image/vnd.microsoft.icon",
    ".ics": "text/calendar" + CHARSET,
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript" + CHARSET,
    ".json": "application/json",
    ".map": "application/json",
    ".md": "text/markdown" + CHARSET,
    ".mjs": "text/javascript" + CHARSET,
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".rss": "application/rss+xml" + CHARSET,
    ".svg": "image/svg+xml",
    ".txt": "text/plain" + CHARSET,
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml" + CHARSET,
    ".zip": "application/zip",
}


def find_media_type(file: PurePath) -> str:
    """Return the Content-Type for a file, judged by its name."""
    return MEDIA_TYPES.get(file.suffix.lower(), "application/octet-stream")
