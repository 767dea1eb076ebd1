"""Medium close view: a volunteer shows an old woman how to use a phone on her veranda."""

from studio.cast import ELDER_W, YOUTH_M, YOUTH_W
from studio.figure import person
from studio.furniture import phone, table
from studio.goods import pot_plant
from studio.land import hills, sky
from studio.look import dressed
from studio.palette import BRICK, CREAM, INK, RUST, SKIN_TAN, TEAL, WHITE, WOOD, dark, light
from studio.plants import banana, palm, row_of_trees
from studio.rooms import lamp_light
from studio.skeleton import STAND, posed
from studio.svg import circle, rect, stroke, vertical


def _back() -> str:
    return (
        sky("#a9d3e0", "#fbf1d6")
        + hills(470, 90, "#9cc6b0", 71)
        + hills(540, 60, "#8fbb74", 8, 8)
        + banana(250, 640, 260)
        + palm(90, 660, 520, 0.08)
        + row_of_trees(560, 130, [420, 540, 660])
    )


def _house() -> str:
    return (
        rect(860, 0, 740, 900, vertical("#f2ddb0", "#dcbc86"))
        + rect(820, 0, 780, 90, dark(BRICK, 0.1))
        + "".join(rect(820 + i * 52, 80, 46, 30, (BRICK, "#c8694f")[i % 2], 8) for i in range(15))
        + rect(1150, 190, 330, 560, dark(WOOD, 0.35))
        + "".join(
            rect(1160 + i * 80, 200, 70, 540, (WOOD, light(WOOD, 0.1))[i % 2], 4) for i in range(4)
        )
        + rect(870, 90, 44, 740, light(CREAM, 0.3))
        + lamp_light(1040, 200, 200)
    )


def _floor() -> str:
    return rect(0, 740, 1600, 160, vertical("#c9a678", "#a98254")) + rect(
        0, 730, 1600, 16, "#e2c79a"
    )


def _elder() -> str:
    return person(
        640,
        1080,
        860,
        dressed(ELDER_W, extras=("glasses",)),
        posed(STAND, nod=8, near=(28, -112), far=(44, -120)),
        shadow=False,
    )


def _young() -> str:
    return person(
        1010,
        1090,
        900,
        YOUTH_W,
        posed(STAND, nod=8, near=(40, -118), far=(54, -124)),
        face=-1,
        shadow=False,
        over=phone(70, -134, 44, -12),
    )


def _man() -> str:
    return person(
        1330,
        1060,
        800,
        dressed(YOUTH_M, skin=SKIN_TAN),
        posed(STAND, near=(26, -112), far=(38, -118)),
        face=-1,
        shadow=False,
        carry=rect(12, -136, 46, 34, INK, 4) + rect(15, -133, 40, 28, "#dff0f5", 2),
    )


def _bench() -> str:
    return (
        table(-60, 960, 460, 260, "#a97a48")
        + rect(120, 640, 120, 60, TEAL, 20)
        + stroke("M240,650q34,8 20,34", TEAL, 10)
        + "".join(rect(280 + k * 46, 668, 34, 32, WHITE, 8) for k in range(2))
        + pot_plant(40, 702, 200, RUST, 3)
    )


def _waves() -> str:
    return "".join(
        stroke(
            f"M{800 - k * 26},{380 - k * 10}Q{842},{330 - k * 34} {884 + k * 26},{380 - k * 10}",
            TEAL,
            9,
            opacity=0.75,
        )
        for k in range(3)
    ) + circle(842, 400, 12, TEAL)


def draw() -> str:
    """Compose the picture from back to front."""
    return _back() + _house() + _floor() + _man() + _elder() + _young() + _bench() + _waves()
