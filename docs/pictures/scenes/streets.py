"""Town streets: sorting, buses, medicine, batteries, a narrow lane made wide, motorbike taxis."""

from studio.cast import (
    AODAI_W,
    AUNT,
    CHILD_B,
    CHILD_G,
    DRIVER,
    ELDER_M,
    ELDER_W,
    FARMER_M,
    MOTHER,
    NURSE,
    PUPIL_B,
    PUPIL_G,
    RIDER,
    STUDENT_M,
    STUDENT_W,
    TEE_M,
    UNCLE,
    WORKER,
    YOUTH_M,
    YOUTH_W,
)
from studio.figure import person
from studio.look import Look, dressed
from studio.nature import ground, hills, leaves, meadow, palm, row_of_trees, sky, sun, tree, tuft
from studio.palette import (
    AMBER,
    BLUE,
    BRICK,
    CREAM,
    FOREST,
    INK,
    LEAF,
    LIME,
    RED,
    ROSE,
    RUST,
    SKYBLUE,
    SLATE,
    STONE,
    TEAL,
    WHITE,
)
from studio.rooms import light_film
from studio.skeleton import BACK, SIT, SQUAT, STAND, STOOP, WALK, WAVE, Pose, posed
from studio.svg import circle, group, line, path, poly, rect, stroke, vertical
from studio.things import (
    basket,
    bin_,
    bottle,
    box,
    cloth_bag,
    crate,
    paper,
    pot_plant,
    potted_sapling,
    stack,
    stool,
    tool,
)
from studio.town import (
    awning,
    bunting,
    cross_sign,
    pavement,
    public_house,
    skyline,
    stall,
    street_row,
    village_house,
    wires,
)
from studio.vehicles import bicycle, bus, motorbike, roller


