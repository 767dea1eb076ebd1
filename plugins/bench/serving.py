"""A web server for measuring: ranges, gzip for texts, and an account of every byte it sends."""

from __future__ import annotations

import gzip
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".json": "application/json",
    ".wasm": "application/wasm",
}
_GZIPPED: Final = frozenset({".html", ".js", ".mjs", ".json"})
_RANGE: Final = re.compile(r"bytes=(\d+)-(\d*)")
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


@contextmanager
def served(folder: Path, pages: Mapping[str, bytes]) -> Iterator[tuple[str, Account]]:
    """Serve a folder, and some pages beside it, on loopback."""
    account = Account()
    kept: dict[str, bytes] = {}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            suffix = ".html" if path in pages else Path(path).suffix
            data = pages.get(path) or _read(folder, path)
            if data is None:
                self._answer(404, {}, b"")
                return
            headers = {"Content-Type": _TYPES.get(suffix, "application/octet-stream")}
            if match := _RANGE.fullmatch(self.headers.get("Range", "")):
                first, last = int(match[1]), int(match[2] or len(data) - 1)
                headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
                self._answer(206, headers, data[first : last + 1], RANGE_MARK)
                return
            if suffix in _GZIPPED:
                headers["Content-Encoding"] = "gzip"
                data = kept.setdefault(path, gzip.compress(data, 6, mtime=0))
            self._answer(200, headers, data)

        def _answer(
            self, status: int, headers: Mapping[str, str], body: bytes, mark: str = ""
        ) -> None:
            account.note(self.path + mark, len(body))
            lines = {**_ISOLATION, **headers, "Content-Length": str(len(body))}
            head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
            self.wfile.write(f"HTTP/1.1 {status} OK\r\n{head}\r\n".encode() + body)

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", account
        finally:
            server.shutdown()
            thread.join()


def _read(folder: Path, path: str) -> bytes | None:
    file = folder / path.lstrip("/")
    return file.read_bytes() if file.is_file() and file.is_relative_to(folder) else None
