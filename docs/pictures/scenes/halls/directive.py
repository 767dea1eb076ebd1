"""A meeting seen from the back row: a speaker, a screen with linked circles, rows of heads."""

from studio.cast import (
    AODAI_W,
    MOTHER,
    OFFICER_M,
    OFFICER_T,
    OFFICER_W,
    TECH,
    UNCLE,
    YOUTH_M,
    YOUTH_W,
)
from studio.figure import person
from studio.look import dressed
from studio.palette import AMBER, BLUE, GREY, HAIR_BROWN, INK, RUST, STONE, TEAL, WHITE
from studio.plants import lotus
from studio.rooms import board, curtain
from studio.skeleton import BACK, STAND, posed
from studio.street import star
from studio.svg import circle, ellipse, glow, horizontal, line, path, poly, rect, stroke, vertical


def person_sign(x: float, y: float, r: float) -> str:
    """A plain bust of a person inside a circle."""
    return circle(x, y - r * 0.22, r * 0.24, WHITE) + path(
        f"M{x - r * 0.45},{y + r * 0.5}Q{x},{y - r * 0.24} {x + r * 0.45},{y + r * 0.5}Z", WHITE
    )


GREY_MAN = dressed(UNCLE, hair=GREY, top="#8a9bb0", sleeve="long")

SPOTS = ((150, 250, 60, TEAL), (400, 140, 66, AMBER), (650, 250, 60, BLUE), (400, 320, 52, RUST))


def _wall() -> str:
    return (
        rect(0, 0, 1600, 900, vertical("#e9dcc0", "#d3bd92"))
        + "".join(
            rect(x, 0, 110, 620, t, opacity=0.55)
            for x, t in ((0, "#b9854f"), (150, "#c4925c"), (1340, "#c4925c"), (1490, "#b9854f"))
        )
        + curtain(0, 0, 130, 640, "#a33c34")
        + curtain(1470, 0, 130, 640, "#a33c34")
        + "".join(
            circle(x, 30, 150, glow("#fff3cf"), opacity=0.7) + ellipse(x, 14, 60, 10, "#fff8e6")
            for x in (300, 800, 1300)
        )
    )


def _drawing() -> str:
    return "".join(
        line(a[0], a[1], b[0], b[1], STONE, 7) for a in SPOTS for b in SPOTS if a < b
    ) + "".join(
        circle(x, y, r, t) + star(x, y, r * 0.5, WHITE)
        if i == 1
        else circle(x, y, r, t) + person_sign(x, y, r)
        for i, (x, y, r, t) in enumerate(SPOTS)
    )


def _stage() -> str:
    return rect(0, 600, 1600, 60, vertical("#8f5d34", "#6f4526")) + rect(
        0, 640, 1600, 260, vertical("#7e2f2c", "#5c2326")
    )


def _speaker() -> str:
    return (
        person(1290, 640, 400, OFFICER_T, posed(STAND, near=(26, -112), far=(62, -150)), face=-1)
        + poly(
            [(1220, 640), (1236, 490), (1364, 490), (1380, 640)], horizontal("#b9854f", "#8f5d34")
        )
        + rect(1224, 478, 152, 18, "#d3a56c", 4)
        + stroke("M1300,478Q1290,440 1276,430", INK, 5)
        + lotus(1300, 590, 0.9)
    )


def _mid_row() -> str:
    return "".join(
        person(170 + i * 180, 1010, 480, look, BACK, shadow=False)
        for i, look in enumerate(
            (
                OFFICER_M,
                dressed(OFFICER_W, cut="tail"),
                GREY_MAN,
                YOUTH_W,
                dressed(OFFICER_M, top="#6f8a52"),
                dressed(AODAI_W, cut="bun"),
                TECH,
                dressed(OFFICER_W, cut="long"),
            )
        )
    )


def _seats() -> str:
    return "".join(
        rect(104 + i * 180, 740, 132, 180, vertical("#3b6f93", "#285070"), 26) for i in range(8)
    )


def _near() -> str:
    return "".join(
        person(90 + i * 285, 1270, 760, look, BACK, shadow=False)
        for i, look in enumerate(
            (
                OFFICER_W,
                dressed(UNCLE, hair=HAIR_BROWN),
                dressed(OFFICER_W, cut="bun", top="#c97b63"),
                OFFICER_T,
                dressed(YOUTH_M),
                dressed(MOTHER, cut="bob"),
            )
        )
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _wall()
        + board(400, 90, 800, 400, _drawing(), "#f8fbfb", "#8b6a46")
        + _stage()
        + _speaker()
        + _mid_row()
        + _seats()
        + _near()
    )
