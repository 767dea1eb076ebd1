"""Between the lists and Pelican: one own generator, since Pelican's lists change on every post."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pelican import signals
from pelican.generators import Generator

from listings.awards import award_registers
from listings.home import home_of
from listings.paging import YearLink, list_pages, year_links, year_pages
from listings.topics import Overview, overviews, topic_pages
from newsroom.edition import Edition, edition_of
from newsroom.kinds import DATED_KINDS, Kind
from newsroom.topics import gather


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveRow:
    """One kind and its years."""

    kind: Kind
    years: tuple[YearLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """The way to every post without a script."""

    rows: tuple[ArchiveRow, ...]
    topics: tuple[Overview, ...]


Made = tuple[str, str, dict[str, object]]


def pages_of(edition: Edition) -> Iterator[Made]:
    """Give (address, template, what it shows) of every list page."""
    yield "", "home", {"home": home_of(edition)}
    rows: list[ArchiveRow] = []
    for kind in DATED_KINDS:
        rows.append(
            ArchiveRow(kind=kind, years=year_links(kind, edition.library.of_kind(kind.name)))
        )
        yield from _of_kind(kind, edition)
    dated = {kind.name for kind in DATED_KINDS}
    posts = (post for post in edition.library.listed if post.entry.kind in dated)
    gathered = gather(posts)
    for page in topic_pages(gathered, edition):
        yield page.sheet.address, "topic", {"listing": page}
    topics = tuple(overview for overview in overviews(gathered, edition) if overview.links)
    for overview in topics:
        yield overview.address, "topics", {"overview": overview}
    for register in award_registers(edition):
        yield register.address, "awards", {"register": register}
    archive = Archive(rows=tuple(rows), topics=topics)
    yield "luu-tru/", "archive", {"archive": archive}
    yield "so-do-trang/", "sitemap", {"archive": archive}


def _of_kind(kind: Kind, edition: Edition) -> Iterator[Made]:
    posts = edition.library.of_kind(kind.name)
    for page in list_pages(kind, posts, edition.newsroom.posts_per_page):
        yield page.sheet.address, "list", {"listing": page}
    for year in year_pages(kind, posts):
        yield year.address, "year", {"listing": year}
        for month in year.months:
            yield month.address, "month", {"listing": month}


class ListingsGenerator(Generator):
    """Writes the home page, lists, years, months, topics, the archive and the map of the site."""

    def generate_context(self) -> None:
        """Nothing to prepare: the edition is complete."""

    def generate_output(self, writer: Any) -> None:
        """Write all list pages."""
        for address, template, view in pages_of(edition_of(self.settings)):
            writer.write_file(
                f"{address}index.html",
                self.get_template(template),
                self.context,
                url=address,
                **view,
            )


def get_generators(_pelican: Any) -> type[Generator]:
    """Offer the generator to Pelican; a named function, as Pelican keeps only a weak reference."""
    return ListingsGenerator


def register() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(get_generators)
