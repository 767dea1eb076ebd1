"""Posts to search documents: which words of an entry count in which field, and its result card."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, is_dataclass
from typing import Any

from newsroom.edition import Edition
from newsroom.field_types import Block, Listed, Many, Text
from newsroom.fields import FieldType
from newsroom.kinds import kind_named
from newsroom.posts import BEFORE_ALL, Post
from newsroom.public import public_fields, public_specs
from newsroom.records import Document, Entry
from newsroom.text import excerpt

Label = Callable[[str, str], str]

LEAD_CHARS = 240

_IN_OWN_FIELDS = frozenset({"title", "summary", "tags", "picture", "pictures"})
_NAMES = frozenset({"name", "number", "slogan"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a result shows; ``address`` is below the site's root, ``day`` ISO or empty."""

    address: str
    title: str
    kind: str
    day: str
    lead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDocument:
    """The texts of one post by field.

    ``numbers`` are document numbers of its own, ``cited`` those of documents that its header names.
    """

    title: tuple[str, ...]
    lead: tuple[str, ...]
    body: tuple[str, ...]
    tags: tuple[str, ...]
    numbers: tuple[str, ...]
    cited: tuple[str, ...]
    card: Card


def search_documents(edition: Edition) -> tuple[SearchDocument, ...]:
    """Make every published post searchable, oldest first.

    A document's place is its number in the index: a new post comes last and renumbers none.
    """
    posts = sorted(edition.library.listed, key=lambda post: (post.date, post.key))
    return tuple(_document(post, edition) for post in posts)


def _document(post: Post, edition: Edition) -> SearchDocument:
    entry = post.entry
    return SearchDocument(
        title=(entry.title,),
        lead=(post.summary,),
        body=(post.text, *_texts(entry)),
        tags=(*entry.tags, *_names(entry), *_labels(entry, edition.label)),
        numbers=tuple(_numbers([post])),
        cited=tuple(_numbers(_named(post, edition))),
        card=_card(post),
    )


def _card(post: Post) -> Card:
    return Card(
        address=post.url,
        title=post.entry.title,
        kind=kind_named(post.entry.kind).label,
        day="" if post.date == BEFORE_ALL else post.date.date().isoformat(),
        lead=excerpt(post.summary or post.text, LEAD_CHARS),
    )


def _names(entry: Entry) -> Iterator[str]:
    """What the entry's subject is called: short texts that people search for."""
    for name in sorted(_NAMES):
        yield getattr(entry, name, "")


def _labels(entry: Entry, label: Label) -> Iterator[str]:
    """The labels of every term that the entry takes from a vocabulary."""
    for field in public_fields(entry):
        kind, value = field.spec.type, field.value
        if isinstance(kind, Listed):
            yield label(kind.vocabulary, value)
        elif isinstance(kind, Many) and isinstance(kind.item, Listed):
            for identifier in value:
                yield label(kind.item.vocabulary, identifier)


def _texts(entry: Entry) -> Iterator[str]:
    """Every text of the header that is not in a field of its own: aim, criteria, lessons."""
    for field in public_fields(entry):
        if field.name not in _IN_OWN_FIELDS | _NAMES:
            yield from _texts_of(field.spec.type, field.value)


def _texts_of(kind: FieldType, value: Any) -> Iterator[str]:
    if isinstance(kind, Many):
        for item in value:
            yield from _texts_of(kind.item, item)
    elif isinstance(kind, Block) and is_dataclass(value):
        for name, spec in public_specs(kind.record).items():
            yield from _texts_of(spec.type, getattr(value, name))
    elif isinstance(kind, Text) and value:
        yield value


def _named(post: Post, edition: Edition) -> tuple[Post, ...]:
    return edition.library.targets(
        link for link in post.entry.links if (link.kind, link.slug) in edition.library.by_key
    )


def _numbers(posts: Iterable[Post]) -> Iterator[str]:
    for post in posts:
        if isinstance(post.entry, Document):
            yield post.entry.number
