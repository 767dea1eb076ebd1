"""Public service and digital help, indoors and at home."""

from studio.cast import ELDER_M, ELDER_W, MOTHER, OFFICER_T, OFFICER_W, YOUTH_M, YOUTH_W
from studio.figure import person
from studio.look import dressed
from studio.nature import banana, hills, palm, row_of_trees, sky
from studio.palette import (
    AMBER,
    BRICK,
    CREAM,
    INK,
    LEAF,
    NAVY,
    PALE,
    RUST,
    SKIN_TAN,
    SKYBLUE,
    SLATE,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)
from studio.rooms import board, clock, curtain, lamp_light, light_film, pendant, room, view_window
from studio.skeleton import KNEEL, SIT, STAND, posed
from studio.svg import circle, group, horizontal, line, path, poly, rect, shade, stroke, vertical
from studio.things import (
    chart,
    cloth_bag,
    desk,
    laptop_back,
    monitor,
    phone,
    pot_plant,
    rosette,
    stack,
    table,
)


def digital_team() -> str:
    """Medium close view: a volunteer shows an old woman how to use a phone on her veranda."""
    back = (
        sky("#a9d3e0", "#fbf1d6")
        + hills(470, 90, "#9cc6b0", 71)
        + hills(540, 60, "#8fbb74", 8, 8)
        + banana(250, 640, 260)
        + palm(90, 660, 520, 0.08)
        + row_of_trees(560, 130, [420, 540, 660])
    )
    house = (
        rect(860, 0, 740, 900, vertical("#f2ddb0", "#dcbc86"))
        + rect(820, 0, 780, 90, dark(BRICK, 0.1))
        + "".join(rect(820 + i * 52, 80, 46, 30, (BRICK, "#c8694f")[i % 2], 8) for i in range(15))
        + rect(1150, 190, 330, 560, dark(WOOD, 0.35))
        + "".join(
            rect(1160 + i * 80, 200, 70, 540, (WOOD, light(WOOD, 0.1))[i % 2], 4) for i in range(4)
        )
        + rect(870, 90, 44, 740, light(CREAM, 0.3))
        + lamp_light(1040, 200, 200)
    )
    floor = rect(0, 740, 1600, 160, vertical("#c9a678", "#a98254")) + rect(
        0, 730, 1600, 16, "#e2c79a"
    )
    elder = person(
        640,
        1080,
        860,
        dressed(ELDER_W, extras=("glasses",)),
        posed(STAND, nod=8, near=(28, -112), far=(44, -120)),
        shadow=False,
    )
    young = person(
        1010,
        1090,
        900,
        YOUTH_W,
        posed(STAND, nod=8, near=(40, -118), far=(54, -124)),
        face=-1,
        shadow=False,
        over=phone(70, -134, 44, -12),
    )
    man = person(
        1330,
        1060,
        800,
        dressed(YOUTH_M, skin=SKIN_TAN),
        posed(STAND, near=(26, -112), far=(38, -118)),
        face=-1,
        shadow=False,
        carry=rect(12, -136, 46, 34, INK, 4) + rect(15, -133, 40, 28, "#dff0f5", 2),
    )
    bench = (
        table(-60, 960, 460, 260, "#a97a48")
        + rect(120, 640, 120, 60, TEAL, 20)
        + stroke("M240,650q34,8 20,34", TEAL, 10)
        + "".join(rect(280 + k * 46, 668, 34, 32, WHITE, 8) for k in range(2))
        + pot_plant(40, 702, 200, RUST, 3)
    )
    waves = "".join(
        stroke(
            f"M{800 - k * 26},{380 - k * 10}Q{842},{330 - k * 34} {884 + k * 26},{380 - k * 10}",
            TEAL,
            9,
            opacity=0.75,
        )
        for k in range(3)
    ) + circle(842, 400, 12, TEAL)
    return back + house + floor + man + elder + young + bench + waves


