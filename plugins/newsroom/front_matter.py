"""First step of the pipe: one file's bytes to header nodes, body text and where the body starts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsroom.decoding import decode
from newsroom.nodes import Report, Table, parse_yaml

_FENCE = re.compile(r"-{3,}\s*")
# What Word and other hands make of ---; the signs are hyphens, dashes, a minus, bars, equals.
_ALMOST_FENCE = re.compile(r"\s*(?:[-–—−]+|_{3,}|={3,}|\*{3,})\s*")
_END_OF_YAML = re.compile(r"\.\.\.\s*")
MAX_HEADER_CHARS = 100_000
_SHOWN_CHARS = 20


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
    end = _find_end(lines, report)
    if end is None:
        return None
    header = "\n".join(lines[1:end])
    if len(header) > MAX_HEADER_CHARS:
        report(1, "header-too-long", *_HEADER_TOO_LONG)
        return None
    root = parse_yaml(header, 2, report)
    if root is None and not _has_content(lines[1:end]):
        root = Table({}, {}, 2)
    if root is not None and not isinstance(root, Table):
        report(2, "yaml-syntax", *_NOT_A_TABLE)
    if not isinstance(root, Table):
        return None
    return SourceText(replace(root, line=1), "\n".join(lines[end + 1 :]), end + 2)


def _has_content(lines: Sequence[str]) -> bool:
    return any(line.strip() and not line.lstrip().startswith("#") for line in lines)


def _find_end(lines: Sequence[str], report: Report) -> int | None:
    """Find the closing fence; what stands in the place of a fence is reported."""
    if not _FENCE.fullmatch(lines[0]):
        report(*_explain_start(lines))
        return None
    end = next((i for i, line in enumerate(lines[1:], 1) if _FENCE.fullmatch(line)), None)
    header = lines[1:end]
    dots = next((i for i, line in enumerate(header, 2) if _END_OF_YAML.fullmatch(line)), None)
    mark = next((i for i, line in enumerate(lines[:end], 1) if "\ufeff" in line), None)
    if mark is not None:
        report(mark, "bom-inside", *_BOM_INSIDE)
    elif dots is not None:
        report(dots, "header-dots", *_HEADER_DOTS)
    elif end is None:
        report(*_explain_missing_end(lines))
    else:
        return end
    return None


def _explain_start(lines: Sequence[str]) -> tuple[int, str, str, str]:
    """Say why the first line opens no header."""
    first, line = next(((i, line) for i, line in enumerate(lines, 1) if line.strip()), (1, ""))
    if line.startswith("\ufeff"):
        return first, "bom-inside", *_BOM_INSIDE
    if _FENCE.fullmatch(line):
        return 1, "no-header", "trước dòng --- còn dòng trống", "xóa các dòng trống ở đầu tệp"
    if _ALMOST_FENCE.fullmatch(line):
        return first, "header-fence", *_wrong_fence(line)
    return 1, "no-header", *_NO_HEADER


def _explain_missing_end(lines: Sequence[str]) -> tuple[int, str, str, str]:
    """Say what stands where the closing line was to be expected."""
    for number, line in enumerate(lines[1:], 2):
        if _ALMOST_FENCE.fullmatch(line):
            return number, "header-fence", *_wrong_fence(line)
    return 1, "header-open", *_HEADER_OPEN


def _wrong_fence(line: str) -> tuple[str, str]:
    if _FENCE.fullmatch(line.lstrip()):
        return "dòng --- bị thụt vào", "xóa khoảng trắng ở đầu dòng ---"
    shown = line.strip()[:_SHOWN_CHARS]
    message = f"dòng ngăn đang là “{shown}”, phải là ba dấu gạch ngang ---"
    return message, "xóa dòng đó, gõ lại --- sát lề trái (tắt tự sửa gạch ngang của Word)"


_NO_HEADER = (
    "tệp không mở đầu bằng dòng ---",
    "dòng đầu tiên phải là ba dấu gạch ngang, rồi đến title:, date:, summary:",
)
_HEADER_OPEN = (
    "phần đầu bài mở bằng --- nhưng không có dòng --- đóng lại",
    "thêm một dòng chỉ có --- ngay trước nội dung bài",
)
_HEADER_DOTS = ("phần đầu bài đóng bằng ba dấu chấm", "thay dòng ... bằng ---")
_HEADER_TOO_LONG = ("phần đầu bài quá dài", "kiểm tra xem dòng --- đóng có bị đặt nhầm chỗ không")
_NOT_A_TABLE = ("phần đầu bài không có mục nào", 'mỗi dòng viết theo dạng "khóa: giá trị"')
_BOM_INSIDE = (
    "có ký tự vô hình U+FEFF (dấu mở đầu tệp) nằm giữa phần đầu bài",
    "xóa dòng này rồi gõ lại bằng tay; thường do ghép hai tệp hoặc dán từ nơi khác",
)
