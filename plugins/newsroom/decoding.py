"""A file's bytes to text: what is not a text in UTF-8 is recognised and named, not guessed at."""

from __future__ import annotations

import re

from newsroom.nodes import Report
from newsroom.old_fonts import name_old_font
from newsroom.text import nfc

MAX_ENTRY_BYTES = 500_000

# YAML would count these as line ends, no editor does; they come with text copied from the web.
_ODD_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
_BLANK = re.compile(rb"(?:\xef\xbb\xbf)?\s*")
# What git leaves at the beginning of a line where two people changed the same words.
_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?: .*)?$", re.MULTILINE)
_VIETNAMESE_IN_UTF8 = re.compile(rb"\xe1[\xba\xbb][\x80-\xbf]")
_VIETNAMESE_LETTER = re.compile("[\u1ea0-\u1ef9\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0]")
_SAMPLE_BYTES = 2000

_FORMATS = (
    (
        (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"),
        "word-file",
        "đây là tệp Word (hoặc tệp nén) chỉ đổi tên thành .md",
    ),
    ((b"{\\rtf",), "rtf-file", "đây là tệp RTF (WordPad) chỉ đổi tên thành .md"),
    (
        (b"<!doctype html", b"<html", b"<?xml"),
        "html-file",
        "đây là trang HTML, không phải bài viết bằng Markdown",
    ),
    (
        (b"%pdf-", b"\x89png", b"\xff\xd8\xff", b"gif8"),
        "binary-file",
        "đây là tệp PDF hoặc ảnh chỉ đổi tên thành .md",
    ),
)
_PASTE_INTO_TEXT = "mở tệp gốc, chép nội dung rồi dán vào một tệp văn bản thường, lưu mã UTF-8"
_SAVE_AS_UTF8 = "mở tệp, chọn Lưu thành… (Save as), mã hóa UTF-8"
_CONVERT = "chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi dán lại"


def decode(data: bytes, report: Report) -> str | None:
    """Give a file's text, NFC, with plain line ends; None after a report when it has none."""
    if len(data) > MAX_ENTRY_BYTES:
        size_kb = -(-len(data) // 1000)
        message = f"tệp nặng {size_kb} KB, bài viết nặng nhất {MAX_ENTRY_BYTES // 1000} KB"
        report(1, "too-large", message, "tách thành nhiều bài; ảnh để thành tệp riêng cạnh bài")
        return None
    if _BLANK.fullmatch(data):
        report(1, "empty-file", "tệp trống", "viết bài, hoặc xóa tệp nếu không dùng")
        return None
    if _report_format(data, report):
        return None
    text = _decode_utf8(data, report)
    return None if text is None or _report_damage(text, report) else text


def _report_format(data: bytes, report: Report) -> bool:
    """Recognise files that are no text in UTF-8 by their first bytes."""
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:20].lower()
    for beginnings, code, message in _FORMATS:
        if start.startswith(tuple(beginning.lower() for beginning in beginnings)):
            report(1, code, message, _PASTE_INTO_TEXT)
            return True
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or _alternates_with_zeros(data):
        report(1, "utf-16", "tệp lưu theo mã UTF-16 (Unicode của Notepad cũ)", _SAVE_AS_UTF8)
        return True
    if (position := data.find(b"\0")) >= 0:
        hint = "tệp có thể bị hỏng khi chép; lấy lại bản gốc, hoặc xóa ký tự đó"
        line = data.count(b"\n", 0, position) + 1
        report(line, "nul-byte", "tệp có ký tự rỗng (NUL), không phải văn bản thường", hint)
        return True
    return False


def _alternates_with_zeros(data: bytes) -> bool:
    """Recognise UTF-16 without its mark: of Latin letters every other byte is zero."""
    sample = data[:_SAMPLE_BYTES]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    return max(even, odd) > len(sample) // 6 and min(even, odd) * 10 < max(even, odd)


def _decode_utf8(data: bytes, report: Report) -> str | None:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        report(line, *_name_encoding(data))
        return None
    return nfc(_ODD_LINE_ENDS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")))


def _name_encoding(data: bytes) -> tuple[str, str, str]:
    """Say which old encoding these bytes are in, when their letters give it away."""
    if not _VIETNAMESE_IN_UTF8.search(data):
        font = name_old_font(data.decode("cp1252", "replace"))
        if font:
            return "old-font", f"chữ gõ bằng phông {font} nên không đọc được", _CONVERT
        windows = nfc(data.decode("cp1258", "replace"))
        if "\ufffd" not in windows and len(_VIETNAMESE_LETTER.findall(windows)) > 1:
            message = "tệp lưu theo mã Windows-1258 nên chữ có dấu bị hỏng"
            return "windows-1258", message, _SAVE_AS_UTF8
    return "not-utf8", "tệp không lưu theo mã UTF-8 nên chữ có dấu bị hỏng", _SAVE_AS_UTF8


def _report_damage(text: str, report: Report) -> bool:
    """Name what makes the words of a decoded text unfit to be read on."""
    if conflict := _CONFLICT.search(text):
        hint = "giữ lại phần đúng, xóa các dòng <<<<<<<, ======= và >>>>>>>"
        line = text.count("\n", 0, conflict.start()) + 1
        report(line, "merge-conflict", "hai người cùng sửa chỗ này, git chưa ghép được", hint)
        return True
    font = "" if _VIETNAMESE_LETTER.search(text) else name_old_font(text)
    if font:
        report(1, "old-font", f"chữ gõ bằng phông {font} nên không đọc được", _CONVERT)
    return bool(font)
