"""Everything that grows, from a tuft of grass to the village banyan."""

import math
from random import Random

from studio.palette import (
    AMBER,
    BARK,
    EARTH,
    FOREST,
    LEAF,
    LIME,
    ROSE,
    STRAW,
    WHITE,
    dark,
    light,
    mix,
)
from studio.svg import circle, ellipse, group, line, path, rect, shade, stroke, vertical


def tree(x: float, y: float, h: float, tone: str = LEAF, seed: int = 1, trunk: str = BARK) -> str:
    """A broadleaf tree, h high, light from the left."""
    dice = Random(seed)
    r = h * 0.2
    spots = [(-0.62, -2.5), (0.62, -2.45), (-0.3, -3.3), (0.36, -3.25), (0, -4.0), (0, -2.7)]
    spots = [(dx + dice.uniform(-0.12, 0.12), dy + dice.uniform(-0.15, 0.15)) for dx, dy in spots]
    trunk_d = (
        f"M{x - r * 0.26},{y}Q{x - r * 0.1},{y - r} {x - r * 0.14},{y - 2.6 * r}H{x + r * 0.14}"
    )
    trunk_d += f"Q{x + r * 0.1},{y - r} {x + r * 0.28},{y}Z"
    under = "".join(
        circle(x + dx * r + r * 0.1, y + (dy + 0.16) * r, r, dark(tone, 0.22)) for dx, dy in spots
    )
    main = "".join(circle(x + dx * r, y + dy * r, r * 0.94, tone) for dx, dy in spots)
    lit = "".join(
        circle(x + (dx - 0.26) * r, y + (dy - 0.24) * r, r * 0.5, light(tone, 0.22), opacity=0.6)
        for dx, dy in spots[:5]
    )
    return shade(x + r * 0.4, y, r * 1.5, r * 0.24) + path(trunk_d, trunk) + under + main + lit


def row_of_trees(
    y: float, h: float, xs: list[float], tones: tuple[str, ...] = (LEAF, FOREST)
) -> str:
    return "".join(
        tree(x, y, h * (0.85 + (i * 37 % 30) / 100), tones[i % len(tones)], i)
        for i, x in enumerate(xs)
    )


def bush(x: float, y: float, w: float, tone: str = LEAF) -> str:
    spots = [(-0.34, -0.16, 0.2), (-0.08, -0.26, 0.26), (0.24, -0.18, 0.22), (0.42, -0.1, 0.14)]
    back = "".join(
        circle(x + dx * w + 4, y + dy * w + 3, r * w, dark(tone, 0.2)) for dx, dy, r in spots
    )
    front = "".join(circle(x + dx * w, y + dy * w, r * w, tone) for dx, dy, r in spots)
    lit = "".join(
        circle(
            x + (dx - 0.05) * w, y + (dy - 0.06) * w, r * w * 0.5, light(tone, 0.24), opacity=0.6
        )
        for dx, dy, r in spots[:3]
    )
    return (
        back + front + rect(x - w * 0.5, y - w * 0.1, w, w * 0.1, dark(tone, 0.12), w * 0.05) + lit
    )


def palm(x: float, y: float, h: float, lean: float = 0.12, tone: str = FOREST) -> str:
    """A coconut palm that leans to the right for a positive lean."""
    tx, ty = x + h * lean, y - h
    stem = stroke(
        f"M{x},{y}Q{x + h * lean * 0.2:.0f},{y - h * 0.6:.0f} {tx:.0f},{ty:.0f}", EARTH, h * 0.04
    )
    leaves = []
    for i, angle in enumerate((-170, -145, -110, -70, -38, -12, 12, 168)):
        a = math.radians(angle)
        ex, ey = tx + math.cos(a) * h * 0.4, ty + math.sin(a) * h * 0.24 + h * 0.12
        cx, cy = tx + math.cos(a) * h * 0.22, ty + math.sin(a) * h * 0.34 - h * 0.05
        d = f"M{tx:.0f},{ty:.0f}Q{cx:.0f},{cy - h * 0.05:.0f} {ex:.0f},{ey:.0f}"
        d += f"Q{cx:.0f},{cy + h * 0.07:.0f} {tx:.0f},{ty:.0f}Z"
        leaves.append(path(d, (tone, dark(tone, 0.14), light(tone, 0.16))[i % 3]))
    nuts = "".join(circle(tx + dx * h, ty + h * 0.03, h * 0.026, AMBER) for dx in (-0.03, 0.02))
    return stem + "".join(leaves) + nuts


