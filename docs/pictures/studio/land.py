"""Sky, hills, water and fields: the wide backgrounds of outdoor scenes."""

from random import Random

from studio.palette import SAND, WHITE, dark, light
from studio.svg import Point, circle, glow, group, path, poly, rect, smooth, stroke, vertical


def sky(top: str = "#9cc7e0", bottom: str = "#fdf0d8", low: float = 900) -> str:
    return rect(0, 0, 1600, low, vertical(top, bottom))


def sun(x: float, y: float, r: float, tone: str = "#fff3cf") -> str:
    return circle(x, y, r * 4.5, glow(tone), opacity=0.8) + circle(x, y, r, tone)


def cloud(x: float, y: float, s: float = 1, opacity: float = 0.85) -> str:
    puffs = [(-70, 0, 34), (-30, -22, 44), (24, -30, 52), (70, -6, 38)]
    shapes = "".join(circle(dx, dy, r, WHITE) for dx, dy, r in puffs)
    return group(shapes, rect(-104, -8, 212, 38, WHITE, 19), x=x, y=y, s=s, opacity=opacity)


def clouds(*places: tuple[float, float, float]) -> str:
    return "".join(cloud(x, y, s) for x, y, s in places)


def birds(*places: Point) -> str:
    return "".join(stroke(f"M{x - 14},{y}q7,-9 14,0q7,-9 14,0", "#5d6b78", 3) for x, y in places)


def hills(y: float, rise: float, tone: str, seed: int, bumps: int = 5, base: float = 900) -> str:
    """One ridge across the whole picture, filled down to base."""
    dice = Random(seed)
    step = 1800 / bumps
    points = [
        (-100 + i * step, y - rise * dice.uniform(0.1, 1) * (0.5 + (i % 2) * 0.5))
        for i in range(bumps + 1)
    ]
    d = smooth(points) + f"L1700,{base}L-100,{base}Z"
    return path(d, vertical(light(tone, 0.14), tone))


def peaks(y: float, rise: float, tone: str, seed: int, count: int = 6) -> str:
    """Steep limestone mountains with rounded tops."""
    dice = Random(seed)
    out = []
    for i in range(count):
        x = (i + dice.uniform(0.1, 0.9)) * 1600 / count
        h, w = rise * dice.uniform(0.5, 1), 150 * dice.uniform(0.8, 1.5)
        points = [
            (x - w, y + 40),
            (x - w * 0.6, y - h * 0.5),
            (x - w * 0.15, y - h),
            (x + w * 0.25, y - h * 0.9),
            (x + w * 0.6, y - h * 0.4),
            (x + w, y + 40),
        ]
        out.append(path(smooth(points) + "Z", vertical(light(tone, 0.2), tone)))
    return "".join(out)


def ground(y: float, tone: str, far: str | None = None) -> str:
    return rect(0, y, 1600, 900 - y, vertical(far or light(tone, 0.2), tone))


def water(y: float, low: float, top: str = "#a8d2dc", deep: str = "#2f7f9c", seed: int = 1) -> str:
    """A sheet of water with light streaks, denser towards the horizon."""
    dice = Random(seed)
    out = [rect(0, y, 1600, low - y, vertical(top, deep))]
    for _ in range(46):
        share = dice.random() ** 1.4
        wy, wx, w = y + 8 + share * (low - y - 16), dice.uniform(-40, 1600), 30 + 130 * share
        out.append(
            stroke(
                f"M{wx:.0f},{wy:.0f}q{w / 4:.0f},-{3 + 5 * share:.0f} {w / 2:.0f},0t{w / 2:.0f},0",
                light(top, 0.4),
                2 + 2.5 * share,
                opacity=0.5,
            )
        )
    return "".join(out)


def river(
    points: list[tuple[float, float, float]], top: str = "#bfe0e4", deep: str = "#3f8fab"
) -> str:
    """A river through (x, y, half width) stations, far to near."""
    left = [(x - w, y) for x, y, w in points]
    right = [(x + w, y) for x, y, w in reversed(points)]
    back = smooth(right).replace("M", "L", 1)
    banks = (
        [(x - w * 1.12, y) for x, y, w in points],
        [(x + w * 1.12, y) for x, y, w in reversed(points)],
    )
    edge = path(smooth(banks[0]) + smooth(banks[1]).replace("M", "L", 1) + "Z", SAND, opacity=0.6)
    return edge + path(smooth(left) + back + "Z", vertical(top, deep))


def paddies(
    y: float, low: float, vanish: Point, tones: tuple[str, ...], rows: int = 5, spokes: int = 7
) -> str:
    """A delta plain of rice plots that run towards a vanishing point."""
    out = [rect(0, y, 1600, low - y, tones[0])]
    edges = [y + (low - y) * (i / rows) ** 1.7 for i in range(rows + 1)]

    def along(base_x: float, at_y: float) -> float:
        share = (at_y - vanish[1]) / (low - vanish[1])
        return vanish[0] + (base_x - vanish[0]) * share

    for i in range(rows):
        for k in range(-spokes, spokes):
            a, b = vanish[0] + k * 420, vanish[0] + (k + 1) * 420
            corners = [
                (along(a, edges[i]), edges[i]),
                (along(b, edges[i]), edges[i]),
                (along(b, edges[i + 1]), edges[i + 1]),
                (along(a, edges[i + 1]), edges[i + 1]),
            ]
            tone = tones[(i * 5 + k * 3) % len(tones)]
            out.append(poly(corners, tone, stroke=dark(tones[0], 0.22), stroke_width=1 + i * 1.4))
    return "".join(out)


def terraces(points: list[Point], steps: int, drop: float, tones: tuple[str, ...]) -> str:
    """Stacked rice terraces that follow one contour down the slope."""
    out = []
    for i in range(steps):
        wave = [
            (x + i * 14 * (-1) ** k, y + i * drop * (0.8 + i * 0.06))
            for k, (x, y) in enumerate(points)
        ]
        d = smooth(wave) + "L1750,950L-150,950Z"
        out.append(path(d, tones[i % len(tones)]))
        out.append(stroke(smooth(wave), light(tones[i % len(tones)], 0.5), 3, opacity=0.7))
    return "".join(out)
