"""What posts share, and where the page is that gathers them: unit, place, field, body, tag.

An address is a function of the topic alone, so a post's page can lead there without asking others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from newsroom.posts import Post
from newsroom.records import Campaign, Document, Entry, PlacedEntry
from newsroom.text import slugify
from newsroom.vocabularies import Vocabularies


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicKind:
    """One way of gathering posts; ``vocabulary`` names its terms, and is empty for free words."""

    name: str
    folder: str
    label: str
    vocabulary: str = ""


UNIT: Final = TopicKind(name="unit", folder="don-vi", label="Đơn vị", vocabulary="units")
PLACE: Final = TopicKind(name="place", folder="dia-ban", label="Địa bàn", vocabulary="places")
SECTOR: Final = TopicKind(name="sector", folder="linh-vuc", label="Lĩnh vực", vocabulary="sectors")
BODY: Final = TopicKind(name="body", folder="co-quan", label="Cơ quan", vocabulary="bodies")
DOCUMENT_TYPE: Final = TopicKind(
    name="document-type", folder="loai-van-ban", label="Loại văn bản", vocabulary="document-types"
)
TAG: Final = TopicKind(name="tag", folder="tu-khoa", label="Từ khóa")
TOPIC_KINDS: Final = (SECTOR, PLACE, UNIT, BODY, DOCUMENT_TYPE, TAG)


@dataclass(frozen=True, slots=True)
class Topic:
    """One unit, place, field …; equal whatever the spelling of its label."""

    kind: TopicKind
    id: str

    @property
    def address(self) -> str:
        """The address of its page, below the site's root."""
        return f"{self.kind.folder}/{self.id}/"


def topic(kind: TopicKind, identifier: str) -> Topic | None:
    """Give the topic of a term's id or of a tag's words; none for words without a letter."""
    slug = identifier if kind.vocabulary else slugify(identifier)
    return Topic(kind, slug) if slug else None


def topics_of(entry: Entry) -> Iterator[Topic]:
    """Give the topics of an entry, each once."""
    found = (topic(kind, identifier) for kind, identifier in _named(entry))
    yield from dict.fromkeys(each for each in found if each)


def _named(entry: Entry) -> Iterator[tuple[TopicKind, str]]:
    if isinstance(entry, PlacedEntry):
        yield UNIT, entry.unit
        yield PLACE, entry.place
    if isinstance(entry, PlacedEntry | Document):
        yield from ((SECTOR, sector) for sector in entry.sectors)
    if isinstance(entry, Campaign):
        yield from ((BODY, body) for body in (entry.launched_by, entry.standing_body))
    if isinstance(entry, Document):
        yield BODY, entry.body
        yield DOCUMENT_TYPE, entry.type
    if entry.kind != "page":
        yield from ((TAG, tag) for tag in entry.tags)


def gather(posts: Iterable[Post]) -> Mapping[Topic, tuple[Post, ...]]:
    """Sort posts under their topics, keeping their order."""
    under: dict[Topic, list[Post]] = defaultdict(list)
    for post in posts:
        for each in topics_of(post.entry):
            under[each].append(post)
    return {each: tuple(found) for each, found in under.items()}


def topic_addresses(posts: Iterable[Post]) -> frozenset[str]:
    """Give the addresses of all pages of topics: each topic's, and the overview of its kind."""
    topics = gather(posts)
    return frozenset(
        address for each in topics for address in (each.address, f"{each.kind.folder}/")
    )


def is_of_topics(address: str) -> bool:
    """Say whether an address belongs to the pages of topics, there or not."""
    return address.partition("/")[0] in {kind.folder for kind in TOPIC_KINDS}


def topic_label(each: Topic, posts: Iterable[Post], vocabularies: Vocabularies) -> str:
    """Name a topic: its term's label, or the tag as the first of its posts spells it."""
    if each.kind.vocabulary:
        return vocabularies[each.kind.vocabulary].label(each.id)
    spellings = (tag for post in posts for tag in post.entry.tags if slugify(tag) == each.id)
    return next(spellings, each.id)
