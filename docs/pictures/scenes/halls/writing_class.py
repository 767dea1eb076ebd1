"""A training room: a trainer at a storyboard, writers with laptops, camera and notebooks."""

from studio.cast import AUNT, STUDENT_W, TECH, UNCLE, YOUTH_M
from studio.figure import person
from studio.furniture import desk, laptop_back, paper
from studio.goods import heart
from studio.look import dressed
from studio.palette import (
    AMBER,
    BLUE,
    GREY,
    INK,
    LEAF,
    PALE,
    RUST,
    SKIN_TAN,
    SKYBLUE,
    SLATE,
    STONE,
    TEAL,
    WHITE,
)
from studio.plants import tree
from studio.rooms import board, light_film, pendant, room, view_window
from studio.skeleton import FRONT, POINT, posed
from studio.svg import circle, group, line, poly, rect


def _wall() -> str:
    return (
        room("#fbf0da", "#c59c6d", 640)
        + view_window(1180, 90, 340, 330, "city")
        + board(
            420,
            80,
            640,
            340,
            "".join(
                rect(40 + i * 200, 40, 160, 120, t, 10)
                for i, t in enumerate(("#d9e9f2", "#dcecd6", "#fbe6c6"))
            )
            + circle(120, 90, 26, BLUE)
            + heart(320, 100, 30, RUST)
            + group(tree(0, 0, 90, LEAF, 2), x=520, y=150)
            + "".join(
                rect(40 + i * 200, 190 + k * 34, 160 - k * 28, 12, STONE, 6)
                for i in range(3)
                for k in range(3)
            )
            + "".join(
                poly([(206 + i * 200, 86), (232 + i * 200, 100), (206 + i * 200, 114)], AMBER)
                for i in range(2)
            ),
        )
    )


def _trainer() -> str:
    return person(
        300, 800, 520, dressed(TECH, top=RUST), posed(POINT, near=(20, -104), far=(62, -164))
    )


def _people() -> str:
    return (
        person(
            560, 878, 460, STUDENT_W, posed(FRONT, near=(-26, -106), far=(26, -106)), shadow=False
        )
        + person(
            800,
            878,
            460,
            dressed(UNCLE, hair=GREY, extras=("glasses",)),
            posed(FRONT, near=(-18, -104), far=(14, -104)),
            shadow=False,
        )
        + person(
            1130,
            878,
            460,
            dressed(YOUTH_M, skin=SKIN_TAN),
            posed(FRONT, near=(-24, -106), far=(24, -106)),
            shadow=False,
        )
        + person(
            1370,
            878,
            460,
            dressed(AUNT, outfit="shirt", top="#6f8a52"),
            posed(FRONT, near=(-20, -104), far=(18, -104)),
            shadow=False,
        )
    )


def _tools() -> str:
    return (
        laptop_back(560, 672, 150)
        + paper(790, 662, 10)
        + rect(740, 658, 100, 12, WHITE, 3)
        + rect(746, 650, 90, 10, PALE, 3)
        + laptop_back(1130, 672, 150, "#8fa3b0")
        + rect(1320, 660, 90, 10, AMBER, 3)
        + rect(1440, 618, 70, 52, INK, 8)
        + circle(1475, 644, 20, SLATE)
        + circle(1475, 644, 11, SKYBLUE)
        + rect(1452, 608, 24, 12, INK, 3)
    )


def _tripod() -> str:
    return (
        line(150, 880, 190, 620, INK, 8)
        + line(230, 880, 190, 620, INK, 8)
        + line(190, 880, 190, 620, INK, 8)
        + rect(130, 530, 120, 90, INK, 12)
        + circle(262, 575, 30, SLATE)
        + circle(266, 575, 18, SKYBLUE)
        + rect(160, 512, 44, 20, SLATE, 5)
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _wall()
        + _trainer()
        + _people()
        + (desk(430, 880, 500, 208) + desk(1010, 880, 500, 208))
        + _tools()
        + _tripod()
        + pendant(560, 60, TEAL, 40)
        + pendant(1000, 60, TEAL, 40)
        + light_film()
    )
