"""Slatted crates and what lies in them, standing on (x, y)."""

from studio.palette import (
    AMBER,
    EARTH,
    FOREST,
    LEAF,
    LIME,
    PALE,
    RED,
    RUST,
    SAND,
    SKYBLUE,
    WHITE,
    dark,
    light,
)
from studio.sorting import MINTY, bottle
from studio.svg import circle, ellipse, poly, rect, shade


def _round_goods(x: float, y: float, w: float) -> dict[str, str]:
    h = w * 0.46
    return {
        "greens": "".join(
            circle(
                x + w * (0.12 + i * 0.15),
                y - h - w * 0.05 - (i % 2) * w * 0.05,
                w * 0.12,
                (LEAF, LIME, FOREST)[i % 3],
            )
            for i in range(6)
        ),
        "tomatoes": "".join(
            circle(
                x + w * (0.12 + i * 0.127),
                y - h - w * 0.03 - (i % 2) * w * 0.06,
                w * 0.085,
                (RED, RUST)[i % 2],
            )
            for i in range(7)
        ),
        "roots": "".join(
            ellipse(
                x + w * (0.12 + i * 0.127),
                y - h - w * 0.02 - (i % 2) * w * 0.06,
                w * 0.1,
                w * 0.07,
                (AMBER, RUST)[i % 2],
            )
            for i in range(7)
        ),
    }


def _loose_goods(x: float, y: float, w: float) -> dict[str, str]:
    h = w * 0.46
    return {
        "bottles": "".join(
            bottle(x + w * (0.12 + i * 0.15), y - h * 0.6, w * 0.5, (SKYBLUE, MINTY, PALE)[i % 3])
            for i in range(6)
        ),
        "paper": "".join(
            poly(
                [
                    (x + w * (0.06 + i * 0.17), y - h + 4),
                    (x + w * (0.1 + i * 0.17), y - h - w * 0.16),
                    (x + w * (0.28 + i * 0.15), y - h - w * 0.1),
                    (x + w * (0.24 + i * 0.15), y - h + 4),
                ],
                (WHITE, SAND, PALE)[i % 3],
            )
            for i in range(5)
        ),
        "": "",
    }


def _heap(x: float, y: float, w: float, goods: str) -> str:
    return {**_round_goods(x, y, w), **_loose_goods(x, y, w)}[goods]


def crate(x: float, y: float, w: float, goods: str = "greens", tone: str = EARTH) -> str:
    """A slatted crate with greens, tomatoes, roots, bottles or paper on top."""
    h = w * 0.46
    heap = _heap(x, y, w, goods)
    slats = "".join(
        rect(x, y - h + i * h * 0.35, w, h * 0.27, light(tone, 0.12 + 0.06 * i), 2)
        for i in range(3)
    )
    posts = "".join(
        rect(x + k * w, y - h - 3, w * 0.07, h + 3, dark(tone, 0.12), 2) for k in (0, 0.46, 0.93)
    )
    return (
        shade(x + w / 2, y, w * 0.56, w * 0.06)
        + heap
        + rect(x, y - h, w, h, dark(tone, 0.4))
        + slats
        + posts
    )
