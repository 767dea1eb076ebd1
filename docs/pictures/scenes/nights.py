"""Night work by lamp light."""

import math

from studio.cast import TECH, WORKER
from studio.figure import person
from studio.look import dressed
from studio.nature import hills
from studio.palette import (
    AMBER,
    BLUE,
    INK,
    LEAF,
    PALE,
    RED,
    RUST,
    SKIN,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    dark,
)
from studio.rooms import board, lamp_light, night_sky, night_veil, rain
from studio.skeleton import KNEEL, SIT, SQUAT, STAND, posed
from studio.svg import (
    circle,
    ellipse,
    glow,
    group,
    horizontal,
    line,
    path,
    poly,
    rect,
    shade,
    stroke,
    vertical,
)
from studio.things import bin_sign, books, chair, chart, monitor
from studio.town import lamp_post, skyline, tube_house


def air_station() -> str:
    """On a roof at night a technician watches screens in the lit cabin of an air station."""
    back = (
        night_sky(4, 900, (1340, 150, 56))
        + skyline(620, "#1f4770", 33, 260, True)
        + skyline(700, "#183a60", 12, 200, True)
        + hills(760, 40, "#143354", 3)
    )
    roof_ = (
        rect(0, 690, 1600, 210, vertical("#3f5f82", "#22405f"))
        + rect(0, 676, 1600, 22, "#56789a")
        + "".join(rect(x, 610, 8, 72, "#56789a") for x in range(20, 1600, 90))
        + rect(0, 604, 1600, 9, "#6c8cab")
    )
    cabin = (
        shade(620, 860, 420, 20, 0.4)
        + rect(240, 360, 740, 500, horizontal("#dfe8ec", "#9fb3c2"), 10)
        + rect(220, 336, 780, 34, "#7d97ab", 8)
        + rect(280, 410, 470, 300, "#ffe7b3", 6)
        + circle(520, 560, 330, glow("#ffe2a0"), opacity=0.6)
    )
    inside = (
        rect(280, 410, 470, 300, vertical("#fff0cc", "#f6d79a"))
        + board(310, 440, 150, 100, chart(150, 100, 3), "#20456c", SLATE)
        + rect(500, 500, 150, 12, WOOD)
        + books(506, 500, 138, 60, 3)
    )
    tech = chair(560, 790, 240, BLUE, -1) + person(
        560,
        800,
        440,
        TECH,
        posed(
            SIT,
            pelvis=(0, -66),
            near=(42, -108),
            far=(50, -104),
            near_foot=(36, 0),
            far_foot=(44, 0),
        ),
        face=-1,
        shadow=False,
    )
    desk_ = (
        rect(280, 640, 240, 16, WOOD)
        + monitor(350, 640, 130, chart(114, 62, 6), "#20456c")
        + rect(430, 618, 24, 24, TEAL, 4)
    )
    front = (
        rect(240, 710, 740, 150, horizontal("#d3dee4", "#93a9ba"))
        + rect(280, 410, 470, 300, "none", 6, stroke="#7d97ab", stroke_width=12)
        + line(515, 410, 515, 450, "#7d97ab", 6)
        + rect(810, 470, 120, 390, "#6f8ba1", 6)
        + circle(912, 670, 8, AMBER)
        + leaf_sign(610, 785)
    )
    mast = (
        line(1090, 860, 1090, 150, "#c3d0d9", 14)
        + "".join(
            line(1090, y, 1090 + dx, y - 20, "#c3d0d9", 8) for y, dx in ((300, 90), (380, -80))
        )
        + rect(1160, 236, 44, 52, WHITE, 8)
        + rect(990, 320, 42, 50, WHITE, 8)
        + group(
            *(
                circle(math.cos(a) * 46, math.sin(a) * 14, 14, PALE)
                + line(0, 0, math.cos(a) * 46, math.sin(a) * 14, STONE, 5)
                for a in (0.3, 2.4, 4.5)
            ),
            x=1090,
            y=150,
        )
        + line(1090, 196, 1170, 190, STONE, 5)
        + poly([(1150, 176), (1190, 190), (1150, 204)], RUST)
        + circle(1090, 110, 9, RED)
        + circle(1090, 110, 50, glow("#ff8a6b"), opacity=0.7)
    )
    intake = "".join(
        line(x, 338, x, 250, "#c3d0d9", 12)
        + path(f"M{x - 34},256Q{x},214 {x + 34},256Z", "#eef3f6")
        + rect(x - 22, 256, 44, 16, "#aebfca", 4)
        for x in (340, 460)
    )
    colleague = person(
        1290,
        868,
        460,
        dressed(TECH, cut="tail", top=RUST, extras=("badge",)),
        posed(STAND, nod=-8, near=(34, -116), far=(42, -118)),
        face=-1,
        over=rect(26, -136, 34, 26, INK, 3) + rect(29, -133, 28, 20, "#bfeaf0", 2),
    ) + circle(1220, 560, 130, glow("#bfeaf0"), opacity=0.4)
    return back + roof_ + mast + cabin + inside + tech + desk_ + front + intake + colleague


