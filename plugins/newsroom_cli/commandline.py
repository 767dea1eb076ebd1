"""Reads the words after `run.py` into a command and its options."""

import argparse
import difflib
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from newsroom_cli.command import Command
from newsroom_cli.commands import COMMANDS
from newsroom_cli.parser import WRONG_USE, VietnameseParser

_INTRODUCTION = """\
Gương Sáng: trang tin người tốt việc tốt, gương điển hình và phong trào thi đua.

Cách dùng: python3 run.py LỆNH [tùy chọn]

Các lệnh:"""
_ENDING = """\
Lần dùng đầu tự cài những gì còn thiếu vào thư mục dự án (cần mạng, khoảng một phút).
Xem từng lệnh: python3 run.py LỆNH --help"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What the person asked for."""

    command: Command
    options: argparse.Namespace


def parse(arguments: Sequence[str]) -> Order:
    """Return what is asked for; help and wrong use end here, by SystemExit with 0 or 2."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(_describe_commands())
        raise SystemExit(0)
    command = _find_command(arguments[0])
    return Order(command=command, options=_parse_options(command, arguments[1:]))


def _parse_options(command: Command, arguments: Sequence[str]) -> argparse.Namespace:
    parser = VietnameseParser(command=command.name, description=command.summary)
    command.add_arguments(parser)
    if not command.takes_rest:
        return parser.parse_args(arguments)
    options, rest = parser.parse_known_args(arguments)
    options.rest = tuple(rest)
    return options


def _find_command(name: str) -> Command:
    by_name = {command.name: command for command in COMMANDS}
    if name not in by_name:
        _refuse_unknown(name, tuple(by_name))
    return by_name[name]


def _refuse_unknown(name: str, known: Sequence[str]) -> None:
    print(f"Không có lệnh “{name}”.{_suggest(name, known)}", file=sys.stderr)
    print("Xem các lệnh: python3 run.py --help", file=sys.stderr)
    raise SystemExit(WRONG_USE)


def _suggest(name: str, known: Sequence[str]) -> str:
    nearest = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f" Có phải bạn muốn dùng “{nearest[0]}”?" if nearest else ""


def _describe_commands() -> str:
    width = max(len(command.name) for command in COMMANDS)
    lines = (f"  {command.name:<{width}}  {command.summary}" for command in COMMANDS)
    return "\n".join((_INTRODUCTION, *lines, "", _ENDING))
