"""Whether a document is in force on a day, from its own dates and what replaces it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from newsroom.library import Library
from newsroom.posts import Post
from newsroom.records import Document
from newsroom.vocabulary_files import IN_FORCE, NO_LONGER_IN_FORCE, NOT_YET_IN_FORCE


def replaced_documents(post: Post, library: Library) -> tuple[Post, ...]:
    """Give the documents that this one replaces, whichever of the two says so."""
    own = post.entry.replaces if isinstance(post.entry, Document) else ()
    saying = (
        other
        for other in library.named_by(post, "document")
        if isinstance(other.entry, Document)
        and any(link.slug == post.entry.slug for link in other.entry.replaced_by)
    )
    return _once((*library.targets(own), *saying))


def replacing_documents(post: Post, library: Library) -> tuple[Post, ...]:
    """Give the documents that replace this one, whichever of the two says so."""
    own = post.entry.replaced_by if isinstance(post.entry, Document) else ()
    saying = (
        other
        for other in library.named_by(post, "document")
        if isinstance(other.entry, Document)
        and any(link.slug == post.entry.slug for link in other.entry.replaces)
    )
    return _once((*library.targets(own), *saying))


def effect_of(document: Document, replacing: Iterable[Post], today: date) -> str:
    """Give the id of the state of effect on a day, or nothing where the record does not say.

    The day of expiry is the first without effect; a document ends when what replaces it takes
    effect. A successor known only by words decides nothing.
    """
    if document.effective and today < document.effective:
        return NOT_YET_IN_FORCE
    if document.expires and today >= document.expires:
        return NO_LONGER_IN_FORCE
    for other in replacing:
        if isinstance(other.entry, Document):
            since = other.entry.effective or other.entry.issued
            if since <= today:
                return NO_LONGER_IN_FORCE
    return IN_FORCE if document.effective and not document.replaced_by_text else ""


def _once(posts: Iterable[Post]) -> tuple[Post, ...]:
    return tuple({post.key: post for post in posts}.values())
