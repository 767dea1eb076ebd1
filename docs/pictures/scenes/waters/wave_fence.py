"""A fence of stakes breaks the waves; behind it young mangroves stand in quiet mud."""

from studio.boats import boat
from studio.land import birds, clouds, hills, sky, water
from studio.palette import BARK, EARTH, LEAF, LIME, WOOD, dark
from studio.plants import mangrove, sapling
from studio.svg import line, path, rect, stroke, vertical


def _sea() -> str:
    waves = "".join(
        stroke(f"M{x},{y}q30,-26 64,-6q26,14 52,2", "#ffffff", 6, opacity=0.7)
        for x, y in ((120, 470), (420, 510), (760, 470), (1080, 500), (1380, 480))
    )
    return (
        sky("#9cc7e0", "#fdf0d8", 380)
        + clouds((320, 110, 1), (980, 80, 0.8), (1400, 150, 0.7))
        + birds((540, 180), (600, 200))
        + hills(360, 24, "#8aa9b5", 5, 7, 400)
        + water(380, 700, "#a8d2dc", "#2f7f9c", 4)
        + waves
    )


def _stakes() -> str:
    bundles = stroke("M0,590Q800,566 1600,590", EARTH, 26) + stroke(
        "M0,616Q800,592 1600,616", dark(EARTH), 20
    )
    front, back = (
        "".join(
            line(x, 520 + x % 3 * 9, x + x % 5 - 2, 680, tone, 14) for x in range(first, 1600, 44)
        )
        for first, tone in ((12, WOOD), (34, BARK))
    )
    return back + bundles + front


def _mud() -> str:
    ground = path("M0,640Q800,616 1600,640V900H0Z", vertical("#c9ad88", "#86674c"))
    pools = "".join(
        rect(x, y, w, 14, "#a8d2dc", 7, opacity=0.7)
        for x, y, w in ((180, 740, 190), (720, 700, 150), (1180, 790, 260))
    )
    return ground + pools


def _young() -> str:
    return "".join(
        sapling(x + shift, y, scale, (LEAF, LIME)[x % 2])
        for y, scale, step, shift in ((720, 1.2, 97, 30), (800, 1.7, 131, 70), (890, 2.3, 171, 20))
        for x in range(20, 1600, step)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _sea()
        + boat(1190, 500, 250)
        + _mud()
        + _stakes()
        + _young()
        + mangrove(120, 760, 300, 3)
        + mangrove(1510, 750, 270, 5)
    )
