"""`build`: the whole site, once."""

import argparse
from pathlib import Path

from newsroom_cli.arguments import add_content, add_today
from newsroom_cli.command import Command
from newsroom_cli.project import ROOT


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what can be chosen about a build."""
    _add_settings(parser)
    add_content(parser, by_settings=True)
    parser.add_argument(
        "--output",
        type=Path,
        default=ROOT / "output",
        metavar="THƯ_MỤC",
        help="nơi đặt trang dựng xong (mặc định: output)",
    )
    add_today(parser, "dựng như thể hôm nay là ngày này, ví dụ 2026-09-02")
    parser.add_argument(
        "--report",
        type=Path,
        metavar="TỆP",
        help="ghi thêm các chỗ cần sửa vào tệp này, dạng JSON",
    )


def _add_settings(parser: argparse.ArgumentParser) -> None:
    settings = parser.add_mutually_exclusive_group()
    settings.add_argument(
        "--settings",
        type=Path,
        default=ROOT / "pelicanconf.py",
        metavar="TỆP",
        help="tệp thiết lập của Pelican (mặc định: pelicanconf.py, để xem trước)",
    )
    settings.add_argument(
        "--publish",
        dest="settings",
        action="store_const",
        const=ROOT / "publishconf.py",
        help="dựng để đưa lên mạng (dùng publishconf.py)",
    )


def run(options: argparse.Namespace) -> int:
    """Build the site and return 0, or 1 when something must be mended first."""
    from newsroom_cli.building import BuildPlan, build_site

    return build_site(
        BuildPlan(
            settings=options.settings,
            content=options.content,
            output=options.output,
            today=options.today,
            report=options.report,
        )
    )


COMMAND = Command(
    name="build",
    summary="dựng toàn bộ trang vào thư mục output",
    add_arguments=add_arguments,
    run=run,
)
