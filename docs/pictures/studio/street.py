"""What stands along streets and roads: flags, lamps, stalls, turbines, pavement."""

import itertools
import math

from studio.houses import awning
from studio.palette import (
    AMBER,
    INK,
    LEAF,
    NAVY,
    PALE,
    RED,
    RUST,
    SAND,
    SKYBLUE,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    dark,
    light,
)
from studio.svg import (
    Point,
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
    smooth,
    stroke,
    vertical,
)


def cross_sign(x: float, y: float, r: float, tone: str = RED) -> str:
    bar = rect(x - r * 0.18, y - r * 0.55, r * 0.36, r * 1.1, tone, 2) + rect(
        x - r * 0.55, y - r * 0.18, r * 1.1, r * 0.36, tone, 2
    )
    return circle(x, y, r, WHITE) + circle(x, y, r, "none", stroke=tone, stroke_width=r * 0.1) + bar


def star(x: float, y: float, r: float, tone: str = YELLOW) -> str:

    points = [
        (
            x + math.sin(i * math.pi / 5) * (r if i % 2 == 0 else r * 0.382),
            y - math.cos(i * math.pi / 5) * (r if i % 2 == 0 else r * 0.382),
        )
        for i in range(10)
    ]
    return poly(points, tone)


def flag(x: float, y: float, h: float, w: float = 96) -> str:
    """The national flag, two by three, on a pole whose foot is at (x, y)."""
    top, tall = y - h, w * 2 / 3
    cloth = rect(x, top + 6, w, tall, RED)
    return (
        line(x, y, x, top, STONE, 6)
        + cloth
        + star(x + w / 2, top + 6 + tall / 2, tall * 0.3)
        + circle(x, top - 3, 6, AMBER)
    )


def bunting(x1: float, y1: float, x2: float, y2: float, sag: float = 50, count: int = 12) -> str:
    tones = (RUST, AMBER, TEAL, "#1f5f99", LEAF)
    out = [stroke(f"M{x1},{y1}Q{(x1 + x2) / 2},{(y1 + y2) / 2 + sag * 2} {x2},{y2}", SLATE, 2)]
    for i in range(1, count):
        t = i / count
        px = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * (x1 + x2) / 2 + t * t * x2
        py = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * ((y1 + y2) / 2 + sag * 2) + t * t * y2
        out.append(poly([(px - 13, py), (px + 13, py), (px, py + 30)], tones[i % 5]))
    return "".join(out)


def lamp_post(x: float, y: float, h: float, lit: bool = False, side: int = 1) -> str:
    arm = stroke(f"M{x},{y}V{y - h + 40}Q{x},{y - h} {x + side * 60},{y - h}", SLATE, 8)
    head = rect(x + side * 60 - (0 if side > 0 else 46), y - h - 6, 46, 12, INK, 6)
    cx = x + side * 84
    beam = (
        poly(
            [(cx - 18, y - h + 6), (cx + 18, y - h + 6), (cx + h * 0.5, y), (cx - h * 0.5, y)],
            vertical("#ffe9ae", "#e9c27a"),
            opacity=0.2,
        )
        if lit
        else ""
    )
    halo = circle(cx, y - h + 6, 120, glow("#ffe9ae"), opacity=0.9) if lit else ""
    return beam + arm + halo + head + (ellipse(cx, y - h + 7, 20, 6, "#fff3cf") if lit else "")


def loudspeaker(x: float, y: float, h: float) -> str:
    horn = "M0,-6L46,-24V24L0,6Z"
    tone = "#aab4bc"
    horns = group(
        path(horn, tone), ellipse(46, 0, 8, 24, dark(tone, 0.25)), x=x + 4, y=y - h + 36
    ) + group(
        path(horn, light(tone)),
        ellipse(46, 0, 8, 24, dark(tone, 0.2)),
        x=x - 4,
        y=y - h + 60,
        flip=True,
    )
    return line(x, y, x, y - h, SLATE, 10) + horns


def wires(points: list[Point], tone: str = SLATE) -> str:
    """Power lines that sag between poles."""
    out = []
    for (x1, y1), (x2, y2) in itertools.pairwise(points):
        for k in (0, 16):
            out.append(
                stroke(
                    f"M{x1},{y1 + k}Q{(x1 + x2) / 2},{(y1 + y2) / 2 + 40 + k} {x2},{y2 + k}",
                    tone,
                    2.4,
                    opacity=0.7,
                )
            )
    return "".join(out)


