"""Documents: their days, their file, what their number says, the address that follows from it."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.dates import short_date
from newsroom.document_numbers import DocumentNumber, parse_number, symbols_of
from newsroom.problems import Problem
from newsroom.records import Document
from newsroom.rules.case import Case
from newsroom.vocabulary_files import NORMATIVE_GROUP


def days(case: Case) -> Iterator[Problem]:
    """A document is issued, takes effect and expires in this order.

    A law may reach back in rare cases, so an earlier effect is only asked about.
    """
    entry = case.entry
    if not isinstance(entry, Document):
        return
    effective, expires, issued = entry.effective, entry.expires, entry.issued
    if effective and effective < issued:
        message = f"ngày hiệu lực {short_date(effective)} trước ngày ban hành {short_date(issued)}"
        hint = "xem lại hai ngày trên văn bản; đúng là có hiệu lực trở về trước thì để nguyên"
        yield case.warn(case.line("effective"), "effective-before-issued", message, hint)
    begins = effective or issued
    if expires and expires < begins:
        message = f"ngày hết hiệu lực {short_date(expires)} trước ngày {short_date(begins)}"
        yield case.report(
            case.line("expires"), "expires-before-effective", message, "xem lại các ngày"
        )


def has_file(case: Case) -> Iterator[Problem]:
    """A library offers the full text (Decree 42/2022/NĐ-CP, Art. 4)."""
    if isinstance(case.entry, Document) and not case.entry.files:
        hint = "chép tệp .pdf hoặc .docx vào thư mục của văn bản rồi thêm files: [ten-tep.pdf]"
        line = case.line("files", "number")
        yield case.warn(line, "no-document-file", "văn bản chưa có tệp toàn văn", hint)


def has_effective_day(case: Case) -> Iterator[Problem]:
    """A normative document says from when it binds."""
    entry = case.entry
    if not isinstance(entry, Document) or entry.effective:
        return
    kind, number = case.term("document-types", entry.type), _number(case)
    if (kind and kind.group == NORMATIVE_GROUP) or (number and number.family == "normative"):
        hint = "thêm dòng “effective: …”, thường ở điều cuối của văn bản"
        message = "văn bản quy phạm pháp luật chưa ghi ngày có hiệu lực"
        yield case.warn(case.line("issued"), "no-effective-day", message, hint)


def slug_follows_number(case: Case) -> Iterator[Problem]:
    """An address made of number and year lets everybody guess it, and never meets another's."""
    entry, number = case.entry, _number(case)
    if not isinstance(entry, Document) or number is None:
        return
    right = number.slug(entry.issued)
    if entry.slug != right:
        typed = "slug" in entry.lines
        hint = f"viết slug: {right}" if typed else f"đổi tên thư mục thành {right}"
        hint += f", địa chỉ cũ ghi vào aliases: [{entry.slug}]"
        message = f"địa chỉ “{entry.slug}” không theo số và năm của văn bản"
        yield case.warn(case.line("slug"), "document-slug", message, hint)


def number_agrees(case: Case) -> Iterator[Problem]:
    """A number tells type and body, and of a law or decree the year (Decree 30/2020/NĐ-CP)."""
    entry, number = case.entry, _number(case)
    if not isinstance(entry, Document) or number is None:
        return
    kind, issuer = case.term("document-types", entry.type), case.term("bodies", entry.body)
    body = number.body.partition("-")[0]
    if kind and kind.code and number.type and kind.code != number.type:
        message = f"số {entry.number} có chữ {number.type}, mà loại văn bản là “{entry.type}”"
        hint = _meant(case, "document-types", number.type)
        yield case.warn(case.line("type"), "number-mismatch", message, hint)
    if issuer and issuer.code and issuer.code != body and (hint := _meant(case, "bodies", body)):
        message = f"số {entry.number} có ký hiệu {body}, mà cơ quan ban hành là “{entry.body}”"
        yield case.warn(case.line("body"), "number-mismatch", message, hint)
    if number.year and number.year != entry.issued.year:
        message = f"số {entry.number} là của năm {number.year}, mà ngày ban hành ở năm khác"
        yield case.warn(case.line("issued"), "number-mismatch", message, "xem lại ngày")


def _meant(case: Case, vocabulary: str, code: str) -> str:
    """Suggest the one term of a code; nothing for a code that is in no list."""
    terms = case.vocabularies[vocabulary].terms.values()
    ids = [term.id for term in terms if term.code == code]
    one = f"có phải là “{ids[0]}”?" if len(ids) == 1 else "xem lại số và cơ quan"
    return one if ids else ""


def _number(case: Case) -> DocumentNumber | None:
    entry = case.entry
    if not isinstance(entry, Document):
        return None
    return parse_number(entry.number, symbols_of(case.vocabularies))
