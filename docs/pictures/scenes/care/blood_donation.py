"""A donor lies on a reclining bed beside a nurse; others wait, red drops on the wall."""

from studio.cast import NURSE, OFFICER_M, STUDENT_W, TEE_M, masked
from studio.figure import person
from studio.furniture import chair
from studio.goods import drop, heart
from studio.look import dressed
from studio.palette import AMBER, BLUE, RED, ROSE, SLATE, STONE, TEAL, WHITE, light
from studio.rooms import light_film, room, tiles, view_window
from studio.skeleton import SIT, STAND, Pose, posed
from studio.svg import circle, group, line, poly, rect, shade, stroke, vertical


def _wall() -> str:
    return (
        room("#f6e4dc", "#d6c6b4")
        + tiles(690, "#dcd3c6")
        + "".join(
            drop(120 + i * 130, 130 + i % 2 * 50, 26 + i % 3 * 8, (ROSE, "#dd7a5f", RED)[i % 3])
            for i in range(4)
        )
        + view_window(1090, 100, 420, 330, "city")
        + heart(800, 210, 110, "#eab0a2")
        + drop(800, 214, 46, RED)
    )


def _stand() -> str:
    return (
        line(720, 850, 720, 300, STONE, 9)
        + line(670, 306, 770, 306, STONE, 8)
        + rect(690, 318, 62, 92, "#f2c9bf", 14)
        + rect(690, 358, 62, 52, RED, 14)
        + stroke("M720,410Q724,560 640,590T430,604", RED, 6)
        + line(670, 852, 770, 852, SLATE, 10)
    )


def _bed() -> str:
    return (
        shade(430, 860, 380, 18)
        + poly([(70, 560), (150, 500), (360, 690), (330, 740)], vertical(light(TEAL, 0.2), TEAL))
        + rect(300, 686, 460, 52, TEAL, 18)
        + rect(360, 738, 22, 120, SLATE)
        + rect(690, 738, 22, 120, SLATE)
        + group(rect(-50, -26, 100, 52, WHITE, 18), x=150, y=540, rot=42)
    )


def _donor() -> str:
    return person(
        330,
        858,
        520,
        dressed(TEE_M, top="#4f7296", shoes="#e9e3d6"),
        Pose(
            pelvis=(0, -74),
            lean=-46,
            nod=16,
            turn=0.7,
            near=(30, -96),
            far=(66, -104),
            near_foot=(98, -62),
            far_foot=(122, -62),
            near_knee=1,
            far_knee=1,
        ),
        shadow=False,
        over=circle(34, -98, 6, RED),
    )


def _nurse() -> str:
    return person(
        930,
        870,
        540,
        NURSE,
        posed(STAND, lean=12, near=(58, -100), far=(84, -112)),
        face=-1,
        over=rect(60, -112, 18, 12, WHITE, 2),
    )


def _waiting() -> str:
    return (
        chair(1180, 850, 260, BLUE)
        + person(
            1180,
            850,
            450,
            STUDENT_W,
            posed(SIT, pelvis=(0, -60), near=(24, -84), far=(32, -88)),
            shadow=False,
            over=rect(22, -108, 12, 20, RED, 4),
        )
        + chair(1400, 850, 260, AMBER)
        + person(
            1400,
            850,
            460,
            masked(dressed(OFFICER_M, top="#a9c9e0")),
            posed(SIT, pelvis=(0, -60), near=(30, -84), far=(34, -88)),
            shadow=False,
        )
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return _wall() + _stand() + _bed() + _donor() + _nurse() + _waiting() + light_film()
