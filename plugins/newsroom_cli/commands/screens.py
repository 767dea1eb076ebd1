"""`screens`: pictures of the built pages, to look at before a change of the theme is taken."""

import argparse
import os
import sys
from pathlib import Path

from bootstrap.browser import find_chromium
from newsroom_cli.command import Command
from newsroom_cli.project import ROOT, from_here


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare which built site is shown."""
    parser.add_argument(
        "--output",
        type=Path,
        default=ROOT / "output",
        metavar="THƯ_MỤC",
        help="trang đã dựng (mặc định: output); ảnh nằm trong thư mục con screens của nó",
    )


def run(options: argparse.Namespace) -> int:
    """Take the pictures and return 0, or 2 when there is no built site."""
    from playwright.sync_api import sync_playwright

    from newsroom_cli.screens import take_screens

    site: Path = options.output
    if not (site / "index.html").is_file():
        print("Chưa có trang đã dựng; chạy trước: python3 run.py build", file=sys.stderr)
        return 2
    chromium = os.environ.get("GUONGSANG_CHROMIUM") or str(find_chromium() or "")
    target = site / "screens"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        count = sum(1 for _ in take_screens(site, target, browser))
        browser.close()
    print(f"Đã chụp {count} ảnh vào {from_here(target)}/")
    return 0


COMMAND = Command(
    name="screens",
    summary="chụp mười trang ở cỡ điện thoại và máy bàn, nền sáng và tối",
    add_arguments=add_arguments,
    run=run,
    needs_test_tools=True,
)
