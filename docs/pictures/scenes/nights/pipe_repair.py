"""In night rain two workers mend a burst pipe in a street trench under a lamp."""

from studio.cast import WORKER
from studio.figure import person
from studio.houses import skyline, tube_house
from studio.look import dressed
from studio.palette import BLUE, INK, RUST, SKIN, STONE, WHITE, YELLOW, dark
from studio.rooms import lamp_light, night_veil, rain
from studio.skeleton import KNEEL, SQUAT, STAND, posed
from studio.street import lamp_post
from studio.svg import circle, ellipse, line, path, poly, rect, stroke, vertical


def _back() -> str:
    return (
        rect(0, 0, 1600, 900, vertical("#0f2747", "#2a5078"))
        + skyline(500, "#1d4068", 27, 260, True)
        + "".join(
            tube_house(x, 560, 190, 3, t, i, d, True)
            for i, (x, t, d) in enumerate(
                (
                    (-30, "#3d5878", "#2b4560"),
                    (170, "#46617f", "#2f4b3f"),
                    (1240, "#3f5a78", "#4b4038"),
                    (1440, "#48637f", "#2b4560"),
                )
            )
        )
        + night_veil(0.28)
    )


def _way() -> str:
    return rect(0, 550, 1600, 350, vertical("#3f566f", "#22364d")) + "".join(
        ellipse(x, y, w, h, "#6d91ad", opacity=0.35)
        for x, y, w, h in (
            (200, 640, 130, 14),
            (1330, 700, 180, 18),
            (420, 860, 160, 18),
            (1180, 600, 90, 9),
        )
    )


def _lamp() -> str:
    return lamp_post(330, 600, 460, True) + lamp_light(700, 620, 520, "#ffe2a0", 0.5)


def _trench() -> str:
    return (
        path("M420,760Q800,690 1220,760L1270,900H360Z", "#3a2d28")
        + path("M420,760Q800,690 1220,760L1206,786Q800,724 436,786Z", "#6b5140")
        + rect(380, 812, 880, 62, vertical("#8fb0c2", "#4f7388"), 10)
        + "".join(rect(x, 802, 34, 82, "#5d7f93", 6) for x in (560, 1060))
    )


def _gush() -> str:
    return "".join(
        stroke(
            f"M820,812Q{820 + dx * 0.4:.0f},{600 - abs(dx) * 0.1:.0f} "
            f"{820 + dx},{760 - abs(dx) * 0.3:.0f}",
            t,
            w,
            opacity=0.8,
        )
        for dx, t, w in (
            (-190, "#9fd0e2", 9),
            (-110, WHITE, 7),
            (-50, "#bfe5ee", 10),
            (0, WHITE, 8),
            (60, "#bfe5ee", 9),
            (130, "#9fd0e2", 7),
            (200, WHITE, 6),
        )
    )


def _a() -> str:
    return person(
        610,
        890,
        520,
        dressed(WORKER, hat_tone=YELLOW),
        posed(KNEEL, lean=26, near=(66, -48), far=(74, -56)),
        over=line(60, -50, 92, -34, STONE, 7)
        + circle(94, -33, 9, "none", stroke=STONE, stroke_width=6),
    )


def _b() -> str:
    return person(
        1060,
        890,
        510,
        dressed(WORKER, top=BLUE, hat_tone=WHITE),
        posed(SQUAT, lean=26, near=(58, -40), far=(64, -52)),
        face=-1,
        over=rect(54, -56, 18, 26, STONE, 4),
    )


def _c() -> str:
    return person(
        1330,
        860,
        500,
        dressed(WORKER, cut="tail", skin=SKIN),
        posed(STAND, near=(30, -100), far=(58, -140)),
        face=-1,
        over=rect(52, -150, 24, 12, INK, 4),
    ) + poly([(1170, 495), (1170, 525), (820, 800), (700, 700)], "#fff3cf", opacity=0.22)


def _cones() -> str:
    return "".join(
        poly([(x - 34, y), (x - 8, y - 96), (x + 8, y - 96), (x + 34, y)], RUST)
        + poly([(x - 25, y - 32), (x - 17, y - 62), (x + 17, y - 62), (x + 25, y - 32)], WHITE)
        + rect(x - 44, y - 6, 88, 12, dark(RUST, 0.2), 4)
        for x, y in ((250, 830), (1490, 850), (420, 690))
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _way()
        + _lamp()
        + _trench()
        + _gush()
        + _a()
        + _b()
        + _c()
        + _cones()
        + rain(8, 150)
    )
