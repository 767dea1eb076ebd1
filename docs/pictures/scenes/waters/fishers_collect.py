"""On the open sea fishers scoop floating bottles into their boat."""

from studio.boats import basket_boat, fishing_boat
from studio.cast import FISHER, FISHER_W
from studio.crates import crate
from studio.figure import person
from studio.land import birds, clouds, peaks, sky, sun, water
from studio.look import dressed
from studio.palette import BLUE, PALE, SKYBLUE, TEAL
from studio.skeleton import STAND, posed
from studio.sorting import MINTY, bottle, sack, tool
from studio.svg import stroke


def _back() -> str:
    return (
        sky("#5fa8cf", "#f9e3b8", 480)
        + sun(300, 330, 64, "#fff0c4")
        + clouds((760, 120, 1.1), (1320, 170, 0.8))
        + birds((520, 220), (580, 250), (980, 180))
        + peaks(420, 120, "#7fa8b8", 31, 9)
    )


def _sea() -> str:
    return water(400, 900, "#8fc7d4", "#155f85", 5) + fishing_boat(1380, 450, 170, TEAL, -1)


def _crew() -> str:
    return person(
        640,
        600,
        330,
        FISHER_W,
        posed(STAND, near=(30, -110), far=(38, -108)),
        shadow=False,
        carry=crate(10, -92, 50, "bottles"),
    )


def _scoop() -> str:
    return person(
        900,
        618,
        400,
        FISHER,
        posed(STAND, pelvis=(0, -92), lean=26, near=(44, -96), far=(66, -72)),
        shadow=False,
        over=tool(96, -30, 130, -42, "net"),
    )


def _waves() -> str:
    return "".join(
        stroke(
            f"M{-80 + k * 60},{800 + k * 36}"
            "q110,-40 220,0t220,0t220,0t220,0"
            "t220,0t220,0t220,0t220,0",
            "#bfe5e8",
            8 + k * 3,
            opacity=0.5,
        )
        for k in range(3)
    )


def _float() -> str:
    return "".join(
        bottle(x, y, h, t, r)
        for x, y, h, t, r in (
            (1130, 800, 76, PALE, 60),
            (1290, 770, 64, MINTY, -70),
            (1430, 850, 84, SKYBLUE, 76),
            (1240, 860, 70, PALE, 100),
            (1020, 870, 66, MINTY, 50),
            (1520, 770, 56, PALE, -60),
        )
    )


def _tub() -> str:
    return person(
        1330,
        634,
        300,
        dressed(FISHER, hat="non", top=TEAL),
        posed(STAND, lean=18, near=(40, -88), far=(52, -60)),
        face=-1,
        shadow=False,
        over=tool(62, -40, 120, -24, "pole"),
    ) + basket_boat(1330, 660, 230)


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _sea()
        + (sack(520, 582, 110, "#cfe0d4") + sack(420, 582, 90, "#dcc79a"))
        + _crew()
        + _scoop()
        + fishing_boat(620, 740, 1000, BLUE)
        + _tub()
        + _waves()
        + _float()
    )
