"""Interiors and light: walls, floors, windows with a view, lamps, boards and the night."""

from random import Random

from studio.houses import skyline
from studio.land import hills
from studio.palette import (
    AMBER,
    CREAM,
    INK,
    NAVY,
    NIGHT,
    PALE,
    SKYBLUE,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)
from studio.svg import (
    circle,
    ellipse,
    glow,
    group,
    line,
    path,
    poly,
    rect,
    stroke,
    vertical,
)


def room(wall: str = CREAM, floor: str = "#d9b98a", y: float = 690, skirting: str = WHITE) -> str:
    """A wall lit from the upper left over a floor that begins at y."""
    boards = "".join(
        line(800 + (i - 8) * 120, y, 800 + (i - 8) * 250, 900, dark(floor, 0.1), 2, opacity=0.6)
        for i in range(17)
    )
    beam = poly([(0, 0), (520, 0), (1120, y), (260, y)], WHITE, opacity=0.16)
    return (
        rect(0, 0, 1600, y, vertical(light(wall, 0.3), dark(wall, 0.05)))
        + beam
        + rect(0, y, 1600, 900 - y, vertical(light(floor, 0.12), dark(floor, 0.06)))
        + boards
        + rect(0, y - 14, 1600, 14, skirting)
    )


def tiles(y: float, tone: str, low: float = 900) -> str:
    """A tiled floor in perspective."""
    rows = "".join(
        line(0, y + (low - y) * k, 1600, y + (low - y) * k, dark(tone, 0.1), 2)
        for k in (0.12, 0.3, 0.56, 0.9)
    )
    cols = "".join(
        line(800 + (i - 8) * 110, y, 800 + (i - 8) * 240, low, dark(tone, 0.1), 2)
        for i in range(17)
    )
    return rect(0, y, 1600, low - y, vertical(light(tone, 0.2), tone)) + rows + cols


def view_window(
    x: float, y: float, w: float, h: float, scene: str = "city", frame: str = WHITE
) -> str:
    """A wide window; outside: city, green or night."""
    night = scene == "night"
    air = vertical("#0f2747", "#2c5580") if night else vertical("#a9d2e6", "#fdf0d8")
    name = f"w{int(x)}-{int(y)}-{int(w)}"
    inner = rect(x, y, w, h, air)
    if scene == "green":
        inner += hills(y + h * 0.7, h * 0.4, "#8fbf97", 5, base=y + h) + hills(
            y + h * 0.9, h * 0.3, "#5f9e4f", 8, 7, base=y + h
        )
    else:
        inner += skyline(
            y + h, "#28507c" if night else "#93b4c6", int(x) + 3, h * 0.6, night, x - 20, x + w + 20
        )
        inner += "" if night else rect(x, y + h * 0.86, w, h * 0.14, "#79ab6c")
    clip = f'<clipPath id="{name}">{rect(x, y, w, h, "#000000")}</clipPath>'
    gleam = poly(
        [(x + w * 0.1, y), (x + w * 0.3, y), (x + w * 0.12, y + h), (x - w * 0.02 + 4, y + h)],
        WHITE,
        opacity=0.14,
    )
    bars = line(x + w / 2, y, x + w / 2, y + h, frame, 8) + line(
        x, y + h * 0.36, x + w, y + h * 0.36, frame, 6
    )
    return (
        clip
        + rect(x - 12, y - 12, w + 24, h + 24, frame, 4)
        + f'<g clip-path="url(#{name})">{inner}{gleam}</g>'
        + bars
        + rect(x - 24, y + h + 10, w + 48, 14, dark(frame, 0.08), 3)
    )


def curtain(x: float, y: float, w: float, h: float, tone: str = TEAL) -> str:
    folds = "".join(
        stroke(
            f"M{x + w * k},{y}Q{x + w * (k + 0.04)},{y + h * 0.5} {x + w * k},{y + h}",
            dark(tone, 0.18),
            4,
            opacity=0.6,
        )
        for k in (0.2, 0.42, 0.64, 0.86)
    )
    return (
        path(
            f"M{x},{y}H{x + w}Q{x + w * 0.94},{y + h * 0.5} {x + w},{y + h}H{x}Z",
            vertical(light(tone, 0.2), tone),
        )
        + folds
    )