def sorting_lane() -> str:
    """Women of a lane sort rubbish into three bins in front of tube houses."""
    back = sky("#a5cfe3", "#fdf0dc") + street_row(
        640,
        ("#e8c88f", "#a8c4b6", "#e2a58a", "#f0dfb9", "#9dbbcf", "#e6cf9c", "#d5a79a"),
        -60,
        250,
        (4, 3, 4, 3, 4),
        1,
    )
    cable = wires([(0, 120), (520, 90), (1080, 110), (1600, 70)]) + line(
        1080, 640, 1080, 60, STONE, 16
    )
    floor = pavement(640, 900, "#cfc5b2")
    bins = (
        bin_(600, 800, 150, LEAF, "leaf", False)
        + bin_(790, 800, 150, BLUE, "cycle", False)
        + bin_(980, 800, 150, AMBER, "cross", False)
    )
    left = person(
        430,
        860,
        470,
        dressed(AUNT, top=TEAL, outfit="apron"),
        posed(STAND, lean=10, near=(56, -118), far=(66, -124)),
        carry=group(leaves(0, 0, 26, LEAF, 6, 2), basket(0, 22, 40), x=62, y=-122),
    )
    right = person(
        1165,
        865,
        470,
        ELDER_W,
        posed(STAND, lean=8, near=(50, -112), far=(62, -116)),
        face=-1,
        over=bottle(62, -100, 34, SKYBLUE, -20),
    )
    boy = person(
        1370,
        880,
        320,
        CHILD_B,
        posed(WALK, near=(28, -100), far=(34, -108)),
        face=-1,
        over=stack(14, -100, 34, 3, 2),
    )
    seated = (
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
    return (
        back
        + cable
        + floor
        + bins
        + left
        + right
        + boy
        + seated
        + pot_plant(1500, 720, 200, RUST, 5)
        + light_film()
    )


def bus_driver() -> str:
    """A bus driver steps down and hands a bag back to a passenger."""
    back = (
        sky("#b9d8e6", "#fdf1dd")
        + skyline(520, "#a3bccb", 23, 240)
        + row_of_trees(560, 190, [80, 330, 1300, 1520])
    )
    way = (
        rect(0, 540, 1600, 70, "#d9cfbd")
        + rect(0, 610, 1600, 290, vertical("#8f979d", "#767f87"))
        + "".join(rect(x, 742, 120, 10, "#f3ead6") for x in range(-40, 1600, 240))
    )
    coach = bus(-330, 720, 1420)
    stop = (
        rect(1330, 270, 12, 450, SLATE)
        + rect(1276, 240, 120, 84, BLUE, 10)
        + rect(1304, 262, 64, 34, WHITE, 6)
        + circle(1316, 302, 7, WHITE)
        + circle(1356, 302, 7, WHITE)
    )
    near = path("M0,900V830Q800,800 1600,830V900Z", vertical("#d8cfbf", "#c3b8a4"))
    bag = group(
        rect(-20, -14, 40, 30, "#6d4c37", 7),
        stroke("M-12,-14Q0,-34 12,-14", "#4a3229", 4),
        rect(-6, -4, 12, 8, AMBER, 2),
    )
    driver = person(870, 870, 560, DRIVER, posed(STAND, lean=6, near=(52, -112), far=(58, -118)))
    lady = person(
        1190, 875, 530, ELDER_W, posed(STAND, lean=5, near=(40, -118), far=(52, -126)), face=-1
    )
    return (
        back
        + way
        + coach
        + stop
        + near
        + lady
        + driver
        + group(bag, x=1035, y=556, s=2.6)
        + tuft(1500, 850, 40)
    )


def medicine_cabinet() -> str:
    """Close view of a shared medicine cabinet on the wall of a lane; two neighbours fill it."""
    wall = (
        rect(0, 0, 1600, 900, vertical("#f2d9a6", "#e2bd80"))
        + "".join(
            rect(x, y, 86, 30, "#d9a968", 3, opacity=0.35)
            for x, y in ((60, 120), (170, 160), (1350, 90), (1460, 130), (90, 560), (1440, 520))
        )
        + poly([(0, 0), (700, 0), (1250, 900), (300, 900)], WHITE, opacity=0.14)
    )
    top = awning(420, 60, 760, 90, TEAL, CREAM, 10)
    case = (
        rect(500, 196, 620, 440, "#12233f", 14, opacity=0.2)
        + rect(480, 176, 620, 440, WHITE, 14)
        + rect(500, 196, 580, 400, "#dceaf0", 6)
        + cross_sign(790, 150, 44, RED)
    )
    tones = (RUST, TEAL, BLUE, AMBER, LEAF, ROSE)
    goods = ""
    for row in range(3):
        base = 318 + row * 128
        goods += rect(500, base, 580, 12, STONE)
        for i in range(7):
            x, t = 522 + i * 80, tones[(i + row * 2) % 6]
            goods += (
                (
                    rect(x, base - 62, 42, 62, t, 8)
                    + rect(x + 6, base - 76, 30, 16, WHITE, 4)
                    + rect(x, base - 44, 42, 22, WHITE)
                )
                if (i + row) % 3
                else (
                    rect(x, base - 46, 62, 46, WHITE, 3)
                    + rect(x, base - 46, 62, 15, t, 3)
                    + cross_sign(x + 31, base - 16, 10, t)
                )
            )
    doors = (
        poly(
            [(480, 176), (340, 130), (340, 660), (480, 616)],
            "#f4f8fa",
            stroke="#c9d6da",
            stroke_width=4,
        )
        + poly([(460, 200), (362, 168), (362, 620), (460, 590)], "#bcd9e4", opacity=0.8)
        + poly(
            [(1100, 176), (1240, 130), (1240, 660), (1100, 616)],
            "#f4f8fa",
            stroke="#c9d6da",
            stroke_width=4,
        )
        + poly([(1120, 200), (1218, 168), (1218, 620), (1120, 590)], "#bcd9e4", opacity=0.8)
    )
    man = person(
        330,
        1080,
        800,
        UNCLE,
        posed(STAND, near=(56, -138), far=(70, -150)),
        over=rect(60, -160, 16, 22, TEAL, 3) + rect(62, -166, 12, 7, WHITE, 2),
    )
    woman = person(
        1290,
        1090,
        800,
        NURSE,
        posed(STAND, near=(30, -116), far=(62, -164)),
        face=-1,
        carry=box(6, -98, 44, 32, "#e8d3ad") + cross_sign(28, -113, 9, RED),
    )
    return wall + top + case + goods + doors + man + woman


def battery_stall() -> str:
    """A stall under an awning: an old battery goes in, a potted sapling comes out."""
    back = (
        sky("#a9d4df", "#fbf2da")
        + hills(420, 80, "#9cc6b0", 7)
        + street_row(600, ("#f0dfb9", "#e2a58a", "#b3cbbb", "#e8c88f"), 980, 230, (3, 2, 3), 6)
        + tree(140, 640, 420, LEAF, 3)
        + tree(420, 600, 300, FOREST, 8)
    )
    floor = ground(600, "#8fbb6a", "#a9cb84") + path(
        "M0,720Q800,660 1600,720V900H0Z", vertical("#e3d3b0", "#cdb98f")
    )
    seller = person(
        650,
        812,
        390,
        YOUTH_W,
        posed(STAND, near=(34, -120), far=(52, -124)),
        over=potted_sapling(52, -122, 0.5),
    )
    booth = stall(430, 800, 520, LEAF) + "".join(
        potted_sapling(500 + i * 62, 636, 0.9, (RUST, BLUE, AMBER)[i % 3]) for i in range(2)
    )
    cell = group(
        rect(-20, -34, 40, 68, "#3a4450", 6),
        rect(-20, -34, 40, 22, AMBER, 6),
        rect(-8, -42, 16, 10, STONE, 2),
    )
    box_ = (
        rect(846, 470, 100, 170, TEAL, 12)
        + rect(862, 486, 68, 12, INK, 6)
        + group(cell, x=896, y=570, s=0.9)
    )
    child = person(
        1080,
        870,
        400,
        CHILD_G,
        posed(STAND, lean=4, near=(50, -134), far=(60, -142)),
        face=-1,
        over=group(cell, x=62, y=-150, s=0.3),
    )
    dad = person(
        1240,
        868,
        520,
        dressed(TEE_M, top="#4f7296"),
        posed(STAND, near=(40, -92), far=(20, -85)),
        face=-1,
    )
    boy = person(
        280,
        872,
        390,
        PUPIL_B,
        posed(WALK, near=(26, -120), far=(30, -124)),
        face=-1,
        over=potted_sapling(28, -124, 0.62, BLUE),
    )
    return (
        back
        + floor
        + seller
        + booth
        + box_
        + child
        + dad
        + boy
        + row_of_trees(760, 60, [20, 1560])
        + bunting(0, 90, 1600, 70, 60, 18)
    )


def widened_lane() -> str:
    """A household gives land: the wall comes down and a roller presses a wider lane."""
    back = (
        sky("#a0cde4", "#fef2d9")
        + sun(1380, 130, 50)
        + hills(420, 90, "#9fc7a8", 31)
        + row_of_trees(470, 150, [60, 190, 620, 760, 1340, 1500])
        + village_house(880, 520, 380)
        + village_house(250, 500, 300, "#f1e0bf")
        + palm(830, 540, 330, -0.08)
    )
    floor = ground(500, "#93b966", "#b3cf86")
    way = (
        path("M660,500H800L1500,900H180Z", vertical("#c3b8a4", "#a89c88"))
        + path("M800,500H850L1700,900H1400Z", vertical("#cf9f66", "#b47f4a"))
        + stroke("M800,500L1440,900", "#f6cf4a", 5, stroke_dasharray="20 16")
    )
    wall = (
        poly([(560, 560), (640, 512), (640, 470), (560, 500)], "#cdb593")
        + "".join(
            rect(
                1080 + i * 48 + (i // 4) * 18,
                640 + (i % 4) * 26,
                44,
                24,
                (BRICK, "#c8694f")[i % 2],
                3,
            )
            for i in range(12)
        )
        + "".join(
            group(rect(-20, -10, 40, 20, BRICK, 3), x=x, y=y, rot=r)
            for x, y, r in ((1040, 752, 20), (1270, 770, -14), (1320, 742, 40))
        )
    )
    machine = roller(600, 690, 330) + person(
        560,
        640,
        250,
        WORKER,
        posed(SIT, pelvis=(-10, -70), near=(30, -100), far=(36, -100)),
        shadow=False,
    )
    man = person(
        1050,
        870,
        490,
        ELDER_M,
        posed(STAND, near=(30, -96), far=(62, -138)),
        face=-1,
        over=line(62, -138, 84, -138, RUST, 4),
    )
    chief = person(
        740,
        880,
        480,
        dressed(UNCLE, top="#d5e4ee", sleeve="long"),
        posed(STAND, lean=4, near=(44, -118), far=(52, -124)),
        over=paper(54, -128, 26, -8),
    )
    digger = person(
        1420,
        880,
        450,
        FARMER_M,
        posed(STOOP, near=(44, -66), far=(52, -40)),
        face=-1,
        over=tool(44, -44, 96, -22),
    )
    stake = "".join(
        line(x, y, x, y - h, WHITE, 9) + line(x, y - h * 0.6, x, y - h * 0.3, RED, 9)
        for x, y, h in ((840, 560, 44), (990, 660, 62), (1390, 880, 110))
    )
    return (
        back
        + floor
        + way
        + wall
        + machine
        + stake
        + chief
        + man
        + digger
        + meadow(820, 900, "#5f8f3f", 16, 12)
    )


def exam_riders() -> str:
    """Motorbike taxi riders bring students to the school gate on the exam morning."""
    back = (
        sky("#f2c9a0", "#fdf1d8")
        + sun(1230, 250, 60, "#fff0c4")
        + skyline(470, "#c9b3a6", 14, 170)
        + public_house(840, 560, 760, "#f0d6a4", 2, BLUE)
        + row_of_trees(575, 230, [700, 1590, 60, 240])
    )
    gate = (
        rect(1060, 300, 44, 300, "#d9a968")
        + rect(1440, 300, 44, 300, "#d9a968")
        + rect(1030, 262, 486, 62, RUST, 8)
        + "".join(circle(1110 + i * 65, 293, 13, "#f6d48a") for i in range(6))
    )
    way = rect(0, 580, 1600, 320, vertical("#a4a7a8", "#7f878d")) + "".join(
        poly(
            [
                (1080 + i * 66, 590),
                (1116 + i * 66, 590),
                (1080 + i * 90, 700),
                (1030 + i * 90, 700),
            ],
            WHITE,
            opacity=0.75,
        )
        for i in range(6)
    )
    seat = Pose(
        pelvis=(0, -84),
        lean=8,
        near=(46, -118),
        far=(50, -120),
        near_foot=(26, -26),
        far_foot=(30, -26),
    )
    behind = posed(
        seat, lean=4, near=(26, -112), far=(30, -112), near_foot=(18, -36), far_foot=(20, -36)
    )
    helmet = dressed(STUDENT_W, hat="helmet", hat_tone=WHITE)

    def pair(x: float, y: float, k: float, tone: str, rider: Look, guest: Look) -> str:
        return (
            motorbike(x, y, 430 * k, tone)
            + person(x - 110 * k, y - 26 * k, 440 * k, guest, behind, shadow=False)
            + person(x - 20 * k, y, 450 * k, rider, seat, shadow=False)
        )

    far = pair(
        820,
        700,
        0.62,
        BLUE,
        dressed(RIDER, top=RUST, hat_tone=RUST),
        dressed(STUDENT_M, hat="helmet", hat_tone=AMBER),
    )
    near = pair(470, 860, 1, RUST, RIDER, helmet)
    walker = person(
        1370, 850, 470, STUDENT_M, posed(WALK, near=(-26, -98), far=(36, -190), far_bend=0), face=-1
    ) + person(
        1180,
        800,
        400,
        dressed(
            PUPIL_G, child=False, cover="trousers", cut="long", extras=("backpack",), outfit="shirt"
        ),
        posed(BACK, far_foot=(12, -10)),
    )
    return back + way + gate + far + walker + near


def plastic_free_week() -> str:
    """At a street market women and a cyclist set off with woven baskets and cloth bags."""
    back = (
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
    floor = pavement(560, 900, "#d3c8b2")
    goods = (
        stall(40, 740, 380, TEAL)
        + crate(70, 620, 150, "greens")
        + crate(240, 620, 150, "tomatoes")
        + stall(1210, 740, 400, RUST)
        + crate(1240, 614, 150, "roots")
        + crate(1420, 614, 150, "greens")
    )
    seller = person(
        330,
        760,
        400,
        dressed(AUNT, hat="non"),
        posed(STAND, near=(40, -116), far=(56, -122)),
        over=leaves(58, -126, 24, LEAF, 6, 4),
    )
    lady = person(
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
    lead = person(
        850,
        875,
        530,
        AODAI_W,
        posed(WALK, near=(-28, -96), far=(36, -100)),
        over=cloth_bag(-28, -96, 32, CREAM),
    )
    cycle = (
        bicycle(1120, 850, 330, TEAL)
        + person(
            1080,
            850,
            480,
            YOUTH_M,
            Pose(
                pelvis=(-8, -88),
                lean=14,
                near=(34, -112),
                far=(38, -114),
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
    kid = person(
        1420,
        880,
        350,
        CHILD_G,
        posed(WAVE, near=(-20, -90), far=(38, -172)),
        face=-1,
        over=cloth_bag(-20, -92, 34, "#8fbcd8", "cycle"),
    )
    return back + floor + goods + seller + lady + lead + cycle + kid
