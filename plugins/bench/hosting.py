"""A web server for a published folder: its headers and compressed twins, as hosts send them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from newsroom.loopback import running
from newsroom.media_types import find_media_type

_TWINS: Final = {"br": ".br", "gzip": ".gz"}


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder.resolve()
        self.rules = tuple(_read_rules(folder / "_headers"))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        file = (self.server.folder / path.lstrip("/")).resolve()
        file = file / "index.html" if path.endswith("/") else file
        if file.is_relative_to(self.server.folder) and file.is_file():
            self._answer(200, path, file)
        else:
            self._answer(404, path, self.server.folder / "404.html")

    def _answer(self, status: int, path: str, file: Path) -> None:
        headers = {"Content-Type": find_media_type(file), **_headers_of(path, self.server.rules)}
        twin, coding = self._choose_twin(file)
        if coding:
            headers["Content-Encoding"] = coding
        body = twin.read_bytes()
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _choose_twin(self, file: Path) -> tuple[Path, str]:
        accepted = self.headers.get("Accept-Encoding", "")
        for coding, ending in _TWINS.items():
            twin = file.with_name(file.name + ending)
            if coding in accepted and twin.is_file():
                return twin, coding
        return file, ""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


def _read_rules(file: Path) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Read ``_headers`` as Netlify does: an address, perhaps with a star, and its headers."""
    for block in ("\n" + file.read_text("utf-8")).split("\n/")[1:]:
        address, *lines = block.splitlines()
        pairs = (line.strip().partition(": ") for line in lines)
        yield f"/{address}", {name: value for name, _, value in pairs}


def _headers_of(path: str, rules: tuple[tuple[str, Mapping[str, str]], ...]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for pattern, named in rules:
        if path == pattern or (pattern.endswith("*") and path.startswith(pattern[:-1])):
            headers |= named
    return headers


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a published folder on loopback and give its address, without a closing slash."""
    with running(_Server(folder)) as address:
        yield address
