"""Text to index terms; ``theme/static/js/search-query.mjs`` makes the same terms of a query.

Three families sort apart, so that a half-typed word is one narrow range of terms:
``thi_dua`` is a pair of neighbours, ``_thi`` a single syllable, ``#19ctttg`` a document number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from newsroom.document_numbers import find_numbers
from newsroom.text import nfc, pairs, syllables

SINGLE = "_"
NUMBER = "#"


def count_terms(texts: Iterable[str]) -> tuple[Counter[str], int]:
    """Count the terms of some texts, and their syllables: the length of a field in BM25."""
    counts: Counter[str] = Counter()
    length = 0
    for text in texts:
        found = syllables(text)
        length += len(found)
        counts.update(pairs(found))
        counts.update([SINGLE + syllable for syllable in found])
        counts.update([number_term(number) for _, number in find_numbers(nfc(text))])
    return counts, length


def number_term(number: str) -> str:
    """Join a document number: ``04/KH-BTNMT`` gives ``#4khbtnmt``.

    Every y counts as i, since only the syllables of a number that is typed apart have an end.
    """
    return NUMBER + "".join(syllables(number)).lstrip("0").replace("y", "i")


def sort_key(term: str) -> bytes:
    """Order terms as JavaScript compares strings: by UTF-16 code unit."""
    return term.encode("utf-16-be")
