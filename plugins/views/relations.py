"""What a post's page shows of other posts: only neighbours and those that name each other.

So a page stays the same, byte for byte, when an unrelated post is added.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from newsroom.campaigns import STATE_LABELS, calendar_address, state_of
from newsroom.documents import effect_of, replaced_documents, replacing_documents
from newsroom.edition import Edition
from newsroom.facts import Fact, FactValue, facts, tags
from newsroom.kinds import DATED_KINDS, Kind, kind_named
from newsroom.library import Library
from newsroom.posts import Post
from newsroom.records import Campaign, Document, PlacedEntry
from views.honours import AwardLine, ReplicationLine, award_lines, replication_lines

MEMBERS_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Members:
    """The newest posts of one kind that answer a campaign."""

    kind: Kind
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostView:
    """One page's surroundings; every list is newest first except ``newer``, nearest first.

    ``state`` is where a campaign stands or whether a document is in force, by ``state_label``;
    ``reports`` are the news that milestones name, by slug; ``has_feed`` says that a campaign can be
    followed.
    """

    kind: Kind
    facts: tuple[Fact, ...] = ()
    tags: tuple[FactValue, ...] = ()
    newer: tuple[Post, ...] = ()
    older: tuple[Post, ...] = ()
    campaigns: tuple[Post, ...] = ()
    parent: Post | None = None
    subcampaigns: tuple[Post, ...] = ()
    documents: tuple[Post, ...] = ()
    replaces: tuple[Post, ...] = ()
    replaced_by: tuple[Post, ...] = ()
    featured: tuple[Post, ...] = ()
    members: tuple[Members, ...] = ()
    cited_by: tuple[Post, ...] = ()
    calendar: str = ""
    has_feed: bool = False
    reports: Mapping[str, Post] = field(default_factory=dict)
    awards: tuple[AwardLine, ...] = ()
    replications: tuple[ReplicationLine, ...] = ()
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
        tags=tags(post),
        newer=library.newer(post),
        older=library.older(post),
    )
    view = _with_own_relations(view, post, edition)
    return view if library.is_listed(post) else _out_of_lists(view)


def _out_of_lists(view: PostView) -> PostView:
    """Say that a post's time is over; pages that gather others do not have it, so no way there."""
    values = (
        (fact.label, tuple(FactValue(value.text) for value in fact.values)) for fact in view.facts
    )
    return replace(
        view,
        facts=tuple(Fact(label, texts) for label, texts in values),
        tags=(),
        has_feed=False,
        state="ended",
        state_label=STATE_LABELS["ended"],
    )


def _with_own_relations(view: PostView, post: Post, edition: Edition) -> PostView:
    match post.entry:
        case PlacedEntry(campaigns=campaigns):
            return replace(
                view,
                campaigns=edition.library.targets(campaigns),
                awards=award_lines(post, edition),
                replications=tuple(replication_lines(post, edition)),
            )
        case Document() as document:
            return _with_document(view, post, document, edition)
        case Campaign() as campaign:
            return _with_campaign(view, post, campaign, edition)
    return view


def _with_document(view: PostView, post: Post, document: Document, edition: Edition) -> PostView:
    library = edition.library
    replaces = replaced_documents(post, library)
    replaced_by = replacing_documents(post, library)
    state = effect_of(document, replaced_by, edition.today)
    shown = {other.key for other in (*replaces, *replaced_by)}
    every = tuple(kind.name for kind in DATED_KINDS)
    citing = (other for other in library.named_by(post, *every) if other.key not in shown)
    return replace(
        view,
        documents=library.targets(document.related),
        replaces=replaces,
        replaced_by=replaced_by,
        cited_by=tuple(citing)[:MEMBERS_SHOWN],
        state=state,
        state_label=edition.label("effect-states", state),
    )


def _with_campaign(view: PostView, post: Post, campaign: Campaign, edition: Edition) -> PostView:
    library = edition.library
    state = state_of(campaign, edition.today)
    return replace(
        view,
        parent=library.targets((campaign.parent,))[0] if campaign.parent else None,
        subcampaigns=_subcampaigns(post, library),
        documents=library.targets(campaign.documents),
        featured=library.targets(campaign.featured),
        members=tuple(_members(post, campaign, library)),
        reports=_reports(campaign, library),
        calendar=calendar_address(post),
        has_feed=True,
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


def _reports(campaign: Campaign, library: Library) -> Mapping[str, Post]:
    links = tuple(step.report for step in campaign.milestones if step.report)
    return {report.entry.slug: report for report in library.targets(links)}


def _members(post: Post, campaign: Campaign, library: Library) -> Iterator[Members]:
    featured = {(link.kind, link.slug) for link in campaign.featured}
    for kind in DATED_KINDS:
        answering = tuple(
            other
            for other in library.named_by(post, kind.name)
            if isinstance(other.entry, PlacedEntry)
            and other.key not in featured
            and any(link.slug == post.entry.slug for link in other.entry.campaigns)
        )
        if answering:
            yield Members(kind=kind, posts=answering[:MEMBERS_SHOWN])
