"""Sea, river, mangrove and pond."""

from studio.cast import (
    AUNT,
    CLEANER,
    FARMER_M,
    FARMER_W,
    FISHER,
    FISHER_W,
    MOTHER,
    STUDENT_M,
    TEE_M,
    TEE_W,
    UNCLE,
    YOUTH_M,
    YOUTH_W,
)
from studio.figure import person
from studio.look import Look, dressed
from studio.nature import (
    birds,
    clouds,
    hills,
    lotus,
    mangrove,
    palm,
    peaks,
    row_of_trees,
    sapling,
    sky,
    sun,
    tuft,
    water,
)
from studio.palette import (
    AMBER,
    BARK,
    BLUE,
    CREAM,
    FOREST,
    GREY,
    HAIR,
    INK,
    LEAF,
    LIME,
    PALE,
    RED,
    RUST,
    SKIN,
    SKIN_TAN,
    SKYBLUE,
    SLATE,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)
from studio.skeleton import POINT, SIT, SQUAT, STAND, STOOP, WALK, Pose, posed
from studio.svg import (
    circle,
    diagonal,
    ellipse,
    glow,
    group,
    horizontal,
    line,
    path,
    poly,
    rect,
    shade,
    smooth,
    stroke,
    vertical,
)
from studio.things import MINTY, basket, bottle, crate, lifebuoy, sack, stool, tool
from studio.town import lamp_post, skyline, village_house
from studio.vehicles import basket_boat, boat, fishing_boat, handcart


def mangrove_keeper() -> str:
    """An old keeper rows a small boat through mangroves at dawn."""
    back = (
        sky("#f4b98a", "#fdeec8", 420)
        + sun(1080, 300, 70, "#fff3cf")
        + birds((420, 150), (480, 180), (390, 200), (1260, 130))
        + hills(410, 60, "#b5a58f", 13, 8, 460)
    )
    sea = water(400, 900, "#f3d9a8", "#3f7f86", 7) + ellipse(
        1080, 500, 60, 110, "#fff3cf", opacity=0.5
    )
    far = "".join(
        mangrove(x, 450 + (x * 7 % 30), 170, x, "#5f8f73") for x in range(20, 760, 95)
    ) + "".join(mangrove(x, 452, 140, x, "#6f9c80") for x in range(1240, 1640, 85))
    mid = (
        mangrove(190, 600, 380, 3)
        + mangrove(1470, 620, 400, 5)
        + mangrove(380, 540, 270, 9, "#3d7a55")
    )
    keeper = person(
        770,
        712,
        460,
        dressed(FARMER_M, hat="non", hair=GREY, top="#6f8a52"),
        Pose(
            pelvis=(0, -92),
            lean=10,
            near=(34, -128),
            far=(44, -96),
            near_foot=(-18, 0),
            far_foot=(20, 0),
        ),
        shadow=False,
        over=tool(50, -84, 150, -18, "pole"),
    )
    craft = (
        boat(780, 740, 620)
        + "".join(sapling(930 + i * 34, 704, 0.8, (LEAF, LIME)[i % 2]) for i in range(4))
        + rect(905, 690, 150, 20, BARK, 6)
    )
    near = "".join(
        stroke(f"M{x},900Q{x + 4},{850 - x % 40} {x + 8},{820 - x % 50}", FOREST, 7)
        + ellipse(
            x + 18, 826 - x % 50, 24, 9, LEAF, transform=f"rotate(-30 {x + 18} {826 - x % 50})"
        )
        + ellipse(
            x - 6, 838 - x % 50, 22, 8, FOREST, transform=f"rotate(36 {x - 6} {838 - x % 50})"
        )
        for x in (60, 150, 260, 1270, 1390, 1520)
    )
    return back + sea + far + mid + keeper + craft + near


