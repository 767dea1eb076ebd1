"""A household gives land: the wall comes down and a roller presses a wider lane."""

from studio.cast import ELDER_M, FARMER_M, UNCLE, WORKER
from studio.figure import person
from studio.furniture import paper
from studio.houses import village_house
from studio.land import clouds, ground, hills, sky, sun
from studio.look import dressed
from studio.palette import BRICK, RED, RUST, WHITE
from studio.plants import bamboo, meadow, palm, row_of_trees
from studio.skeleton import SIT, STAND, STOOP, posed
from studio.sorting import tool
from studio.svg import group, line, path, poly, rect, stroke, vertical
from studio.wheels import roller


def _back() -> str:
    return (
        sky("#a0cde4", "#fef2d9")
        + clouds((320, 120, 0.9), (820, 80, 0.6))
        + sun(1380, 130, 50)
        + hills(420, 90, "#9fc7a8", 31)
        + row_of_trees(470, 150, [60, 190, 620, 760, 1340, 1500])
        + village_house(880, 520, 380)
        + village_house(250, 500, 300, "#f1e0bf")
        + palm(830, 540, 330, -0.08)
    )


def _way() -> str:
    return (
        path("M660,500H800L1500,900H180Z", vertical("#c3b8a4", "#a89c88"))
        + path("M800,500H850L1700,900H1400Z", vertical("#cf9f66", "#b47f4a"))
        + stroke("M800,500L1440,900", "#f6cf4a", 5, stroke_dasharray="20 16")
    )


def _wall() -> str:
    return (
        poly([(560, 560), (640, 512), (640, 470), (560, 500)], "#cdb593")
        + "".join(
            rect(
                1080 + i * 48 + i // 4 * 18,
                640 + i % 4 * 26,
                44,
                24,
                (BRICK, "#c8694f")[i % 2],
                3,
            )
            for i in range(12)
        )
        + "".join(
            group(rect(-20, -10, 40, 20, BRICK, 3), x=x, y=y, rot=r)
            for x, y, r in ((1040, 752, 20), (1270, 770, -14), (1320, 742, 40))
        )
    )


def _machine() -> str:
    return roller(600, 690, 330) + person(
        560,
        640,
        250,
        WORKER,
        posed(SIT, pelvis=(-10, -70), near=(30, -100), far=(36, -100)),
        shadow=False,
    )


def _man() -> str:
    return person(
        1050,
        870,
        490,
        ELDER_M,
        posed(STAND, near=(30, -96), far=(62, -138)),
        face=-1,
        over=line(62, -138, 84, -138, RUST, 4),
    )


def _chief() -> str:
    return person(
        740,
        880,
        480,
        dressed(UNCLE, top="#d5e4ee", sleeve="long"),
        posed(STAND, lean=4, near=(44, -118), far=(52, -124)),
        over=paper(54, -128, 26, -8),
    )


def _digger() -> str:
    return person(
        1420,
        880,
        450,
        FARMER_M,
        posed(STOOP, near=(44, -66), far=(52, -40)),
        face=-1,
        over=tool(44, -44, 96, -22),
    )


def _stake() -> str:
    return "".join(
        line(x, y, x, y - h, WHITE, 9) + line(x, y - h * 0.6, x, y - h * 0.3, RED, 9)
        for x, y, h in ((840, 560, 44), (990, 660, 62), (1390, 880, 110))
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + ground(500, "#93b966", "#b3cf86")
        + _way()
        + _wall()
        + bamboo(90, 800, 620)
        + _machine()
        + _stake()
        + _chief()
        + _man()
        + _digger()
        + meadow(820, 900, "#5f8f3f", 16, 12)
    )
