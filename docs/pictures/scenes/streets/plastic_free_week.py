"""At a street market women and a cyclist set off with woven baskets and cloth bags."""

from studio.cast import AODAI_W, AUNT, CHILD_G, ELDER_W, YOUTH_M
from studio.crates import crate
from studio.figure import person
from studio.goods import basket
from studio.houses import street_row
from studio.land import sky
from studio.look import dressed
from studio.palette import CREAM, LEAF, LIME, RUST, TEAL
from studio.plants import leaves
from studio.skeleton import STAND, WALK, WAVE, Pose, posed
from studio.sorting import cloth_bag
from studio.street import bunting, pavement, stall
from studio.svg import circle
from studio.wheels import bicycle


def _back() -> str:
    return (
        sky("#a9d4e2", "#fdf2dc")
        + street_row(
            560,
            ("#f0dfb9", "#9dbbcf", "#e2a58a", "#b3cbbb", "#e8c88f", "#d5a79a", "#a8c4b6"),
            -40,
            240,
            (3, 4, 3, 3),
            3,
        )
        + bunting(0, 60, 800, 90, 50, 12)
        + bunting(800, 90, 1600, 50, 50, 12)
    )


def _goods() -> str:
    return (
        stall(40, 740, 380, TEAL)
        + crate(70, 620, 150, "greens")
        + crate(240, 620, 150, "tomatoes")
        + stall(1210, 740, 400, RUST)
        + crate(1240, 614, 150, "roots")
        + crate(1420, 614, 150, "greens")
    )


def _seller() -> str:
    return person(
        330,
        760,
        400,
        dressed(AUNT, hat="non"),
        posed(STAND, near=(40, -116), far=(56, -122)),
        over=leaves(58, -126, 24, LEAF, 6, 4),
    )


def _lady() -> str:
    return person(
        560,
        870,
        520,
        ELDER_W,
        posed(STAND, near=(34, -96), far=(52, -112)),
        face=-1,
        over=basket(
            34, -62, 46, "#d2a765", True, circle(24, -88, 9, LIME) + circle(42, -92, 10, LEAF)
        ),
    )


def _lead() -> str:
    return person(
        850,
        875,
        530,
        AODAI_W,
        posed(WALK, near=(-28, -96), far=(36, -100)),
        over=cloth_bag(-28, -96, 32, CREAM),
    )


def _cycle() -> str:
    return (
        bicycle(1120, 850, 330, TEAL)
        + person(
            1080,
            850,
            480,
            YOUTH_M,
            Pose(
                pelvis=(-8, -88),
                lean=14,
                near=(31, -85),
                far=(35, -87),
                near_foot=(14, -8),
                far_foot=(26, -34),
            ),
            shadow=False,
        )
        + basket(
            1212,
            690,
            90,
            "#c99a5c",
            False,
            circle(1190, 640, 22, LEAF) + circle(1226, 634, 24, LIME),
        )
    )


def _kid() -> str:
    return person(
        1420,
        880,
        350,
        CHILD_G,
        posed(WAVE, near=(-20, -90), far=(38, -172)),
        face=-1,
        over=cloth_bag(-20, -92, 34, "#8fbcd8", "cycle"),
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + pavement(560, 900, "#d3c8b2")
        + _goods()
        + _seller()
        + _lady()
        + _lead()
        + _cycle()
        + _kid()
    )
