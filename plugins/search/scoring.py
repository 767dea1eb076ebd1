"""What lunr's scoring takes; the weights themselves are finished in the page.

A weight of BM25 changes with every new post, since it depends on how many there are. The files
therefore hold what does not change, counts and lengths, and the page makes of them the very weights
that lunr.py would have written (``theme/static/js/search-weights.mjs``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lunr.builder import Builder

# Body first: most terms occur nowhere else.
BOOSTS: Final[Mapping[str, float]] = {"body": 1, "title": 5, "lead": 2, "tags": 2}
FIELDS: Final = tuple(BOOSTS)

# A syllable is indexed by itself in bodies and leads only where it is rare: pairs say more.
RARE_SHARES: Final[Mapping[str, float]] = {"body": 0.02, "lead": 0.1}
RARE_AT_LEAST: Final = 20

_EXACT = 16
_STEPS = 4
_MOST_STEPS = 63


def lunr_settings() -> dict[str, object]:
    """Give the page what lunr's builder would score with: k1, b and the boosts of the fields."""
    builder = Builder()
    return {"k1": builder._k1, "b": builder._b, "boosts": list(BOOSTS.values())}


def length_step(syllables: int) -> int:
    """Round a field's length to one of 64 steps: exact below 16, then four to a doubling.

    Lucene keeps lengths so too; the rounding is at most a fifth.
    """
    if syllables < _EXACT:
        return syllables
    shift = syllables.bit_length() - 3
    return min(_MOST_STEPS, _EXACT + _STEPS * (shift - 2) + (syllables >> shift) - _STEPS)


def step_length(step: int) -> int:
    """Give the length that a step stands for, in syllables: the least that is rounded to it."""
    if step < _EXACT:
        return step
    doublings, quarter = divmod(step - _EXACT, _STEPS)
    return (_STEPS + quarter) << (doublings + 2)
