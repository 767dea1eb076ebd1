"""Lists that keep: pages count from the oldest post, so a new post touches the front only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from newsroom.kinds import Kind
from newsroom.posts import Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page of a list; ``number`` counts from the oldest page, None for the front page."""

    address: str
    posts: tuple[Post, ...]
    number: int | None = None
    newer_url: str | None = None
    older_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YearLink:
    """A year's page and how many posts it has."""

    year: int
    address: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One page of a kind's list; only the front page leads to years and topics."""

    kind: Kind
    sheet: Sheet
    years: tuple[YearLink, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month (1–12) of one year and its posts, newest first."""

    kind: Kind
    address: str
    year: int
    month: int
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearListing:
    """One year of one kind, December first."""

    kind: Kind
    address: str
    year: int
    months: tuple[Month, ...]


def sheets(address: str, posts: tuple[Post, ...], per_page: int) -> Iterator[Sheet]:
    """Cut posts (newest first) into a front page and pages that keep their content.

    The front page shows the newest ``per_page`` posts. Numbered pages hold ``per_page`` posts each
    counted from the oldest; only the last may be short, and only it changes when a post is added.
    A list that the front page shows whole has no numbered pages.
    """
    not_shown = len(posts) - per_page
    if not_shown <= 0:
        yield Sheet(address=address, posts=posts)
        return
    # Lead from the front page to the numbered page with the first post that it does not show.
    older = _numbered(address, -(-not_shown // per_page))
    yield Sheet(address=address, posts=posts[:per_page], older_url=older)
    pages = [posts[max(0, end - per_page) : end] for end in range(len(posts), 0, -per_page)]
    for number, page in enumerate(pages, 1):
        yield Sheet(
            address=_numbered(address, number),
            posts=page,
            number=number,
            newer_url=_numbered(address, number + 1) if number < len(pages) else address,
            older_url=_numbered(address, number - 1) if number > 1 else None,
        )


def list_pages(kind: Kind, posts: tuple[Post, ...], per_page: int) -> Iterator[Listing]:
    """Cut a kind's posts (newest first) into list pages."""
    years = year_links(kind, posts)
    for sheet in sheets(f"{kind.address}/", posts, per_page):
        yield Listing(kind=kind, sheet=sheet, years=() if sheet.number else years)


def year_pages(kind: Kind, posts: tuple[Post, ...]) -> Iterator[YearListing]:
    """Sort a kind's posts (newest first) by year and month."""
    for year, of_year in groupby(posts, key=lambda post: post.date.year):
        yield YearListing(
            kind=kind,
            address=_year(kind, year),
            year=year,
            months=tuple(_months(kind, year, tuple(of_year))),
        )


def _months(kind: Kind, year: int, posts: tuple[Post, ...]) -> Iterator[Month]:
    for month, group in groupby(posts, key=lambda post: post.date.month):
        yield Month(
            kind=kind,
            address=f"{_year(kind, year)}thang-{month}/",
            year=year,
            month=month,
            posts=tuple(group),
        )


def year_links(kind: Kind, posts: tuple[Post, ...]) -> tuple[YearLink, ...]:
    """List the years of a kind, newest first, with counts."""
    return tuple(
        YearLink(year=year, address=_year(kind, year), count=len(tuple(group)))
        for year, group in groupby(posts, key=lambda post: post.date.year)
    )


def _numbered(address: str, number: int) -> str:
    return f"{address}trang-{number}/"


def _year(kind: Kind, year: int) -> str:
    return f"{kind.address}/nam-{year}/"
