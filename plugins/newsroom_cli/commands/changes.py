"""`changes`: what readers would notice between two releases, for people who review."""

import argparse
import sys

from newsroom_cli.command import Command


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the two releases."""
    parser.add_argument(
        "before",
        metavar="BẢN_CŨ",
        help="thư mục, tệp manifest.json hoặc địa chỉ https://… của bản cũ (để trống: chưa có)",
    )
    parser.add_argument("after", metavar="BẢN_MỚI", help="thư mục do run.py publish tạo ra")


def run(options: argparse.Namespace) -> int:
    """Print the changes as Markdown and return 0, or 1 when a release cannot be read."""
    from newsroom_cli.earlier import UnreachableError, read_earlier
    from releases.changes import as_markdown, compare

    try:
        before = read_earlier(options.before) if options.before else ()
        after = read_earlier(options.after)
    except UnreachableError as error:
        print(f"Không đọc được danh mục tệp: {error}.", file=sys.stderr)
        return 1
    base = options.before.rstrip("/") if "://" in options.before else ""
    print(as_markdown(compare(before, after), base), end="")
    return 0


COMMAND = Command(
    name="changes",
    summary="kể những trang người đọc sẽ thấy khác giữa hai bản",
    add_arguments=add_arguments,
    run=run,
)
