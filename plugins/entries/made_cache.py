"""Rendered and inspected drafts kept on disk by content: an unchanged entry costs neither again.

Values are JSON, never pickles; a damaged one is made anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from entries.fingerprint import fingerprint
from entries.making import Draft, Made, Maker
from entries.rendering import Rendered
from newsroom.files import write_whole
from newsroom.inspection import Inspection
from newsroom.slips import Slip
from newsroom.vocabularies import Vocabularies

# The closed lists whose words the checks look for.
_LISTS_READ = ("awards", "bodies", "document-types")


def _versions(maker: Maker) -> str:
    """Name all that decides what a draft becomes besides the draft itself."""
    lists = hashlib.sha256(_spell_out(maker.lists.vocabularies).encode()).hexdigest()
    return f"{fingerprint()} {maker.lists.style} {lists}"


def _spell_out(vocabularies: Vocabularies) -> str:
    """Write down what the checks read of the closed lists."""
    terms = (
        (name, term.id, term.label, term.short, term.code, term.group, term.aliases)
        for name in _LISTS_READ
        if name in vocabularies
        for term in vocabularies[name].terms.values()
    )
    return json.dumps(list(terms))


class CachedMaker:
    """A maker that remembers; ``folder`` may be removed at any time."""

    def __init__(self, maker: Maker, folder: Path) -> None:
        self._maker = maker
        self._folder = folder
        self._versions = _versions(maker)

    def make(self, draft: Draft) -> Made:
        """Make one draft, or read what making the same one gave before."""
        kept = self._path(draft)
        remembered = _read(kept)
        if remembered is not None:
            return remembered
        made = self._maker.make(draft)
        write_whole(kept, json.dumps(asdict(made), ensure_ascii=False).encode())
        return made

    def has(self, draft: Draft) -> bool:
        """Say whether this draft has been made before."""
        return self._path(draft).is_file()

    def _path(self, draft: Draft) -> Path:
        addresses = [
            (name, variant.address)
            for name, shown in sorted(draft.pictures.items())
            for variant in shown.files
        ]
        root = self._maker.renderer.root
        recipe = json.dumps([self._versions, root, addresses, draft.texts, draft.body])
        digest = hashlib.sha256(recipe.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / digest[:2] / f"{digest[2:34]}.json"


def _read(path: Path) -> Made | None:
    try:
        data: dict[str, Any] = json.loads(path.read_bytes())
        inspection = data["inspection"]
        return Made(
            _rendered(data["rendered"]),
            Inspection(_slips(inspection["header"]), _slips(inspection["body"])),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _rendered(data: Mapping[str, Any]) -> Rendered:
    return Rendered(
        html=data["html"],
        text=data["text"],
        entries=tuple((kind, slug) for kind, slug in data["entries"]),
        pictures=tuple(data["pictures"]),
        strange=tuple(data["strange"]),
        is_too_deep=data["is_too_deep"],
    )


def _slips(data: list[dict[str, Any]]) -> tuple[Slip, ...]:
    return tuple(Slip(**{**each, "about": tuple(each["about"])}) for each in data)
