"""Volunteer lifeguards run down the beach with a board while one swims out."""

from studio.cast import TEE_W
from studio.figure import person
from studio.goods import lifebuoy
from studio.land import clouds, sky, water
from studio.look import Look, dressed
from studio.palette import AMBER, HAIR, RED, RUST, SKIN, SKIN_TAN, SLATE, WHITE, WOOD
from studio.plants import palm
from studio.skeleton import SIT, WALK, posed
from studio.svg import circle, ellipse, group, line, path, poly, rect, stroke, vertical

RUN = posed(WALK, lean=16, pelvis=(0, -85), near_foot=(38, 0), far_foot=(-54, -20))
SAVER = Look(
    outfit="tee", top=RED, sleeve="short", legs=AMBER, cover="shorts", skin=SKIN_TAN, shoes=SKIN_TAN
)


def _back() -> str:
    return sky("#7fbfdc", "#e9f3ea", 420) + clouds((260, 110, 0.9), (900, 80, 0.7), (1350, 150, 1))


def _sea() -> str:
    return water(360, 900, "#9ed3dd", "#1f7597", 12) + "".join(
        stroke(
            f"M{-60 + k * 20},{470 + k * 70}q100,-{26 + k * 6} "
            "200,0t200,0t200,0t200,0t200,0t200,0t200,0t200,0",
            WHITE,
            6 + k * 3,
            opacity=0.55,
        )
        for k in range(3)
    )


def _swimmer() -> str:
    return (
        circle(1180, 520, 26, SKIN_TAN)
        + path("M1154,512C1152,480 1208,480 1206,512Q1180,498 1154,512Z", HAIR)
        + stroke("M1206,540Q1250,500 1236,462", SKIN_TAN, 16)
        + lifebuoy(1090, 550, 44)
        + stroke("M1130,560q30,-14 60,0t60,0", WHITE, 6)
    )


def _guard2() -> str:
    return group(
        path("M-70,0Q0,-30 70,0Z", AMBER),
        circle(46, -26, 22, SKIN),
        path("M24,-32C26,-58 70,-56 68,-32Q46,-44 24,-32Z", HAIR),
        stroke("M20,-12L-8,-40L-40,-18", SKIN, 13),
        x=1010,
        y=640,
    )


def _sand() -> str:
    return path(
        "M-20,900V700Q420,560 900,720Q1240,810 1640,760V920Z", vertical("#f4e1b4", "#e2c58c")
    ) + stroke("M-20,700Q420,560 900,720Q1240,810 1640,760", WHITE, 16, opacity=0.8)


def _tower() -> str:
    return (
        line(140, 760, 190, 400, WOOD, 16)
        + line(330, 760, 290, 400, WOOD, 16)
        + line(160, 640, 316, 560, WOOD, 9)
        + rect(150, 390, 190, 20, WOOD, 4)
        + rect(160, 274, 12, 126, WOOD)
        + rect(318, 274, 12, 126, WOOD)
        + poly([(116, 284), (245, 178), (374, 284)], RUST)
        + line(245, 180, 245, 104, SLATE, 6)
        + path("M248,108L320,126L248,150Z", RED)
    )


def _watcher() -> str:
    return person(
        240,
        394,
        146,
        dressed(TEE_W, top=RED),
        posed(SIT, pelvis=(0, -50), near=(24, -74), far=(26, -158)),
        shadow=False,
    )


def _board() -> str:
    return ellipse(4, -104, 62, 10, WHITE, transform="rotate(-8 4 -104)") + line(
        -56, -96, 64, -112, RUST, 3
    )


def _a() -> str:
    return person(470, 862, 510, SAVER, posed(RUN, near=(14, -98), far=(44, -120)), carry=_board())


def _b() -> str:
    return person(
        780,
        884,
        530,
        dressed(SAVER, cut="tail", skin=SKIN, top="#d9622b"),
        posed(RUN, near=(-34, -110), far=(56, -136)),
        over=lifebuoy(-36, -94, 26),
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _sea()
        + _swimmer()
        + _guard2()
        + _sand()
        + _watcher()
        + _tower()
        + _a()
        + _b()
        + palm(1500, 850, 620, -0.16)
    )