def shrimp_under_trees() -> str:
    """Bird's-eye ponds shaded by mangrove; a couple lifts a net basket of shrimp."""
    back = sky("#a5d3e0", "#f4f1d6", 300) + hills(280, 40, "#8fb5a0", 4, 8, 330)
    plain = rect(0, 270, 1600, 630, vertical("#b7c98a", "#8fae62"))
    ponds = ""
    for row, (y, h, k) in enumerate(((300, 70, 0.5), (392, 104, 0.72), (520, 150, 1.0))):
        for i in range(-3, 4):
            a, b = 800 + i * 520 * k + 16 * k, 800 + (i + 1) * 520 * k - 16 * k
            grow = 1 + h / 900
            ponds += poly(
                [(a, y), (b, y), (800 + (b - 800) * grow, y + h), (800 + (a - 800) * grow, y + h)],
                vertical("#9fd0d0", "#4f9aa6"),
            )
            ponds += "".join(
                mangrove(
                    a + (b - a) * t,
                    y + h * 0.66,
                    96 * k + row * 12,
                    i * 7 + row,
                    ("#3d7a55", FOREST)[i % 2],
                )
                for t in ((0.22, 0.72) if (i + row) % 2 else (0.5,))
            )
    wheel_ = "".join(
        group(
            circle(0, 0, 26, "none", stroke=WHITE, stroke_width=6, opacity=0.8),
            *(line(0, 0, 26, 0, WHITE, 4, transform=f"rotate({a})") for a in range(0, 360, 45)),
            x=x,
            y=y,
        )
        for x, y in ((980, 600), (560, 450))
    )
    bank = path("M0,900V760Q800,690 1600,760V900Z", vertical("#c9a873", "#a98553"))
    shrimp = "".join(
        stroke(f"M{x},{y}q10,-18 26,-8q8,8 2,18", RUST, 8)
        for x, y in (
            (720, 640),
            (762, 628),
            (806, 636),
            (846, 630),
            (744, 656),
            (790, 654),
            (834, 656),
        )
    )
    net = (
        path("M680,640Q790,760 900,640Z", "#e9f0f0", opacity=0.8)
        + "".join(
            stroke(
                f"M{690 + i * 22},{644}Q{760 + i * 6},{700} {790},{716}", SLATE, 1.6, opacity=0.6
            )
            for i in range(10)
        )
        + shrimp
        + stroke("M676,640Q790,668 904,640", WOOD, 10)
    )
    man = person(
        520,
        880,
        510,
        dressed(FARMER_M, top="#3b6f93"),
        posed(STAND, lean=8, near=(58, -98), far=(64, -102)),
    )
    woman = person(
        1060, 880, 500, FARMER_W, posed(STAND, lean=8, near=(58, -98), far=(64, -102)), face=-1
    )
    return (
        back
        + plain
        + ponds
        + wheel_
        + bank
        + man
        + woman
        + net
        + basket(1290, 860, 170, "#d2a765", False, ellipse(1290, 768, 70, 22, RUST))
        + tuft(180, 880, 60)
        + tuft(1480, 880, 50)
    )


