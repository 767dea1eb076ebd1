"""Motorbike taxi riders bring students to the school gate on the exam morning."""

from studio.cast import PUPIL_G, RIDER, STUDENT_M, STUDENT_W
from studio.figure import person
from studio.houses import public_house, skyline
from studio.land import sky, sun
from studio.look import Look, dressed
from studio.palette import AMBER, BLUE, LEAF, RED, RUST, WHITE
from studio.plants import overhang, row_of_trees
from studio.skeleton import BACK, WALK, Pose, posed
from studio.svg import circle, poly, rect, vertical
from studio.wheels import motorbike

SEAT = Pose(
    pelvis=(0, -84),
    lean=8,
    near=(46, -118),
    far=(50, -120),
    near_foot=(26, -26),
    far_foot=(30, -26),
)
BEHIND = posed(
    SEAT, lean=4, near=(26, -112), far=(30, -112), near_foot=(18, -36), far_foot=(20, -36)
)
HELMET = dressed(STUDENT_W, hat="helmet", hat_tone=WHITE)


def _pair(x: float, y: float, k: float, tone: str, rider: Look, guest: Look) -> str:
    return (
        motorbike(x, y, 430 * k, tone)
        + person(x - 110 * k, y - 26 * k, 440 * k, guest, BEHIND, shadow=False)
        + person(x - 20 * k, y, 450 * k, rider, SEAT, shadow=False)
    )


def _back() -> str:
    return (
        sky("#f2c9a0", "#fdf1d8")
        + sun(1230, 250, 60, "#fff0c4")
        + skyline(470, "#c9b3a6", 14, 170)
        + public_house(840, 560, 760, "#f0d6a4", 2, BLUE)
        + row_of_trees(575, 230, [700, 1590, 60, 240])
    )


def _gate() -> str:
    return (
        rect(1060, 300, 44, 300, "#d9a968")
        + rect(1440, 300, 44, 300, "#d9a968")
        + rect(1030, 262, 486, 62, RUST, 8)
        + "".join(circle(1110 + i * 65, 293, 13, "#f6d48a") for i in range(6))
    )


def _way() -> str:
    return rect(0, 580, 1600, 320, vertical("#a4a7a8", "#7f878d")) + "".join(
        poly(
            [
                (1080 + i * 66, 590),
                (1116 + i * 66, 590),
                (1080 + i * 90, 700),
                (1030 + i * 90, 700),
            ],
            WHITE,
            opacity=0.75,
        )
        for i in range(6)
    )


def _far() -> str:
    return _pair(
        820,
        700,
        0.62,
        BLUE,
        dressed(RIDER, top=RUST, hat_tone=RUST),
        dressed(STUDENT_M, hat="helmet", hat_tone=AMBER),
    )


def _walker() -> str:
    return person(
        1370, 850, 470, STUDENT_M, posed(WALK, near=(-26, -98), far=(36, -190), far_bend=0), face=-1
    ) + person(
        1180,
        800,
        400,
        dressed(
            PUPIL_G, child=False, cover="trousers", cut="long", extras=("backpack",), outfit="shirt"
        ),
        posed(BACK, near_foot=(-8, 0), far_foot=(9, -3)),
    )


def draw() -> str:
    """Compose the picture from back to front."""
    near = _pair(470, 860, 1, RUST, RIDER, HELMET)
    blossom = overhang(250, 90, 720, LEAF, RED, 7)
    return _back() + _way() + _gate() + _far() + _walker() + near + blossom
