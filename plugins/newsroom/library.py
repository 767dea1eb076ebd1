"""All published posts and who names whom; built once per build, then only read.

A post whose time is over keeps its page but stands in no list, neither of a kind nor of those that
name another post.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from newsroom.citations import Citations
from newsroom.kinds import KINDS
from newsroom.posts import Post
from newsroom.reference_types import Link
from newsroom.timing import has_expired

Key = tuple[str, str]
NEIGHBOURS = 5


@dataclass(frozen=True, slots=True)
class Library:
    """Posts by key and by kind; ``by_kind`` and all results are newest first.

    ``by_key`` has every post that has a page, ``listed`` and ``by_kind`` those that stand in lists
    today: what indexes, feeds and counts are of.
    """

    by_key: Mapping[Key, Post]
    listed: tuple[Post, ...]
    by_kind: Mapping[str, tuple[Post, ...]]
    citations: Citations
    _positions: Mapping[Key, int]
    _named_by: Mapping[Key, tuple[Key, ...]]

    def of_kind(self, kind: str) -> tuple[Post, ...]:
        """Give all posts of a kind, newest first."""
        return self.by_kind.get(kind, ())

    def is_listed(self, post: Post) -> bool:
        """Say whether a post stands in lists today."""
        return post.key in self._positions

    def newer(self, post: Post) -> tuple[Post, ...]:
        """Give up to 5 later posts of the same kind, the nearest first; none out of the lists."""
        if not self.is_listed(post):
            return ()
        position = self._positions[post.key]
        later = self.of_kind(post.entry.kind)[max(0, position - NEIGHBOURS) : position]
        return tuple(reversed(later))

    def older(self, post: Post) -> tuple[Post, ...]:
        """Give up to 5 earlier posts of the same kind, the newest first; none out of the lists."""
        if not self.is_listed(post):
            return ()
        position = self._positions[post.key]
        return self.of_kind(post.entry.kind)[position + 1 : position + 1 + NEIGHBOURS]

    def named_by(self, post: Post, *kinds: str) -> tuple[Post, ...]:
        """Give the posts of these kinds in the lists that name this one, newest first."""
        return tuple(
            self.by_key[key] for key in self._named_by.get(post.key, ()) if key[0] in kinds
        )

    def targets(self, links: Iterable[Link]) -> tuple[Post, ...]:
        """Give the posts that links lead to, in the order of the links."""
        return tuple(self.by_key[link.kind, link.slug] for link in links)


def build_library(posts: Iterable[Post], root: str, today: date) -> Library:
    """Order posts, link citations and turn links round; links to what is not there are left out.

    ``root`` goes before the addresses of cited documents; ``today`` is a day in Vietnam: posts
    whose time is over stand in no list.
    """
    known = tuple(posts)
    citations = Citations(known, root)
    ordered = sorted(
        map(citations.cite, known), key=lambda post: (-post.date.timestamp(), post.key)
    )
    by_key = {post.key: post for post in ordered}
    listed = tuple(post for post in ordered if not has_expired(post.entry, today))
    by_kind = {
        kind.name: tuple(post for post in listed if post.entry.kind == kind.name) for kind in KINDS
    }
    positions = {post.key: i for group in by_kind.values() for i, post in enumerate(group)}
    named_by: dict[Key, dict[Key, None]] = defaultdict(dict)
    for post in listed:
        for link in post.links:
            if (link.kind, link.slug) in by_key:
                named_by[link.kind, link.slug][post.key] = None
    reverse = {key: tuple(sources) for key, sources in named_by.items()}
    return Library(by_key, listed, by_kind, citations, positions, reverse)
