"""Close view of a classroom table where pupils build bins from bottles and cartons."""

from studio.cast import CHILD_B, PUPIL_B, PUPIL_G
from studio.figure import person
from studio.furniture import paper
from studio.goods import box
from studio.look import dressed
from studio.palette import (
    AMBER,
    BARK,
    BLUE,
    EARTH,
    LEAF,
    PALE,
    RUST,
    SKIN_TAN,
    SKYBLUE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)
from studio.rooms import board, bulletin, light_film, room, view_window
from studio.skeleton import FRONT, STAND, posed
from studio.sorting import MINTY, bin_, bin_sign, bottle
from studio.svg import circle, group, line, path, rect, vertical


def _wall() -> str:
    return (
        room("#e7efe6", "#cfa878", 600)
        + board(
            330,
            60,
            760,
            330,
            "".join(
                bin_(150 + i * 230, 280, 120, t, m)
                for i, (t, m) in enumerate(((LEAF, "leaf"), (BLUE, "cycle"), (AMBER, "cross")))
            ),
            "#2f6b5a",
            WOOD,
        )
        + view_window(1210, 80, 320, 300, "green")
        + bulletin(60, 100, 210, 260, 5)
    )


def _back_row() -> str:
    return (
        person(
            410,
            830,
            560,
            PUPIL_G,
            posed(STAND, near=(26, -104), far=(40, -110)),
            over=bottle(34, -92, 38, MINTY),
        )
        + person(
            830,
            810,
            560,
            dressed(PUPIL_B, extras=("glasses",)),
            posed(FRONT, near=(-20, -108), far=(20, -108)),
            over=rect(-24, -124, 48, 32, EARTH, 3)
            + circle(0, -108, 10, WHITE)
            + bin_sign(0, -108, 6, LEAF, "leaf"),
        )
        + person(
            1220,
            830,
            570,
            dressed(PUPIL_G, cut="bob"),
            posed(STAND, near=(30, -104), far=(44, -112)),
            face=-1,
            over=bottle(38, -92, 38, SKYBLUE),
        )
    )


def _top() -> str:
    return path("M60,690H1540L1640,900H-40Z", vertical("#d9b07c", "#b98a55")) + rect(
        40, 682, 1520, 16, light(WOOD, 0.35), 6
    )


def _ring() -> str:
    return (
        "".join(
            bottle(530 + i * 38, 760 - abs(i - 2) * 4, 150, (MINTY, SKYBLUE, PALE)[i % 3])
            for i in range(5)
        )
        + rect(506, 668, 206, 20, LEAF, 6)
        + rect(506, 726, 206, 16, LEAF, 6)
        + circle(608, 700, 34, WHITE)
        + bin_sign(608, 700, 20, LEAF, "leaf")
    )


def _carton() -> str:
    return (
        box(880, 790, 210, 190, "#c79b6b")
        + rect(880, 600, 210, 26, dark(BARK, 0.3))
        + circle(985, 700, 44, WHITE)
        + bin_sign(985, 700, 26, BLUE, "cycle")
    )


def _bits() -> str:
    return (
        bottle(250, 800, 110, SKYBLUE, 74)
        + bottle(1280, 830, 110, MINTY, -70)
        + rect(1180, 770, 90, 14, RUST, 6)
        + "".join(
            circle(340 + i * 46, 840 - i % 2 * 14, 17, (RUST, AMBER, TEAL, BLUE)[i % 4])
            for i in range(4)
        )
        + group(
            circle(-16, 26, 13, "none", stroke=RUST, stroke_width=7),
            circle(16, 26, 13, "none", stroke=RUST, stroke_width=7),
            line(-10, 14, 22, -48, STONE, 7),
            line(10, 14, -22, -48, STONE, 7),
            x=1140,
            y=840,
            rot=70,
        )
        + paper(1400, 790, 90, 20, "#f7e7b4")
    )


def _side() -> str:
    return person(
        150,
        1060,
        720,
        dressed(PUPIL_B, skin=SKIN_TAN),
        posed(STAND, lean=8, near=(44, -96), far=(60, -104)),
        carry=bottle(58, -92, 34, SKYBLUE, 30),
    ) + person(
        1470,
        1080,
        740,
        CHILD_B,
        posed(STAND, lean=8, near=(44, -96), far=(58, -102)),
        face=-1,
        over=rect(40, -112, 34, 10, AMBER, 3),
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return _wall() + _back_row() + _top() + _ring() + _carton() + _bits() + _side() + light_film()
