"""The theme's own files and its npm packages as one set of published files.

The whole set lies in one folder named by a hash of all bytes, so every file may be cached for ever.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assets.modules import join_modules

FOLDER = "giao-dien"
# What readers' browsers need not load: a third of the modules' bytes, as compressed.
_DOCUMENTATION = re.compile(r"^ */\*\*.*?\*/\n", re.MULTILINE | re.DOTALL)


class MissingPackageError(FileNotFoundError):
    """A browser-side package has not been installed; the message says how to."""


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
    """Gather all files of the theme; raises MissingPackageError.

    ``emblem`` is an SVG file that takes the place of the theme's signs; raises OSError.
    """
    static = theme / "static"
    published: dict[str, bytes] = {
        "site.css": b"".join(path.read_bytes() for path in sorted(static.glob("css/*.css"))),
    }
    for path in sorted(static.glob("*.svg")):
        published[path.name] = path.read_bytes()
    if emblem:
        published |= dict.fromkeys(("mark.svg", "favicon.svg"), emblem.read_bytes())
    joined = join_modules(read_modules(theme))
    published |= {f"js/{name}": text.encode() for name, text in joined.items()}
    published |= {f"fonts/{name}": data for name, data in fonts.items()}
    return Bundle(files=published, folder=f"{FOLDER}/{_hash(published)}")


def read_modules(theme: Path) -> dict[str, str]:
    """Read all modules without their documentation, lunr among them; raises MissingPackageError."""
    modules = {
        path.name: _DOCUMENTATION.sub("", path.read_text("utf-8"))
        for path in sorted((theme / "static" / "js").glob("*.mjs"))
    }
    return {**modules, "lunr.mjs": _as_module(theme / "node_modules" / "lunr" / "lunr.min.js")}


def _as_module(script: Path) -> str:
    """Wrap a script that offers ``module.exports`` as an ES module with a default export."""
    if not script.is_file():
        raise MissingPackageError(
            "chưa có thư viện tìm kiếm trong theme/node_modules; chạy: python3 run.py build"
        )
    before = "const module = { exports: {} }, exports = module.exports;\n"
    return f"{before}{script.read_text('utf-8')}\nexport default module.exports;\n"


def _hash(files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{len(files[name])}\0".encode())
        digest.update(files[name])
    return digest.hexdigest()[:12]