def sea_rescue() -> str:
    """Volunteer lifeguards run down the beach with a board while one swims out."""
    back = sky("#7fbfdc", "#e9f3ea", 420) + clouds((260, 110, 0.9), (900, 80, 0.7), (1350, 150, 1))
    sea = water(360, 900, "#9ed3dd", "#1f7597", 12) + "".join(
        stroke(
            f"M{-60 + k * 20},{470 + k * 70}q100,-{26 + k * 6} 200,0t200,0t200,0t200,0t200,0t200,0t200,0t200,0",
            WHITE,
            6 + k * 3,
            opacity=0.55,
        )
        for k in range(3)
    )
    swimmer = (
        circle(1180, 520, 26, SKIN_TAN)
        + path("M1154,512C1152,480 1208,480 1206,512Q1180,498 1154,512Z", HAIR)
        + stroke("M1206,540Q1250,500 1236,462", SKIN_TAN, 16)
        + lifebuoy(1090, 550, 44)
        + stroke("M1130,560q30,-14 60,0t60,0", WHITE, 6)
    )
    guard2 = group(
        path("M-70,0Q0,-30 70,0Z", AMBER),
        circle(46, -26, 22, SKIN),
        path("M24,-32C26,-58 70,-56 68,-32Q46,-44 24,-32Z", HAIR),
        stroke("M20,-12L-8,-40L-40,-18", SKIN, 13),
        x=1010,
        y=640,
    )
    sand = path(
        "M-20,900V700Q420,560 900,720Q1240,810 1640,760V920Z", vertical("#f4e1b4", "#e2c58c")
    ) + stroke("M-20,700Q420,560 900,720Q1240,810 1640,760", WHITE, 16, opacity=0.8)
    tower = (
        line(140, 760, 190, 400, WOOD, 16)
        + line(330, 760, 290, 400, WOOD, 16)
        + line(160, 640, 316, 560, WOOD, 9)
        + rect(150, 390, 190, 20, WOOD, 4)
        + rect(160, 300, 12, 100, WOOD)
        + rect(318, 300, 12, 100, WOOD)
        + poly([(120, 310), (245, 210), (370, 310)], RUST)
        + line(245, 212, 245, 130, SLATE, 6)
        + path("M248,134L320,150L248,176Z", RED)
    )
    watcher = person(
        240,
        394,
        210,
        dressed(TEE_W, top=RED),
        posed(SIT, pelvis=(0, -50), near=(24, -130), far=(30, -150)),
        shadow=False,
    )
    run = posed(WALK, lean=16, pelvis=(0, -92), near_foot=(42, -2), far_foot=(-46, -26))
    saver = Look(
        outfit="tee",
        top=RED,
        sleeve="short",
        legs=AMBER,
        cover="shorts",
        skin=SKIN_TAN,
        shoes=SKIN_TAN,
    )
    board_ = ellipse(4, -104, 62, 10, WHITE, transform="rotate(-8 4 -104)") + line(
        -56, -96, 64, -112, RUST, 3
    )
    a = person(470, 862, 510, saver, posed(run, near=(14, -98), far=(44, -120)), carry=board_)
    b = person(
        780,
        884,
        530,
        dressed(saver, cut="tail", skin=SKIN, top="#d9622b"),
        posed(run, near=(-34, -110), far=(56, -136)),
        over=lifebuoy(-36, -94, 26),
    )
    return (
        back + sea + swimmer + guard2 + sand + tower + watcher + a + b + palm(1500, 850, 620, -0.16)
    )


