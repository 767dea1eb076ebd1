"""A segment's stream to shards, in parts that fit in memory and can be made side by side.

How a segment is parted follows from its texts, never from the number of processes, so the result
does not depend on that.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from search.encoding import Shard, make_shards
from search.postings import Ints, Occurrences, Postings, group, pair_names
from search.scoring import FIELDS
from search.stream import Stream
from search.terms import SINGLE, sort_key

TOKENS_PER_PART: Final = 3_000_000
# Starting processes takes longer than to sort this many words.
_WORTH_A_POOL: Final = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some of a segment's terms: those whose first syllable's rank is in a range."""

    family: str
    low: int
    high: int


def shards_of(
    stream: Stream,
    common: Mapping[str, Collection[str]],
    *,
    shard_bytes: int,
    jobs: int,
    tokens_per_part: int = TOKENS_PER_PART,
) -> list[Shard]:
    """Make all shards of a segment, in the order of their terms."""
    parts = list(_parts(stream, tokens_per_part))
    shards = list(_number_shards(stream, shard_bytes))
    with TemporaryDirectory(prefix="guongsang-") as folder:
        stream.save(Path(folder))
        work = partial(
            _make_part,
            folder=Path(folder),
            firsts=stream.firsts,
            seconds=stream.seconds,
            common={name: sorted(words) for name, words in common.items()},
            shard_bytes=shard_bytes,
        )
        pays = len(stream.words) >= min(tokens_per_part, _WORTH_A_POOL)
        for made in run_all(work, parts, jobs if pays else 1):
            shards += made
    return sorted(shards, key=lambda shard: sort_key(shard.first))


def run_all(work: Any, parts: Sequence[Any], jobs: int) -> Iterator[Any]:
    """Do work on every part, in order, in processes of their own where that pays."""
    if len(parts) < 2 or jobs == 1:
        yield from map(work, parts)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(jobs, len(parts)), context) as pool:
        yield from pool.map(work, parts)


def _parts(stream: Stream, most: int) -> Iterator[Part]:
    """Cut both families of terms; pairs of digits sort before single syllables, others after."""
    letters = next(
        (rank for rank, first in enumerate(stream.firsts) if first >= SINGLE), len(stream.firsts)
    )
    real = stream.words[stream.words >= 0]
    for family, ranks in (("pairs", stream.first), ("singles", stream.second)):
        counts = np.bincount(ranks[real], minlength=len(stream.firsts))
        edges = {letters} if family == "pairs" else set()
        low, filled = 0, 0
        for rank, count in enumerate(counts.tolist()):
            if rank > low and (rank in edges or filled + count > most):
                yield Part(family=family, low=low, high=rank)
                low, filled = rank, 0
            filled += count
        if len(counts):
            yield Part(family=family, low=low, high=len(counts))


def _make_part(
    part: Part,
    *,
    folder: Path,
    firsts: list[str],
    seconds: list[str],
    common: Mapping[str, Sequence[str]],
    shard_bytes: int,
) -> list[Shard]:
    """Make the shards of one part; runs in a process of its own."""
    load = partial(_load, folder)
    steps = np.array(load("steps"))
    if part.family == "pairs":
        found = _find_pairs(part, load, len(seconds))
        postings = group(found, len(steps) // len(FIELDS))
        names = pair_names(postings.terms, firsts, seconds)
        return list(make_shards(names, postings, steps, 2, shard_bytes))
    found = _find_singles(part, load, seconds, common)
    postings = group(found, len(steps) // len(FIELDS))
    names = [SINGLE + seconds[rank] for rank in postings.terms.tolist()]
    return list(make_shards(names, postings, steps, 1, shard_bytes))


def _load(folder: Path, name: str) -> NDArray[Any]:
    return np.load(folder / f"{name}.npy", mmap_mode="r")  # type: ignore[no-any-return]


def _find_pairs(part: Part, load: Any, syllables: int) -> Occurrences:
    words, first, second, codes = load("words"), load("first"), load("second"), load("codes")
    rank = np.where(words >= 0, first[words], -1)
    here = np.flatnonzero((rank[:-1] >= part.low) & (rank[:-1] < part.high))
    a, b = words[here], words[here + 1]
    # The last syllable of a text makes a pair with nothing, so that every place of a syllable is in
    # some pair that begins with it.
    follows = b >= 0
    return Occurrences(
        terms=rank[here].astype(np.int64) * (syllables + 1) + np.where(follows, second[b] + 1, 0),
        homes=load("homes")[here].astype(np.int64),
        spellings=codes[a].astype(np.int64) << 8 | np.where(follows, codes[b], 0),
    )


def _find_singles(
    part: Part, load: Any, seconds: Sequence[str], common: Mapping[str, Sequence[str]]
) -> Occurrences:
    words, second, codes, homes = load("words"), load("second"), load("codes"), load("homes")
    rank = np.where(words >= 0, second[words], -1)
    keep = (rank >= part.low) & (rank < part.high)
    place = {syllable: number for number, syllable in enumerate(seconds)}
    for name, syllables in common.items():
        is_common = np.zeros(len(seconds) + 1, bool)
        is_common[[place[each] for each in syllables if each in place]] = True
        keep &= ~(is_common[rank] & (homes % len(FIELDS) == FIELDS.index(name)))
    here = np.flatnonzero(keep)
    return Occurrences(
        terms=rank[here].astype(np.int64),
        homes=homes[here].astype(np.int64),
        spellings=codes[words[here]].astype(np.int64),
    )


def _number_shards(stream: Stream, shard_bytes: int) -> Iterator[Shard]:
    names = sorted(stream.numbers, key=sort_key)
    lines = [
        (term, field, post, count)
        for term, name in enumerate(names)
        for field, post, count in sorted(stream.numbers[name])
    ]
    columns: Ints = np.array(lines, np.int64).reshape(-1, 4)
    postings = Postings(
        terms=np.arange(len(names)),
        of_term=columns[:, 0],
        fields=columns[:, 1],
        posts=columns[:, 2],
        counts=columns[:, 3],
        marks=np.ones(len(columns), np.int64),
        spellings=np.zeros(0, np.int64),
        spelling_starts=np.zeros(len(names) + 1, np.int64),
    )
    return make_shards(names, postings, stream.steps, 0, shard_bytes)
