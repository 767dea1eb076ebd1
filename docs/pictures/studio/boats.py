"""Everything that floats, drawn facing right around its water point."""

from studio.palette import (
    AMBER,
    BLUE,
    BRICK,
    CREAM,
    INK,
    RUST,
    SKYBLUE,
    SLATE,
    WHITE,
    WOOD,
    dark,
    light,
)
from studio.svg import circle, ellipse, group, horizontal, line, path, rect, stroke, vertical


def boat(x: float, y: float, w: float, tone: str = WOOD, face: int = 1) -> str:
    """A small wooden sampan; the rim is 0.1 w above the water at (x, y)."""
    hull = path(
        f"M{-w * 0.52},{-w * 0.15}Q{-w * 0.3},{-w * 0.07} 0,{-w * 0.075}"
        f"Q{w * 0.32},{-w * 0.07} {w * 0.54},{-w * 0.19}"
        f"Q{w * 0.42},{w * 0.03} {w * 0.2},{w * 0.04}H{-w * 0.26}"
        f"Q{-w * 0.44},{w * 0.03} {-w * 0.52},{-w * 0.15}"
        "Z",
        vertical(light(tone, 0.1), dark(tone, 0.22)),
    )
    rim = stroke(
        f"M{-w * 0.52},{-w * 0.15}Q{-w * 0.3},{-w * 0.07} 0,{-w * 0.075}"
        f"Q{w * 0.32},{-w * 0.07} {w * 0.54},{-w * 0.19}",
        light(tone, 0.35),
        w * 0.018,
    )
    plank = stroke(
        f"M{-w * 0.46},{-w * 0.06}Q0,{w * 0.0} {w * 0.46},{-w * 0.08}", dark(tone, 0.3), 3
    )
    mirror = ellipse(0, w * 0.06, w * 0.48, w * 0.04, "#12324a", opacity=0.3)
    ripple = stroke(
        f"M{-w * 0.5},{w * 0.06}q{w * 0.12},-8 {w * 0.24},0t{w * 0.24},0t{w * 0.24},0t{w * 0.24},0",
        WHITE,
        3,
        opacity=0.5,
    )
    return group(mirror, hull, plank, rim, ripple, x=x, y=y, flip=face < 0)


def basket_boat(x: float, y: float, w: float) -> str:
    """A round woven boat of the central coast."""
    body = path(
        f"M{x - w / 2},{y - w * 0.24}Q{x - w * 0.46},{y + w * 0.1} {x},{y + w * 0.1}"
        f"Q{x + w * 0.46},{y + w * 0.1} {x + w / 2},{y - w * 0.24}"
        "Z",
        horizontal("#d8b06f", "#a77b42"),
    )
    weave = "".join(
        stroke(
            f"M{x - w * (0.48 - k * 0.05)},{y - w * (0.14 - k * 0.08)}"
            f"Q{x},{y - w * (0.06 - k * 0.09)} "
            f"{x + w * (0.48 - k * 0.05)},{y - w * (0.14 - k * 0.08)}",
            "#8a6233",
            2.4,
            stroke_dasharray="12 7",
        )
        for k in range(3)
    )
    return (
        ellipse(x, y + w * 0.1, w * 0.46, w * 0.06, "#12324a", opacity=0.3)
        + ellipse(x, y - w * 0.24, w / 2, w * 0.11, "#7c5a33")
        + body
        + weave
        + stroke(
            f"M{x - w / 2},{y - w * 0.24}A{w / 2},{w * 0.11} 0 0 0 {x + w / 2},{y - w * 0.24}",
            "#e6c78d",
            8,
        )
    )


def _wheelhouse(w: float) -> str:
    cabin = (
        rect(-w * 0.46, -w * 0.42, w * 0.28, w * 0.26, horizontal(CREAM, "#dccfae"), 6)
        + rect(-w * 0.5, -w * 0.455, w * 0.36, w * 0.045, RUST, 6)
        + "".join(
            rect(-w * (0.43 - k * 0.09), -w * 0.38, w * 0.07, w * 0.09, SKYBLUE, 4)
            for k in range(3)
        )
    )
    mast = line(-w * 0.1, -w * 0.16, -w * 0.1, -w * 0.62, WOOD, w * 0.016) + stroke(
        f"M{-w * 0.1},{-w * 0.6}L{w * 0.5},{-w * 0.24}M{-w * 0.1},{-w * 0.6}"
        f"L{-w * 0.46},{-w * 0.42}",
        SLATE,
        2.4,
    )
    return mast + cabin


def fishing_boat(x: float, y: float, w: float, tone: str = BLUE, face: int = 1) -> str:
    """A wooden sea boat with a wheelhouse at the stern; deck at 0.16 w."""
    hull = path(
        f"M{-w * 0.5},{-w * 0.17}H{w * 0.3}Q{w * 0.42},{-w * 0.18} {w * 0.56},{-w * 0.27}"
        f"Q{w * 0.46},{w * 0.02} {w * 0.34},{w * 0.05}H{-w * 0.42}"
        f"Q{-w * 0.48},{-w * 0.04} {-w * 0.5},{-w * 0.17}"
        "Z",
        vertical(tone, dark(tone, 0.25)),
    )
    stripe = path(f"M{-w * 0.47},{-w * 0.05}H{w * 0.43}L{w * 0.36},{w * 0.05}H{-w * 0.42}Z", BRICK)
    rim = stroke(
        f"M{-w * 0.5},{-w * 0.17}H{w * 0.3}Q{w * 0.42},{-w * 0.18} {w * 0.56},{-w * 0.27}",
        light(AMBER, 0.3),
        w * 0.022,
    )
    eye = ellipse(w * 0.4, -w * 0.13, w * 0.028, w * 0.018, WHITE) + circle(
        w * 0.405, -w * 0.13, w * 0.011, INK
    )
    return group(
        ellipse(0, w * 0.06, w * 0.5, w * 0.035, "#12324a", opacity=0.35),
        _wheelhouse(w),
        hull,
        stripe,
        rim,
        eye,
        stroke(
            f"M{-w * 0.52},{w * 0.06}q{w * 0.13},-10 {w * 0.26},0"
            f"t{w * 0.26},0t{w * 0.26},0t{w * 0.26},0",
            WHITE,
            5,
            opacity=0.7,
        ),
        x=x,
        y=y,
        flip=face < 0,
    )
