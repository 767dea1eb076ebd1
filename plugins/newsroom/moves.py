"""Addresses that no longer have their page: moved ones lead on, taken-down ones are gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from newsroom.gone import FILE, Gone
from newsroom.kinds import KINDS, SITE_ADDRESSES, address
from newsroom.posts import Post
from newsroom.problems import Problem
from newsroom.reference_types import RESERVED_SLUG


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """Former addresses to present ones, and the addresses of what was taken down.

    Addresses are below the site's root and begin with a slash.
    """

    redirects: Mapping[str, str]
    gone: tuple[str, ...]


# First parts of addresses that belong to the site itself.
_OWN_FIRST_PARTS: Final = SITE_ADDRESSES | {"", "410", "index"}

NO_MOVES = Moves(redirects={}, gone=())


def find_moves(
    shown: Iterable[Post], hidden: Iterable[Post], gone: Iterable[Gone]
) -> tuple[Moves, list[Problem]]:
    """Gather the former addresses of all shown posts; every clash of addresses is a problem."""
    ordered = sorted(shown, key=lambda post: post.entry.path)
    owners = {page_file(post.url): post.entry.path for post in (*hidden, *ordered)}
    gone_addresses = tuple(sorted({each.address for each in gone}))
    files = {page_file(each): each for each in gone_addresses}
    problems = [_reused(owners[file], files[file]) for file in files if file in owners]
    taken = owners | dict.fromkeys(files, "một bài đã gỡ")
    taken |= {page_file(f"/{kind.address}/"): "một trang danh sách" for kind in KINDS}
    redirects: dict[str, str] = {}
    for post in ordered:
        for former, line in _former_addresses(post):
            file = page_file(former)
            owner = taken.get(file) or _owner_in_system(former)
            if owner:
                problems.append(_taken(post, former, owner, line))
            else:
                redirects[former] = f"/{post.url}"
                taken[file] = post.entry.path
    return Moves(redirects=dict(sorted(redirects.items())), gone=gone_addresses), problems


def _former_addresses(post: Post) -> Iterator[tuple[str, int]]:
    """Give former addresses with their lines; a bare slug is of an entry of the same kind."""
    for alias in post.entry.aliases:
        is_whole = alias.address.startswith("/")
        yield (
            alias.address if is_whole else f"/{address(post.entry.kind, alias.address)}",
            alias.line,
        )


def _owner_in_system(former: str) -> str:
    """Say whose an address is that the site's own files may use, or give an empty text."""
    *folders, last = former.removeprefix("/").removesuffix("/").split("/")
    first = (*folders, last)[0]
    is_own = (
        first.partition(".")[0] in _OWN_FIRST_PARTS
        or first.startswith("_")
        or RESERVED_SLUG.fullmatch(last)
        # A folder cannot lie below a file, nor a file of another kind at the root.
        or any("." in folder for folder in folders)
        or (not folders and "." in last and not last.endswith((".html", ".htm")))
    )
    return "trang hệ thống" if is_own else ""


def page_file(moved: str) -> str:
    """Give the file below the site's root that answers for a former address."""
    path = moved.removeprefix("/")
    if path.endswith("/") or not path:
        return f"{path}index.html"
    return path if path.endswith((".html", ".htm")) else f"{path}/index.html"


def _taken(post: Post, former: str, owner: str, line: int) -> Problem:
    return Problem(
        path=post.entry.path,
        line=line,
        code="alias-taken",
        message=f"địa chỉ cũ {former} đang là của {owner}",
        hint="bỏ địa chỉ này khỏi mục aliases",
    )


def _reused(path: str, former: str) -> Problem:
    return Problem(
        path=path,
        line=1,
        code="address-gone",
        message=f"địa chỉ {former} là của một bài đã gỡ nên không dùng lại",
        hint=f"đặt tên khác cho bài; nếu được phép đăng lại thì xóa địa chỉ này trong {FILE}",
    )
