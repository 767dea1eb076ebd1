"""What a YAML parser complains about, in the words of somebody who types a header by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import yaml

Words = tuple[str, str, str]
"""Code, message and hint."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake in a YAML text; ``index`` is its line, from 0."""

    index: int
    words: Words


NO_ALIAS = (
    "yaml-alias",
    "giá trị bắt đầu bằng & hoặc * là cú pháp tham chiếu, ở đây không dùng",
    'đặt cả giá trị trong ngoặc kép "…"',
)
NO_TAG = (
    "yaml-tag",
    "giá trị bắt đầu bằng dấu ! là cú pháp đặc biệt, ở đây không dùng",
    'đặt cả giá trị trong ngoặc kép "…"',
)

_WIDE_SPACES = "\u00a0\u2007\u202f\u3000"
_NO_BREAK = re.compile(
    rf"[ \t]*[{_WIDE_SPACES}][\s{_WIDE_SPACES}]*(?:-\s|[a-z_]+:(?:\s|$)).*"
    rf"|\s*(?:- )?[a-z_]+:[{_WIDE_SPACES}].*|\s*-[{_WIDE_SPACES}].*"
)
_TIGHT_KEY = re.compile(r"(\s*(?:- )?[a-z_]+)\s?:(?=[^\s:/])(.+)")
_WIDE_COLON = re.compile(r"(\s*(?:- )?[a-z_]+)\s*：\s*(.*)")
_TIGHT_ITEM = re.compile(r"\s*-([^\s-].*)")
_ENTRY = re.compile(r"(\s*(?:(?:- )?[a-z_]+:\s|[^\s:-][^:]*:\s|-\s))\s*(\S.*)")
_OPEN_QUOTE = re.compile(r"""\s*(?:- )?(?:\w+:\s|-\s)\s*(?:"[^"]*|'[^']*)""")
_SIGNS = frozenset("@`%,]}|>?-")


def find_wide_spaces(lines: Sequence[str]) -> int | None:
    """Find the first line that a no-break space indents, or parts from its key: it is no space."""
    for index, line in enumerate(lines):
        if not line.isascii() and _NO_BREAK.fullmatch(line):
            return index
    return None


WIDE_SPACE = (
    "yaml-nbsp",
    "có dấu cách không ngắt (dán từ Word hoặc trang web) ở chỗ cần dấu cách thường",
    "xóa khoảng trắng đó rồi gõ lại bằng phím cách",
)


