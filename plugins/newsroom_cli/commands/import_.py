"""`import`: records of another system, one JSON object a line, as entries."""

import argparse
import sys
from pathlib import Path

from newsroom_cli.command import Command
from newsroom_cli.kind_names import KIND_HELP, read_kind


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is imported, as what and where to."""
    parser.add_argument(
        "source", type=Path, metavar="TỆP.jsonl", help="tệp dữ liệu, mỗi dòng một đối tượng JSON"
    )
    parser.add_argument(
        "--kind",
        required=True,
        type=read_kind,
        metavar="LOẠI",
        help=KIND_HELP,
    )
    parser.add_argument(
        "--into",
        required=True,
        type=Path,
        metavar="THƯ_MỤC",
        help="thư mục bài, ví dụ content",
    )
    parser.epilog = (
        "Mỗi dòng có title, date, summary, body (Markdown), có thể thêm tags, slug, author, source."
        " Không ghi đè bài nào đã có; dòng không dùng được sẽ được kể ra ở cuối."
    )


def run(options: argparse.Namespace) -> int:
    """Import and return 0, or 1 when a line was refused or the file cannot be read."""
    from importing.jsonlines import import_lines
    from newsroom.kinds import kind_named

    if not options.source.is_file():
        print(f"Không có tệp {options.source}.", file=sys.stderr)
        return 2
    try:
        outcome = import_lines(options.source, kind_named(options.kind), options.into)
    except OSError as error:
        print(f"Không đọc hoặc ghi được {error.filename}: {error.strerror}.", file=sys.stderr)
        return 1
    for problem in outcome.refused:
        print(problem, file=sys.stderr)
    refused = len({problem.line for problem in outcome.refused})
    print(f"Đã tạo {outcome.written} bài trong {options.into}; từ chối {refused} dòng.")
    return 1 if refused else 0


COMMAND = Command(
    name="import",
    summary="đưa bài từ nơi khác vào, mỗi dòng một đối tượng JSON",
    add_arguments=add_arguments,
    run=run,
)
