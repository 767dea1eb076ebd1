"""What a person looks like: closed lists of cuts, hats, outfits and a frozen record."""

from dataclasses import dataclass, replace
from typing import Literal

from studio.palette import BLUE, HAIR, INK, NAVY, RUST, SKIN

Cut = Literal["short", "bob", "bun", "long", "tail", "bald", "none"]
Hat = Literal["none", "non", "cap", "helmet", "hard", "bucket", "nurse", "wrap", "hood", "dot"]
Outfit = Literal[
    "shirt", "tee", "coat", "aodai", "uniform", "vest", "suit", "apron", "jacket", "baba", "pupil"
]
Cover = Literal["trousers", "shorts", "skirt", "long_skirt"]
Sleeve = Literal["long", "short"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Body and clothes of one person; child heads are larger for the same height."""

    skin: str = SKIN
    hair: str = HAIR
    cut: Cut = "short"
    hat: Hat = "none"
    hat_tone: str = RUST
    outfit: Outfit = "shirt"
    top: str = BLUE
    sleeve: Sleeve = "long"
    cover: Cover = "trousers"
    legs: str = NAVY
    shoes: str = INK
    extras: tuple[str, ...] = ()
    child: bool = False
    girth: float = 1.0


def dressed(base: Look, **changes: object) -> Look:
    """Copy a look with some parts changed."""
    return replace(base, **changes)  # type: ignore[arg-type]
