"""Between the index and Pelican: made before the search page, which names it; written beside it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from newsroom.edition import edition_of
from newsroom.files import inside, write_whole
from search.documents import search_documents
from search.publishing import SearchFiles, make_search_files
from search.segment import Sizes


class SearchGenerator(Generator):
    """Makes the search files and tells templates where their manifest is."""

    _made: SearchFiles

    def generate_context(self) -> None:
        """Index every post; ``search_manifest`` is the manifest's address for templates."""
        edition = edition_of(self.settings)
        sizes = Sizes(jobs=edition.newsroom.jobs or os.cpu_count() or 1)
        documents = search_documents(edition)
        self._made = make_search_files(documents, edition.cache / "search", sizes=sizes)
        self.context["search_manifest"] = f"{edition.root}/{self._made.manifest}"

    def generate_output(self, _writer: Any) -> None:
        """Write every file."""
        output = Path(self.output_path)
        for address, data in self._made.files.items():
            write_whole(inside(output, address), data)
        for address, path in self._made.kept.items():
            copy = inside(output, address)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)


def get_generators(_pelican: Any) -> type[Generator]:
    """Offer the generator to Pelican; a named function, as Pelican keeps only a weak reference."""
    return SearchGenerator


def register() -> None:
    """Connect to Pelican's signals."""
    signals.get_generators.connect(get_generators)
