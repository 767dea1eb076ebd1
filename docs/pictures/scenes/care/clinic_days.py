"""A commune clinic in the epidemic: spaced queue, a tent and staff in protective suits."""

from studio.cast import DOCTOR_M, ELDER_M, FARMER_M, FARMER_W, MOTHER, PROTECTED, TEE_M, masked
from studio.crates import crate
from studio.figure import person
from studio.furniture import chair, paper, table
from studio.houses import public_house
from studio.land import clouds, hills, sky
from studio.palette import AMBER, BLUE, CREAM, FOREST, RED, SKIN, STONE, TEAL, WHITE, WOOD
from studio.plants import palm, tree
from studio.skeleton import HOLD, POINT, SIT, STAND, posed
from studio.street import cross_sign, flag
from studio.svg import blob, circle, ellipse, group, line, path, poly, rect, vertical


def _back() -> str:
    return (
        sky("#b3d6e4", "#fbf1dc")
        + clouds((640, 110, 0.9), (1260, 80, 0.7))
        + hills(430, 90, "#a5c9b8", 61)
        + palm(120, 560, 400, 0.08)
        + tree(1500, 590, 380, FOREST, 6)
        + public_house(480, 590, 900, "#eef2ec", 2, TEAL)
        + cross_sign(930, 240, 60, RED)
        + flag(690, 600, 400, 84)
    )


def _tent() -> str:
    return (
        rect(80, 340, 12, 480, STONE)
        + rect(570, 340, 12, 440, STONE)
        + poly([(30, 350), (330, 220), (630, 350)], vertical("#9cc9d6", TEAL))
        + "".join(
            path(f"M{30 + i * 75},350a37.5,22 0 0 0 75,0Z", (TEAL, CREAM)[i % 2]) for i in range(8)
        )
    )


def _swab() -> str:
    return (
        person(
            230,
            850,
            500,
            PROTECTED,
            posed(STAND, lean=4, near=(46, -118), far=(60, -146)),
            over=line(58, -148, 74, -156, WHITE, 2.4),
        )
        + chair(430, 850, 250, BLUE, -1)
        + person(
            430,
            850,
            450,
            masked(FARMER_M),
            posed(SIT, pelvis=(0, -58), nod=-8, near=(20, -72), far=(26, -74)),
            face=-1,
            shadow=False,
        )
    )


def _marks() -> str:
    return "".join(
        ellipse(x, 862, 80, 16, "none", stroke=AMBER, stroke_width=6)
        for x in (800, 1040, 1280, 1500)
    )


def _queue() -> str:
    return (
        person(
            800,
            862,
            430,
            masked(MOTHER),
            posed(STAND, near=(24, -112), far=(26, -100)),
            face=-1,
            carry=group(
                circle(30, -128, 13, SKIN),
                blob([(6, -118), (30, -126), (44, -104), (14, -92)], "#f7e7b4"),
            ),
        )
        + person(
            1040,
            862,
            430,
            masked(ELDER_M),
            posed(STAND, lean=8, near=(34, -92)),
            face=-1,
            over=line(36, -92, 42, 0, WOOD, 5),
        )
        + person(1280, 862, 450, masked(TEE_M), posed(STAND, near=(20, -110)), face=-1)
        + person(1500, 862, 430, masked(FARMER_W), posed(STAND), face=-1)
    )


def _guide() -> str:
    return person(930, 690, 290, PROTECTED, posed(POINT, far=(60, -140)), face=-1) + person(
        1160, 680, 270, masked(DOCTOR_M), posed(HOLD), face=-1, over=paper(26, -120, 26, 0)
    )


def _desk() -> str:
    return (
        table(560, 740, 170, 110)
        + crate(580, 630, 70, "")
        + rect(668, 596, 22, 36, TEAL, 4)
        + rect(674, 586, 10, 12, WHITE, 2)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + rect(0, 580, 1600, 320, vertical("#dccfb4", "#bfae8e"))
        + _tent()
        + _guide()
        + _desk()
        + _marks()
        + _swab()
        + _queue()
    )
