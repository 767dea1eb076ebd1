"""Wide, symbolic pictures for the ten campaigns."""

from studio.cast import (
    AODAI_W,
    AUNT,
    CHILD_B,
    CHILD_G,
    DOCTOR_M,
    DOCTOR_W,
    ELDER_M,
    ELDER_W,
    FARMER_W,
    MOTHER,
    OFFICER_M,
    OFFICER_W,
    PROTECTED,
    PUPIL_B,
    PUPIL_G,
    RIDER,
    STUDENT_W,
    TECH,
    TEE_M,
    TEE_W,
    UNCLE,
    WORKER,
    YOUTH_M,
    YOUTH_W,
    masked,
)
from studio.figure import person
from studio.look import Look, dressed
from studio.nature import (
    banana,
    banyan,
    bush,
    clouds,
    ground,
    hills,
    leaves,
    lotus,
    meadow,
    paddies,
    palm,
    peaks,
    river,
    row_of_trees,
    sapling,
    sky,
    sun,
    terraces,
    tree,
)
from studio.palette import (
    AMBER,
    BARK,
    BLUE,
    FOREST,
    LEAF,
    RUST,
    SKIN,
    SKIN_DEEP,
    SKIN_FAIR,
    SKIN_TAN,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)
from studio.rooms import board, clock, light_film, pendant, room, tiles, view_window
from studio.skeleton import BACK, FRONT, SIT, SQUAT, STAND, STOOP, WALK, WAVE, Pose, posed
from studio.svg import circle, ellipse, glow, group, line, path, poly, rect, stroke, vertical
from studio.things import (
    bin_,
    books,
    bookshelf,
    bowl,
    box,
    chair,
    chart,
    cloth_bag,
    desk,
    drop,
    heart,
    laptop,
    laptop_back,
    lifebuoy,
    lunch_box,
    monitor,
    paper,
    phone,
    pot_plant,
    potted_sapling,
    rosette,
    stack,
    table,
    tool,
    watering_can,
)
from studio.town import (
    cross_sign,
    flag,
    lamp_post,
    public_house,
    road,
    skyline,
    solar,
    stilt_house,
    turbine,
    village_house,
)
from studio.vehicles import bicycle, boat


def environment() -> str:
    """Green city on a river; two people plant a tree on the near bank."""
    back = (
        sky("#8fc3de", "#fdf3dc")
        + sun(250, 150, 60)
        + clouds((640, 130, 0.9), (1180, 90, 1.1), (1450, 220, 0.6))
    )
    back += hills(470, 170, "#9cc4bd", 3) + hills(500, 110, "#7fb39a", 9, 7)
    city = (
        skyline(520, "#7f9fb5", 11, 220, left=520, right=1250)
        + turbine(150, 500, 250, 10)
        + turbine(330, 490, 190, 50)
        + turbine(1480, 490, 260, 80)
    )
    mid = ground(515, "#7cb25f", "#a3c97c") + row_of_trees(
        545, 110, [480, 560, 650, 1010, 1100, 1190, 1290, 1370]
    )
    stream = river(
        [(900, 520, 30), (840, 580, 60), (980, 680, 130), (720, 820, 260), (640, 960, 380)]
    )
    houses = (
        village_house(1120, 660, 230)
        + solar(1160, 590, 90)
        + tree(1420, 690, 200, FOREST, 4)
        + tree(120, 640, 190, LEAF, 6)
    )
    near = path("M900,900Q1100,730 1700,740V900Z", vertical("#7fb35f", "#4f8f4a")) + path(
        "M-50,900V760Q160,720 420,900Z", vertical("#7fb35f", "#4f8f4a")
    )
    boat_ = boat(760, 700, 170) + person(
        750, 694, 120, FARMER_W, posed(STAND, near=(20, -90), far=(30, -110)), shadow=False
    )
    planter = posed(SQUAT, near=(46, -30), far=(52, -36))
    people = (
        person(1165, 868, 400, YOUTH_W, planter)
        + sapling(1290, 866, 1.7)
        + ellipse(1290, 868, 62, 14, BARK)
        + person(
            1420,
            860,
            400,
            TEE_M,
            posed(STOOP, near=(44, -62), far=(52, -40)),
            face=-1,
            over=tool(48, -52, 90, -14),
        )
    )
    walkers = bicycle(190, 880, 270, RUST) + person(
        160,
        880,
        400,
        dressed(MOTHER, top="#e9a23b"),
        Pose(
            pelvis=(-8, -88),
            lean=12,
            near=(34, -112),
            far=(38, -114),
            near_foot=(14, -8),
            far_foot=(26, -34),
        ),
        shadow=False,
    )
    return (
        back
        + city
        + mid
        + stream
        + houses
        + boat_
        + near
        + meadow(790, 900, "#3f7d42", 26, 5)
        + walkers
        + people
    )


