"""Furniture and what lies on desks; each stands on (x, y) unless its sentence says otherwise."""

from random import Random

from studio.palette import (
    AMBER,
    BLUE,
    CREAM,
    FOREST,
    INK,
    LEAF,
    NAVY,
    RED,
    ROSE,
    RUST,
    SAND,
    SKYBLUE,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)
from studio.svg import circle, group, line, path, poly, rect, shade, stroke, vertical


def table(x: float, y: float, w: float, h: float, tone: str = WOOD) -> str:
    """A table whose top left corner is (x, y - h)."""
    legs = "".join(rect(x + w * k, y - h, 14, h, dark(tone, 0.2)) for k in (0.05, 0.93))
    return (
        shade(x + w / 2, y, w * 0.5, 10)
        + legs
        + rect(x + w * 0.05, y - h + 12, w * 0.9, 16, dark(tone, 0.3))
        + rect(x, y - h, w, 18, light(tone, 0.2), 6)
    )


def desk(x: float, y: float, w: float, h: float, tone: str = WOOD) -> str:
    """A closed counter or desk front; the top left corner is (x, y - h)."""
    panels = "".join(
        rect(
            x + 20 + k * (w - 40) / 3 + 6,
            y - h + 44,
            (w - 40) / 3 - 12,
            h - 66,
            dark(tone, 0.08),
            4,
        )
        for k in range(3)
    )
    return (
        shade(x + w / 2, y, w * 0.54, 12)
        + rect(x + 6, y - h + 10, w - 12, h - 10, vertical(light(tone, 0.16), tone))
        + panels
        + rect(x - 8, y - h, w + 16, 22, light(tone, 0.42), 6)
        + rect(x, y - h + 22, w, 8, "#12233f", opacity=0.16)
    )


def stool(x: float, y: float, h: float = 90, tone: str = BLUE) -> str:
    legs = "".join(
        line(x + a * h * 0.32, y - h + 8, x + a * h * 0.42, y, dark(tone, 0.15), h * 0.1)
        for a in (-1, 1)
    )
    return (
        shade(x, y, h * 0.5, 8)
        + legs
        + line(x - h * 0.36, y - h * 0.4, x + h * 0.36, y - h * 0.4, dark(tone, 0.25), h * 0.06)
        + rect(x - h * 0.42, y - h, h * 0.84, h * 0.15, tone, h * 0.06)
    )


def chair(x: float, y: float, h: float = 210, tone: str = TEAL, face: int = 1) -> str:
    """A chair whose seat is at half its height; face is where the sitter looks."""
    seat = rect(-h * 0.2, -h * 0.48, h * 0.42, h * 0.07, tone, 6)
    back = path(
        f"M{-h * 0.2},{-h * 0.44}L{-h * 0.27},{-h}Q{-h * 0.22},{-h * 1.03} {-h * 0.18},{-h}"
        f"L{-h * 0.12},{-h * 0.44}Z",
        dark(tone, 0.12),
    )
    legs = line(-h * 0.16, -h * 0.42, -h * 0.2, 0, SLATE, 8) + line(
        h * 0.17, -h * 0.42, h * 0.21, 0, SLATE, 8
    )
    return group(shade(0, 0, h * 0.3, 7), legs, back, seat, x=x, y=y, flip=face < 0)


def laptop(x: float, y: float, w: float, face: int = 1, shell: str = SLATE) -> str:
    """A laptop seen from the side, its screen towards face's back."""
    base = poly(
        [(-w * 0.4, 0), (w * 0.4, 0), (w * 0.36, -w * 0.06), (-w * 0.4, -w * 0.06)],
        dark(shell, 0.2),
    )
    lid = poly(
        [(w * 0.3, -w * 0.05), (w * 0.54, -w * 0.58), (w * 0.6, -w * 0.58), (w * 0.38, -w * 0.03)],
        shell,
    )
    return group(base, lid, x=x, y=y, flip=face < 0)


def laptop_back(x: float, y: float, w: float, shell: str = STONE) -> str:
    return (
        rect(x - w / 2, y - w * 0.62, w, w * 0.6, vertical(light(shell, 0.3), shell), 8)
        + circle(x, y - w * 0.32, w * 0.06, light(shell, 0.6))
        + rect(x - w * 0.58, y - w * 0.05, w * 1.16, w * 0.05, dark(shell, 0.25), 4)
    )


def monitor(x: float, y: float, w: float, drawing: str = "", glass: str = "#eaf3f8") -> str:
    """A screen on a foot; drawing is placed over the glass, whose top left is its origin."""
    h = w * 0.6
    foot = rect(x - w * 0.05, y - h * 0.2, w * 0.1, h * 0.2, SLATE) + rect(
        x - w * 0.2, y - 8, w * 0.4, 8, INK, 4
    )
    frame = rect(x - w / 2, y - h * 1.2, w, h, INK, 10) + rect(
        x - w / 2 + 8, y - h * 1.2 + 8, w - 16, h - 16, glass, 4
    )
    return foot + frame + group(drawing, x=x - w / 2 + 8, y=y - h * 1.2 + 8)


