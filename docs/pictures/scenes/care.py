"""Clinic, blood donation and meals: people who look after people."""

from studio.cast import (
    AUNT,
    CHILD_G,
    DOCTOR_M,
    ELDER_M,
    ELDER_W,
    FARMER_M,
    FARMER_W,
    MOTHER,
    NURSE,
    OFFICER_M,
    PROTECTED,
    STUDENT_W,
    TEE_M,
    UNCLE,
    YOUTH_M,
    masked,
)
from studio.figure import person
from studio.look import dressed
from studio.nature import hills, palm, sky, tree
from studio.palette import (
    AMBER,
    BLUE,
    CREAM,
    FOREST,
    LEAF,
    RED,
    ROSE,
    RUST,
    SKIN,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    light,
)
from studio.rooms import light_film, room, tiles, view_window
from studio.skeleton import HOLD, POINT, SIT, STAND, Pose, posed
from studio.svg import (
    blob,
    circle,
    ellipse,
    group,
    horizontal,
    line,
    path,
    poly,
    rect,
    shade,
    stroke,
    vertical,
)
from studio.things import chair, crate, desk, drop, heart, lunch_box, paper, pot_plant, table, tool
from studio.town import awning, cross_sign, flag, pavement, public_house
from studio.vehicles import wheel


