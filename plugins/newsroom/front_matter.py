"""First step of the pipe: one file's bytes to header nodes, body text and where the body starts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from newsroom.nodes import Report, Table, parse_yaml
from newsroom.text import nfc

_FENCE = re.compile(r"-{3,}\s*")
# YAML would count these as line ends, no editor does; they come with text copied from the web.
_ODD_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
MAX_HEADER_CHARS = 200_000


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file taken apart; ``body_line`` is the file's line (from 1) of the body's first line."""

    header: Table
    body: str
    body_line: int


def read_source(data: bytes, report: Report) -> SourceText | None:
    """Decode and split one Markdown file; None when nothing usable is left after the reports."""
    text = decode(data, report)
    if text is None:
        return None
    lines = text.split("\n")
    if not lines or not _FENCE.fullmatch(lines[0]):
        report(1, "no-header", *_NO_HEADER)
        return None
    end = next((i for i, line in enumerate(lines[1:], 1) if _FENCE.fullmatch(line)), None)
    if end is None:
        report(1, "header-open", *_HEADER_OPEN)
        return None
    header = "\n".join(lines[1:end])
    if len(header) > MAX_HEADER_CHARS:
        report(1, "header-too-long", *_HEADER_TOO_LONG)
        return None
    root = parse_yaml(header, 2, report)
    if root is None and not header.strip():
        root = Table({}, {}, 2)
    if root is not None and not isinstance(root, Table):
        report(2, "yaml-syntax", *_NOT_A_TABLE)
    if not isinstance(root, Table):
        return None
    return SourceText(replace(root, line=1), "\n".join(lines[end + 1 :]), end + 2)


def decode(data: bytes, report: Report) -> str | None:
    """Give a file's text, NFC, with plain line ends; None when it is not UTF-8."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        report(1, "not-utf8", "tệp lưu theo mã UTF-16", _SAVE_AS_UTF8)
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        report(
            line, "not-utf8", "tệp không lưu theo mã UTF-8 nên chữ có dấu bị hỏng", _SAVE_AS_UTF8
        )
        return None
    return nfc(_ODD_LINE_ENDS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")))


_SAVE_AS_UTF8 = "mở tệp, chọn Lưu thành… (Save as), mã hóa UTF-8"
_NO_HEADER = (
    "tệp không mở đầu bằng dòng ---",
    "dòng đầu tiên phải là ba dấu gạch ngang, rồi đến title:, date:, summary:",
)
_HEADER_OPEN = (
    "phần đầu bài mở bằng --- nhưng không có dòng --- đóng lại",
    "thêm một dòng chỉ có --- ngay trước nội dung bài",
)
_HEADER_TOO_LONG = ("phần đầu bài quá dài", "kiểm tra xem dòng --- đóng có bị đặt nhầm chỗ không")
_NOT_A_TABLE = ("phần đầu bài không có mục nào", 'mỗi dòng viết theo dạng "khóa: giá trị"')
