"""The pages that gather posts by what they share, and the overviews that lead to those pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from listings.paging import Sheet, sheets
from newsroom.edition import Edition
from newsroom.posts import Post
from newsroom.topics import TOPIC_KINDS, Topic, TopicKind, topic_label

Gathered = Mapping[Topic, tuple[Post, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicListing:
    """One page of a topic's posts; ``former`` are the names that the place had before."""

    topic: Topic
    label: str
    sheet: Sheet
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicLink:
    """A topic's page and how many posts it gathers."""

    label: str
    address: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All topics of one kind."""

    kind: TopicKind
    links: tuple[TopicLink, ...]

    @property
    def address(self) -> str:
        """The address below the site's root."""
        return f"{self.kind.folder}/"


def topic_pages(gathered: Gathered, edition: Edition) -> Iterator[TopicListing]:
    """Give every page of every topic."""
    for topic, posts in gathered.items():
        label = topic_label(topic, posts, edition.vocabularies)
        for sheet in sheets(topic.address, posts, edition.newsroom.posts_per_page):
            yield TopicListing(
                topic=topic, label=label, sheet=sheet, former=_former_names(topic, edition)
            )


def overviews(gathered: Gathered, edition: Edition) -> Iterator[Overview]:
    """List the topics of each kind: terms in their vocabulary's order, tags by their letters."""
    for kind in TOPIC_KINDS:
        links = {
            topic.id: TopicLink(
                label=topic_label(topic, posts, edition.vocabularies),
                address=topic.address,
                count=len(posts),
            )
            for topic, posts in gathered.items()
            if topic.kind == kind
        }
        order = edition.vocabularies[kind.vocabulary].terms if kind.vocabulary else sorted(links)
        yield Overview(kind=kind, links=tuple(links[key] for key in order if key in links))


def _former_names(topic: Topic, edition: Edition) -> tuple[str, ...]:
    if not topic.kind.vocabulary:
        return ()
    return edition.vocabularies[topic.kind.vocabulary].terms[topic.id].former
