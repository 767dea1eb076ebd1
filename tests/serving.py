"""A folder of files on loopback, as any web server would give them."""

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from newsroom.byte_ranges import answer_ranges
from newsroom.loopback import running


class _Quiet(SimpleHTTPRequestHandler):
    extensions_map = {  # noqa: RUF012 — as in the class it extends
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".webp": "image/webp",
        ".woff2": "font/woff2",
    }

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        header = self.headers.get("Range", "")
        media_type = self.guess_type(path)
        part = path.is_file() and answer_ranges(header, path.read_bytes(), media_type)
        if not part:
            super().do_GET()
            return
        fields, body = part
        self.send_response(206)
        for name, value in {**fields, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Keep the tests' output readable."""


class _QuietWithoutRanges(_Quiet):
    do_GET = SimpleHTTPRequestHandler.do_GET


@contextmanager
def served(folder: Path, *, with_ranges: bool = True) -> Iterator[str]:
    """Serve a folder and give its address, without a closing slash."""
    kind = _Quiet if with_ranges else _QuietWithoutRanges
    handler = functools.partial(kind, directory=str(folder))
    with running(ThreadingHTTPServer(("127.0.0.1", 0), handler)) as address:
        yield address
