"""Between outputs and Pelican: one generator that writes files once pages' pictures are made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from pelican import signals
from pelican.generators import Generator

from newsroom.campaigns import calendar_address
from newsroom.edition import Edition, edition_of
from newsroom.feeds import Channel, campaign_channels, channels
from newsroom.files import inside, write_whole
from newsroom.media_types import find_media_type
from newsroom.posts import Post
from outputs.calendar import calendar
from outputs.feed_formats import atom, json_feed, rss
from outputs.feed_items import Circumstances, Enclosure, Feed, feed_of
from outputs.kept_text import kept_text
from outputs.site_files import places, robots, sitemaps, web_manifest

_PRINTERS: Mapping[str, Callable[[Feed, str], str]] = {"atom": atom, "rss": rss, "json": json_feed}


class OutputsGenerator(Generator):
    """Writes feeds, calendars, sitemap, robots.txt, the web manifest and the page of feeds."""

    def generate_context(self) -> None:
        """Nothing to prepare: the edition is complete."""

    def generate_output(self, writer: Any) -> None:
        """Write everything."""
        edition = edition_of(self.settings)
        absolute = absolute_for(str(self.settings["SITEURL"]), edition.root)
        for name, text in self._files(edition, absolute):
            write_whole(inside(Path(self.output_path), name), text.encode())
        view = {
            "channels": tuple(channels(edition.library)),
            "campaign_channels": tuple(campaign_channels(edition.library)),
        }
        template = self.get_template("feeds")
        writer.write_file("nguon-tin/index.html", template, self.context, url="nguon-tin/", **view)

    def _files(self, edition: Edition, absolute: Callable[[str], str]) -> Iterator[tuple[str, str]]:
        yield from _feed_files(edition, absolute)
        yield from _calendar_files(edition, absolute)
        yield from _kept_texts(edition, absolute)
        is_preview = bool(self.settings.get("PREVIEW", False))
        yield from sitemaps(tuple(places(edition)), absolute).items()
        yield "robots.txt", robots(absolute, is_preview=is_preview)
        yield "manifest.webmanifest", web_manifest(edition, self.settings["NEWSROOM_ASSETS"].mark)


def absolute_for(site_url: str, root: str) -> Callable[[str], str]:
    """Give the function that completes an address; a preview without address keeps to its root."""
    base = site_url.rstrip("/") if "://" in site_url else root
    return lambda address: f"{base}/{address}"


def _feed_files(edition: Edition, absolute: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    newsroom = edition.newsroom
    site = Circumstances(
        site_name=newsroom.site_name,
        slogan=newsroom.slogan,
        agency=newsroom.agency,
        absolute=absolute,
        picture_of=lambda post: _enclosure(post, edition, absolute),
    )
    every: tuple[Channel, ...] = (*channels(edition.library), *campaign_channels(edition.library))
    for channel in every:
        feed = feed_of(channel, site)
        for name, printed in _PRINTERS.items():
            address = channel.address(name)
            yield address, printed(feed, absolute(address))


def _enclosure(post: Post, edition: Edition, absolute: Callable[[str], str]) -> Enclosure | None:
    if post.picture is None:
        return None
    variant = post.picture.jpeg
    return Enclosure(
        url=absolute(variant.address),
        media_type=find_media_type(PurePosixPath(variant.address)),
        size=(edition.cache / variant.address).stat().st_size,
    )


def _calendar_files(edition: Edition, absolute: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    host = urlsplit(absolute("")).hostname or "guongsang"
    for post in edition.library.by_key.values():
        if address := calendar_address(post):
            text = calendar(
                post,
                lambda kind: edition.label("milestone-kinds", kind),
                absolute(post.url),
                host,
            )
            yield address, text


def _kept_texts(edition: Edition, absolute: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    def complete(href: str) -> str:
        return absolute(href.removeprefix(edition.root).removeprefix("/"))

    for post in edition.library.by_key.values():
        if post.entry.kind != "page":
            yield post.kept_url, kept_text(post, absolute(post.url), complete, edition)


def get_generators(_pelican: Any) -> type[Generator]:
    """Offer the generator to Pelican; a named function, as Pelican keeps only a weak reference."""
    return OutputsGenerator


def register() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(get_generators)