def banana(x: float, y: float, h: float, tone: str = LEAF) -> str:
    leaves = []
    for i, (dx, dy) in enumerate(
        ((-0.5, -0.75), (-0.28, -1.05), (0.05, -1.15), (0.34, -0.98), (0.52, -0.66))
    ):
        ex, ey = x + dx * h, y + dy * h
        mx, my = x + dx * h * 0.4, y - h * 0.8
        d = f"M{x:.0f},{y - h * 0.35:.0f}Q{mx - h * 0.12:.0f},{my:.0f} {ex:.0f},{ey:.0f}"
        d += f"Q{mx + h * 0.16:.0f},{my + h * 0.16:.0f} {x:.0f},{y - h * 0.35:.0f}Z"
        leaves.append(path(d, (tone, light(tone, 0.18), dark(tone, 0.1))[i % 3]))
    return stroke(f"M{x},{y}V{y - h * 0.4:.0f}", light(LIME, 0.1), h * 0.09) + "".join(leaves)


def bamboo(x: float, y: float, h: float, seed: int = 3) -> str:
    dice = Random(seed)
    out = []
    for i in range(7):
        bx, tip = x + (i - 3) * h * 0.045, x + (i - 3) * h * 0.13 + dice.uniform(-8, 8)
        top = y - h * dice.uniform(0.75, 1)
        out.append(
            stroke(
                f"M{bx:.0f},{y}Q{bx:.0f},{y - h * 0.6:.0f} {tip:.0f},{top:.0f}",
                mix(LEAF, LIME, i / 8),
                h * 0.02,
            )
        )
        for k in range(6):
            lx, ly = tip + dice.uniform(-0.12, 0.12) * h, top + dice.uniform(-0.05, 0.42) * h
            out.append(
                group(
                    ellipse(0, 0, h * 0.08, h * 0.017, (LEAF, FOREST, LIME)[k % 3]),
                    x=lx,
                    y=ly,
                    rot=dice.uniform(10, 60) * (-1) ** k,
                )
            )
    return "".join(out)


def banyan(x: float, y: float, h: float) -> str:
    """The village banyan: thick roots, hanging roots and a broad crown."""
    w = h * 0.13
    root = f"M{x - w * 2.2},{y}Q{x - w},{y - h * 0.1} {x - w},{y - h * 0.5}L{x + w},{y - h * 0.5}"
    root += f"Q{x + w},{y - h * 0.1} {x + w * 2.4},{y}Q{x + w},{y - h * 0.06} {x + w * 0.4},{y}"
    root += f"Q{x},{y - h * 0.08} {x - w * 0.6},{y}Q{x - w},{y - h * 0.05} {x - w * 2.2},{y}Z"
    hanging = "".join(
        line(x + dx * h, y - h * 0.45, x + dx * h, y - h * ln, dark(BARK, 0.1), 3)
        for dx, ln in ((-0.3, 0.2), (-0.24, 0.28), (0.26, 0.16), (0.33, 0.26), (0.2, 0.3))
    )
    spots = [
        (-0.42, -0.52, 0.17),
        (0.42, -0.52, 0.17),
        (-0.25, -0.7, 0.2),
        (0.25, -0.7, 0.2),
        (0, -0.82, 0.2),
        (0, -0.56, 0.2),
    ]
    back = "".join(
        circle(x + dx * h + h * 0.02, y + dy * h + h * 0.03, r * h, dark(FOREST, 0.15))
        for dx, dy, r in spots
    )
    main = "".join(circle(x + dx * h, y + dy * h, r * h * 0.96, FOREST) for dx, dy, r in spots)
    lit = "".join(
        circle(x + (dx - 0.06) * h, y + (dy - 0.06) * h, r * h * 0.5, LEAF, opacity=0.65)
        for dx, dy, r in spots
    )
    return (
        shade(x, y, h * 0.45, h * 0.05)
        + path(root, vertical(BARK, dark(BARK)))
        + hanging
        + back
        + main
        + lit
    )


def mangrove(x: float, y: float, h: float, seed: int = 1, tone: str = FOREST) -> str:
    """A mangrove tree on stilt roots that stand in the water at y."""
    dice = Random(seed)
    roots = "".join(
        stroke(
            f"M{x},{y - h * 0.42:.0f}Q{x + dx * h * 0.7:.0f},{y - h * 0.36:.0f} "
            f"{x + dx * h:.0f},{y:.0f}",
            dark(BARK, 0.05),
            h * 0.028,
        )
        for dx in (-0.3, -0.2, -0.1, 0.09, 0.19, 0.31)
    )
    trunk = stroke(f"M{x},{y - h * 0.36:.0f}L{x + h * 0.02:.0f},{y - h * 0.72:.0f}", BARK, h * 0.05)
    spots = [
        (dice.uniform(-0.3, 0.3), dice.uniform(-0.92, -0.6), dice.uniform(0.13, 0.2))
        for _ in range(8)
    ]
    back = "".join(
        circle(x + a * h + 4, y + b * h + 5, r * h, dark(tone, 0.2)) for a, b, r in spots
    )
    main = "".join(circle(x + a * h, y + b * h, r * h * 0.95, tone) for a, b, r in spots)
    lit = "".join(
        circle(x + (a - 0.05) * h, y + (b - 0.05) * h, r * h * 0.46, light(tone, 0.2), opacity=0.65)
        for a, b, r in spots
    )
    mirror = ellipse(x, y + h * 0.04, h * 0.36, h * 0.05, dark(tone, 0.3), opacity=0.3)
    return mirror + roots + trunk + back + main + lit


