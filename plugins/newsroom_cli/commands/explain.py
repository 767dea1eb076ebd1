"""`explain`: what a problem's code means, and how to mend it."""

import argparse
import sys

from newsroom_cli.command import Command
from newsroom_cli.parser import WRONG_USE


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the code that is asked about."""
    parser.add_argument(
        "code",
        nargs="?",
        metavar="MÃ",
        help="mã trong ngoặc vuông ở dòng lỗi, ví dụ yaml-colon; không ghi thì kể mọi mã",
    )


def run(options: argparse.Namespace) -> int:
    """Explain one code or list them all, and return 0; or 2 when there is no such code."""
    from newsroom.problem_reference import explain, list_codes, nearest_code

    if options.code is None:
        print("\n".join(list_codes()))
        print("\nXem một mã: python3 run.py explain MÃ")
        return 0
    told = explain(options.code)
    if told is None:
        close = nearest_code(options.code)
        tail = f", có phải là “{close}”?" if close else "."
        print(f"Không có mã “{options.code}”{tail}", file=sys.stderr)
        print("Xem mọi mã: python3 run.py explain", file=sys.stderr)
        return WRONG_USE
    print(told)
    return 0


COMMAND = Command(
    name="explain",
    summary="giải thích một mã lỗi và cách sửa",
    add_arguments=add_arguments,
    run=run,
)