def beach_cleanup() -> str:
    """Bird's-eye view of a diagonal shore where students pick up rubbish."""
    sea = rect(0, 0, 1600, 900, diagonal("#1f7597", "#8fd0d6")) + "".join(
        stroke(
            f"M{-100 + i * 150},{60 + (i * 53) % 260}q40,-14 80,0t80,0", "#bfe5e8", 4, opacity=0.5
        )
        for i in range(9)
    )
    shore = [(-60, 420), (260, 380), (560, 300), (860, 300), (1160, 180), (1420, 110), (1700, 20)]
    foam = (
        path(smooth([(x, y - 34) for x, y in shore]) + "L1700,950L-60,950Z", WHITE, opacity=0.75)
        + path(smooth([(x, y - 10) for x, y in shore]) + "L1700,950L-60,950Z", "#d9c08c")
        + path(
            smooth([(x, y + 26) for x, y in shore]) + "L1700,950L-60,950Z",
            vertical("#f3dfb0", "#ecd09a"),
        )
    )
    litter = (
        "".join(
            bottle(x, y, 44, t, r)
            for x, y, t, r in (
                (330, 520, SKYBLUE, 70),
                (760, 470, MINTY, -60),
                (1120, 420, PALE, 100),
                (980, 760, SKYBLUE, 80),
                (250, 800, MINTY, -75),
            )
        )
        + "".join(
            rect(x, y, 40, 26, t, 4, transform=f"rotate({r} {x} {y})")
            for x, y, t, r in ((560, 620, RUST, 20), (1240, 620, TEAL, -15), (840, 620, AMBER, 40))
        )
        + "".join(
            ellipse(x, y, 22, 9, "#dcb878")
            for x, y in ((420, 680), (700, 780), (1300, 420), (1420, 700), (160, 620))
        )
    )
    pick = posed(STOOP, near=(48, -26), far=(54, -60))
    group1 = (
        person(480, 640, 330, YOUTH_M, pick, over=sack(-40, 0, 44, "#cfe0d4", False))
        + person(900, 600, 310, YOUTH_W, posed(SQUAT, near=(40, -16), far=(46, -36)))
        + person(1180, 560, 300, TEE_M, pick, face=-1)
    )
    group2 = person(
        330,
        870,
        390,
        TEE_W,
        posed(WALK, near=(-30, -92), far=(36, -112)),
        over=sack(-34, -26, 52, "#d9e9f2"),
    ) + person(
        760,
        870,
        400,
        dressed(YOUTH_M, skin=SKIN_TAN, hat="bucket", hat_tone=AMBER),
        posed(STAND, lean=12, near=(36, -96), far=(48, -88)),
        over=tool(50, -50, 100, -16, "rake"),
    )
    pair = person(
        1120,
        880,
        400,
        YOUTH_W,
        posed(STAND, near=(36, -92), far=(44, -96)),
        over=sack(56, -36, 66, "#dcc79a"),
    ) + person(1320, 880, 410, STUDENT_M, posed(STAND, near=(36, -92), far=(44, -96)), face=-1)
    return (
        sea
        + foam
        + litter
        + basket_boat(1420, 330, 210)
        + group1
        + group2
        + pair
        + palm(60, 900, 460, 0.1)
        + shade(1460, 380, 110, 16)
    )


def fishers_collect() -> str:
    """On the open sea fishers scoop floating bottles into their boat."""
    back = (
        sky("#5fa8cf", "#f9e3b8", 480)
        + sun(300, 330, 64, "#fff0c4")
        + clouds((760, 120, 1.1), (1320, 170, 0.8))
        + birds((520, 220), (580, 250), (980, 180))
        + peaks(420, 120, "#7fa8b8", 31, 9)
    )
    sea = water(400, 900, "#8fc7d4", "#155f85", 5) + fishing_boat(1380, 450, 170, TEAL, -1)
    crew = person(
        640,
        600,
        330,
        FISHER_W,
        posed(STAND, near=(30, -110), far=(38, -108)),
        shadow=False,
        carry=crate(10, -92, 50, "bottles"),
    )
    scoop = person(
        900,
        618,
        400,
        FISHER,
        posed(STAND, pelvis=(0, -92), lean=26, near=(44, -96), far=(66, -72)),
        shadow=False,
        over=tool(96, -30, 130, -42, "net"),
    )
    ship = fishing_boat(620, 740, 1000, BLUE)
    heap = sack(520, 582, 110, "#cfe0d4") + sack(420, 582, 90, "#dcc79a")
    waves = "".join(
        stroke(
            f"M{-80 + k * 60},{800 + k * 36}q110,-40 220,0t220,0t220,0t220,0t220,0t220,0t220,0t220,0",
            "#bfe5e8",
            8 + k * 3,
            opacity=0.5,
        )
        for k in range(3)
    )
    float_ = "".join(
        bottle(x, y, h, t, r)
        for x, y, h, t, r in (
            (1130, 800, 76, PALE, 60),
            (1290, 770, 64, MINTY, -70),
            (1430, 850, 84, SKYBLUE, 76),
            (1240, 860, 70, PALE, 100),
            (1020, 870, 66, MINTY, 50),
            (1520, 770, 56, PALE, -60),
        )
    )
    tub = person(
        1330,
        634,
        300,
        dressed(FISHER, hat="non", top=TEAL),
        posed(STAND, lean=18, near=(40, -88), far=(52, -60)),
        face=-1,
        shadow=False,
        over=tool(62, -40, 120, -24, "pole"),
    ) + basket_boat(1330, 660, 230)
    return back + sea + heap + crew + scoop + ship + tub + waves + float_


