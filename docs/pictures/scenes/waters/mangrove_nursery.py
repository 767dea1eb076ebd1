"""Rows of mangrove seedlings in a shaded nursery behind the sea wall."""

from studio.land import clouds, hills, sky
from studio.palette import BARK, LEAF, LIME, STRAW, WOOD, dark
from studio.plants import mangrove, sapling
from studio.svg import line, path, poly, rect, vertical


def _back() -> str:
    return (
        sky("#a5d3e0", "#f7f0d8", 420)
        + clouds((260, 120, 0.9), (1180, 90, 0.8))
        + hills(390, 36, "#8fb5a0", 6, 8, 430)
        + "".join(mangrove(x, 440, 170, x, "#5f8f73") for x in range(20, 1640, 110))
    )


def _mud() -> str:
    return rect(0, 420, 1600, 480, vertical("#c4a783", "#8b6b50"))


def _beds() -> str:
    beds = ""
    for row, (y, scale, step) in enumerate(((520, 1.1, 62), (640, 1.6, 84), (800, 2.3, 116))):
        beds += poly([(60, y), (1540, y), (1580, y + 34), (20, y + 34)], dark(BARK, 0.1))
        beds += "".join(
            sapling(90 + i * step, y + 4, scale, (LEAF, LIME)[(i + row) % 2])
            for i in range(1420 // step + 1)
        )
    return beds


def _roof() -> str:
    posts = "".join(line(x, 180, x, 560, WOOD, 16) for x in (150, 1450))
    thatch = path("M60,200L800,90L1540,200V236L800,130L60,236Z", STRAW)
    ribs = "".join(
        line(x, eave, x, eave + 26, dark(STRAW), 4)
        for x in range(90, 1530, 40)
        for eave in [130 + abs(800 - x) / 7]
    )
    return posts + thatch + ribs


def draw() -> str:
    """Compose the picture from back to front."""
    return _back() + _mud() + _roof() + _beds()
