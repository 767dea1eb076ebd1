"""Between the lists and Pelican: one own generator, since Pelican's lists change on every post."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pelican import signals
from pelican.generators import Generator

from listings.home import home_of
from listings.paging import YearLink, list_pages, year_links, year_pages
from newsroom.edition import edition_of
from newsroom.kinds import DATED_KINDS, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveRow:
    """One kind and its years."""

    kind: Kind
    years: tuple[YearLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """The way to every post without a script."""

    rows: tuple[ArchiveRow, ...]


class ListingsGenerator(Generator):
    """Writes the home page, the lists of every kind, the years and the archive."""

    def generate_context(self) -> None:
        """Nothing to prepare: the edition is complete."""

    def generate_output(self, writer: Any) -> None:
        """Write all list pages."""
        edition = edition_of(self.settings)
        self._write(writer, "", "home", home=home_of(edition))
        rows: list[ArchiveRow] = []
        for kind in DATED_KINDS:
            posts = edition.library.of_kind(kind.name)
            for page in list_pages(kind, posts, edition.newsroom.posts_per_page):
                self._write(writer, page.address, "list", listing=page)
            for year in year_pages(kind, posts):
                self._write(writer, year.address, "year", listing=year)
            rows.append(ArchiveRow(kind=kind, years=year_links(kind, posts)))
        self._write(writer, "luu-tru/", "archive", archive=Archive(rows=tuple(rows)))

    def _write(self, writer: Any, address: str, template: str, **view: object) -> None:
        writer.write_file(
            f"{address}index.html", self.get_template(template), self.context, url=address, **view
        )


def get_generators(_pelican: Any) -> type[Generator]:
    """Offer the generator to Pelican; a named function, as Pelican keeps only a weak reference."""
    return ListingsGenerator


def register() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(get_generators)