def countryside() -> str:
    """New countryside: paved road through rice, tiled houses and a banyan tree."""
    back = (
        sky("#93c8e2", "#fef4dd")
        + sun(1330, 150, 56)
        + clouds((300, 120, 1), (800, 80, 0.7), (1120, 200, 0.8))
        + hills(400, 120, "#9cc6c1", 21)
        + hills(430, 80, "#7fb59a", 4, 8)
    )
    fields = paddies(430, 900, (800, 300), ("#b9cf63", "#d4cf6a", "#9cc25c", "#e3c968"), 6, 7)
    far = (
        row_of_trees(450, 70, list(range(40, 700, 82)))
        + village_house(180, 470, 150)
        + village_house(380, 476, 130, "#f6e3c4")
        + public_house(1010, 480, 300)
        + row_of_trees(480, 80, [960, 1340, 1420, 1500])
    )
    way = road([(800, 440, 14), (840, 500, 30), (760, 610, 66), (830, 740, 130), (800, 960, 250)])
    lamps = lamp_post(930, 640, 190) + lamp_post(680, 560, 130, side=-1) + lamp_post(1110, 800, 260)
    home = (
        village_house(60, 690, 430)
        + banana(36, 720, 130)
        + palm(540, 700, 330, 0.1)
        + bush(90, 720, 120)
    )
    old_tree = banyan(1390, 800, 520)
    rider = bicycle(770, 800, 210) + person(
        740,
        800,
        330,
        dressed(FARMER_W, top=TEAL),
        Pose(
            pelvis=(-6, -82),
            lean=12,
            near=(34, -102),
            far=(38, -104),
            near_foot=(12, -6),
            far_foot=(22, -30),
        ),
        shadow=False,
    )
    kids = person(1010, 860, 300, PUPIL_B, posed(WALK, far=(40, -150)), face=-1) + person(
        1130, 870, 310, PUPIL_G, WALK, face=-1
    )
    return back + fields + far + way + lamps + home + old_tree + rider + kids


def office_culture() -> str:
    """A clerk at the public counter rises to greet an old citizen."""
    wall = (
        room("#eef3f2", "#d8cdb8")
        + tiles(690, "#d9d2c3")
        + view_window(90, 120, 380, 330, "green")
        + clock(1450, 150, 54)
        + pendant(760, 120)
        + pendant(1140, 120)
    )
    sign = board(
        620,
        190,
        560,
        190,
        "".join(
            circle(70 + i * 105, 95, 38, t) for i, t in enumerate((TEAL, AMBER, BLUE, LEAF, RUST))
        )
        + "".join(
            heart(70, 95, 20, WHITE) if i == 0 else rect(70 + i * 105 - 16, 85, 32, 20, WHITE, 4)
            for i in range(5)
        ),
        "#f8fbfb",
        "#c9d6da",
    )
    clerk = person(
        980,
        800,
        480,
        OFFICER_W,
        posed(STAND, lean=8, near=(40, -112), far=(46, -116), turn=0.6),
        face=-1,
    ) + person(1330, 800, 470, OFFICER_M, posed(STAND, near=(30, -112), far=(34, -114)), face=-1)
    counter = (
        desk(850, 850, 660, 250, "#b98a5e")
        + monitor(1190, 612, 150, chart(134, 74, 3))
        + laptop_back(1430, 602, 130)
        + pot_plant(905, 602, 110, TEAL)
        + paper(1052, 596, 60, 84)
    )
    guest = person(
        640,
        866,
        480,
        ELDER_M,
        posed(STAND, lean=6, near=(38, -108), far=(50, -120)),
        carry=paper(50, -122, 22, 10),
    )
    seats = (
        chair(130, 820, 250)
        + person(
            130,
            820,
            430,
            MOTHER,
            posed(SIT, pelvis=(0, -58), near=(22, -80), far=(28, -78)),
            shadow=False,
        )
        + chair(330, 820, 250, BLUE)
    )
    return (
        wall
        + sign
        + clerk
        + counter
        + seats
        + guest
        + pot_plant(520, 850, 240, BLUE)
        + light_film()
    )


