"""Rendered bodies kept on disk by content, so that an unchanged entry is never rendered again.

Values are JSON, never pickles; a damaged one is made anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from entries.rendering import Rendered, Renderer
from newsroom import document_numbers
from newsroom.files import write_whole
from newsroom.pictures import ShownPicture

_MAKERS = ("nested_lists.py", "rendering.py", "sanitising.py")


def _versions() -> str:
    """Name all that decides what a body becomes: our own code and the libraries it calls."""
    folder = Path(__file__).parent
    files = [*(folder / name for name in _MAKERS), Path(document_numbers.__file__)]
    code = hashlib.sha256(b"".join(path.read_bytes() for path in files))
    return f"{code.hexdigest()} {version('markdown')} {version('nh3')}"


class CachedRenderer:
    """A renderer that remembers; ``folder`` may be removed at any time."""

    def __init__(self, renderer: Renderer, folder: Path) -> None:
        self._renderer = renderer
        self._folder = folder
        self._versions = _versions()

    def render(self, body: str, pictures: Mapping[str, ShownPicture]) -> Rendered:
        """Render one body, or read what rendering the same one gave before."""
        kept = self._path(body, pictures)
        remembered = _read(kept)
        if remembered is not None:
            return remembered
        rendered = self._renderer.render(body, pictures)
        write_whole(kept, json.dumps(asdict(rendered), ensure_ascii=False).encode())
        return rendered

    def has(self, body: str, pictures: Mapping[str, ShownPicture]) -> bool:
        """Say whether this body has been rendered before."""
        return self._path(body, pictures).is_file()

    def _path(self, body: str, pictures: Mapping[str, ShownPicture]) -> Path:
        addresses = [
            (name, variant.address)
            for name, shown in sorted(pictures.items())
            for variant in shown.variants
        ]
        recipe = json.dumps([self._versions, self._renderer.root, addresses, body])
        digest = hashlib.sha256(recipe.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / digest[:2] / f"{digest[2:34]}.json"


def _read(path: Path) -> Rendered | None:
    try:
        data: dict[str, Any] = json.loads(path.read_bytes())
        return Rendered(
            html=data["html"],
            text=data["text"],
            entries=tuple((kind, slug) for kind, slug in data["entries"]),
            pictures=tuple(data["pictures"]),
            strange=tuple(data["strange"]),
            is_too_deep=data["is_too_deep"],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