def tuft(x: float, y: float, h: float, tone: str = LEAF) -> str:
    return "".join(
        stroke(
            f"M{x + dx * 0.3:.0f},{y}Q{x + dx * 0.4:.0f},{y - h * 0.6:.0f} "
            f"{x + dx:.0f},{y - h * k:.0f}",
            tone,
            max(2, h * 0.09),
        )
        for dx, k in ((-h * 0.4, 0.8), (-h * 0.14, 1), (h * 0.14, 0.95), (h * 0.42, 0.75))
    )


def meadow(y: float, low: float, tone: str, count: int, seed: int, h: float = 26) -> str:
    """Tufts scattered over the foreground, larger when nearer."""
    dice = Random(seed)
    spots = sorted((dice.uniform(y, low), dice.uniform(0, 1600)) for _ in range(count))
    return "".join(tuft(tx, ty, h * (0.5 + (ty - y) / (low - y + 1)), tone) for ty, tx in spots)


def sapling(x: float, y: float, s: float = 1, tone: str = LEAF) -> str:
    leaf = "M0,0C-6,-16 -26,-20 -34,-12C-28,0 -12,4 0,0Z"
    stem = stroke("M0,0Q3,-30 0,-62", FOREST, 5)
    leaves = "".join(
        group(path(leaf, t), y=dy, flip=f, rot=r)
        for dy, f, r, t in (
            (-24, False, 8, tone),
            (-32, True, -8, light(tone, 0.2)),
            (-48, False, 22, light(tone, 0.2)),
            (-54, True, -20, tone),
            (-60, False, 70, LIME),
        )
    )
    return group(stem, leaves, x=x, y=y, s=s)


def flower(x: float, y: float, r: float, tone: str = ROSE, heart: str = STRAW) -> str:
    petals = "".join(
        circle(
            x + math.cos(i * 1.2566) * r * 0.62, y + math.sin(i * 1.2566) * r * 0.62, r * 0.5, tone
        )
        for i in range(5)
    )
    return petals + circle(x, y, r * 0.36, heart)


def lotus(x: float, y: float, s: float = 1, tone: str = "#e8a5a0") -> str:
    petal = "M0,0C-16,-14 -16,-38 0,-54C16,-38 16,-14 0,0Z"
    angles = (-66, 66, -40, 40, -18, 18, 0)
    petals = "".join(
        group(
            path(petal, mix(tone, WHITE, 0.12 * i), stroke=dark(tone, 0.1), stroke_width=1), rot=a
        )
        for i, a in enumerate(angles)
    )
    return group(petals, x=x, y=y, s=s)


def leaves(x: float, y: float, r: float, tone: str, count: int = 8, seed: int = 1) -> str:
    """A loose spray of leaves for corners and pots."""
    dice = Random(seed)
    out = []
    for i in range(count):
        a = -math.pi * (i + 0.5) / count + dice.uniform(-0.15, 0.15)
        out.append(
            group(
                path(
                    f"M0,0Q{r * 0.5:.0f},-{r * 0.24:.0f} {r:.0f},0Q{r * 0.5:.0f},{r * 0.24:.0f} "
                    "0,0Z",
                    (tone, light(tone, 0.2), dark(tone, 0.15))[i % 3],
                ),
                x=x,
                y=y,
                rot=math.degrees(a),
            )
        )
    return "".join(out)


def overhang(
    x: float, y: float, w: float, tone: str = FOREST, bloom: str = "", seed: int = 1
) -> str:
    """A near branch that hangs into the picture from above, w wide around (x, y)."""
    dice = Random(seed)
    bough = stroke(
        f"M{x - w * 0.5},{y - w * 0.24}Q{x - w * 0.1},{y - w * 0.02} {x + w * 0.4},{y - w * 0.04}",
        BARK,
        w * 0.03,
    )
    sprigs = []
    for i in range(64):
        sx, sy = x + dice.uniform(-0.5, 0.5) * w, y + dice.uniform(-0.26, 0.12) * w
        sy -= abs(sx - x) * 0.14
        leaf = ellipse(
            0, 0, w * 0.075, w * 0.026, (tone, dark(tone, 0.16), light(tone, 0.16))[i % 3]
        )
        sprigs.append(group(leaf, x=sx, y=sy, rot=dice.uniform(15, 75)))
        if bloom and i % 3 == 0:
            sprigs.append(flower(sx + 10, sy + 12, w * 0.034, bloom))
    return bough + "".join(sprigs)
