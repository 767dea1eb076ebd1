"""A post: an entry with its text made ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from newsroom.dates import VIETNAM
from newsroom.kinds import address
from newsroom.pictures import ShownPicture
from newsroom.records import Entry
from newsroom.reference_types import Link
from newsroom.timing import why_not_due

ATTACHMENT_FOLDER = "tep"
BEFORE_ALL = datetime(1, 1, 1, tzinfo=VIETNAM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file offered beside an entry; ``address`` is below the site's root, size in bytes."""

    name: str
    path: str
    address: str
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One entry ready for a page: sanitised HTML, the same as plain text, links and pictures.

    ``picture`` is the entry's own, ``album`` the further ones that its header names, ``pictures``
    every picture of the page, its own first; ``links`` every other entry that it names.
    """

    entry: Entry
    html: str
    text: str
    links: tuple[Link, ...] = ()
    picture: ShownPicture | None = None
    album: tuple[ShownPicture, ...] = ()
    pictures: tuple[ShownPicture, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """Kind and slug: how posts name each other."""
        return self.entry.key

    @property
    def url(self) -> str:
        """The address below the site's root."""
        return address(*self.entry.key)

    @property
    def kept_url(self) -> str:
        """The address of the text that a reader may keep, as Markdown."""
        return f"{self.url}{self.entry.slug}.md"

    @property
    def date(self) -> datetime:
        """The moment of publishing; a standing page counts as before all."""
        moment: datetime | None = getattr(self.entry, "date", None)
        return moment or BEFORE_ALL

    @property
    def summary(self) -> str:
        """The lead as plain text."""
        lead: str = getattr(self.entry, "summary", "")
        return lead


def for_preview(post: Post, today: date) -> Post:
    """Give a post as a preview shows it: whatever prints its title says that it is not out yet."""
    why = why_not_due(post.entry, today)
    if not why:
        return post
    return replace(post, entry=replace(post.entry, title=f"[{why}] {post.entry.title}"))
