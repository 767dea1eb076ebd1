"""The media types of what a site is made of; the same on every system, unlike Python's table."""

from pathlib import PurePath

_TEXT = "; charset=utf-8"
_TYPES = {
    ".atom": "application/atom+xml" + _TEXT,
    ".avif": "image/avif",
    ".css": "text/css" + _TEXT,
    ".csv": "text/csv" + _TEXT,
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".gif": "image/gif",
    ".html": "text/html" + _TEXT,
    ".ico": "image/vnd.microsoft.icon",
    ".ics": "text/calendar" + _TEXT,
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript" + _TEXT,
    ".json": "application/json",
    ".map": "application/json",
    ".md": "text/markdown" + _TEXT,
    ".mjs": "text/javascript" + _TEXT,
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".rss": "application/rss+xml" + _TEXT,
    ".svg": "image/svg+xml",
    ".txt": "text/plain" + _TEXT,
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml" + _TEXT,
    ".zip": "application/zip",
}


def find_media_type(file: PurePath) -> str:
    """Return the Content-Type for a file, judged by its name."""
    return _TYPES.get(file.suffix.lower(), "application/octet-stream")
