"""Poses as joint targets, and the two-bone reach that bends elbows and knees."""

import math
from dataclasses import dataclass, replace
from typing import Final

from studio.svg import Point, smooth

THIGH: Final = 42.0
SHIN: Final = 41.3
UPPER_ARM: Final = 32.0
FOREARM: Final = 31.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Targets in body units: an adult is 200 high, feet at y=0, up negative, facing +x."""

    pelvis: Point = (0, -95)
    lean: float = 0
    nod: float = 0
    turn: float = 0.5
    near: Point = (-17, -85)
    far: Point = (20, -85)
    near_foot: Point = (-9, 0)
    far_foot: Point = (11, 0)
    near_bend: int = 0
    far_bend: int = 0
    near_knee: int = 1
    far_knee: int = 1
    far_over: bool = False
    back: bool = False


def bend(
    start: Point, target: Point, first: float, second: float, side: int
) -> tuple[Point, Point]:
    """Give the middle joint and the end that reach for the target.

    side: +1 or -1 chooses the direction of the bend; a target out of reach stretches the limb.
    """
    dx, dy = target[0] - start[0], target[1] - start[1]
    wanted = math.hypot(dx, dy) or 1.0
    span = max(abs(first - second) + 1, min(first + second - 0.5, wanted))
    angle = math.atan2(dy, dx)
    inner = math.acos((first**2 + span**2 - second**2) / (2 * first * span))
    turn = angle + side * inner
    middle = (start[0] + first * math.cos(turn), start[1] + first * math.sin(turn))
    return middle, (start[0] + span * math.cos(angle), start[1] + span * math.sin(angle))


def elbow_side(start: Point, target: Point, forced: int) -> int:
    """Choose the bend whose elbow hangs lower and further back."""
    if forced:
        return forced
    options = {side: bend(start, target, UPPER_ARM, FOREARM, side)[0] for side in (1, -1)}
    return max(options, key=lambda side: options[side][1] - 0.7 * options[side][0])


def capsule(a: Point, ra: float, b: Point, rb: float) -> str:
    """Path data of a rounded limb that tapers from radius ra to rb."""
    angle = math.atan2(b[1] - a[1], b[0] - a[0])
    sin, cos = math.sin(angle), math.cos(angle)
    p1 = (a[0] - sin * ra, a[1] + cos * ra)
    p2 = (b[0] - sin * rb, b[1] + cos * rb)
    p3 = (b[0] + sin * rb, b[1] - cos * rb)
    p4 = (a[0] + sin * ra, a[1] - cos * ra)
    return (
        f"M{p1[0]:.1f},{p1[1]:.1f}L{p2[0]:.1f},{p2[1]:.1f}"
        f"A{rb:.1f},{rb:.1f} 0 0 0 {p3[0]:.1f},{p3[1]:.1f}"
        f"L{p4[0]:.1f},{p4[1]:.1f}A{ra:.1f},{ra:.1f} 0 0 0 {p1[0]:.1f},{p1[1]:.1f}Z"
    )


def outline(points: list[Point]) -> str:
    return smooth(points, closed=True)


def posed(base: Pose, **changes: object) -> Pose:
    """Copy a pose with some targets changed."""
    return replace(base, **changes)  # type: ignore[arg-type]


STAND: Final = Pose()
FRONT: Final = Pose(
    turn=0, near=(-20, -82.5), far=(20, -82.5), near_foot=(-11, 0), far_foot=(11, 0), near_knee=-1
)
WALK: Final = Pose(lean=4, near=(-26, -98), far=(34, -100), near_foot=(28, 0), far_foot=(-24, -4))
GIVE: Final = Pose(lean=4, near=(44, -114), far=(48, -118))
HOLD: Final = Pose(near=(24, -112), far=(28, -114))
POINT: Final = Pose(near=(-17, -85), far=(58, -156))
WAVE: Final = Pose(far=(40, -196))
SIT: Final = Pose(
    pelvis=(0, -52), near=(30, -74), far=(34, -74), near_foot=(38, 0), far_foot=(46, 0)
)
SQUAT: Final = Pose(
    pelvis=(-14, -34), lean=22, near=(36, -42), far=(42, -42), near_foot=(-2, 0), far_foot=(16, 0)
)
KNEEL: Final = Pose(
    pelvis=(0, -55), lean=14, near=(36, -62), far=(42, -62), near_foot=(-42, -6), far_foot=(34, 0)
)
STOOP: Final = Pose(
    pelvis=(-10, -90), lean=48, near=(48, -44), far=(54, -48), near_foot=(-16, 0), far_foot=(14, 0)
)
PULL: Final = Pose(
    pelvis=(-12, -88),
    lean=-12,
    near=(48, -112),
    far=(54, -116),
    near_foot=(-30, 0),
    far_foot=(26, 0),
)
BACK: Final = Pose(
    turn=0,
    back=True,
    near=(-20, -82.5),
    far=(20, -82.5),
    near_foot=(-10, 0),
    far_foot=(10, 0),
    near_knee=-1,
)
