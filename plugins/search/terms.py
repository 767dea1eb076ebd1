"""The families of index terms; ``theme/static/js/search-query.mjs`` makes the same of a query.

Three families sort apart, so that a half-typed word is one narrow range of terms:
``thi_dua`` is a pair of neighbours (``dua_`` at the end of a text), ``_thi`` a single syllable,
``#19ctttg`` a document number.
"""

from __future__ import annotations

from newsroom.text import syllables

SINGLE = "_"
NUMBER = "#"


def number_term(number: str) -> str:
    """Join a document number: ``04/KH-BTNMT`` gives ``#4khbtnmt``.

    Every y counts as i, since only the syllables of a number that is typed apart have an end.
    """
    return NUMBER + "".join(syllables(number)).lstrip("0").replace("y", "i")


def sort_key(term: str) -> bytes:
    """Order terms as JavaScript compares strings: by UTF-16 code unit."""
    return term.encode("utf-16-be", "surrogatepass")