def paperless_counter() -> str:
    """A citizen uses a kiosk; files turn into light squares over an empty desk."""
    wall = (
        rect(0, 0, 1600, 900, vertical("#16466f", "#2f78a3"))
        + poly([(0, 0), (700, 0), (300, 900), (0, 900)], "#4f97b8", opacity=0.25)
        + rect(0, 700, 1600, 200, vertical("#d9e4e8", "#aebfc8"))
        + rect(0, 692, 1600, 10, WHITE)
    )
    panel = (
        board(560, 90, 560, 330, chart(560, 330, 9), "#eef6f8", "#0f2f52")
        + pendant(360, 110, WHITE)
        + pendant(1330, 110, WHITE)
    )
    shelf = "".join(
        rect(1260, 200 + r * 170, 300, 12, "#8fbcd8")
        + (
            pot_plant(1330, 200 + r * 170, 100, AMBER, r + 2)
            if r != 1
            else rosette(1330, 290, 28, AMBER)
        )
        for r in range(2)
    ) + stack(1400, 200, 110, 2, 3)
    kiosk = (
        shade(520, 862, 120, 14)
        + poly([(450, 860), (480, 520), (580, 520), (600, 860)], horizontal("#f4f8fa", "#b9c9d2"))
        + group(
            rect(-150, -110, 300, 220, INK, 18),
            rect(-136, -96, 272, 192, "#dff0f5", 8),
            rect(-116, -76, 100, 70, TEAL, 8),
            rect(0, -76, 116, 22, SKYBLUE, 6),
            rect(0, -40, 90, 22, SKYBLUE, 6),
            rect(-116, 14, 232, 22, AMBER, 10),
            circle(96, 70, 16, LEAF),
            x=520,
            y=450,
            rot=-6,
        )
    )
    user = person(
        270,
        872,
        560,
        dressed(MOTHER, top=AMBER),
        posed(STAND, lean=4, near=(24, -96), far=(66, -138)),
        over=cloth_bag(24, -96, 30, CREAM),
    )
    dots = "".join(
        rect(
            690 + i * 66,
            520 - i * 18 - (i * 41 % 60),
            40 - i * 3,
            52 - i * 4,
            (WHITE, PALE, "#bfeaf0")[i % 3],
            5,
            opacity=round(0.95 - i * 0.09, 2),
            transform=f"rotate({i * 9} {700 + i * 66} {520 - i * 18})",
        )
        for i in range(8)
    ) + stroke("M650,500Q860,300 1180,420", "#bfeaf0", 5, stroke_dasharray="3 14", opacity=0.9)
    clerk = person(
        1190, 800, 500, OFFICER_T, posed(STAND, near=(30, -106), far=(40, -108)), face=-1
    )
    desk_ = (
        desk(860, 866, 640, 240, "#6fa3b8")
        + monitor(
            1050,
            630,
            200,
            rect(20, 22, 60, 60, LEAF, 10)
            + stroke("M34,52l14,14l22,-28", WHITE, 7)
            + rect(94, 26, 70, 14, SKYBLUE, 4)
            + rect(94, 52, 56, 14, SKYBLUE, 4),
        )
        + pot_plant(1400, 628, 120, RUST, 6)
        + rect(1230, 612, 110, 12, INK, 5)
    )
    return wall + panel + shelf + clerk + desk_ + kiosk + dots + user


def home_visit() -> str:
    """In a small room a clerk with a laptop kneels by an old man's bed; his wife pours tea."""
    wall = (
        room("#f3e2bd", "#b7895a", 640)
        + view_window(160, 110, 300, 330, "green", WOOD)
        + curtain(120, 90, 70, 380, "#c97b63")
        + curtain(430, 90, 70, 380, "#c97b63")
        + "".join(
            rect(x, y, 120, 90, WOOD, 4)
            + rect(x + 10, y + 10, 100, 70, t)
            + hills_small(x + 10, y + 10, 100, 70)
            for x, y, t in ((620, 130, "#cfe5e2"), (780, 170, "#f7e7b4"))
        )
        + clock(1010, 160, 46)
    )
    cupboard = (
        rect(1180, 260, 330, 400, horizontal(light(WOOD, 0.1), dark(WOOD, 0.1)), 6)
        + line(1345, 270, 1345, 650, dark(WOOD, 0.3), 4)
        + circle(1330, 460, 7, AMBER)
        + circle(1360, 460, 7, AMBER)
        + pot_plant(1250, 260, 120, TEAL, 3)
        + rect(1360, 190, 110, 70, INK, 8)
        + rect(1370, 200, 90, 50, SLATE, 4)
    )
    bed = (
        shade(420, 860, 420, 16)
        + rect(60, 480, 30, 380, WOOD, 6)
        + rect(60, 690, 700, 54, WOOD, 8)
        + rect(730, 640, 28, 220, WOOD, 6)
        + rect(86, 640, 650, 60, "#e9d9c0", 16)
        + rect(86, 664, 650, 36, "#8fbcd8", 10)
        + "".join(rect(110 + i * 90, 664, 40, 36, "#5f9bb8") for i in range(7))
    )
    old = person(
        470,
        862,
        520,
        dressed(ELDER_M, cut="short"),
        posed(
            SIT,
            pelvis=(0, -78),
            near=(38, -106),
            far=(46, -110),
            near_foot=(30, 0),
            far_foot=(44, 0),
        ),
        shadow=False,
    )
    clerk = person(
        840,
        870,
        540,
        OFFICER_W,
        posed(KNEEL, lean=8, near=(46, -88), far=(52, -92)),
        face=-1,
        carry=laptop_back(60, -76, 42, SLATE),
    )
    wife = person(
        1180,
        868,
        480,
        ELDER_W,
        posed(STAND, lean=6, near=(36, -100), far=(50, -106)),
        face=-1,
        over=rect(30, -116, 44, 5, WOOD, 2)
        + rect(36, -130, 12, 14, WHITE, 3)
        + rect(54, -130, 12, 14, WHITE, 3),
    )
    bag = rect(960, 800, 110, 74, NAVY, 12) + stroke("M990,800Q1015,760 1040,800", NAVY, 8)
    return (
        wall + cupboard + bed + old + bag + clerk + wife + pendant(560, 90, RUST, 40) + light_film()
    )


def hills_small(x: float, y: float, w: float, h: float) -> str:
    """A tiny landscape for picture frames."""
    return path(
        f"M{x},{y + h}V{y + h * 0.6}Q{x + w * 0.3},{y + h * 0.2} {x + w * 0.55},{y + h * 0.6}T{x + w},{y + h * 0.5}V{y + h}Z",
        LEAF,
    ) + circle(x + w * 0.75, y + h * 0.26, h * 0.12, AMBER)
