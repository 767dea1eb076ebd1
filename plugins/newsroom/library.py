"""All published posts and who names whom; built once per build, then only read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from newsroom.citations import Citations
from newsroom.kinds import KINDS, SITE_ADDRESSES, kind_named
from newsroom.posts import Post
from newsroom.problems import Problem
from newsroom.reference_types import Link
from newsroom.suggestions import nearest

Key = tuple[str, str]
NEIGHBOURS = 5


@dataclass(frozen=True, slots=True)
class Library:
    """Posts by key and by kind; ``by_kind`` and all results are newest first."""

    by_key: Mapping[Key, Post]
    by_kind: Mapping[str, tuple[Post, ...]]
    citations: Citations
    _positions: Mapping[Key, int]
    _named_by: Mapping[Key, tuple[Key, ...]]

    def of_kind(self, kind: str) -> tuple[Post, ...]:
        """Give all posts of a kind, newest first."""
        return self.by_kind.get(kind, ())

    def newer(self, post: Post) -> tuple[Post, ...]:
        """Give up to 5 later posts of the same kind, the nearest first."""
        position = self._positions[post.key]
        later = self.of_kind(post.entry.kind)[max(0, position - NEIGHBOURS) : position]
        return tuple(reversed(later))

    def older(self, post: Post) -> tuple[Post, ...]:
        """Give up to 5 earlier posts of the same kind, the newest first."""
        position = self._positions[post.key]
        return self.of_kind(post.entry.kind)[position + 1 : position + 1 + NEIGHBOURS]

    def named_by(self, post: Post, *kinds: str) -> tuple[Post, ...]:
        """Give the posts of these kinds that name this one, newest first."""
        return tuple(
            self.by_key[key] for key in self._named_by.get(post.key, ()) if key[0] in kinds
        )

    def targets(self, links: Iterable[Link]) -> tuple[Post, ...]:
        """Give the posts that links lead to, in the order of the links."""
        return tuple(self.by_key[link.kind, link.slug] for link in links)


def build_library(posts: Iterable[Post], root: str) -> Library:
    """Order posts, link citations and turn links round; links to what is not there are left out.

    ``root`` goes before the addresses of cited documents.
    """
    known = tuple(posts)
    citations = Citations(known, root)
    ordered = sorted(
        map(citations.cite, known), key=lambda post: (-post.date.timestamp(), post.key)
    )
    by_key = {post.key: post for post in ordered}
    by_kind = {
        kind.name: tuple(post for post in ordered if post.entry.kind == kind.name) for kind in KINDS
    }
    positions = {post.key: i for group in by_kind.values() for i, post in enumerate(group)}
    named_by: dict[Key, dict[Key, None]] = defaultdict(dict)
    for post in ordered:
        for link in post.links:
            if (link.kind, link.slug) in by_key:
                named_by[link.kind, link.slug][post.key] = None
    reverse = {key: tuple(sources) for key, sources in named_by.items()}
    return Library(by_key, by_kind, citations, positions, reverse)


def check_across(visible: Iterable[Post], hidden: Iterable[Post]) -> Iterator[Problem]:
    """Find what only all entries together can show: addresses taken twice, names of nothing.

    ``hidden`` posts (drafts, not yet due) hold their addresses, but nothing visible may name them.
    """
    seen = sorted(visible, key=lambda post: post.entry.path)
    unseen = sorted(hidden, key=lambda post: post.entry.path)
    yield from _addresses_taken([*seen, *unseen])
    known = {post.key for post in seen}
    held_back = {post.key for post in unseen}
    for post in seen:
        for link in post.links:
            if (link.kind, link.slug) in held_back:
                yield _names_hidden(post, link)
            elif (link.kind, link.slug) not in known:
                yield _names_nothing(post, link, known)
    for post in unseen:
        for link in post.links:
            if (link.kind, link.slug) not in known | held_back:
                yield _names_nothing(post, link, known)


def _addresses_taken(posts: Iterable[Post]) -> Iterator[Problem]:
    owners: dict[str, str] = {f"{first}/": "" for first in SITE_ADDRESSES}
    owners |= {f"{kind.address}/": "" for kind in KINDS if kind.address}
    for post in posts:
        owner = owners.setdefault(post.url, post.entry.path)
        if owner != post.entry.path:
            yield Problem(
                path=post.entry.path,
                line=1,
                code="address-taken",
                message=f"địa chỉ /{post.url} đã thuộc về {owner or 'một trang của hệ thống'}",
                hint="đổi tên thư mục của bài, hoặc thêm dòng “slug: ten-khac”",
            )


def _names_hidden(post: Post, link: Link) -> Problem:
    return Problem(
        path=post.entry.path,
        line=link.line,
        code="hidden-entry",
        message=f"bài “{link.slug}” được nhắc đến nhưng còn là bản nháp hoặc chưa đến ngày đăng",
        hint="bỏ chỗ nhắc đến, hoặc cho bài này đăng sau bài kia",
    )


def _names_nothing(post: Post, link: Link, known: set[Key]) -> Problem:
    candidates: dict[str, tuple[str, ...]] = {
        slug: () for kind, slug in sorted(known) if kind == link.kind
    }
    close = nearest(link.slug, candidates)
    kind = kind_named(link.kind)
    return Problem(
        path=post.entry.path,
        line=link.line,
        code="unknown-entry",
        message=f"không có bài “{link.slug}” trong mục {kind.label} ({kind.folder}/)",
        hint=f"có phải là “{close}”?" if close else "viết đúng tên thư mục của bài được nhắc đến",
    )
