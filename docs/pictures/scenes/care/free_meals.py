"""Beside a hospital wall volunteers hand warm meals to patients' families at noon."""

from studio.cast import AUNT, CHILD_G, ELDER_M, ELDER_W, MOTHER, UNCLE, YOUTH_M
from studio.crates import crate
from studio.figure import person
from studio.furniture import desk
from studio.goods import lunch_box
from studio.houses import awning, public_house
from studio.land import sky
from studio.look import dressed
from studio.palette import BLUE, CREAM, FOREST, LEAF, RED, RUST, STONE, TEAL, WHITE, WOOD
from studio.plants import tree
from studio.skeleton import SIT, STAND, posed
from studio.sorting import tool
from studio.street import cross_sign, pavement
from studio.svg import ellipse, horizontal, path, rect, stroke
from studio.wheels import wheel


def _back() -> str:
    return (
        sky("#a9d2e6", "#fdf2da")
        + public_house(560, 520, 1100, "#e6eef0", 2, BLUE)
        + cross_sign(1110, 120, 56, RED)
        + tree(500, 560, 330, LEAF, 4)
        + tree(1520, 580, 300, FOREST, 2)
    )


def _roof() -> str:
    return (
        rect(70, 250, 14, 420, WOOD)
        + rect(730, 250, 14, 420, WOOD)
        + awning(30, 150, 760, 110, RUST, CREAM, 10)
    )


def _cooks() -> str:
    return person(
        250,
        790,
        480,
        dressed(AUNT, hat="wrap", hat_tone=TEAL),
        posed(STAND, lean=6, near=(40, -116), far=(54, -128)),
        over=tool(52, -118, 44, -16, "pole") + ellipse(59, -92, 8, 5, STONE),
    ) + person(
        560,
        790,
        490,
        dressed(YOUTH_M, outfit="apron"),
        posed(STAND, lean=6, near=(52, -122), far=(66, -128)),
        over=lunch_box(70, -130, 40),
    )


def _counter() -> str:
    return (
        desk(60, 860, 690, 230, "#d9a968")
        + path("M170,630Q170,560 190,520H410Q430,560 430,630Z", horizontal("#d5dce0", "#8e9aa4"))
        + ellipse(300, 520, 112, 22, "#f7f1e2")
        + "".join(
            stroke(f"M{x},490q-20,-28 0,-56t0,-52", WHITE, 9, opacity=0.75) for x in (250, 300, 350)
        )
        + "".join(lunch_box(520 + i % 2 * 96, 626 - i // 2 * 32, 88) for i in range(6))
        + crate(660, 630, 84, "tomatoes")
    )


def _first() -> str:
    return person(
        890, 870, 490, ELDER_W, posed(STAND, lean=6, near=(52, -116), far=(62, -124)), face=-1
    )


def _queue() -> str:
    return (
        person(
            1060, 868, 470, dressed(UNCLE, top="#9cb7c9"), posed(STAND, near=(24, -104)), face=-1
        )
        + person(1230, 870, 460, MOTHER, posed(STAND, near=(30, -84)), face=-1)
        + person(1310, 884, 320, CHILD_G, posed(STAND, near=(20, -90), far=(10, -140)), face=-1)
    )


def _chair() -> str:
    return (
        wheel(1455, 800, 74, True)
        + wheel(1530, 850, 26)
        + rect(1410, 700, 120, 20, BLUE, 8)
        + rect(1402, 580, 18, 140, BLUE, 8)
        + person(
            1450,
            872,
            430,
            dressed(ELDER_M, top="#cfe0e6"),
            posed(
                SIT,
                pelvis=(0, -84),
                near=(32, -104),
                far=(38, -104),
                near_foot=(44, -14),
                far_foot=(50, -14),
            ),
            shadow=False,
            over=lunch_box(38, -102, 36),
        )
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + pavement(540, 900, "#d8ccb6")
        + _cooks()
        + _counter()
        + _roof()
        + _first()
        + _queue()
        + _chair()
    )
