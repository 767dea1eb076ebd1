"""A public square on a festive morning: flags, lotus pond, people with flowers, loudspeakers."""

from studio.cast import AODAI_W, DOCTOR_M, ELDER_M, FARMER_W, PUPIL_B, PUPIL_G, WORKER
from studio.figure import person
from studio.houses import public_house, skyline
from studio.land import clouds, sky, sun
from studio.look import dressed
from studio.palette import AMBER, CREAM, RED, ROSE, RUST
from studio.plants import flower, lotus, row_of_trees
from studio.skeleton import HOLD, STAND, WAVE, posed
from studio.street import flag, loudspeaker
from studio.svg import ellipse, path, poly, rect, vertical


def _bouquet(x: float, y: float) -> str:
    return path(f"M{x - 10},{y}L{x},{y + 26}L{x + 10},{y}Z", CREAM) + "".join(
        flower(x + dx, y + dy, 9, t)
        for dx, dy, t in ((-9, -4, ROSE), (9, -4, AMBER), (0, -12, RED))
    )


def _back() -> str:
    return (
        sky("#7fbde0", "#fdf0cf")
        + sun(1180, 200, 62)
        + clouds((260, 140, 0.9), (700, 90, 0.7))
        + skyline(520, "#a9c3d3", 37, 190)
        + public_house(430, 560, 740, "#f3dda6", 2, RUST)
        + row_of_trees(570, 210, [120, 290, 1290, 1460])
    )


def _flags() -> str:
    return "".join(flag(x, 590, h, w) for x, h, w in ((350, 300, 78), (1200, 300, 78))) + flag(
        800, 590, 470, 130
    )


def _square() -> str:
    return rect(0, 570, 1600, 330, vertical("#ecd6ac", "#d0ae78")) + "".join(
        poly(
            [
                (800 + (i - 5) * 120, 570),
                (800 + (i - 4.5) * 120, 570),
                (800 + (i - 4.5) * 380, 900),
                (800 + (i - 5) * 380, 900),
            ],
            "#f4e4c4",
            opacity=0.6,
        )
        for i in range(11)
    )


def _pond() -> str:
    return (
        ellipse(800, 690, 330, 50, "#d9c9a8")
        + ellipse(800, 686, 310, 42, vertical("#8fc7cf", "#4f97a8"))
        + "".join(
            ellipse(x, y, 40, 10, "#5f9e6f")
            for x, y in ((610, 690), (720, 708), (860, 706), (980, 690))
        )
        + "".join(
            lotus(x, y, s)
            for x, y, s in ((640, 690, 0.8), (760, 704, 1), (900, 700, 1.1), (1000, 690, 0.7))
        )
    )


def _row() -> str:
    return (
        person(300, 860, 460, WORKER, posed(WAVE, near=(-17, -85)))
        + person(500, 875, 480, FARMER_W, posed(HOLD), over=_bouquet(26, -124))
        + person(690, 880, 430, PUPIL_B, posed(WAVE, far=(50, -176)))
        + person(
            890,
            885,
            500,
            dressed(AODAI_W, top="#c8564b"),
            posed(HOLD),
            face=-1,
            over=_bouquet(26, -126),
        )
        + person(1080, 880, 480, DOCTOR_M, posed(STAND, near=(-20, -90), far=(22, -112)), face=-1)
        + person(
            1270, 875, 470, dressed(ELDER_M, top="#5c7347"), posed(WAVE, near=(-17, -85)), face=-1
        )
        + person(1440, 882, 400, PUPIL_G, posed(HOLD), face=-1, over=_bouquet(26, -120))
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return _back() + _flags() + _square() + _pond() + loudspeaker(110, 760, 560) + _row()
