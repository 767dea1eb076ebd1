"""Where feeds lie: the same names beside the front page of what each gathers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.kinds import DATED_KINDS
from newsroom.library import Library
from newsroom.posts import Post

FORMATS = ("atom", "rss", "json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """What one feed gathers, newest first; ``folder`` is the address of its page."""

    title: str
    folder: str
    posts: tuple[Post, ...]
    about: str = ""

    def address(self, format_name: str) -> str:
        """The address of one of its files, below the site's root."""
        return f"{self.folder}feed.{format_name}"


def channels(library: Library) -> Iterator[Channel]:
    """Give the feeds of the site and of each kind; what has no posts has no feed."""
    dated = tuple(post for kind in DATED_KINDS for post in library.of_kind(kind.name))
    newest = sorted(dated, key=lambda post: (-post.date.timestamp(), post.key))
    if newest:
        yield Channel(title="", folder="", posts=tuple(newest))
    for kind in DATED_KINDS:
        if posts := library.of_kind(kind.name):
            yield Channel(title=kind.label, folder=f"{kind.address}/", posts=posts)


def campaign_channels(library: Library) -> Iterator[Channel]:
    """Give the feed of each campaign: its announcement and every post that names it."""
    for campaign in library.of_kind("campaign"):
        naming = library.named_by(campaign, "story", "deed", "news", "document", "campaign")
        posts = sorted((campaign, *naming), key=lambda post: (-post.date.timestamp(), post.key))
        yield Channel(
            title=campaign.entry.title,
            folder=campaign.url,
            posts=tuple(posts),
            about=campaign.summary,
        )
