"""Farm and market work: compost from vegetables, rice with less emission."""

from studio.cast import AUNT, CLEANER_W, FARMER_M, FARMER_W, UNCLE, WORKER
from studio.figure import person
from studio.look import dressed
from studio.nature import clouds, hills, paddies, row_of_trees, sky, sun, tuft
from studio.palette import (
    AMBER,
    BARK,
    CREAM,
    FOREST,
    INK,
    LEAF,
    LIME,
    RUST,
    SLATE,
    TEAL,
    WHITE,
    WOOD,
    dark,
    light,
)
from studio.skeleton import PULL, STAND, WALK, posed
from studio.svg import blob, circle, ellipse, group, horizontal, line, poly, rect, stroke, vertical
from studio.things import crate, paper, sack, tool
from studio.town import awning, factory, village_house
from studio.vehicles import drone, handcart


def market_compost() -> str:
    """Inside a wholesale market workers fork vegetable leftovers into compost bays."""
    hall = (
        rect(0, 0, 1600, 620, vertical("#c6dbe0", "#eef0e2"))
        + "".join(
            poly([(x, 0), (x + 190, 0), (x + 100, 120), (x + 90, 120)], "#a9c3cb", opacity=0.6)
            for x in range(-60, 1600, 200)
        )
        + "".join(
            stroke(f"M{x},120L{x + 100},20L{x + 200},120H{x}", "#8ea9b3", 6)
            for x in range(-60, 1600, 200)
        )
        + "".join(rect(x, 120, 22, 500, "#8ea9b3") for x in (180, 620, 1060, 1500))
    )
    light_ = "".join(
        poly([(x, 0), (x + 120, 0), (x + 420, 620), (x + 160, 620)], WHITE, opacity=0.2)
        for x in (80, 620, 1100)
    )
    far = (
        "".join(
            awning(x, 300, 250, 50, t, CREAM, 8)
            + rect(x + 10, 470, 230, 18, WOOD)
            + crate(x + 20, 470, 95, "greens")
            + crate(x + 130, 470, 95, g)
            for x, t, g in ((30, TEAL, "tomatoes"), (320, RUST, "roots"), (690, LEAF, "tomatoes"))
        )
        + person(270, 610, 260, AUNT, posed(STAND))
        + person(600, 615, 260, UNCLE, posed(WALK), face=-1)
    )
    floor = rect(0, 600, 1600, 300, vertical("#cfc7b4", "#aaa290"))
    bays = (
        "".join(
            rect(x, 400, 250, 260, dark(WOOD, 0.25))
            + blob(
                [
                    (x + 6, 662),
                    (x + 20, y + 60),
                    (x + 90, y),
                    (x + 170, y + 12),
                    (x + 236, y + 70),
                    (x + 246, 662),
                ],
                t,
            )
            + "".join(rect(x - 8, 560 + k * 34, 266, 26, light(WOOD, 0.16), 4) for k in range(3))
            for x, y, t in ((980, 470, "#7aa34d"), (1250, 480, "#7d6038"))
        )
        + "".join(
            circle(1010 + i * 34, 500 + (i * 29 % 40), 20, (LIME, LEAF, RUST, AMBER)[i % 4])
            for i in range(6)
        )
        + "".join(rect(x, 370, 18, 300, BARK, 4) for x in (962, 1232, 1502))
        + "".join(
            stroke(f"M{x},460q-16,-24 0,-48t0,-48", WHITE, 6, opacity=0.5)
            for x in (1330, 1380, 1430)
        )
    )
    forker = person(
        830,
        860,
        520,
        WORKER,
        posed(
            PULL,
            pelvis=(-4, -88),
            lean=14,
            near=(38, -108),
            far=(62, -128),
            near_foot=(-26, 0),
            far_foot=(28, 0),
        ),
        over=tool(56, -122, 110, -118, "fork")
        + group(
            circle(0, 0, 13, LEAF),
            circle(16, -8, 12, LIME),
            circle(-8, -12, 10, RUST),
            x=122,
            y=-158,
        ),
    )
    cart = handcart(
        540,
        880,
        330,
        "#5f9e4f",
        "".join(
            circle(440 + i * 44, 640 - (i % 2) * 20, 40, (LEAF, LIME, FOREST)[i % 3])
            for i in range(6)
        ),
    )
    pusher = person(310, 880, 500, CLEANER_W, posed(WALK, lean=12, near=(44, -112), far=(50, -116)))
    pack = (
        person(
            1470,
            880,
            480,
            dressed(UNCLE, outfit="apron", top="#4f7296", sleeve="long"),
            posed(STAND, lean=8, near=(44, -92), far=(52, -96)),
            face=-1,
        )
        + sack(1160, 884, 150, "#cfae7c")
        + sack(1320, 890, 140, "#dcc79a")
        + sack(1240, 776, 120, "#dcc79a")
    )
    return hall + light_ + far + floor + bays + cart + pusher + forker + pack


