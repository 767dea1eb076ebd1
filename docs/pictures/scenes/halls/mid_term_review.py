"""On a stage an officer gives a potted tree and a rosette to a team; the hall claps."""

from studio.cast import (
    AODAI_W,
    CLEANER,
    GUARD,
    MOTHER,
    OFFICER_M,
    OFFICER_T,
    OFFICER_W,
    TECH,
    UNCLE,
    YOUTH_M,
    YOUTH_W,
)
from studio.figure import person
from studio.goods import pot_plant, potted_sapling, rosette
from studio.look import Look, dressed
from studio.palette import AMBER, BLUE, FOREST, GREY, LEAF, RED, RUST
from studio.plants import leaves
from studio.rooms import board, curtain
from studio.skeleton import BACK, GIVE, HOLD, STAND, posed
from studio.svg import circle, poly, rect, vertical


def _hall() -> str:
    return (
        rect(0, 0, 1600, 900, vertical("#1d5a6f", "#123f58"))
        + "".join(
            poly(
                [(x, 0), (x + 60, 0), (x + 330 * d, 640), (x - 160 + 330 * d, 640)],
                "#fff3cf",
                opacity=0.12,
            )
            for x, d in ((260, 1), (760, 0.3), (1250, -0.6))
        )
        + curtain(-10, 0, 190, 660, "#2f8f7b")
        + curtain(1420, 0, 190, 660, "#2f8f7b")
    )


def _screen() -> str:
    return board(
        420,
        40,
        760,
        260,
        leaves(380, 170, 130, LEAF, 9, 5) + circle(380, 170, 18, FOREST),
        "#f4faf2",
        "#0f3147",
    )


def _stage() -> str:
    return (
        rect(0, 640, 1600, 120, vertical("#c99a62", "#9a6f41"))
        + rect(0, 630, 1600, 16, "#e0b67d")
        + "".join(
            pot_plant(x, 654, 120, (RUST, BLUE, AMBER)[x % 3], x) for x in (220, 330, 1290, 1400)
        )
    )


def _giver() -> str:
    return person(
        640, 690, 450, OFFICER_T, posed(GIVE, near=(40, -116), far=(50, -122))
    ) + potted_sapling(755, 425, 1.3, RUST)


def _team() -> str:
    return (
        person(880, 690, 440, OFFICER_W, posed(GIVE, near=(46, -116), far=(54, -120)), face=-1)
        + person(
            1030,
            690,
            440,
            dressed(CLEANER, hat="none"),
            posed(STAND, near=(18, -110), far=(26, -112)),
            face=-1,
            over=rosette(26, -122, 10, RUST),
        )
        + person(1160, 690, 430, YOUTH_W, posed(STAND, near=(18, -118), far=(28, -120)), face=-1)
        + person(
            480,
            690,
            430,
            dressed(AODAI_W, cut="bun"),
            posed(HOLD),
            over=rect(10, -118, 40, 5, RED, 2) + rosette(30, -128, 8, AMBER),
        )
    )


def _looks() -> tuple[Look, ...]:
    return (
        OFFICER_M,
        dressed(MOTHER, cut="bun"),
        TECH,
        dressed(OFFICER_W, cut="tail", top="#e0a58f"),
        dressed(UNCLE, hair=GREY),
        YOUTH_M,
        dressed(OFFICER_W, cut="long"),
        GUARD,
    )


def _crowd() -> str:
    return "".join(
        person(60 + i * 215, 1190 + i % 2 * 30, 640, look, BACK, shadow=False)
        for i, look in enumerate(_looks())
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return _hall() + _screen() + _stage() + _giver() + _team() + _crowd()
