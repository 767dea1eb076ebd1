"""Between posters and Pelican: drawn once, then taken from the cache by their words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from newsroom.edition import edition_of
from newsroom.files import inside, write_whole
from newsroom.posters import poster_address
from posters.drawing import draw
from posters.sheet import poster_of


class PostersGenerator(Generator):
    """Writes posters of a site with an address: a code on paper must lead somewhere."""

    def generate_context(self) -> None:
        """Nothing to prepare: the edition is complete."""

    def generate_output(self, _writer: Any) -> None:
        """Draw what the cache lacks and put every poster beside its page."""
        edition = edition_of(self.settings)
        base = str(self.settings["SITEURL"]).rstrip("/")
        if "://" not in base:
            return
        for post in edition.library.by_key.values():
            address = poster_address(post)
            if not address:
                continue
            poster = poster_of(post, f"{base}/{post.url}", edition)
            kept = edition.cache / "posters" / f"{poster.digest}.pdf"
            if not kept.is_file():
                photo = edition.cache / poster.photo if poster.photo else None
                write_whole(kept, draw(poster, photo))
            write_whole(inside(Path(self.output_path), address), kept.read_bytes())


def get_generators(_pelican: Any) -> type[Generator]:
    """Offer the generator to Pelican; a named function, as Pelican keeps only a weak reference."""
    return PostersGenerator


def register() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(get_generators)
