"""What stands on a poster, as words; the same words give the same file."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass

from newsroom.dates import span
from newsroom.edition import Edition
from newsroom.posts import Post
from newsroom.records import Campaign, ExemplaryEntry

# Raised when posters are drawn in another way.
POSTER_VERSION = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """All that one poster says; ``photo`` is a published picture's address, ``stamp`` a day."""

    title: str
    kind: str
    slogan: str
    facts: tuple[tuple[str, str], ...]
    lead: str
    heading: str
    points: tuple[str, ...]
    photo: str
    url: str
    agency: str
    site_name: str
    contact: str
    palette: str
    stamp: str

    @property
    def digest(self) -> str:
        """A name that any change of the words changes."""
        recipe = json.dumps([POSTER_VERSION, asdict(self)], ensure_ascii=False)
        return hashlib.sha256(recipe.encode()).hexdigest()[:32]


def poster_of(post: Post, url: str, edition: Edition) -> Poster:
    """Choose what the poster of an entry says."""
    entry, newsroom = post.entry, edition.newsroom
    heading, points = _points(post)
    return Poster(
        title=entry.title,
        kind="Bài minh họa" if entry.illustrative else "",
        slogan=entry.slogan if isinstance(entry, Campaign) else "",
        facts=_facts(post, edition),
        lead=entry.aim if isinstance(entry, Campaign) and entry.aim else post.summary,
        heading=heading,
        points=points,
        photo=post.picture.jpeg.address if post.picture else "",
        url=url,
        agency=newsroom.agency,
        site_name=newsroom.site_name,
        contact=" · ".join(part for part in (newsroom.phone, newsroom.email) if part),
        palette=newsroom.palette,
        stamp=post.date.date().isoformat(),
    )


def _points(post: Post) -> tuple[str, tuple[str, ...]]:
    entry = post.entry
    if isinstance(entry, Campaign):
        return "Nội dung", entry.content
    if isinstance(entry, ExemplaryEntry) and entry.lessons:
        return "Kinh nghiệm nhân rộng", entry.lessons
    return "", ()


def _facts(post: Post, edition: Edition) -> tuple[tuple[str, str], ...]:
    entry = post.entry
    found: tuple[tuple[str, str], ...] = ()
    if isinstance(entry, Campaign):
        found = (
            ("Cơ quan phát động", edition.label("bodies", entry.launched_by)),
            ("Thời gian", span(entry.first_day, entry.last_day)),
        )
    elif isinstance(entry, ExemplaryEntry):
        found = (
            ("Nêu gương", entry.name),
            ("Địa bàn", edition.label("places", entry.place)),
        )
    return tuple((label, words) for label, words in found if words)