def canal_rescue() -> str:
    """At dusk a street cleaner reaches from the canal wall to someone in the water."""
    back = (
        rect(0, 0, 1600, 500, vertical("#2a4a78", "#e8a774"))
        + skyline(400, "#33557f", 19, 230, True)
        + row_of_trees(420, 120, [90, 260, 1180, 1400], ("#2f5a5f", "#274d58"))
    )
    rail = (
        rect(0, 405, 1600, 18, "#6d7a8a")
        + "".join(rect(x, 360, 8, 50, "#55647a") for x in range(10, 1600, 70))
        + rect(0, 352, 1600, 9, "#7d8b9b")
    )
    wall = rect(0, 420, 1600, 150, vertical("#6f7f90", "#4b5d73")) + "".join(
        rect(x + (r % 2) * 60, 428 + r * 35, 112, 31, "#8594a3", 3, opacity=0.35)
        for r in range(4)
        for x in range(-60, 1600, 120)
    )
    canal = water(560, 900, "#5f86a3", "#16395c", 15) + "".join(
        rect(x, 575 + (x % 60), 14, 90, "#ffd98c", 7, opacity=0.35)
        for x in (150, 420, 700, 1010, 1330, 1520)
    )
    lamp = lamp_post(1320, 420, 330, True, -1) + lamp_post(300, 420, 300, True)
    bank = path(
        "M-20,900V560Q220,540 470,560L640,640Q660,760 600,900Z", vertical("#8997a5", "#55677d")
    ) + stroke("M-20,560Q220,540 470,560L640,640", "#aab6c1", 10)
    saver = person(
        430,
        720,
        560,
        CLEANER,
        Pose(
            pelvis=(0, -56),
            lean=52,
            near=(102, -46),
            far=(112, -52),
            near_foot=(-46, -4),
            far_foot=(36, 0),
            turn=0.7,
        ),
        over=tool(150, -28, 110, -70, "pole"),
    )
    cart = handcart(
        120, 640, 230, "#2f8f5b", sack(120, 480, 90, "#cfe0d4") + tool(170, 450, 150, 20, "broom")
    )
    victim = group(
        ellipse(0, 24, 120, 22, WHITE, opacity=0.35),
        stroke("M-22,4L-80,-26L-112,-62", SKIN, 26),
        circle(-114, -66, 16, SKIN),
        path("M-44,30C-44,-14 44,-14 44,30Z", RUST),
        circle(4, -44, 34, SKIN),
        path("M-32,-48C-30,-92 42,-88 38,-44Q20,-66 -32,-48Z", HAIR),
        circle(-8, -40, 3, INK),
        circle(10, -38, 3, INK),
        ellipse(0, -24, 6, 5, "#9c4a3c"),
        stroke("M-130,34q40,-16 80,0t80,0t80,0t80,0", "#cfe5ee", 7, opacity=0.8),
        x=980,
        y=740,
        s=1.15,
    )
    buoy = lifebuoy(800, 800, 62) + stroke("M744,790Q660,730 600,640", CREAM, 7)
    mates = person(
        1130, 424, 210, MOTHER, posed(STAND, near=(20, -110), far=(50, -150)), face=-1, shadow=False
    ) + person(1210, 424, 220, UNCLE, posed(POINT, far=(52, -110)), face=-1, shadow=False)
    return back + mates + rail + lamp + wall + canal + victim + bank + cart + buoy + saver


