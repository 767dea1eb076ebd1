"""Addresses that no longer have their page: moved ones lead on, taken-down ones are gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from newsroom.entry_files import EntryFile
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
    """Gather the former addresses of all shown posts; every clash of addresses is a problem.

    ``hidden`` posts move nothing yet, but their clashes are found before they come out.
    """
    ordered = sorted(shown, key=lambda post: post.entry.path)
    waiting = sorted(hidden, key=lambda post: post.entry.path)
    live = {page_file(post.url): post for post in (*waiting, *ordered)}
    noted = sorted({each.address for each in gone})
    problems = [_no_entry(each) for each in noted if _is_of_the_site(each)]
    gone_addresses = tuple(each for each in noted if not _is_of_the_site(each))
    files = {page_file(each): each for each in gone_addresses}
    problems += [_reused(live[file].entry.path, files[file]) for file in files if file in live]
    taken = dict.fromkeys(files, "một bài đã gỡ") | dict.fromkeys(_LISTS, "một trang danh sách")
    redirects: dict[str, str] = {}
    shown_keys = {post.key for post in ordered}
    for post in (*ordered, *waiting):
        for former, line in _former_addresses(post):
            file = page_file(former)
            owner = taken.get(file) or _owner_in_system(former)
            if file in live:
                problems.append(_is_live(post, former, line, live))
            elif owner:
                problems.append(_taken(post, former, owner, line))
            else:
                taken[file] = post.entry.path
                if post.key in shown_keys:
                    redirects[former] = f"/{post.url}"
    return Moves(redirects=dict(sorted(redirects.items())), gone=gone_addresses), problems


def _is_of_the_site(address: str) -> bool:
    return page_file(address) in _LISTS or bool(_owner_in_system(address))


def _no_entry(former: str) -> Problem:
    return Problem(
        path=f"content/{FILE}",
        line=1,
        code="bad-gone-list",
        message=f"địa chỉ {former} là của trang hệ thống, không phải của một bài",
        hint="xóa ba dòng của địa chỉ này",
    )


def _is_live(post: Post, former: str, line: int, live: Mapping[str, Post]) -> Problem:
    """Word the clash of a former address with a page that is there."""
    owner = live[page_file(former)]
    if owner is post:
        message = f"địa chỉ cũ {former} chính là địa chỉ hiện nay của bài"
        return EntryFile(post).report(line, "alias-own", message, _LEAVE_OUT)
    if _leads_back(owner, post, live):
        message = f"địa chỉ cũ {former} là của {owner.entry.path}, bài ấy lại dẫn ngược về đây"
        hint = "bỏ địa chỉ này khỏi mục aliases của một trong hai bài"
        return EntryFile(post).report(line, "alias-loop", message, hint)
    return _taken(post, former, owner.entry.path, line)


def _leads_back(owner: Post, post: Post, live: Mapping[str, Post]) -> bool:
    """Say whether former addresses lead from one post, over any others, to another."""
    waiting, seen = [owner], set[tuple[str, str]]()
    while waiting:
        current = waiting.pop()
        if current.key == post.key:
            return True
        if current.key not in seen:
            seen.add(current.key)
            files = (page_file(former) for former, _ in _former_addresses(current))
            waiting += [live[file] for file in files if file in live]
    return False


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


_LEAVE_OUT = "bỏ địa chỉ này khỏi mục aliases"


def _taken(post: Post, former: str, owner: str, line: int) -> Problem:
    message = f"địa chỉ cũ {former} đang là của {owner}"
    if owner == post.entry.path:
        message = f"địa chỉ cũ {former} đã ghi ở trên"
    return EntryFile(post).report(line, "alias-taken", message, _LEAVE_OUT)


def _reused(path: str, former: str) -> Problem:
    return Problem(
        path=path,
        line=1,
        code="address-gone",
        message=f"địa chỉ {former} là của một bài đã gỡ nên không dùng lại",
        hint=f"đặt tên khác cho bài; nếu được phép đăng lại thì xóa địa chỉ này trong {FILE}",
    )


_LISTS: Final = frozenset(page_file(f"/{kind.address}/") for kind in KINDS)
