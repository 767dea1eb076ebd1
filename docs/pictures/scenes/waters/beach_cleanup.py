"""Bird's-eye view of a diagonal shore where students pick up rubbish."""

from studio.boats import basket_boat
from studio.cast import STUDENT_M, TEE_M, TEE_W, YOUTH_M, YOUTH_W
from studio.figure import person
from studio.look import dressed
from studio.palette import AMBER, PALE, RUST, SKIN_TAN, SKYBLUE, TEAL, WHITE
from studio.plants import palm
from studio.skeleton import SQUAT, STAND, STOOP, WALK, posed
from studio.sorting import MINTY, bottle, sack, tool
from studio.svg import diagonal, ellipse, path, rect, shade, smooth, stroke, vertical

SHORE = [(-60, 420), (260, 380), (560, 300), (860, 300), (1160, 180), (1420, 110), (1700, 20)]
PICK = posed(STOOP, near=(48, -26), far=(54, -60))


def _sea() -> str:
    return rect(0, 0, 1600, 900, diagonal("#1f7597", "#8fd0d6")) + "".join(
        stroke(f"M{-100 + i * 150},{60 + i * 53 % 260}q40,-14 80,0t80,0", "#bfe5e8", 4, opacity=0.5)
        for i in range(9)
    )


def _foam() -> str:
    return (
        path(smooth([(x, y - 34) for x, y in SHORE]) + "L1700,950L-60,950Z", WHITE, opacity=0.75)
        + path(smooth([(x, y - 10) for x, y in SHORE]) + "L1700,950L-60,950Z", "#d9c08c")
        + path(
            smooth([(x, y + 26) for x, y in SHORE]) + "L1700,950L-60,950Z",
            vertical("#f3dfb0", "#ecd09a"),
        )
    )


def _litter() -> str:
    return (
        "".join(
            bottle(x, y, 44, t, r)
            for x, y, t, r in (
                (330, 520, SKYBLUE, 70),
                (760, 470, MINTY, -60),
                (1120, 420, PALE, 100),
                (980, 760, SKYBLUE, 80),
                (250, 800, MINTY, -75),
            )
        )
        + "".join(
            rect(x, y, 40, 26, t, 4, transform=f"rotate({r} {x} {y})")
            for x, y, t, r in (
                (560, 620, RUST, 20),
                (1240, 620, TEAL, -15),
                (840, 620, AMBER, 40),
            )
        )
        + "".join(
            ellipse(x, y, 22, 9, "#dcb878")
            for x, y in ((420, 680), (700, 780), (1300, 420), (1420, 700), (160, 620))
        )
    )


def _group1() -> str:
    return (
        person(480, 640, 330, YOUTH_M, PICK, over=sack(-40, 0, 44, "#cfe0d4", False))
        + person(900, 600, 310, YOUTH_W, posed(SQUAT, near=(40, -16), far=(46, -36)))
        + person(1180, 560, 300, TEE_M, PICK, face=-1)
    )


def _group2() -> str:
    return person(
        330,
        870,
        390,
        TEE_W,
        posed(WALK, near=(-30, -92), far=(36, -112)),
        over=sack(-34, -26, 52, "#d9e9f2"),
    ) + person(
        760,
        870,
        400,
        dressed(YOUTH_M, skin=SKIN_TAN, hat="bucket", hat_tone=AMBER),
        posed(STAND, lean=12, near=(36, -96), far=(48, -88)),
        over=tool(50, -50, 100, -16, "rake"),
    )


def _pair() -> str:
    return person(
        1120,
        880,
        400,
        YOUTH_W,
        posed(STAND, near=(36, -92), far=(44, -96)),
        over=sack(56, -36, 66, "#dcc79a"),
    ) + person(1320, 880, 410, STUDENT_M, posed(STAND, near=(36, -92), far=(44, -96)), face=-1)


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _sea()
        + _foam()
        + _litter()
        + basket_boat(1420, 330, 210)
        + _group1()
        + _group2()
        + _pair()
        + palm(60, 900, 460, 0.1)
        + shade(1460, 380, 110, 16)
    )
