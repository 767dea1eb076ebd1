"""A bus driver steps down and hands a bag back to a passenger."""

from studio.cast import DRIVER, ELDER_W
from studio.figure import person
from studio.houses import skyline
from studio.land import clouds, sky
from studio.palette import AMBER, BLUE, LEAF, SLATE, WHITE
from studio.plants import overhang, row_of_trees
from studio.skeleton import STAND, posed
from studio.svg import circle, group, path, rect, stroke, vertical
from studio.wheels import bus


def _back() -> str:
    return (
        sky("#b9d8e6", "#fdf1dd")
        + clouds((260, 90, 0.8), (820, 70, 0.6), (1180, 170, 0.7))
        + skyline(520, "#a3bccb", 23, 240)
        + row_of_trees(560, 190, [80, 330, 1300, 1520])
    )


def _way() -> str:
    return (
        rect(0, 540, 1600, 70, "#d9cfbd")
        + rect(0, 610, 1600, 290, vertical("#8f979d", "#767f87"))
        + "".join(rect(x, 742, 120, 10, "#f3ead6") for x in range(-40, 1600, 240))
    )


def _stop() -> str:
    return (
        rect(1330, 270, 12, 450, SLATE)
        + rect(1276, 240, 120, 84, BLUE, 10)
        + rect(1304, 262, 64, 34, WHITE, 6)
        + circle(1316, 302, 7, WHITE)
        + circle(1356, 302, 7, WHITE)
    )


def _near() -> str:
    return path("M0,900V830Q800,800 1600,830V900Z", vertical("#d8cfbf", "#c3b8a4"))


def _bag() -> str:
    return group(
        rect(-20, -14, 40, 30, "#6d4c37", 7),
        stroke("M-12,-14Q0,-34 12,-14", "#4a3229", 4),
        rect(-6, -4, 12, 8, AMBER, 2),
    )


def _driver() -> str:
    return person(870, 870, 560, DRIVER, posed(STAND, lean=6, near=(52, -112), far=(58, -118)))


def _lady() -> str:
    return person(
        1190, 875, 530, ELDER_W, posed(STAND, lean=5, near=(40, -118), far=(52, -126)), face=-1
    )


def draw() -> str:
    """Compose the picture from back to front."""
    return (
        _back()
        + _way()
        + bus(-330, 720, 1420)
        + _stop()
        + _near()
        + _lady()
        + _driver()
        + group(_bag(), x=1035, y=556, s=2.6)
        + overhang(1480, 60, 560, LEAF, "", 5)
    )
