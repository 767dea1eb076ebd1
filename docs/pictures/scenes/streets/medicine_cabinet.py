"""Close view of a shared medicine cabinet on the wall of a lane; two neighbours fill it."""

from studio.cast import NURSE, UNCLE
from studio.figure import person
from studio.goods import box
from studio.houses import awning
from studio.palette import AMBER, BLUE, CREAM, LEAF, RED, ROSE, RUST, STONE, TEAL, WHITE
from studio.skeleton import STAND, posed
from studio.street import cross_sign
from studio.svg import poly, rect, vertical

TONES = (RUST, TEAL, BLUE, AMBER, LEAF, ROSE)


def _wall() -> str:
    return (
        rect(0, 0, 1600, 900, vertical("#f2d9a6", "#e2bd80"))
        + "".join(
            rect(x, y, 86, 30, "#d9a968", 3, opacity=0.35)
            for x, y in ((60, 120), (170, 160), (1350, 90), (1460, 130), (90, 560), (1440, 520))
        )
        + poly([(0, 0), (700, 0), (1250, 900), (300, 900)], WHITE, opacity=0.14)
    )


def _case() -> str:
    return (
        rect(500, 196, 620, 440, "#12233f", 14, opacity=0.2)
        + rect(480, 176, 620, 440, WHITE, 14)
        + rect(500, 196, 580, 400, "#dceaf0", 6)
        + cross_sign(790, 150, 44, RED)
    )


def _goods() -> str:
    goods = ""
    for row in range(3):
        base = 318 + row * 128
        goods += rect(500, base, 580, 12, STONE)
        for i in range(7):
            x, t = (522 + i * 80, TONES[(i + row * 2) % 6])
            goods += (
                rect(x, base - 62, 42, 62, t, 8)
                + rect(x + 6, base - 76, 30, 16, WHITE, 4)
                + rect(x, base - 44, 42, 22, WHITE)
                if (i + row) % 3
                else rect(x, base - 46, 62, 46, WHITE, 3)
                + rect(x, base - 46, 62, 15, t, 3)
                + cross_sign(x + 31, base - 16, 10, t)
            )
    return goods


def _doors() -> str:
    return (
        poly(
            [(480, 176), (340, 130), (340, 660), (480, 616)],
            "#f4f8fa",
            stroke="#c9d6da",
            stroke_width=4,
        )
        + poly([(460, 200), (362, 168), (362, 620), (460, 590)], "#bcd9e4", opacity=0.8)
        + poly(
            [(1100, 176), (1240, 130), (1240, 660), (1100, 616)],
            "#f4f8fa",
            stroke="#c9d6da",
            stroke_width=4,
        )
        + poly([(1120, 200), (1218, 168), (1218, 620), (1120, 590)], "#bcd9e4", opacity=0.8)
    )


def _man() -> str:
    return person(
        330,
        1080,
        800,
        UNCLE,
        posed(STAND, near=(56, -138), far=(70, -150)),
        over=rect(60, -160, 16, 22, TEAL, 3) + rect(62, -166, 12, 7, WHITE, 2),
    )


def _woman() -> str:
    return person(
        1290,
        1090,
        800,
        NURSE,
        posed(STAND, near=(30, -116), far=(62, -164)),
        face=-1,
        carry=box(6, -98, 44, 32, "#e8d3ad") + cross_sign(28, -113, 9, RED),
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _wall()
        + awning(420, 60, 760, 90, TEAL, CREAM, 10)
        + _case()
        + _goods()
        + _doors()
        + _man()
        + _woman()
    )
