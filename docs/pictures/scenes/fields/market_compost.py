"""Inside a wholesale market workers fork vegetable leftovers into compost bays."""

from studio.cast import AUNT, CLEANER_W, UNCLE, WORKER
from studio.crates import crate
from studio.figure import person
from studio.houses import awning
from studio.look import dressed
from studio.palette import (
    AMBER,
    BARK,
    CREAM,
    FOREST,
    LEAF,
    LIME,
    RUST,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)
from studio.skeleton import PULL, STAND, WALK, posed
from studio.sorting import sack, tool
from studio.svg import blob, circle, group, poly, rect, stroke, vertical
from studio.wheels import handcart


def _hall() -> str:
    return (
        rect(0, 0, 1600, 620, vertical("#c6dbe0", "#eef0e2"))
        + "".join(
            poly([(x, 0), (x + 190, 0), (x + 100, 120), (x + 90, 120)], "#a9c3cb", opacity=0.6)
            for x in range(-60, 1600, 200)
        )
        + "".join(
            stroke(f"M{x},120L{x + 100},20L{x + 200},120H{x}", "#8ea9b3", 6)
            for x in range(-60, 1600, 200)
        )
        + "".join(rect(x, 120, 22, 500, "#8ea9b3") for x in (180, 620, 1060, 1500))
    )


def _light() -> str:
    return "".join(
        poly([(x, 0), (x + 120, 0), (x + 420, 620), (x + 160, 620)], WHITE, opacity=0.2)
        for x in (80, 620, 1100)
    )


def _far() -> str:
    return (
        "".join(
            awning(x, 300, 250, 50, t, CREAM, 8)
            + rect(x + 10, 470, 230, 18, WOOD)
            + crate(x + 20, 470, 95, "greens")
            + crate(x + 130, 470, 95, g)
            for x, t, g in (
                (30, TEAL, "tomatoes"),
                (320, RUST, "roots"),
                (690, LEAF, "tomatoes"),
            )
        )
        + person(270, 610, 260, AUNT, posed(STAND))
        + person(600, 615, 260, UNCLE, posed(WALK), face=-1)
    )


def _bays() -> str:
    return (
        "".join(
            rect(x, 400, 250, 260, dark(WOOD, 0.25))
            + blob(
                [
                    (x + 8, 610),
                    (x + 20, y + 60),
                    (x + 90, y),
                    (x + 170, y + 12),
                    (x + 236, y + 70),
                    (x + 242, 610),
                ],
                t,
            )
            + "".join(rect(x - 8, 560 + k * 34, 266, 26, light(WOOD, 0.16), 4) for k in range(3))
            for x, y, t in ((980, 470, "#7aa34d"), (1250, 480, "#7d6038"))
        )
        + "".join(
            circle(1010 + i * 34, 500 + i * 29 % 40, 20, (LIME, LEAF, RUST, AMBER)[i % 4])
            for i in range(6)
        )
        + "".join(rect(x, 370, 18, 300, BARK, 4) for x in (962, 1232, 1502))
        + "".join(
            stroke(f"M{x},460q-16,-24 0,-48t0,-48", WHITE, 6, opacity=0.5)
            for x in (1330, 1380, 1430)
        )
    )


def _forker() -> str:
    return person(
        830,
        860,
        520,
        WORKER,
        posed(
            PULL,
            pelvis=(-4, -88),
            lean=14,
            near=(38, -108),
            far=(62, -128),
            near_foot=(-26, 0),
            far_foot=(28, 0),
        ),
        over=tool(56, -122, 110, -118, "fork")
        + group(
            circle(0, 0, 13, LEAF),
            circle(16, -8, 12, LIME),
            circle(-8, -12, 10, RUST),
            x=122,
            y=-158,
        ),
    )


def _cart() -> str:
    return handcart(
        540,
        880,
        330,
        "#5f9e4f",
        "".join(
            circle(440 + i * 44, 640 - i % 2 * 20, 40, (LEAF, LIME, FOREST)[i % 3])
            for i in range(6)
        ),
    )


def _pusher() -> str:
    return person(272, 880, 500, CLEANER_W, posed(WALK, lean=12, near=(24, -80), far=(30, -83)))


def _pack() -> str:
    return (
        person(
            1470,
            880,
            480,
            dressed(UNCLE, outfit="apron", top="#4f7296", sleeve="long"),
            posed(STAND, lean=8, near=(44, -92), far=(52, -96)),
            face=-1,
        )
        + sack(1160, 884, 150, "#cfae7c")
        + sack(1320, 890, 140, "#dcc79a")
        + sack(1240, 776, 120, "#dcc79a")
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _hall()
        + _light()
        + _far()
        + rect(0, 600, 1600, 300, vertical("#cfc7b4", "#aaa290"))
        + _bays()
        + _cart()
        + _pusher()
        + _forker()
        + _pack()
    )
