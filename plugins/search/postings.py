"""Occurrences of terms to postings, as columns: all at once, by sorting.

A posting is a term in a field of a post: how often it is there, and with which marks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from search.scoring import FIELDS

Ints = NDArray[np.int64]

MOST_SPELLINGS = 7
"""So many spellings of a term are told apart, the commonest; the rest count as one more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrences:
    """Each place where a term of a segment stands, in any order.

    ``terms`` are ranks of terms, ``homes`` the post's number times 4 plus its field's,
    ``spellings`` the codes of its one or two syllables, the first in the higher byte.
    """

    terms: Ints
    homes: Ints
    spellings: Ints


@dataclass(frozen=True, slots=True, kw_only=True)
class Postings:
    """Columns in the order of terms, within a term of fields, within a field of posts.

    ``terms`` has each term once; ``of_term``, ``fields``, ``posts``, ``counts`` and ``marks`` have
    a line per posting, ``of_term`` being a place in ``terms``. A posting's ``marks`` has a bit for
    every spelling of the term that it has. ``spelling_starts`` cuts ``spellings`` into the
    spellings of each term, commonest first.
    """

    terms: Ints
    of_term: Ints
    fields: Ints
    posts: Ints
    counts: Ints
    marks: Ints
    spellings: Ints
    spelling_starts: Ints


def group(found: Occurrences, posts: int) -> Postings:
    """Bring all occurrences of a term in a field of a post together."""
    width = len(FIELDS) * max(1, posts)
    post, field = np.divmod(found.homes, len(FIELDS))
    keys = found.terms * width + field * max(1, posts) + post
    order = np.argsort(keys, kind="stable")
    keys, spellings = keys[order], found.spellings[order]
    starts = _starts(keys)
    terms, of_term = np.unique(keys[starts] // width, return_inverse=True)
    counts = np.diff(np.append(starts, len(keys)))
    bits, chosen, chosen_starts = _rank_spellings(np.repeat(of_term, counts), spellings)
    within = keys[starts] % width
    return Postings(
        terms=terms,
        of_term=of_term,
        fields=within // max(1, posts),
        posts=within % max(1, posts),
        counts=counts,
        marks=np.bitwise_or.reduceat(bits, starts) if len(starts) else bits,
        spellings=chosen,
        spelling_starts=chosen_starts,
    )


def _starts(values: Ints) -> Ints:
    """Where runs of equal values begin."""
    if not len(values):
        return np.zeros(0, np.int64)
    return np.concatenate([[0], np.flatnonzero(values[1:] != values[:-1]) + 1])


def _rank_spellings(of_term: Ints, spellings: Ints) -> tuple[Ints, Ints, Ints]:
    """Give each occurrence the bit of its spelling, and list every term's spellings."""
    both, inverse, counts = np.unique(
        of_term << 16 | spellings, return_inverse=True, return_counts=True
    )
    terms = both >> 16
    order = np.lexsort((both, -counts, terms))
    starts = _starts(terms[order])
    sizes = np.diff(np.append(starts, len(order)))
    rank = np.arange(len(order)) - np.repeat(starts, sizes)
    rank_of = np.empty(len(order), np.int64)
    rank_of[order] = np.minimum(rank, MOST_SPELLINGS)
    chosen = (both[order] & 0xFFFF)[rank < MOST_SPELLINGS]
    chosen_starts = np.concatenate([[0], np.cumsum(np.minimum(sizes, MOST_SPELLINGS))])
    return 1 << rank_of[inverse], chosen, chosen_starts


def pair_names(terms: Ints, firsts: Sequence[str], seconds: Sequence[str]) -> list[str]:
    """Spell pairs out: a pair is its first's rank times one more than there are seconds, and on.

    What is left is the second's rank from 1; 0 stands for the end of a text.
    """
    a, b = np.divmod(terms, len(seconds) + 1)
    ends = ["", *seconds]
    return [f"{firsts[i]}_{ends[j]}" for i, j in zip(a.tolist(), b.tolist(), strict=True)]
