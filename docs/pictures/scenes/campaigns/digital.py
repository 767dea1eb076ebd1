"""Bird's-eye evening landscape joined by a web of lights; a young woman holds a phone."""

from studio.boats import boat
from studio.cast import TEE_W
from studio.figure import person
from studio.furniture import phone
from studio.goods import heart
from studio.houses import public_house, skyline, stilt_house, village_house
from studio.land import hills, paddies, peaks, river, sky
from studio.look import dressed
from studio.palette import AMBER, BLUE, LEAF, RUST, TEAL, WHITE
from studio.plants import row_of_trees
from studio.skeleton import STAND, posed
from studio.svg import circle, glow, path, poly, rect, stroke


def _node(x: float, y: float, r: float, tone: str, mark: str) -> str:
    return (
        circle(x, y, r * 2, glow(tone), opacity=0.55)
        + circle(x, y, r, WHITE)
        + circle(x, y, r * 0.84, tone)
        + mark
    )


def _node_mark(x: float, y: float, r: float, kind: int) -> str:
    marks = (
        rect(x - r * 0.4, y - r * 0.05, r * 0.8, r * 0.45, WHITE)
        + poly([(x - r * 0.55, y), (x, y - r * 0.5), (x + r * 0.55, y)], WHITE),
        rect(x - r * 0.14, y - r * 0.5, r * 0.28, r, WHITE)
        + rect(x - r * 0.5, y - r * 0.14, r, r * 0.28, WHITE),
        path(
            f"M{x - r * 0.5},{y - r * 0.3}L{x},{y - r * 0.15}"
            f"L{x + r * 0.5},{y - r * 0.3}V{y + r * 0.3}L{x},{y + r * 0.45}"
            f"L{x - r * 0.5},{y + r * 0.3}Z",
            WHITE,
        ),
        rect(x - r * 0.28, y - r * 0.5, r * 0.56, r, WHITE, 4),
        heart(x, y, r * 0.5, WHITE),
        circle(x, y - r * 0.22, r * 0.24, WHITE)
        + path(
            f"M{x - r * 0.45},{y + r * 0.5}Q{x},{y - r * 0.2} {x + r * 0.45},{y + r * 0.5}Z", WHITE
        ),
    )
    return marks[kind % 6]


SPOTS = [
    (180, 250),
    (420, 370),
    (690, 250),
    (960, 330),
    (1290, 230),
    (660, 520),
    (1130, 500),
    (1420, 560),
    (900, 760),
    (1340, 790),
]
LINKS = [
    (0, 1),
    (1, 2),
    (2, 3),
    (3, 4),
    (1, 5),
    (2, 5),
    (3, 6),
    (5, 6),
    (4, 7),
    (6, 7),
    (5, 8),
    (6, 8),
    (8, 9),
    (7, 9),
]
TONES = (LEAF, TEAL, AMBER, BLUE, RUST, TEAL)


def _land() -> str:
    return (
        sky("#173a63", "#3f7f9e", 346)
        + circle(1250, 260, 420, glow("#f4b98a"), opacity=0.55)
        + peaks(330, 210, "#2b5f7d", 5, 6)
        + hills(360, 70, "#2f7077", 8, 7)
    )


def _plain() -> str:
    return paddies(340, 900, (820, 120), ("#2f7a6b", "#3a8a72", "#2a6d6a", "#46957a"), 6, 7)


def _stream() -> str:
    return river(
        [(1000, 352, 7), (930, 400, 24), (1060, 540, 60), (900, 700, 110), (1180, 960, 210)],
        "#a7d9dc",
        "#2f88a3",
    )


def _towns() -> str:
    return (
        skyline(470, "#3b6f93", 9, 130, True, 1130, 1520)
        + village_house(330, 540, 150, "#e9dcc0")
        + stilt_house(120, 420, 110)
        + public_house(520, 680, 280, "#e6d9b4")
        + row_of_trees(700, 110, [470, 840, 1400, 1510], ("#3f8a5f", "#2f6b4a"))
        + boat(1010, 620, 110)
    )


def _link(start: int, end: int) -> str:
    (x1, y1), (x2, y2) = SPOTS[start], SPOTS[end]
    arc = f"M{x1},{y1}Q{(x1 + x2) / 2},{min(y1, y2) - 50} {x2},{y2}"
    return stroke(arc, "#bfeaf0", 4, opacity=0.75, stroke_dasharray="2 11")


def _web() -> str:
    return "".join(_link(start, end) for start, end in LINKS)


def _nodes() -> str:
    return "".join(
        _node(x, y, 36 + y / 60, TONES[i % 6], _node_mark(x, y, 36 + y / 60, i))
        for i, (x, y) in enumerate(SPOTS)
    )


def _hero() -> str:
    return person(
        230,
        1150,
        800,
        dressed(TEE_W, top=RUST, sleeve="long", outfit="shirt"),
        posed(STAND, near=(34, -118), far=(44, -124)),
        carry=phone(44, -134, 36, 12),
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _land()
        + _plain()
        + _stream()
        + _towns()
        + _web()
        + _nodes()
        + circle(330, 640, 300, glow("#bfeaf0"), opacity=0.35)
        + _hero()
    )
