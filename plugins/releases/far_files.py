"""What a release on the far side holds, and what sets it apart from the one before.

Standard library only, any Python from 3.9: :mod:`releases.places` sends this with the far side.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MANIFEST, CARRIED = "manifest.json", ".carried.json"
LEAST_SHARE = 0.95

Row = dict[str, Any]
Items = dict[str, Row]


class Refused(Exception):
    """The release cannot be served; ``code`` says why, ``detail`` what exactly."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail


def verify(folder: Path, allows_carried: bool = False) -> Items:
    """Compare every file with the manifest; gives the manifest's rows by path."""
    items = read_items(folder)
    expected = {*items, MANIFEST}
    if allows_carried:
        expected |= {CARRIED, *read_carried(folder)}
    found = {path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()}
    for name in sorted({path.relative_to(folder).as_posix() for path in found} - expected):
        raise Refused("stranger", name)
    for name, row in items.items():
        if not (folder / name).is_file() or (folder / name).is_symlink():
            raise Refused("missing", name)
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != row["sha256"]:
            raise Refused("corrupted", name)
    return items


def read_items(folder: Path) -> Items:
    try:
        rows = json.loads((folder / MANIFEST).read_bytes())["files"]
        return {row["path"]: row for row in rows}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Refused("no-manifest", str(error)) from error


def read_known(folder: Path) -> Items:
    """Read the manifest of what is served; a damaged one must not keep a good release away."""
    with contextlib.suppress(Refused):
        return read_items(folder)
    return {}


def read_carried(folder: Path) -> dict[str, int]:
    try:
        rows = json.loads((folder / CARRIED).read_bytes())
        return {str(name): int(since) for name, since in rows.items()}
    except (OSError, ValueError, AttributeError):
        return {}


def count_pages(items: Items) -> int:
    return sum("reading" in row and not {"movedTo", "gone"} & {*row} for row in items.values())


def compare_pages(old: Items, new: Items, options: Row) -> None:
    """Refuse what an older copy of the content would do: lose pages, bring back what is gone."""
    before, now = count_pages(old), count_pages(new)
    if now < before * LEAST_SHARE and not options["may_lose_pages"]:
        raise Refused("fewer-pages", f"{before} → {now}")
    back = sorted(name for name in gone_in(old) if name in new and not new[name].get("gone"))
    if back and not options.get("may_restore"):
        raise Refused("gone-came-back", back[0])


def gone_in(items: Items) -> Iterator[str]:
    return (name for name, row in items.items() if row.get("gone"))


def shows_gone(folder: Path, new: Items) -> bool:
    """Say whether a kept release still shows what the new one says is gone, or cannot be read."""
    gone, rows = {*gone_in(new)}, read_known(folder)
    shown = {*rows} - {*gone_in(rows)}
    return bool(gone) and (not rows or bool(gone & shown))


def is_news_to_server(old: Items, new: Items) -> bool:
    """Say whether the settings differ that a web server reads once, until it is told to again."""
    names = [name for name in {**old, **new} if name.startswith("_nginx/")]
    return any(old.get(name, {}).get("sha256") != new.get(name, {}).get("sha256") for name in names)
