"""Addresses that no longer have their page: moved ones lead on, taken-down ones are gone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from newsroom.addresses import is_plain_address
from newsroom.kinds import address
from newsroom.posts import Post
from newsroom.problems import Problem

_RESERVED = re.compile(r"/(?:giao-dien|anh|tep|_nginx|tim-kiem/du-lieu)(?:/.*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """Former addresses to present ones, and the addresses of what was taken down.

    Addresses are below the site's root and begin with a slash.
    """

    redirects: Mapping[str, str]
    gone: tuple[str, ...]


def find_moves(posts: Iterable[Post], gone: Iterable[str]) -> tuple[Moves, list[Problem]]:
    """Gather the aliases of all posts; every clash of addresses is a problem."""
    ordered = sorted(posts, key=lambda post: post.entry.path)
    owners = {f"/{post.url}": post.entry.path for post in ordered}
    gone_addresses = tuple(sorted(set(gone)))
    problems = [
        _reused(owners[address], address) for address in gone_addresses if address in owners
    ]
    redirects: dict[str, str] = {}
    taken = owners | dict.fromkeys(gone_addresses, "một bài đã gỡ")
    for post in ordered:
        for alias, line in _aliases(post):
            if not _is_usable(alias):
                problems.append(_unusable(post, alias, line))
            elif alias in taken:
                problems.append(_taken(post, alias, taken[alias], line))
            else:
                redirects[alias] = f"/{post.url}"
                taken[alias] = post.entry.path
    moves = Moves(redirects=dict(sorted(redirects.items())), gone=gone_addresses)
    return moves, problems


def _is_usable(alias: str) -> bool:
    return is_plain_address(alias) and alias != "/" and not _RESERVED.fullmatch(alias)


def _aliases(post: Post) -> Iterator[tuple[str, int]]:
    """Give former addresses with their lines; a bare slug is of an entry of the same kind."""
    for alias in getattr(post.entry, "aliases", ()):
        typed = str(getattr(alias, "address", alias))
        own = typed if typed.startswith("/") else f"/{address(post.entry.kind, typed)}"
        yield own, getattr(alias, "line", 1)


def page_file(moved: str) -> str:
    """Give the file below the site's root that answers for a former address."""
    path = moved.removeprefix("/")
    if path.endswith("/"):
        return f"{path}index.html"
    return path if path.endswith((".html", ".htm")) else f"{path}/index.html"


def _unusable(post: Post, alias: str, line: int) -> Problem:
    return Problem(
        path=post.entry.path,
        line=line,
        code="bad-alias",
        message=f"“{alias}” không dùng làm địa chỉ cũ được",
        hint="viết tên cũ của bài như ten-cu, hoặc cả địa chỉ cũ như /tin-tuc/ten-cu/",
    )


def _taken(post: Post, alias: str, owner: str, line: int) -> Problem:
    return Problem(
        path=post.entry.path,
        line=line,
        code="alias-taken",
        message=f"địa chỉ cũ {alias} đang là của {owner}",
        hint="bỏ địa chỉ này khỏi mục aliases",
    )


def _reused(path: str, address: str) -> Problem:
    return Problem(
        path=path,
        line=1,
        code="address-gone",
        message=f"địa chỉ {address} là của một bài đã gỡ nên không dùng lại",
        hint="đặt tên khác cho bài; nếu được phép đăng lại thì xóa dòng này trong gone.yaml",
    )
