"""The written text itself: slips that a careful editor would mend, as warnings at their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsroom.document_numbers import find_numbers, symbols_of
from newsroom.number_suggestions import suggest_number
from newsroom.vocabularies import Vocabularies

LEAD_WORDS = range(25, 61)

_HEADING = re.compile(r"(#{1,6}) +\S")
_DOUBLE_SPACE = re.compile(r"(?<=\S)  +(?=\S)")
_MARKER = re.compile(r"^\s*(?:[-*+>]|\d{1,9}[.)])\s+")
_NO_SPACE_AFTER = re.compile(r"[^\W\d_]{2,}[,;:!?][^\W\d_]{2,}")
_SPACE_BEFORE = re.compile(r"\w +[,;:!?.](?=\s|$)")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\ufeff]")
_BLIND_LINK = re.compile(r"\[\s*((?:bấm |nhấn |xem )?(?:vào |tại )?(?:đây|this|here))\s*\]\(", re.I)
_WORDS_IN_QUOTES = re.compile(r'"[^"]*"|“[^”"]*"|"[^”"]*”')
_CODE = re.compile(r"`[^`]*`|\]\([^)]*\)|https?://\S+")


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip in a text; ``line`` counts from 0 within it."""

    line: int
    code: str
    message: str
    hint: str


def check_lead(lead: str) -> Iterator[Slip]:
    """Measure a lead: 25 to 60 words fill a list and a share card without being cut."""
    words = len(lead.split())
    if words not in LEAD_WORDS:
        message = f"đoạn mở đầu có {words} từ"
        yield Slip(0, "lead-length", message, "nên từ 25 đến 60 từ")


def check_body(body: str, vocabularies: Vocabularies) -> Iterator[Slip]:
    """Find the slips of a Markdown body, line by line."""
    lines = body.split("\n")
    yield from _check_headings(lines)
    for number, line in enumerate(lines):
        prose = _CODE.sub(lambda code: "x" * len(code.group()), _MARKER.sub("", line, count=1))
        for code, message, hint in _slips_of_line(line, prose, vocabularies):
            yield Slip(number, code, message, hint)


def _slips_of_line(
    line: str, prose: str, vocabularies: Vocabularies
) -> Iterator[tuple[str, str, str]]:
    is_table = line.startswith("|")
    for code, pattern, message, hint in _PATTERNS:
        match = pattern.search(prose)
        if match and not is_table:
            yield code, message.replace("#", match.group().strip()), hint
    if blind := _BLIND_LINK.search(line):
        message = f"liên kết ghi “{blind[1]}” không cho biết dẫn đến đâu"
        yield "blind-link", message, "ghi tên bài hoặc tên trang được dẫn đến"
    yield from _check_numbers(prose, vocabularies)


_PATTERNS = (
    ("double-space", _DOUBLE_SPACE, "có hai dấu cách liền nhau", "xóa bớt một dấu cách"),
    ("no-space", _NO_SPACE_AFTER, "thiếu dấu cách trong “#”", "thêm dấu cách sau dấu câu"),
    ("space-before", _SPACE_BEFORE, "thừa dấu cách trước dấu câu ở “#”", "xóa dấu cách"),
    ("invisible", _INVISIBLE, "có ký tự vô hình", "xóa đoạn đó rồi gõ lại bằng tay"),
    ("quotes", _WORDS_IN_QUOTES, "dấu ngoặc kép ở # không đúng kiểu", "dùng “ và ”"),
)


def _check_headings(lines: Sequence[str]) -> Iterator[Slip]:
    """Headings go down one level at a time: screen readers tell structure by them."""
    level = 1
    for number, line in enumerate(lines):
        match = _HEADING.match(line)
        if match:
            depth = max(2, len(match[1]))
            if depth > level + 1:
                hint = f"dùng {'#' * (level + 1)}"
                yield Slip(number, "heading-skip", "tiêu đề phần nhảy cách cấp", hint)
            level = depth


def _check_numbers(prose: str, vocabularies: Vocabularies) -> Iterator[tuple[str, str, str]]:
    for _, typed in find_numbers(prose):
        right = suggest_number(typed, symbols_of(vocabularies))
        if right is not None and right != typed:
            yield "document-number", f"số văn bản “{typed}” viết sai", f"viết {right}"
