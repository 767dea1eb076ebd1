"""Documents together: none is there twice, and the newer replaces the older, whoever says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from newsroom.dates import short_date
from newsroom.entry_files import EntryFile
from newsroom.posts import Post
from newsroom.problems import Problem
from newsroom.records import Document
from newsroom.reference_types import Link

BySlug = Mapping[str, Document]
Files = Sequence[tuple[EntryFile, Document]]


def check_documents(posts: Sequence[Post]) -> Iterator[Problem]:
    """Report documents that are there twice, and replacements out of order or in a circle."""
    files = [(EntryFile(post), post.entry) for post in posts if isinstance(post.entry, Document)]
    yield from _there_twice(files)
    yield from _replacements(files)


def _there_twice(files: Files) -> Iterator[Problem]:
    owners: dict[tuple[str, date], Document] = {}
    for file, document in files:
        owner = owners.setdefault(document.identity, document)
        if owner is not document:
            when = short_date(document.issued)
            message = f"văn bản số {document.number} ngày {when} đã có ở {owner.path}"
            hint = "bỏ một bài, hoặc xem lại số và ngày ban hành"
            yield file.report(file.line("number"), "document-twice", message, hint)


def _replacements(files: Files) -> Iterator[Problem]:
    by_slug = {document.slug: document for _, document in files}
    older = _older(by_slug.values())
    for file, document in files:
        links = (*document.replaces, *document.replaced_by)
        if links and _leads_back(document.slug, older):
            message = "các văn bản thay thế nhau thành vòng tròn"
            hint = "chỉ giữ replaces ở văn bản mới, replaced_by ở văn bản cũ"
            yield file.report(links[0].line, "replacement-loop", message, hint)
        else:
            yield from _order(file, document, by_slug)


def _order(file: EntryFile, document: Document, by_slug: BySlug) -> Iterator[Problem]:
    for link in document.replaces:
        old = by_slug.get(link.slug)
        if old is not None and document.issued < old.issued:
            yield _out_of_order(file, link, document, old)
    for link in document.replaced_by:
        new = by_slug.get(link.slug)
        if new is not None and new.issued < document.issued:
            yield _out_of_order(file, link, new, document)


def _out_of_order(file: EntryFile, link: Link, newer: Document, older: Document) -> Problem:
    message = (
        f"văn bản ngày {short_date(newer.issued)} không thể thay văn bản ngày "
        f"{short_date(older.issued)}"
    )
    hint = "đổi replaces với replaced_by, hoặc xem lại ngày ban hành"
    return file.report(link.line, "replacement-order", message, hint)


def _older(documents: Iterable[Document]) -> dict[str, set[str]]:
    """Give, for each slug, those of the documents that it replaces, whichever side says so."""
    older: defaultdict[str, set[str]] = defaultdict(set)
    for document in documents:
        older[document.slug] |= {link.slug for link in document.replaces}
        for link in document.replaced_by:
            older[link.slug].add(document.slug)
    return dict(older)


def _leads_back(slug: str, older: Mapping[str, set[str]]) -> bool:
    """Say whether going from each document to what it replaces comes back to the first."""
    waiting, seen = list(older.get(slug, ())), set[str]()
    while waiting:
        current = waiting.pop()
        if current == slug:
            return True
        if current not in seen:
            seen.add(current)
            waiting += older.get(current, ())
    return False
