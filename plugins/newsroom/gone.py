"""The list of taken-down addresses, kept in the content folder as ``gone.yaml``.

It names addresses, days and reasons, never people: it stays for good, in the history too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import yaml

from newsroom.addresses import is_plain_address
from newsroom.files import read_start, write_whole
from newsroom.nodes import Listing, Node, Scalar, Table, parse_yaml
from newsroom.problems import Problem

FILE: Final = "gone.yaml"
_MOST_BYTES = 1_000_000
_HEADING = "# Các bài đã gỡ; run.py takedown ghi tệp này. Đừng ghi tên người vào đây.\n"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Gone:
    """One taken-down entry; ``address`` is below the site's root and begins with a slash."""

    address: str
    day: date
    reason: str


def read_gone(content: Path) -> tuple[tuple[Gone, ...], list[Problem]]:
    """Read the list; a missing file is an empty one."""
    file = content / FILE
    if not file.is_file() or file.is_symlink():
        return (), []
    mistakes: list[object] = []
    try:
        text = read_start(file, _MOST_BYTES).decode("utf-8-sig")
        # PyYAML's own loader would spend years on a few lines that merge each other.
        rows = parse_yaml(text, 1, lambda *mistake: mistakes.append(mistake))
        gone = tuple(sorted(_rows(rows))) if len(text) <= _MOST_BYTES else None
    except (OSError, ValueError, TypeError, KeyError):
        gone = None
    return ((), [_unreadable(content)]) if mistakes or gone is None else (gone, [])


def _rows(root: Node | None) -> Iterator[Gone]:
    if not isinstance(root, Listing | None):
        raise TypeError
    for item in root.items if root else ():
        if not isinstance(item, Table):
            raise TypeError
        yield _row({name: item.items[name] for name in ("address", "day", "reason")})


def _row(row: dict[str, Node]) -> Gone:
    texts = {name: node.text for name, node in row.items() if isinstance(node, Scalar)}
    address = texts["address"]
    if not is_plain_address(address) or address == "/":
        raise ValueError(address)
    return Gone(address=address, day=date.fromisoformat(texts["day"]), reason=texts["reason"])


def add_gone(content: Path, entry: Gone) -> None:
    """Add one entry to the list; raises ValueError when the list cannot be read."""
    known, problems = read_gone(content)
    if problems:
        raise ValueError(str(problems[0]))
    rows = [
        {"address": each.address, "day": each.day, "reason": each.reason}
        for each in sorted({*known, entry})
    ]
    text = yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=1000)
    write_whole(content / FILE, (_HEADING + text).encode())


def _unreadable(content: Path) -> Problem:
    return Problem(
        path=f"{content.name}/{FILE}",
        line=1,
        code="bad-gone-list",
        message="không đọc được danh sách bài đã gỡ",
        hint="mỗi bài ba dòng: - address: /tin-tuc/ten-bai/ · day: 2026-11-24 · reason: lý do",
    )
