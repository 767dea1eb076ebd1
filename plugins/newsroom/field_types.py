"""Field types: how one YAML value becomes one typed value, and what is said when it cannot."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from newsroom.dates import (
    ImpossibleDateError,
    UnclearDateError,
    parse_day,
    parse_moment,
    suggest_date,
    why_impossible,
)
from newsroom.fields import FieldType, Reading, parse_record, specs
from newsroom.nodes import Listing, Node, Scalar, Table
from newsroom.single_values import scalar, warn_of_torn, words
from newsroom.suggestions import listed, nearest
from newsroom.text import TURNING_SIGNS, one_line

DateOrMoment = TypeVar("DateOrMoment", date, datetime)
FIRST_YEAR, LAST_YEAR = 1945, 2100
# Texts that may be as long hold sentences, which have commas of their own.
_SENTENCE = 200


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text on one line; white space is collapsed."""

    max_chars: int = 1000

    def parse(self, node: Node, key: str, reading: Reading) -> str | None:
        text = words(node, key, reading)
        if text is None:
            return None
        text = one_line(text)
        if _CONTROL.search(text):
            reading.report(node.line, "control-character", *_control(key))
            return None
        if len(text) > self.max_chars:
            reading.report(
                node.line,
                "too-long",
                f"mục “{key}” dài {len(text)} ký tự, nhiều nhất là {self.max_chars}",
                "rút gọn lại",
            )
            return None
        return text


_CONTROL = re.compile(f"[\x00-\x1f\x7f-\x9f{TURNING_SIGNS}]")


def _control(key: str) -> tuple[str, str]:
    return f"mục “{key}” có ký tự điều khiển vô hình", "xóa đi rồi gõ lại bằng tay"


@dataclass(frozen=True, slots=True)
class Moment:
    """A date with an optional time in the zone +07:00."""

    def parse(self, node: Node, key: str, reading: Reading) -> datetime | None:
        text = scalar(node, key, reading)
        return None if text is None else _parse_date(parse_moment, text, node.line, key, reading)


@dataclass(frozen=True, slots=True)
class Day:
    """A date without a time."""

    def parse(self, node: Node, key: str, reading: Reading) -> date | None:
        text = scalar(node, key, reading)
        return None if text is None else _parse_date(parse_day, text, node.line, key, reading)


@dataclass(frozen=True, slots=True)
class Years:
    """A span of whole years: ``2021-2025``, or one year; gives the first and the last."""

    def parse(self, node: Node, key: str, reading: Reading) -> tuple[int, int] | None:
        text = scalar(node, key, reading)
        if text is None:
            return None
        match = re.fullmatch(r"(\d{4})(?:\s*[-–]\s*(\d{4}))?", text)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (1, 0)
        if FIRST_YEAR <= first <= last <= LAST_YEAR:
            return first, last
        reading.report(
            node.line,
            "bad-period",
            f"không hiểu giai đoạn “{text}” ở mục “{key}”",
            "viết năm đầu, gạch ngang, năm cuối: 2021-2025",
        )
        return None


