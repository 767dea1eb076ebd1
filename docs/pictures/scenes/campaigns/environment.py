"""Green city on a river; two people plant a tree on the near bank."""

from studio.boats import boat
from studio.cast import FARMER_W, MOTHER, TEE_M, YOUTH_W
from studio.figure import person
from studio.houses import skyline, village_house
from studio.land import clouds, ground, hills, river, sky, sun
from studio.look import dressed
from studio.palette import BARK, FOREST, LEAF, RUST
from studio.plants import meadow, row_of_trees, sapling, tree
from studio.skeleton import SQUAT, STAND, STOOP, Pose, posed
from studio.sorting import tool
from studio.street import solar, turbine
from studio.svg import ellipse, path, vertical
from studio.wheels import bicycle

PLANTER = posed(SQUAT, near=(46, -30), far=(52, -36))


def _back() -> str:
    back = (
        sky("#8fc3de", "#fdf3dc")
        + sun(250, 150, 60)
        + clouds((640, 130, 0.9), (1180, 90, 1.1), (1450, 220, 0.6))
    )
    back += hills(470, 170, "#9cc4bd", 3) + hills(500, 110, "#7fb39a", 9, 7)
    return back


def _city() -> str:
    return (
        skyline(520, "#7f9fb5", 11, 220, left=520, right=1250)
        + turbine(150, 500, 250, 10)
        + turbine(330, 490, 190, 50)
        + turbine(1480, 490, 260, 80)
    )


def _mid() -> str:
    return ground(515, "#7cb25f", "#a3c97c") + row_of_trees(
        545, 110, [480, 560, 650, 1010, 1100, 1190, 1290, 1370]
    )


def _stream() -> str:
    return river(
        [(900, 520, 30), (840, 580, 60), (980, 680, 130), (720, 820, 260), (640, 960, 380)]
    )


def _houses() -> str:
    return (
        village_house(1120, 660, 230)
        + solar(1160, 590, 90)
        + tree(1420, 690, 200, FOREST, 4)
        + tree(120, 640, 190, LEAF, 6)
    )


def _near() -> str:
    return path("M900,900Q1100,730 1700,740V900Z", vertical("#7fb35f", "#4f8f4a")) + path(
        "M-50,900V760Q160,720 420,900Z", vertical("#7fb35f", "#4f8f4a")
    )


def _boat() -> str:
    return boat(760, 700, 170) + person(
        750, 694, 120, FARMER_W, posed(STAND, near=(20, -90), far=(30, -110)), shadow=False
    )


def _people() -> str:
    return (
        person(1165, 868, 400, YOUTH_W, PLANTER)
        + sapling(1290, 866, 1.7)
        + ellipse(1290, 868, 62, 14, BARK)
        + person(
            1420,
            860,
            400,
            TEE_M,
            posed(STOOP, near=(44, -62), far=(52, -40)),
            face=-1,
            over=tool(48, -52, 90, -14),
        )
    )


def _walkers() -> str:
    return bicycle(190, 880, 270, RUST) + person(
        160,
        880,
        400,
        dressed(MOTHER, top="#e9a23b"),
        Pose(
            pelvis=(-8, -88),
            lean=12,
            near=(31, -85),
            far=(35, -87),
            near_foot=(14, -8),
            far_foot=(26, -34),
        ),
        shadow=False,
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _city()
        + _mid()
        + _stream()
        + _houses()
        + _boat()
        + _near()
        + meadow(790, 900, "#3f7d42", 26, 5)
        + _walkers()
        + _people()
    )
