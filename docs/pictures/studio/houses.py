"""Houses and public buildings of a Vietnamese town or village."""

from random import Random

from studio.palette import (
    AMBER,
    BRICK,
    CREAM,
    EARTH,
    NAVY,
    RUST,
    SKYBLUE,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
    mix,
)
from studio.plants import bush
from studio.svg import horizontal, line, path, poly, rect, shade, vertical


def skyline(
    y: float,
    tone: str,
    seed: int,
    tall: float = 200,
    lit: bool = False,
    left: float = 0,
    right: float = 1600,
) -> str:
    """A far row of towers and tube houses standing on y."""
    dice = Random(seed)
    out, x = [], left
    while x < right:
        w, h = dice.uniform(44, 96), tall * dice.uniform(0.35, 1)
        shade_ = (
            mix(tone, WHITE, dice.uniform(0, 0.16))
            if not lit
            else mix(tone, NAVY, dice.uniform(0, 0.3))
        )
        out.append(rect(x, y - h, w, h, shade_))
        if h > tall * 0.8:
            out.append(rect(x + w * 0.3, y - h - 20, w * 0.4, 20, shade_))
        for wy in range(int(y - h + 14), int(y - 12), 22):
            for wx in range(int(x + 9), int(x + w - 10), 17):
                if dice.random() < (0.34 if lit else 0.6):
                    pane = "#f8d98a" if lit else mix(shade_, WHITE, 0.4)
                    out.append(rect(wx, wy, 8, 11, pane, opacity=0.75))
        x += w + dice.uniform(-4, 10)
    return "".join(out)


def window(x: float, y: float, w: float, h: float, pane: str = SKYBLUE, frame: str = WHITE) -> str:
    glass = rect(x, y, w, h, vertical(light(pane, 0.35), pane), 2)
    bars = line(x + w / 2, y, x + w / 2, y + h, frame, 3) + line(
        x, y + h * 0.45, x + w, y + h * 0.45, frame, 3
    )
    return (
        rect(x - 5, y - 5, w + 10, h + 10, frame, 3)
        + glass
        + bars
        + rect(x - 9, y + h + 4, w + 18, 6, dark(frame, 0.12), 2)
    )


def shutter(x: float, y: float, w: float, h: float, tone: str = TEAL) -> str:
    slats = "".join(
        line(x + 5, y + k, x + w / 2 - 4, y + k, dark(tone, 0.2), 2)
        + line(x + w / 2 + 4, y + k, x + w - 5, y + k, dark(tone, 0.2), 2)
        for k in range(10, int(h) - 4, 10)
    )
    return (
        rect(x - 4, y - 4, w + 8, h + 8, WHITE, 2)
        + rect(x, y, w, h, tone)
        + slats
        + line(x + w / 2, y, x + w / 2, y + h, WHITE, 3)
    )


def awning(
    x: float, y: float, w: float, drop: float, tone: str = RUST, other: str = CREAM, count: int = 8
) -> str:
    """A striped awning with a scalloped edge."""
    step = w / count
    out = []
    for i in range(count):
        fill = tone if i % 2 == 0 else other
        out.append(
            poly(
                [
                    (x + i * step + (w * 0.5 - i * step) * 0.08, y),
                    (x + (i + 1) * step + (w * 0.5 - (i + 1) * step) * 0.08, y),
                    (x + (i + 1) * step, y + drop),
                    (x + i * step, y + drop),
                ],
                fill,
            )
        )
        out.append(
            path(
                f"M{x + i * step:.1f},{y + drop:.1f}a{step / 2:.1f},{step * 0.42:.1f} "
                f"0 0 0 {step:.1f},0Z",
                dark(fill, 0.1),
            )
        )
    return rect(x + 6, y + drop, w - 6, step * 0.9, "#12233f", opacity=0.14) + "".join(out)