def _parse_date(
    read: Callable[[str], DateOrMoment], text: str, line: int, key: str, reading: Reading
) -> DateOrMoment | None:
    try:
        return read(text)
    except ImpossibleDateError:
        reading.report(
            line, "impossible-date", f"“{text}” không có trong lịch", why_impossible(text)
        )
    except UnclearDateError:
        right = suggest_date(text, with_time=read is parse_moment)
        also = "viết 2021-11-23, hoặc 23/11/2021; thêm giờ nếu cần: 2021-11-23 21:14"
        hint = f"viết {key}: {right}" if right else also
        reading.report(line, "unclear-date", f"không hiểu ngày “{text}” ở mục “{key}”", hint)
    return None


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within limits, both included."""

    least: int
    most: int

    def parse(self, node: Node, key: str, reading: Reading) -> int | None:
        text = scalar(node, key, reading)
        if text is None:
            return None
        if re.fullmatch(r"\d{1,9}", text) and self.least <= int(text) <= self.most:
            return int(text)
        reading.report(
            node.line,
            "not-a-number",
            f"mục “{key}” phải là số nguyên từ {self.least} đến {self.most}",
            f"đang là “{text}”",
        )
        return None


# What YAML 1.1 and people also call yes and no; here it is one word each.
_MEANT = {
    **dict.fromkeys(("yes", "y", "on", "1", "đúng", "co", "x"), "true"),
    **dict.fromkeys(("no", "n", "off", "0", "sai", "khong"), "false"),
}


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no, in English or Vietnamese."""

    def parse(self, node: Node, key: str, reading: Reading) -> bool | None:
        typed = scalar(node, key, reading)
        if typed is None:
            return None
        text = typed.lower()
        if text in ("true", "có"):
            return True
        if text in ("false", "không"):
            return False
        meant = _MEANT.get(text)
        hint = f"viết {key}: {meant}" if meant else f"đang là “{typed}”"
        reading.report(node.line, "not-yes-no", f"mục “{key}” chỉ nhận true hoặc false", hint)
        return None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values that the code itself knows; maps ids to labels."""

    labels: Mapping[str, str]

    def parse(self, node: Node, key: str, reading: Reading) -> str | None:
        text = scalar(node, key, reading)
        if text is None or text in self.labels:
            return text
        close = nearest(text, {name: (label,) for name, label in self.labels.items()})
        hint = f"có phải là “{close}”?" if close else f"giá trị dùng được: {listed(self.labels)}"
        _report_not_allowed(text, key, hint, node.line, reading)
        return None


@dataclass(frozen=True, slots=True)
class Listed:
    """An id of a vocabulary file; another spelling of a term is taken as its id."""

    vocabulary: str

    def parse(self, node: Node, key: str, reading: Reading) -> str | None:
        text = scalar(node, key, reading)
        vocabulary = reading.vocabularies.get(self.vocabulary)
        if text is None or (vocabulary and text in vocabulary.terms):
            return text
        meant = vocabulary.find(text) if vocabulary else ()
        if len(meant) == 1:
            return meant[0]
        if meant:
            message = f"“{text}” ở mục “{key}” có thể hiểu nhiều cách"
            reading.report(node.line, "ambiguous", message, f"chọn một: {listed(meant)}")
            return None
        hint = vocabulary.hint_for(text, key) if vocabulary else NO_TERMS
        source = f" của danh mục vocabulary/{self.vocabulary}.yaml"
        _report_not_allowed(text, key, hint, node.line, reading, source)
        return None


NO_TERMS = "danh mục này còn trống: thêm giá trị vào tệp danh mục trước"


def _report_not_allowed(
    text: str, key: str, hint: str, line: int, reading: Reading, source: str = ""
) -> None:
    message = f"“{text}” không phải giá trị{source} cho mục “{key}”"
    reading.report(line, "not-allowed", message, hint)


@dataclass(frozen=True, slots=True)
class Many:
    """A list of values of one type; a single value is taken as a list of one.

    Values that are right are kept beside reported ones, so that all checks go on.

    ``splits_at`` has the signs that part several values typed on one line without brackets.
    """

    item: FieldType
    most: int = 30
    splits_at: str = ""

    def parse(self, node: Node, key: str, reading: Reading) -> tuple[Any, ...] | None:
        nodes = node.items if isinstance(node, Listing) else self._split(node)
        if len(nodes) > self.most:
            message = f"mục “{key}” có {len(nodes)} giá trị"
            reading.report(node.line, "too-many", message, f"nhiều nhất {self.most}")
            return None
        if isinstance(self.item, Text) and self.item.max_chars >= _SENTENCE:
            warn_of_torn(nodes, key, reading)
        return tuple(self._parse_items(nodes, key, reading)) or None

    def _split(self, node: Node) -> tuple[Node, ...]:
        """Take ``a, b`` typed without brackets as two values where the field says so."""
        if not self.splits_at or not isinstance(node, Scalar):
            return (node,)
        parts = re.split(f"[{self.splits_at}]", node.text)
        return tuple(
            Scalar(part.strip(), node.line, node.is_plain) for part in parts if part.strip()
        )

    def _parse_items(self, nodes: tuple[Node, ...], key: str, reading: Reading) -> Iterator[Any]:
        for node in nodes:
            value = self.item.parse(node, key, reading)
            if value is not None:
                yield value


@dataclass(frozen=True, slots=True)
class Block:
    """A group of fields that is a record of its own, a :class:`Part`.

    A single value typed instead of the group is taken as the field ``main``, where there is one.
    """

    record: type
    main: str = ""

    def parse(self, node: Node, key: str, reading: Reading) -> Any:
        if isinstance(node, Scalar) and self.main:
            node = Table({self.main: node}, {self.main: node.line}, node.line)
        if not isinstance(node, Table):
            message = f"mục “{key}” gồm nhiều dòng con, mỗi dòng một mục con"
            hint = f"viết như {_as_group(self.record)}; mục con: {listed(specs(self.record))}"
            reading.report(node.line, "not-a-group", message, hint)
            return None
        values = parse_record(self.record, node, reading)
        return (
            None if values is None else self.record(**values, line=node.line, lines=node.key_lines)
        )


def _as_group(record: type) -> str:
    """Write what a group needs on one line: ``{award: lao-dong-tien-tien, year: 2025}``."""
    needed = {key: s for key, s in specs(record).items() if s.required or s.required_when}
    return f"{{{', '.join(f'{key}: {s.example}' for key, s in needed.items())}}}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What every group of fields has: the line on which it begins and those of its keys."""

    line: int = dataclasses.field(default=0, compare=False)
    lines: Mapping[str, int] = dataclasses.field(default_factory=dict, compare=False, repr=False)

    def line_of(self, *keys: str) -> int:
        """Give the line of the first of these keys that was typed, else where the group begins."""
        return next((self.lines[key] for key in keys if key in self.lines), self.line)
