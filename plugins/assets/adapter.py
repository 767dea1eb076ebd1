"""Between the bundle and Pelican: made before the pages, which name it; written beside them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from pelican import Pelican, signals
from pelican.generators import Generator

from assets.bundle import Bundle, make_bundle
from assets.fonts import web_fonts
from assets.joining import JoiningError, MissingPackageError
from newsroom.files import inside, write_whole

SETTING = "NEWSROOM_ASSETS"


def load_bundle(pelican: Pelican) -> None:
    """Gather the theme's files before any page is written."""
    settings = pelican.settings
    try:
        fonts = web_fonts(Path(settings["CACHE_PATH"]))
        settings[SETTING] = make_bundle(Path(settings["THEME"]), fonts, _emblem(settings))
    except (JoiningError, MissingPackageError) as error:
        print(error, file=sys.stderr)
        raise SystemExit(1) from error


def _emblem(settings: dict[str, Any]) -> Path | None:
    """Give the file that the settings name for the agency's sign; a wrong name ends the build."""
    named = settings.get("NEWSROOM", {}).get("emblem", "")
    if named and (Path(named).suffix.lower() != ".svg" or not Path(named).is_file()):
        print(f"pelicanconf.py: emblem “{named}” không phải tệp .svg có thật.", file=sys.stderr)
        raise SystemExit(1)
    return Path(named) if named else None


class AssetsGenerator(Generator):
    """Writes the bundle's files."""

    def generate_context(self) -> None:
        """Nothing to prepare: pages read the bundle from the settings."""

    def generate_output(self, _writer: Any) -> None:
        """Write every file of the bundle."""
        bundle: Bundle = self.settings[SETTING]
        for name, data in bundle.files.items():
            write_whole(inside(Path(self.output_path), f"{bundle.folder}/{name}"), data)


def get_generators(_pelican: Any) -> type[Generator]:
    """Offer the generator to Pelican; a named function, as Pelican keeps only a weak reference."""
    return AssetsGenerator


def register() -> None:
    """Connect to Pelican's signals."""
    signals.initialized.connect(load_bundle)
    signals.get_generators.connect(get_generators)