def _node(x: float, y: float, r: float, tone: str, mark: str) -> str:
    return (
        circle(x, y, r * 2, glow(tone), opacity=0.55)
        + circle(x, y, r, WHITE)
        + circle(x, y, r * 0.84, tone)
        + mark
    )


def _node_mark(x: float, y: float, r: float, kind: int) -> str:
    marks = (
        rect(x - r * 0.4, y - r * 0.05, r * 0.8, r * 0.45, WHITE)
        + poly([(x - r * 0.55, y), (x, y - r * 0.5), (x + r * 0.55, y)], WHITE),
        rect(x - r * 0.14, y - r * 0.5, r * 0.28, r, WHITE)
        + rect(x - r * 0.5, y - r * 0.14, r, r * 0.28, WHITE),
        path(
            f"M{x - r * 0.5},{y - r * 0.3}L{x},{y - r * 0.15}L{x + r * 0.5},{y - r * 0.3}V{y + r * 0.3}L{x},{y + r * 0.45}L{x - r * 0.5},{y + r * 0.3}Z",
            WHITE,
        ),
        rect(x - r * 0.28, y - r * 0.5, r * 0.56, r, WHITE, 4),
        heart(x, y, r * 0.5, WHITE),
        circle(x, y - r * 0.22, r * 0.24, WHITE)
        + path(
            f"M{x - r * 0.45},{y + r * 0.5}Q{x},{y - r * 0.2} {x + r * 0.45},{y + r * 0.5}Z", WHITE
        ),
    )
    return marks[kind % 6]


def digital() -> str:
    """Bird's-eye evening landscape joined by a web of lights; a young woman holds a phone."""
    land = (
        sky("#173a63", "#3f7f9e", 330)
        + circle(1250, 260, 420, glow("#f4b98a"), opacity=0.55)
        + peaks(330, 210, "#2b5f7d", 5, 6)
        + hills(360, 70, "#2f7077", 8, 7)
    )
    plain = paddies(340, 900, (820, 120), ("#2f7a6b", "#3a8a72", "#2a6d6a", "#46957a"), 6, 7)
    stream = river(
        [(1010, 345, 16), (900, 420, 34), (1060, 540, 60), (900, 700, 110), (1180, 960, 210)],
        "#a7d9dc",
        "#2f88a3",
    )
    towns = (
        skyline(470, "#3b6f93", 9, 130, True, 1130, 1520)
        + village_house(330, 540, 150, "#e9dcc0")
        + stilt_house(120, 420, 110)
        + public_house(520, 680, 280, "#e6d9b4")
        + row_of_trees(700, 110, [470, 840, 1400, 1510], ("#3f8a5f", "#2f6b4a"))
        + boat(1010, 620, 110)
    )
    spots = [
        (180, 250),
        (420, 370),
        (690, 250),
        (960, 330),
        (1290, 230),
        (660, 520),
        (1130, 500),
        (1420, 560),
        (900, 760),
        (1340, 790),
    ]
    links = [
        (0, 1),
        (1, 2),
        (2, 3),
        (3, 4),
        (1, 5),
        (2, 5),
        (3, 6),
        (5, 6),
        (4, 7),
        (6, 7),
        (5, 8),
        (6, 8),
        (8, 9),
        (7, 9),
    ]
    web = "".join(
        stroke(
            f"M{spots[a][0]},{spots[a][1]}Q{(spots[a][0] + spots[b][0]) / 2},{min(spots[a][1], spots[b][1]) - 50} {spots[b][0]},{spots[b][1]}",
            "#bfeaf0",
            4,
            opacity=0.75,
            stroke_dasharray="2 11",
        )
        for a, b in links
    )
    tones = (LEAF, TEAL, AMBER, BLUE, RUST, TEAL)
    nodes = "".join(
        _node(x, y, 36 + (y / 60), tones[i % 6], _node_mark(x, y, 36 + y / 60, i))
        for i, (x, y) in enumerate(spots)
    )
    hero = person(
        230,
        1150,
        800,
        dressed(TEE_W, top=RUST, sleeve="long", outfit="shirt"),
        posed(STAND, near=(34, -118), far=(44, -124)),
        carry=phone(44, -134, 36, 12),
    )
    return (
        land
        + plain
        + stream
        + towns
        + web
        + nodes
        + circle(330, 640, 300, glow("#bfeaf0"), opacity=0.35)
        + hero
    )


