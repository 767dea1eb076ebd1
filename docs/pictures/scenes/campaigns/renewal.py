"""People of all trades walk up a hill road towards the sunrise, seen from behind."""

from studio.cast import AODAI_W, DOCTOR_M, FARMER_W, OFFICER_M, PUPIL_G, WORKER, YOUTH_M
from studio.figure import person
from studio.land import birds, clouds, hills, peaks, sky, sun, terraces
from studio.look import dressed
from studio.palette import BLUE, FOREST, LEAF, WHITE
from studio.plants import meadow, tree
from studio.skeleton import BACK, posed
from studio.street import flag, road

WALK = posed(BACK, near_foot=(-8, 0), far_foot=(9, -3), near=(-23, -86), far=(24, -94))


def _back() -> str:
    return (
        sky("#5f9cc6", "#fbd9a4")
        + birds((1020, 190), (1080, 215), (560, 230))
        + sun(800, 330, 74, "#fff0c4")
        + clouds((330, 150, 1), (1250, 120, 0.9))
        + peaks(470, 230, "#7f9fc0", 12, 7)
        + hills(500, 110, "#6f9fa8", 4, 6)
    )


def _rice() -> str:
    return terraces(
        [(-120, 520), (240, 560), (520, 620), (820, 690), (1750, 900)],
        6,
        50,
        ("#a8c65a", "#8db84f", "#c2cf63"),
    ) + terraces(
        [(-150, 930), (900, 720), (1120, 620), (1420, 540), (1750, 500)],
        6,
        48,
        ("#8db84f", "#a8c65a", "#79a94c"),
    )


def _way() -> str:
    return road(
        [(800, 512, 9), (836, 538, 20), (772, 590, 46), (830, 680, 92), (760, 960, 240)],
        "#c9b48d",
        "#efe2c2",
    )


def _far_row() -> str:
    return (
        person(840, 545, 110, OFFICER_M, WALK)
        + person(800, 590, 140, FARMER_W, WALK)
        + person(860, 630, 170, WORKER, WALK)
        + person(760, 660, 190, DOCTOR_M, WALK)
    )


def _near_row() -> str:
    return (
        person(920, 760, 300, dressed(AODAI_W, cut="long"), WALK)
        + person(
            600, 800, 340, YOUTH_M, posed(WALK, near=(-22, -140)), behind=flag(-26, -60, 190, 84)
        )
        + person(750, 850, 380, dressed(PUPIL_G, extras=("backpack",)), posed(WALK, far=(34, -110)))
        + person(1050, 880, 430, dressed(WORKER, hat_tone=WHITE, top=BLUE), WALK)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _rice()
        + _way()
        + tree(250, 640, 240, FOREST, 3)
        + tree(1400, 640, 260, LEAF, 5)
        + _far_row()
        + _near_row()
        + meadow(800, 900, "#4f8a3f", 24, 9)
    )
