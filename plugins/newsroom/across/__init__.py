"""What only all entries together can show; pure functions over the posts of a folder."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from newsroom.across.addresses import addresses_taken
from newsroom.across.campaigns import check_campaigns
from newsroom.across.documents import check_documents
from newsroom.across.likenesses import same_subjects, tags_alike
from newsroom.across.references import check_anchors, check_references
from newsroom.library import Key
from newsroom.posts import Post
from newsroom.problems import Problem


def check_across(
    visible: Iterable[Post], hidden: Iterable[Post], unreadable: Collection[Key] = ()
) -> Iterator[Problem]:
    """Find addresses taken twice, names of nothing, links one way only, doubles.

    ``hidden`` posts (drafts, not yet due) hold their addresses, but nothing visible may name them.
    ``unreadable`` are kinds and names of entries that are there, but could not be read.
    """
    seen = sorted(visible, key=lambda post: post.entry.path)
    unseen = sorted(hidden, key=lambda post: post.entry.path)
    every = sorted((*seen, *unseen), key=lambda post: post.entry.path)
    yield from addresses_taken([*seen, *unseen])
    yield from check_references(seen, unseen, unreadable)
    yield from check_anchors(every)
    yield from check_campaigns(every)
    yield from check_documents(every)
    yield from same_subjects(every)
    yield from tags_alike(every)
