"""Playgrounds, school yards and classrooms."""

import math

from studio.cast import (
    AODAI_W,
    CHILD_B,
    CHILD_G,
    GUARD,
    HIGHLAND_B,
    HIGHLAND_G,
    MOTHER,
    PUPIL_B,
    PUPIL_G,
    UNCLE,
)
from studio.figure import person
from studio.look import dressed
from studio.nature import (
    cloud,
    clouds,
    flower,
    ground,
    leaves,
    meadow,
    peaks,
    row_of_trees,
    sapling,
    sky,
    terraces,
    tree,
)
from studio.palette import (
    AMBER,
    BARK,
    BLUE,
    BRICK,
    EARTH,
    FOREST,
    LEAF,
    LIME,
    NAVY,
    PALE,
    RED,
    ROSE,
    RUST,
    SKIN_TAN,
    SKYBLUE,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    dark,
    light,
)
from studio.rooms import board, bulletin, light_film, room, view_window
from studio.skeleton import FRONT, SIT, SQUAT, STAND, STOOP, WALK, WAVE, Pose, posed
from studio.svg import circle, ellipse, group, line, path, poly, rect, stroke, vertical
from studio.things import (
    MINTY,
    bin_,
    bin_sign,
    bottle,
    box,
    paper,
    potted_sapling,
    tool,
    tyre,
    watering_can,
)
from studio.town import flag, public_house, skyline, stilt_house


def tyre_playground() -> str:
    """Children play on swings, a tunnel and a climber made of painted tyres."""
    back = (
        sky("#8fcbe4", "#fdf4d8")
        + clouds((240, 130, 0.9), (760, 80, 0.7), (1380, 130, 1))
        + skyline(480, "#b3c9d3", 29, 170)
        + row_of_trees(520, 210, [60, 230, 420, 1180, 1370, 1540], (LEAF, FOREST, "#7aae52"))
    )
    floor = ground(505, "#8cbf63", "#b0d182") + path(
        "M-20,900V760Q500,620 1060,720T1620,700V900Z", vertical("#efd6a2", "#d9b878")
    )
    frame = (
        line(140, 800, 240, 300, WOOD, 20)
        + line(660, 800, 560, 300, WOOD, 20)
        + line(220, 310, 580, 310, WOOD, 22)
        + line(310, 316, 360, 600, SLATE, 5)
        + line(450, 316, 500, 600, SLATE, 5)
    )
    swing = ellipse(430, 610, 92, 34, "none", stroke="#3a4450", stroke_width=30) + ellipse(
        430, 602, 92, 34, "none", stroke=AMBER, stroke_width=20
    )
    rider = person(
        420,
        700,
        330,
        CHILD_G,
        Pose(
            pelvis=(4, -66),
            lean=-14,
            near=(-34, -128),
            far=(46, -126),
            near_foot=(54, -40),
            far_foot=(60, -34),
        ),
        shadow=False,
    )
    tunnel = "".join(
        tyre(1180 + i * 74, 760 - (i % 2) * 4, 120, (BLUE, RUST, LEAF, AMBER)[i])
        for i in (3, 2, 1, 0)
    )
    crawler = person(
        1190,
        820,
        300,
        CHILD_B,
        Pose(
            pelvis=(-20, -40),
            lean=62,
            near=(40, -8),
            far=(50, -8),
            near_foot=(-60, -4),
            far_foot=(-50, 0),
            nod=-20,
        ),
        face=-1,
    )
    steps = "".join(
        tyre(760 + i * 100, 812 - (i % 2) * 14, 56, (TEAL, ROSE, YELLOW)[i]) for i in range(3)
    )
    jumper = person(
        870,
        740,
        340,
        dressed(PUPIL_B, cover="shorts"),
        Pose(
            pelvis=(0, -100),
            lean=6,
            near=(-46, -150),
            far=(50, -160),
            near_foot=(26, -30),
            far_foot=(-20, -14),
        ),
        shadow=False,
    )
    maker = person(
        90,
        890,
        470,
        dressed(UNCLE, top=TEAL),
        posed(
            SQUAT,
            near=(44, -36),
            far=(50, -52),
        ),
        over=line(52, -54, 66, -40, WOOD, 4) + rect(62, -42, 12, 8, RUST, 2),
    ) + tyre(250, 838, 62, RUST)
    mum = person(1010, 640, 270, MOTHER, posed(WAVE, near=(-17, -85)), face=-1)
    top_climber = tyre(1290, 610, 84, ROSE) + person(
        1290,
        536,
        260,
        dressed(CHILD_G, top=TEAL, legs=NAVY),
        posed(
            SIT,
            pelvis=(0, -34),
            near=(-30, -150),
            far=(34, -158),
            near_foot=(26, 12),
            far_foot=(32, 14),
        ),
        shadow=False,
    )
    flowers = "".join(
        tyre(x, 560, 40, t) + flower(x - 12, 516, 18, ROSE) + flower(x + 16, 510, 18, AMBER)
        for x, t in ((820, BLUE), (910, LEAF))
    )
    return (
        back
        + floor
        + flowers
        + mum
        + frame
        + swing
        + rider
        + steps
        + jumper
        + top_climber
        + tunnel
        + crawler
        + maker
    )