def low_emission_rice() -> str:
    """A woman reads a water tube in a rice field while a drone flies above the plots."""
    back = (
        sky("#8fc8e2", "#fbf3d2", 420)
        + sun(1360, 110, 52)
        + clouds((300, 110, 0.9), (820, 70, 0.6))
        + hills(330, 60, "#9cc6b4", 51, 7)
        + row_of_trees(356, 80, [40, 120, 210, 560, 640, 1380, 1470, 1560])
        + village_house(330, 356, 170)
        + factory(1130, 356, 150, "#b3c4c9")
    )
    fields = paddies(350, 900, (760, 200), ("#a8c84e", "#c7d45c", "#8fbb4a", "#b7cf55"), 5, 6)
    pools = "".join(
        poly(
            [
                (760 + (a - 760) * 0.42, y),
                (760 + (b - 760) * 0.42, y),
                (760 + (b - 760) * 0.56, y + 56),
                (760 + (a - 760) * 0.56, y + 56),
            ],
            "#a9d6dc",
            opacity=0.75,
        )
        for a, b, y in ((200, 900, 470), (1400, 2100, 500))
    )
    rows = "".join(
        tuft(x + (r % 2) * 30, 640 + r * 56, 44 + r * 10, ("#6f9f38", "#7fae3f")[(x + r) % 2])
        for r in range(5)
        for x in range(-20, 1640, 74 + r * 6)
        if not (560 < x < 1010 and r in (2, 3))
    )
    pool = ellipse(790, 790, 250, 62, "#8fc3cf") + ellipse(790, 784, 238, 54, "#b8dde2")
    tube = (
        rect(838, 610, 84, 200, horizontal("#f2f5f6", "#b5c3cb"), 8)
        + ellipse(880, 610, 42, 13, "#6d8797")
        + "".join(circle(x, y, 6, "#5d6b78") for y in (690, 720, 750, 780) for x in (858, 880, 902))
        + ellipse(880, 808, 60, 14, "#7fb3c0")
        + line(880, 640, 880, 440, AMBER, 9)
        + "".join(line(880, 470 + k * 22, 896, 470 + k * 22, INK, 3) for k in range(6))
    )
    woman = person(
        600,
        860,
        500,
        FARMER_W,
        posed(STAND, lean=20, near=(54, -104), far=(112, -128)),
        carry=paper(56, -112, 30, 8),
    )
    man = person(
        1190,
        880,
        500,
        dressed(FARMER_M, top="#3b6f93"),
        posed(STAND, near=(30, -112), far=(36, -114)),
        face=-1,
        over=rect(20, -124, 30, 17, INK, 4)
        + line(28, -124, 24, -138, SLATE, 2)
        + line(44, -124, 48, -138, SLATE, 2),
    )
    flyer = drone(1060, 210, 1.5) + poly(
        [(1040, 240), (1080, 240), (1180, 470), (900, 470)], "#e9f6f8", opacity=0.28
    )
    return back + fields + pools + flyer + rows + pool + tube + woman + man
