"""Headings, links, pictures and emphasis of a Markdown body, as a reader's tools meet them.

WCAG 2.2: 1.1.1 (text alternatives), 1.3.1 (structure), 2.4.4 (purpose of a link), 2.4.6 (headings).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.slips import Slip, line_at

# Typed as the alternative of a picture that tells nothing; rendered as alt="".
DECORATIVE = "trang trí"

_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+(.*?))??[ \t]*#*[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"\[(?<!!\[)([^\]\n]{0,400})\](?:\(([^)\n]{0,1000})\)|\[[^\]\n]{0,200}\])")
_PICTURE = re.compile(
    r"!\[([^\]\n]{0,400})\](?:\([ \t]{0,9}<?([^)\s>]{0,300})>?[^)\n]{0,400}\)|\[[^\]\n]{0,200}\])"
)
_BLIND = re.compile(
    r"(?:(?:bấm|nhấn|click|kích|xem|đọc|tải)(?: chuột)? ?)?(?:(?:vào|tại|ở) ?)?"
    r"(?:đây|this|here|link|liên kết|đường dẫn|xem thêm|chi tiết|xem chi tiết|đọc thêm|"
    r"read more|more|click here|xem tiếp|url|website|bài viết này|trang này|nguồn)",
    re.IGNORECASE,
)
_BARE_URL = re.compile(r"https?://[^\s<>)\]]+|www\.(?<![\w/]....)[^\s<>)\]]+")
_NO_BARE = re.compile(
    rf"`[^`\n]{{0,400}}`|!?{_LINK.pattern}|^ {{0,3}}\[[^\]\n]{{1,200}}\]:.*$", re.M
)
_FILE_NAME = re.compile(
    r"\S+\.(?:jpe?g|png|webp|gif|bmp|heic)|(?:IMG|DSC|DSCF|PXL|zalo)[_\-]?\w*\d+\w*", re.I
)
_ESCAPED = re.compile(r"\\[*_]")
_STRONG = re.compile(r"(\*{1,3})(?=\S)(?:[^*\n]|\n(?!\s*\n))+?(?<=\S)\1(?!\*)")
_UNDERSCORED = re.compile(
    r"(?<!\w)(_{1,3})(?=\S)(?:[^_\n]|\n(?!\s*\n)|(?<=\w)_(?=\w))+?(?<=\S)\1(?!\w)"
)
# U+F0B7 and U+F0A7 are what Word's own symbol font has for a round and a square bullet.
_TYPED_BULLET = re.compile("^[ \t]{0,8}([•●▪■◦‣·\uf0b7\uf0a7])[ \t\u00a0]*\\S", re.MULTILINE)
_LEFT_OVER = re.compile(r"\*{1,3}|_{1,3}")


def check_headings(text: str) -> Iterator[Slip]:
    """Headings go down one level at a time and say something: screen readers list them."""
    level = 1
    for match in _HEADING.finditer(text):
        line = line_at(text, match.start())
        if not (match[2] or "").strip(" #"):
            yield Slip(line, "heading-empty", *_EMPTY_HEADING)
            continue
        depth = max(2, len(match[1]))
        if depth > level + 1:
            hint = f"dùng {'#' * (level + 1)}"
            yield Slip(line, "heading-skip", "tiêu đề phần nhảy cách cấp", hint)
        level = depth


def check_bullets(text: str) -> Iterator[Slip]:
    """Bullets pasted from Word run together into one paragraph; the first of a text is named."""
    match = _TYPED_BULLET.search(text)
    if match:
        hint = "thay bằng dấu gạch ngang và một dấu cách (- ), trước dòng đầu để một dòng trống"
        message = f"dấu đầu dòng “{match[1]}” không thành danh sách, các dòng sẽ dính vào nhau"
        yield Slip(line_at(text, match.start(1)), "typed-bullet", message, hint)


_EMPTY_HEADING = ("tiêu đề phần bỏ trống", "viết tiêu đề sau dấu #, hoặc xóa dòng này")


def check_links(text: str) -> Iterator[Slip]:
    """A link says where it leads, by itself."""
    for match in _LINK.finditer(text):
        words = match[1].strip(" *_.…>»")
        if _BLIND.fullmatch(words) or not words:
            line = line_at(text, match.start())
            shown = f"ghi “{words}”" if words else "không có chữ"
            message = f"liên kết {shown} không cho biết dẫn đến đâu"
            yield Slip(line, "blind-link", message, "ghi tên bài hoặc tên trang được dẫn đến")
    if "://" not in text and "www." not in text:
        return
    for match in _BARE_URL.finditer(_NO_BARE.sub(_blank, text)):
        address = match.group().rstrip(".,;:!?")
        hint = f"viết [tên trang]({address})"
        yield Slip(line_at(text, match.start()), "bare-url", f"địa chỉ trần “{address}”", hint)


def check_pictures(text: str) -> Iterator[Slip]:
    """A picture has a text alternative, or is said to be decoration."""
    if "![" not in text:
        return
    for match in _PICTURE.finditer(text):
        line, alt = line_at(text, match.start()), match[1].strip()
        if not alt:
            yield Slip(line, "no-alt", f"ảnh “{match[2] or ''}” chưa có lời tả", _ALT, "error")
        else:
            yield from check_alt(alt, line)


_ALT = f"viết ![một câu tả ảnh](tệp), hoặc ![{DECORATIVE}](tệp) nếu ảnh chỉ để trang trí"


def check_alt(alt: str, line: int = 0) -> Iterator[Slip]:
    """An alternative describes: the name of a file does not."""
    if _FILE_NAME.fullmatch(alt):
        message = f"lời tả ảnh “{alt}” là tên tệp"
        yield Slip(line, "alt-file-name", message, "viết một câu tả những gì thấy trong ảnh")


def check_emphasis(prose: str) -> Iterator[Slip]:
    """Stars and underscores come in pairs; what is left over would be printed."""
    if "*" not in prose and "_" not in prose:
        return
    rest = _ESCAPED.sub("  ", prose)
    for _ in range(2):  # bold within italics and the reverse
        rest = _STRONG.sub(_blank_marks, rest)
        if "_" in rest:
            rest = _UNDERSCORED.sub(_blank_marks, rest)
    match = next((each for each in _LEFT_OVER.finditer(rest) if _is_mark(rest, each)), None)
    if match:
        message = f"dấu {match.group()} không có dấu đi cặp"
        hint = "thêm dấu cho đủ cặp, hoặc xóa; muốn in ra chính dấu đó thì thêm \\ ở trước"
        yield Slip(line_at(prose, match.start()), "emphasis-open", message, hint)


def _is_mark(text: str, match: re.Match[str]) -> bool:
    """Say whether signs touch a word on one side: alone, or between two words, they are none."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    is_between = before.isalnum() and after.isalnum()
    touches = bool(before.strip() or after.strip())
    return touches and not is_between


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _blank_marks(match: re.Match[str]) -> str:
    marks = len(match[1])
    return " " * marks + match.group()[marks:-marks] + " " * marks
