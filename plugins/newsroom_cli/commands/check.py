"""`check`: every mistake of the content, without building the site."""

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom_cli.command import Command
from newsroom_cli.project import ROOT

if TYPE_CHECKING:
    from newsroom.problems import Problem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is checked and how mistakes are written."""
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="TỆP", help="chỉ nêu lỗi của những tệp này"
    )
    parser.add_argument(
        "--content",
        type=Path,
        default=ROOT / "content",
        metavar="THƯ_MỤC",
        help="thư mục bài viết (mặc định: content)",
    )
    parser.add_argument(
        "--format",
        choices=("text", "json", "github"),
        default="text",
        metavar="DẠNG",
        help="text cho người đọc, json cho máy, github để ghi chú vào yêu cầu hợp nhất",
    )


def run(options: argparse.Namespace) -> int:
    """Print the mistakes and return 1 when one of them is an error, else 0."""
    from datetime import datetime

    from entries.loading import load
    from newsroom.dates import VIETNAM
    from newsroom.edition import not_shown
    from newsroom.problems import has_errors
    from newsroom_cli.house_style import chosen_tone_marks

    content = options.content.resolve()
    if not content.is_dir():
        print(f"Không có thư mục bài viết {options.content}.", file=sys.stderr)
        return 2
    absent = [path for path in options.paths if not path.is_file()]
    if absent:
        print(f"Không có tệp {', '.join(map(str, absent))}.", file=sys.stderr)
        return 2
    today = datetime.now(VIETNAM).date()
    loaded = load(
        content,
        root="",
        today=today,
        cache=ROOT / ".cache/rendered",
        jobs=0,
        tone_marks=chosen_tone_marks(),
    )
    chosen = {path.resolve() for path in options.paths}
    problems = [
        problem
        for problem in loaded.problems
        if not chosen or (content.parent / problem.path).resolve() in chosen
    ]
    _print(problems, options.format)
    if options.format == "text":
        for line in not_shown(loaded.hidden, today):
            print(line)
    return 1 if has_errors(problems) else 0


def _print(problems: "Iterable[Problem]", form: str) -> None:
    problems = list(problems)
    if form == "json":
        print(json.dumps([each.as_data() for each in problems], ensure_ascii=False, indent=1))
        return
    for problem in problems:
        print(problem.as_annotation() if form == "github" else problem)
    if form == "text":
        print(_summary(problems))


def _summary(problems: "list[Problem]") -> str:
    errors = [problem for problem in problems if problem.severity == "error"]
    files = len({problem.path for problem in errors})
    found = f"Có {len(errors)} chỗ cần sửa trong {files} tệp." if errors else "Không có lỗi."
    hints = len(problems) - len(errors)
    return f"{found} Ngoài ra có {hints} lời nhắc." if hints else found


COMMAND = Command(
    name="check",
    summary="tìm chỗ viết sai trong các bài, không dựng trang",
    add_arguments=add_arguments,
    run=run,
)
