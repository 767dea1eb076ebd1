"""Addresses that two entries want, or an entry and the site itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsroom.entry_files import EntryFile
from newsroom.kinds import KINDS, SITE_ADDRESSES
from newsroom.posts import Post
from newsroom.problems import Problem


def addresses_taken(posts: Iterable[Post]) -> Iterator[Problem]:
    """Report every post whose address belongs to an earlier one, or to the site."""
    owners: dict[str, str] = {f"{first}/": "" for first in SITE_ADDRESSES}
    owners |= {f"{kind.address}/": "" for kind in KINDS if kind.address}
    for post in posts:
        owner = owners.setdefault(post.url, post.entry.path)
        if owner != post.entry.path:
            message = f"địa chỉ /{post.url} đã thuộc về {owner or 'một trang của hệ thống'}"
            hint = "đổi tên thư mục của bài, hoặc thêm dòng “slug: ten-khac”"
            yield EntryFile(post).report(1, "address-taken", message, hint)
