"""Arguments that several commands take, each declared once."""

import argparse
from datetime import date
from pathlib import Path

from newsroom_cli.project import ROOT


def add_content(parser: argparse.ArgumentParser, *, by_settings: bool = False) -> None:
    """Let the folder of entries be chosen; without a choice it is that of the settings file, or
    ``content``."""
    parser.add_argument(
        "--content",
        type=Path,
        default=None if by_settings else ROOT / "content",
        metavar="THƯ_MỤC",
        help=f"thư mục bài viết (mặc định: {'theo tệp thiết lập' if by_settings else 'content'})",
    )


def add_today(parser: argparse.ArgumentParser, help_: str) -> None:
    """Let another day be taken for today."""
    parser.add_argument("--today", type=read_date, metavar="NĂM-THÁNG-NGÀY", help=help_)


def read_date(text: str) -> date:
    """Return the day that `text` names as year-month-day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{text}” không phải ngày dạng năm-tháng-ngày, ví dụ 2026-09-02"
        ) from None
