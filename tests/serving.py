"""A folder of files on loopback, as any web server would give them."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _Quiet(SimpleHTTPRequestHandler):
    extensions_map = {  # noqa: RUF012 — as in the class it extends
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".webp": "image/webp",
        ".woff2": "font/woff2",
    }

    def log_message(self, *_arguments: object) -> None:
        """Keep the tests' output readable."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder and give its address, without a closing slash."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
