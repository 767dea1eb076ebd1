"""Still life: a law book with a bookmark, an award rosette, a lamp and a lotus."""

from studio.goods import rosette
from studio.palette import AMBER, FOREST, NAVY, RED, RUST, STONE
from studio.plants import leaves, lotus
from studio.svg import circle, ellipse, glow, group, line, path, poly, rect, shade, stroke, vertical


def _back() -> str:
    return (
        rect(0, 0, 1600, 900, vertical("#1a4c7c", "#123a62"))
        + circle(480, 330, 700, glow("#ffe2a0"), opacity=0.5)
        + "".join(
            rect(x, 80 + x % 3 * 16, 10, 520, "#2a6192", 4, opacity=0.4)
            for x in range(40, 1600, 92)
        )
    )


def _table() -> str:
    return (
        rect(0, 640, 1600, 260, vertical("#a8713f", "#7d4f2a"))
        + rect(0, 632, 1600, 14, "#c98e57")
        + "".join(
            stroke(f"M0,{y}Q500,{y - 16} 900,{y}T1600,{y - 6}", "#8e5d33", 3, opacity=0.6)
            for y in (700, 760, 830)
        )
    )


def _lamp() -> str:
    return (
        rect(170, 690, 210, 26, "#b88a3c", 12)
        + line(275, 690, 275, 330, "#c99b4a", 14)
        + path("M120,340Q150,200 275,196Q400,200 430,340Z", vertical("#3f9a86", "#216b5d"))
        + ellipse(275, 340, 155, 18, "#fff3cf")
        + poly(
            [(130, 344), (420, 344), (820, 720), (0, 720)],
            vertical("#ffe9ae", "#e9c27a"),
            opacity=0.2,
        )
    )


def _book() -> str:
    return (
        shade(820, 720, 430, 26, 0.4)
        + path(
            "M400,690L450,360Q660,330 820,410Q980,330 1190,360"
            "L1240,690Q980,650 820,730Q660,650 400,690Z",
            RED,
        )
        + path("M820,700Q660,610 430,660L470,380Q660,340 820,420Z", vertical("#fffaf0", "#f0e2c4"))
        + path(
            "M820,700Q980,610 1210,660L1170,380Q980,340 820,420Z", vertical("#fdf3de", "#e6d5b2")
        )
    )


def _rows() -> str:
    return (
        "".join(
            stroke(
                f"M{510 - k * 7},{430 + k * 36}Q650,{396 + k * 39} {790},{452 + k * 38}",
                "#b9ad95",
                7,
                opacity=0.9,
            )
            + stroke(
                f"M{850},{452 + k * 38}Q990,{396 + k * 39} {1130 + k * 7},{430 + k * 36}",
                "#b9ad95",
                7,
                opacity=0.9,
            )
            for k in range(5)
            if k
        )
        + stroke("M560,424Q650,402 720,420", NAVY, 12)
        + stroke("M920,420Q990,402 1080,424", NAVY, 12)
    )


def _medal() -> str:
    return rosette(1340, 560, 74, RUST) + ellipse(1340, 736, 80, 12, "#12233f", opacity=0.25)


def _pen() -> str:
    return group(
        rect(-150, -9, 250, 18, NAVY, 9),
        rect(60, -9, 34, 18, AMBER),
        poly([(100, -9), (150, 0), (100, 9)], STONE),
        x=640,
        y=806,
        rot=-7,
    )


def _flowers() -> str:
    return (
        rect(1452, 560, 96, 130, "#8fbcd8", 22)
        + lotus(1500, 540, 1.5)
        + stroke("M1500,570V530M1476,570L1440,500", FOREST, 7)
        + lotus(1438, 504, 1.0, "#f0bdb3")
        + leaves(1520, 560, 70, FOREST, 5, 3)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _table()
        + _lamp()
        + _book()
        + _rows()
        + path("M812,420H836L846,780L826,756L806,784Z", AMBER)
        + _pen()
        + _flowers()
        + _medal()
    )
