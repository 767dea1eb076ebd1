"""Hand-sized goods, pots and signs; each stands on (x, y) unless its sentence says otherwise."""

import math
from random import Random

from studio.palette import (
    AMBER,
    BLUE,
    EARTH,
    FOREST,
    LEAF,
    LIME,
    RED,
    RUST,
    SAND,
    SKYBLUE,
    TEAL,
    WHITE,
    dark,
    light,
)
from studio.plants import sapling
from studio.svg import circle, ellipse, group, horizontal, line, path, poly, rect, shade, stroke


def pot_plant(x: float, y: float, h: float, pot: str = RUST, seed: int = 1) -> str:
    dice = Random(seed)
    stems = []
    for i in range(9):
        a = math.radians(-160 + i * 17.5 + dice.uniform(-6, 6))
        ln = h * dice.uniform(0.5, 0.66)
        ex, ey = math.cos(a) * ln * 0.75, math.sin(a) * ln - h * 0.12
        tone = (LEAF, FOREST, LIME)[i % 3]
        stems.append(
            path(
                f"M0,{-h * 0.3:.0f}Q{ex * 0.2 - h * 0.06:.0f},{ey * 0.9:.0f} "
                f"{ex:.0f},{ey - h * 0.14:.0f}"
                f"Q{ex * 0.6 + h * 0.06:.0f},{ey * 0.6:.0f} 0,{-h * 0.3:.0f}"
                "Z",
                tone,
            )
        )
    base = path(
        f"M{-h * 0.19},{-h * 0.32}H{h * 0.19}L{h * 0.14},0H{-h * 0.14}Z",
        horizontal(light(pot, 0.15), dark(pot, 0.1)),
    )
    return group(
        shade(0, 0, h * 0.22, 6),
        *stems,
        base,
        rect(-h * 0.21, -h * 0.36, h * 0.42, h * 0.07, light(pot, 0.1), 3),
        x=x,
        y=y,
    )


def potted_sapling(x: float, y: float, s: float = 1, pot: str = RUST) -> str:
    cup = path("M-24,-36H24L17,0H-17Z", horizontal(light(pot, 0.15), dark(pot, 0.12)))
    return group(sapling(0, -34, 1), cup, rect(-27, -42, 54, 9, light(pot, 0.1), 3), x=x, y=y, s=s)


def box(x: float, y: float, w: float, h: float, tone: str = EARTH, tape: str = SAND) -> str:
    return (
        shade(x + w / 2, y, w * 0.54, 8)
        + rect(x, y - h, w, h, horizontal(light(tone, 0.14), dark(tone, 0.1)), 3)
        + rect(x + w * 0.42, y - h, w * 0.16, h * 0.4, tape, opacity=0.8)
        + rect(x, y - h, w, h * 0.07, light(tone, 0.3))
    )


def basket(
    x: float, y: float, w: float, tone: str = "#d2a765", handle: bool = True, heap: str = ""
) -> str:
    """A woven basket; heap is drawn behind its rim."""
    h = w * 0.58
    body = path(
        f"M{x - w / 2},{y - h}H{x + w / 2}L{x + w * 0.38},{y}H{x - w * 0.38}Z",
        horizontal(light(tone, 0.18), dark(tone, 0.12)),
    )
    weave = "".join(
        stroke(
            f"M{x - w * (0.48 - k * 0.03)},{y - h * (0.84 - k * 0.22)}h{w * (0.96 - k * 0.06)}",
            dark(tone, 0.2),
            2.4,
            stroke_dasharray="10 6",
        )
        for k in range(4)
    )
    arc = (
        stroke(
            f"M{x - w * 0.44},{y - h}C{x - w * 0.4},{y - h * 2.4} "
            f"{x + w * 0.4},{y - h * 2.4} {x + w * 0.44},{y - h}",
            dark(tone, 0.18),
            w * 0.06,
        )
        if handle
        else ""
    )
    return (
        arc + heap + body + weave + rect(x - w * 0.53, y - h - 5, w * 1.06, 11, dark(tone, 0.1), 5)
    )


def watering_can(x: float, y: float, s: float = 1, tone: str = TEAL, pouring: bool = False) -> str:
    drops = (
        "".join(
            line(
                64 + k * 9, -50 + k * 4, 74 + k * 13, 6 + k * 7, SKYBLUE, 3, stroke_dasharray="9 8"
            )
            for k in range(4)
        )
        if pouring
        else ""
    )
    return group(
        drops,
        stroke("M-22,-44C-62,-60 -60,4 -24,-8", dark(tone, 0.15), 6),
        stroke("M18,-14L58,-54", dark(tone, 0.1), 9),
        ellipse(62, -58, 7, 15, dark(tone, 0.2), transform="rotate(-40 62 -58)"),
        path("M-26,-50H24L28,0H-30Z", horizontal(light(tone, 0.2), dark(tone, 0.1))),
        ellipse(-1, -50, 25, 6, dark(tone, 0.35)),
        x=x,
        y=y,
        s=s,
    )