def highland_class() -> str:
    """On terraced mountains a teacher and pupils tend the school garden by a stilt house."""
    back = (
        sky("#8fc0dd", "#fbecd0")
        + clouds((420, 230, 0.9), (980, 170, 0.7), (1300, 280, 0.6))
        + peaks(430, 300, "#8fb0c6", 41, 5)
        + peaks(470, 190, "#6f9fa3", 18, 6)
        + cloud(700, 400, 1.6, 0.6)
        + cloud(1300, 430, 1.3, 0.5)
    )
    steps = terraces(
        [(-120, 470), (250, 450), (620, 520), (1000, 470), (1380, 500), (1750, 440)],
        6,
        38,
        ("#a8c65a", "#8db84f", "#c9c95e", "#79a94c"),
    )
    home = stilt_house(880, 640, 470) + flag(1440, 640, 330, 96) + tree(1540, 660, 260, FOREST, 7)
    yard = path("M-20,900V690Q420,620 900,650T1620,630V900Z", vertical("#c99f6c", "#a77c4e"))
    beds = "".join(
        ellipse(x, y, 190, 30, "#7d5638")
        + "".join(sapling(x - 150 + k * 50, y - 4, 0.75, (LEAF, LIME)[k % 2]) for k in range(7))
        for x, y in ((330, 760), (780, 770))
    )
    teacher = person(
        560,
        860,
        490,
        dressed(AODAI_W, outfit="shirt", top="#8fbcd8", cover="trousers", legs=NAVY),
        posed(STAND, lean=10, near=(46, -108), far=(70, -126)),
    )
    a = person(240, 880, 360, HIGHLAND_G, posed(SQUAT, near=(40, -34), far=(50, -40))) + person(
        800,
        880,
        370,
        HIGHLAND_B,
        posed(STAND, lean=6, near=(38, -110), far=(46, -116)),
        face=-1,
        carry=watering_can(48, -98, 0.5, TEAL, True),
    )
    b = person(
        1060,
        880,
        380,
        dressed(HIGHLAND_G, top=TEAL, hat_tone="#a6574d"),
        posed(WALK, near=(30, -116), far=(34, -118)),
        face=-1,
        over=potted_sapling(32, -116, 0.6),
    ) + person(
        1290,
        875,
        350,
        dressed(HIGHLAND_B, top=RUST, hat="wrap", hat_tone=NAVY),
        posed(STOOP, near=(44, -50), far=(50, -30)),
        over=tool(46, -34, 80, -10, "shovel"),
    )
    bottles = "".join(
        line(x, 500, x, 540, SLATE, 2) + bottle(x, 590, 56, MINTY) + leaves(x, 544, 22, LEAF, 6, x)
        for x in (940, 1010, 1180, 1260)
    )
    return (
        back
        + steps
        + home
        + bottles
        + yard
        + beds
        + teacher
        + a
        + b
        + meadow(830, 900, "#5f8f3f", 16, 3)
    )


def school_guard() -> str:
    """An old school guard waters a young tree with two pupils under the flame trees."""
    back = (
        sky("#9fd0e6", "#fdf3da")
        + public_house(120, 560, 1360, "#f3dda6", 2, BLUE)
        + flag(800, 590, 420, 110)
    )
    yard = (
        rect(0, 560, 1600, 340, vertical("#e6cfa6", "#c9a878"))
        + "".join(
            poly(
                [
                    (x, 560),
                    (x + 150, 560),
                    (x + 150 + (x - 700) * 0.5, 900),
                    (x + (x - 800) * 0.5, 900),
                ],
                "#eedcb8",
                opacity=0.6,
            )
            for x in range(-200, 1800, 300)
        )
        + poly([(60, 900), (0, 690), (560, 640), (760, 900)], "#7a6a58", opacity=0.16)
    )

    def flame(x: float, y: float, h: float, seed: int) -> str:
        dots = "".join(
            circle(
                x + math.cos(i * 2.4) * h * 0.32,
                y - h * 0.66 + math.sin(i * 2.4 * 1.3) * h * 0.17,
                h * 0.035,
                (RED, RUST)[i % 2],
            )
            for i in range(24)
        )
        return tree(x, y, h, LEAF, seed) + dots

    trees = flame(140, 680, 520, 2) + flame(1480, 660, 460, 5) + flame(1130, 600, 240, 8)
    bed = (
        ellipse(800, 846, 130, 30, dark(BARK, 0.05))
        + "".join(
            rect(690 + i * 38, 852 + (abs(i - 3) * -4), 34, 22, (BRICK, "#c8694f")[i % 2], 4)
            for i in range(7)
        )
        + line(845, 850, 845, 640, WOOD, 7)
        + group(tree(0, 0, 240, "#7aae52", 4), x=800, y=850)
    )
    guard = person(
        560,
        870,
        530,
        GUARD,
        posed(STAND, lean=8, near=(44, -106), far=(56, -112)),
        carry=watering_can(60, -96, 0.52, TEAL, True),
    )
    kids = person(
        1010, 872, 390, PUPIL_G, posed(SQUAT, near=(42, -36), far=(50, -44)), face=-1
    ) + person(
        1160,
        876,
        400,
        PUPIL_B,
        posed(STAND, near=(36, -90), far=(44, -96)),
        face=-1,
        carry=group(
            path("M-14,-18H14L10,14H-10Z", BLUE),
            stroke("M-14,-18Q0,-40 14,-18", SLATE, 2),
            x=42,
            y=-76,
        ),
    )
    far = (
        person(1330, 690, 200, PUPIL_G, WALK)
        + person(330, 680, 200, PUPIL_B, posed(WALK), face=-1)
        + person(400, 690, 195, PUPIL_G, WALK, face=-1)
    )
    return back + yard + far + trees + bed + guard + kids


