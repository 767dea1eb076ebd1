"""A calendar-like wall of small good deeds; two people hang up one more tile."""

from studio.cast import CHILD_G, UNCLE, YOUTH_W
from studio.figure import person
from studio.furniture import books
from studio.goods import bowl, drop, heart, lifebuoy, potted_sapling, rosette, watering_can
from studio.houses import village_house
from studio.palette import AMBER, BLUE, LEAF, RUST, TEAL, WHITE, light
from studio.plants import lotus, tree
from studio.skeleton import STAND, WAVE, posed
from studio.sorting import bin_, cloth_bag
from studio.street import cross_sign
from studio.svg import circle, glow, group, rect, vertical
from studio.wheels import bicycle


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
        lambda: village_house(-66, 54, 132),
        lambda: cross_sign(0, 0, 54, TEAL),
        lambda: watering_can(-8, 46, 1.2, BLUE),
        lambda: rosette(0, -22, 42, RUST),
        lambda: cloth_bag(0, -66, 78),
        lambda: lotus(0, 44, 1.5),
        lambda: tree(0, 60, 130, LEAF, 3),
    )
    return icons[kind % len(icons)]()


TONES = ("#d9e9f2", "#fbe6c6", "#dcecd6", "#f6d9cc", "#cfe5e2")


def _floor() -> str:
    return rect(0, 800, 1600, 100, vertical("#c99a62", "#a97a48")) + rect(
        0, 790, 1600, 14, "#0f2f52"
    )


def _girl() -> str:
    return person(
        820,
        880,
        400,
        YOUTH_W,
        posed(STAND, near=(44, -168), far=(66, -176)),
        carry=group(rect(-26, -24, 52, 48, "#fbe6c6", 4) + heart(0, 2, 15, RUST), x=62, y=-184),
    )


def _neighbour() -> str:
    return person(1220, 885, 420, UNCLE, posed(STAND, near=(30, -120), far=(36, -160)), face=-1)


def draw() -> str:
    """Compose the picture from back to front."""
    out = [
        rect(0, 0, 1600, 900, vertical("#2a6a9f", "#14406b")),
        circle(360, 120, 900, glow("#fff1cf"), opacity=0.28),
    ]
    for i in range(18):
        x, y = (170 + i % 6 * 252, 130 + i // 6 * 226)
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
            + rect(-104, -94, 208, 188, TONES[(i * 2 + i // 6) % 5], 18)
            + rect(-104, -94, 208, 26, light(BLUE, 0.2) if i % 3 else AMBER, 12)
            + circle(-60, -96, 7, WHITE)
            + circle(60, -96, 7, WHITE)
        )
        out.append(group(card, group(_deed_tile(i), y=18, s=0.86), x=x, y=y))
    return (
        "".join(out)
        + _floor()
        + _girl()
        + _neighbour()
        + person(560, 890, 300, CHILD_G, posed(WAVE, far=(44, -170)))
    )
