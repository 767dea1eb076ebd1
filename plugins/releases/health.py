"""``health.json``: which release this is; no clock, so equal releases have equal bytes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from releases.manifest import HEALTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What a server can be asked; ``content`` names all bytes of the release."""

    commit: str
    pages: int
    next_change: date | None
    content: str


def write_health(health: Health, tree: Path) -> None:
    """Write the file into the tree."""
    data = {
        "commit": health.commit,
        "pages": health.pages,
        "nextChange": health.next_change.isoformat() if health.next_change else None,
        "content": health.content,
    }
    (tree / HEALTH).write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
