"""New countryside: paved road through rice, tiled houses and a banyan tree."""

from studio.cast import FARMER_W, PUPIL_B, PUPIL_G
from studio.figure import person
from studio.houses import public_house, village_house
from studio.land import clouds, hills, paddies, sky, sun
from studio.look import dressed
from studio.palette import TEAL
from studio.plants import banana, banyan, bush, palm, row_of_trees
from studio.skeleton import WALK, Pose, posed
from studio.street import lamp_post, road
from studio.wheels import bicycle


def _back() -> str:
    return (
        sky("#93c8e2", "#fef4dd")
        + sun(1330, 150, 56)
        + clouds((300, 120, 1), (800, 80, 0.7), (1120, 200, 0.8))
        + hills(400, 120, "#9cc6c1", 21)
        + hills(430, 80, "#7fb59a", 4, 8)
    )


def _fields() -> str:
    return paddies(430, 900, (800, 300), ("#b9cf63", "#d4cf6a", "#9cc25c", "#e3c968"), 6, 7)


def _far() -> str:
    return (
        row_of_trees(450, 70, list(range(40, 700, 82)))
        + village_house(180, 470, 150)
        + village_house(380, 476, 130, "#f6e3c4")
        + public_house(1010, 480, 300)
        + row_of_trees(480, 80, [960, 1340, 1420, 1500])
    )


def _way() -> str:
    return road([(800, 440, 14), (840, 500, 30), (760, 610, 66), (830, 740, 130), (800, 960, 250)])


def _lamps() -> str:
    return lamp_post(930, 640, 190) + lamp_post(680, 560, 130, side=-1) + lamp_post(1110, 800, 260)


def _home() -> str:
    return (
        village_house(60, 690, 430)
        + banana(36, 720, 130)
        + palm(540, 700, 330, 0.1)
        + bush(90, 720, 120)
    )


def _rider() -> str:
    return bicycle(770, 800, 210) + person(
        740,
        800,
        330,
        dressed(FARMER_W, top=TEAL),
        Pose(
            pelvis=(-6, -82),
            lean=12,
            near=(31, -80),
            far=(35, -82),
            near_foot=(12, -6),
            far_foot=(22, -30),
        ),
        shadow=False,
    )


def _kids() -> str:
    return person(1010, 860, 300, PUPIL_B, posed(WALK, far=(40, -150)), face=-1) + person(
        1130, 870, 310, PUPIL_G, WALK, face=-1
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _fields()
        + _far()
        + _way()
        + _lamps()
        + _home()
        + banyan(1390, 800, 520)
        + _rider()
        + _kids()
    )
