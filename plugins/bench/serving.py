"""A web server for measuring: ranges, gzip for texts, and an account of every byte it sends."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

from newsroom.byte_ranges import answer_ranges
from newsroom.loopback import running

_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".json": "application/json",
    ".wasm": "application/wasm",
}
_GZIPPED: Final = frozenset({".html", ".js", ".mjs", ".json"})
# What the page needs to be told how much memory it takes.
_ISOLATION: Final = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}


RANGE_MARK: Final = "#range"


class Account:
    """What was sent since it was last emptied: path, with a mark for a part of it, and bytes."""

    def __init__(self) -> None:
        self._lines: list[tuple[str, int]] = []

    def note(self, path: str, size: int) -> None:
        """Note one answer."""
        self._lines.append((path, size))

    def take(self) -> list[tuple[str, int]]:
        """Give what was noted and forget it."""
        lines, self._lines = self._lines, []
        return lines


@dataclass(frozen=True, slots=True)
class Site:
    """What is served: a folder, and pages beside it; ``zipped`` remembers what was compressed."""

    folder: Path
    pages: Mapping[str, bytes]
    account: Account = field(default_factory=Account)
    zipped: dict[str, bytes] = field(default_factory=dict)

    def read(self, path: str) -> bytes | None:
        """Give a page or a file below the folder."""
        file = self.folder / path.lstrip("/")
        is_inside = file.is_relative_to(self.folder) and file.is_file()
        return self.pages.get(path) or (file.read_bytes() if is_inside else None)

    def zip(self, path: str, data: bytes) -> bytes:
        """Compress a text as a web server does."""
        return self.zipped.setdefault(path, gzip.compress(data, 6, mtime=0))


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, site: Site) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        site = self.server.site
        path = self.path.partition("?")[0]
        suffix = ".html" if path in site.pages else Path(path).suffix
        data = site.read(path)
        headers = {"Content-Type": _TYPES.get(suffix, "application/octet-stream")}
        if data is None:
            self._answer(404, headers, b"")
        elif part := answer_ranges(self.headers.get("Range", ""), data, headers["Content-Type"]):
            fields, body = part
            self._answer(206, {**headers, **fields}, body, RANGE_MARK)
        elif suffix in _GZIPPED:
            self._answer(200, {**headers, "Content-Encoding": "gzip"}, site.zip(path, data))
        else:
            self._answer(200, headers, data)

    def _answer(self, status: int, headers: Mapping[str, str], body: bytes, mark: str = "") -> None:
        self.server.site.account.note(self.path + mark, len(body))
        lines = {**_ISOLATION, **headers, "Content-Length": str(len(body))}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        self.wfile.write(f"HTTP/1.1 {status} OK\r\n{head}\r\n".encode() + body)

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path, pages: Mapping[str, bytes]) -> Iterator[tuple[str, Account]]:
    """Serve a folder, and some pages beside it, on loopback."""
    site = Site(folder, pages)
    with running(_Server(site)) as address:
        yield address, site.account
