"""News pictures: laws and decrees as still lives, meetings, a square, a training class."""

from studio.cast import (
    AODAI_W,
    AUNT,
    CLEANER,
    DOCTOR_M,
    ELDER_M,
    FARMER_W,
    GUARD,
    MOTHER,
    OFFICER_M,
    OFFICER_T,
    OFFICER_W,
    PUPIL_B,
    PUPIL_G,
    STUDENT_W,
    TECH,
    UNCLE,
    WORKER,
    YOUTH_M,
    YOUTH_W,
)
from studio.figure import person
from studio.look import dressed
from studio.nature import clouds, flower, leaves, lotus, row_of_trees, sky, sun, tree
from studio.palette import (
    AMBER,
    BLUE,
    CREAM,
    FOREST,
    GREY,
    HAIR_BROWN,
    INK,
    LEAF,
    NAVY,
    PALE,
    RED,
    ROSE,
    RUST,
    SKIN_FAIR,
    SKIN_TAN,
    SKYBLUE,
    SLATE,
    STONE,
    TEAL,
    WHITE,
)
from studio.rooms import board, curtain, light_film, pendant, room, view_window
from studio.skeleton import BACK, FRONT, GIVE, HOLD, POINT, STAND, WAVE, posed
from studio.svg import (
    circle,
    ellipse,
    glow,
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
from studio.things import desk, heart, laptop_back, paper, pot_plant, potted_sapling, rosette
from studio.town import flag, loudspeaker, public_house, skyline, star


def new_law() -> str:
    """Still life: a law book with a bookmark, an award rosette, a lamp and a lotus."""
    back = (
        rect(0, 0, 1600, 900, vertical("#1a4c7c", "#123a62"))
        + circle(480, 330, 700, glow("#ffe2a0"), opacity=0.5)
        + "".join(
            rect(x, 80 + (x % 3) * 16, 10, 520, "#2a6192", 4, opacity=0.4)
            for x in range(40, 1600, 92)
        )
    )
    table_ = (
        rect(0, 640, 1600, 260, vertical("#a8713f", "#7d4f2a"))
        + rect(0, 632, 1600, 14, "#c98e57")
        + "".join(
            stroke(f"M0,{y}Q500,{y - 16} 900,{y}T1600,{y - 6}", "#8e5d33", 3, opacity=0.6)
            for y in (700, 760, 830)
        )
    )
    lamp = (
        rect(170, 690, 210, 26, "#b88a3c", 12)
        + line(275, 690, 275, 330, "#c99b4a", 14)
        + path("M120,340Q150,200 275,196Q400,200 430,340Z", vertical("#3f9a86", "#216b5d"))
        + ellipse(275, 340, 155, 18, "#fff3cf")
        + poly(
            [(130, 344), (420, 344), (820, 720), (0, 720)],
            vertical("#ffe9ae", "#e9c27a"),
            opacity=0.2,
        )
    )
    left = "M820,700Q660,610 430,660L470,380Q660,340 820,420Z"
    right = "M820,700Q980,610 1210,660L1170,380Q980,340 820,420Z"
    book = (
        shade(820, 720, 430, 26, 0.4)
        + path(
            "M400,690L450,360Q660,330 820,410Q980,330 1190,360L1240,690Q980,650 820,730Q660,650 400,690Z",
            RED,
        )
        + path(left, vertical("#fffaf0", "#f0e2c4"))
        + path(right, vertical("#fdf3de", "#e6d5b2"))
    )
    rows = (
        "".join(
            stroke(
                f"M{510 - k * 7},{430 + k * 36}Q650,{396 + k * 39} {790},{452 + k * 38}",
                "#b9ad95",
                7,
                opacity=0.9,
            )
            + stroke(
                f"M{850},{452 + k * 38}Q990,{396 + k * 39} {1130 + k * 7},{430 + k * 36}",
                "#b9ad95",
                7,
                opacity=0.9,
            )
            for k in range(5)
            if k
        )
        + stroke("M560,424Q650,402 720,420", NAVY, 12)
        + stroke("M920,420Q990,402 1080,424", NAVY, 12)
    )
    ribbon = path("M812,420H836L846,780L826,756L806,784Z", AMBER)
    medal = rosette(1340, 560, 74, RUST) + ellipse(1340, 736, 80, 12, "#12233f", opacity=0.25)
    pen = group(
        rect(-150, -9, 250, 18, NAVY, 9),
        rect(60, -9, 34, 18, AMBER),
        poly([(100, -9), (150, 0), (100, 9)], STONE),
        x=640,
        y=806,
        rot=-7,
    )
    flowers = (
        rect(1452, 560, 96, 130, "#8fbcd8", 22)
        + lotus(1500, 540, 1.5)
        + stroke("M1500,570V530M1476,570L1440,500", FOREST, 7)
        + lotus(1438, 504, 1.0, "#f0bdb3")
        + leaves(1520, 560, 70, FOREST, 5, 3)
    )
    return back + table_ + lamp + book + rows + ribbon + pen + flowers + medal


def directive() -> str:
    """A meeting seen from the back row: a speaker, a screen with linked circles, rows of heads."""
    wall = (
        rect(0, 0, 1600, 900, vertical("#e9dcc0", "#d3bd92"))
        + "".join(
            rect(x, 0, 110, 620, t, opacity=0.55)
            for x, t in ((0, "#b9854f"), (150, "#c4925c"), (1340, "#c4925c"), (1490, "#b9854f"))
        )
        + curtain(0, 0, 130, 640, "#a33c34")
        + curtain(1470, 0, 130, 640, "#a33c34")
        + "".join(
            circle(x, 30, 150, glow("#fff3cf"), opacity=0.7) + ellipse(x, 14, 60, 10, "#fff8e6")
            for x in (300, 800, 1300)
        )
    )
    spots = (
        (150, 250, 60, TEAL),
        (400, 140, 66, AMBER),
        (650, 250, 60, BLUE),
        (400, 320, 52, RUST),
    )
    drawing = "".join(
        line(a[0], a[1], b[0], b[1], STONE, 7) for a in spots for b in spots if a < b
    ) + "".join(
        circle(x, y, r, t) + star(x, y, r * 0.5, WHITE)
        if i == 1
        else circle(x, y, r, t) + person_sign(x, y, r)
        for i, (x, y, r, t) in enumerate(spots)
    )
    screen = board(400, 90, 800, 400, drawing, "#f8fbfb", "#8b6a46")
    stage = rect(0, 600, 1600, 60, vertical("#8f5d34", "#6f4526")) + rect(
        0, 640, 1600, 260, vertical("#7e2f2c", "#5c2326")
    )
    speaker = (
        person(1290, 640, 400, OFFICER_T, posed(STAND, near=(26, -112), far=(62, -150)), face=-1)
        + poly(
            [(1220, 640), (1236, 490), (1364, 490), (1380, 640)], horizontal("#b9854f", "#8f5d34")
        )
        + rect(1224, 478, 152, 18, "#d3a56c", 4)
        + stroke("M1300,478Q1290,440 1276,430", INK, 5)
        + lotus(1300, 590, 0.9)
    )
    mid_row = "".join(
        person(170 + i * 180, 1010, 480, look, BACK, shadow=False)
        for i, look in enumerate(
            (
                OFFICER_M,
                dressed(OFFICER_W, cut="tail"),
                GREY_MAN,
                YOUTH_W,
                dressed(OFFICER_M, top="#6f8a52"),
                dressed(AODAI_W, cut="bun"),
                TECH,
                dressed(OFFICER_W, cut="long"),
            )
        )
    )
    seats = "".join(
        rect(104 + i * 180, 740, 132, 180, vertical("#3b6f93", "#285070"), 26) for i in range(8)
    )
    near = "".join(
        person(90 + i * 285, 1270, 760, look, BACK, shadow=False)
        for i, look in enumerate(
            (
                OFFICER_W,
                dressed(UNCLE, hair=HAIR_BROWN),
                dressed(OFFICER_W, cut="bun", top="#c97b63"),
                OFFICER_T,
                dressed(YOUTH_M),
                dressed(MOTHER, cut="bob"),
            )
        )
    )
    return wall + screen + stage + speaker + mid_row + seats + near


GREY_MAN = dressed(UNCLE, hair=GREY, top="#8a9bb0", sleeve="long")


def person_sign(x: float, y: float, r: float) -> str:
    """A plain bust of a person inside a circle."""
    return circle(x, y - r * 0.22, r * 0.24, WHITE) + path(
        f"M{x - r * 0.45},{y + r * 0.5}Q{x},{y - r * 0.24} {x + r * 0.45},{y + r * 0.5}Z", WHITE
    )


def decree() -> str:
    """A woman officer explains steps on a glass wall: paper, check, medal; two colleagues listen."""
    wall = (
        rect(0, 0, 1600, 900, vertical("#dcebe8", "#c3dcd8"))
        + poly([(0, 0), (600, 0), (1300, 900), (500, 900)], WHITE, opacity=0.3)
        + rect(0, 740, 1600, 160, vertical("#c8b08a", "#ab8f66"))
        + rect(0, 730, 1600, 12, WHITE)
    )
    glass = rect(290, 90, 900, 520, "#f6fbfb", 22, opacity=0.9) + rect(
        290, 90, 900, 520, "none", 22, stroke=TEAL, stroke_width=8
    )
    flow = (
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
    officer = person(
        250,
        878,
        640,
        dressed(AODAI_W, top="#2f6f8f"),
        posed(STAND, near=(24, -104), far=(60, -166)),
        carry=rect(12, -124, 26, 34, AMBER, 3),
    )
    listeners = person(
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
    return (
        wall
        + glass
        + flow
        + officer
        + listeners
        + pot_plant(1530, 880, 300, TEAL, 9)
        + pot_plant(70, 880, 250, RUST, 3)
        + light_film()
    )


def tradition_day() -> str:
    """A public square on a festive morning: flags, lotus pond, people with flowers, loudspeakers."""
    back = (
        sky("#7fbde0", "#fdf0cf")
        + sun(1180, 200, 62)
        + clouds((260, 140, 0.9), (700, 90, 0.7))
        + skyline(520, "#a9c3d3", 37, 190)
        + public_house(430, 560, 740, "#f3dda6", 2, RUST)
        + row_of_trees(570, 210, [120, 290, 1290, 1460])
    )
    flags = "".join(flag(x, 590, h, w) for x, h, w in ((350, 300, 78), (1200, 300, 78))) + flag(
        800, 590, 470, 130
    )
    square = rect(0, 570, 1600, 330, vertical("#ecd6ac", "#d0ae78")) + "".join(
        poly(
            [
                (800 + (i - 5) * 120, 570),
                (800 + (i - 4.5) * 120, 570),
                (800 + (i - 4.5) * 380, 900),
                (800 + (i - 5) * 380, 900),
            ],
            "#f4e4c4",
            opacity=0.6,
        )
        for i in range(11)
    )
    pond = (
        ellipse(800, 690, 330, 50, "#d9c9a8")
        + ellipse(800, 686, 310, 42, vertical("#8fc7cf", "#4f97a8"))
        + "".join(
            ellipse(x, y, 40, 10, "#5f9e6f")
            for x, y in ((610, 690), (720, 708), (860, 706), (980, 690))
        )
        + "".join(
            lotus(x, y, s)
            for x, y, s in ((640, 690, 0.8), (760, 704, 1), (900, 700, 1.1), (1000, 690, 0.7))
        )
    )
    pole = loudspeaker(110, 760, 560)

    def bouquet(x: float, y: float) -> str:
        return path(f"M{x - 10},{y}L{x},{y + 26}L{x + 10},{y}Z", CREAM) + "".join(
            flower(x + dx, y + dy, 9, t)
            for dx, dy, t in ((-9, -4, ROSE), (9, -4, AMBER), (0, -12, RED))
        )

    row = (
        person(300, 860, 460, WORKER, posed(WAVE, near=(-17, -85)))
        + person(500, 875, 480, FARMER_W, posed(HOLD), over=bouquet(26, -124))
        + person(690, 880, 430, PUPIL_B, posed(WAVE, far=(50, -176)))
        + person(
            890,
            885,
            500,
            dressed(AODAI_W, top="#c8564b"),
            posed(HOLD),
            face=-1,
            over=bouquet(26, -126),
        )
        + person(1080, 880, 480, DOCTOR_M, posed(STAND, near=(-20, -90), far=(22, -112)), face=-1)
        + person(
            1270, 875, 470, dressed(ELDER_M, top="#5c7347"), posed(WAVE, near=(-17, -85)), face=-1
        )
        + person(1440, 882, 400, PUPIL_G, posed(HOLD), face=-1, over=bouquet(26, -120))
    )
    return back + flags + square + pond + pole + row


def mid_term_review() -> str:
    """On a stage an officer gives a potted tree and a rosette to a team; the hall claps."""
    hall = (
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
    screen = board(
        420,
        40,
        760,
        260,
        leaves(380, 170, 130, LEAF, 9, 5)
        + circle(380, 170, 18, FOREST)
        + "".join(
            circle(122 + i * 86, 216, 22, t)
            for i, t in enumerate((TEAL, AMBER, BLUE, "#f4faf2", LEAF, RUST, TEAL))
        ),
        "#f4faf2",
        "#0f3147",
    )
    stage = (
        rect(0, 640, 1600, 120, vertical("#c99a62", "#9a6f41"))
        + rect(0, 630, 1600, 16, "#e0b67d")
        + "".join(
            pot_plant(x, 654, 120, (RUST, BLUE, AMBER)[x % 3], x) for x in (220, 330, 1290, 1400)
        )
    )
    giver = person(
        640, 690, 450, OFFICER_T, posed(GIVE, near=(40, -116), far=(50, -122))
    ) + potted_sapling(755, 425, 1.3, RUST)
    team = (
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
    looks = (
        OFFICER_M,
        dressed(MOTHER, cut="bun"),
        TECH,
        dressed(OFFICER_W, cut="tail", top="#e0a58f"),
        dressed(UNCLE, hair=GREY),
        YOUTH_M,
        dressed(OFFICER_W, cut="long"),
        GUARD,
    )
    crowd = "".join(
        person(
            60 + i * 215,
            1190 + (i % 2) * 30,
            640,
            look,
            BACK,
            shadow=False,
        )
        for i, look in enumerate(looks)
    )
    return hall + screen + stage + giver + team + crowd


def writing_class() -> str:
    """A training room: a trainer at a storyboard, writers with laptops, camera and notebooks."""
    wall = (
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
    trainer = person(
        300, 800, 520, dressed(TECH, top=RUST), posed(POINT, near=(20, -104), far=(62, -164))
    )
    desks = desk(430, 880, 500, 208) + desk(1010, 880, 500, 208)
    people = (
        person(
            560, 900, 470, STUDENT_W, posed(FRONT, near=(-26, -106), far=(26, -106)), shadow=False
        )
        + person(
            800,
            900,
            470,
            dressed(UNCLE, hair=GREY, extras=("glasses",)),
            posed(FRONT, near=(-18, -104), far=(14, -104)),
            shadow=False,
        )
        + person(
            1130,
            900,
            480,
            dressed(YOUTH_M, skin=SKIN_TAN),
            posed(FRONT, near=(-24, -106), far=(24, -106)),
            shadow=False,
        )
        + person(
            1370,
            900,
            480,
            dressed(AUNT, outfit="shirt", top="#6f8a52"),
            posed(FRONT, near=(-14, -126), far=(10, -104)),
            shadow=False,
        )
    )
    tools_ = (
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
    tripod = (
        line(150, 880, 190, 620, INK, 8)
        + line(230, 880, 190, 620, INK, 8)
        + line(190, 880, 190, 620, INK, 8)
        + rect(130, 530, 120, 90, INK, 12)
        + circle(262, 575, 30, SLATE)
        + circle(266, 575, 18, SKYBLUE)
        + rect(160, 512, 44, 20, SLATE, 5)
    )
    return (
        wall
        + trainer
        + people
        + desks
        + tools_
        + tripod
        + pendant(560, 60, TEAL, 40)
        + pendant(1000, 60, TEAL, 40)
        + light_film()
    )
