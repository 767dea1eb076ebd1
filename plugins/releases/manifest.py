"""The list of everything in a release, by which each far place is compared with what was built."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

MANIFEST: Final = "manifest.json"
HEALTH: Final = "health.json"
FORMAT_VERSION: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One file; ``reading`` changes when a reader of the page would notice it."""

    path: str
    size_bytes: int
    sha256: str
    reading: str = ""
    moved_to: str = ""
    is_gone: bool = False

    @property
    def is_page(self) -> bool:
        """Say whether this is a page with something to read, not a signpost to another."""
        return bool(self.reading) and not self.moved_to and not self.is_gone

    def as_data(self) -> dict[str, Any]:
        """Give the row of the JSON file, without what is empty."""
        row: dict[str, Any] = {"path": self.path, "size": self.size_bytes, "sha256": self.sha256}
        extra = {"reading": self.reading, "movedTo": self.moved_to, "gone": self.is_gone}
        return row | {name: value for name, value in extra.items() if value}


class UnreadableManifestError(ValueError):
    """The text is not a manifest of this format."""


def read_manifest(data: bytes) -> tuple[Item, ...]:
    """Read a manifest's bytes; raises UnreadableManifestError."""
    try:
        rows = json.loads(data)
        if rows["version"] != FORMAT_VERSION:
            raise UnreadableManifestError(str(rows["version"]))
        return tuple(
            Item(
                path=row["path"],
                size_bytes=row["size"],
                sha256=row["sha256"],
                reading=row.get("reading", ""),
                moved_to=row.get("movedTo", ""),
                is_gone=row.get("gone", False),
            )
            for row in rows["files"]
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UnreadableManifestError(str(error)) from error


def write_manifest(items: Iterable[Item], tree: Path) -> None:
    """Write the manifest into the tree, one file a line."""
    rows = [
        json.dumps(item.as_data(), ensure_ascii=False)
        for item in sorted(items, key=lambda item: item.path)
    ]
    text = f'{{"version": {FORMAT_VERSION}, "files": [\n' + ",\n".join(rows) + "\n]}\n"
    (tree / MANIFEST).write_text(text, encoding="utf-8")


def item_of(tree: Path, path: str) -> Item:
    """Describe a file that is no page."""
    data = (tree / path).read_bytes()
    return Item(path=path, size_bytes=len(data), sha256=hashlib.sha256(data).hexdigest())


def digest_of(items: Iterable[Item]) -> str:
    """Give one name for all that a release holds: equal only for equal releases."""
    rows = sorted(f"{item.sha256} {item.path}\n" for item in items)
    return hashlib.sha256("".join(rows).encode()).hexdigest()


def page_count(items: Iterable[Item]) -> int:
    """Count what can be read."""
    return sum(item.is_page for item in items)


LEAST_SHARE: Final = 0.95


def complain_of_loss(before: Iterable[Item], now: Iterable[Item]) -> str:
    """Complain in Vietnamese when more than a twentieth of the pages is lost; else empty."""
    old, new = page_count(before), page_count(now)
    if new >= old * LEAST_SHARE:
        return ""
    return f"bản mới chỉ có {new} trang, bản trước có {old}: mất quá 5 %"
