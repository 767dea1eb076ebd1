"""Hands of many trades meet over a map-like ring of light."""

from studio.palette import (
    BARK,
    BLUE,
    RUST,
    SKIN,
    SKIN_DEEP,
    SKIN_FAIR,
    SKIN_TAN,
    TEAL,
    WHITE,
    dark,
    light,
)
from studio.plants import sapling
from studio.svg import circle, ellipse, glow, group, path, poly, rect, vertical


def _sleeved_hand(angle: float, sleeve: str, skin: str, reach: float = 150) -> str:
    arm_ = poly(
        [(900, -74), (reach + 190, -56), (reach + 190, 56), (900, 74)],
        vertical(light(sleeve, 0.16), dark(sleeve, 0.12)),
    )
    cuff = rect(reach + 176, -62, 34, 124, light(sleeve, 0.4), 8)
    palm_ = path(
        f"M{reach + 190},-40H{reach + 90}Q{reach + 30},-52 {reach + 20},0"
        f"Q{reach + 30},52 {reach + 90},44H{reach + 190}"
        "Z",
        vertical(light(skin, 0.15), skin),
    )
    fingers = "".join(
        rect(
            reach - 62 + abs(k - 1.4) * 14,
            -47 + k * 25,
            120,
            23,
            (skin, light(skin, 0.1))[k % 2],
            12,
        )
        for k in range(4)
    )
    thumb = group(rect(-64, -14, 92, 27, dark(skin, 0.05), 13), x=reach + 96, y=-44, rot=32)
    return group(arm_, palm_, fingers, thumb, cuff, rot=angle)


CASTS = [
    (14, BLUE, SKIN),
    (62, "#7d5a86", SKIN_TAN),
    (118, WHITE, SKIN_FAIR),
    (166, RUST, SKIN_DEEP),
    (206, "#6f8a52", SKIN_TAN),
    (252, TEAL, SKIN_FAIR),
    (300, "#2b3f6b", SKIN),
    (338, "#e7b84f", SKIN_TAN),
]


def _rays() -> str:
    return "".join(
        group(
            poly([(0, 0), (1300, -76), (1300, 76)], "#fbe3b4", opacity=0.55),
            x=800,
            y=450,
            rot=i * 30,
        )
        for i in range(12)
    )


def _ground() -> str:
    return (
        rect(0, 0, 1600, 900, vertical("#f6cf8e", "#eeb36a"))
        + _rays()
        + circle(800, 450, 560, glow("#fffaf0"), opacity=0.95)
    )


def _ring() -> str:
    return circle(800, 450, 330, "none", stroke="#ffffff", stroke_width=5, opacity=0.7) + circle(
        800, 450, 410, "none", stroke="#ffffff", stroke_width=3, opacity=0.5
    )


def _shadows() -> str:
    return "".join(
        group(rect(110, -40, 900, 100, "#12233f", 40, opacity=0.16), rot=a, filter="url(#softer)")
        for a, _, _ in CASTS
    )


def _hands() -> str:
    return "".join(
        _sleeved_hand(a, sleeve, skin, 96 + i % 2 * 26) for i, (a, sleeve, skin) in enumerate(CASTS)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _ground()
        + _ring()
        + group(_shadows(), x=806, y=468)
        + group(_hands(), x=800, y=450)
        + circle(800, 470, 120, glow("#fffaf0"), opacity=0.9)
        + (sapling(800, 530, 2.3) + ellipse(800, 532, 74, 24, BARK))
    )
