"""Lists that keep: pages count from the oldest post, so a new post touches the front only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from newsroom.kinds import Kind
from newsroom.posts import Post


@dataclass(frozen=True, slots=True, kw_only=True)
class YearLink:
    """A year's page and how many posts it has."""

    year: int
    address: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One list page; ``number`` counts from the oldest page, None for the front page."""

    kind: Kind
    address: str
    posts: tuple[Post, ...]
    number: int | None = None
    newer_url: str | None = None
    older_url: str | None = None
    years: tuple[YearLink, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month (1–12) of one year and its posts, newest first."""

    month: int
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearListing:
    """One year of one kind, December first."""

    kind: Kind
    address: str
    year: int
    months: tuple[Month, ...]


def list_pages(kind: Kind, posts: tuple[Post, ...], per_page: int) -> Iterator[Listing]:
    """Cut a kind's posts (newest first) into a front page and pages that keep their content.

    The front page shows the newest ``per_page`` posts. Numbered pages hold ``per_page`` posts each
    counted from the oldest; only the last may be short, and only it changes when a post is added.
    """
    pages = [posts[max(0, end - per_page) : end] for end in range(len(posts), 0, -per_page)]
    yield Listing(
        kind=kind,
        address=_front(kind),
        posts=posts[:per_page],
        older_url=_older_than_front(kind, posts, per_page),
        years=year_links(kind, posts),
    )
    for number, page in enumerate(pages, 1):
        yield Listing(
            kind=kind,
            address=_numbered(kind, number),
            posts=page,
            number=number,
            newer_url=_numbered(kind, number + 1) if number < len(pages) else _front(kind),
            older_url=_numbered(kind, number - 1) if number > 1 else None,
        )


def _older_than_front(kind: Kind, posts: tuple[Post, ...], per_page: int) -> str | None:
    """Lead from the front page to the numbered page with the first post that it does not show."""
    not_shown = len(posts) - per_page
    return _numbered(kind, -(-not_shown // per_page)) if not_shown > 0 else None


def year_pages(kind: Kind, posts: tuple[Post, ...]) -> Iterator[YearListing]:
    """Sort a kind's posts (newest first) by year and month."""
    for year, of_year in groupby(posts, key=lambda post: post.date.year):
        months = groupby(of_year, key=lambda post: post.date.month)
        yield YearListing(
            kind=kind,
            address=_year(kind, year),
            year=year,
            months=tuple(Month(month=month, posts=tuple(group)) for month, group in months),
        )


def year_links(kind: Kind, posts: tuple[Post, ...]) -> tuple[YearLink, ...]:
    """List the years of a kind, newest first, with counts."""
    return tuple(
        YearLink(year=year, address=_year(kind, year), count=len(tuple(group)))
        for year, group in groupby(posts, key=lambda post: post.date.year)
    )


def _front(kind: Kind) -> str:
    return f"{kind.address}/"


def _numbered(kind: Kind, number: int) -> str:
    return f"{kind.address}/trang-{number}/"


def _year(kind: Kind, year: int) -> str:
    return f"{kind.address}/nam-{year}/"
