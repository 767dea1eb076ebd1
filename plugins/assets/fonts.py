"""Web fonts cut to the characters that Vietnamese text needs, kept in the cache by content."""

from __future__ import annotations

import hashlib
from io import BytesIO
from pathlib import Path
from typing import Final

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from newsroom.files import write_whole
from newsroom.typeface import font_file

WEIGHTS: Final = (400, 700)
RECIPE_VERSION = 1

# Latin with every Vietnamese letter, loose tone marks for decomposed text, and what prose uses.
RANGES: Final = (
    *((0x20, 0x7E), (0xA0, 0xFF), (0x102, 0x103), (0x110, 0x111), (0x128, 0x129), (0x168, 0x169)),
    *((0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x300, 0x301), (0x303, 0x303), (0x309, 0x309)),
    *((0x323, 0x323), (0x1EA0, 0x1EF9), (0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022)),
    *((0x2026, 0x2026), (0x202F, 0x202F), (0x2030, 0x2030), (0x2039, 0x203A), (0x20AB, 0x20AC)),
    *((0x2190, 0x2193), (0x2212, 0x2212), (0x2260, 0x2265)),
)


def web_fonts(cache: Path) -> dict[str, bytes]:
    """Give the WOFF2 files by name; made once, then read from the cache."""
    return {f"be-vietnam-pro-{weight}.woff2": _web_font(weight, cache) for weight in WEIGHTS}


def _web_font(weight: int, cache: Path) -> bytes:
    original = font_file(weight)
    recipe = f"{RECIPE_VERSION} {RANGES}".encode()
    kept = cache / "fonts" / f"{hashlib.sha256(original + recipe).hexdigest()[:32]}.woff2"
    if not kept.is_file():
        write_whole(kept, _subset(original))
    return kept.read_bytes()


def _subset(original: bytes) -> bytes:
    font = TTFont(BytesIO(original), recalcTimestamp=False)
    options = Options(
        flavor="woff2",
        layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "liga", "calt"],
        hinting=False,
        notdef_outline=True,
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)
    font.flavor = "woff2"
    out = BytesIO()
    font.save(out)
    return out.getvalue()
