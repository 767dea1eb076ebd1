"""Posts to search documents: which words of an entry count in which field, and what it sorts under.

Everything comes through ``newsroom.public``: private fields never reach the published files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from newsroom.edition import Edition
from newsroom.field_types import Listed, Many
from newsroom.kinds import kind_named
from newsroom.posts import BEFORE_ALL, Post
from newsroom.public import PublicField, public_fields, words_of
from newsroom.records import Document, Entry
from newsroom.vocabularies import Term

FACETS: Final = {
    "kind": "Loại bài",
    "campaign": "Phong trào",
    "unit": "Đơn vị",
    "place": "Địa bàn",
    "sector": "Lĩnh vực",
    "award": "Khen thưởng",
    "type": "Loại văn bản",
}
"""What posts can be filtered by, beside their day; labels for people."""

_IN_OWN_FIELDS: Final = frozenset({"title", "summary", "tags", "picture", "pictures"})
_NAMES: Final = frozenset({"name", "number", "slogan"})
# Lists of what people name by shorter names too; a level or a form is no such thing.
_NAMED_SHORTLY: Final = frozenset({"awards", "bodies", "places", "sectors", "units"})
_FACETS_OF_FIELDS: Final = {
    "unit": "unit",
    "place": "place",
    "sectors": "sector",
    "type": "type",
    "awards": "award",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetValue:
    """One value that a post can be found by; ``facet`` is a key of ``FACETS``."""

    facet: str
    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDocument:
    """The texts of one post by field, and what a result shows of it.

    ``numbers`` are document numbers of its own, ``cited`` those of documents that its header names.
    ``address`` is below the site's root, ``day`` ISO or empty.
    """

    title: tuple[str, ...]
    lead: tuple[str, ...]
    body: tuple[str, ...]
    tags: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    facets: tuple[FacetValue, ...] = ()
    kind: str
    address: str
    day: str


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
        tags=tuple(dict.fromkeys(_tags(entry, edition))),
        numbers=tuple(_numbers([post])),
        cited=(*_numbers(_named(post, edition)), *_decisions(entry)),
        facets=tuple(_facets(post, edition)),
        kind=entry.kind,
        address=post.url,
        day="" if post.date == BEFORE_ALL else post.date.date().isoformat(),
    )


def _facets(post: Post, edition: Edition) -> Iterator[FacetValue]:
    kind = kind_named(post.entry.kind)
    yield FacetValue(facet="kind", id=kind.name, label=kind.label)
    for campaign in _campaigns(post, edition):
        yield FacetValue(facet="campaign", id=campaign.entry.slug, label=campaign.entry.title)
    for field in public_fields(post.entry):
        facet = _FACETS_OF_FIELDS.get(field.name)
        terms = {term.id: term.label for _, term in _terms(field, edition)} if facet else {}
        for identifier, label in sorted(terms.items()):
            yield FacetValue(facet=str(facet), id=identifier, label=label)


def _campaigns(post: Post, edition: Edition) -> Iterator[Post]:
    """The campaigns of a post; a campaign belongs to itself."""
    if post.entry.kind == "campaign":
        yield post
    links = getattr(post.entry, "campaigns", ())
    yield from edition.library.targets(
        link for link in links if (link.kind, link.slug) in edition.library.by_key
    )


def _tags(entry: Entry, edition: Edition) -> Iterator[str]:
    """Short texts that people search for: tags, names, and what vocabularies call things."""
    yield from entry.tags
    if isinstance(entry, Document):
        yield from _official_names(entry, edition)
    fields = tuple(public_fields(entry))
    yield from (field.value for field in fields if field.name in _NAMES)
    terms = [term for field in fields for term in _terms(field, edition)]
    yield from (term.label for _, term in terms)
    for vocabulary, term in terms:
        if vocabulary in _NAMED_SHORTLY:
            yield from filter(None, (term.short, *term.aliases))


def _official_names(document: Document, edition: Edition) -> Iterator[str]:
    """What people call a document that they know the number of: “Chỉ thị 19”, “Kế hoạch số 4”."""
    label = edition.label("document-types", document.type)
    for number in dict.fromkeys((document.number, document.number.lstrip("0"))):
        yield f"{label} {number}"
        yield f"{label} số {number}"


def _terms(field: PublicField, edition: Edition) -> Iterator[tuple[str, Term]]:
    """What a field takes from a vocabulary, with that one's name; nothing for other fields."""
    kind: Any = field.spec.type
    kind = kind.item if isinstance(kind, Many) else kind
    vocabulary = ""
    identifiers: Iterable[str] = ()
    if field.name == "awards":
        vocabulary, identifiers = "awards", [award.award for award in field.value]
    elif isinstance(kind, Listed):
        vocabulary = kind.vocabulary
        identifiers = (field.value,) if isinstance(field.value, str) else field.value
    for identifier in filter(None, identifiers):
        yield vocabulary, edition.vocabularies[vocabulary].terms[identifier]


def _texts(entry: Entry) -> Iterator[str]:
    """Every text of the header that is not in a field of its own: aim, criteria, lessons."""
    for field in public_fields(entry):
        if field.name not in _IN_OWN_FIELDS | _NAMES:
            yield from words_of(field)


def _decisions(entry: Entry) -> Iterator[str]:
    """The numbers of the decisions that awards rest on."""
    for field in public_fields(entry):
        if field.name == "awards":
            yield from (award.decision for award in field.value if award.decision)


def _named(post: Post, edition: Edition) -> tuple[Post, ...]:
    return edition.library.targets(
        link for link in post.entry.links if (link.kind, link.slug) in edition.library.by_key
    )


def _numbers(posts: Iterable[Post]) -> Iterator[str]:
    for post in posts:
        if isinstance(post.entry, Document):
            yield post.entry.number
