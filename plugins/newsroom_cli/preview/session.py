"""One preview from its start to Ctrl+C: server, builder and watcher around one board."""

import errno
import signal
import sys
import threading
import webbrowser
from dataclasses import dataclass
from pathlib import Path

from newsroom_cli.preview.board import Board
from newsroom_cli.preview.builder import Builder
from newsroom_cli.preview.server import PreviewServer

_POLL_S = 0.2
_EVERYWHERE = ("", "0.0.0.0")


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPlan:
    """Where the preview is seen, what it shows and what it watches.

    `build_command` is called with `--output FOLDER --report FILE` at its end. `workshop` is a
    folder for builds that are not on show yet, on the same disk as `output`.
    """

    host: str
    port: int
    opens_browser: bool
    build_command: tuple[str, ...]
    output: Path
    workshop: Path
    watched_folders: tuple[Path, ...]
    watched_files: tuple[Path, ...]


def preview_site(plan: PreviewPlan) -> int:
    """Serve the site until Ctrl+C; return 0, or 1 when the address cannot be had."""
    board = Board(plan.output)
    try:
        server = PreviewServer((plan.host, plan.port), board)
    except OSError as error:
        print(_explain(error, plan), file=sys.stderr)
        return 1
    # A stop asked for by another program is as good as Ctrl+C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with server:
            _serve(plan, server, board)
    except KeyboardInterrupt:
        print("\nĐã dừng xem trước.", flush=True)
    return 0


def _serve(plan: PreviewPlan, server: PreviewServer, board: Board) -> None:
    address = _name_address(plan.host, server.server_port)
    print(f"Xem trước tại {address} (dừng: Ctrl+C)", flush=True)
    if plan.opens_browser:
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
    builder = Builder(plan.build_command, plan.workshop, board)
    threading.Thread(target=_keep_built, args=(plan, builder), daemon=True).start()
    try:
        server.serve_forever(_POLL_S)
    finally:
        board.close()
        builder.stop()


def _keep_built(plan: PreviewPlan, builder: Builder) -> None:
    # Imported here, off the main thread: the address is on the screen sooner.
    from newsroom_cli.preview.watcher import Watcher

    Watcher(plan.watched_folders, plan.watched_files, builder.request_build).start()
    builder.request_build()
    builder.run()


def _name_address(host: str, port: int) -> str:
    return f"http://{'127.0.0.1' if host in _EVERYWHERE else host}:{port}/"


def _explain(error: OSError, plan: PreviewPlan) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Cổng {plan.port} đang có chương trình khác dùng; "
            f"hãy chọn cổng khác: python3 run.py serve --port {plan.port + 1}"
        )
    if error.errno == errno.EACCES:
        return (
            f"Máy không cho dùng cổng {plan.port}; "
            "hãy chọn cổng từ 1024 trở lên: python3 run.py serve --port 8001"
        )
    return f"Không mở được địa chỉ {plan.host}: {error.strerror}."