def pendant(x: float, drop: float, tone: str = AMBER, r: float = 46, lit: bool = True) -> str:
    halo = circle(x, drop + 10, r * 4, glow("#ffe9ae"), opacity=0.5) if lit else ""
    shade_ = path(
        f"M{x - r},{drop}Q{x - r * 0.8},{drop - r} {x},{drop - r}"
        f"Q{x + r * 0.8},{drop - r} {x + r},{drop}Z",
        vertical(light(tone, 0.15), tone),
    )
    return (
        halo + line(x, 0, x, drop - r, SLATE, 4) + shade_ + ellipse(x, drop, r, r * 0.14, "#fff3cf")
    )


def clock(x: float, y: float, r: float) -> str:
    return (
        circle(x, y, r, WHITE, stroke=NAVY, stroke_width=r * 0.14)
        + line(x, y, x, y - r * 0.6, INK, r * 0.09)
        + line(x, y, x + r * 0.42, y + r * 0.16, INK, r * 0.09)
        + circle(x, y, r * 0.08, INK)
    )


def board(
    x: float, y: float, w: float, h: float, drawing: str = "", tone: str = WHITE, frame: str = STONE
) -> str:
    """A wall board or screen; drawing's origin is the top left of the writing area."""
    return (
        rect(x - 6, y + 8, w + 12, h + 8, "#12233f", 8, opacity=0.14)
        + rect(x - 10, y - 10, w + 20, h + 20, frame, 8)
        + rect(x, y, w, h, tone, 4)
        + group(drawing, x=x, y=y)
    )


def night_sky(
    seed: int = 4, low: float = 900, moon: tuple[float, float, float] | None = (1260, 150, 52)
) -> str:
    dice = Random(seed)
    dots = "".join(
        circle(
            dice.uniform(0, 1600),
            dice.uniform(0, low * 0.55),
            dice.uniform(1.2, 3),
            "#f4e9c8",
            opacity=round(dice.uniform(0.4, 0.95), 2),
        )
        for _ in range(70)
    )
    orb = (
        circle(moon[0], moon[1], moon[2] * 4, glow("#f8e9bd"), opacity=0.5)
        + circle(*moon, "#fbefc9")
        + circle(
            moon[0] + moon[2] * 0.36,
            moon[1] - moon[2] * 0.14,
            moon[2] * 0.84,
            "#24466f",
            opacity=0.32,
        )
        if moon
        else ""
    )
    return rect(0, 0, 1600, low, vertical(NIGHT, "#33628f")) + dots + orb


def rain(seed: int, count: int = 130, tone: str = "#bcd6e6") -> str:
    dice = Random(seed)
    return "".join(
        line(
            rx := dice.uniform(-40, 1600),
            ry := dice.uniform(-20, 900),
            rx - 12,
            ry + 34,
            tone,
            2.4,
            opacity=round(dice.uniform(0.25, 0.6), 2),
        )
        for _ in range(count)
    )


def lamp_light(x: float, y: float, r: float, tone: str = "#ffe2a0", opacity: float = 0.55) -> str:
    return circle(x, y, r, glow(tone), opacity=opacity)


def night_veil(opacity: float = 0.35) -> str:
    return rect(0, 0, 1600, 900, NIGHT, opacity=opacity)


def bulletin(x: float, y: float, w: float, h: float, seed: int = 2) -> str:
    """A cork board with pinned notes."""
    dice = Random(seed)
    tones = (WHITE, "#f7e7b4", PALE, "#f6cdb8", "#d5e8d0")
    notes = "".join(
        group(
            rect(-30, -36, 60, 72, tones[i % 5], 2),
            line(-18, -14, 18, -14, STONE, 4),
            line(-18, 2, 18, 2, STONE, 4),
            line(-18, 18, 6, 18, STONE, 4),
            circle(0, -30, 5, "#c9551a"),
            x=w * (0.1 + (i % 5) * 0.2),
            y=h * (0.3 + (i // 5) * 0.44),
            rot=dice.uniform(-7, 7),
        )
        for i in range(10)
    )
    return board(x, y, w, h, notes, light(WOOD, 0.42), WOOD)


def water_cooler(x: float, y: float, h: float) -> str:
    return (
        rect(x - h * 0.16, y - h * 0.62, h * 0.32, h * 0.62, PALE, 8)
        + rect(x - h * 0.12, y - h * 0.96, h * 0.24, h * 0.36, SKYBLUE, 16, opacity=0.85)
        + rect(x - h * 0.08, y - h * 0.5, h * 0.16, h * 0.1, SLATE, 3)
    )


def light_film() -> str:
    """The same warm light from the upper left over every picture, with a soft lower edge."""
    return circle(160, 40, 1100, glow("#fff1cf"), opacity=0.2) + rect(
        0, 760, 1600, 140, "url(#v-12233f-12233f)", opacity=0.03
    )
