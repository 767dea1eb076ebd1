"""Torsos and what is worn on them, drawn around the pelvis with the neck upwards."""

from studio.look import Look
from studio.palette import (
    AMBER,
    NAVY,
    PALE,
    RED,
    RUST,
    WHITE,
    YELLOW,
    dark,
    light,
)
from studio.skeleton import Pose
from studio.svg import circle, horizontal, path, poly, rect, stroke

CREAM_APRON = "#f4e6cc"


def trunk(half: float, waist: float, hem: float) -> str:
    """Path data of a torso: shoulders half wide, down to the hem below the hips."""
    flare = waist + 4.2 + max(0, hem - 8) * 0.1
    return (
        f"M-6,-61C-10,-58 {-half},-60 {-half},-49C{-half},-38 {-waist},-30 {-waist},-18"
        f"C{-waist},-8 {-waist - 2.5},0 {-flare},{hem}L{flare},{hem}"
        f"C{waist + 2.5},0 {waist},-8 {waist},-18C{waist},-30 {half},-38 {half},-49"
        f"C{half},-60 10,-58 6,-61Q0,-57 -6,-61Z"
    )


def torso(look: Look, half: float, pose: Pose) -> str:
    waist = (13.5 - 1.6 * pose.turn) * look.girth
    hem = {"coat": 34, "suit": 12, "jacket": 11, "baba": 16, "tee": 10}.get(look.outfit, 8)
    hem = 7 if abs(pose.pelvis[1]) < 70 and hem > 12 else hem
    fill = horizontal(light(look.top, 0.1), dark(look.top, 0.13))
    body = path(trunk(half, waist, hem), fill)
    if pose.back:
        return body + back_details(look, half, waist)
    return body + details(look, half, waist, 3 * pose.turn) + extras(look, waist, 3 * pose.turn)


def back_details(look: Look, half: float, waist: float) -> str:
    yoke = stroke(f"M{-half + 3},-48Q0,-42 {half - 3},-48", dark(look.top, 0.22), 1.4, opacity=0.6)
    if look.outfit in ("uniform", "vest"):
        return rect(-waist - 1, -30, waist * 2 + 2, 6, YELLOW, opacity=0.9) + yoke
    if "backpack" in look.extras:
        return rect(-12, -50, 24, 36, RUST, 8) + rect(-8, -34, 16, 14, dark(RUST, 0.15), 4)
    return yoke


def _coat_front(off: float) -> str:
    lapels = poly([(off - 7, -61), (off, -34), (off - 9, -46)], PALE) + poly(
        [(off + 7, -61), (off, -34), (off + 9, -46)], PALE
    )
    inner = poly([(off - 6, -61), (off + 6, -61), (off, -36)], "#8fbcd8")
    return inner + lapels + stroke(f"M{off},-34V33", "#b8c9d4", 1.3)


def _collar(look: Look, off: float) -> str:
    return poly([(off - 7, -61), (off, -51), (off - 8, -53)], light(look.top, 0.3)) + poly(
        [(off + 7, -61), (off, -51), (off + 8, -53)], light(look.top, 0.2)
    )


def details(look: Look, half: float, waist: float, off: float) -> str:
    line = dark(look.top, 0.3)
    collar = _collar(look, off)
    placket = stroke(f"M{off},-51V6", line, 1.1, opacity=0.6)
    match look.outfit:
        case "tee":
            return stroke(f"M{off - 6},-60Q{off},-52 {off + 6},-60", line, 1.6, opacity=0.6)
        case "coat":
            return _coat_front(off)
        case "uniform":
            bands = rect(-waist, -26, waist * 2, 5.5, YELLOW) + rect(
                -waist, -10, waist * 2, 5.5, YELLOW
            )
            return collar + bands + placket
        case "vest":
            pads = path(trunk(half * 0.86, waist + 0.5, 2), AMBER if look.top != AMBER else RUST)
            straps = rect(-waist, -30, waist * 2, 4, NAVY) + rect(-waist, -14, waist * 2, 4, NAVY)
            return pads + poly([(off - 6, -61), (off + 6, -61), (off, -38)], look.top) + straps
        case "suit":
            return stroke(f"M{off},-56V10", "#a9cbdc", 1.8) + rect(
                -waist, -12, waist * 2, 2.5, "#a9cbdc"
            )
        case "apron":
            bib = path(f"M-9,-46H9L{waist},-18V8H{-waist}V-18Z", CREAM_APRON)
            return collar + bib + stroke("M-9,-46L-5,-60M9,-46L5,-60", CREAM_APRON, 2.2)
        case "jacket":
            return (
                collar
                + stroke(f"M{off},-51V9", light(look.top, 0.45), 1.6)
                + rect(-waist, 4, waist * 2, 5, dark(look.top, 0.2))
            )
        case "pupil":
            knot = poly([(off - 8, -60), (off + 8, -60), (off, -47)], RED)
            return knot + poly([(off, -50), (off - 5, -34), (off + 5, -34)], RED) + placket
        case "baba" | "aodai":
            neck = stroke(f"M{off - 5},-60H{off + 5}", light(look.top, 0.3), 3)
            return neck + stroke(f"M{off},-58Q{off + 5},-30 {off + 2},8", line, 1.1, opacity=0.6)
        case _:
            return collar + placket


def extras(look: Look, waist: float, off: float) -> str:
    out = []
    if "badge" in look.extras:
        out.append(rect(off + 4, -40, 7, 9, WHITE, 1) + rect(off + 5.5, -38, 4, 3, "#8fbcd8"))
    if "strap" in look.extras:
        out.append(stroke(f"M-10,-56L{waist},-2", "#6d4c37", 3))
    if "tie" in look.extras:
        out.append(
            poly(
                [
                    (off - 2.4, -54),
                    (off + 2.4, -54),
                    (off + 3.4, -24),
                    (off, -19),
                    (off - 3.4, -24),
                ],
                NAVY,
            )
        )
    if "belt" in look.extras:
        out.append(rect(-waist - 1, 1, waist * 2 + 2, 5, "#4a3229") + rect(off - 3, 1, 6, 5, AMBER))
    if "stethoscope" in look.extras:
        out.append(
            stroke(f"M{off - 7},-60Q{off - 8},-38 {off},-36Q{off + 8},-38 {off + 7},-60", NAVY, 1.8)
        )
        out.append(circle(off, -34, 3, NAVY))
    if "shawl" in look.extras:
        out.append(stroke("M-10,-58Q0,-48 10,-58", "#e9a23b", 6))
    return "".join(out)


def body_length(look: Look, pose: Pose) -> str:
    """The long front panel of an ao dai, from the waist to the shins."""
    if look.outfit != "aodai":
        return ""
    x, y = pose.pelvis
    foot = (pose.near_foot[0] + pose.far_foot[0]) / 2
    low = min(-16.0, y + 78)
    reach = x + (foot - x) * 0.9
    d = f"M{x - 14.5:.1f},{y - 4:.1f}Q{x - 17:.1f},{y + 30:.1f} {reach - 15:.1f},{low:.1f}"
    d += f"Q{reach:.1f},{low + 6:.1f} {reach + 14:.1f},{low:.1f}"
    d += f"Q{x + 18:.1f},{y + 30:.1f} {x + 14.5:.1f},{y - 4:.1f}Z"
    return path(d, horizontal(light(look.top, 0.1), dark(look.top, 0.13)))
