"""The picture that goes with an entry's address where it is shared: what stands on it, its name."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass

from newsroom.edition import Edition
from newsroom.kinds import kind_named
from newsroom.pictures import FOLDER
from newsroom.posts import Post

# What Facebook and Zalo show whole.
WIDTH_PX = 1200
HEIGHT_PX = 630
# Raised when cards are drawn in another way, so that they get new addresses.
CARD_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SocialCard:
    """All that one card shows; ``photo`` is the address of a published picture, or empty."""

    title: str
    kind: str
    site_name: str
    agency: str
    palette: str
    photo: str
    note: str = ""

    @property
    def address(self) -> str:
        """The address below the site's root; any change of what it shows gives another."""
        recipe = json.dumps([CARD_VERSION, asdict(self)], ensure_ascii=False)
        short = hashlib.sha256(recipe.encode()).hexdigest()[:16]
        return f"{FOLDER}/{short[:2]}/the-{short}.jpg"


def card_of(post: Post, edition: Edition) -> SocialCard:
    """Say what the card of an entry shows."""
    return SocialCard(
        title=post.entry.title,
        kind=kind_named(post.entry.kind).label if post.entry.kind != "page" else "",
        site_name=edition.newsroom.site_name,
        agency=edition.newsroom.agency,
        palette=edition.newsroom.palette,
        photo=post.picture.jpeg.address if post.picture else "",
        note="Bài minh họa" if post.entry.illustrative else "",
    )


def site_card(edition: Edition) -> SocialCard:
    """Say what the card of every page that is no entry shows."""
    newsroom = edition.newsroom
    return SocialCard(
        title=newsroom.slogan or newsroom.site_name,
        kind="",
        site_name=newsroom.site_name,
        agency=newsroom.agency,
        palette=newsroom.palette,
        photo="",
    )
