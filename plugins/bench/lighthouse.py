"""Lighthouse, asked about pages in a mobile browser as it is by default."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

TIMELESS: Final = ("accessibility", "best-practices", "seo")
CATEGORIES: Final = ("performance", *TIMELESS)
_DRAWING: Final = "image/svg+xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What Lighthouse says of one page.

    ``scores`` are 0 to 100 by category; times are in milliseconds; ``shift`` is the cumulative
    layout shift; bytes are as sent, headers included; ``faults`` names what cost points.
    """

    scores: Mapping[str, int]
    first_paint_ms: float
    largest_paint_ms: float
    blocking_ms: float
    shift: float
    requests: int
    all_bytes: int
    photo_bytes: int
    faults: tuple[str, ...]


def measure_pages(
    theme: Path, chromium: Path, addresses: Sequence[str], categories: Sequence[str] = CATEGORIES
) -> Iterator[Measured]:
    """Measure pages one after another, each as its first visitor sees it.

    ``theme`` is where npm installed Lighthouse. Raises CalledProcessError when it fails.
    """
    script = Path(__file__).with_suffix(".mjs").read_text("utf-8")
    # The script comes by standard input, so that its imports are looked for in the theme.
    command = [_find_node(), "--input-type=module", "-", str(chromium), ",".join(categories)]
    told = subprocess.run(
        [*command, *addresses],
        input=script.encode(),
        cwd=theme,
        stdout=subprocess.PIPE,
        check=True,
    )
    yield from (_read(json.loads(line)) for line in told.stdout.splitlines())


def _find_node() -> str:
    """Return the machine's Node, or the one that setting up has put beside our Python."""
    path = os.pathsep.join((os.environ.get("PATH", ""), str(Path(sys.executable).parent)))
    return shutil.which("node", path=path) or "node"


def _read(report: Mapping[str, Any]) -> Measured:
    categories, audits = report["categories"], report["audits"]
    items = audits["network-requests"]["details"]["items"]
    sent = [each for each in items if each["transferSize"]]  # The others were there already.
    return Measured(
        scores={name: _percent(category["score"]) for name, category in categories.items()},
        first_paint_ms=_number(audits, "first-contentful-paint"),
        largest_paint_ms=_number(audits, "largest-contentful-paint"),
        blocking_ms=_number(audits, "total-blocking-time"),
        shift=_number(audits, "cumulative-layout-shift"),
        requests=len(sent),
        all_bytes=sum(each["transferSize"] for each in sent),
        photo_bytes=sum(each["transferSize"] for each in sent if _is_photo(each)),
        faults=tuple(_find_faults(categories, audits)),
    )


def _is_photo(sent: Mapping[str, Any]) -> bool:
    return bool(sent["resourceType"] == "Image" and sent["mimeType"] != _DRAWING)


def _percent(score: float | None) -> int:
    """Give a score out of a hundred; 0 where Lighthouse could not judge."""
    return round(100 * (score or 0))


def _number(audits: Mapping[str, Any], name: str) -> float:
    return float(audits.get(name, {}).get("numericValue", 0))


def _find_faults(categories: Mapping[str, Any], audits: Mapping[str, Any]) -> Iterator[str]:
    for category in categories.values():
        for part in category["auditRefs"]:
            score = audits[part["id"]]["score"]
            if part["weight"] and score is not None and score < 1:
                yield part["id"]
