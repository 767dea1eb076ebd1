"""Between the specimen and Pelican: renders the examples with entries of the site itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from newsroom.edition import edition_of
from newsroom.kinds import DATED_KINDS

ADDRESS = "mau-giao-dien/"


class SpecimenGenerator(Generator):
    """Writes the page that shows every example, for whoever changes the theme."""

    def generate_context(self) -> None:
        """Nothing to prepare: pages' views are hung on them before anything is written."""

    def generate_output(self, writer: Any) -> None:
        """Write the page into a preview; a real site has no use for it."""
        if not self.settings.get("PREVIEW", False):
            return
        folder = Path(self.theme) / "templates" / "examples"
        writer.write_file(
            f"{ADDRESS}index.html",
            self.get_template("specimen"),
            self.context,
            url=ADDRESS,
            examples=sorted(path.stem for path in folder.glob("*.html")),
            sample=self._sample(),
        )

    def _sample(self) -> dict[str, Any]:
        """Give one article of each kind, one with a picture where there is one."""
        library = edition_of(self.settings).library
        chosen: dict[str, Any] = {}
        for kind in DATED_KINDS:
            articles = [
                each
                for each in self.context["articles"]
                if each.post.entry.kind == kind.name and library.is_listed(each.post)
            ]
            articles.sort(key=lambda each: (each.post.picture is None, each.post.key))
            if articles:
                chosen[kind.name] = articles[0]
        return chosen


def get_generators(_pelican: Any) -> type[Generator]:
    """Offer the generator to Pelican; a named function, as Pelican keeps only a weak reference."""
    return SpecimenGenerator


def register() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(get_generators)
