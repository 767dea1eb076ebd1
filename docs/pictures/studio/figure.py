"""Draws a person: skeleton to rounded limbs, clothes over them, head on top."""

import math
from typing import Final

from studio.clothes import body_length, torso
from studio.head import head
from studio.look import Look
from studio.palette import dark, light
from studio.skeleton import (
    FOREARM,
    SHIN,
    STAND,
    THIGH,
    UPPER_ARM,
    Pose,
    bend,
    capsule,
    elbow_side,
)
from studio.svg import Point, circle, group, path, shade

UNITS_HIGH: Final = 200.0
TORSO: Final = 58.0


def _turned(origin: Point, offset: Point, degrees: float) -> Point:
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    return (
        origin[0] + offset[0] * cos - offset[1] * sin,
        origin[1] + offset[0] * sin + offset[1] * cos,
    )


def shoulder_half(look: Look, pose: Pose) -> float:
    width = (20 - 7.5 * pose.turn) * look.girth
    return width * (0.86 if look.child else 1)


def arm(look: Look, pose: Pose, near: bool) -> str:
    half = shoulder_half(look, pose) - 5
    start = _turned(pose.pelvis, (-half if near else half, -TORSO + 7.5), pose.lean)
    target = pose.near if near else pose.far
    side = elbow_side(start, target, pose.near_bend if near else pose.far_bend)
    elbow, wrist = bend(start, target, UPPER_ARM, FOREARM, side)
    depth = 0.0 if near or pose.turn < 0.15 else 0.14
    cloth, skin = dark(look.top, depth), dark(look.skin, depth * 0.8)
    if near and pose.turn > 0.15:
        cloth = light(cloth, 0.07)
    glove = look.outfit == "suit"
    cuff = (wrist[0] - (wrist[0] - elbow[0]) * 0.2, wrist[1] - (wrist[1] - elbow[1]) * 0.2)
    hand = circle(*wrist, 6.7, "#dcedf5" if glove else skin)
    thumb = path(capsule(wrist, 3, (wrist[0] + 3, wrist[1] - 7), 2.4), "#dcedf5" if glove else skin)
    if look.sleeve == "long":
        lower = path(capsule(elbow, 7.6, cuff, 6.4), cloth)
        upper = path(capsule(start, 9.4, elbow, 7.6), cloth)
        return hand + thumb + lower + upper
    edge = (start[0] + (elbow[0] - start[0]) * 0.7, start[1] + (elbow[1] - start[1]) * 0.7)
    bare = path(capsule(start, 7, elbow, 6.2), skin) + path(capsule(elbow, 6.2, wrist, 4.8), skin)
    return bare + hand + thumb + path(capsule(start, 9.6, edge, 9), cloth)


def shoe(foot: Point, tone: str, turn: float) -> str:
    x, y = foot
    toe = 5 + 13 * min(1, turn * 1.6)
    shape = (
        f"M{x - 8:.1f},{y:.1f}V{y - 8:.1f}Q{x:.1f},{y - 13:.1f} {x + 5:.1f},{y - 8:.1f}"
        f"Q{x + toe:.1f},{y - 7:.1f} {x + toe + 1:.1f},{y:.1f}Z"
    )
    return path(shape, tone)


def leg(look: Look, pose: Pose, near: bool) -> str:
    half = 7.5 - 3.5 * pose.turn
    start = _turned(pose.pelvis, (-half if near else half, 5), pose.lean * 0.3)
    foot = pose.near_foot if near else pose.far_foot
    knee_side = -(pose.near_knee if near else pose.far_knee)
    knee, ankle = bend(start, (foot[0], foot[1] - 7), THIGH, SHIN, knee_side)
    depth = 0.0 if near else 0.16
    cloth, skin = dark(look.legs, depth), dark(look.skin, depth)
    boot = shoe((ankle[0], ankle[1] + 7), dark(look.shoes, depth), pose.turn)
    if look.cover == "trousers":
        lower = path(capsule(knee, 9.6, ankle, 7.6), cloth)
        return boot + lower + path(capsule(start, 11, knee, 9.6), cloth)
    lower = path(capsule(knee, 8, ankle, 6), skin)
    end = (start[0] + (knee[0] - start[0]) * 0.85, start[1] + (knee[1] - start[1]) * 0.85)
    bare = path(capsule(start, 10, knee, 8), skin)
    return boot + lower + bare + path(capsule(start, 12, end, 11.5), cloth)


def skirt(look: Look, pose: Pose) -> str:
    if look.cover not in ("skirt", "long_skirt"):
        return ""
    x, y = pose.pelvis
    drop = 40 if look.cover == "skirt" else 76
    low = min(y + drop, -10)
    mid = (pose.near_foot[0] + pose.far_foot[0]) / 2 * 0.5
    d = f"M{x - 14},{y - 6}Q{x - 20},{y + 14} {x + mid - 25},{low}"
    d += f"Q{x + mid},{low + 8} {x + mid + 25},{low}Q{x + 20},{y + 14} {x + 14},{y - 6}Z"
    return path(d, look.legs)


def upper_body(look: Look, pose: Pose) -> str:
    size = 1.24 if look.child else 1.0
    neck = path(
        capsule((0, -TORSO + 2), 6.4, (2 * pose.turn, -TORSO - 9), 5.8), dark(look.skin, 0.16)
    )
    crown = group(
        head(look, pose.turn, pose.back),
        x=3.5 * pose.turn,
        y=-TORSO - 7 - 16.5 * size,
        s=size,
        rot=pose.nod - pose.lean * 0.45,
    )
    return neck + torso(look, shoulder_half(look, pose), pose) + crown


def person(
    x: float,
    y: float,
    height: float,
    look: Look,
    pose: Pose = STAND,
    *,
    face: int = 1,
    carry: str = "",
    over: str = "",
    behind: str = "",
    shadow: bool = True,
) -> str:
    """Draw a person with the feet at (x, y); height in pixels for a standing adult.

    face: +1 looks right, -1 left. carry is drawn (in body units) before the near arm,
    over after everything, behind before everything.
    """
    trunk = group(upper_body(look, pose), x=pose.pelvis[0], y=pose.pelvis[1], rot=pose.lean)
    far = arm(look, pose, near=False)
    parts = [
        shade(4, 0, 34, 6) if shadow else "",
        behind,
        "" if pose.far_over else far,
        leg(look, pose, near=False),
        leg(look, pose, near=True),
        skirt(look, pose),
        trunk,
        body_length(look, pose),
        far if pose.far_over else "",
        carry,
        arm(look, pose, near=True),
        over,
    ]
    return group(*parts, x=x, y=y, s=height / UNITS_HIGH, flip=face < 0)
