"""An argument parser that speaks Vietnamese, its headings and its complaints included."""

import argparse
import re
import sys
from collections.abc import Iterable
from typing import NoReturn

WRONG_USE = 2

# What argparse says, and how we say it; the groups keep names and values.
_COMPLAINTS = (
    (r"unrecognized arguments: (.+)", r"không hiểu: \1"),
    (r"the following arguments are required: (.+)", r"còn thiếu: \1"),
    (r"one of the arguments (.+) is required", r"cần một trong các lựa chọn: \1"),
    (r"argument (.+?): expected one argument", r"\1: cần một giá trị đi kèm"),
    (r"argument (.+?): expected at least one argument", r"\1: cần ít nhất một giá trị đi kèm"),
    (r"argument (.+?): ignored explicit argument (.+)", r"\1: không nhận giá trị \2"),
    (r"argument (.+?): not allowed with argument (.+)", r"\1: không dùng chung với \2"),
    (
        r"argument (.+?): invalid choice: (.+) \(choose from (.+)\)",
        r"\1: không có lựa chọn \2 (chọn một trong: \3)",
    ),
    (r"argument (.+?): invalid \w+ value: (.+)", r"\1: giá trị không dùng được: \2"),
    (r"argument (.+?): (.+)", r"\1: \2"),
)


class VietnameseParser(argparse.ArgumentParser):
    """ArgumentParser for one command of run.py."""

    def __init__(self, *, command: str, description: str) -> None:
        super().__init__(
            prog=f"python3 run.py {command}",
            description=description,
            formatter_class=_VietnameseFormatter,
            add_help=False,
            allow_abbrev=False,
        )
        self._positionals.title = "Tham số"
        self._optionals.title = "Tùy chọn"
        self.add_argument("-h", "--help", action="help", help="in phần trợ giúp này rồi thôi")

    def error(self, message: str) -> NoReturn:
        """Print what is wrong and how to get help; exit with 2."""
        print(f"Dùng sai lệnh: {_translate(message)}.", file=sys.stderr)
        print(f"Xem cách dùng: {self.prog} --help", file=sys.stderr)
        raise SystemExit(WRONG_USE)


class _VietnameseFormatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "Cách dùng: ")


def _translate(message: str) -> str:
    for pattern, vietnamese in _COMPLAINTS:
        if found := re.fullmatch(pattern, message, flags=re.DOTALL):
            return found.expand(vietnamese)
    return message