def pandemic() -> str:
    """Masked neighbours, doctor, soldier and shipper stand together before the clinic."""
    back = (
        sky("#a9d2e4", "#fdf1dd")
        + skyline(560, "#a9c3cf", 17, 250)
        + circle(800, 440, 520, glow("#ffffff"), opacity=0.9)
    )
    shield = (
        path(
            "M800,110L1080,190V420Q1060,620 800,740Q540,620 520,420V190Z",
            vertical("#bfe0e4", "#6fb3b8"),
        )
        + path("M800,150L1044,220V420Q1024,590 800,694Z", "#8cc8c9", opacity=0.6)
        + cross_sign(800, 300, 96, TEAL)
    )
    floor = path("M0,640Q800,560 1600,640V900H0Z", vertical("#d6cdb9", "#b9b3a4")) + row_of_trees(
        625, 170, [60, 200, 1400, 1545]
    )
    soldier = Look(
        hat="bucket",
        hat_tone="#5c7347",
        top="#6f8a52",
        legs="#5c7347",
        extras=("mask", "belt"),
        skin=SKIN_TAN,
    )
    cook = masked(dressed(AUNT, cut="bun"))
    row = [
        (
            250,
            800,
            430,
            cook,
            posed(FRONT, near=(-6, -112), far=(10, -112)),
            lunch_box(2, -110, 34),
        ),
        (
            480,
            815,
            460,
            masked(RIDER),
            posed(FRONT, near=(-16, -110), far=(18, -110)),
            box(-22, -98, 44, 34),
        ),
        (1120, 815, 460, soldier, FRONT, ""),
        (1350, 800, 430, masked(ELDER_W), posed(FRONT, near=(-8, -100), far=(8, -104)), ""),
    ]
    line_ = "".join(person(x, y, h, look, pose, over=held) for x, y, h, look, pose, held in row)
    front = person(690, 850, 510, PROTECTED, posed(FRONT, far=(30, -100))) + person(
        910,
        850,
        510,
        masked(DOCTOR_W),
        posed(FRONT, near=(-34, -98), far=(16, -118)),
        over=rect(6, -136, 22, 28, AMBER, 2) + rect(9, -132, 16, 21, WHITE),
    )
    kid = person(1025, 868, 330, masked(CHILD_G), posed(FRONT, near=(-22, -120)))
    return back + shield + floor + line_ + front + kid


def _sleeved_hand(angle: float, sleeve: str, skin: str, reach: float = 150) -> str:
    arm_ = poly(
        [(900, -74), (reach + 190, -56), (reach + 190, 56), (900, 74)],
        vertical(light(sleeve, 0.16), dark(sleeve, 0.12)),
    )
    cuff = rect(reach + 176, -62, 34, 124, light(sleeve, 0.4), 8)
    palm_ = path(
        f"M{reach + 190},-40H{reach + 90}Q{reach + 30},-52 {reach + 20},0Q{reach + 30},52 {reach + 90},44H{reach + 190}Z",
        vertical(light(skin, 0.15), skin),
    )
    fingers = "".join(
        rect(
            reach - 62 + abs(k - 1.4) * 14,
            -47 + k * 25,
            120,
            23,
            (skin, light(skin, 0.1))[k % 2],
            12,
        )
        for k in range(4)
    )
    thumb = group(rect(-64, -14, 92, 27, dark(skin, 0.05), 13), x=reach + 96, y=-44, rot=32)
    return group(arm_, palm_, fingers, thumb, cuff, rot=angle)


