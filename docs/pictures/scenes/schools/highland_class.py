"""On terraced mountains a teacher and pupils tend the school garden by a stilt house."""

from studio.cast import AODAI_W, HIGHLAND_B, HIGHLAND_G
from studio.figure import person
from studio.goods import potted_sapling, watering_can
from studio.houses import stilt_house
from studio.land import cloud, clouds, peaks, sky, terraces
from studio.look import dressed
from studio.palette import FOREST, LEAF, LIME, NAVY, RUST, SLATE, TEAL
from studio.plants import leaves, meadow, sapling, tree
from studio.skeleton import SQUAT, STAND, STOOP, WALK, posed
from studio.sorting import MINTY, bottle, tool
from studio.street import flag
from studio.svg import ellipse, line, path, vertical


def _back() -> str:
    return (
        sky("#8fc0dd", "#fbecd0")
        + clouds((420, 230, 0.9), (980, 170, 0.7), (1300, 280, 0.6))
        + peaks(430, 300, "#8fb0c6", 41, 5)
        + peaks(470, 190, "#6f9fa3", 18, 6)
        + cloud(700, 400, 1.6, 0.6)
        + cloud(1300, 430, 1.3, 0.5)
    )


def _steps() -> str:
    return terraces(
        [(-120, 470), (250, 450), (620, 520), (1000, 470), (1380, 500), (1750, 440)],
        6,
        38,
        ("#a8c65a", "#8db84f", "#c9c95e", "#79a94c"),
    )


def _home() -> str:
    return stilt_house(880, 640, 470) + flag(1440, 640, 330, 96) + tree(1540, 660, 260, FOREST, 7)


def _yard() -> str:
    return path("M-20,900V690Q420,620 900,650T1620,630V900Z", vertical("#c99f6c", "#a77c4e"))


def _beds() -> str:
    return "".join(
        ellipse(x, y, 190, 30, "#7d5638")
        + "".join(sapling(x - 150 + k * 50, y - 4, 0.75, (LEAF, LIME)[k % 2]) for k in range(7))
        for x, y in ((330, 760), (780, 770))
    )


def _teacher() -> str:
    return person(
        560,
        860,
        490,
        dressed(AODAI_W, outfit="shirt", top="#8fbcd8", cover="trousers", legs=NAVY),
        posed(STAND, lean=10, near=(46, -108), far=(70, -126)),
    )


def _a() -> str:
    return person(240, 880, 360, HIGHLAND_G, posed(SQUAT, near=(40, -34), far=(50, -40))) + person(
        800,
        880,
        370,
        HIGHLAND_B,
        posed(STAND, lean=6, near=(38, -110), far=(46, -116)),
        face=-1,
        carry=watering_can(48, -98, 0.5, TEAL, True),
    )


def _b() -> str:
    return person(
        1060,
        880,
        380,
        dressed(HIGHLAND_G, top=TEAL, hat_tone="#a6574d"),
        posed(WALK, near=(30, -116), far=(34, -118)),
        face=-1,
        over=potted_sapling(32, -116, 0.6),
    ) + person(
        1290,
        875,
        350,
        dressed(HIGHLAND_B, top=RUST, hat="wrap", hat_tone=NAVY),
        posed(STOOP, near=(44, -50), far=(50, -30)),
        over=tool(46, -34, 80, -10, "shovel"),
    )


def _bottles() -> str:
    return "".join(
        line(x, 500, x, 540, SLATE, 2) + bottle(x, 590, 56, MINTY) + leaves(x, 544, 22, LEAF, 6, x)
        for x in (940, 1010, 1180, 1260)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _steps()
        + _home()
        + _bottles()
        + _yard()
        + _beds()
        + _teacher()
        + _a()
        + _b()
        + meadow(830, 900, "#5f8f3f", 16, 3)
    )