def leaf_sign(x: float, y: float) -> str:
    """A plain leaf mark for the cabin wall."""
    return circle(x, y, 40, WHITE) + bin_sign(x, y, 24, LEAF, "leaf")


def pipe_repair() -> str:
    """In night rain two workers mend a burst pipe in a street trench under a lamp."""
    back = (
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
    way = rect(0, 550, 1600, 350, vertical("#3f566f", "#22364d")) + "".join(
        ellipse(x, y, w, h, "#6d91ad", opacity=0.35)
        for x, y, w, h in (
            (200, 640, 130, 14),
            (1330, 700, 180, 18),
            (420, 860, 160, 18),
            (1180, 600, 90, 9),
        )
    )
    lamp = lamp_post(330, 600, 460, True) + lamp_light(700, 620, 520, "#ffe2a0", 0.5)
    trench = (
        path("M420,760Q800,690 1220,760L1270,900H360Z", "#3a2d28")
        + path("M420,760Q800,690 1220,760L1206,786Q800,724 436,786Z", "#6b5140")
        + rect(380, 812, 880, 62, vertical("#8fb0c2", "#4f7388"), 10)
        + "".join(rect(x, 802, 34, 82, "#5d7f93", 6) for x in (560, 1060))
    )
    gush = "".join(
        stroke(
            f"M820,812Q{820 + dx * 0.4:.0f},{600 - abs(dx) * 0.1:.0f} {820 + dx},{760 - abs(dx) * 0.3:.0f}",
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
    a = person(
        610,
        890,
        520,
        dressed(WORKER, hat_tone=YELLOW),
        posed(KNEEL, lean=26, near=(66, -48), far=(74, -56)),
        over=line(60, -50, 92, -34, STONE, 7)
        + circle(94, -33, 9, "none", stroke=STONE, stroke_width=6),
    )
    b = person(
        1060,
        890,
        510,
        dressed(WORKER, top=BLUE, hat_tone=WHITE),
        posed(SQUAT, lean=26, near=(58, -40), far=(64, -52)),
        face=-1,
        over=rect(54, -56, 18, 26, STONE, 4),
    )
    c = person(
        1330,
        860,
        500,
        dressed(WORKER, cut="tail", skin=SKIN),
        posed(STAND, near=(30, -100), far=(58, -140)),
        face=-1,
        over=rect(52, -150, 24, 12, INK, 4),
    ) + poly([(1170, 495), (1170, 525), (820, 800), (700, 700)], "#fff3cf", opacity=0.22)
    cones = "".join(
        poly([(x - 34, y), (x - 8, y - 96), (x + 8, y - 96), (x + 34, y)], RUST)
        + poly([(x - 25, y - 32), (x - 17, y - 62), (x + 17, y - 62), (x + 25, y - 32)], WHITE)
        + rect(x - 44, y - 6, 88, 12, dark(RUST, 0.2), 4)
        for x, y in ((250, 830), (1490, 850), (420, 690))
    )
    return back + way + lamp + trench + gush + a + b + c + cones + rain(8, 150)