def explain(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Mistake:
    """Turn a parser's complaint into the mistake that a writer has probably made."""
    index = min(_line_index(error), len(lines) - 1)
    for explained in _by_earlier_lines(error, lines, index):
        return explained
    if _stumbles_over_key(error, lines[index]):
        return _before_key(lines, index)
    words = _by_complaint(error, lines[index]) or _by_value(error, lines[index])
    return Mistake(index, words or _by_line(lines[index]))


def _stumbles_over_key(error: yaml.MarkedYAMLError, typed: str) -> bool:
    """Say whether the parser cannot have a key on this line, rather than a colon in its value."""
    mark = error.problem_mark
    is_about_colon = "mapping values are not allowed" in (error.problem or "")
    return is_about_colon and mark is not None and typed.find(":") >= mark.column


def _before_key(lines: Sequence[str], index: int) -> Mistake:
    """Blame the indent of a line that is indented, else the line of mere words before it."""
    if lines[index].startswith(" "):
        return Mistake(index, _INDENT)
    while index and not lines[index - 1].strip():
        index -= 1
    return Mistake(max(index - 1, 0), _NO_KEY)


def _line_index(error: yaml.MarkedYAMLError) -> int:
    """Find the line that a writer must look at, from 0."""
    context, problem = error.context or "", error.problem or ""
    begins_there = "could not find expected ':'" in problem or "flow" in context
    is_open = "quoted scalar" in context and "end of stream" in problem
    start = error.context_mark
    is_list = "'-' indicator" in problem and start is not None and start.column == 0
    mark = start if begins_there or is_open or is_list else error.problem_mark
    mark = mark or error.problem_mark or error.context_mark
    return mark.line if mark else 0


def _by_earlier_lines(
    error: yaml.MarkedYAMLError, lines: Sequence[str], index: int
) -> Iterator[Mistake]:
    """Look for slips that YAML takes for text and stumbles over only later."""
    for number, line in enumerate(lines[: index + 1]):
        if match := _TIGHT_KEY.fullmatch(line):
            hint = f"viết {match[1].strip()}: {match[2].strip()}"
            yield Mistake(number, ("yaml-space", "thiếu dấu cách sau dấu hai chấm", hint))
        elif match := _WIDE_COLON.fullmatch(line):
            hint = f"viết {match[1].strip()}: {match[2].strip()}"
            yield Mistake(number, ("yaml-wide-colon", "dấu hai chấm toàn khối “：”", hint))
        elif line.lstrip(" ").startswith("\t"):
            yield Mistake(number, _TAB)
    is_quoted = error.problem == "did not find expected key" or "quoted" in (error.context or "")
    for number, line in enumerate(lines[: index + 1] if is_quoted else ()):
        if _OPEN_QUOTE.fullmatch(line):
            yield Mistake(number, _open_quote(line))


_TAB = ("yaml-tab", "có phím Tab ở đầu dòng", "thay Tab bằng hai dấu cách")


def _open_quote(line: str) -> Words:
    sign = '"' if '"' in line else "'"
    message = f"dấu ngoặc {sign} mở ra mà không đóng lại"
    return "yaml-quote", message, f"thêm {sign} vào cuối giá trị, hoặc bỏ {sign} ở đầu"


def _by_complaint(error: yaml.MarkedYAMLError, typed: str) -> Words | None:
    """Go by what the parser itself says, where that is plain."""
    problem, context = error.problem or "", error.context or ""
    if "escape character" in problem:
        message = "trong ngoặc kép, dấu \\ mở đầu một mã đặc biệt"
        return "yaml-escape", message, "thay \\ bằng \\\\, hoặc dùng nháy đơn '…'"
    if "quoted scalar" in context and "end of stream" in problem:
        return _open_quote(typed)
    if "alias" in problem + context or "anchor" in problem + context:
        return NO_ALIAS
    return NO_TAG if "tag" in problem + context and "\t" not in typed else None


def _by_value(error: yaml.MarkedYAMLError, typed: str) -> Words | None:
    """Go by how the value on the line begins and what stands in it."""
    match = _ENTRY.fullmatch(typed)
    if match is None:
        return None
    key, value = match.groups()
    quoted = f"{key.strip()} {_quote(value)}"
    if value[0] in "\"'":
        hint = f"dùng “ ” cho chữ trong câu: {key.strip()} {_with_curly_quotes(value)}"
        return "yaml-after-quote", "sau dấu ngoặc đóng còn chữ", hint
    if value[0] in "[{":
        hint = f"nếu là chữ thì viết {quoted}; nếu là danh sách thì đóng ngoặc ở cuối"
        return "yaml-bracket", f"giá trị mở bằng {value[0]} phải là danh sách trong ngoặc", hint
    if value[0] in _SIGNS:
        return "yaml-sign", f"giá trị không được bắt đầu bằng dấu {value[0]}", f"viết {quoted}"
    if "mapping values are not allowed" in (error.problem or "") and ":" in value:
        message = "dấu hai chấm trong giá trị làm máy hiểu nhầm là một mục mới"
        return "yaml-colon", message, f"đặt giá trị trong ngoặc kép: {quoted}"
    return None


def _quote(value: str) -> str:
    value = value.strip()
    return f"'{value}'" if '"' in value and "'" not in value else f'"{value.replace(chr(34), "”")}"'


def _with_curly_quotes(value: str) -> str:
    value = value.strip()
    inner = value[1:-1] if len(value) > 2 and value[0] == value[-1] else value
    return re.sub(r"""(["'])(.*?)\1""", r"“\2”", inner)


def _by_line(typed: str) -> Words:
    """Go by the shape of the line alone."""
    if match := _TIGHT_ITEM.fullmatch(typed):
        return tight_item(match[1])
    if typed.startswith(" ") and ":" in typed:
        return _INDENT
    if typed.lstrip().startswith("- "):
        hint = "đặt các dòng gạch đầu dòng thẳng hàng nhau, ngay dưới tên mục"
        return "yaml-indent", "dòng gạch đầu dòng này không thuộc mục nào", hint
    return _NO_KEY if ":" not in typed else _UNCLEAR


_INDENT = (
    "yaml-indent",
    "dòng này thụt vào không đúng chỗ",
    "xóa dấu cách ở đầu dòng, hoặc lùi đúng hai dấu cách dưới mục cha",
)
_NO_KEY = (
    "yaml-syntax",
    "dòng này không có tên mục",
    "nếu là phần tiếp của dòng trên thì lùi vào hai dấu cách; nếu không thì thêm tên mục",
)
_UNCLEAR = (
    "yaml-syntax",
    "không hiểu được dòng này",
    'viết theo dạng "khóa: giá trị"; nếu giá trị có ký tự lạ thì đặt trong ngoặc kép "…"',
)


def tight_item(rest: str) -> Words:
    """Say that a list item lacks the space behind its hyphen."""
    return "yaml-list-space", "thiếu dấu cách sau dấu gạch đầu dòng", f"viết - {rest.strip()}"
