"""`check`: every mistake of the content, without building the site."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom_cli.arguments import add_content, add_today
from newsroom_cli.command import Command
from newsroom_cli.parser import WRONG_USE
from newsroom_cli.project import ROOT
from newsroom_cli.reporting import FORMATS

if TYPE_CHECKING:
    from entries.checking import Checked, CheckPlan

_PROBLEMS_FOUND = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is checked and how mistakes are written."""
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="TỆP",
        help="chỉ nêu lỗi của những tệp hoặc thư mục này, vẫn đối chiếu với mọi bài khác",
    )
    add_content(parser)
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        metavar="DẠNG",
        help="text cho người đọc, json cho máy, github hoặc gitlab để ghi chú vào yêu cầu hợp nhất",
    )
    add_today(parser, "kiểm tra như thể hôm nay là ngày này, ví dụ 2026-09-02")
    parser.add_argument(
        "--strict", action="store_true", help="lời nhắc cũng tính là lỗi (mã thoát 1)"
    )
    parser.epilog = (
        "Mã thoát: 0 không có lỗi, 1 có chỗ cần sửa, 2 gõ sai lệnh. "
        "Ví dụ: python3 run.py check content/tin-tuc/ten-bai. "
        "Muốn hiểu một mã lỗi như [yaml-colon]: python3 run.py explain yaml-colon."
    )


def run(options: argparse.Namespace) -> int:
    """Print the mistakes and return 1 when one of them is an error, else 0."""
    from newsroom.edition import WrongSettingError, not_shown
    from newsroom.problems import has_errors
    from newsroom_cli.chosen_files import WrongPathError, find_chosen
    from newsroom_cli.reporting import report

    content = options.content.resolve()
    if not content.is_dir():
        print(f"Không có thư mục bài viết {options.content}.", file=sys.stderr)
        return WRONG_USE
    try:
        chosen = find_chosen(options.paths, content)
        plan = _plan(options, content)
    except WrongPathError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except WrongSettingError as error:
        print(f"pelicanconf.py: {error}.", file=sys.stderr)
        return _PROBLEMS_FOUND
    found = _check(plan, chosen)
    print(report(found.problems, options.format))
    if options.format == "text":
        for line in not_shown(found.hidden, plan.today):
            print(line)
    is_bad = has_errors(found.problems) or (options.strict and bool(found.problems))
    return _PROBLEMS_FOUND if is_bad else 0


def _plan(options: argparse.Namespace, content: Path) -> "CheckPlan":
    from datetime import datetime

    from entries.checking import CheckPlan
    from newsroom.dates import VIETNAM
    from newsroom_cli.house_style import chosen_tone_marks

    return CheckPlan(
        content=content,
        today=options.today or datetime.now(VIETNAM).date(),
        cache=ROOT / ".cache",
        tone_marks=chosen_tone_marks(),
    )


def _check(plan: "CheckPlan", chosen: frozenset[Path]) -> "Checked":
    from contextlib import closing
    from dataclasses import replace

    from entries.checking import check
    from newsroom.progress import Progress

    with closing(Progress("Đang đọc bài")) as tell:
        return check(replace(plan, tell=tell), chosen)


COMMAND = Command(
    name="check",
    summary="tìm chỗ viết sai trong các bài, không dựng trang",
    add_arguments=add_arguments,
    run=run,
)
