"""Vietnamese text: one folding for search and slugs, mirrored in the theme's ``fold.mjs``.

Both sides run the shared fixture ``tests/fold.json``; change them together.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

# Signs that turn the order of letters (Unicode, annex 9): “gpj.exe” is then read as “exe.jpg”.
TURNING_SIGNS = "\u202a-\u202e\u2066-\u2069"
_MARKS = re.compile("[\u0300-\u036f]")
_RUN = re.compile(r"[^\W_]+")
_CONSONANTS_THEN_Y = re.compile(r"(?:[bcdfghjklmnpqrstvwxz]+|qu)y")
_LEADING_ZEROS = re.compile("0+(?=[0-9]+$)")
_NOT_IN_SLUGS = re.compile("[^a-z0-9]+")
_SPACES = re.compile(r"\s+")
_SENTENCE_END_OF_OFFICE = re.compile(r"\s*\./\.\s*$")


def nfc(text: str) -> str:
    """Compose letters and marks (Unicode NFC); macOS and old converters give them apart."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Lower-case and drop every Vietnamese mark, đ included; other characters stay."""
    spread = unicodedata.normalize("NFD", text).lower().replace("đ", "d")
    return _MARKS.sub("", spread)


def syllables(text: str) -> list[str]:
    """Split into folded syllables, of which each has one form.

    A closing y after a consonant or qu counts as i (kỷ = kỉ); leading zeros go (07 = 7).
    """
    return [_unify(run) for run in _RUN.findall(fold(text))]


def _unify(syllable: str) -> str:
    if syllable[0] == "0":
        return _LEADING_ZEROS.sub("", syllable)
    return syllable[:-1] + "i" if _CONSONANTS_THEN_Y.fullmatch(syllable) else syllable


def pairs(text_syllables: list[str]) -> list[str]:
    """Join neighbours: ``[thi, dua, yeu]`` gives ``[thi_dua, dua_yeu]``."""
    return [f"{a}_{b}" for a, b in pairwise(text_syllables)]


def slugify(text: str) -> str:
    """Make an ASCII address part: ``19/CT-TTg`` gives ``19-ct-ttg``; empty if nothing is left."""
    return _NOT_IN_SLUGS.sub("-", fold(text)).strip("-")


def one_line(text: str) -> str:
    """Collapse runs of white space, line breaks included, to single spaces."""
    return _SPACES.sub(" ", text).strip()


def excerpt(text: str, max_chars: int) -> str:
    """Cut at a word within ``max_chars`` with an ellipsis.

    The office convention of closing a document with "./." belongs to the text alone, so it goes.
    """
    line = _SENTENCE_END_OF_OFFICE.sub(".", one_line(text))
    if len(line) <= max_chars:
        return line
    cut = line[: max_chars - 1]
    if line[max_chars - 1] != " ":
        cut = cut.rpartition(" ")[0] or cut
    return cut.rstrip(" .,;:–-") + "…"
