"""A woman officer explains steps on a glass wall: paper, check, medal; two colleagues listen."""

from studio.cast import AODAI_W, OFFICER_M, WORKER
from studio.figure import person
from studio.furniture import paper
from studio.goods import pot_plant, rosette
from studio.look import dressed
from studio.palette import AMBER, BLUE, RUST, SKIN_FAIR, SKYBLUE, STONE, TEAL, WHITE
from studio.rooms import light_film
from studio.skeleton import STAND, posed
from studio.svg import circle, line, poly, rect, stroke, vertical


def _wall() -> str:
    return (
        rect(0, 0, 1600, 900, vertical("#dcebe8", "#c3dcd8"))
        + poly([(0, 0), (600, 0), (1300, 900), (500, 900)], WHITE, opacity=0.3)
        + rect(0, 740, 1600, 160, vertical("#c8b08a", "#ab8f66"))
        + rect(0, 730, 1600, 12, WHITE)
    )


def _glass() -> str:
    return rect(290, 90, 900, 520, "#f6fbfb", 22, opacity=0.9) + rect(
        290, 90, 900, 520, "none", 22, stroke=TEAL, stroke_width=8
    )


def _flow() -> str:
    return (
        line(560, 320, 950, 320, SKYBLUE, 12, stroke_dasharray="4 24")
        + "".join(
            circle(x, 320, 112, t)
            for x, t in ((470, "#fbe6c6"), (740, "#d9e9f2"), (1010, "#dcecd6"))
        )
        + paper(470, 318, 100, -4, WHITE, True)
        + circle(740, 320, 66, BLUE)
        + stroke("M708,322l24,26l44,-54", WHITE, 16)
        + rosette(1010, 296, 50, RUST)
        + "".join(poly([(x, 300), (x + 34, 320), (x, 340)], TEAL) for x in (590, 860))
        + "".join(
            rect(410 + i * 270, 470, 120, 14, STONE, 7)
            + rect(430 + i * 270, 500, 80, 14, "#d5dde1", 7)
            for i in range(3)
        )
    )


def _officer() -> str:
    return person(
        250,
        878,
        640,
        dressed(AODAI_W, top="#2f6f8f"),
        posed(STAND, near=(24, -104), far=(60, -166)),
        carry=rect(12, -124, 26, 34, AMBER, 3),
    )


def _listeners() -> str:
    return person(
        1200,
        885,
        560,
        OFFICER_M,
        posed(STAND, near=(22, -112), far=(30, -116)),
        face=-1,
        over=paper(28, -120, 30, 6),
    ) + person(
        1400,
        888,
        570,
        dressed(WORKER, hat="none", cut="bob", skin=SKIN_FAIR),
        posed(STAND, near=(20, -126), far=(16, -112)),
        face=-1,
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _wall()
        + _glass()
        + _flow()
        + _officer()
        + _listeners()
        + pot_plant(1530, 880, 300, TEAL, 9)
        + pot_plant(70, 880, 250, RUST, 3)
        + light_film()
    )
