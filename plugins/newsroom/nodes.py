"""YAML as a tree of plain values that know their line; every scalar stays the text that was typed.

YAML 1.1 would read ``no`` as false, ``12:30`` as 750 and ``1.10`` as 1.1; here a field decides what
its text means.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from newsroom.text import nfc

_PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map"))
_MAX_DEPTH = 12

Report: TypeAlias = Callable[[int, str, str, str], None]
"""Takes line, code, message and hint."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One typed value, NFC, with the line it starts on."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Listing:
    """A YAML list."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A YAML mapping; ``key_lines`` has the line of every key."""

    items: dict[str, Node]
    key_lines: dict[str, int]
    line: int


Node: TypeAlias = "Scalar | Listing | Table"


def parse_yaml(text: str, first_line: int, report: Report) -> Node | None:
    """Parse one YAML text into nodes; ``first_line`` is the file's line of its first line.

    Mistakes go to ``report``; the result is None when there is nothing usable.
    """
    try:
        root = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        index = _line_index(error)
        tight = _tight_key(text.split("\n")[: index + 1])
        if tight is not None:
            report(first_line + tight[0], "yaml-space", *tight[1:])
        else:
            report(first_line + index, *_explain(error, text, index))
        return None
    except yaml.YAMLError:
        strange = _UNPRINTABLE.search(text)
        index = text.count("\n", 0, strange.start()) if strange else 0
        report(first_line + index, "yaml-character", *_STRANGE_CHARACTER)
        return None
    converter = _Converter(text.split("\n"), first_line, report)
    return None if root is None else converter.convert(root, 0)


_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_STRANGE_CHARACTER = (
    "phần đầu bài có ký tự điều khiển không đọc được",
    "xóa dòng bị lỗi rồi gõ lại bằng tay, không dán từ nơi khác",
)


_TIGHT_KEY = re.compile(r"(\s*(?:- )?[a-z_]+)(?::(?=[^\s:/])|\s*：\s*)(.+)")


def _tight_key(lines: list[str]) -> tuple[int, str, str] | None:
    """Find a key whose colon has no space behind it: YAML takes the line for mere text."""
    for index, line in enumerate(lines):
        if match := _TIGHT_KEY.fullmatch(line):
            hint = f"viết {match[1].strip()}: {match[2].strip()}"
            return index, "thiếu dấu cách sau dấu hai chấm", hint
    return None


def _line_index(error: yaml.MarkedYAMLError) -> int:
    """Find the line that a writer must look at, from 0."""
    is_unfinished_key = "could not find expected ':'" in (error.problem or "")
    mark = error.context_mark if is_unfinished_key else error.problem_mark
    mark = mark or error.problem_mark or error.context_mark
    return mark.line if mark else 0


def _explain(error: yaml.MarkedYAMLError, text: str, index: int) -> tuple[str, str, str]:
    """Turn a YAML parser's complaint into code, message and hint for a writer."""
    lines = text.splitlines() or [""]
    typed = lines[min(index, len(lines) - 1)]
    problem = error.problem or ""
    key, colon, value = typed.partition(":")
    if "mapping values are not allowed" in problem and colon and ":" in value:
        return (
            "yaml-colon",
            "dấu hai chấm trong giá trị làm máy hiểu nhầm là một mục mới",
            f'đặt giá trị trong ngoặc kép: {key.strip()}: "{value.strip()}"',
        )
    if typed.startswith(" ") and "mapping" in f"{problem}{error.context}":
        hint = "xóa dấu cách ở đầu dòng, hoặc lùi đúng hai dấu cách dưới mục cha"
        return "yaml-indent", "dòng này thụt vào không đúng chỗ", hint
    if "\t" in typed or "\\t" in problem:
        return "yaml-tab", "có phím Tab trong phần đầu bài", "thay Tab bằng hai dấu cách"
    if value.strip()[:1] in ("&", "*"):
        return _NO_ALIAS
    if value.strip()[:1] == "!":
        return "yaml-tag", *_NO_TAG
    return (
        "yaml-syntax",
        "không hiểu được dòng này trong phần đầu bài",
        'viết theo dạng "khóa: giá trị"; nếu giá trị có ký tự lạ thì đặt trong ngoặc kép "…"',
    )


_NO_ALIAS = (
    "yaml-alias",
    "giá trị bắt đầu bằng & hoặc * là cú pháp tham chiếu, ở đây không dùng",
    'đặt cả giá trị trong ngoặc kép "…"',
)


class _Converter:
    """Walks PyYAML's nodes once, refusing what a writer cannot have meant."""

    def __init__(self, lines: list[str], first_line: int, report: Report) -> None:
        self._lines = lines
        self._first_line = first_line
        self._report = report
        self._seen: set[int] = set()

    def convert(self, node: yaml.Node, depth: int) -> Node | None:
        line = self._first_line + node.start_mark.line
        if id(node) in self._seen or self._is_property(node, "&"):
            self._report(line, *_NO_ALIAS)
            return None
        self._seen.add(id(node))
        if node.tag not in _PLAIN_TAGS or self._is_property(node, "!"):
            self._report(line, "yaml-tag", *_NO_TAG)
            return None
        if depth > _MAX_DEPTH:
            self._report(line, "yaml-depth", *_TOO_DEEP)
            return None
        return self._convert_plain(node, line, depth)

    def _is_property(self, node: yaml.Node, sign: str) -> bool:
        """Say whether YAML has taken the value's first word as an anchor or a tag, not as text."""
        mark = node.start_mark
        line = self._lines[mark.line] if mark.line < len(self._lines) else ""
        return line[mark.column : mark.column + 1] == sign

    def _convert_plain(self, node: yaml.Node, line: int, depth: int) -> Node:
        if isinstance(node, yaml.SequenceNode):
            items = (self.convert(item, depth + 1) for item in node.value)
            return Listing(tuple(item for item in items if item is not None), line)
        if isinstance(node, yaml.MappingNode):
            return self._convert_table(node, line, depth)
        return Scalar(nfc(node.value), line)

    def _convert_table(self, node: yaml.MappingNode, line: int, depth: int) -> Table:
        table = Table({}, {}, line)
        for key_node, value_node in node.value:
            key_line = self._first_line + key_node.start_mark.line
            key = nfc(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
            if not key:
                self._report(key_line, "yaml-key", *_ODD_KEY)
            elif key in table.items or key in table.key_lines:
                self._report(key_line, "duplicate-key", f"mục “{key}” đã có ở trên", "giữ lại một")
            else:
                table.key_lines[key] = key_line
                value = self.convert(value_node, depth + 1)
                if value is not None:
                    table.items[key] = value
        return table


_NO_TAG = (
    "giá trị bắt đầu bằng dấu ! là cú pháp đặc biệt, ở đây không dùng",
    'đặt cả giá trị trong ngoặc kép "…"',
)
_TOO_DEEP = ("các mục lồng vào nhau quá sâu", "viết lại cho phẳng hơn")
_ODD_KEY = ("tên mục phải là một từ", 'viết theo dạng "khóa: giá trị"')