def lifebuoy(x: float, y: float, r: float) -> str:
    ring = circle(x, y, r * 0.76, "none", stroke=RUST, stroke_width=r * 0.44)
    arc = 2 * math.pi * r * 0.76
    return ring + circle(
        x,
        y,
        r * 0.76,
        "none",
        stroke=WHITE,
        stroke_width=r * 0.44,
        stroke_dasharray=f"{arc / 12:.1f} {arc / 6:.1f}",
    )


def rosette(x: float, y: float, r: float, tone: str = RUST) -> str:
    """An award rosette with two ribbons."""
    tails = poly(
        [
            (x - r * 0.6, y + r * 0.4),
            (x - r * 0.95, y + r * 2.2),
            (x - r * 0.5, y + r * 1.9),
            (x - r * 0.15, y + r * 2.3),
            (x, y + r * 0.6),
        ],
        dark(tone, 0.15),
    ) + poly(
        [
            (x + r * 0.6, y + r * 0.4),
            (x + r * 0.95, y + r * 2.2),
            (x + r * 0.5, y + r * 1.9),
            (x + r * 0.15, y + r * 2.3),
            (x, y + r * 0.6),
        ],
        dark(tone, 0.05),
    )
    edge = "".join(
        circle(
            x + math.cos(k * math.pi / 8) * r * 0.86,
            y + math.sin(k * math.pi / 8) * r * 0.86,
            r * 0.24,
            tone,
        )
        for k in range(16)
    )
    return (
        tails
        + edge
        + circle(x, y, r * 0.86, tone)
        + circle(x, y, r * 0.64, light(AMBER, 0.35))
        + circle(x, y, r * 0.5, AMBER)
    )


def heart(x: float, y: float, r: float, tone: str = RUST) -> str:
    return path(
        f"M{x},{y + r * 0.9}C{x - r * 1.5},{y - r * 0.1} "
        f"{x - r * 0.8},{y - r * 1.15} {x},{y - r * 0.35}"
        f"C{x + r * 0.8},{y - r * 1.15} {x + r * 1.5},{y - r * 0.1} {x},{y + r * 0.9}"
        "Z",
        tone,
    )


def drop(x: float, y: float, r: float, tone: str = RED) -> str:
    return path(
        f"M{x},{y - r * 1.5}C{x + r * 0.5},{y - r * 0.6} "
        f"{x + r},{y - r * 0.2} {x + r},{y + r * 0.3}"
        f"A{r},{r} 0 0 1 {x - r},{y + r * 0.3}"
        f"C{x - r},{y - r * 0.2} {x - r * 0.5},{y - r * 0.6} {x},{y - r * 1.5}"
        "Z",
        tone,
    )


def bowl(x: float, y: float, w: float, tone: str = WHITE, food: str = "#fbf5e6") -> str:
    steam = "".join(
        stroke(
            f"M{x + k * w * 0.2:.0f},{y - w * 0.62:.0f}q-{w * 0.08:.0f},-{w * 0.12:.0f} "
            f"0,-{w * 0.22:.0f}t0,-{w * 0.2:.0f}",
            WHITE,
            4,
            opacity=0.7,
        )
        for k in (-1, 0, 1)
    )
    rice = path(
        f"M{x - w * 0.44},{y - w * 0.36}Q{x},{y - w * 0.78} {x + w * 0.44},{y - w * 0.36}Z", food
    )
    return (
        steam
        + rice
        + path(
            f"M{x - w / 2},{y - w * 0.4}H{x + w / 2}"
            f"Q{x + w * 0.42},{y - w * 0.02} {x + w * 0.16},{y - w * 0.04}"
            f"V{y}H{x - w * 0.16}V{y - w * 0.04}"
            f"Q{x - w * 0.42},{y - w * 0.02} {x - w / 2},{y - w * 0.4}"
            "Z",
            horizontal(tone, dark(tone, 0.12)),
        )
        + stroke(
            f"M{x - w * 0.42},{y - w * 0.26}Q{x},{y - w * 0.1} {x + w * 0.42},{y - w * 0.26}",
            BLUE,
            3,
            opacity=0.6,
        )
    )


def lunch_box(x: float, y: float, w: float, tone: str = WHITE) -> str:
    return rect(
        x - w / 2, y - w * 0.34, w, w * 0.34, tone, 6, stroke=dark(tone, 0.16), stroke_width=2
    ) + rect(x - w * 0.54, y - w * 0.38, w * 1.08, w * 0.1, light(LEAF, 0.4), 4)
