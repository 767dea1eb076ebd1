"""What an attached file tells or does besides its text: authors, places, remarks, scripts.

Names and places of people are personal data (Law 91/2025/QH15), and whoever saves a file as PDF
does not see them. The files come from strangers: parts of bounded size are searched for the marks
of ISO 32000 (PDF), ECMA-376 (docx, xlsx), OpenDocument and Exif 2.32, and no length that a file
gives of itself is believed. What is encrypted or damaged tells nothing.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path, PurePosixPath

from PIL import Image

from newsroom.fields import Reading
from newsroom.files import read_start
from newsroom.persons import names_someone

_MOST_BYTES = 30_000_000
_MOST_PART_BYTES = 2_000_000
_MOST_PARTS = 100

_PDF_AUTHOR = re.compile(rb"/Author\s*(?:\(((?:[^()\\]|\\.){1,200})\)|<([0-9A-Fa-f\s]{2,800})>)")
_XML_AUTHOR = re.compile(
    rb"<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)\b[^>]{0,200}>"
    rb"(?:\s*<rdf:Seq>\s*<rdf:li[^>]{0,100}>)?([^<]{1,200})<"
)
_REMARK = re.compile(
    rb"/Subtype\s*/(?:Text|Highlight|StrikeOut|Caret|Popup)\b|<w:(?:ins|del|moveFrom|comment)\s|"
    rb"<text:changed-region\b|<office:annotation\b"
)
# Whatever a PDF does by itself: scripts, programs, files within (ISO 32000-2, 12.6.4).
_ACTION = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFiles|RichMedia)\b|/XFA\b")
# A PDF may have other bytes before its mark (ISO 32000-2, Annex I).
_PDF_WITHIN = 1024
_PDF, _ZIP = b"%PDF-", b"PK\3\4"
_STARTS = {".pdf": _PDF, **dict.fromkeys((".docx", ".xlsx", ".odt", ".ods", ".zip"), _ZIP)}
_XMP_PLACE = b"exif:GPSLatitude"
_GPS, _LATITUDE, _LONGITUDE = 0x8825, 2, 4
_TOLD_IN = frozenset(
    {"docProps/core.xml", "word/document.xml", "word/comments.xml", "meta.xml", "content.xml"}
)
# What programs call whoever has not told them a name.
_NOBODY = frozenset({"microsoft office user", "windows user", "home user", "my computer"})


_NO_SPACES = dict.fromkeys(map(ord, " \t\n\r\f\v"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """What a file tells besides its text; ``authors`` are names of persons alone."""

    authors: tuple[str, ...] = ()
    has_place: bool = False
    has_remarks: bool = False
    has_actions: bool = False


def find_traces(file: Path) -> Traces:
    """Look through an attached file; a kind that is not known tells nothing."""
    authors: dict[str, None] = {}
    has_place = has_remarks = has_actions = False
    is_pdf = file.suffix.lower() == ".pdf"
    for part in _parts(file):
        authors |= dict.fromkeys(filter(_is_person, _authors(part)))
        has_place = has_place or _XMP_PLACE in part or _tells_place(part)
        has_remarks = has_remarks or _REMARK.search(part) is not None
        has_actions = has_actions or (is_pdf and _ACTION.search(part) is not None)
    return Traces(
        authors=tuple(authors),
        has_place=has_place,
        has_remarks=has_remarks,
        has_actions=has_actions,
    )


def is_what_its_name_says(file: Path) -> bool:
    """Say whether a file begins as its ending promises; endings of plain texts promise nothing."""
    start = _STARTS.get(file.suffix.lower(), b"")
    within = _PDF_WITHIN if start == _PDF else len(start)
    return start in read_start(file, within)


def note_traces(file: Path, line: int, reading: Reading) -> None:
    """Report what an attached file should not tell or do at the line that names it."""
    if not is_what_its_name_says(file):
        message = f"tệp “{file.name}” bên trong không phải là {file.suffix.lower()}"
        reading.report(line, "file-kind", message, _TRUE_KIND)
        return
    traces = find_traces(file)
    if traces.has_place:
        message = f"tệp “{file.name}” có ảnh mang tọa độ nơi chụp"
        reading.report(line, "file-place", message, _WITHOUT_PLACE)
    if traces.has_remarks:
        message = f"tệp “{file.name}” còn lời nhận xét hoặc chỗ sửa đang theo dõi"
        reading.report(line, "file-remarks", message, _WITHOUT_REMARKS)
    if traces.has_actions:
        message = f"tệp “{file.name}” có mã tự chạy hoặc tệp khác nhúng bên trong"
        reading.report(line, "file-actions", message, _WITHOUT_ACTIONS)
    if traces.authors:
        names = "”, “".join(traces.authors)
        message = f"tệp “{file.name}” ghi tên người soạn “{names}”, ai tải về cũng thấy"
        reading.warn(line, "file-author", message, _WITHOUT_AUTHOR)


_WITHOUT_PLACE = (
    "bỏ thông tin vị trí của ảnh trong máy ảnh, điện thoại (hoặc dán ảnh chụp màn hình của ảnh đó) "
    "rồi làm lại tệp"
)
_WITHOUT_REMARKS = (
    "trong Word: Review → Accept All Changes, Delete All Comments; trong LibreOffice: Edit → Track "
    "Changes → Accept All, rồi lưu lại"
)
_TRUE_KIND = "mở tệp gốc rồi xuất lại đúng loại; đổi đuôi của tên tệp không đổi loại"
_WITHOUT_ACTIONS = "in tệp ra PDF một lần nữa (Print → Save as PDF); tệp đã ký số thì đặt bản scan"
_WITHOUT_AUTHOR = (
    "Word: File → Info → Check for Issues → Inspect Document → Remove All; LibreOffice: File → "
    "Properties → Reset Properties, rồi xuất lại PDF; tệp đã ký số thì để nguyên"
)


def _parts(file: Path) -> Iterator[bytes]:
    data = read_start(file, _MOST_BYTES)
    if _PDF in data[:_PDF_WITHIN]:
        yield data
        yield from _inflated(data)
    elif data.startswith(_ZIP):
        yield from _unzipped(file)


def _inflated(data: bytes) -> Iterator[bytes]:
    """Give the compressed parts of a PDF that hold its objects and its metadata."""
    marks = list(re.finditer(rb"/ObjStm\b|/Metadata\b", data))
    for mark in marks[:_MOST_PARTS]:
        start = re.compile(rb"stream\r?\n").search(data, mark.end(), mark.end() + 600)
        if start is None:
            continue
        packed = data[start.end() : start.end() + _MOST_PART_BYTES]
        try:
            yield zlib.decompressobj().decompress(packed, _MOST_PART_BYTES)
        except zlib.error:
            continue


def _unzipped(file: Path) -> Iterator[bytes]:
    """Give the parts of an office file that tell of its author, and its photographs' beginnings."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = [name for name in archive.namelist() if _is_telling(name)]
            for name in names[:_MOST_PARTS]:
                with archive.open(name) as part:
                    yield part.read(_MOST_PART_BYTES)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError):
        return


