"""A woman reads a water tube in a rice field while a drone flies above the plots."""

from studio.cast import FARMER_M, FARMER_W
from studio.figure import person
from studio.furniture import paper
from studio.houses import village_house
from studio.land import clouds, hills, paddies, sky, sun
from studio.look import dressed
from studio.palette import AMBER, INK, SLATE
from studio.plants import row_of_trees, tuft
from studio.skeleton import STAND, posed
from studio.street import factory
from studio.svg import circle, ellipse, horizontal, line, poly, rect
from studio.wheels import drone


def _back() -> str:
    return (
        sky("#8fc8e2", "#fbf3d2", 420)
        + sun(1360, 110, 52)
        + clouds((300, 110, 0.9), (820, 70, 0.6))
        + hills(330, 60, "#9cc6b4", 51, 7)
        + row_of_trees(356, 80, [40, 120, 210, 560, 640, 1380, 1470, 1560])
        + village_house(330, 356, 170)
        + factory(1130, 356, 150, "#b3c4c9")
    )


def _fields() -> str:
    return paddies(350, 900, (760, 200), ("#a8c84e", "#c7d45c", "#8fbb4a", "#b7cf55"), 5, 6)


def _pools() -> str:
    return "".join(
        poly(
            [
                (760 + (a - 760) * 0.42, y),
                (760 + (b - 760) * 0.42, y),
                (760 + (b - 760) * 0.56, y + 56),
                (760 + (a - 760) * 0.56, y + 56),
            ],
            "#a9d6dc",
            opacity=0.75,
        )
        for a, b, y in ((200, 900, 470), (1400, 2100, 500))
    )


def _rows() -> str:
    return "".join(
        tuft(x + r % 2 * 30, 640 + r * 56, 44 + r * 10, ("#6f9f38", "#7fae3f")[(x + r) % 2])
        for r in range(5)
        for x in range(-20, 1640, 74 + r * 6)
        if not (560 < x < 1010 and r in (2, 3))
    )


def _pool() -> str:
    return ellipse(790, 790, 250, 62, "#8fc3cf") + ellipse(790, 784, 238, 54, "#b8dde2")


def _tube() -> str:
    return (
        rect(838, 610, 84, 200, horizontal("#f2f5f6", "#b5c3cb"), 8)
        + ellipse(880, 610, 42, 13, "#6d8797")
        + "".join(circle(x, y, 6, "#5d6b78") for y in (690, 720, 750, 780) for x in (858, 880, 902))
        + ellipse(880, 808, 60, 14, "#7fb3c0")
        + line(880, 640, 880, 440, AMBER, 9)
        + "".join(line(880, 470 + k * 22, 896, 470 + k * 22, INK, 3) for k in range(6))
    )


def _woman() -> str:
    return person(
        600,
        860,
        500,
        FARMER_W,
        posed(STAND, lean=20, near=(54, -104), far=(112, -128)),
        carry=paper(56, -112, 30, 8),
    )


def _man() -> str:
    return person(
        1190,
        880,
        500,
        dressed(FARMER_M, top="#3b6f93"),
        posed(STAND, near=(30, -112), far=(36, -114)),
        face=-1,
        over=rect(20, -124, 30, 17, INK, 4)
        + line(28, -124, 24, -138, SLATE, 2)
        + line(44, -124, 48, -138, SLATE, 2),
    )


def _flyer() -> str:
    return drone(1060, 210, 1.5) + poly(
        [(1040, 240), (1080, 240), (1180, 470), (900, 470)], "#e9f6f8", opacity=0.28
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back() + _fields() + _pools() + _flyer() + _rows() + _pool() + _tube() + _woman() + _man()
    )
