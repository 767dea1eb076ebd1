"""A clerk at the public counter rises to greet an old citizen."""

from studio.cast import ELDER_M, MOTHER, OFFICER_M, OFFICER_W
from studio.figure import person
from studio.furniture import chair, chart, desk, laptop_back, monitor, paper
from studio.goods import heart, pot_plant
from studio.palette import AMBER, BLUE, LEAF, RUST, TEAL, WHITE
from studio.rooms import board, clock, light_film, pendant, room, tiles, view_window
from studio.skeleton import SIT, STAND, posed
from studio.svg import circle, rect


def _wall() -> str:
    return (
        room("#eef3f2", "#d8cdb8")
        + tiles(690, "#d9d2c3")
        + view_window(90, 120, 380, 330, "green")
        + clock(1450, 150, 54)
        + pendant(760, 120)
        + pendant(1140, 120)
    )


def _sign() -> str:
    return board(
        620,
        190,
        560,
        190,
        "".join(
            circle(70 + i * 105, 95, 38, t) for i, t in enumerate((TEAL, AMBER, BLUE, LEAF, RUST))
        )
        + "".join(
            heart(70, 95, 20, WHITE) if i == 0 else rect(70 + i * 105 - 16, 85, 32, 20, WHITE, 4)
            for i in range(5)
        ),
        "#f8fbfb",
        "#c9d6da",
    )


def _clerk() -> str:
    return person(
        980,
        800,
        480,
        OFFICER_W,
        posed(STAND, lean=8, near=(40, -112), far=(46, -116), turn=0.6),
        face=-1,
    ) + person(1330, 800, 470, OFFICER_M, posed(STAND, near=(30, -112), far=(34, -114)), face=-1)


def _counter() -> str:
    return (
        desk(850, 850, 660, 250, "#b98a5e")
        + monitor(1190, 612, 150, chart(134, 74, 3))
        + laptop_back(1430, 602, 130)
        + pot_plant(905, 602, 110, TEAL)
        + paper(1052, 596, 60, 84)
    )


def _guest() -> str:
    return person(
        640,
        866,
        480,
        ELDER_M,
        posed(STAND, lean=6, near=(38, -108), far=(50, -120)),
        carry=paper(50, -122, 22, 10),
    )


def _seats() -> str:
    return (
        chair(130, 820, 250)
        + person(
            130,
            820,
            430,
            MOTHER,
            posed(SIT, pelvis=(0, -58), near=(22, -80), far=(28, -78)),
            shadow=False,
        )
        + chair(330, 820, 250, BLUE)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _wall()
        + _sign()
        + _clerk()
        + _counter()
        + _seats()
        + _guest()
        + pot_plant(520, 850, 240, BLUE)
        + light_film()
    )