def balcony(x: float, y: float, w: float, plants: bool = True) -> str:
    rails = "".join(line(x + k, y - 30, x + k, y, SLATE, 2.4) for k in range(6, int(w) - 2, 12))
    green = (
        bush(x + w * 0.3, y - 24, w * 0.4) + bush(x + w * 0.72, y - 24, w * 0.34, "#7aae52")
        if plants
        else ""
    )
    return (
        green
        + rect(x, y - 33, w, 5, SLATE, 2)
        + rails
        + rect(x - 4, y - 2, w + 8, 9, dark(CREAM, 0.1), 2)
    )


def tube_house(
    x: float,
    y: float,
    w: float,
    floors: int,
    tone: str,
    seed: int = 0,
    door: str = TEAL,
    lit: bool = False,
) -> str:
    """A narrow town house, base on y, with balconies and a shop front."""
    floor = 150.0
    h = floors * floor
    pane = "#f6d48a" if lit else SKYBLUE
    out = [rect(x, y - h, w, h, horizontal(light(tone, 0.12), dark(tone, 0.12)))]
    out.append(rect(x - 4, y - h - 14, w + 8, 16, dark(tone, 0.22), 2))
    for i in range(1, floors):
        fy = y - i * floor
        if (seed + i) % 2:
            out.append(
                shutter(x + w * 0.25, fy - 112, w * 0.5, 78, door)
                + balcony(x + w * 0.1, fy - 6, w * 0.8)
            )
        else:
            out.append(
                window(x + w * 0.18, fy - 112, w * 0.26, 72, pane)
                + window(x + w * 0.56, fy - 112, w * 0.26, 72, pane)
            )
            out.append(rect(x, fy - 8, w, 8, dark(tone, 0.16)))
    out.append(rect(x + w * 0.12, y - 112, w * 0.76, 112, dark(door, 0.35)))
    bars = "".join(
        line(x + w * 0.12 + k, y - 112, x + w * 0.12 + k, y, door, 3)
        for k in range(8, int(w * 0.76), 13)
    )
    return (
        "".join(out)
        + bars
        + awning(x + w * 0.04, y - 142, w * 0.92, 30, (RUST, TEAL, AMBER, "#1f5f99")[seed % 4])
    )


def street_row(
    y: float, tones: tuple[str, ...], left: float, w: float, floors: tuple[int, ...], seed: int = 0
) -> str:
    doors = (TEAL, WOOD, "#1f5f99", "#5f9e4f")
    return "".join(
        tube_house(
            left + i * w, y, w - 6, floors[i % len(floors)], tone, seed + i, doors[(seed + i) % 4]
        )
        for i, tone in enumerate(tones)
    )


def roof(x: float, y: float, w: float, h: float, tone: str = BRICK) -> str:
    """A tiled roof whose eaves lie on y."""
    body = poly(
        [(x, y), (x + w * 0.1, y - h), (x + w * 0.9, y - h), (x + w, y)],
        vertical(light(tone, 0.15), tone),
    )
    rows = "".join(
        line(
            x + w * 0.1 * k + 3,
            y - h * k,
            x + w - w * 0.1 * k - 3,
            y - h * k,
            dark(tone, 0.18),
            2,
        )
        for k in (0.25, 0.5, 0.75)
    )
    return (
        body
        + rows
        + rect(x - 6, y - 4, w + 12, 9, dark(tone, 0.25), 3)
        + rect(x + w * 0.09, y - h - 5, w * 0.82, 9, dark(tone, 0.12), 4)
    )


