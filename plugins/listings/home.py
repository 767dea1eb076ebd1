"""The home page: a lead story, headlines beside it, the latest of each kind, running campaigns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from newsroom.campaigns import STATE_LABELS, state_of
from newsroom.edition import Edition
from newsroom.kinds import Kind, kind_named
from newsroom.posts import Post
from newsroom.records import Campaign

HEADLINES = 5
CAMPAIGNS_SHOWN = 4
SECTION_SIZES: Final = {"story": 6, "deed": 6, "news": 5, "document": 3}
_HEADLINE_KINDS: Final = ("story", "deed", "news")
_STATE_ORDER: Final = tuple(STATE_LABELS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The latest posts of one kind."""

    kind: Kind
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignCard:
    """A campaign and where it stands today."""

    post: Post
    state: str
    state_label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """All that the home page shows; no post stands in two places of it."""

    lead: Post | None
    headlines: tuple[Post, ...]
    sections: tuple[Section, ...]
    campaigns: tuple[CampaignCard, ...]


def home_of(edition: Edition) -> Home:
    """Choose what the home page shows."""
    library = edition.library
    latest = sorted(
        (post for kind in _HEADLINE_KINDS for post in library.of_kind(kind)[: HEADLINES + 1]),
        key=lambda post: (-post.date.timestamp(), post.key),
    )
    lead = _lead(library.of_kind("story"), latest)
    shown = {lead.key} if lead else set()
    headlines = _take(latest, HEADLINES, shown)
    sections = tuple(
        Section(kind=kind_named(kind), posts=_take(library.of_kind(kind), size, shown))
        for kind, size in SECTION_SIZES.items()
    )
    return Home(
        lead=lead, headlines=headlines, sections=sections, campaigns=_campaign_cards(edition)
    )


def _lead(stories: Iterable[Post], latest: Iterable[Post]) -> Post | None:
    """Choose the newest story with a picture, else the newest post with one, else the newest."""
    posts = list(latest)
    pictured = (post for post in (*stories, *posts) if post.picture)
    return next(pictured, posts[0] if posts else None)


def _take(posts: Iterable[Post], most: int, shown: set[tuple[str, str]]) -> tuple[Post, ...]:
    """Take the first posts that are not shown yet, and note them as shown."""
    taken: list[Post] = []
    for post in posts:
        if len(taken) == most:
            break
        if post.key not in shown:
            taken.append(post)
            shown.add(post.key)
    return tuple(taken)


def _campaign_cards(edition: Edition) -> tuple[CampaignCard, ...]:
    cards = [
        CampaignCard(post=post, state=state, state_label=STATE_LABELS[state])
        for post in edition.library.of_kind("campaign")
        if isinstance(post.entry, Campaign)
        for state in (state_of(post.entry, edition.today),)
    ]
    cards.sort(key=lambda card: _STATE_ORDER.index(card.state))
    return tuple(cards[:CAMPAIGNS_SHOWN])