def unity() -> str:
    """Hands of many trades meet over a map-like ring of light."""
    rays = "".join(
        group(
            poly([(0, 0), (1300, -76), (1300, 76)], "#fbe3b4", opacity=0.55),
            x=800,
            y=450,
            rot=i * 30,
        )
        for i in range(12)
    )
    ground_ = (
        rect(0, 0, 1600, 900, vertical("#f6cf8e", "#eeb36a"))
        + rays
        + circle(800, 450, 560, glow("#fffaf0"), opacity=0.95)
    )
    ring = circle(800, 450, 330, "none", stroke="#ffffff", stroke_width=5, opacity=0.7) + circle(
        800, 450, 410, "none", stroke="#ffffff", stroke_width=3, opacity=0.5
    )
    casts = [
        (14, BLUE, SKIN),
        (62, "#7d5a86", SKIN_TAN),
        (118, WHITE, SKIN_FAIR),
        (166, RUST, SKIN_DEEP),
        (206, "#6f8a52", SKIN_TAN),
        (252, TEAL, SKIN_FAIR),
        (300, "#2b3f6b", SKIN),
        (338, "#e7b84f", SKIN_TAN),
    ]
    shadows = "".join(
        group(rect(110, -40, 900, 100, "#12233f", 40, opacity=0.16), rot=a, filter="url(#softer)")
        for a, _, _ in casts
    )
    hands = "".join(
        _sleeved_hand(a, sleeve, skin, 96 + (i % 2) * 26)
        for i, (a, sleeve, skin) in enumerate(casts)
    )
    middle = sapling(800, 530, 2.3) + ellipse(800, 532, 74, 24, BARK)
    return (
        ground_
        + ring
        + group(shadows, x=806, y=468)
        + group(hands, x=800, y=450)
        + circle(800, 470, 120, glow("#fffaf0"), opacity=0.9)
        + middle
    )


def renewal() -> str:
    """People of all trades walk up a hill road towards the sunrise, seen from behind."""
    back = (
        sky("#5f9cc6", "#fbd9a4")
        + sun(800, 330, 74, "#fff0c4")
        + clouds((330, 150, 1), (1250, 120, 0.9))
        + peaks(470, 230, "#7f9fc0", 12, 7)
        + hills(500, 110, "#6f9fa8", 4, 6)
    )
    rice = terraces(
        [(-120, 520), (240, 560), (520, 620), (820, 690), (1750, 900)],
        6,
        50,
        ("#a8c65a", "#8db84f", "#c2cf63"),
    ) + terraces(
        [(-150, 930), (900, 720), (1120, 620), (1420, 540), (1750, 500)],
        6,
        48,
        ("#8db84f", "#a8c65a", "#79a94c"),
    )
    way = road(
        [(800, 420, 10), (850, 480, 22), (760, 560, 46), (830, 670, 90), (760, 960, 240)],
        "#c9b48d",
        "#efe2c2",
    )
    walk = posed(BACK, near_foot=(-12, 0), far_foot=(12, -12), near=(-24, -92), far=(26, -100))
    far_row = (
        person(840, 545, 110, OFFICER_M, walk)
        + person(800, 590, 140, FARMER_W, walk)
        + person(860, 630, 170, WORKER, walk)
        + person(760, 660, 190, DOCTOR_M, walk)
    )
    near_row = (
        person(920, 760, 300, dressed(AODAI_W, cut="long"), walk)
        + person(
            600, 800, 340, YOUTH_M, posed(walk, near=(-22, -140)), behind=flag(-26, -60, 190, 84)
        )
        + person(750, 850, 380, dressed(PUPIL_G, extras=("backpack",)), posed(walk, far=(34, -110)))
        + person(1050, 880, 430, dressed(WORKER, hat_tone=WHITE, top=BLUE), walk)
    )
    return (
        back
        + rice
        + way
        + tree(250, 640, 240, FOREST, 3)
        + tree(1400, 640, 260, LEAF, 5)
        + far_row
        + near_row
        + meadow(800, 900, "#4f8a3f", 24, 9)
    )


