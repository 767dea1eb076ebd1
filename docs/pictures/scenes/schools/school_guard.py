"""An old school guard waters a young tree with two pupils under the flame trees."""

import math

from studio.cast import GUARD, PUPIL_B, PUPIL_G
from studio.figure import person
from studio.goods import watering_can
from studio.houses import public_house
from studio.land import sky
from studio.palette import BARK, BLUE, BRICK, LEAF, RED, RUST, SLATE, TEAL, WOOD, dark
from studio.plants import tree
from studio.skeleton import SQUAT, STAND, WALK, posed
from studio.street import flag
from studio.svg import circle, ellipse, group, line, path, poly, rect, stroke, vertical


def _flame(x: float, y: float, h: float, seed: int) -> str:
    dots = "".join(
        circle(
            x + math.cos(i * 2.4) * h * 0.32,
            y - h * 0.64 + math.sin(i * 4.9) * h * 0.24,
            h * 0.035,
            (RED, RUST)[i % 2],
        )
        for i in range(24)
    )
    return tree(x, y, h, LEAF, seed) + dots


def _back() -> str:
    return (
        sky("#9fd0e6", "#fdf3da")
        + public_house(120, 560, 1360, "#f3dda6", 2, BLUE)
        + flag(800, 590, 420, 110)
    )


def _yard() -> str:
    return (
        rect(0, 560, 1600, 340, vertical("#e6cfa6", "#c9a878"))
        + "".join(
            poly(
                [
                    (x, 560),
                    (x + 150, 560),
                    (x + 150 + (x - 700) * 0.5, 900),
                    (x + (x - 800) * 0.5, 900),
                ],
                "#eedcb8",
                opacity=0.6,
            )
            for x in range(-200, 1800, 300)
        )
        + poly([(60, 900), (0, 690), (560, 640), (760, 900)], "#7a6a58", opacity=0.16)
    )


def _trees() -> str:
    return _flame(140, 680, 520, 2) + _flame(1480, 660, 460, 5) + _flame(1130, 600, 240, 8)


def _bed() -> str:
    return (
        ellipse(800, 846, 130, 30, dark(BARK, 0.05))
        + "".join(
            rect(690 + i * 38, 852 + abs(i - 3) * -4, 34, 22, (BRICK, "#c8694f")[i % 2], 4)
            for i in range(7)
        )
        + line(845, 850, 845, 640, WOOD, 7)
        + group(tree(0, 0, 240, "#7aae52", 4), x=800, y=850)
    )


def _guard() -> str:
    return person(
        560,
        870,
        530,
        GUARD,
        posed(STAND, lean=8, near=(44, -106), far=(56, -112)),
        carry=watering_can(60, -96, 0.52, TEAL, True),
    )


def _kids() -> str:
    return person(
        1010, 872, 390, PUPIL_G, posed(SQUAT, near=(42, -36), far=(50, -44)), face=-1
    ) + person(
        1160,
        876,
        400,
        PUPIL_B,
        posed(STAND, near=(36, -90), far=(44, -96)),
        face=-1,
        carry=group(
            path("M-14,-18H14L10,14H-10Z", BLUE),
            stroke("M-14,-18Q0,-40 14,-18", SLATE, 2),
            x=42,
            y=-76,
        ),
    )


def _far() -> str:
    return (
        person(1330, 690, 200, PUPIL_G, WALK)
        + person(330, 680, 200, PUPIL_B, posed(WALK), face=-1)
        + person(400, 690, 195, PUPIL_G, WALK, face=-1)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return _back() + _yard() + _far() + _trees() + _bed() + _guard() + _kids()
