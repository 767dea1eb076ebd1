"""Between pictures and Pelican: variants are made before a page is written, then put in place."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator
from PIL import features

from newsroom.edition import edition_of
from newsroom.files import inside, write_whole
from newsroom.pictures import Variant
from newsroom.posts import Attachment
from newsroom.progress import Progress
from newsroom.social_cards import SocialCard, card_of, site_card
from pictures.cards import make_cards
from pictures.making import make_missing


class PicturesGenerator(Generator):
    """Makes and writes every variant and attachment that a published post refers to."""

    def generate_context(self) -> None:
        """Make missing variants; a file that cannot be decoded ends the build."""
        edition = edition_of(self.settings)
        if edition.newsroom.avif and not features.check("avif"):
            print(
                "pelicanconf.py: máy này chưa có phần ghi ảnh AVIF; đặt avif là False.",
                file=sys.stderr,
            )
            raise SystemExit(1)
        cache, jobs = edition.cache, edition.newsroom.jobs
        with closing(Progress("Đang làm ảnh")) as tell:
            failed = list(make_missing(self._variants(), edition.content, cache, jobs, tell))
        for path, reason in failed:
            relative = Path(path).relative_to(edition.content.parent).as_posix()
            print(
                f"{relative}:1: [bad-picture] ảnh hỏng, không mở được ({reason})", file=sys.stderr
            )
        if failed:
            raise SystemExit(1)
        with closing(Progress("Đang làm thẻ chia sẻ")) as tell:
            make_cards(self._cards(), cache, jobs, tell)

    def generate_output(self, _writer: Any) -> None:
        """Put the files into the output folder."""
        edition = edition_of(self.settings)
        output = Path(self.output_path)
        for variant in self._variants():
            data = (edition.cache / variant.address).read_bytes()
            write_whole(inside(output, variant.address), data)
        for card in self._cards():
            write_whole(inside(output, card.address), (edition.cache / card.address).read_bytes())
        for attachment in self._attachments():
            data = (edition.content / attachment.path).read_bytes()
            write_whole(inside(output, attachment.address), data)

    def _variants(self) -> Iterator[Variant]:
        seen: dict[Variant, None] = {}
        for post in edition_of(self.settings).library.by_key.values():
            for picture in post.pictures:
                seen |= dict.fromkeys(picture.files)
        yield from seen

    def _cards(self) -> Iterator[SocialCard]:
        """Give the cards of a site with an address; nobody shares a preview."""
        if "://" not in self.settings["SITEURL"]:
            return
        edition = edition_of(self.settings)
        cards = (card_of(post, edition) for post in edition.library.by_key.values())
        yield from dict.fromkeys((site_card(edition), *cards))

    def _attachments(self) -> Iterator[Attachment]:
        for post in edition_of(self.settings).library.by_key.values():
            yield from post.attachments


def get_generators(_pelican: Any) -> type[Generator]:
    """Offer the generator to Pelican; a named function, as Pelican keeps only a weak reference."""
    return PicturesGenerator


def register() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(get_generators)
