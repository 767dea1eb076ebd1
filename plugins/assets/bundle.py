"""The theme's own files and its npm packages as one set of published files.

The whole set lies in one folder named by a hash of all bytes: modules may import each other by
relative names, and every file may be cached for ever.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = "giao-dien"
# What readers' browsers need not load: a third of the modules' bytes, as compressed.
_DOCUMENTATION = re.compile(rb"^ */\*\*.*?\*/\n", re.MULTILINE | re.DOTALL)


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


def make_bundle(theme: Path, fonts: Mapping[str, bytes]) -> Bundle:
    """Gather all files of the theme; raises MissingPackageError."""
    static = theme / "static"
    published: dict[str, bytes] = {
        "site.css": b"".join(path.read_bytes() for path in sorted(static.glob("css/*.css"))),
        "js/lunr.mjs": _as_module(theme / "node_modules" / "lunr" / "lunr.min.js"),
    }
    for path in sorted(static.glob("*.svg")):
        published[path.name] = path.read_bytes()
    for path in sorted(static.glob("js/**/*.mjs")):
        published[path.relative_to(static).as_posix()] = _DOCUMENTATION.sub(b"", path.read_bytes())
    published |= {f"fonts/{name}": data for name, data in fonts.items()}
    return Bundle(files=published, folder=f"{FOLDER}/{_hash(published)}")


def _as_module(script: Path) -> bytes:
    """Wrap a script that offers ``module.exports`` as an ES module with a default export."""
    if not script.is_file():
        raise MissingPackageError(
            "chưa có thư viện tìm kiếm trong theme/node_modules; chạy: python3 run.py build"
        )
    before = b"const module = { exports: {} }, exports = module.exports;\n"
    return before + script.read_bytes() + b"\nexport default module.exports;\n"


def _hash(files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{len(files[name])}\0".encode())
        digest.update(files[name])
    return digest.hexdigest()[:12]
