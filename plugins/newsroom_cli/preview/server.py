"""The preview's web server: the built site, and news of it for the pages that are open."""

import json
import os
import sys
from dataclasses import asdict
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from newsroom_cli.preview.answers import Answer, answer_file, answer_page, answer_part
from newsroom_cli.preview.board import Board, News
from newsroom_cli.preview.pages import CLIENT_ADDRESS, EVENTS_ADDRESS

_KEEP_ALIVE_S = 15.0
_CLIENT = Path(__file__).with_name("client.js")


class PreviewServer(ThreadingHTTPServer):
    """Serves what the board shows."""

    daemon_threads = True
    # On Windows it would let two servers share one port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, address: tuple[str, int], board: Board) -> None:
        self.board = board
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet about a browser that went away in the middle of an answer."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer  # Narrower than in the base class.
    protocol_version = "HTTP/1.1"
    server_version = "Preview"
    sys_version = ""

    def do_GET(self) -> None:
        board = self.server.board
        if self.path == EVENTS_ADDRESS:
            self._stream_news()
        elif self.path == CLIENT_ADDRESS:
            self._send(answer_file(_CLIENT, board.news.version))
        else:
            answer = board.read(lambda root, news: answer_page(root, self.path, news.version))
            self._send(answer_part(answer, self.headers.get("Range", "")))

    do_HEAD = do_GET

    def _send(self, answer: Answer) -> None:
        self._send_start(answer.status, answer.media_type)
        self.send_header("Content-Length", str(len(answer.content)))
        if answer.content_range:
            self.send_header("Content-Range", answer.content_range)
        if answer.location:
            self.send_header("Location", answer.location)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.content)

    def _stream_news(self) -> None:
        """Send the state now and each new one, until the page or the preview goes away."""
        self.close_connection = True
        self._send_start(HTTPStatus.OK, "text/event-stream")
        self.end_headers()
        if self.command == "HEAD":
            return
        board, seen = self.server.board, 0
        while not board.is_closed:
            news = board.wait_for_news(seen, _KEEP_ALIVE_S)
            self.wfile.write(_format_event(news) if news else b":\n\n")
            seen = news.number if news else seen

    def _send_start(self, status: HTTPStatus, media_type: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")

    def log_message(self, format: str, *arguments: object) -> None:
        """Keep the terminal for the writer's mistakes."""


def _format_event(news: News) -> bytes:
    data = json.dumps(asdict(news), ensure_ascii=False)
    return f"event: news\ndata: {data}\n\n".encode()
