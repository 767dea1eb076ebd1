"""A feed's items as values, the same for every format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from newsroom.feeds import Channel
from newsroom.kinds import kind_named
from newsroom.posts import Post
from newsroom.text import excerpt

ITEMS_MOST = 30
_LEAD_MOST_CHARS = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """A picture that goes with an item; ``url`` is absolute, ``size`` in bytes."""

    url: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One post; ``url`` is absolute and is its identity."""

    url: str
    title: str
    lead: str
    category: str
    author: str
    published: datetime
    updated: datetime
    lang: str
    picture: Enclosure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One feed in no format yet; ``home`` and every ``url`` are absolute."""

    title: str
    about: str
    home: str
    author: str
    folder: str
    items: tuple[Item, ...]

    @property
    def updated(self) -> datetime:
        """The latest change of any item; the same however often the site is built."""
        return max(item.updated for item in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What a feed needs to know of the site; ``absolute`` completes an address."""

    site_name: str
    slogan: str
    agency: str
    absolute: Callable[[str], str]
    picture_of: Callable[[Post], Enclosure | None]


def feed_of(channel: Channel, site: Circumstances) -> Feed:
    """Make the feed of a channel's 30 newest posts."""
    title = f"{channel.title} | {site.site_name}" if channel.title else site.site_name
    return Feed(
        title=title,
        about=channel.about or site.slogan,
        home=site.absolute(channel.folder),
        author=site.agency,
        folder=channel.folder,
        items=tuple(_items(channel.posts[:ITEMS_MOST], site)),
    )


def updated_of(post: Post) -> datetime:
    """Give the last change that the writer has declared, else the day of publishing."""
    return max(post.entry.last_change or post.date, post.date)


def _items(posts: tuple[Post, ...], site: Circumstances) -> Iterator[Item]:
    for post in posts:
        yield Item(
            url=site.absolute(post.url),
            title=post.entry.title,
            lead=excerpt(post.summary, _LEAD_MOST_CHARS),
            category=kind_named(post.entry.kind).label,
            author=post.entry.author or site.agency,
            published=post.date,
            updated=updated_of(post),
            lang=post.entry.lang,
            picture=site.picture_of(post),
        )
