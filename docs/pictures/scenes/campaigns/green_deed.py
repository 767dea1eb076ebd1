"""An office with plants and sorting bins; a clerk sorts paper, another waters a plant."""

from studio.cast import OFFICER_M, OFFICER_W, TECH
from studio.figure import person
from studio.furniture import books, chair, chart, laptop_back, monitor, paper, stack, table
from studio.goods import pot_plant, watering_can
from studio.look import dressed
from studio.palette import AMBER, BLUE, FOREST, LEAF, RUST, TEAL, WOOD
from studio.plants import leaves
from studio.rooms import board, light_film, room, view_window
from studio.skeleton import SIT, STAND, posed
from studio.sorting import bin_
from studio.svg import circle, rect


def _wall() -> str:
    return (
        room("#e4efe4", "#cfa878")
        + view_window(600, 100, 620, 380, "city")
        + pot_plant(740, 490, 110, AMBER)
        + pot_plant(1080, 490, 100, TEAL, 4)
    )


def _shelf() -> str:
    return (
        rect(1310, 300, 230, 14, WOOD)
        + pot_plant(1370, 300, 110, RUST, 7)
        + pot_plant(1480, 300, 90, BLUE, 9)
        + rect(1310, 170, 230, 14, WOOD)
        + books(1320, 170, 130, 80, 6)
        + pot_plant(1490, 170, 86, TEAL, 3)
    )


def _bins() -> str:
    return (
        bin_(160, 800, 130, LEAF, "leaf")
        + bin_(320, 800, 130, BLUE, "cross", False)
        + bin_(480, 800, 130, AMBER, "cycle")
    )


def _clerk() -> str:
    return person(
        640,
        850,
        520,
        OFFICER_W,
        posed(STAND, lean=10, near=(62, -112), far=(70, -106)),
        face=-1,
        carry=stack(44, -106, 34, 2, 3) + paper(78, -96, 18, 30),
    )


def _work() -> str:
    return (
        table(860, 860, 520, 200, "#c49a6a")
        + monitor(1150, 662, 190, chart(174, 98, 5))
        + laptop_back(960, 664, 10)
    )


def _mate() -> str:
    return chair(1330, 860, 270, TEAL, -1) + person(
        1330,
        860,
        480,
        TECH,
        posed(SIT, pelvis=(0, -60), near=(44, -100), far=(50, -98)),
        face=-1,
        shadow=False,
    )


def _gardener() -> str:
    return person(
        860,
        870,
        470,
        dressed(OFFICER_M, top="#a9d3c4"),
        posed(STAND, lean=4, near=(36, -116), far=(44, -122)),
        carry=watering_can(50, -104, 0.42, RUST, True),
    ) + pot_plant(1000, 880, 210, BLUE, 5)


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _wall()
        + _shelf()
        + board(
            110,
            150,
            380,
            230,
            leaves(190, 190, 150, LEAF, 9, 3) + circle(190, 190, 16, FOREST),
            "#f8fbf4",
            WOOD,
        )
        + _bins()
        + _work()
        + _mate()
        + _clerk()
        + _gardener()
        + light_film()
    )
