"""Children play on swings, a tunnel and a climber made of painted tyres."""

from studio.cast import CHILD_B, CHILD_G, MOTHER, PUPIL_B, UNCLE
from studio.figure import person
from studio.houses import skyline
from studio.land import clouds, ground, sky
from studio.look import dressed
from studio.palette import AMBER, BLUE, FOREST, LEAF, NAVY, ROSE, RUST, SLATE, TEAL, WOOD, YELLOW
from studio.plants import flower, row_of_trees
from studio.skeleton import SIT, SQUAT, WAVE, Pose, posed
from studio.sorting import tyre
from studio.svg import ellipse, line, path, rect, vertical


def _back() -> str:
    return (
        sky("#8fcbe4", "#fdf4d8")
        + clouds((240, 130, 0.9), (760, 80, 0.7), (1380, 130, 1))
        + skyline(480, "#b3c9d3", 29, 170)
        + row_of_trees(520, 210, [60, 230, 420, 1180, 1370, 1540], (LEAF, FOREST, "#7aae52"))
    )


def _floor() -> str:
    return ground(505, "#8cbf63", "#b0d182") + path(
        "M-20,900V760Q500,620 1060,720T1620,700V900Z", vertical("#efd6a2", "#d9b878")
    )


def _frame() -> str:
    return (
        line(140, 800, 240, 300, WOOD, 20)
        + line(660, 800, 560, 300, WOOD, 20)
        + line(220, 310, 580, 310, WOOD, 22)
        + line(310, 316, 360, 600, SLATE, 5)
        + line(450, 316, 500, 600, SLATE, 5)
    )


def _swing() -> str:
    return ellipse(430, 610, 92, 34, "none", stroke="#3a4450", stroke_width=30) + ellipse(
        430, 602, 92, 34, "none", stroke=AMBER, stroke_width=20
    )


def _rider() -> str:
    return person(
        420,
        700,
        330,
        CHILD_G,
        Pose(
            pelvis=(4, -66),
            lean=-14,
            near=(-34, -128),
            far=(46, -126),
            near_foot=(54, -40),
            far_foot=(60, -34),
        ),
        shadow=False,
    )


def _tunnel() -> str:
    return "".join(
        tyre(1180 + i * 74, 760 - i % 2 * 4, 120, (BLUE, RUST, LEAF, AMBER)[i])
        for i in (3, 2, 1, 0)
    )


def _crawler() -> str:
    return person(
        1190,
        820,
        300,
        CHILD_B,
        Pose(
            pelvis=(-20, -40),
            lean=62,
            near=(40, -8),
            far=(50, -8),
            near_foot=(-60, -4),
            far_foot=(-50, 0),
            nod=-20,
        ),
        face=-1,
    )


def _steps() -> str:
    return "".join(
        tyre(760 + i * 100, 812 - i % 2 * 14, 56, (TEAL, ROSE, YELLOW)[i]) for i in range(3)
    )


def _jumper() -> str:
    return person(
        870,
        740,
        340,
        dressed(PUPIL_B, cover="shorts"),
        Pose(
            pelvis=(0, -100),
            lean=6,
            near=(-46, -150),
            far=(50, -160),
            near_foot=(26, -30),
            far_foot=(-20, -14),
        ),
        shadow=False,
    )


def _maker() -> str:
    return person(
        90,
        890,
        470,
        dressed(UNCLE, top=TEAL),
        posed(SQUAT, near=(44, -36), far=(50, -52)),
        over=line(52, -54, 66, -40, WOOD, 4) + rect(62, -42, 12, 8, RUST, 2),
    ) + tyre(250, 838, 62, RUST)


def _top_climber() -> str:
    return tyre(1290, 610, 84, ROSE) + person(
        1290,
        536,
        260,
        dressed(CHILD_G, top=TEAL, legs=NAVY),
        posed(
            SIT,
            pelvis=(0, -34),
            near=(-30, -150),
            far=(34, -158),
            near_foot=(26, 12),
            far_foot=(32, 14),
        ),
        shadow=False,
    )


def _flowers() -> str:
    return "".join(
        tyre(x, 560, 40, t) + flower(x - 12, 516, 18, ROSE) + flower(x + 16, 510, 18, AMBER)
        for x, t in ((820, BLUE), (910, LEAF))
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _floor()
        + _flowers()
        + person(1010, 640, 270, MOTHER, posed(WAVE, near=(-17, -85)), face=-1)
        + _frame()
        + _swing()
        + _rider()
        + _steps()
        + _jumper()
        + _top_climber()
        + _tunnel()
        + _crawler()
        + _maker()
    )
