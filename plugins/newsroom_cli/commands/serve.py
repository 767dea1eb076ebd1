"""`serve`: the site on this machine, built again and shown again after each change."""

import argparse
import sys

from newsroom_cli.command import Command
from newsroom_cli.project import ROOT

_PORTS = range(65536)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where the preview can be seen."""
    parser.add_argument(
        "--port",
        type=read_port,
        default=8000,
        metavar="SỐ",
        help="cổng để mở trong trình duyệt (mặc định: 8000)",
    )
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        metavar="ĐỊA_CHỈ",
        help="địa chỉ mạng (mặc định: 127.0.0.1, chỉ máy này xem được)",
    )
    parser.add_argument(
        "--open",
        action="store_true",
        help="mở luôn trình duyệt",
    )


def read_port(text: str) -> int:
    """Return the port number in `text`."""
    if not text.isdecimal() or int(text) not in _PORTS:
        raise argparse.ArgumentTypeError(f"“{text}” không phải số cổng từ 0 đến 65535")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Serve until Ctrl+C and return 0, or 1 when the port is taken."""
    from newsroom_cli.preview.session import PreviewPlan, preview_site

    return preview_site(
        PreviewPlan(
            host=options.host,
            port=options.port,
            opens_browser=options.open,
            build_command=(sys.executable, "-P", "-m", "newsroom_cli", "build"),
            output=ROOT / "output",
            workshop=ROOT / ".cache" / "preview",
            watched_folders=(ROOT / "content", ROOT / "theme", ROOT / "plugins"),
            watched_files=(ROOT / "pelicanconf.py",),
        )
    )


COMMAND = Command(
    name="serve",
    summary="xem trước trang trên máy này; sửa bài là trang tự cập nhật",
    add_arguments=add_arguments,
    run=run,
)