def _is_telling(name: str) -> bool:
    return name in _TOLD_IN or PurePosixPath(name).suffix.lower() in (".jpg", ".jpeg")


def _authors(part: bytes) -> Iterator[str]:
    for found in _PDF_AUTHOR.finditer(part):
        plain, digits = found.groups()
        if plain is None:
            whole = digits.decode("ascii").translate(_NO_SPACES)
            yield _pdf_text(bytes.fromhex(whole[: len(whole) // 2 * 2]))
        else:
            yield _pdf_text(re.sub(rb"\\(.)", rb"\1", plain, flags=re.DOTALL))
    for found in _XML_AUTHOR.finditer(part):
        yield " ".join(unescape(found.group(1).decode("utf-8", "replace")).split())


def _pdf_text(data: bytes) -> str:
    """Read a text string: with the mark of UTF-16 or UTF-8, else one byte a letter.

    ISO 32000-2, 7.9.2.2.
    """
    if data.startswith(b"\xfe\xff"):
        text = data[2:].decode("utf-16-be", "replace")
    elif data.startswith(b"\xef\xbb\xbf"):
        text = data[3:].decode("utf-8", "replace")
    else:
        text = data.decode("latin-1")
    return " ".join(text.split())


def _is_person(name: str) -> bool:
    return name.casefold() not in _NOBODY and names_someone(name)


def _tells_place(part: bytes) -> bool:
    starts = [found.start() for found in re.finditer(rb"Exif\0\0", part)]
    return any(_has_position(part[start : start + 65_536]) for start in starts[:_MOST_PARTS])


def _has_position(block: bytes) -> bool:
    """Say whether an Exif block holds a latitude and a longitude."""
    try:
        tags = Image.Exif()
        tags.load(block)
        return {_LATITUDE, _LONGITUDE} <= set(tags.get_ifd(_GPS))
    except Exception:  # A damaged block fails in any way that it likes.
        return False
