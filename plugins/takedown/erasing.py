"""One entry out of the content folder and out of everything made from it.

Law 91/2025/QH15 on personal data: who withdraws consent is to be deleted, copies included.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from newsroom.gone import Gone, add_gone, read_gone
from newsroom.kinds import address
from newsroom.posts import Post

# Shorter names stand in other posts by chance.
_MIN_NAME_CHARS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A post that still speaks of what was removed."""

    path: str
    what: str


def find_post(posts: Iterable[Post], typed: str) -> Post | None:
    """Find a post by its web address, its address on the site, an old address or its file."""
    wanted = plain_address(typed)
    for post in posts:
        names = {post.url.strip("/"), post.entry.path, post.entry.path.removesuffix("/index.md")}
        if wanted in names or f"/{wanted}" in {each.rstrip("/") for each in former_addresses(post)}:
            return post
    return None


def is_gone(content: Path, typed: str) -> bool:
    """Say whether an address has been noted as gone."""
    wanted = plain_address(typed)
    return any(each.address.strip("/") == wanted for each in read_gone(content)[0])


def plain_address(typed: str) -> str:
    """Give what a person has typed or copied from a browser as a path without outer slashes."""
    return urlsplit(typed).path.strip("/").removesuffix("index.html").strip("/")


def former_addresses(post: Post) -> tuple[str, ...]:
    """Give the old addresses of a post, each beginning with a slash."""
    return tuple(
        alias.address
        if alias.address.startswith("/")
        else f"/{address(post.entry.kind, alias.address)}"
        for alias in post.entry.aliases
    )


def erase(post: Post, content: Path, reason: str, today: date) -> list[str]:
    """Note the addresses as gone, then remove the entry's files; gives the removed paths.

    The entry itself goes last: while it is there, a run that was cut off can be done again. Raises
    ValueError when the list of gone addresses cannot be read.
    """
    noted = {each.address for each in read_gone(content)[0]}
    for gone in (f"/{post.url}", *former_addresses(post)):
        if gone not in noted:
            add_gone(content, Gone(address=gone, day=today, reason=reason))
    file = content.parent / post.entry.path
    removed = sorted(_own_files(file), key=lambda path: path == file)
    for path in removed:
        path.unlink()
    if not any(file.parent.iterdir()):
        file.parent.rmdir()
    return sorted(path.relative_to(content.parent).as_posix() for path in removed)


def _own_files(file: Path) -> list[Path]:
    """List an entry's own files: all in its folder, unless the entry is a single file."""
    if file.name != "index.md":
        return [file]
    return [path for path in file.parent.iterdir() if not path.is_dir()]


def find_mentions(removed: Post, posts: Iterable[Post]) -> list[Mention]:
    """Find the other posts that link to the removed one or repeat its title or its name."""
    names = [removed.entry.title, getattr(removed.entry, "name", "")]
    telling = [name for name in names if len(name) >= _MIN_NAME_CHARS]
    found: list[Mention] = []
    for post in posts:
        if post.key == removed.key:
            continue
        for link in post.links:
            if (link.kind, link.slug) == removed.key:
                where = f"{post.entry.path}:{link.line}"
                found.append(Mention(path=where, what="dẫn đến bài đã gỡ"))
        said = f"{post.entry.title}\n{post.summary}\n{post.text}"
        found += [
            Mention(path=post.entry.path, what=f"còn nhắc “{name}”")
            for name in telling
            if name in said
        ]
    return found
