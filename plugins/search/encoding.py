"""Postings to shards: small binary pieces that ``theme/static/js/search-shard.mjs`` reads back.

A shard is eight columns, deflated together: like beside like packs best. Before them stand the
number of terms and the length of each column in bytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from search.bits import encode_number, encode_numbers
from search.postings import Ints, Postings
from search.terms import sort_key

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MOST_COUNT = 3
# How much of a shard is filled at least before a good place to cut is looked for.
_LEAST_FILLED = 0.8
Bytes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shard:
    """Some neighbouring terms, from ``first`` to ``last``."""

    first: str
    last: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Bytes, and where those of each term start in them; the last number is their end."""

    data: Bytes
    starts: Ints

    def cut(self, first: int, end: int) -> bytes:
        """Give the bytes of some terms."""
        return self.data[self.starts[first] : self.starts[end]].tobytes()


def make_shards(
    names: Sequence[str], postings: Postings, steps: Bytes, width: int, shard_bytes: int
) -> Iterator[Shard]:
    """Cut terms into shards of about ``shard_bytes`` before they are deflated.

    ``steps`` has the length step of every field of every post, ``width`` the syllables that a
    spelling has: 2, 1 or none. A posting is never cut, so a very common term may fill a larger
    shard of its own.
    """
    columns = _columns(postings, steps, width)
    sizes = np.array([len(name.encode()) // 2 + 2 for name in names], np.int64)
    for column in columns:
        sizes += np.diff(column.starts)
    for first, end in _cuts(names, np.cumsum(sizes), shard_bytes):
        parts = [join_names(names[first:end]), *(column.cut(first, end) for column in columns)]
        head = b"".join(encode_number(size) for size in (end - first, *map(len, parts)))
        data = zlib.compress(head + b"".join(parts), 9)
        yield Shard(first=names[first], last=names[end - 1], data=data)


def _cuts(names: Sequence[str], ends: Ints, most: int) -> Iterator[tuple[int, int]]:
    """Cut where neighbours differ early, so that few characters tell shards apart."""
    first, before = 0, 0
    while first < len(names):
        least, end = (
            max(first + 1, int(np.searchsorted(ends, before + size, "right")))
            for size in (most * _LEAST_FILLED, most)
        )
        if end < len(names):
            places = range(end, least - 1, -1)
            end = min(places, key=lambda place: count_shared(names[place - 1], names[place]))
        yield first, end
        first, before = end, int(ends[end - 1])


def make_bounds(shards: Sequence[Shard]) -> list[str]:
    """Give for every shard a short text that is after the shard before and not after its own."""
    bounds = []
    before = ""
    for shard in shards:
        short = shard.first[: count_shared(before, shard.first) + 1]
        bounds.append(short if sort_key(short) > sort_key(before) else shard.first)
        before = shard.last
    return bounds


def _columns(postings: Postings, steps: Bytes, width: int) -> list[Column]:
    """Make the columns after the names; each says below what it has for a term."""
    terms = len(postings.terms)
    runs = np.flatnonzero(
        np.concatenate([[True], np.diff(postings.of_term * 4 + postings.fields) != 0])
    )[: len(postings.of_term)]
    run_terms = postings.of_term[runs]
    kinds = np.diff(postings.spelling_starts) if width else np.zeros(terms, np.int64)
    masks = np.zeros(terms, np.int64)
    np.bitwise_or.at(masks, run_terms, 1 << postings.fields[runs])
    codes, escapes = _codes(postings, steps)
    sizes = np.diff(np.append(runs, len(postings.of_term)))
    return [
        # A byte: a bit for each field that it is in, then the number of its spellings.
        Column(data=(masks | kinds << 4).astype(np.uint8), starts=np.arange(terms + 1)),
        # For each field in how many posts.
        _numbers_of(run_terms, sizes, terms),
        # Its spellings.
        _spellings(postings, kinds, width),
        # For each field the posts, as differences.
        _numbers_of(postings.of_term, _differences(postings, runs), terms),
        # For each posting its length step, and its count up to 3.
        _bytes_of(postings.of_term, codes, terms),
        # For each posting its spellings, where there is more than one to tell apart.
        _marks(postings, kinds, terms),
        # Counts above 3.
        _numbers_of(postings.of_term[escapes], postings.counts[escapes], terms),
    ]


def _codes(postings: Postings, steps: Bytes) -> tuple[Ints, Ints]:
    """Pack length step and count of each posting; also give where the count does not fit."""
    step = steps[postings.posts * 4 + postings.fields].astype(np.int64)
    fits = postings.counts <= _MOST_COUNT
    return step << 2 | np.where(fits, postings.counts, 0), np.flatnonzero(~fits)


def _differences(postings: Postings, runs: Ints) -> Ints:
    before = np.concatenate([[0], postings.posts[:-1]])[: len(postings.posts)]
    before[runs] = 0
    differences: Ints = postings.posts - before
    return differences


def _spellings(postings: Postings, kinds: Ints, width: int) -> Column:
    starts = np.concatenate([[0], np.cumsum(kinds * width)])
    if width == 0:
        return Column(data=np.zeros(0, np.uint8), starts=starts)
    high, low = postings.spellings >> 8, postings.spellings & 255
    data = np.stack([high, low], axis=1) if width == 2 else low
    return Column(data=data.astype(np.uint8).reshape(-1), starts=starts)


def _marks(postings: Postings, kinds: Ints, terms: int) -> Column:
    told_apart = np.flatnonzero(kinds[postings.of_term] > 1)
    return _bytes_of(postings.of_term[told_apart], postings.marks[told_apart], terms)


def _bytes_of(of_term: Ints, values: Ints, terms: int) -> Column:
    return Column(data=values.astype(np.uint8), starts=_term_starts(of_term, terms))


def _numbers_of(of_term: Ints, values: Ints, terms: int) -> Column:
    data, starts = encode_numbers(values)
    return Column(data=data, starts=starts[_term_starts(of_term, terms)])


def _term_starts(of_term: Ints, terms: int) -> Ints:
    return np.searchsorted(of_term, np.arange(terms + 1))


def join_names(names: Sequence[str]) -> bytes:
    """Write sorted names, each without what it shares with the one before.

    ``4ua`` after ``thi_do``: the first character says in base 36 how many characters are shared.
    """
    lines = []
    before = ""
    for name in names:
        shared = count_shared(before, name)
        lines.append(_DIGITS[shared] + name[shared:])
        before = name
    return "\n".join(lines).encode()


def count_shared(before: str, term: str) -> int:
    """Count equal first characters, up to one that JavaScript would count as two."""
    count = 0
    for a, b in zip(before, term, strict=False):
        if a != b or a > "\uffff" or count == len(_DIGITS) - 1:
            break
        count += 1
    return count
