"""At dusk a street cleaner reaches from the canal wall to someone in the water."""

from studio.cast import CLEANER, MOTHER, UNCLE
from studio.figure import person
from studio.goods import lifebuoy
from studio.houses import skyline
from studio.land import water
from studio.palette import CREAM, HAIR, INK, RUST, SKIN, WHITE
from studio.plants import row_of_trees
from studio.skeleton import POINT, STAND, Pose, posed
from studio.sorting import sack, tool
from studio.street import lamp_post
from studio.svg import circle, ellipse, group, line, path, rect, stroke, vertical
from studio.wheels import handcart


def _back() -> str:
    return (
        rect(0, 0, 1600, 500, vertical("#2a4a78", "#e8a774"))
        + skyline(400, "#33557f", 19, 230, True)
        + row_of_trees(420, 120, [90, 260, 1180, 1400], ("#2f5a5f", "#274d58"))
    )


def _rail() -> str:
    return (
        rect(0, 405, 1600, 18, "#6d7a8a")
        + "".join(rect(x, 360, 8, 50, "#55647a") for x in range(10, 1600, 70))
        + rect(0, 352, 1600, 9, "#7d8b9b")
    )


def _wall() -> str:
    return rect(0, 420, 1600, 150, vertical("#6f7f90", "#4b5d73")) + "".join(
        rect(x + r % 2 * 60, 428 + r * 35, 112, 31, "#8594a3", 3, opacity=0.35)
        for r in range(4)
        for x in range(-60, 1600, 120)
    )


def _canal() -> str:
    return water(560, 900, "#5f86a3", "#16395c", 15) + "".join(
        rect(x, 575 + x % 60, 14, 90, "#ffd98c", 7, opacity=0.35)
        for x in (150, 420, 700, 1010, 1330, 1520)
    )


def _bank() -> str:
    return path(
        "M-20,900V560Q220,540 470,560L640,640Q660,760 600,900Z", vertical("#8997a5", "#55677d")
    ) + stroke("M-20,560Q220,540 470,560L640,640", "#aab6c1", 10)


def _saver() -> str:
    return person(
        430,
        720,
        560,
        CLEANER,
        Pose(
            pelvis=(0, -56),
            lean=52,
            near=(102, -46),
            far=(112, -52),
            near_foot=(-46, -4),
            far_foot=(36, 0),
            turn=0.7,
        ),
        over=line(94, -56, 150, -20, "#6d4c37", 5),
    )


def _cart() -> str:
    return handcart(
        120, 640, 230, "#2f8f5b", sack(120, 480, 90, "#cfe0d4") + tool(170, 450, 150, 20, "broom")
    )


def _victim() -> str:
    return group(
        ellipse(0, 24, 120, 22, WHITE, opacity=0.35),
        stroke("M-22,4L-80,-26L-112,-62", SKIN, 26),
        circle(-114, -66, 16, SKIN),
        path("M-44,30C-44,-14 44,-14 44,30Z", RUST),
        circle(4, -44, 34, SKIN),
        path("M-32,-48C-30,-92 42,-88 38,-44Q20,-66 -32,-48Z", HAIR),
        circle(-8, -40, 3, INK),
        circle(10, -38, 3, INK),
        ellipse(0, -24, 6, 5, "#9c4a3c"),
        stroke("M-130,34q40,-16 80,0t80,0t80,0t80,0", "#cfe5ee", 7, opacity=0.8),
        x=980,
        y=740,
        s=1.15,
    )


def _mates() -> str:
    return person(
        1130, 424, 210, MOTHER, posed(STAND, near=(20, -110), far=(50, -150)), face=-1, shadow=False
    ) + person(1210, 424, 220, UNCLE, posed(POINT, far=(52, -110)), face=-1, shadow=False)


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _mates()
        + _rail()
        + (lamp_post(1320, 420, 330, True, -1) + lamp_post(300, 420, 300, True))
        + _wall()
        + _canal()
        + _victim()
        + _bank()
        + _cart()
        + (lifebuoy(800, 800, 62) + stroke("M744,790Q660,730 600,640", CREAM, 7))
        + _saver()
    )
