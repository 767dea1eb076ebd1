"""What a post's page shows of other posts: only neighbours and those that name each other.

So a page stays the same, byte for byte, when an unrelated post is added.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from newsroom.campaigns import STATE_LABELS, state_of
from newsroom.edition import Edition
from newsroom.kinds import DATED_KINDS, Kind, kind_named
from newsroom.library import Library
from newsroom.posts import Post
from newsroom.records import Campaign, Document, PlacedEntry
from views.facts import Fact, facts

MEMBERS_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Members:
    """The newest posts of one kind that answer a campaign."""

    kind: Kind
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostView:
    """One page's surroundings; every list is newest first except ``newer``, nearest first."""

    kind: Kind
    facts: tuple[Fact, ...] = ()
    newer: tuple[Post, ...] = ()
    older: tuple[Post, ...] = ()
    campaigns: tuple[Post, ...] = ()
    parent: Post | None = None
    subcampaigns: tuple[Post, ...] = ()
    documents: tuple[Post, ...] = ()
    members: tuple[Members, ...] = ()
    cited_by: tuple[Post, ...] = ()
    state: str = ""
    state_label: str = ""


def view_of(post: Post, edition: Edition) -> PostView:
    """Gather what the page of a post shows beside its own text."""
    kind = kind_named(post.entry.kind)
    if kind not in DATED_KINDS:
        return PostView(kind=kind)
    library = edition.library
    view = PostView(
        kind=kind,
        facts=facts(post, edition),
        newer=library.newer(post),
        older=library.older(post),
    )
    return _with_own_relations(view, post, edition)


def _with_own_relations(view: PostView, post: Post, edition: Edition) -> PostView:
    library = edition.library
    match post.entry:
        case PlacedEntry(campaigns=campaigns):
            return replace(view, campaigns=library.targets(campaigns))
        case Document(related=related):
            every = tuple(kind.name for kind in DATED_KINDS)
            return replace(
                view,
                documents=library.targets(related),
                cited_by=library.named_by(post, *every)[:MEMBERS_SHOWN],
            )
        case Campaign() as campaign:
            return _with_campaign(view, post, campaign, edition)
    return view


def _with_campaign(view: PostView, post: Post, campaign: Campaign, edition: Edition) -> PostView:
    library = edition.library
    state = state_of(campaign, edition.today)
    return replace(
        view,
        parent=library.targets((campaign.parent,))[0] if campaign.parent else None,
        subcampaigns=_subcampaigns(post, library),
        documents=library.targets(campaign.documents),
        members=tuple(_members(post, library)),
        state=state,
        state_label=STATE_LABELS[state],
    )


def _subcampaigns(post: Post, library: Library) -> tuple[Post, ...]:
    return tuple(
        other
        for other in library.named_by(post, "campaign")
        if isinstance(other.entry, Campaign)
        and other.entry.parent is not None
        and other.entry.parent.slug == post.entry.slug
    )


def _members(post: Post, library: Library) -> Iterator[Members]:
    for kind in DATED_KINDS:
        answering = tuple(
            other
            for other in library.named_by(post, kind.name)
            if isinstance(other.entry, PlacedEntry)
            and any(link.slug == post.entry.slug for link in other.entry.campaigns)
        )
        if answering:
            yield Members(kind=kind, posts=answering[:MEMBERS_SHOWN])
