"""SVG primitives that return text; gradients are named by their colours and defined at the end."""

import re
from collections.abc import Sequence

Point = tuple[float, float]

_GRADIENT = re.compile(r"url\(#([vhdr])-([0-9a-f]{6})(?:-([0-9a-f]{6}))?\)")
_AXES = {"v": 'x2="0" y2="1"', "h": 'x2="1" y2="0"', "d": 'x2="1" y2="1"'}


def num(value: float) -> str:
    """Write a number with at most one decimal."""
    return f"{value:.1f}".rstrip("0").rstrip(".") if "." in f"{value:.1f}" else f"{value:.1f}"


def attributes(values: dict[str, object]) -> str:
    return "".join(f' {key.replace("_", "-")}="{value}"' for key, value in values.items())


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0, **kw: object) -> str:
    place = f'x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"'
    corner = f' rx="{num(r)}"' if r else ""
    return f'<rect {place}{corner} fill="{fill}"{attributes(kw)}/>'


def circle(x: float, y: float, r: float, fill: str, **kw: object) -> str:
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{fill}"{attributes(kw)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, **kw: object) -> str:
    place = f'cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"'
    return f'<ellipse {place} fill="{fill}"{attributes(kw)}/>'


def path(d: str, fill: str, **kw: object) -> str:
    return f'<path d="{d}" fill="{fill}"{attributes(kw)}/>'


def stroke(d: str, colour: str, width: float, **kw: object) -> str:
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
        f"{ends}{attributes(kw)}/>"
    )


def line(
    x1: float, y1: float, x2: float, y2: float, colour: str, width: float, **kw: object
) -> str:
    return stroke(f"M{num(x1)},{num(y1)}L{num(x2)},{num(y2)}", colour, width, **kw)


def poly(points: Sequence[Point], fill: str, **kw: object) -> str:
    text = " ".join(f"{num(x)},{num(y)}" for x, y in points)
    return f'<polygon points="{text}" fill="{fill}"{attributes(kw)}/>'


def smooth(points: Sequence[Point], closed: bool = False) -> str:
    """Give the path data of a Catmull-Rom curve through the points."""
    count = len(points)
    steps = count if closed else count - 1

    def at(i: int) -> Point:
        return points[i % count] if closed else points[max(0, min(count - 1, i))]

    out = [f"M{num(points[0][0])},{num(points[0][1])}"]
    for i in range(steps):
        before, start, end, after = at(i - 1), at(i), at(i + 1), at(i + 2)
        one = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        two = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        out.append("C" + " ".join(f"{num(x)},{num(y)}" for x, y in (one, two, end)))
    return "".join(out) + ("Z" if closed else "")


def blob(points: Sequence[Point], fill: str, **kw: object) -> str:
    return path(smooth(points, closed=True), fill, **kw)


def group(
    *parts: str,
    x: float = 0,
    y: float = 0,
    s: float = 1,
    rot: float = 0,
    flip: bool = False,
    **kw: object,
) -> str:
    """Place parts drawn around the origin; flip mirrors them left to right."""
    moves = f"translate({num(x)} {num(y)})"
    turn = f" rotate({num(rot)})" if rot else ""
    size = f" scale({-s if flip else s:.3f} {s:.3f})" if s != 1 or flip else ""
    return f'<g transform="{moves}{turn}{size}"{attributes(kw)}>{"".join(parts)}</g>'


def vertical(top: str, bottom: str) -> str:
    return f"url(#v-{top[1:]}-{bottom[1:]})"


def horizontal(left: str, right: str) -> str:
    return f"url(#h-{left[1:]}-{right[1:]})"


def diagonal(start: str, end: str) -> str:
    return f"url(#d-{start[1:]}-{end[1:]})"


def glow(colour: str) -> str:
    """A round light that fades to nothing at the edge of the shape."""
    return f"url(#r-{colour[1:]})"


def shade(x: float, y: float, rx: float, ry: float, opacity: float = 0.22) -> str:
    """The soft shadow a thing throws on the ground."""
    return ellipse(x, y, rx, ry, "#12233f", opacity=opacity, filter="url(#soft)")


def _definition(kind: str, first: str, second: str | None) -> str:
    if kind == "r":
        stops = f'<stop stop-color="#{first}"/><stop offset="1" stop-color="#{first}" '
        return f'<radialGradient id="r-{first}">{stops}stop-opacity="0"/></radialGradient>'
    stops = f'<stop stop-color="#{first}"/><stop offset="1" stop-color="#{second}"/>'
    name = f"{kind}-{first}-{second}"
    return f'<linearGradient id="{name}" x1="0" y1="0" {_AXES[kind]}>{stops}</linearGradient>'


def document(body: str, width: int = 1600, height: int = 900) -> str:
    """Wrap a drawing into a whole SVG with exactly the gradients it uses."""
    used = sorted(set(_GRADIENT.findall(body)))
    gradients = "".join(_definition(*one) for one in used)
    wide = 'x="-50%" y="-80%" width="200%" height="260%"'
    blurs = "".join(
        f'<filter id="{name}" {wide}><feGaussianBlur stdDeviation="{size}"/></filter>'
        for name, size in (("soft", 5), ("softer", 16))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><defs>{gradients}{blurs}</defs>{body}</svg>'
    )
