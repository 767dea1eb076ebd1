"""Bird's-eye ponds shaded by mangrove; a couple lifts a net basket of shrimp."""

from studio.cast import FARMER_M, FARMER_W
from studio.figure import person
from studio.goods import basket
from studio.land import birds, clouds, hills, sky
from studio.look import dressed
from studio.palette import FOREST, RUST, SLATE, WHITE, WOOD
from studio.plants import mangrove, palm, tuft
from studio.skeleton import STAND, posed
from studio.svg import circle, ellipse, group, line, path, poly, rect, stroke, vertical


def _back() -> str:
    return (
        sky("#a5d3e0", "#f4f1d6", 300)
        + hills(280, 40, "#8fb5a0", 4, 8, 330)
        + clouds((300, 110, 1), (860, 70, 0.7), (1330, 140, 0.9))
        + birds((620, 160), (680, 180), (1100, 120))
    )


def _ponds() -> str:
    ponds = ""
    for row, (y, h, k) in enumerate(((300, 70, 0.5), (392, 104, 0.72), (520, 150, 1.0))):
        for i in range(-3, 4):
            a, b = (800 + i * 520 * k + 16 * k, 800 + (i + 1) * 520 * k - 16 * k)
            grow = 1 + h / 900
            ponds += poly(
                [(a, y), (b, y), (800 + (b - 800) * grow, y + h), (800 + (a - 800) * grow, y + h)],
                vertical("#9fd0d0", "#4f9aa6"),
            )
            ponds += "".join(
                mangrove(
                    a + (b - a) * t,
                    y + h * 0.66,
                    96 * k + row * 12,
                    i * 7 + row,
                    ("#3d7a55", FOREST)[i % 2],
                )
                for t in ((0.22, 0.72) if (i + row) % 2 else (0.5,))
            )
    return ponds


def _wheel() -> str:
    return "".join(
        group(
            circle(0, 0, 26, "none", stroke=WHITE, stroke_width=6, opacity=0.8),
            *(line(0, 0, 26, 0, WHITE, 4, transform=f"rotate({a})") for a in range(0, 360, 45)),
            x=x,
            y=y,
        )
        for x, y in ((1330, 600), (330, 590))
    )


def _bank() -> str:
    return path("M0,900V760Q800,690 1600,760V900Z", vertical("#c9a873", "#a98553"))


def _shrimp() -> str:
    return "".join(
        stroke(f"M{x},{y}q10,-18 26,-8q8,8 2,18", RUST, 8)
        for x, y in (
            (720, 640),
            (762, 628),
            (806, 636),
            (846, 630),
            (744, 656),
            (790, 654),
            (834, 656),
        )
    )


def _net() -> str:
    return (
        path("M680,640Q790,760 900,640Z", "#e9f0f0", opacity=0.8)
        + "".join(
            stroke(
                f"M{690 + i * 22},{644}Q{760 + i * 6},{700} {790},{716}",
                SLATE,
                1.6,
                opacity=0.6,
            )
            for i in range(10)
        )
        + _shrimp()
        + stroke("M676,640Q790,668 904,640", WOOD, 10)
    )


def _man() -> str:
    return person(
        520,
        880,
        510,
        dressed(FARMER_M, top="#3b6f93"),
        posed(STAND, lean=8, near=(58, -98), far=(64, -102)),
    )


def _woman() -> str:
    return person(
        1060, 880, 500, FARMER_W, posed(STAND, lean=8, near=(58, -98), far=(64, -102)), face=-1
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + rect(0, 270, 1600, 630, vertical("#b7c98a", "#8fae62"))
        + _ponds()
        + _wheel()
        + _bank()
        + _man()
        + _woman()
        + _net()
        + basket(1290, 860, 170, "#d2a765", False, ellipse(1290, 768, 70, 22, RUST))
        + palm(120, 890, 640, 0.1)
        + tuft(180, 880, 60)
        + tuft(1480, 880, 50)
    )
