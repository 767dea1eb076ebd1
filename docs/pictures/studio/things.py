"""Hand-sized and furniture-sized things; each stands on (x, y) unless its sentence says otherwise."""

import math
from random import Random

from studio.nature import sapling
from studio.palette import (
    AMBER,
    BARK,
    BLUE,
    CREAM,
    EARTH,
    FOREST,
    INK,
    LEAF,
    LIME,
    NAVY,
    PALE,
    RED,
    ROSE,
    RUST,
    SAND,
    SKYBLUE,
    SLATE,
    STONE,
    STRAW,
    TEAL,
    WHITE,
    WOOD,
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


def bin_(x: float, y: float, w: float, tone: str, sign: str = "leaf", lid: bool = True) -> str:
    """A wheeled sorting bin with a picture sign: leaf, cycle or cross."""
    h = w * 1.35
    body = path(
        f"M{x - w / 2},{y - h}H{x + w / 2}L{x + w * 0.41},{y - 6}Q{x + w * 0.4},{y} {x + w * 0.34},{y}H{x - w * 0.34}Q{x - w * 0.4},{y} {x - w * 0.41},{y - 6}Z",
        horizontal(light(tone, 0.16), dark(tone, 0.14)),
    )
    top = rect(x - w * 0.55, y - h - w * 0.1, w * 1.1, w * 0.14, dark(tone, 0.2), w * 0.05)
    cap = (
        path(
            f"M{x - w * 0.5},{y - h - w * 0.08}Q{x},{y - h - w * 0.34} {x + w * 0.5},{y - h - w * 0.08}Z",
            dark(tone, 0.08),
        )
        if lid
        else ellipse(x, y - h - w * 0.03, w * 0.48, w * 0.07, dark(tone, 0.5))
    )
    plate = circle(x, y - h * 0.52, w * 0.23, WHITE, opacity=0.95) + bin_sign(
        x, y - h * 0.52, w * 0.15, tone, sign
    )
    return shade(x + 6, y, w * 0.6, w * 0.08) + body + top + cap + plate


def bin_sign(x: float, y: float, r: float, tone: str, sign: str) -> str:
    if sign == "leaf":
        return path(
            f"M{x - r},{y + r}C{x - r},{y - r} {x},{y - r} {x + r},{y - r}C{x + r},{y + r * 0.4} {x},{y + r} {x - r},{y + r}Z",
            tone,
        ) + line(x - r, y + r, x + r * 0.3, y - r * 0.3, WHITE, 2)
    if sign == "cycle":
        arrows = "".join(
            group(
                stroke(
                    f"M{-r * 0.5},{-r * 0.9}A{r},{r} 0 0 1 {r * 0.75},{-r * 0.55}", tone, r * 0.3
                )
                + poly([(r * 0.45, -r * 0.15), (r * 1.15, -r * 0.25), (r * 0.95, -r * 0.95)], tone),
                x=x,
                y=y,
                rot=k * 120,
            )
            for k in range(3)
        )
        return arrows
    return line(x - r * 0.7, y - r * 0.7, x + r * 0.7, y + r * 0.7, tone, r * 0.4) + line(
        x + r * 0.7, y - r * 0.7, x - r * 0.7, y + r * 0.7, tone, r * 0.4
    )


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
        f"M{-h * 0.2},{-h * 0.44}L{-h * 0.27},{-h}Q{-h * 0.22},{-h * 1.03} {-h * 0.18},{-h}L{-h * 0.12},{-h * 0.44}Z",
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
                f"M0,{-h * 0.3:.0f}Q{ex * 0.2 - h * 0.06:.0f},{ey * 0.9:.0f} {ex:.0f},{ey - h * 0.14:.0f}Q{ex * 0.6 + h * 0.06:.0f},{ey * 0.6:.0f} 0,{-h * 0.3:.0f}Z",
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


def crate(x: float, y: float, w: float, goods: str = "greens", tone: str = EARTH) -> str:
    """A slatted crate with greens, tomatoes, roots, bottles or paper on top."""
    h = w * 0.46
    heap = {
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
    }[goods]
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


MINTY = "#a9d3c4"


def bottle(x: float, y: float, h: float, tone: str = SKYBLUE, rot: float = 0) -> str:
    w = h * 0.34
    body = path(
        f"M{-w / 2},0V{-h * 0.55}Q{-w / 2},{-h * 0.7} {-w * 0.2},{-h * 0.78}V{-h * 0.9}H{w * 0.2}V{-h * 0.78}Q{w / 2},{-h * 0.7} {w / 2},{-h * 0.55}V0Z",
        tone,
        opacity=0.9,
    )
    return group(
        body,
        rect(-w * 0.24, -h, w * 0.48, h * 0.12, BLUE, 1),
        rect(-w / 2, -h * 0.46, w, h * 0.18, WHITE, opacity=0.7),
        line(-w * 0.28, -h * 0.6, -w * 0.28, -h * 0.1, WHITE, w * 0.1, opacity=0.7),
        x=x,
        y=y,
        rot=rot,
    )


def box(x: float, y: float, w: float, h: float, tone: str = EARTH, tape: str = SAND) -> str:
    return (
        shade(x + w / 2, y, w * 0.54, 8)
        + rect(x, y - h, w, h, horizontal(light(tone, 0.14), dark(tone, 0.1)), 3)
        + rect(x + w * 0.42, y - h, w * 0.16, h * 0.4, tape, opacity=0.8)
        + rect(x, y - h, w, h * 0.07, light(tone, 0.3))
    )


def sack(x: float, y: float, w: float, tone: str = "#dcc79a", tied: bool = True) -> str:
    h = w * 1.15
    body = path(
        f"M{x - w * 0.42},{y}Q{x - w * 0.62},{y - h * 0.5} {x - w * 0.18},{y - h * 0.86}H{x + w * 0.18}Q{x + w * 0.62},{y - h * 0.5} {x + w * 0.42},{y}Z",
        horizontal(light(tone, 0.2), dark(tone, 0.14)),
    )
    ear = (
        path(
            f"M{x - w * 0.18},{y - h * 0.84}L{x - w * 0.26},{y - h}Q{x},{y - h * 0.92} {x + w * 0.26},{y - h}L{x + w * 0.18},{y - h * 0.84}Z",
            dark(tone, 0.08),
        )
        if tied
        else ""
    )
    return (
        shade(x, y, w * 0.5, w * 0.07)
        + ear
        + body
        + (
            line(x - w * 0.18, y - h * 0.85, x + w * 0.18, y - h * 0.85, RUST, w * 0.05)
            if tied
            else ""
        )
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
            f"M{x - w * 0.44},{y - h}C{x - w * 0.4},{y - h * 2.4} {x + w * 0.4},{y - h * 2.4} {x + w * 0.44},{y - h}",
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


def tool(x: float, y: float, length: float, rot: float, kind: str = "shovel") -> str:
    """A long-handled tool centred on (x, y): shovel, fork, broom, rake, net or pole."""
    h = length / 2
    ends = {
        "shovel": path(f"M-11,{h - 4}H11V{h + 20}Q0,{h + 38} -11,{h + 20}Z", "#9aa6b0"),
        "fork": stroke(
            f"M-12,{h + 26}V{h + 4}Q0,{h - 6} 12,{h + 4}V{h + 26}M0,{h - 2}V{h + 26}",
            "#8a97a2",
            3.4,
        ),
        "broom": path(f"M-7,{h - 8}H7L20,{h + 34}Q0,{h + 40} -20,{h + 34}Z", STRAW)
        + line(-9, h, 9, h, RUST, 4),
        "rake": rect(-24, h - 2, 48, 6, "#8a97a2", 2)
        + "".join(line(k, h + 2, k, h + 16, "#8a97a2", 3) for k in (-20, -7, 7, 20)),
        "net": path(
            f"M-24,{h + 2}Q0,{h - 12} 24,{h + 2}L12,{h + 46}Q0,{h + 54} -12,{h + 46}Z",
            WHITE,
            opacity=0.6,
        )
        + ellipse(0, h + 2, 25, 9, "none", stroke=SLATE, stroke_width=4),
        "pole": "",
    }
    return group(ends[kind], line(0, -h, 0, h, BARK, 5), x=x, y=y, rot=rot)


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
        f"M{x},{y + r * 0.9}C{x - r * 1.5},{y - r * 0.1} {x - r * 0.8},{y - r * 1.15} {x},{y - r * 0.35}C{x + r * 0.8},{y - r * 1.15} {x + r * 1.5},{y - r * 0.1} {x},{y + r * 0.9}Z",
        tone,
    )


def drop(x: float, y: float, r: float, tone: str = RED) -> str:
    return path(
        f"M{x},{y - r * 1.5}C{x + r * 0.5},{y - r * 0.6} {x + r},{y - r * 0.2} {x + r},{y + r * 0.3}A{r},{r} 0 0 1 {x - r},{y + r * 0.3}C{x - r},{y - r * 0.2} {x - r * 0.5},{y - r * 0.6} {x},{y - r * 1.5}Z",
        tone,
    )


def bowl(x: float, y: float, w: float, tone: str = WHITE, food: str = "#fbf5e6") -> str:
    steam = "".join(
        stroke(
            f"M{x + k * w * 0.2:.0f},{y - w * 0.62:.0f}q-{w * 0.08:.0f},-{w * 0.12:.0f} 0,-{w * 0.22:.0f}t0,-{w * 0.2:.0f}",
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
            f"M{x - w / 2},{y - w * 0.4}H{x + w / 2}Q{x + w * 0.42},{y - w * 0.02} {x + w * 0.16},{y - w * 0.04}V{y}H{x - w * 0.16}V{y - w * 0.04}Q{x - w * 0.42},{y - w * 0.02} {x - w / 2},{y - w * 0.4}Z",
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


def tyre(x: float, y: float, r: float, tone: str = RUST) -> str:
    """A painted tyre seen from its side, centred on (x, y)."""
    treads = "".join(
        group(rect(-r * 0.07, -r, r * 0.14, r * 0.14, dark(tone, 0.3)), x=x, y=y, rot=k * 30)
        for k in range(12)
    )
    return (
        circle(x, y, r * 0.78, "none", stroke=tone, stroke_width=r * 0.42)
        + treads
        + circle(x, y, r * 0.56, "none", stroke=dark(tone, 0.25), stroke_width=r * 0.06)
        + stroke(
            f"M{x - r * 0.7},{y - r * 0.36}A{r * 0.8},{r * 0.8} 0 0 1 {x},{y - r * 0.8}",
            light(tone, 0.4),
            r * 0.08,
        )
    )


def cloth_bag(x: float, y: float, w: float, tone: str = SAND, sign: str = "leaf") -> str:
    """A cloth carrier bag that hangs from (x, y)."""
    top = y + w * 0.6
    handles = stroke(
        f"M{x - w * 0.26},{top + 4}C{x - w * 0.2},{y - w * 0.14} {x + w * 0.2},{y - w * 0.14} {x + w * 0.26},{top + 4}",
        dark(tone, 0.2),
        w * 0.08,
    )
    body = path(
        f"M{x - w * 0.46},{top}H{x + w * 0.46}L{x + w * 0.52},{top + w}H{x - w * 0.52}Z",
        horizontal(light(tone, 0.2), dark(tone, 0.1)),
    )
    return handles + body + bin_sign(x, top + w * 0.5, w * 0.2, LEAF, sign)
