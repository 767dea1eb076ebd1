"""Heads: face, hair and hats, drawn around the middle of the head, facing right."""

from studio.look import Look
from studio.palette import PALE, RUST, STRAW, WHITE, dark, light, mix
from studio.svg import circle, ellipse, path, poly, rect, stroke, vertical

_FACE = "M-14,-4C-14,-21 14,-21 14,-4C14,9 7,17.5 0,17.5C-7,17.5 -14,9 -14,-4Z"
_CAP = (
    "M-15.5,2C-18.5,-22 -4,-24 3,-23C15,-22 18.5,-11 15,-1C14,-7 11,-11 4,-11.5"
    "C-4,-11 -9,-10 -10.5,-4C-11.5,0 -13,4 -15.5,2Z"
)
_FULL = "M-15.5,6C-19,-22 -5,-24 0,-24C6,-24 19,-22 15.5,6C12,14 -12,14 -15.5,6Z"


def face(look: Look, turn: float) -> str:
    skin, off = look.skin, 4.2 * turn
    line_ink = dark(skin, 0.75)
    ear = ellipse(-13.5 + off * 0.6, 1, 3, 4.2, dark(skin, 0.1))
    eyes = "".join(circle(off + dx, 0, 1.5, line_ink) for dx in (-5.2, 5.2))
    brows = "".join(
        stroke(f"M{off + dx - 2.4},-4.6q2.4,-1.8 4.8,0", mix(look.hair, skin, 0.2), 1.3)
        for dx in (-5.2, 5.2)
    )
    nose = stroke(f"M{off + 0.8},0.5q2.6,4 -0.4,4.6", dark(skin, 0.28), 1.2)
    mouth = stroke(f"M{off - 3.6},9.2q3.8,3.6 7.4,0", "#9c4a3c", 1.5)
    cheeks = "".join(circle(off + dx, 6, 3, "#dd7a5f", opacity=0.28) for dx in (-8, 8))
    parts = [path(_FACE, vertical(light(skin, 0.16), skin)), ear, cheeks, eyes, brows, nose, mouth]
    if "mask" in look.extras:
        parts.append(mask(off))
    if "glasses" in look.extras:
        parts.append(glasses(off))
    return "".join(parts)


def mask(off: float) -> str:
    body = f"M{off - 11},3Q{off},-0.5 {off + 11},3L{off + 9},12Q{off},19.5 {off - 9},12Z"
    strap = stroke(f"M{off - 10},4L-13,1", WHITE, 1)
    folds = stroke(f"M{off - 8},7.5q8,2.5 16,0", "#a9cbdc", 1)
    return strap + path(body, "#dcedf5") + folds


def glasses(off: float) -> str:
    rims = "".join(
        circle(off + dx, 0.3, 4.4, "#ffffff", fill_opacity=0.25, stroke="#3a4450", stroke_width=1.1)
        for dx in (-5.4, 5.4)
    )
    return rims + stroke(f"M{off - 1},0h2M{off - 9.8},-0.6L-13,-1.4", "#3a4450", 1.1)


def hair_behind(look: Look) -> str:
    tone = look.hair
    shapes = {
        "bob": "M-17,-6C-20,14 -15,19 -9,19H9C15,19 20,14 17,-6Z",
        "long": "M-17,-8C-20,12 -23,30 -17,42Q-10,44 -8,32L-6,12L12,13Q17.5,6 16.6,-8Z",
        "tail": "M-11,-14C-26,-14 -27,4 -24,22Q-20,28 -18,20C-17,6 -16,-2 -8,-6Z",
    }
    if look.cut == "bun" and look.hat == "non":
        return circle(-12, 8, 7, tone)
    if look.cut == "bun":
        return circle(-13, -14, 8.5, tone)
    return path(shapes[look.cut], tone) if look.cut in shapes else ""