def village_house(x: float, y: float, w: float, tone: str = CREAM, tile: str = BRICK) -> str:
    """A three-room house with a veranda, base on y."""
    h = w * 0.34
    wall = rect(x, y - h, w, h, vertical(tone, dark(tone, 0.12)))
    doors = "".join(
        rect(x + w * k, y - h * 0.72, w * 0.17, h * 0.72, WOOD)
        + line(x + w * (k + 0.085), y - h * 0.72, x + w * (k + 0.085), y, dark(WOOD), 3)
        for k in (0.12, 0.415, 0.71)
    )
    posts = "".join(
        rect(x + w * k, y - h, w * 0.022, h, light(tone, 0.5)) for k in (0.03, 0.33, 0.63, 0.945)
    )
    return (
        shade(x + w / 2, y, w * 0.55, w * 0.03)
        + wall
        + rect(x, y - h, w, h * 0.2, "#12233f", opacity=0.2)
        + doors
        + posts
        + rect(x - 8, y - 6, w + 16, 10, STONE, 2)
        + roof(x - w * 0.06, y - h, w * 1.12, w * 0.22, tile)
    )


def stilt_house(x: float, y: float, w: float) -> str:
    """A highland house on stilts with a thatched roof."""
    posts = "".join(
        rect(x + w * k, y - w * 0.2, w * 0.03, w * 0.2, dark(WOOD, 0.2))
        for k in (0.04, 0.34, 0.64, 0.93)
    )
    wall = rect(x, y - w * 0.46, w, w * 0.27, horizontal(light(WOOD, 0.1), WOOD))
    boards = "".join(
        line(x + k * w, y - w * 0.46, x + k * w, y - w * 0.19, dark(WOOD), 2)
        for k in (0.1, 0.2, 0.3, 0.7, 0.8, 0.9)
    )
    openings = (
        rect(x + w * 0.43, y - w * 0.42, w * 0.14, w * 0.23, dark(WOOD, 0.5))
        + rect(x + w * 0.14, y - w * 0.4, w * 0.14, w * 0.1, "#f6d48a")
        + rect(x + w * 0.72, y - w * 0.4, w * 0.14, w * 0.1, "#f6d48a")
    )
    top = poly(
        [
            (x - w * 0.12, y - w * 0.42),
            (x + w * 0.18, y - w * 0.78),
            (x + w * 0.82, y - w * 0.78),
            (x + w * 1.12, y - w * 0.42),
        ],
        vertical(light(EARTH, 0.12), dark(EARTH, 0.12)),
    )
    stairs = "".join(
        line(x + w * 0.44, y - w * k, x + w * 0.56, y - w * k, dark(WOOD), 5)
        for k in (0.04, 0.09, 0.14)
    )
    return (
        shade(x + w / 2, y, w * 0.5, 12)
        + rect(x, y - w * 0.2, w, w * 0.2, "#12233f", opacity=0.25)
        + posts
        + stairs
        + wall
        + boards
        + openings
        + top
    )


def public_house(
    x: float, y: float, w: float, tone: str = "#f3dfae", floors: int = 2, door: str = TEAL
) -> str:
    """A school, clinic or office: a long building with galleries and a middle porch."""
    h = floors * w * 0.17
    out = [
        shade(x + w / 2, y, w * 0.54, 14),
        rect(x, y - h, w, h, vertical(light(tone, 0.2), tone)),
    ]
    for i in range(floors):
        fy = y - i * w * 0.17
        for k in range(8):
            if not (i == 0 and k in (3, 4)):
                out.append(window(x + w * (0.035 + k * 0.12), fy - w * 0.125, w * 0.07, w * 0.075))
        out.append(rect(x - 6, fy - w * 0.17 - 4, w + 12, 9, dark(tone, 0.16)))
    out.append(
        rect(x + w * 0.4, y - w * 0.13, w * 0.2, w * 0.13, dark(door, 0.2))
        + rect(x + w * 0.415, y - w * 0.115, w * 0.08, w * 0.115, SKYBLUE)
        + rect(x + w * 0.505, y - w * 0.115, w * 0.08, w * 0.115, SKYBLUE)
    )
    out.append(roof(x - w * 0.02, y - h, w * 1.04, w * 0.09, BRICK))
    steps = "".join(
        rect(
            x + w * 0.36 - k * 8, y - 14 + k * 7, w * 0.28 + k * 16, 8, light(STONE, 0.3 - k * 0.1)
        )
        for k in range(2)
    )
    return "".join(out) + steps