def clinic_days() -> str:
    """A commune clinic in the epidemic: spaced queue, a tent and staff in protective suits."""
    back = (
        sky("#b3d6e4", "#fbf1dc")
        + hills(430, 90, "#a5c9b8", 61)
        + palm(120, 560, 400, 0.08)
        + tree(1500, 590, 380, FOREST, 6)
        + public_house(480, 590, 900, "#eef2ec", 2, TEAL)
        + cross_sign(930, 240, 60, RED)
        + flag(690, 600, 400, 84)
    )
    yard = rect(0, 580, 1600, 320, vertical("#dccfb4", "#bfae8e"))
    tent = (
        rect(80, 340, 12, 480, STONE)
        + rect(570, 340, 12, 440, STONE)
        + poly([(30, 350), (330, 220), (630, 350)], vertical("#9cc9d6", TEAL))
        + "".join(
            path(f"M{30 + i * 75},350a37.5,22 0 0 0 75,0Z", (TEAL, CREAM)[i % 2]) for i in range(8)
        )
    )
    swab = (
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
    marks = "".join(
        ellipse(x, 862, 80, 16, "none", stroke=AMBER, stroke_width=6)
        for x in (800, 1040, 1280, 1500)
    )
    queue = (
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
    guide = person(930, 690, 290, PROTECTED, posed(POINT, far=(60, -140)), face=-1) + person(
        1160, 680, 270, masked(DOCTOR_M), posed(HOLD), face=-1, over=paper(26, -120, 26, 0)
    )
    desk_ = (
        table(560, 740, 170, 110)
        + crate(580, 630, 70, "")
        + rect(668, 596, 22, 36, TEAL, 4)
        + rect(674, 586, 10, 12, WHITE, 2)
    )
    return back + yard + tent + guide + desk_ + marks + swab + queue


def blood_donation() -> str:
    """A donor lies on a reclining bed beside a nurse; others wait, red drops on the wall."""
    wall = (
        room("#f6e4dc", "#d6c6b4")
        + tiles(690, "#dcd3c6")
        + "".join(
            drop(120 + i * 130, 130 + (i % 2) * 50, 26 + (i % 3) * 8, (ROSE, "#dd7a5f", RED)[i % 3])
            for i in range(4)
        )
        + view_window(1090, 100, 420, 330, "city")
        + heart(800, 210, 110, "#eab0a2")
        + drop(800, 214, 46, RED)
    )
    stand_ = (
        line(720, 850, 720, 300, STONE, 9)
        + line(670, 306, 770, 306, STONE, 8)
        + rect(690, 318, 62, 92, "#f2c9bf", 14)
        + rect(690, 358, 62, 52, RED, 14)
        + stroke("M720,410Q724,560 640,590T520,612", RED, 6)
        + line(670, 852, 770, 852, SLATE, 10)
    )
    bed = (
        shade(430, 860, 380, 18)
        + poly([(70, 560), (150, 500), (360, 690), (330, 740)], vertical(light(TEAL, 0.2), TEAL))
        + rect(300, 686, 460, 52, TEAL, 18)
        + rect(360, 738, 22, 120, SLATE)
        + rect(690, 738, 22, 120, SLATE)
        + group(rect(-50, -26, 100, 52, WHITE, 18), x=150, y=540, rot=42)
    )
    donor = person(
        330,
        858,
        520,
        dressed(TEE_M, top="#4f7296", shoes="#e9e3d6"),
        Pose(
            pelvis=(0, -74),
            lean=-46,
            nod=16,
            turn=0.7,
            near=(30, -96),
            far=(66, -104),
            near_foot=(98, -62),
            far_foot=(122, -62),
            near_knee=1,
            far_knee=1,
        ),
        shadow=False,
        over=circle(34, -98, 6, RED),
    )
    nurse = person(
        930,
        870,
        540,
        NURSE,
        posed(STAND, lean=12, near=(58, -100), far=(84, -112)),
        face=-1,
        over=rect(60, -112, 18, 12, WHITE, 2),
    )
    waiting = (
        chair(1180, 850, 260, BLUE)
        + person(
            1180,
            850,
            450,
            STUDENT_W,
            posed(SIT, pelvis=(0, -60), near=(24, -84), far=(32, -88)),
            shadow=False,
            over=rect(22, -108, 12, 20, RED, 4),
        )
        + chair(1400, 850, 260, AMBER)
        + person(
            1400,
            850,
            460,
            masked(dressed(OFFICER_M, top="#a9c9e0")),
            posed(SIT, pelvis=(0, -60), near=(30, -84), far=(34, -88)),
            shadow=False,
        )
    )
    return (
        wall
        + stand_
        + bed
        + donor
        + nurse
        + waiting
        + pot_plant(1545, 860, 190, RUST, 4)
        + light_film()
    )


def free_meals() -> str:
    """Beside a hospital wall volunteers hand warm meals to patients' families at noon."""
    back = (
        sky("#a9d2e6", "#fdf2da")
        + public_house(560, 520, 1100, "#e6eef0", 2, BLUE)
        + cross_sign(1110, 120, 56, RED)
        + tree(500, 560, 330, LEAF, 4)
        + tree(1520, 580, 300, FOREST, 2)
    )
    floor = pavement(540, 900, "#d8ccb6")
    roof_ = (
        rect(70, 250, 14, 420, WOOD)
        + rect(730, 250, 14, 420, WOOD)
        + awning(30, 150, 760, 110, RUST, CREAM, 10)
    )
    cooks = person(
        250,
        790,
        480,
        dressed(AUNT, hat="wrap", hat_tone=TEAL),
        posed(STAND, lean=6, near=(40, -116), far=(54, -128)),
        over=tool(52, -118, 44, -16, "pole") + ellipse(59, -92, 8, 5, STONE),
    ) + person(
        560,
        790,
        490,
        dressed(YOUTH_M, outfit="apron"),
        posed(STAND, lean=6, near=(52, -122), far=(66, -128)),
        over=lunch_box(70, -130, 40),
    )
    counter = (
        desk(60, 860, 690, 230, "#d9a968")
        + path("M170,630Q170,560 190,520H410Q430,560 430,630Z", horizontal("#d5dce0", "#8e9aa4"))
        + ellipse(300, 520, 112, 22, "#f7f1e2")
        + "".join(
            stroke(f"M{x},490q-20,-28 0,-56t0,-52", WHITE, 9, opacity=0.75) for x in (250, 300, 350)
        )
        + "".join(lunch_box(520 + (i % 2) * 96, 626 - (i // 2) * 32, 88) for i in range(6))
        + crate(660, 630, 84, "tomatoes")
    )
    first = person(
        890, 870, 490, ELDER_W, posed(STAND, lean=6, near=(52, -116), far=(62, -124)), face=-1
    )
    queue = (
        person(
            1060, 868, 470, dressed(UNCLE, top="#9cb7c9"), posed(STAND, near=(24, -104)), face=-1
        )
        + person(1230, 870, 460, MOTHER, posed(STAND, near=(30, -84)), face=-1)
        + person(1310, 884, 320, CHILD_G, posed(STAND, near=(20, -90), far=(10, -140)), face=-1)
    )
    chair_ = (
        wheel(1455, 800, 74, True)
        + wheel(1530, 850, 26)
        + rect(1410, 700, 120, 20, BLUE, 8)
        + rect(1402, 580, 18, 140, BLUE, 8)
        + person(
            1450,
            872,
            430,
            dressed(ELDER_M, top="#cfe0e6"),
            posed(
                SIT,
                pelvis=(0, -84),
                near=(32, -104),
                far=(38, -104),
                near_foot=(44, -14),
                far_foot=(50, -14),
            ),
            shadow=False,
            over=lunch_box(38, -102, 36),
        )
    )
    return back + floor + cooks + counter + roof_ + first + queue + chair_
