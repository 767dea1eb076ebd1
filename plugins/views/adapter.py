"""Between views and Pelican: hangs a view on every article and page, fills Jinja's helpers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from markupsafe import Markup, escape
from pelican import signals

from newsroom.dates import VIETNAM, date_line, short_date
from newsroom.document_numbers import keep_numbers_whole
from newsroom.edition import Edition, Newsroom, edition_of
from newsroom.facts import period
from newsroom.feeds import channels
from newsroom.kinds import DATED_KINDS, Kind, kind_named
from newsroom.line_breaks import keep_pairs_whole
from newsroom.menus import MenuItem, with_pages
from newsroom.pictures import srcset
from newsroom.posts import Post
from newsroom.records import Entry, ExemplaryEntry
from newsroom.social_cards import card_of, site_card
from newsroom.text import excerpt
from newsroom.topics import is_of_topics, topic_addresses, topics_of
from views.compiled import CompiledTemplates
from views.offers import contents, minutes_to_read, offers_of
from views.relations import view_of
from views.structured import Describer


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What every page's frame shows; ``base`` is the absolute address, empty in the preview.

    ``standing`` are titles and addresses of standing pages, ``overviews`` the addresses of those
    overviews of topics that are not empty; ``has_feed`` when there is any dated post.
    """

    newsroom: Newsroom
    root: str
    base: str
    css: str
    js: str
    fonts: tuple[str, ...]
    mark: str
    favicon: str
    standing: tuple[tuple[str, str], ...]
    overviews: frozenset[str]
    has_feed: bool
    kinds: tuple[Kind, ...] = DATED_KINDS


def iso(moment: date) -> str:
    """Print a day or a moment for machines, moments in the zone +07:00 (RFC 3339)."""
    if isinstance(moment, datetime):
        return moment.astimezone(VIETNAM).isoformat(timespec="seconds")
    return moment.isoformat()


def nobr(text: str) -> Markup:
    """Escape a text and keep its document numbers and numbers with their words on one line."""
    return Markup(keep_pairs_whole(keep_numbers_whole(str(escape(text)))))


def own_lang(entry: Entry) -> Markup:
    """Give the attribute for an entry's own words where they are not Vietnamese (WCAG 3.1.2)."""
    return Markup("") if entry.lang == "vi" else Markup(' lang="{}"').format(entry.lang)


def citing_filters(edition: Edition) -> dict[str, Callable[..., Markup]]:
    """Make the filters that escape a text or a number and link the documents that are cited.

    ``post`` is the page's own entry, to which no link is made.
    """
    citations = edition.library.citations

    def cited(text: str, post: Post | None = None) -> Markup:
        own = post.entry.slug if post is not None and post.entry.kind == "document" else ""
        return Markup(citations.link_text(str(text), own)[0])

    def cited_number(number: str, issued: date | None = None) -> Markup:
        return Markup(citations.link_number(number, issued))

    return {"cited": cited, "cited_number": cited_number}


FILTERS: dict[str, Callable[..., object]] = {
    "nobr": nobr,
    "own_lang": own_lang,
    "date_line": date_line,
    "short_date": short_date,
    "iso": iso,
    "excerpt": excerpt,
    "period": period,
    "minutes": minutes_to_read,
    "headings": contents,
    "srcset": srcset,
}

COMPILED = CompiledTemplates()


def add_views(generators: list[Any]) -> None:
    """Give every article and page its view, and every template the helpers."""
    settings = generators[0].settings
    edition = edition_of(settings)
    filters, helpers = FILTERS | citing_filters(edition), _helpers(edition, settings)
    for generator in generators:
        for item in (*getattr(generator, "articles", ()), *getattr(generator, "pages", ())):
            item.view = view_of(item.post, edition)
        environment = getattr(generator, "env", None)
        if environment is not None:
            environment.bytecode_cache = COMPILED
            environment.filters.update(filters)
            environment.globals.update(helpers)


def _helpers(edition: Edition, settings: dict[str, Any]) -> dict[str, Any]:
    assets = settings["NEWSROOM_ASSETS"]
    site = Site(
        newsroom=replace(edition.newsroom, menu=_menu(edition)),
        root=edition.root,
        base=settings["SITEURL"].rstrip("/") if "://" in settings["SITEURL"] else "",
        css=f"{edition.root}/{assets.css}",
        js=f"{edition.root}/{assets.js}",
        fonts=tuple(f"{edition.root}/{font}" for font in assets.fonts),
        mark=f"{edition.root}/{assets.mark}",
        favicon=f"{edition.root}/{assets.favicon}",
        standing=tuple(_standing_pages(edition)),
        overviews=frozenset(_overviews(edition)),
        has_feed=any(True for _ in channels(edition.library)),
    )
    describer = Describer(edition, site.base, assets.mark)
    return {
        "site": site,
        "url": lambda address: f"{edition.root}/{address}",
        "kind_of": _kind_of,
        "structured": describer.post,
        "structured_home": describer.home,
        "social_card": lambda post: (
            (card_of(post, edition) if post else site_card(edition)).address
        ),
        "offers_of": lambda post: offers_of(post, edition.newsroom, site.base, edition.root),
        "term": edition.label,
        "short_term": edition.short_label,
    }


def _standing_pages(edition: Edition) -> Iterator[tuple[str, str]]:
    """List every standing page by title, for the map of the site."""
    pages = edition.library.of_kind("page")
    yield from sorted((post.entry.title, post.url) for post in pages)


def _menu(edition: Edition) -> tuple[MenuItem, ...]:
    """Give the menu without pages of topics that no post has yet."""
    there = topic_addresses(edition.library.listed)
    return with_pages(
        edition.newsroom.menu, lambda address: address in there or not is_of_topics(address)
    )


def _overviews(edition: Edition) -> Iterator[str]:
    """List the addresses of the overviews that are not empty."""
    for post in edition.library.listed:
        if isinstance(post.entry, ExemplaryEntry) and post.entry.standing_awards:
            yield "khen-thuong/"
        for topic in topics_of(post.entry):
            yield f"{topic.kind.folder}/"


def _kind_of(post: Post) -> Kind:
    return kind_named(post.entry.kind)


def register() -> None:
    """Connect to Pelican's signals."""
    signals.all_generators_finalized.connect(add_views)
