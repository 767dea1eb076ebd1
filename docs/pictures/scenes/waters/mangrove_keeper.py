"""An old keeper rows a small boat through mangroves at dawn."""

from studio.boats import boat
from studio.cast import FARMER_M
from studio.figure import person
from studio.land import birds, hills, sky, sun, water
from studio.look import dressed
from studio.palette import BARK, FOREST, GREY, LEAF, LIME
from studio.plants import mangrove, sapling
from studio.skeleton import Pose
from studio.sorting import tool
from studio.svg import ellipse, rect, stroke


def _back() -> str:
    return (
        sky("#f4b98a", "#fdeec8", 420)
        + sun(1080, 300, 70, "#fff3cf")
        + birds((420, 150), (480, 180), (390, 200), (1260, 130))
        + hills(410, 60, "#b5a58f", 13, 8, 460)
    )


def _sea() -> str:
    return water(400, 900, "#f3d9a8", "#3f7f86", 7) + ellipse(
        1080, 500, 60, 110, "#fff3cf", opacity=0.5
    )


def _far() -> str:
    return "".join(
        mangrove(x, 450 + x * 7 % 30, 170, x, "#5f8f73") for x in range(20, 760, 95)
    ) + "".join(mangrove(x, 452, 140, x, "#6f9c80") for x in range(1240, 1640, 85))


def _mid() -> str:
    return (
        mangrove(190, 600, 380, 3)
        + mangrove(1470, 620, 400, 5)
        + mangrove(380, 540, 270, 9, "#3d7a55")
    )


def _keeper() -> str:
    return person(
        770,
        712,
        460,
        dressed(FARMER_M, hat="non", hair=GREY, top="#6f8a52"),
        Pose(
            pelvis=(0, -92),
            lean=10,
            near=(34, -128),
            far=(44, -96),
            near_foot=(-18, 0),
            far_foot=(20, 0),
        ),
        shadow=False,
        over=tool(50, -84, 150, -18, "pole"),
    )


def _craft() -> str:
    return (
        boat(780, 740, 620)
        + "".join(sapling(930 + i * 34, 704, 0.8, (LEAF, LIME)[i % 2]) for i in range(4))
        + rect(905, 690, 150, 20, BARK, 6)
    )


def _near() -> str:
    return "".join(
        stroke(f"M{x},900Q{x + 4},{850 - x % 40} {x + 8},{820 - x % 50}", FOREST, 7)
        + ellipse(
            x + 18, 826 - x % 50, 24, 9, LEAF, transform=f"rotate(-30 {x + 18} {826 - x % 50})"
        )
        + ellipse(
            x - 6, 838 - x % 50, 22, 8, FOREST, transform=f"rotate(36 {x - 6} {838 - x % 50})"
        )
        for x in (60, 150, 260, 1270, 1390, 1520)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return _back() + _sea() + _far() + _mid() + _keeper() + _craft() + _near()
