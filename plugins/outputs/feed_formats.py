"""Feeds in the three formats that readers' programs know: Atom, RSS and JSON Feed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

from newsroom.dates import VIETNAM
from outputs.feed_items import Feed, Item

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def atom(feed: Feed, own_url: str) -> str:
    """Print a feed as Atom (RFC 4287)."""
    lines = [
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
        f"<title>{escape(feed.title)}</title>",
        f"<subtitle>{escape(feed.about)}</subtitle>",
        f"<id>{escape(own_url)}</id>",
        f"<updated>{_rfc3339(feed.updated)}</updated>",
        f"<author><name>{escape(feed.author)}</name></author>",
        f'<link rel="self" type="application/atom+xml" href={quoteattr(own_url)}/>',
        f'<link rel="alternate" type="text/html" href={quoteattr(feed.home)}/>',
        *(line for item in feed.items for line in _atom_entry(item)),
        "</feed>",
    ]
    return _DECLARATION + "\n".join(lines) + "\n"


def _atom_entry(item: Item) -> Iterator[str]:
    yield f"<entry xml:lang={quoteattr(item.lang)}>"
    yield f"<title>{escape(item.title)}</title>"
    yield f"<id>{escape(item.url)}</id>"
    yield f'<link rel="alternate" type="text/html" href={quoteattr(item.url)}/>'
    yield f"<published>{_rfc3339(item.published)}</published>"
    yield f"<updated>{_rfc3339(item.updated)}</updated>"
    yield f"<author><name>{escape(item.author)}</name></author>"
    yield f"<category term={quoteattr(item.category)}/>"
    yield f"<summary>{escape(item.lead)}</summary>"
    if item.picture:
        yield (
            f'<link rel="enclosure" type={quoteattr(item.picture.media_type)} '
            f'length="{item.picture.size}" href={quoteattr(item.picture.url)}/>'
        )
    yield "</entry>"


def rss(feed: Feed, own_url: str) -> str:
    """Print a feed as RSS 2.0, with the link to itself that its Best Practices Profile asks for."""
    lines = [
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">',
        "<channel>",
        f"<title>{escape(feed.title)}</title>",
        f"<link>{escape(feed.home)}</link>",
        f"<description>{escape(feed.about or feed.title)}</description>",
        "<language>vi</language>",
        f"<lastBuildDate>{_rfc822(feed.updated)}</lastBuildDate>",
        f'<atom:link rel="self" type="application/rss+xml" href={quoteattr(own_url)}/>',
        *(line for item in feed.items for line in _rss_item(item)),
        "</channel>",
        "</rss>",
    ]
    return _DECLARATION + "\n".join(lines) + "\n"


def _rss_item(item: Item) -> Iterator[str]:
    yield "<item>"
    yield f"<title>{escape(item.title)}</title>"
    yield f"<link>{escape(item.url)}</link>"
    yield f'<guid isPermaLink="true">{escape(item.url)}</guid>'
    yield f"<pubDate>{_rfc822(item.published)}</pubDate>"
    yield f"<dc:creator>{escape(item.author)}</dc:creator>"
    yield f"<category>{escape(item.category)}</category>"
    yield f"<description>{escape(item.lead)}</description>"
    if item.picture:
        yield (
            f'<enclosure type={quoteattr(item.picture.media_type)} length="{item.picture.size}" '
            f"url={quoteattr(item.picture.url)}/>"
        )
    yield "</item>"


def json_feed(feed: Feed, own_url: str) -> str:
    """Print a feed as JSON Feed 1.1."""
    whole = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.about,
        "home_page_url": feed.home,
        "feed_url": own_url,
        "language": "vi",
        "authors": [{"name": feed.author}],
        "items": [_json_item(item) for item in feed.items],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _json_item(item: Item) -> dict[str, object]:
    printed: dict[str, object] = {
        "id": item.url,
        "url": item.url,
        "title": item.title,
        "content_text": item.lead,
        "date_published": _rfc3339(item.published),
        "date_modified": _rfc3339(item.updated),
        "authors": [{"name": item.author}],
        "tags": [item.category],
        "language": item.lang,
    }
    if item.picture:
        printed["image"] = item.picture.url
        printed["attachments"] = [
            {
                "url": item.picture.url,
                "mime_type": item.picture.media_type,
                "size_in_bytes": item.picture.size,
            }
        ]
    return printed


def _rfc3339(moment: datetime) -> str:
    return moment.astimezone(VIETNAM).isoformat(timespec="seconds")


def _rfc822(moment: datetime) -> str:
    return format_datetime(moment.astimezone(VIETNAM))
