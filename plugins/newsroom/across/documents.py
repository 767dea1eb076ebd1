"""Documents that replace each other: the newer the older, and both say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsroom.dates import short_date
from newsroom.entry_files import EntryFile
from newsroom.posts import Post
from newsroom.problems import Problem
from newsroom.records import Document
from newsroom.reference_types import Link

BySlug = Mapping[str, Document]


def check_replacements(posts: Sequence[Post]) -> Iterator[Problem]:
    """Report replacements written one way only, out of order, or in a circle."""
    files = [(EntryFile(post), post.entry) for post in posts if isinstance(post.entry, Document)]
    by_slug = {document.slug: document for _, document in files}
    for file, document in files:
        yield from _replacements(file, document, by_slug)


def _replacements(file: EntryFile, document: Document, by_slug: BySlug) -> Iterator[Problem]:
    if _is_behind_itself(document, by_slug):
        link = (*document.replaces, *document.replaced_by)[0]
        message = "các văn bản thay thế nhau thành vòng tròn"
        hint = "chỉ giữ replaces ở văn bản mới, replaced_by ở văn bản cũ"
        yield file.report(link.line, "replacement-loop", message, hint)
        return
    for link in document.replaces:
        old = by_slug.get(link.slug)
        if old is not None:
            back, key = old.replaced_by, "replaced_by"
            yield from _pair(file, link, (document, old), back, f"trong {old.path} viết {key}")
    for link in document.replaced_by:
        new = by_slug.get(link.slug)
        if new is not None:
            back, key = new.replaces, "replaces"
            yield from _pair(file, link, (new, document), back, f"trong {new.path} viết {key}")


def _pair(
    file: EntryFile,
    link: Link,
    newer_and_older: tuple[Document, Document],
    back: tuple[Link, ...],
    where: str,
) -> Iterator[Problem]:
    newer, older = newer_and_older
    if newer.issued < older.issued:
        message = (
            f"văn bản ngày {short_date(newer.issued)} không thể thay văn bản ngày "
            f"{short_date(older.issued)}"
        )
        hint = "đổi replaces với replaced_by, hoặc xem lại ngày ban hành"
        yield file.report(link.line, "replacement-order", message, hint)
    elif all(each.slug != file.entry.slug for each in back):
        slugs = ", ".join((*(each.slug for each in back), file.entry.slug))
        message = f"văn bản “{link.slug}” chưa ghi lại quan hệ thay thế này"
        yield file.warn(link.line, "replacement-one-way", message, f"{where}: [{slugs}]")


def _is_behind_itself(document: Document, by_slug: BySlug) -> bool:
    """Say whether going from each document to what it replaces leads back to this one."""
    waiting, seen = list(_replaced(document, by_slug)), set[str]()
    while waiting:
        slug = waiting.pop()
        if slug == document.slug:
            return True
        if slug not in seen and slug in by_slug:
            seen.add(slug)
            waiting += _replaced(by_slug[slug], by_slug)
    return False


def _replaced(document: Document, by_slug: BySlug) -> Iterator[str]:
    for link in document.replaces:
        yield link.slug
    if any(link.slug == document.slug for link in document.replaced_by):
        yield document.slug