def craft_river() -> str:
    """A pottery village by a clean river: a potter, her jars, the kiln and a settling pond."""
    back = (
        sky("#9fd0e2", "#fdf0d6")
        + hills(380, 100, "#9cc6b4", 44)
        + row_of_trees(430, 110, [40, 150, 270, 1190, 1310, 1420, 1540])
        + village_house(820, 450, 330)
    )
    stream = (
        path("M-20,430H1620V640Q1100,560 760,640T-20,660Z", vertical("#bfe2e6", "#56a3b8"))
        + "".join(
            stroke(f"M{x},{480 + x % 110}q20,-6 40,0t40,0", WHITE, 3, opacity=0.6)
            for x in range(60, 1560, 130)
        )
        + boat(420, 560, 230)
        + person(
            400,
            552,
            180,
            FARMER_W,
            posed(STAND, near=(24, -100), far=(34, -110)),
            shadow=False,
            over=tool(40, -84, 150, -8, "pole"),
        )
    )
    reeds = "".join(
        tuft(x, 640 + (x * 13 % 22), 70, (LEAF, FOREST)[x % 2]) for x in range(500, 1000, 37)
    ) + "".join(lotus(x, 630, 0.5) for x in (560, 640, 760, 880))
    bank = path("M-20,900V660Q400,620 760,690T1620,650V900Z", vertical("#d9b788", "#bd9464"))
    kiln = (
        path("M1220,720Q1220,500 1390,480Q1560,500 1560,720Z", vertical("#c4765a", "#94503c"))
        + "".join(
            stroke(
                f"M1222,{700 - i * 44}Q1390,{664 - i * 44} 1558,{700 - i * 44}",
                "#84432f",
                3,
                opacity=0.6,
            )
            for i in range(4)
        )
        + path("M1330,720V650Q1390,590 1450,650V720Z", "#3a2620")
        + circle(1390, 690, 60, glow("#ffb65c"))
        + rect(1420, 420, 60, 80, "#94503c", 4)
    )

    def jar(x: float, y: float, s: float, tone: str) -> str:
        body = path(
            "M-18,-100H18Q14,-86 30,-74Q50,-50 40,-20Q32,0 20,0H-20Q-32,0 -40,-20Q-50,-50 -30,-74Q-14,-86 -18,-100Z",
            horizontal(light(tone, 0.22), dark(tone, 0.16)),
        )
        return group(
            shade(0, 0, 46, 7),
            body,
            rect(-22, -106, 44, 10, dark(tone, 0.1), 5),
            stroke("M-42,-48Q0,-36 42,-48", light(tone, 0.4), 4),
            x=x,
            y=y,
            s=s,
        )

    pots = "".join(
        jar(x, y, s, t)
        for x, y, s, t in (
            (150, 800, 1.6, "#b5623f"),
            (280, 840, 1.2, "#8c6d5a"),
            (60, 860, 1.2, TEAL),
            (1070, 780, 1.1, "#b5623f"),
            (1160, 800, 1.3, "#8c6d5a"),
            (1500, 860, 1.5, TEAL),
            (1370, 870, 1.1, "#b5623f"),
        )
    )
    wheel_ = (
        stool(700, 870, 90, WOOD)
        + ellipse(712, 776, 90, 16, "#8a6a4c")
        + jar(712, 776, 1.15, "#c58a63")
    )
    potter = stool(560, 880, 110, WOOD) + person(
        560,
        880,
        520,
        AUNT,
        posed(
            SIT,
            pelvis=(0, -46),
            lean=18,
            near=(48, -70),
            far=(62, -84),
            near_foot=(38, 0),
            far_foot=(56, -2),
        ),
        shadow=False,
    )
    helper = person(
        970,
        880,
        470,
        dressed(TEE_M, top="#6f8a52"),
        posed(STAND, near=(24, -110), far=(32, -112)),
        carry=jar(30, -96, 0.5, "#c58a63"),
    )
    return back + stream + reeds + bank + kiln + pots + potter + wheel_ + helper
