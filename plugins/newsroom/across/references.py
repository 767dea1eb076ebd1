"""Entries named by others: there must be such an entry, and readers must be able to see it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from newsroom.entry_files import EntryFile
from newsroom.kinds import key_at, kind_named
from newsroom.library import Key
from newsroom.posts import Post
from newsroom.problems import Problem
from newsroom.reference_types import Link
from newsroom.suggestions import nearest

_HEADING = re.compile(r'<h[2-6] id="([^"]+)"')


def check_references(
    seen: Sequence[Post], unseen: Sequence[Post], unreadable: Collection[Key]
) -> Iterator[Problem]:
    """Report names of nothing anywhere, and names of hidden posts in visible ones.

    Who names an entry that could not be read has made no mistake.
    """
    known = {post.key for post in seen}
    held_back = {post.key for post in unseen}
    former = dict(_former_keys((*seen, *unseen)))
    there = known | held_back | set(unreadable)
    for post in (*seen, *unseen):
        for link in post.links:
            key = (link.kind, link.slug)
            if key in held_back and post.key in known:
                yield _names_hidden(post, link)
            elif key not in there:
                yield _names_nothing(post, link, there, former)


def check_anchors(posts: Sequence[Post]) -> Iterator[Problem]:
    """Remind of links to a heading that the entry they lead to does not have.

    Names with an underscore are those of the page's own parts, which every page of a kind has.
    """
    by_key = {post.key: post for post in posts}
    for post in posts:
        for link in post.links:
            target = by_key.get((link.kind, link.slug))
            if target is not None and target.html:
                yield from _lost_anchors(post, link, target)


def _lost_anchors(post: Post, link: Link, target: Post) -> Iterator[Problem]:
    for anchor in _anchors(post, target):
        if "_" not in anchor and f'id="{anchor}"' not in target.html:
            message = f"bài “{link.slug}” không có đầu mục “#{anchor}”"
            close = nearest(anchor, dict.fromkeys(_HEADING.findall(target.html), ()))
            hint = f"có phải là “#{close}”?" if close else f"bỏ phần “#{anchor}”"
            yield EntryFile(post).warn(link.line, "unknown-anchor", message, hint)


def _anchors(post: Post, target: Post) -> Iterator[str]:
    for part in post.html.split(f"/{target.url}#")[1:]:
        yield part.partition('"')[0]


def _former_keys(posts: Iterable[Post]) -> Iterator[tuple[Key, Key]]:
    """Pair what an entry was called with what it is called now."""
    for post in posts:
        for alias in post.entry.aliases:
            is_whole = alias.address.startswith("/")
            key = key_at(alias.address) if is_whole else (post.entry.kind, alias.address)
            if key:
                yield key, post.key


def _names_hidden(post: Post, link: Link) -> Problem:
    message = f"bài “{link.slug}” được nhắc đến nhưng còn là bản nháp hoặc chưa đến ngày đăng"
    hint = "bỏ chỗ nhắc đến, hoặc cho bài này đăng sau bài kia"
    return EntryFile(post).report(link.line, "hidden-entry", message, hint)


def _names_nothing(post: Post, link: Link, there: set[Key], former: Mapping[Key, Key]) -> Problem:
    candidates: dict[str, tuple[str, ...]] = {
        slug: () for kind, slug in sorted(there - {post.key}) if kind == link.kind
    }
    kind, close = kind_named(link.kind), nearest(link.slug, candidates)
    now = former.get((link.kind, link.slug))
    if now:
        hint = f"bài ấy nay có tên “{now[1]}” trong mục {kind_named(now[0]).label}"
    else:
        hint = f"có phải là “{close}”?" if close else "viết đúng tên thư mục của bài được nhắc đến"
    message = f"không có bài “{link.slug}” trong mục {kind.label} ({kind.folder}/)"
    return EntryFile(post).report(link.line, "unknown-entry", message, hint)