def turbine(x: float, y: float, h: float, angle: float = 20) -> str:
    blade = path(
        f"M-{h * 0.02},0Q-{h * 0.035},-{h * 0.2} 0,-{h * 0.5}Q{h * 0.03},-{h * 0.2} {h * 0.02},0Z",
        WHITE,
    )
    blades = "".join(group(blade, rot=angle + k * 120) for k in range(3))
    mast = poly(
        [(x - h * 0.022, y), (x - h * 0.01, y - h), (x + h * 0.01, y - h), (x + h * 0.022, y)],
        horizontal(WHITE, "#c9d5dc"),
    )
    return mast + group(blades, circle(0, 0, h * 0.028, STONE), x=x, y=y - h)


def solar(x: float, y: float, w: float, tilt: float = 20) -> str:
    h = w * 0.5
    body = poly(
        [(x, y), (x + tilt, y - h), (x + w + tilt, y - h), (x + w, y)],
        NAVY,
        stroke=PALE,
        stroke_width=3,
    )
    grid = "".join(
        line(x + w * k, y, x + w * k + tilt, y - h, SKYBLUE, 1.5) for k in (0.25, 0.5, 0.75)
    ) + line(x + tilt / 2, y - h / 2, x + w + tilt / 2, y - h / 2, SKYBLUE, 1.5)
    return body + grid


def factory(x: float, y: float, w: float, tone: str = "#8ea9b8") -> str:
    teeth = "".join(
        poly(
            [
                (x + i * w * 0.2, y - w * 0.3),
                (x + i * w * 0.2, y - w * 0.44),
                (x + (i + 1) * w * 0.2, y - w * 0.3),
            ],
            dark(tone, 0.1),
        )
        for i in range(5)
    )
    stacks = rect(x + w * 1.02, y - w * 0.8, w * 0.09, w * 0.8, tone) + rect(
        x + w * 1.02, y - w * 0.8, w * 0.09, w * 0.06, RUST
    )
    return (
        rect(x, y - w * 0.3, w, w * 0.3, tone)
        + teeth
        + stacks
        + "".join(
            rect(x + w * (0.08 + i * 0.18), y - w * 0.2, w * 0.1, w * 0.08, light(tone, 0.5))
            for i in range(5)
        )
    )


def pavement(y: float, low: float = 900, tone: str = "#c9c3b6", kerb: bool = True) -> str:
    out = [rect(0, y, 1600, low - y, vertical(light(tone, 0.25), tone))]
    for i in range(-8, 17):
        out.append(
            line(800 + (i - 4) * 130, y, 800 + (i - 4) * 260, low, dark(tone, 0.1), 2, opacity=0.5)
        )
    out += [
        line(0, y + (low - y) * k, 1600, y + (low - y) * k, dark(tone, 0.1), 2, opacity=0.5)
        for k in (0.18, 0.42, 0.72)
    ]
    return "".join(out) + (rect(0, y - 6, 1600, 10, light(tone, 0.4)) if kerb else "")


def road(
    points: list[tuple[float, float, float]], tone: str = "#8d949a", edge: str = "#e9dfc8"
) -> str:
    """A paved road through (x, y, half width) stations, far to near, with a dashed middle."""

    def strip(k: float, fill: str) -> str:
        left = [(x - w * k, y) for x, y, w in points]
        right = [(x + w * k, y) for x, y, w in reversed(points)]
        return path(smooth(left) + smooth(right).replace("M", "L", 1) + "Z", fill)

    middle = smooth([(x, y) for x, y, _ in points])
    dashes = stroke(middle, WHITE, 5, stroke_dasharray="34 40", opacity=0.8)
    return strip(1.14, edge) + strip(1, tone) + dashes


def stall(x: float, y: float, w: float, tone: str = RUST) -> str:
    """A market stall frame with awning; put goods on its counter at y - 0.32 w."""
    posts = "".join(rect(x + w * k, y - w * 0.82, 10, w * 0.82, WOOD) for k in (0.03, 0.94))
    counter = rect(x, y - w * 0.32, w, w * 0.06, light(WOOD, 0.2), 3) + rect(
        x + 8, y - w * 0.27, w - 16, w * 0.27, horizontal(light(SAND, 0.2), SAND)
    )
    boards = "".join(
        line(
            x + 8 + k * (w - 16) / 6, y - w * 0.26, x + 8 + k * (w - 16) / 6, y, dark(SAND, 0.15), 2
        )
        for k in range(1, 6)
    )
    return (
        shade(x + w / 2, y, w * 0.54, 12)
        + posts
        + counter
        + boards
        + awning(x - w * 0.06, y - w * 0.94, w * 1.12, w * 0.16, tone)
    )
