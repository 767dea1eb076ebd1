"""A pottery village by a clean river: a potter, her jars, the kiln and a settling pond."""

from studio.boats import boat
from studio.cast import AUNT, FARMER_W, TEE_M
from studio.figure import person
from studio.furniture import stool
from studio.houses import village_house
from studio.land import clouds, hills, peaks, sky
from studio.look import dressed
from studio.palette import FOREST, LEAF, TEAL, WHITE, WOOD, dark, light
from studio.plants import lotus, row_of_trees, tuft
from studio.skeleton import SIT, STAND, posed
from studio.sorting import tool
from studio.svg import circle, ellipse, glow, group, horizontal, path, rect, shade, stroke, vertical


def _jar(x: float, y: float, s: float, tone: str) -> str:
    body = path(
        "M-18,-100H18Q14,-86 30,-74Q50,-50 40,-20Q32,0 20,0"
        "H-20Q-32,0 -40,-20Q-50,-50 -30,-74Q-14,-86 -18,-100"
        "Z",
        horizontal(light(tone, 0.22), dark(tone, 0.16)),
    )
    return group(
        shade(0, 0, 46, 7),
        body,
        rect(-22, -106, 44, 10, dark(tone, 0.1), 5),
        stroke("M-42,-48Q0,-36 42,-48", light(tone, 0.4), 4),
        x=x,
        y=y,
        s=s,
    )


def _back() -> str:
    return (
        sky("#9fd0e2", "#fdf0d6")
        + clouds((240, 130, 1), (620, 80, 0.7), (1400, 140, 0.9))
        + peaks(400, 190, "#a5c6cf", 47, 6)
        + hills(400, 60, "#9cc6b4", 44)
        + row_of_trees(430, 110, [40, 150, 270, 1190, 1310, 1420, 1540])
        + village_house(820, 450, 330)
    )


def _stream() -> str:
    return (
        path("M-20,430H1620V640Q1100,560 760,640T-20,660Z", vertical("#bfe2e6", "#56a3b8"))
        + "".join(
            stroke(f"M{x},{480 + x % 110}q20,-6 40,0t40,0", WHITE, 3, opacity=0.6)
            for x in range(60, 1560, 130)
        )
        + boat(420, 560, 230)
        + person(
            400,
            552,
            180,
            FARMER_W,
            posed(STAND, near=(24, -100), far=(34, -110)),
            shadow=False,
            over=tool(40, -84, 150, -8, "pole"),
        )
    )


def _reeds() -> str:
    return "".join(
        tuft(x, 640 + x * 13 % 22, 70, (LEAF, FOREST)[x % 2]) for x in range(500, 1000, 37)
    ) + "".join(lotus(x, 630, 0.5) for x in (560, 640, 760, 880))


def _bank() -> str:
    return path("M-20,900V660Q400,620 760,690T1620,650V900Z", vertical("#d9b788", "#bd9464"))


def _kiln() -> str:
    return (
        path("M1220,720Q1220,500 1390,480Q1560,500 1560,720Z", vertical("#c4765a", "#94503c"))
        + "".join(
            stroke(
                f"M1222,{700 - i * 44}Q1390,{664 - i * 44} 1558,{700 - i * 44}",
                "#84432f",
                3,
                opacity=0.6,
            )
            for i in range(4)
        )
        + path("M1330,720V650Q1390,590 1450,650V720Z", "#3a2620")
        + circle(1390, 690, 60, glow("#ffb65c"))
        + rect(1420, 420, 60, 80, "#94503c", 4)
    )


def _pots() -> str:
    return "".join(
        _jar(x, y, s, t)
        for x, y, s, t in (
            (150, 800, 1.6, "#b5623f"),
            (280, 840, 1.2, "#8c6d5a"),
            (60, 860, 1.2, TEAL),
            (1070, 780, 1.1, "#b5623f"),
            (1160, 800, 1.3, "#8c6d5a"),
            (1500, 860, 1.5, TEAL),
            (1370, 870, 1.1, "#b5623f"),
        )
    )


def _wheel() -> str:
    return (
        stool(700, 870, 90, WOOD)
        + ellipse(712, 776, 90, 16, "#8a6a4c")
        + _jar(712, 776, 1.15, "#c58a63")
    )


def _potter() -> str:
    return stool(560, 880, 110, WOOD) + person(
        560,
        880,
        520,
        AUNT,
        posed(
            SIT,
            pelvis=(0, -46),
            lean=18,
            near=(48, -70),
            far=(62, -84),
            near_foot=(38, 0),
            far_foot=(56, -2),
        ),
        shadow=False,
    )


def _neighbour() -> str:
    return person(
        970,
        880,
        470,
        dressed(TEE_M, top="#6f8a52"),
        posed(STAND, near=(24, -110), far=(32, -112)),
        carry=_jar(30, -96, 0.5, "#c58a63"),
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _stream()
        + _reeds()
        + _bank()
        + _kiln()
        + _pots()
        + _potter()
        + _wheel()
        + _neighbour()
    )