def hair_front(look: Look) -> str:
    if look.cut == "none":
        return ""
    if look.hat not in ("none", "nurse"):
        strand = "M-15.2,4C-17.5,-6 -16,-12 -10,-13L-9.5,-7C-10,-3 -12,2 -15.2,4Z"
        return path(strand, look.hair) + path("M13,-9C16,-7 15.6,-2 14.6,1Z", look.hair)
    if look.cut == "bald":
        sides = "M-15,4C-18,-8 -15,-13 -12,-14C-11,-9 -11,-2 -12.5,4Z"
        return path(sides, look.hair) + path("M13,-12C17,-8 16,0 14.5,3Z", look.hair)
    shine = stroke("M-8,-17Q0,-21 7,-18", light(look.hair, 0.22), 2, opacity=0.7)
    return path(_CAP, look.hair) + shine


def hair_from_back(look: Look) -> str:
    return path(_FULL, look.hair) + stroke("M-8,-17Q0,-21 7,-18", light(look.hair, 0.2), 2)


def cone_hat(tone: str = STRAW) -> str:
    cone = "M-36,-4L-2.5,-32Q0,-34 2.5,-32L36,-4Q0,3 -36,-4Z"
    ribs = "".join(
        stroke(
            f"M{-x},{-6 - i * 6.4:.1f}Q0,{-1.5 - i * 6.4:.1f} {x},{-6 - i * 6.4:.1f}",
            dark(tone, 0.2),
            0.9,
            opacity=0.7,
        )
        for i, x in enumerate((32, 24, 16.5, 9))
    )
    shadow = path("M2.5,-32L36,-4Q20,-0.6 6,-0.8Z", dark(tone, 0.25), opacity=0.45)
    return path(cone, tone) + shadow + ribs


def hat(look: Look) -> str:
    tone = look.hat_tone
    dome = "M-16.5,-5C-17,-27 17,-27 16.5,-5Z"
    match look.hat:
        case "non":
            return stroke("M-12,-2Q-9,14 0,18Q10,14 12,-2", RUST, 1.3, opacity=0.7) + cone_hat()
        case "cap":
            visor = path("M2,-9Q22,-10 26,-3Q16,-4 4,-4Z", dark(tone, 0.25))
            return path(dome, vertical(light(tone, 0.12), tone)) + visor
        case "helmet":
            shell = "M-18,0C-21,-30 21,-30 18,-5L12,-6Q0,-9 -12,-4L-13,2Z"
            strap = stroke("M-12,2Q-8,16 2,18", "#3a4450", 1.6)
            return path(shell, vertical(light(tone, 0.2), tone)) + strap
        case "hard":
            brim = rect(-20, -9, 42, 4.6, dark(tone, 0.12), 2.3)
            return (
                path(dome, vertical(light(tone, 0.25), tone))
                + brim
                + rect(-2, -23, 5, 14, light(tone, 0.35), 2)
            )
        case "bucket":
            brim = path("M-16,-10L-23,-2Q0,-8 24,-2L16,-10Z", dark(tone, 0.14))
            return path("M-15,-8C-15,-26 15,-26 15,-8Z", tone) + brim
        case "nurse":
            return (
                path("M-13,-13Q0,-19 13,-13L11,-25Q0,-29 -11,-25Z", WHITE)
                + rect(-3, -23, 6, 2, "#c8362e")
                + rect(-1, -25, 2, 6, "#c8362e")
            )
        case "wrap":
            folds = stroke("M-15,-12Q0,-20 15,-10", light(tone, 0.35), 2)
            return path("M-17,-5C-20,-27 18,-28 17,-6Q0,-15 -17,-5Z", tone) + folds
        case "hood":
            return path(
                "M-18,14C-23,-30 23,-30 18,10C17,16 12,18 12,14C16,-18 -12,-20 -11,12Z", tone
            )
        case _:
            return poly([(0, 0)], PALE) if look.hat == "dot" else ""


def head(look: Look, turn: float, back: bool) -> str:
    """Draw a whole head; back shows it from behind."""
    if back:
        skull = path(_FACE, look.skin) + hair_from_back(look)
        tail = hair_behind(look) if look.cut in ("long", "tail", "bun", "bob") else ""
        return skull + tail + hat(look)
    return hair_behind(look) + face(look, turn) + hair_front(look) + hat(look)
