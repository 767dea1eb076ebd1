"""What only a document's number and its other fields together show, or two documents together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from newsroom.dates import short_date
from newsroom.document_numbers import DocumentNumber, Symbols, parse_number, symbols_of
from newsroom.posts import Post
from newsroom.problems import Problem, Severity
from newsroom.records import Document
from newsroom.vocabularies import Vocabularies


def check_documents(posts: Iterable[Post], vocabularies: Vocabularies) -> Iterator[Problem]:
    """Find documents that are there twice, and numbers that speak against type, body or year.

    Decree 30/2020/NĐ-CP: numbering restarts each year, so only number, symbol and day of issue
    together are a document's identity.
    """
    symbols = symbols_of(vocabularies)
    first: dict[tuple[str, date], str] = {}
    documents = [post.entry for post in posts if isinstance(post.entry, Document)]
    for entry in sorted(documents, key=lambda entry: entry.path):
        number = parse_number(entry.number, symbols)
        if number is None:
            continue
        owner = first.setdefault(number.identity(entry.issued), entry.path)
        if owner != entry.path:
            yield _there_twice(entry, owner)
        yield from _contradictions(entry, number, symbols, vocabularies)


def _there_twice(entry: Document, owner: str) -> Problem:
    when = short_date(entry.issued)
    message = f"văn bản số {entry.number} ngày {when} đã có ở {owner}"
    hint = "bỏ một bài, hoặc xem lại số và ngày ban hành"
    return _problem(entry, "number", "document-twice", message, hint)


def _contradictions(
    entry: Document, number: DocumentNumber, symbols: Symbols, vocabularies: Vocabularies
) -> Iterator[Problem]:
    kind, body = _code("document-types", entry.type, vocabularies), number.body.partition("-")[0]
    if kind and number.type and kind != number.type:
        right = _meant("document-types", number.type, vocabularies)
        message = f"số {entry.number} có chữ {number.type}, mà loại văn bản là “{entry.type}”"
        yield _problem(entry, "type", "number-mismatch", message, right, "warning")
    issuer = _code("bodies", entry.body, vocabularies)
    if issuer and body in symbols.bodies and issuer != body:
        right = _meant("bodies", body, vocabularies)
        message = f"số {entry.number} có ký hiệu {body}, mà cơ quan ban hành là “{entry.body}”"
        yield _problem(entry, "body", "number-mismatch", message, right, "warning")
    if number.year and number.year != entry.issued.year:
        message = f"số {entry.number} là của năm {number.year}, mà ngày ban hành ở năm khác"
        yield _problem(entry, "issued", "number-mismatch", message, "xem lại ngày", "warning")


def _code(name: str, identifier: str, vocabularies: Vocabularies) -> str:
    vocabulary = vocabularies.get(name)
    term = vocabulary.terms.get(identifier) if vocabulary else None
    return term.code if term else ""


def _meant(name: str, code: str, vocabularies: Vocabularies) -> str:
    ids = [term.id for term in vocabularies[name].terms.values() if term.code == code]
    return f"có phải là “{ids[0]}”?" if len(ids) == 1 else "xem lại số và cơ quan"


def _problem(
    entry: Document, key: str, code: str, message: str, hint: str, severity: Severity = "error"
) -> Problem:
    line = entry.lines.get(key, 1)
    return Problem(
        path=entry.path, line=line, code=code, message=message, hint=hint, severity=severity
    )