def learning() -> str:
    """A tall library where children, workers and elders read together."""
    wall = (
        room("#f3e6cc", "#b98a5e", 660)
        + bookshelf(30, 660, 330, 600, 5, 3)
        + bookshelf(380, 660, 250, 600, 5, 14)
        + bookshelf(1270, 660, 300, 600, 5, 25)
        + view_window(700, 110, 480, 380, "green")
        + pendant(560, 130, TEAL)
        + pendant(1270, 130, TEAL)
    )
    ladder = (
        line(250, 690, 320, 130, WOOD, 12)
        + line(320, 690, 390, 130, WOOD, 12)
        + "".join(
            line(255 + i * 8, 640 - i * 64, 326 + i * 8, 640 - i * 64, WOOD, 9) for i in range(8)
        )
    )
    climber = person(
        300,
        560,
        330,
        STUDENT_W,
        posed(BACK, near=(-36, -150), far=(30, -190), far_foot=(14, -34)),
        shadow=False,
    )
    open_book = path(
        "M-22,0Q-11,-7 0,0Q11,-7 22,0V-15Q11,-22 0,-15Q-11,-22 -22,-15Z",
        WHITE,
        stroke=BLUE,
        stroke_width=2,
    )
    elder = chair(640, 850, 270, RUST) + person(
        640,
        850,
        470,
        ELDER_M,
        posed(SIT, pelvis=(0, -58), near=(36, -96), far=(44, -98)),
        shadow=False,
        over=group(open_book, x=42, y=-96),
    )
    worker = chair(1200, 850, 270, BLUE, -1) + person(
        1200,
        850,
        480,
        dressed(WORKER, hat="none"),
        posed(SIT, pelvis=(0, -58), near=(40, -100), far=(48, -98)),
        face=-1,
        shadow=False,
    )
    desk_ = (
        table(720, 870, 420, 190)
        + laptop(1010, 680, 110, -1)
        + stack(760, 680, 90, 5, 4)
        + pot_plant(900, 682, 100, TEAL)
    )
    kids = person(
        420,
        880,
        320,
        PUPIL_G,
        posed(SQUAT, pelvis=(-4, -28), near=(28, -56), far=(38, -56)),
        over=group(open_book, x=34, y=-58),
    ) + person(
        1420,
        880,
        330,
        CHILD_B,
        posed(WALK, near=(16, -110), far=(20, -112)),
        face=-1,
        carry=books(2, -92, 40, 34, 2),
    )
    return wall + ladder + climber + elder + worker + desk_ + kids + light_film()


def green_deed() -> str:
    """An office with plants and sorting bins; a clerk sorts paper, another waters a plant."""
    wall = (
        room("#e4efe4", "#cfa878")
        + view_window(600, 100, 620, 380, "city")
        + pot_plant(740, 490, 110, AMBER)
        + pot_plant(1080, 490, 100, TEAL, 4)
    )
    shelf = (
        rect(1310, 300, 230, 14, WOOD)
        + pot_plant(1370, 300, 110, RUST, 7)
        + pot_plant(1480, 300, 90, BLUE, 9)
        + rect(1310, 170, 230, 14, WOOD)
        + books(1320, 170, 130, 80, 6)
        + pot_plant(1490, 170, 86, TEAL, 3)
    )
    bins = (
        bin_(160, 800, 130, LEAF, "leaf")
        + bin_(320, 800, 130, BLUE, "cycle", False)
        + bin_(480, 800, 130, AMBER, "cross")
    )
    clerk = person(
        640,
        850,
        520,
        OFFICER_W,
        posed(STAND, lean=10, near=(62, -112), far=(70, -106)),
        face=-1,
        carry=stack(44, -106, 34, 2, 3) + paper(78, -96, 18, 30),
    )
    work = (
        table(860, 860, 520, 200, "#c49a6a")
        + monitor(1150, 662, 190, chart(174, 98, 5))
        + laptop_back(960, 664, 10)
    )
    mate = chair(1330, 860, 270, TEAL, -1) + person(
        1330,
        860,
        480,
        TECH,
        posed(SIT, pelvis=(0, -60), near=(44, -100), far=(50, -98)),
        face=-1,
        shadow=False,
    )
    gardener = person(
        860,
        870,
        470,
        dressed(OFFICER_M, top="#a9d3c4"),
        posed(STAND, lean=4, near=(36, -116), far=(44, -122)),
        carry=watering_can(50, -104, 0.42, RUST, True),
    ) + pot_plant(1000, 880, 210, BLUE, 5)
    return (
        wall
        + shelf
        + board(
            110,
            150,
            380,
            230,
            leaves(190, 190, 150, LEAF, 9, 3) + circle(190, 190, 16, FOREST),
            "#f8fbf4",
            WOOD,
        )
        + bins
        + work
        + mate
        + clerk
        + gardener
        + light_film()
    )


