"""What a browser is sent, told by the access log of a real nginx."""

from __future__ import annotations

import gzip
import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.nginx import run_nginx
from hosting.files import Hosting, nginx_site
from newsroom.moves import NO_MOVES

# What a page needs to be told how much memory it takes.
_ISOLATION: Final = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}
_FRONT: Final = Path(__file__).with_name("asking.html")
_TEXTS: Final = frozenset({".html", ".js", ".mjs", ".json"})
# What hosts choose that compress while they answer.
_GZIP_LEVEL: Final = 6


@dataclass(frozen=True, slots=True)
class Sent:
    """One answer: when it ended, in milliseconds since 1970, the path, whether parts of it, bytes.

    ``size`` is the body's alone.
    """

    at_ms: int
    path: str
    is_part: bool
    size: int


class Account:
    """What a server of ``counted`` has sent, except its front page."""

    def __init__(self, log: Path, address: str) -> None:
        self._log = log
        self._host = address.removeprefix("http://")
        self._end = 0

    def take(self) -> list[Sent]:
        """Give what was sent since the last call."""
        self._wait()
        with self._log.open("rb") as log:
            log.seek(self._end)
            lines = log.read()
        self._end += len(lines)
        return [
            Sent(round(seconds * 1e3), path, bool(ranges), size)
            for seconds, path, ranges, size in map(json.loads, lines.splitlines())
        ]

    def _wait(self) -> None:
        """Have another answer: before it, the only worker has noted all that it had sent."""
        connection = http.client.HTTPConnection(self._host, timeout=60)
        connection.request("GET", "/")
        connection.getresponse().read()
        connection.close()


@contextmanager
def counted(program: Path, folder: Path, workshop: Path) -> Iterator[tuple[str, Account]]:
    """Serve a folder by nginx as a published site is, with ``asking.html`` as its front page.

    Gives the address and the account; see ``run_nginx`` for the arguments and errors.
    """
    log = workshop / "account.log"
    form = """log_format account escape=json '[$msec, "$uri", "$http_range", $body_bytes_sent]';"""
    lines = (form, f"access_log {log} account;", "sendfile on;")
    types = "default_type application/octet-stream;"
    with run_nginx(
        program, folder, workshop, server=_server(), http="\n".join((*lines, types))
    ) as address:
        yield address, Account(log, address)


def _server() -> str:
    headers = "".join(f'add_header {name} "{value}"; ' for name, value in _ISOLATION.items())
    front = f"root {_FRONT.parent}; try_files /{_FRONT.name} =404;"
    site = nginx_site(Hosting(root="", headers=_ISOLATION, moves=NO_MOVES))
    return f"location = / {{ access_log off; default_type text/html; {headers} {front} }}\n{site}"


def zip_texts(folder: Path) -> None:
    """Write beside each text what nginx sends in its stead to browsers that understand gzip."""
    for path in folder.rglob("*"):
        if path.suffix in _TEXTS and path.is_file():
            small = gzip.compress(path.read_bytes(), _GZIP_LEVEL, mtime=0)
            path.with_name(f"{path.name}.gz").write_bytes(small)
