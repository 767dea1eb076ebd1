"""In a small room a clerk with a laptop kneels by an old man's bed; his wife pours tea."""

from studio.cast import ELDER_M, ELDER_W, OFFICER_W
from studio.figure import person
from studio.furniture import laptop_back
from studio.goods import pot_plant
from studio.look import dressed
from studio.palette import AMBER, INK, LEAF, NAVY, RUST, SLATE, TEAL, WHITE, WOOD, dark, light
from studio.rooms import clock, curtain, light_film, pendant, room, view_window
from studio.skeleton import KNEEL, SIT, STAND, posed
from studio.svg import circle, horizontal, line, path, rect, shade, stroke


def hills_small(x: float, y: float, w: float, h: float) -> str:
    """A tiny landscape for picture frames."""
    return path(
        f"M{x},{y + h}V{y + h * 0.6}Q{x + w * 0.3},{y + h * 0.2} "
        f"{x + w * 0.55},{y + h * 0.6}T{x + w},{y + h * 0.5}"
        f"V{y + h}Z",
        LEAF,
    ) + circle(x + w * 0.75, y + h * 0.26, h * 0.12, AMBER)


def _wall() -> str:
    return (
        room("#f3e2bd", "#b7895a", 640)
        + view_window(160, 110, 300, 330, "green", WOOD)
        + curtain(120, 90, 70, 380, "#c97b63")
        + curtain(430, 90, 70, 380, "#c97b63")
        + "".join(
            rect(x, y, 120, 90, WOOD, 4)
            + rect(x + 10, y + 10, 100, 70, t)
            + hills_small(x + 10, y + 10, 100, 70)
            for x, y, t in ((620, 130, "#cfe5e2"), (780, 170, "#f7e7b4"))
        )
        + clock(1010, 160, 46)
    )


def _cupboard() -> str:
    return (
        rect(1180, 260, 330, 400, horizontal(light(WOOD, 0.1), dark(WOOD, 0.1)), 6)
        + line(1345, 270, 1345, 650, dark(WOOD, 0.3), 4)
        + circle(1330, 460, 7, AMBER)
        + circle(1360, 460, 7, AMBER)
        + pot_plant(1250, 260, 120, TEAL, 3)
        + rect(1360, 190, 110, 70, INK, 8)
        + rect(1370, 200, 90, 50, SLATE, 4)
    )


def _bed() -> str:
    return (
        shade(420, 860, 420, 16)
        + rect(60, 480, 30, 380, WOOD, 6)
        + rect(60, 690, 700, 54, WOOD, 8)
        + rect(730, 640, 28, 220, WOOD, 6)
        + rect(86, 640, 650, 60, "#e9d9c0", 16)
        + rect(86, 664, 650, 36, "#8fbcd8", 10)
        + "".join(rect(110 + i * 90, 664, 40, 36, "#5f9bb8") for i in range(7))
    )


def _old() -> str:
    return person(
        470,
        862,
        520,
        dressed(ELDER_M, cut="short"),
        posed(
            SIT,
            pelvis=(0, -78),
            near=(38, -106),
            far=(46, -110),
            near_foot=(30, 0),
            far_foot=(44, 0),
        ),
        shadow=False,
    )


def _clerk() -> str:
    return person(
        840,
        870,
        540,
        OFFICER_W,
        posed(KNEEL, lean=8, near=(46, -88), far=(52, -92)),
        face=-1,
        carry=laptop_back(60, -76, 42, SLATE),
    )


def _wife() -> str:
    return person(
        1180,
        868,
        480,
        ELDER_W,
        posed(STAND, lean=6, near=(36, -100), far=(50, -106)),
        face=-1,
        over=rect(30, -116, 44, 5, WOOD, 2)
        + rect(36, -130, 12, 14, WHITE, 3)
        + rect(54, -130, 12, 14, WHITE, 3),
    )


def _bag() -> str:
    return rect(960, 800, 110, 74, NAVY, 12) + stroke("M990,800Q1015,760 1040,800", NAVY, 8)


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _wall()
        + _cupboard()
        + _bed()
        + _old()
        + _bag()
        + _clerk()
        + _wife()
        + pendant(560, 90, RUST, 40)
        + light_film()
    )
