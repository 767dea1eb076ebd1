"""The nearest allowed value to what a writer typed, by folded spelling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from newsroom.text import slugify


def nearest(typed: str, allowed: Mapping[str, Iterable[str]]) -> str | None:
    """Pick the id that ``typed`` most probably means; ``allowed`` maps ids to other spellings."""
    spellings: dict[str, str] = {}
    for identifier, others in allowed.items():
        for spelling in (identifier, *others):
            spellings.setdefault(slugify(spelling), identifier)
    matches = get_close_matches(slugify(typed), spellings, n=1, cutoff=0.7)
    return spellings[matches[0]] if matches else None


def listed(values: Iterable[str], most: int = 12) -> str:
    """Write allowed values as one phrase, cut after ``most``."""
    shown = list(values)
    tail = f", … (còn {len(shown) - most} giá trị)" if len(shown) > most else ""
    return ", ".join(shown[:most]) + tail