def recycled_bins() -> str:
    """Close view of a classroom table where pupils build bins from bottles and cartons."""
    wall = (
        room("#e7efe6", "#cfa878", 600)
        + board(
            330,
            60,
            760,
            330,
            "".join(
                bin_(150 + i * 230, 280, 120, t, m)
                for i, (t, m) in enumerate(((LEAF, "leaf"), (BLUE, "cycle"), (AMBER, "cross")))
            ),
            "#2f6b5a",
            WOOD,
        )
        + view_window(1210, 80, 320, 300, "green")
        + bulletin(60, 100, 210, 260, 5)
    )
    back_row = (
        person(
            410,
            830,
            560,
            PUPIL_G,
            posed(STAND, near=(26, -104), far=(40, -110)),
            over=bottle(34, -92, 38, MINTY),
        )
        + person(
            830,
            810,
            560,
            dressed(PUPIL_B, extras=("glasses",)),
            posed(FRONT, near=(-20, -108), far=(20, -108)),
            over=rect(-24, -124, 48, 32, EARTH, 3)
            + circle(0, -108, 10, WHITE)
            + bin_sign(0, -108, 6, LEAF, "leaf"),
        )
        + person(
            1220,
            830,
            570,
            dressed(PUPIL_G, cut="bob"),
            posed(STAND, near=(30, -104), far=(44, -112)),
            face=-1,
            over=bottle(38, -92, 38, SKYBLUE),
        )
    )
    top = path("M60,690H1540L1640,900H-40Z", vertical("#d9b07c", "#b98a55")) + rect(
        40, 682, 1520, 16, light(WOOD, 0.35), 6
    )
    ring = (
        "".join(
            bottle(530 + i * 38, 760 - abs(i - 2) * 4, 150, (MINTY, SKYBLUE, PALE)[i % 3])
            for i in range(5)
        )
        + rect(506, 668, 206, 20, LEAF, 6)
        + rect(506, 726, 206, 16, LEAF, 6)
        + circle(608, 700, 34, WHITE)
        + bin_sign(608, 700, 20, LEAF, "leaf")
    )
    carton = (
        box(880, 790, 210, 190, "#c79b6b")
        + rect(880, 600, 210, 26, dark(BARK, 0.3))
        + circle(985, 700, 44, WHITE)
        + bin_sign(985, 700, 26, BLUE, "cycle")
    )
    bits = (
        bottle(250, 800, 110, SKYBLUE, 74)
        + bottle(1280, 830, 110, MINTY, -70)
        + rect(1180, 770, 90, 14, RUST, 6)
        + "".join(
            circle(340 + i * 46, 840 - (i % 2) * 14, 17, (RUST, AMBER, TEAL, BLUE)[i % 4])
            for i in range(4)
        )
        + group(
            circle(-16, 26, 13, "none", stroke=RUST, stroke_width=7),
            circle(16, 26, 13, "none", stroke=RUST, stroke_width=7),
            line(-10, 14, 22, -48, STONE, 7),
            line(10, 14, -22, -48, STONE, 7),
            x=1140,
            y=840,
            rot=70,
        )
        + paper(1400, 790, 90, 20, "#f7e7b4")
    )
    side = person(
        150,
        1060,
        720,
        dressed(PUPIL_B, skin=SKIN_TAN),
        posed(STAND, lean=8, near=(44, -96), far=(60, -104)),
        carry=bottle(58, -92, 34, SKYBLUE, 30),
    ) + person(
        1470,
        1080,
        740,
        CHILD_B,
        posed(STAND, lean=8, near=(44, -96), far=(58, -102)),
        face=-1,
        over=rect(40, -112, 34, 10, AMBER, 3),
    )
    return wall + back_row + top + ring + carton + bits + side + light_film()
