"""A stall under an awning: an old battery goes in, a potted sapling comes out."""

from studio.cast import CHILD_G, PUPIL_B, TEE_M, YOUTH_W
from studio.figure import person
from studio.goods import potted_sapling
from studio.houses import street_row
from studio.land import clouds, ground, hills, sky
from studio.look import dressed
from studio.palette import AMBER, BLUE, FOREST, INK, LEAF, RUST, STONE, TEAL
from studio.plants import tree
from studio.skeleton import STAND, WALK, posed
from studio.street import bunting, stall
from studio.svg import group, path, rect, vertical


def _back() -> str:
    return (
        sky("#a9d4df", "#fbf2da")
        + clouds((560, 190, 0.8), (1120, 130, 0.6))
        + hills(420, 80, "#9cc6b0", 7)
        + street_row(600, ("#f0dfb9", "#e2a58a", "#b3cbbb", "#e8c88f"), 980, 230, (3, 2, 3), 6)
        + tree(140, 640, 420, LEAF, 3)
        + tree(420, 600, 300, FOREST, 8)
    )


def _floor() -> str:
    return ground(600, "#8fbb6a", "#a9cb84") + path(
        "M0,720Q800,660 1600,720V900H0Z", vertical("#e3d3b0", "#cdb98f")
    )


def _seller() -> str:
    return person(
        650,
        796,
        380,
        YOUTH_W,
        posed(STAND, near=(34, -120), far=(52, -124)),
        over=potted_sapling(52, -122, 0.5),
    )


def _booth() -> str:
    return stall(430, 800, 520, LEAF) + "".join(
        potted_sapling(500 + i * 62, 636, 0.9, (RUST, BLUE, AMBER)[i % 3]) for i in range(2)
    )


def _cell() -> str:
    return group(
        rect(-20, -34, 40, 68, "#3a4450", 6),
        rect(-20, -34, 40, 22, AMBER, 6),
        rect(-8, -42, 16, 10, STONE, 2),
    )


def _box() -> str:
    return (
        rect(846, 470, 100, 170, TEAL, 12)
        + rect(862, 486, 68, 12, INK, 6)
        + group(_cell(), x=896, y=570, s=0.9)
    )


def _child() -> str:
    return person(
        1080,
        870,
        400,
        CHILD_G,
        posed(STAND, lean=4, near=(50, -134), far=(60, -142)),
        face=-1,
        over=group(_cell(), x=62, y=-150, s=0.3),
    )


def _dad() -> str:
    return person(
        1240,
        868,
        520,
        dressed(TEE_M, top="#4f7296"),
        posed(STAND, near=(40, -92), far=(20, -85)),
        face=-1,
    )


def _boy() -> str:
    return person(
        280,
        872,
        390,
        PUPIL_B,
        posed(WALK, near=(26, -120), far=(30, -124)),
        face=-1,
        over=potted_sapling(28, -124, 0.62, BLUE),
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _floor()
        + _seller()
        + _booth()
        + _box()
        + _child()
        + _dad()
        + _boy()
        + bunting(0, 90, 1600, 70, 60, 18)
    )
