"""The files at the root that search engines and browsers ask for: sitemap, robots, manifest."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from xml.sax.saxutils import escape

from newsroom.dates import VIETNAM
from newsroom.edition import Edition
from newsroom.kinds import DATED_KINDS
from newsroom.records import ExemplaryEntry
from newsroom.topics import gather
from outputs.feed_items import updated_of

# sitemaps.org: at most 50,000 addresses in a file.
MOST_ADDRESSES = 50_000
_SET = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_THEME_COLOURS = {"xanh": "#1f5f99", "do-cam": "#b03600"}
_SITE_PAGES = ("", "luu-tru/", "so-do-trang/", "nguon-tin/")

Absolute = Callable[[str], str]
Place = tuple[str, datetime | None]


def places(edition: Edition) -> Iterator[Place]:
    """Give every page that a search engine should know, with its last change where known.

    Numbered pages, years and months repeat what other pages lead to, and are left out.
    """
    library = edition.library
    yield from ((address, None) for address in _SITE_PAGES)
    for kind in DATED_KINDS:
        posts = library.of_kind(kind.name)
        yield f"{kind.address}/", max(map(updated_of, posts)) if posts else None
    if any(
        isinstance(post.entry, ExemplaryEntry) and post.entry.standing_awards
        for post in library.listed
    ):
        yield "khen-thuong/", None
    gathered = gather(library.listed)
    yield from sorted({(f"{topic.kind.folder}/", None) for topic in gathered})
    for topic, posts in sorted(gathered.items(), key=lambda pair: pair[0].address):
        yield topic.address, max(map(updated_of, posts))
    for post in library.by_key.values():
        is_dated = post.entry.kind != "page"
        yield post.url, updated_of(post) if is_dated else post.entry.last_change


def sitemaps(
    places: Sequence[Place], absolute: Absolute, most: int = MOST_ADDRESSES
) -> dict[str, str]:
    """Print the sitemap by file name: one file, or an index of several when there are too many."""
    parts = [places[start : start + most] for start in range(0, len(places), most)]
    if len(parts) <= 1:
        return {"sitemap.xml": _sitemap(places, absolute)}
    files = {
        f"sitemap-{number}.xml": _sitemap(part, absolute) for number, part in enumerate(parts, 1)
    }
    rows = "".join(f"<sitemap><loc>{escape(absolute(name))}</loc></sitemap>\n" for name in files)
    files["sitemap.xml"] = _document(f"<sitemapindex {_SET}>\n{rows}</sitemapindex>\n")
    return files


def _sitemap(places: Sequence[Place], absolute: Absolute) -> str:
    rows = "".join(_row(absolute(address), changed) for address, changed in places)
    return _document(f"<urlset {_SET}>\n{rows}</urlset>\n")


def _row(url: str, changed: datetime | None) -> str:
    stamp = changed.astimezone(VIETNAM).isoformat(timespec="seconds") if changed else ""
    lastmod = f"<lastmod>{stamp}</lastmod>" if stamp else ""
    return f"<url><loc>{escape(url)}</loc>{lastmod}</url>\n"


def _document(body: str) -> str:
    return f'<?xml version="1.0" encoding="utf-8"?>\n{body}'


def robots(absolute: Absolute, *, is_preview: bool) -> str:
    """Print robots.txt (RFC 9309): all may read a real site, nobody a preview."""
    if is_preview:
        return "User-agent: *\nDisallow: /\n"
    return f"User-agent: *\nAllow: /\n\nSitemap: {absolute('sitemap.xml')}\n"


def web_manifest(edition: Edition, icon: str) -> str:
    """Print the web app manifest; ``icon`` is a drawing's address below the site's root."""
    newsroom = edition.newsroom
    colour = _THEME_COLOURS[newsroom.palette]
    whole = {
        "name": f"{newsroom.site_name} | {newsroom.agency}",
        "short_name": newsroom.site_name,
        "description": newsroom.slogan,
        "lang": "vi",
        "dir": "ltr",
        "id": f"{edition.root}/",
        "start_url": f"{edition.root}/",
        "scope": f"{edition.root}/",
        "display": "minimal-ui",
        "background_color": "#ffffff",
        "theme_color": colour,
        "icons": [{"src": f"{edition.root}/{icon}", "sizes": "any", "type": "image/svg+xml"}],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