def _deed_tile(kind: int) -> str:
    icons = (
        lambda: potted_sapling(0, 56, 1.15),
        lambda: heart(0, 4, 58, RUST),
        lambda: group(bicycle(0, 52, 150, TEAL)),
        lambda: bowl(0, 52, 116),
        lambda: drop(0, 10, 44),
        lambda: bin_(0, 58, 76, LEAF, "cycle"),
        lambda: group(books(-52, 54, 104, 110, 5)),
        lambda: lifebuoy(0, 0, 56),
        lambda: pendant(0, 14, AMBER, 40),
        lambda: cross_sign(0, 0, 54, TEAL),
        lambda: watering_can(-8, 46, 1.2, BLUE),
        lambda: rosette(0, -22, 42, RUST),
        lambda: cloth_bag(0, -66, 78),
        lambda: lotus(0, 44, 1.5),
        lambda: tree(0, 60, 130, LEAF, 3),
    )
    return icons[kind % len(icons)]()


def weekly_deeds() -> str:
    """A calendar-like wall of small good deeds; two people hang up one more tile."""
    tones = ("#d9e9f2", "#fbe6c6", "#dcecd6", "#f6d9cc", "#cfe5e2")
    out = [
        rect(0, 0, 1600, 900, vertical("#2a6a9f", "#14406b")),
        circle(360, 120, 900, glow("#fff1cf"), opacity=0.28),
    ]
    for i in range(18):
        x, y = 170 + (i % 6) * 252, 130 + (i // 6) * 226
        if i == 15:
            out.append(
                rect(
                    x - 104,
                    y - 94,
                    208,
                    188,
                    "none",
                    18,
                    stroke="#bcd6e6",
                    stroke_width=4,
                    stroke_dasharray="14 12",
                )
            )
            continue
        card = (
            rect(-98, -82, 208, 188, "#0b2440", 18, opacity=0.35)
            + rect(-104, -94, 208, 188, tones[(i * 2 + i // 6) % 5], 18)
            + rect(-104, -94, 208, 26, light(BLUE, 0.2) if i % 3 else AMBER, 12)
            + circle(-60, -96, 7, WHITE)
            + circle(60, -96, 7, WHITE)
        )
        out.append(group(card, group(_deed_tile(i), y=18, s=0.86), x=x, y=y))
    floor = rect(0, 800, 1600, 100, vertical("#c99a62", "#a97a48")) + rect(
        0, 790, 1600, 14, "#0f2f52"
    )
    tile = rect(-26, -24, 52, 48, "#fbe6c6", 4) + heart(0, 2, 15, RUST)
    girl = person(
        820,
        880,
        400,
        YOUTH_W,
        posed(STAND, near=(44, -168), far=(66, -176)),
        carry=group(tile, x=62, y=-184),
    )
    helper = person(1220, 885, 420, UNCLE, posed(STAND, near=(30, -120), far=(36, -160)), face=-1)
    kid = person(560, 890, 300, CHILD_G, posed(WAVE, far=(44, -170)))
    return "".join(out) + floor + girl + helper + kid
