"""On a roof at night a technician watches screens in the lit cabin of an air station."""

import math

from studio.cast import TECH
from studio.figure import person
from studio.furniture import books, chair, chart, monitor
from studio.houses import skyline
from studio.land import hills
from studio.look import dressed
from studio.palette import AMBER, BLUE, INK, LEAF, PALE, RED, RUST, SLATE, STONE, TEAL, WHITE, WOOD
from studio.rooms import board, night_sky
from studio.skeleton import SIT, STAND, posed
from studio.sorting import bin_sign
from studio.svg import circle, glow, group, horizontal, line, path, poly, rect, shade, vertical


def leaf_sign(x: float, y: float) -> str:
    """A plain leaf mark for the cabin wall."""
    return circle(x, y, 40, WHITE) + bin_sign(x, y, 24, LEAF, "leaf")


def _back() -> str:
    return (
        night_sky(4, 900, (1340, 150, 56))
        + skyline(620, "#1f4770", 33, 260, True)
        + skyline(700, "#183a60", 12, 200, True)
        + hills(760, 40, "#143354", 3)
    )


def _roof() -> str:
    return (
        rect(0, 690, 1600, 210, vertical("#3f5f82", "#22405f"))
        + rect(0, 676, 1600, 22, "#56789a")
        + "".join(rect(x, 610, 8, 72, "#56789a") for x in range(20, 1600, 90))
        + rect(0, 604, 1600, 9, "#6c8cab")
    )


def _cabin() -> str:
    return (
        shade(620, 860, 420, 20, 0.4)
        + rect(240, 360, 740, 500, horizontal("#dfe8ec", "#9fb3c2"), 10)
        + rect(220, 336, 780, 34, "#7d97ab", 8)
        + rect(280, 410, 470, 300, "#ffe7b3", 6)
        + circle(520, 560, 330, glow("#ffe2a0"), opacity=0.6)
    )


def _inside() -> str:
    return (
        rect(280, 410, 470, 300, vertical("#fff0cc", "#f6d79a"))
        + board(310, 440, 150, 100, chart(150, 100, 3), "#20456c", SLATE)
        + rect(500, 500, 150, 12, WOOD)
        + books(506, 500, 138, 60, 3)
    )


def _tech() -> str:
    return chair(560, 790, 240, BLUE, -1) + person(
        560,
        800,
        440,
        TECH,
        posed(
            SIT,
            pelvis=(0, -66),
            near=(42, -108),
            far=(50, -104),
            near_foot=(36, 0),
            far_foot=(44, 0),
        ),
        face=-1,
        shadow=False,
    )


def _desk() -> str:
    return (
        rect(280, 640, 240, 16, WOOD)
        + monitor(350, 640, 130, chart(114, 62, 6), "#20456c")
        + rect(430, 618, 24, 24, TEAL, 4)
    )


def _front() -> str:
    return (
        rect(240, 710, 740, 150, horizontal("#d3dee4", "#93a9ba"))
        + rect(280, 410, 470, 300, "none", 6, stroke="#7d97ab", stroke_width=12)
        + line(515, 410, 515, 450, "#7d97ab", 6)
        + rect(810, 470, 120, 390, "#6f8ba1", 6)
        + circle(912, 670, 8, AMBER)
        + leaf_sign(610, 785)
    )


def _mast() -> str:
    return (
        line(1090, 860, 1090, 150, "#c3d0d9", 14)
        + "".join(
            line(1090, y, 1090 + dx, y - 20, "#c3d0d9", 8) for y, dx in ((300, 90), (380, -80))
        )
        + rect(1160, 236, 44, 52, WHITE, 8)
        + rect(990, 320, 42, 50, WHITE, 8)
        + group(
            *(
                circle(math.cos(a) * 46, math.sin(a) * 14, 14, PALE)
                + line(0, 0, math.cos(a) * 46, math.sin(a) * 14, STONE, 5)
                for a in (0.3, 2.4, 4.5)
            ),
            x=1090,
            y=150,
        )
        + line(1090, 196, 1170, 190, STONE, 5)
        + poly([(1150, 176), (1190, 190), (1150, 204)], RUST)
        + circle(1090, 110, 9, RED)
        + circle(1090, 110, 50, glow("#ff8a6b"), opacity=0.7)
    )


def _intake() -> str:
    return "".join(
        line(x, 338, x, 250, "#c3d0d9", 12)
        + path(f"M{x - 34},256Q{x},214 {x + 34},256Z", "#eef3f6")
        + rect(x - 22, 256, 44, 16, "#aebfca", 4)
        for x in (340, 460)
    )


def _colleague() -> str:
    return person(
        1290,
        868,
        460,
        dressed(TECH, cut="tail", top=RUST, extras=("badge",)),
        posed(STAND, nod=-8, near=(34, -116), far=(42, -118)),
        face=-1,
        over=rect(26, -136, 34, 26, INK, 3) + rect(29, -133, 28, 20, "#bfeaf0", 2),
    ) + circle(1220, 560, 130, glow("#bfeaf0"), opacity=0.4)


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _roof()
        + _mast()
        + _cabin()
        + _inside()
        + _tech()
        + _desk()
        + _front()
        + _intake()
        + _colleague()
    )
