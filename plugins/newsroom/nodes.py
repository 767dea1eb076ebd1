"""YAML as a tree of plain values that know their line; every scalar stays the text that was typed.

YAML 1.1 would read ``no`` as false, ``12:30`` as 750 and ``1.10`` as 1.1; here a field decides what
its text means.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from newsroom.text import nfc
from newsroom.yaml_mistakes import (
    NO_ALIAS,
    NO_TAG,
    WIDE_SPACE,
    explain,
    find_wide_spaces,
    tight_item,
)

_PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map"))
_MAX_DEPTH = 12
_MAX_KEYS = 200
# Below as many signs that may open a level, no text nests deeper than a program's stack allows.
_SAFE_SIGNS = 300

Report: TypeAlias = Callable[[int, str, str, str], None]
"""Takes line, code, message and hint."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One typed value, NFC, with the line it starts on.

    ``is_plain`` says that it was typed without quotes, so that other YAML programs may take it for
    a number, a date or a truth value.
    """

    text: str
    line: int
    is_plain: bool = field(default=False, compare=False)


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
    lines = text.split("\n")
    wide = find_wide_spaces(lines)
    if wide is not None:
        report(first_line + wide, *WIDE_SPACE)
        return None
    try:
        too_deep = _find_too_deep(text)
        if too_deep is not None:
            report(first_line + too_deep, *_TOO_DEEP)
            return None
        root = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        mistake = explain(error, lines)
        report(first_line + mistake.index, *mistake.words)
        return None
    except (yaml.YAMLError, UnicodeEncodeError):
        strange = _UNPRINTABLE.search(text)
        index = text.count("\n", 0, strange.start()) if strange else 0
        report(first_line + index, *_STRANGE_CHARACTER)
        return None
    return None if root is None else _Converter(lines, first_line, report).convert(root, 0)


def _find_too_deep(text: str) -> int | None:
    """Find the line, from 0, where levels get too many to be composed by recursion."""
    if sum(text.count(sign) for sign in "[{?:-") < _SAFE_SIGNS:
        return None
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH + 1:
            return int(event.start_mark.line) if event.start_mark else 0
    return None


_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_STRANGE_CHARACTER = (
    "yaml-character",
    "có ký tự điều khiển không đọc được",
    "xóa dòng bị lỗi rồi gõ lại bằng tay, không dán từ nơi khác",
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
            self._report(line, *NO_ALIAS)
            return None
        self._seen.add(id(node))
        if node.tag not in _PLAIN_TAGS or self._is_property(node, "!"):
            self._report(line, *NO_TAG)
            return None
        if depth > _MAX_DEPTH:
            self._report(line, *_TOO_DEEP)
            return None
        return self._convert_plain(node, line, depth)

    def _is_property(self, node: yaml.Node, sign: str) -> bool:
        """Say whether YAML has taken the value's first word as an anchor or a tag, not as text."""
        mark = node.start_mark
        line = self._lines[mark.line] if mark.line < len(self._lines) else ""
        return line[mark.column : mark.column + 1] == sign

    def _convert_plain(self, node: yaml.Node, line: int, depth: int) -> Node | None:
        if isinstance(node, yaml.SequenceNode):
            items = (self.convert(item, depth + 1) for item in node.value)
            return Listing(tuple(item for item in items if item is not None), line)
        if isinstance(node, yaml.MappingNode):
            return self._convert_table(node, line, depth)
        return self._convert_scalar(node, line) if isinstance(node, yaml.ScalarNode) else None

    def _convert_scalar(self, node: yaml.ScalarNode, line: int) -> Scalar:
        """Keep the text; a plain one may have lost what its writer typed after it."""
        if node.style:
            return Scalar(nfc(node.value), line)
        start, end = node.start_mark, node.end_mark
        first = self._lines[start.line][start.column :] if start.line < len(self._lines) else ""
        behind = self._lines[end.line][end.column :] if end.line < len(self._lines) else ""
        if _LOST.match(behind):
            self._report(self._first_line + end.line, *_HASH)
        for number in range(start.line, end.line + 1 if node.value else start.line):
            typed = first if number == start.line else self._lines[number]
            if match := _TIGHT_ITEM.match(typed):
                self._report(self._first_line + number, *tight_item(match[1]))
                break
        return Scalar(nfc(node.value), line, is_plain=True)

    def _convert_table(self, node: yaml.MappingNode, line: int, depth: int) -> Table:
        table = Table({}, {}, line)
        for key_node, value_node in node.value:
            key_line = self._first_line + key_node.start_mark.line
            key = nfc(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
            if not key:
                self._report(key_line, "yaml-key", *_ODD_KEY)
            elif key in table.key_lines:
                message = f"mục “{key}” đã có ở dòng {table.key_lines[key]}"
                self._report(key_line, "duplicate-key", message, "giữ lại một dòng")
            elif len(table.key_lines) == _MAX_KEYS:
                self._report(key_line, *_TOO_MANY_KEYS)
                break
            else:
                table.key_lines[key] = key_line
                value = self.convert(value_node, depth + 1)
                if value is not None:
                    table.items[key] = value
        return table


_TOO_DEEP = ("yaml-depth", "các mục lồng vào nhau quá sâu", "viết lại cho phẳng hơn")
_TOO_MANY_KEYS = (
    "too-many-keys",
    f"có hơn {_MAX_KEYS} mục",
    "kiểm tra xem dòng --- đóng có bị đặt nhầm chỗ không",
)
_ODD_KEY = ("tên mục phải là một từ", 'viết theo dạng "khóa: giá trị"')
# A comment has a space behind its sign; without one it is a number or a tag that gets lost.
_LOST = re.compile(r"\s*#[^\s#]")
_HASH = (
    "yaml-hash",
    "chữ từ dấu # trở đi bị máy bỏ qua",
    'đặt cả giá trị trong ngoặc kép "…"; nếu là ghi chú thì thêm dấu cách sau #',
)
_TIGHT_ITEM = re.compile(r"\s*-([^\s-].*)")
