"""Masked neighbours, doctor, soldier and shipper stand together before the clinic."""

from studio.cast import AUNT, CHILD_G, DOCTOR_W, ELDER_W, PROTECTED, RIDER, masked
from studio.figure import person
from studio.goods import box, lunch_box
from studio.houses import skyline
from studio.land import sky
from studio.look import Look, dressed
from studio.palette import AMBER, SKIN_TAN, TEAL, WHITE
from studio.plants import row_of_trees
from studio.skeleton import FRONT, Pose, posed
from studio.street import cross_sign
from studio.svg import circle, glow, path, rect, vertical

SOLDIER = Look(
    hat="bucket",
    hat_tone="#5c7347",
    top="#6f8a52",
    legs="#5c7347",
    extras=("mask", "belt"),
    skin=SKIN_TAN,
)
COOK = masked(dressed(AUNT, cut="bun"))


def _back() -> str:
    return (
        sky("#a9d2e4", "#fdf1dd")
        + skyline(560, "#a9c3cf", 17, 250)
        + circle(800, 440, 520, glow("#ffffff"), opacity=0.9)
    )


def _shield() -> str:
    return (
        path(
            "M800,110L1080,190V420Q1060,620 800,740Q540,620 520,420V190Z",
            vertical("#bfe0e4", "#6fb3b8"),
        )
        + path("M800,150L1044,220V420Q1024,590 800,694Z", "#8cc8c9", opacity=0.6)
        + cross_sign(800, 300, 96, TEAL)
    )


def _floor() -> str:
    return path("M0,640Q800,560 1600,640V900H0Z", vertical("#d6cdb9", "#b9b3a4")) + row_of_trees(
        625, 170, [60, 200, 1400, 1545]
    )


def _row() -> tuple[tuple[float, float, float, Look, Pose, str], ...]:
    return (
        (
            250,
            800,
            430,
            COOK,
            posed(FRONT, near=(-6, -112), far=(10, -112)),
            lunch_box(2, -110, 34),
        ),
        (
            480,
            815,
            460,
            masked(RIDER),
            posed(FRONT, near=(-16, -110), far=(18, -110)),
            box(-22, -98, 44, 34),
        ),
        (1120, 815, 460, SOLDIER, FRONT, ""),
        (1350, 800, 430, masked(ELDER_W), posed(FRONT, near=(-8, -100), far=(8, -104)), ""),
    )


def _line() -> str:
    return "".join(person(x, y, h, look, pose, over=held) for x, y, h, look, pose, held in _row())


def _front() -> str:
    return person(690, 850, 510, PROTECTED, posed(FRONT, far=(30, -100))) + person(
        910,
        850,
        510,
        masked(DOCTOR_W),
        posed(FRONT, near=(-34, -98), far=(16, -118)),
        over=rect(6, -136, 22, 28, AMBER, 2) + rect(9, -132, 16, 21, WHITE),
    )


def _kid() -> str:
    return person(1025, 868, 330, masked(CHILD_G), posed(FRONT, near=(-22, -120)))


def draw() -> str:
    """Compose the picture from back to front."""
    return _back() + _shield() + _floor() + _line() + _front() + _kid()
