"""A tall library where children, workers and elders read together."""

from studio.cast import CHILD_B, ELDER_M, PUPIL_G, STUDENT_W, WORKER
from studio.figure import person
from studio.furniture import books, bookshelf, chair, laptop, stack, table
from studio.goods import pot_plant
from studio.look import dressed
from studio.palette import BLUE, RUST, TEAL, WHITE, WOOD
from studio.rooms import light_film, pendant, room, view_window
from studio.skeleton import BACK, SIT, SQUAT, WALK, posed
from studio.svg import group, line, path


def _wall() -> str:
    return (
        room("#f3e6cc", "#b98a5e", 660)
        + bookshelf(30, 660, 330, 600, 5, 3)
        + bookshelf(380, 660, 250, 600, 5, 14)
        + bookshelf(1270, 660, 300, 600, 5, 25)
        + view_window(700, 110, 480, 380, "green")
        + pendant(560, 130, TEAL)
        + pendant(1270, 130, TEAL)
    )


def _ladder() -> str:
    return (
        line(250, 690, 320, 130, WOOD, 12)
        + line(320, 690, 390, 130, WOOD, 12)
        + "".join(
            line(255 + i * 8, 640 - i * 64, 326 + i * 8, 640 - i * 64, WOOD, 9) for i in range(8)
        )
    )


def _climber() -> str:
    return person(
        300,
        560,
        330,
        STUDENT_W,
        posed(BACK, near=(-36, -150), far=(30, -190), far_foot=(14, -34)),
        shadow=False,
    )


def _open_book() -> str:
    return path(
        "M-22,0Q-11,-7 0,0Q11,-7 22,0V-15Q11,-22 0,-15Q-11,-22 -22,-15Z",
        WHITE,
        stroke=BLUE,
        stroke_width=2,
    )


def _elder() -> str:
    return chair(640, 850, 270, RUST) + person(
        640,
        850,
        470,
        ELDER_M,
        posed(SIT, pelvis=(0, -58), near=(36, -96), far=(44, -98)),
        shadow=False,
        over=group(_open_book(), x=42, y=-96),
    )


def _worker() -> str:
    return chair(1200, 850, 270, BLUE, -1) + person(
        1200,
        850,
        480,
        dressed(WORKER, hat="none"),
        posed(SIT, pelvis=(0, -58), near=(40, -100), far=(48, -98)),
        face=-1,
        shadow=False,
    )


def _desk() -> str:
    return (
        table(720, 870, 420, 190)
        + laptop(1010, 680, 110, -1)
        + stack(760, 680, 90, 5, 4)
        + pot_plant(900, 682, 100, TEAL)
    )


def _kids() -> str:
    return person(
        420,
        880,
        320,
        PUPIL_G,
        posed(SQUAT, pelvis=(-4, -28), near=(28, -56), far=(38, -56)),
        over=group(_open_book(), x=34, y=-58),
    ) + person(
        1420,
        880,
        330,
        CHILD_B,
        posed(WALK, near=(16, -110), far=(20, -112)),
        face=-1,
        carry=books(2, -92, 40, 34, 2),
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _wall() + _ladder() + _climber() + _elder() + _worker() + _desk() + _kids() + light_film()
    )
