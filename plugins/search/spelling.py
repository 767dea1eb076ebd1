"""How a syllable is accented, as one byte; ``theme/static/js/search-spelling.mjs`` is its mirror.

A text is searched without its marks, but what was typed with marks should find its like first, and
a completion should be shown with them. Both sides run the shared fixture ``tests/spelling.json``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from newsroom.text import syllables

_RUN = re.compile("[\\w\u0300-\u036f]+")
_TONES: Final = {"\u0300": 1, "\u0301": 2, "\u0303": 3, "\u0309": 4, "\u0323": 5}
# Marks that make another vowel of a letter, counted from 1; a letter has one digit of this many.
_SHAPES: Final = {
    "a": {"\u0306": 1, "\u0302": 2},
    "e": {"\u0302": 1},
    "o": {"\u0302": 1, "\u031b": 2},
    "u": {"\u031b": 1},
}
_KNOWN: Final = 100_000
OTHER: Final = 255
"""The code of a spelling that is none of Vietnamese syllables."""


class Spelt(NamedTuple):
    """A folded syllable and the code of its marks, 0 for none."""

    syllable: str
    code: int


def spelt_syllables(text: str) -> list[Spelt]:
    """Split a text as ``newsroom.text.syllables`` does, keeping how each one is accented."""
    runs = _RUN.findall(unicodedata.normalize("NFD", text).lower().replace("_", " "))
    return [spelt for run in runs if (spelt := _spell(run)).syllable]


@lru_cache(_KNOWN)
def _spell(run: str) -> Spelt:
    """Spell one run of decomposed lower-case letters, digits and marks."""
    folded = syllables(run)
    if not folded:
        return Spelt("", 0)
    tone, shape, weight = 0, 0, 1
    for letter, marks in re.findall("([^\u0300-\u036f])([\u0300-\u036f]*)", run):
        digits = _SHAPES.get(letter, {})
        shape += weight * max((digits.get(mark, 0) for mark in marks), default=0)
        weight *= len(digits) + 1
        tone = tone or max((_TONES.get(mark, 0) for mark in marks), default=0)
    if folded[0].endswith("i") and run.rstrip("".join(_TONES)).endswith("y"):
        shape += weight
    code = (shape * 2 + ("đ" in run)) * 6 + tone
    return Spelt(folded[0], min(code, OTHER))
