"""Postings to the text of a shard; ``theme/static/js/search-shards.mjs`` reads it back."""

from __future__ import annotations

import json
from collections.abc import Iterable

from search.scoring import FIELDS, Posting

_MOST_SHARED = 35
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def encode_weights(posting: Posting) -> str:
    """Write a posting field by field: ``[12,3456],0,[3,99]``.

    Documents are differences and each is followed by its weight; 0 is an empty field, at the end
    left out.
    """
    last = max(FIELDS.index(name) for name in posting.weights)
    return ",".join(_encode_field(posting.weights.get(name, ())) for name in FIELDS[: last + 1])


def _encode_field(weights: Iterable[tuple[int, int]]) -> str:
    parts: list[str] = []
    last = 0
    for number, weight in weights:
        parts.append(f"{number - last},{weight}")
        last = number
    return f"[{','.join(parts)}]" if parts else "0"


def encode_term(term: str, before: str) -> str:
    """Write a term without what it shares with the one before: ``"4ua"`` after ``thi_do``.

    The first character says in base 36 how many characters that is.
    """
    shared = _count_shared(before, term)
    return json.dumps(_DIGITS[shared] + term[shared:], ensure_ascii=False)


def _count_shared(before: str, term: str) -> int:
    """Count equal first characters, up to one that JavaScript would count as two."""
    count = 0
    for a, b in zip(before, term, strict=False):
        if a != b or a > "\uffff" or count == _MOST_SHARED:
            break
        count += 1
    return count
