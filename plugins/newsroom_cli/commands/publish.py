"""`publish`: the site as it will be served, built, audited and described."""

import argparse
from pathlib import Path

from newsroom_cli.arguments import add_content, add_today
from newsroom_cli.command import Command
from newsroom_cli.project import ROOT


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is published, where to, and what it is compared with."""
    settings = parser.add_mutually_exclusive_group()
    settings.add_argument(
        "--settings",
        type=Path,
        default=ROOT / "publishconf.py",
        metavar="TỆP",
        help="tệp thiết lập của Pelican (mặc định: publishconf.py)",
    )
    settings.add_argument(
        "--preview",
        dest="settings",
        action="store_const",
        const=ROOT / "pelicanconf.py",
        help="bản xem thử cho người duyệt (dùng pelicanconf.py)",
    )
    add_content(parser, by_settings=True)
    parser.add_argument(
        "--output",
        type=Path,
        default=ROOT / "public",
        metavar="THƯ_MỤC",
        help="nơi đặt trang đã soát xong (mặc định: public)",
    )
    add_today(parser, "dựng như thể hôm nay là ngày này, ví dụ 2026-09-02")
    _add_comparison(parser)


def _add_comparison(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--against",
        default="",
        metavar="NƠI",
        help="bản đang đăng để so số trang: thư mục hoặc https://… (mặc định: nơi đặt trang)",
    )
    parser.add_argument(
        "--allow-fewer", action="store_true", help="chấp nhận số trang giảm quá 5 phần trăm"
    )
    parser.add_argument(
        "--no-compress", action="store_true", help="không tạo sẵn bản nén .gz và .br"
    )


def run(options: argparse.Namespace) -> int:
    """Publish into a folder and return 0, or 1 when something is not as it must be."""
    from newsroom_cli.publishing import PublishPlan, publish_site

    return publish_site(
        PublishPlan(
            settings=options.settings,
            output=options.output,
            content=options.content,
            today=options.today,
            against=options.against,
            may_lose_pages=options.allow_fewer,
            compresses=not options.no_compress,
        )
    )


COMMAND = Command(
    name="publish",
    summary="dựng, soát toàn bộ trang rồi mới đặt vào thư mục public để đưa lên mạng",
    add_arguments=add_arguments,
    run=run,
)
