"""Bins, bottles, bags and tools: what people sort, carry and clean with."""

from studio.palette import BARK, BLUE, LEAF, RUST, SAND, SKYBLUE, SLATE, STRAW, WHITE, dark, light
from studio.svg import circle, ellipse, group, horizontal, line, path, poly, rect, shade, stroke

MINTY = "#a9d3c4"


def bin_(x: float, y: float, w: float, tone: str, sign: str = "leaf", lid: bool = True) -> str:
    """A wheeled sorting bin with a picture sign: leaf, cycle or cross."""
    h = w * 1.35
    body = path(
        f"M{x - w / 2},{y - h}H{x + w / 2}L{x + w * 0.41},{y - 6}"
        f"Q{x + w * 0.4},{y} {x + w * 0.34},{y}H{x - w * 0.34}"
        f"Q{x - w * 0.4},{y} {x - w * 0.41},{y - 6}Z",
        horizontal(light(tone, 0.16), dark(tone, 0.14)),
    )
    top = rect(x - w * 0.55, y - h - w * 0.1, w * 1.1, w * 0.14, dark(tone, 0.2), w * 0.05)
    cap = (
        path(
            f"M{x - w * 0.5},{y - h - w * 0.08}"
            f"Q{x},{y - h - w * 0.34} {x + w * 0.5},{y - h - w * 0.08}"
            "Z",
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
            f"M{x - r},{y + r}C{x - r},{y - r} {x},{y - r} {x + r},{y - r}"
            f"C{x + r},{y + r * 0.4} {x},{y + r} {x - r},{y + r}"
            "Z",
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


def bottle(x: float, y: float, h: float, tone: str = SKYBLUE, rot: float = 0) -> str:
    w = h * 0.34
    body = path(
        f"M{-w / 2},0V{-h * 0.55}Q{-w / 2},{-h * 0.7} {-w * 0.2},{-h * 0.78}"
        f"V{-h * 0.9}H{w * 0.2}V{-h * 0.78}Q{w / 2},{-h * 0.7} {w / 2},{-h * 0.55}"
        "V0Z",
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


def sack(x: float, y: float, w: float, tone: str = "#dcc79a", tied: bool = True) -> str:
    h = w * 1.15
    body = path(
        f"M{x - w * 0.42},{y}Q{x - w * 0.62},{y - h * 0.5} {x - w * 0.18},{y - h * 0.86}"
        f"H{x + w * 0.18}Q{x + w * 0.62},{y - h * 0.5} {x + w * 0.42},{y}"
        "Z",
        horizontal(light(tone, 0.2), dark(tone, 0.14)),
    )
    ear = (
        path(
            f"M{x - w * 0.18},{y - h * 0.84}L{x - w * 0.26},{y - h}"
            f"Q{x},{y - h * 0.92} {x + w * 0.26},{y - h}L{x + w * 0.18},{y - h * 0.84}"
            "Z",
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
        f"M{x - w * 0.26},{top + 4}C{x - w * 0.2},{y - w * 0.14} "
        f"{x + w * 0.2},{y - w * 0.14} {x + w * 0.26},{top + 4}",
        dark(tone, 0.2),
        w * 0.08,
    )
    body = path(
        f"M{x - w * 0.46},{top}H{x + w * 0.46}L{x + w * 0.52},{top + w}H{x - w * 0.52}Z",
        horizontal(light(tone, 0.2), dark(tone, 0.1)),
    )
    return handles + body + bin_sign(x, top + w * 0.5, w * 0.2, LEAF, sign)
