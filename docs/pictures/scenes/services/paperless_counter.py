"""A citizen uses a kiosk; files turn into light squares over an empty desk."""

from studio.cast import MOTHER, OFFICER_T
from studio.figure import person
from studio.furniture import chart, desk, monitor, stack
from studio.goods import pot_plant, rosette
from studio.look import dressed
from studio.palette import AMBER, CREAM, INK, LEAF, PALE, RUST, SKYBLUE, TEAL, WHITE
from studio.rooms import board, pendant
from studio.skeleton import STAND, posed
from studio.sorting import cloth_bag
from studio.svg import circle, group, horizontal, poly, rect, shade, stroke, vertical


def _wall() -> str:
    return (
        rect(0, 0, 1600, 900, vertical("#16466f", "#2f78a3"))
        + poly([(0, 0), (700, 0), (300, 900), (0, 900)], "#4f97b8", opacity=0.25)
        + rect(0, 700, 1600, 200, vertical("#d9e4e8", "#aebfc8"))
        + rect(0, 692, 1600, 10, WHITE)
    )


def _panel() -> str:
    return (
        board(560, 90, 560, 330, chart(560, 330, 9), "#eef6f8", "#0f2f52")
        + pendant(360, 110, WHITE)
        + pendant(1330, 110, WHITE)
    )


def _shelf() -> str:
    return "".join(
        rect(1260, 200 + r * 170, 300, 12, "#8fbcd8")
        + (
            pot_plant(1330, 200 + r * 170, 100, AMBER, r + 2)
            if r != 1
            else rosette(1330, 290, 28, AMBER)
        )
        for r in range(2)
    ) + stack(1400, 200, 110, 2, 3)


def _kiosk() -> str:
    return (
        shade(520, 862, 120, 14)
        + poly([(450, 860), (480, 520), (580, 520), (600, 860)], horizontal("#f4f8fa", "#b9c9d2"))
        + group(
            rect(-150, -110, 300, 220, INK, 18),
            rect(-136, -96, 272, 192, "#dff0f5", 8),
            rect(-116, -76, 100, 70, TEAL, 8),
            rect(0, -76, 116, 22, SKYBLUE, 6),
            rect(0, -40, 90, 22, SKYBLUE, 6),
            rect(-116, 14, 232, 22, AMBER, 10),
            circle(96, 70, 16, LEAF),
            x=520,
            y=450,
            rot=-6,
        )
    )


def _user() -> str:
    return person(
        270,
        872,
        560,
        dressed(MOTHER, top=AMBER),
        posed(STAND, lean=4, near=(24, -96), far=(66, -138)),
        over=cloth_bag(24, -96, 30, CREAM),
    )


def _dots() -> str:
    return "".join(
        rect(
            690 + i * 66,
            520 - i * 18 - i * 41 % 60,
            40 - i * 3,
            52 - i * 4,
            (WHITE, PALE, "#bfeaf0")[i % 3],
            5,
            opacity=round(0.95 - i * 0.09, 2),
            transform=f"rotate({i * 9} {700 + i * 66} {520 - i * 18})",
        )
        for i in range(8)
    ) + stroke("M650,500Q860,300 1180,420", "#bfeaf0", 5, stroke_dasharray="3 14", opacity=0.9)


def _clerk() -> str:
    return person(1190, 800, 500, OFFICER_T, posed(STAND, near=(30, -106), far=(40, -108)), face=-1)


def _desk() -> str:
    return (
        desk(860, 866, 640, 240, "#6fa3b8")
        + monitor(
            1050,
            630,
            200,
            rect(20, 22, 60, 60, LEAF, 10)
            + stroke("M34,52l14,14l22,-28", WHITE, 7)
            + rect(94, 26, 70, 14, SKYBLUE, 4)
            + rect(94, 52, 56, 14, SKYBLUE, 4),
        )
        + pot_plant(1400, 628, 120, RUST, 6)
        + rect(1230, 612, 110, 12, INK, 5)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return _wall() + _panel() + _shelf() + _clerk() + _desk() + _kiosk() + _dots() + _user()
