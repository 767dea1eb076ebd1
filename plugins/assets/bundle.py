"""The theme's own files and its npm packages as one set of published files.

The whole set lies in one folder named by a hash of all bytes, so every file may be cached for ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assets.joining import join_theme

FOLDER = "giao-dien"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Published files by name; the properties are addresses below the site's root."""

    files: Mapping[str, bytes]
    folder: str

    @property
    def css(self) -> str:
        """The one stylesheet."""
        return f"{self.folder}/site.css"

    @property
    def js(self) -> str:
        """The folder of ES modules."""
        return f"{self.folder}/js"

    @property
    def fonts(self) -> tuple[str, ...]:
        """The web fonts that every page shows text in."""
        return tuple(f"{self.folder}/{name}" for name in self.files if name.startswith("fonts/"))

    @property
    def mark(self) -> str:
        """The sign in the masthead."""
        return f"{self.folder}/mark.svg"

    @property
    def favicon(self) -> str:
        """The sign on the browser's tab."""
        return f"{self.folder}/favicon.svg"


def make_bundle(theme: Path, fonts: Mapping[str, bytes], emblem: Path | None = None) -> Bundle:
    """Gather all files of the theme; raises what ``join_theme`` raises.

    ``emblem`` is an SVG file that takes the place of the theme's signs; raises OSError.
    """
    static = theme / "static"
    published = dict(join_theme(theme))
    for path in sorted(static.glob("*.svg")):
        published[path.name] = path.read_bytes()
    if emblem:
        published |= dict.fromkeys(("mark.svg", "favicon.svg"), emblem.read_bytes())
    published |= {f"fonts/{name}": data for name, data in fonts.items()}
    return Bundle(files=published, folder=f"{FOLDER}/{_hash(published)}")


def _hash(files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{len(files[name])}\0".encode())
        digest.update(files[name])
    return digest.hexdigest()[:12]
