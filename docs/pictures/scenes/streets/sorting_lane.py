"""Women of a lane sort rubbish into three bins in front of tube houses."""

from studio.cast import AUNT, CHILD_B, ELDER_W, MOTHER
from studio.crates import crate
from studio.figure import person
from studio.furniture import stack, stool
from studio.goods import basket, pot_plant
from studio.houses import street_row
from studio.land import sky
from studio.look import dressed
from studio.palette import AMBER, BLUE, LEAF, RUST, SKYBLUE, STONE, TEAL
from studio.plants import leaves
from studio.rooms import light_film
from studio.skeleton import SQUAT, STAND, WALK, posed
from studio.sorting import bin_, bottle
from studio.street import pavement, wires
from studio.svg import group, line


def _back() -> str:
    return sky("#a5cfe3", "#fdf0dc") + street_row(
        640,
        ("#e8c88f", "#a8c4b6", "#e2a58a", "#f0dfb9", "#9dbbcf", "#e6cf9c", "#d5a79a"),
        -60,
        250,
        (4, 3, 4, 3, 4),
        1,
    )


def _cable() -> str:
    return wires([(0, 120), (520, 90), (1080, 110), (1600, 70)]) + line(
        1080, 640, 1080, 60, STONE, 16
    )


def _bins() -> str:
    return (
        bin_(600, 800, 150, LEAF, "leaf", False)
        + bin_(790, 800, 150, BLUE, "cross", False)
        + bin_(980, 800, 150, AMBER, "cycle", False)
    )


def _left() -> str:
    return person(
        430,
        860,
        470,
        dressed(AUNT, top=TEAL, outfit="apron"),
        posed(STAND, lean=10, near=(56, -118), far=(66, -124)),
        carry=group(leaves(0, 0, 26, LEAF, 6, 2), basket(0, 22, 40), x=62, y=-122),
    )


def _right() -> str:
    return person(
        1165,
        865,
        470,
        ELDER_W,
        posed(STAND, lean=8, near=(50, -112), far=(62, -116)),
        face=-1,
        over=bottle(62, -100, 34, SKYBLUE, -20),
    )


def _boy() -> str:
    return person(
        1370,
        880,
        320,
        CHILD_B,
        posed(WALK, near=(28, -100), far=(34, -108)),
        face=-1,
        over=stack(14, -100, 34, 3, 2),
    )


def _seated() -> str:
    return (
        stool(180, 850, 90, RUST)
        + person(
            180,
            850,
            430,
            MOTHER,
            posed(SQUAT, pelvis=(-4, -46), near=(42, -40), far=(50, -44)),
            shadow=False,
        )
        + crate(230, 870, 150, "bottles")
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _cable()
        + pavement(640, 900, "#cfc5b2")
        + _bins()
        + _left()
        + _right()
        + _boy()
        + _seated()
        + pot_plant(1500, 720, 200, RUST, 5)
        + light_film()
    )
