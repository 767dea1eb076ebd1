"""The register of awards: who was given what, by year, as far as posts tell of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from listings.paging import YearLink
from newsroom.edition import Edition
from newsroom.posts import Post
from newsroom.records import AwardFields, ExemplaryEntry
from newsroom.text import fold

ADDRESS = "khen-thuong/"


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardRow:
    """One award that stands, and the post that tells of it."""

    post: Post
    name: str
    label: str
    decision: str
    date: date | None
    body: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardRegister:
    """One year's awards; the newest year stands on the front page, which has no other address."""

    year: int
    address: str
    rows: tuple[AwardRow, ...]
    years: tuple[YearLink, ...]


def award_registers(edition: Edition) -> Iterator[AwardRegister]:
    """Give the front page and one page a year; nothing where no award is told of."""
    by_year: dict[int, list[tuple[tuple[int, str, str], AwardRow]]] = {}
    for post in edition.library.listed:
        entry = post.entry
        for award in entry.standing_awards if isinstance(entry, ExemplaryEntry) else ():
            row = _row(post, award, edition)
            by_year.setdefault(award.year, []).append((_order(row, award, edition), row))
    years = tuple(
        YearLink(year=year, address=f"{ADDRESS}nam-{year}/", count=len(by_year[year]))
        for year in sorted(by_year, reverse=True)
    )
    for number, link in enumerate(years):
        found = sorted(by_year[link.year], key=lambda pair: pair[0])
        rows = tuple(row for _, row in found)
        for address in (ADDRESS, link.address) if number == 0 else (link.address,):
            yield AwardRegister(year=link.year, address=address, rows=rows, years=years)


def _row(post: Post, award: AwardFields, edition: Edition) -> AwardRow:
    entry = post.entry
    assert isinstance(entry, ExemplaryEntry)
    return AwardRow(
        post=post,
        name=f"{entry.honorific} {entry.name}".strip(),
        label=edition.label("awards", award.award),
        decision=award.decision,
        date=award.date,
        body=edition.label("bodies", award.body),
        state=edition.label("award-states", award.unusual_state),
    )


def _order(row: AwardRow, award: AwardFields, edition: Edition) -> tuple[int, str, str]:
    """Sort by rank of the award, then as Vietnamese registers do, by the last word of the name."""
    rank = list(edition.vocabularies["awards"].terms).index(award.award)
    return rank, fold(row.name.split()[-1]), row.post.entry.slug
