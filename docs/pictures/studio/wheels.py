"""Everything that rolls or flies, drawn facing right around its ground point."""

from studio.palette import (
    AMBER,
    BLUE,
    CREAM,
    INK,
    NAVY,
    PALE,
    RUST,
    SKYBLUE,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    dark,
    light,
)
from studio.svg import (
    circle,
    ellipse,
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


def wheel(x: float, y: float, r: float, spokes: bool = False) -> str:
    inner = (
        "".join(
            group(line(0, 0, 0, -r * 0.84, STONE, 1.6), x=x, y=y, rot=k * 30) for k in range(12)
        )
        if spokes
        else circle(x, y, r * 0.5, STONE) + circle(x, y, r * 0.2, SLATE)
    )
    return (
        circle(x, y, r * 0.88, "none", stroke=INK, stroke_width=r * (0.12 if spokes else 0.3))
        + inner
        + circle(x, y, r * 0.1, INK)
    )


def _motorbike_body(w: float, tone: str) -> str:
    body = path(
        f"M{-w * 0.42},{-w * 0.34}Q{-w * 0.34},{-w * 0.46} {-w * 0.1},{-w * 0.42}"
        f"L{w * 0.04},{-w * 0.26}L{w * 0.2},{-w * 0.28}"
        f"L{w * 0.3},{-w * 0.52}L{w * 0.36},{-w * 0.5}L{w * 0.27},{-w * 0.16}"
        f"L{w * 0.02},{-w * 0.14}L{-w * 0.22},{-w * 0.2}"
        "Z",
        vertical(light(tone, 0.2), dark(tone, 0.1)),
    )
    seat = path(
        f"M{-w * 0.44},{-w * 0.42}Q{-w * 0.3},{-w * 0.5} {-w * 0.04},{-w * 0.43}"
        f"L{-w * 0.02},{-w * 0.39}L{-w * 0.42},{-w * 0.36}"
        "Z",
        INK,
    )
    return body + seat


def motorbike(x: float, y: float, w: float, tone: str = RUST, face: int = 1) -> str:
    """A city motorbike w long; the seat is at 0.46 w above the ground, bars at 0.66 w."""
    r = w * 0.165
    fork = line(w * 0.3, -w * 0.56, w * 0.38, -r, SLATE, w * 0.03) + line(
        -w * 0.1, -w * 0.2, -w * 0.36, -r, SLATE, w * 0.035
    )
    bars = stroke(
        f"M{w * 0.22},{-w * 0.63}L{w * 0.31},{-w * 0.58}"
        f"M{w * 0.24},{-w * 0.64}L{w * 0.22},{-w * 0.74}",
        INK,
        w * 0.024,
    ) + ellipse(w * 0.23, -w * 0.76, w * 0.035, w * 0.025, SLATE)
    lamp = ellipse(w * 0.345, -w * 0.54, w * 0.035, w * 0.045, "#fff3cf") + rect(
        -w * 0.46, -w * 0.4, w * 0.05, w * 0.05, "#c8362e", 3
    )
    guard = stroke(
        f"M{w * 0.24},{-w * 0.2}Q{w * 0.3},{-w * 0.36} {w * 0.5},{-w * 0.26}", tone, w * 0.035
    )
    pipe = stroke(f"M{-w * 0.02},{-w * 0.1}L{-w * 0.44},{-w * 0.14}", STONE, w * 0.04)
    return group(
        shade(0, 0, w * 0.55, w * 0.035),
        wheel(-w * 0.36, -r, r),
        wheel(w * 0.38, -r, r),
        fork,
        pipe,
        _motorbike_body(w, tone),
        bars,
        guard,
        lamp,
        x=x,
        y=y,
        flip=face < 0,
    )


def bicycle(x: float, y: float, w: float, tone: str = BLUE, face: int = 1) -> str:
    """A bicycle w long; saddle at 0.56 w, bars at 0.62 w above the ground."""
    r = w * 0.2
    frame = stroke(
        f"M{-w * 0.29},{-r}L{-w * 0.1},{-w * 0.46}L{w * 0.19},{-w * 0.48}"
        f"L{-w * 0.01},{-r}L{-w * 0.29},{-r}M{-w * 0.13},{-w * 0.52}"
        f"L{-w * 0.01},{-r}M{w * 0.17},{-w * 0.58}L{w * 0.3},{-r}",
        tone,
        w * 0.022,
    )
    bars = stroke(f"M{w * 0.17},{-w * 0.58}L{w * 0.1},{-w * 0.62}", INK, w * 0.024)
    return group(
        shade(0, 0, w * 0.5, w * 0.03),
        wheel(-w * 0.29, -r, r, True),
        wheel(w * 0.3, -r, r, True),
        frame,
        bars,
        rect(-w * 0.2, -w * 0.56, w * 0.15, w * 0.035, INK, 4),
        circle(-w * 0.01, -r, w * 0.04, SLATE),
        x=x,
        y=y,
        flip=face < 0,
    )


def _bus_windows(x: float, y: float, w: float) -> str:
    h = w * 0.4
    panes = "".join(
        rect(
            x + 26 + k * w * 0.15,
            y - h * 0.88,
            w * 0.135,
            h * 0.4,
            vertical("#d5e8f0", "#9cc3d6"),
            8,
        )
        for k in range(5)
    )
    gleam = "".join(
        poly(
            [
                (x + 60 + k * w * 0.15, y - h * 0.88),
                (x + 86 + k * w * 0.15, y - h * 0.88),
                (x + 60 + k * w * 0.15, y - h * 0.48),
                (x + 34 + k * w * 0.15, y - h * 0.48),
            ],
            WHITE,
            opacity=0.3,
        )
        for k in range(5)
    )
    return panes + gleam


def _bus_door(x: float, y: float, w: float, tone: str) -> str:
    h = w * 0.4
    return (
        rect(x + w * 0.79, y - h * 0.88, w * 0.12, h * 0.76, "#2b3f50", 6)
        + rect(x + w * 0.775, y - h * 0.88, w * 0.02, h * 0.74, light(tone, 0.5), 3)
        + rect(x + w * 0.905, y - h * 0.88, w * 0.02, h * 0.74, light(tone, 0.5), 3)
        + rect(x + w * 0.79, y - h * 0.16, w * 0.12, h * 0.05, STONE)
    )


def bus(x: float, y: float, w: float, tone: str = TEAL) -> str:
    """A city bus with its open front door on the right; the body starts at x."""
    h = w * 0.4
    body = path(
        f"M{x + 30},{y - h}H{x + w - 60}Q{x + w - 10},{y - h} {x + w},{y - h * 0.5}"
        f"V{y - h * 0.16}H{x}V{y - h + 30}Q{x},{y - h} {x + 30},{y - h}"
        "Z",
        vertical(light(tone, 0.16), tone),
    )
    band = rect(x, y - h * 0.42, w, h * 0.07, CREAM) + rect(
        x, y - h * 0.2, w, h * 0.06, dark(tone, 0.3)
    )
    wheels = wheel(x + w * 0.18, y - h * 0.13, h * 0.15) + wheel(
        x + w * 0.68, y - h * 0.13, h * 0.15
    )
    front = path(
        f"M{x + w * 0.935},{y - h * 0.86}Q{x + w * 0.975},{y - h * 0.8} {x + w - 6},{y - h * 0.48}"
        f"H{x + w * 0.935}Z",
        "#c3dde8",
    ) + rect(x + w - 20, y - h * 0.3, 20, h * 0.07, "#fff3cf", 4)
    return (
        shade(x + w / 2, y, w * 0.52, 16, 0.3)
        + body
        + band
        + _bus_windows(x, y, w)
        + _bus_door(x, y, w, tone)
        + front
        + wheels
    )


def roller(x: float, y: float, w: float, tone: str = AMBER) -> str:
    """A road roller facing right."""
    drum = circle(x + w * 0.32, y - w * 0.19, w * 0.19, horizontal("#aeb8bf", SLATE)) + circle(
        x + w * 0.32, y - w * 0.19, w * 0.06, INK
    )
    rear = wheel(x - w * 0.28, y - w * 0.2, w * 0.2)
    body = path(
        f"M{x - w * 0.46},{y - w * 0.3}H{x + w * 0.1}L{x + w * 0.36},{y - w * 0.22}"
        f"V{y - w * 0.14}H{x - w * 0.46}Z",
        vertical(light(tone, 0.2), tone),
    ) + rect(x - w * 0.46, y - w * 0.44, w * 0.24, w * 0.16, tone, 8)
    frame = stroke(
        f"M{x - w * 0.24},{y - w * 0.3}V{y - w * 0.7}H{x + w * 0.12}V{y - w * 0.3}", SLATE, w * 0.02
    ) + rect(x - w * 0.3, y - w * 0.74, w * 0.48, w * 0.05, dark(tone, 0.1), 6)
    return (
        shade(x, y, w * 0.55, 14)
        + frame
        + rear
        + drum
        + body
        + rect(x - w * 0.2, y - w * 0.42, w * 0.14, w * 0.12, NAVY, 6)
    )


def drone(x: float, y: float, s: float = 1) -> str:
    arms = "".join(
        line(0, 0, dx, -10, SLATE, 6)
        + ellipse(dx, -16, 34, 5, PALE, opacity=0.8)
        + rect(dx - 4, -16, 8, 12, INK, 2)
        for dx in (-62, 62)
    )
    return group(
        arms,
        rect(-28, -14, 56, 24, WHITE, 10),
        rect(-10, 8, 20, 12, INK, 5),
        circle(0, 14, 5, SKYBLUE),
        x=x,
        y=y,
        s=s,
    )


def handcart(x: float, y: float, w: float, tone: str = "#5f9e4f", load: str = "") -> str:
    """A collecting cart pushed from the left; load is drawn behind the rim."""
    tub = path(
        f"M{x - w * 0.4},{y - w * 0.72}H{x + w * 0.46}L{x + w * 0.36},{y - w * 0.16}"
        f"H{x - w * 0.3}Z",
        horizontal(light(tone, 0.14), dark(tone, 0.14)),
    )
    bar = stroke(f"M{x - w * 0.3},{y - w * 0.3}L{x - w * 0.62},{y - w * 0.6}", SLATE, w * 0.04)
    return (
        shade(x, y, w * 0.5, 10)
        + bar
        + load
        + tub
        + rect(x - w * 0.44, y - w * 0.75, w * 0.94, w * 0.06, dark(tone, 0.2), 4)
        + wheel(x + w * 0.05, y - w * 0.15, w * 0.15)
    )