def chart(w: float, h: float, seed: int = 1, tones: tuple[str, ...] = (TEAL, AMBER, BLUE)) -> str:
    """Bars under a rising line, to fill a screen or board of w by h."""
    dice = Random(seed)
    bars = "".join(
        rect(
            w * (0.1 + i * 0.115),
            h * 0.88 - (k := h * dice.uniform(0.15, 0.3 + i * 0.055)),
            w * 0.07,
            k,
            tones[i % len(tones)],
            3,
        )
        for i in range(7)
    )
    points = [
        (w * (0.12 + i * 0.115), h * (0.5 - i * 0.045 + dice.uniform(-0.05, 0.05)))
        for i in range(7)
    ]
    d = "M" + "L".join(f"{a:.0f},{b:.0f}" for a, b in points)
    dots = "".join(circle(a, b, h * 0.022, RUST) for a, b in points)
    return (
        bars
        + stroke(d, RUST, h * 0.018)
        + dots
        + line(w * 0.07, h * 0.9, w * 0.93, h * 0.9, STONE, 3)
    )


def phone(
    x: float, y: float, h: float, rot: float = 0, glass: str = "#dff0f5", drawing: str = ""
) -> str:
    """A phone centred on (x, y)."""
    w = h * 0.5
    body = rect(-w / 2, -h / 2, w, h, INK, h * 0.08) + rect(
        -w * 0.43, -h * 0.45, w * 0.86, h * 0.9, glass, h * 0.05
    )
    mark = drawing or (
        rect(-w * 0.3, -h * 0.32, w * 0.6, h * 0.2, TEAL, 2)
        + "".join(
            rect(-w * 0.3, -h * 0.06 + k * h * 0.12, w * 0.6, h * 0.06, SKYBLUE, 2)
            for k in range(3)
        )
    )
    return group(body, mark, x=x, y=y, rot=rot)


def paper(
    x: float, y: float, w: float, rot: float = 0, tone: str = WHITE, seal: bool = False
) -> str:
    """A sheet of writing centred on (x, y), its lines without letters."""
    h = w * 1.36
    rows = "".join(
        rect(
            -w * 0.36,
            -h * 0.22 + k * h * 0.1,
            w * (0.72 if k % 3 != 2 else 0.46),
            h * 0.025,
            "#aebac4",
            1,
        )
        for k in range(6)
    )
    head = rect(-w * 0.22, -h * 0.38, w * 0.44, h * 0.05, NAVY, 2)
    stamp = (
        circle(w * 0.2, h * 0.34, w * 0.13, "none", stroke=RED, stroke_width=w * 0.025)
        + circle(w * 0.2, h * 0.34, w * 0.07, RED, opacity=0.5)
        if seal
        else ""
    )
    return group(
        rect(-w / 2 + 4, -h / 2 + 6, w, h, "#12233f", 3, opacity=0.16),
        rect(-w / 2, -h / 2, w, h, tone, 3),
        head,
        rows,
        stamp,
        x=x,
        y=y,
        rot=rot,
    )


def stack(x: float, y: float, w: float, count: int, seed: int = 1) -> str:
    """A pile of files lying on y."""
    dice = Random(seed)
    tones = (CREAM, SKYBLUE, SAND, WHITE, ROSE)
    return "".join(
        rect(
            x + dice.uniform(-7, 7),
            y - (i + 1) * 15,
            w,
            14,
            tones[i % 5],
            2,
            stroke=dark(tones[i % 5], 0.2),
            stroke_width=1.4,
        )
        for i in range(count)
    )


def books(x: float, y: float, w: float, h: float, seed: int = 1) -> str:
    """Upright books that fill a shelf of width w standing on y."""
    dice = Random(seed)
    tones = (BLUE, RUST, TEAL, AMBER, FOREST, "#a6574d", SKYBLUE, NAVY, SAND, LEAF)
    out, at = [], x
    while at < x + w - 10:
        bw, bh = dice.uniform(11, 22), h * dice.uniform(0.68, 0.95)
        tone = tones[dice.randrange(len(tones))]
        out.append(
            rect(at, y - bh, bw, bh, tone, 1.5) + rect(at, y - bh * 0.82, bw, 4, light(tone, 0.5))
        )
        at += bw + (1.5 if dice.random() < 0.86 else 16)
    return "".join(out)


def bookshelf(
    x: float, y: float, w: float, h: float, rows: int, seed: int = 1, tone: str = WOOD
) -> str:
    step = h / rows
    out = [shade(x + w / 2, y, w * 0.54, 10), rect(x, y - h, w, h, dark(tone, 0.3), 4)]
    for i in range(rows):
        fy = y - i * step - 10
        out.append(
            books(x + 12, fy, w - 26, step - 14, seed + i)
            + rect(x + 4, fy, w - 8, 11, light(tone, 0.15))
        )
    return (
        "".join(out)
        + rect(x, y - h, 11, h, tone)
        + rect(x + w - 11, y - h, 11, h, tone)
        + rect(x - 5, y - h - 10, w + 10, 14, light(tone, 0.1), 3)
    )
