"""The tokens of a whole segment as flat arrays, which processes share through files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from search.scoring import FIELDS, RARE_AT_LEAST, RARE_SHARES, length_step
from search.terms import sort_key
from search.tokens import BREAK, NEXT_FIELD, Tokens

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """All tokens of a segment in order.

    ``words`` holds a spelt word's number or -1 between texts, ``homes`` the post's number times 4
    plus its field's; ``steps`` the length steps of all fields, in the same order.
    """

    words: NDArray[np.int32]
    homes: NDArray[np.int32]
    steps: NDArray[np.uint8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream(Lines):
    """The lines, and what their words are.

    ``first`` and ``second`` are a word's rank as the first and the second of a pair, or alone;
    ``codes`` its marks.
    """

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    codes: NDArray[np.uint8]
    word_posts: Ints
    """In how many posts each spelt word is."""
    firsts: list[str]
    """The folded syllables by their rank as first of a pair."""
    seconds: list[str]
    numbers: Mapping[str, list[tuple[int, int, int]]]
    """Document numbers: term to (field, post, count)."""
    spread: Mapping[str, Ints]
    """By field: in how many posts each syllable of ``seconds`` is."""

    @property
    def posts(self) -> int:
        """How many posts there are."""
        return len(self.steps) // len(FIELDS)

    def save(self, folder: Path) -> None:
        """Leave the arrays where other processes can map them."""
        for name in ("words", "homes", "steps", "first", "second", "codes"):
            np.save(folder / f"{name}.npy", getattr(self, name))


def make_stream(posts: Iterable[Tokens]) -> Stream:
    """Number the words of all posts through."""
    known: dict[tuple[str, int], int] = {}
    words, homes, steps = [], [], []
    word_posts: list[int] = []
    numbers: dict[str, list[tuple[int, int, int]]] = {}
    for number, tokens in enumerate(posts):
        places = [known.setdefault(word, len(known)) for word in tokens.words]
        table = np.array([-1, -1, *places], np.int32)
        word_posts += [0] * (len(known) - len(word_posts))
        for place in places:
            word_posts[place] += 1
        words.append(table[tokens.stream])
        field = np.cumsum(tokens.stream == NEXT_FIELD, dtype=np.int32)
        homes.append(number * len(FIELDS) + np.minimum(field, len(FIELDS) - 1))
        syllables = tokens.stream > max(BREAK, NEXT_FIELD)
        lengths = np.bincount(field[syllables], minlength=len(FIELDS))
        steps += [length_step(int(length)) for length in lengths]
        _add_numbers(numbers, number, tokens)
    lines = Lines(words=_joined(words), homes=_joined(homes), steps=np.array(steps, np.uint8))
    return _finish(list(known), np.array(word_posts, np.int64), lines, numbers)


def _joined(parts: list[NDArray[np.int32]]) -> NDArray[np.int32]:
    return np.concatenate(parts) if parts else np.zeros(0, np.int32)


def _add_numbers(numbers: dict[str, list[tuple[int, int, int]]], post: int, tokens: Tokens) -> None:
    for place, name in enumerate(FIELDS):
        for term, count in tokens.numbers[name].items():
            numbers.setdefault(term, []).append((place, post, count))


def _finish(
    known: list[tuple[str, int]],
    word_posts: Ints,
    lines: Lines,
    numbers: dict[str, list[tuple[int, int, int]]],
) -> Stream:
    syllables = {syllable for syllable, _ in known}
    # "thi1" comes before "thi_dua", "thia" after it: as a first, a syllable sorts with its "_".
    firsts = sorted(syllables, key=lambda each: sort_key(f"{each}_"))
    seconds = sorted(syllables, key=sort_key)
    first_of = {syllable: rank for rank, syllable in enumerate(firsts)}
    second_of = {syllable: rank for rank, syllable in enumerate(seconds)}
    second = np.array([second_of[syllable] for syllable, _ in known], np.int32)
    return Stream(
        words=lines.words,
        homes=lines.homes,
        steps=lines.steps,
        first=np.array([first_of[syllable] for syllable, _ in known], np.int32),
        second=second,
        codes=np.array([code for _, code in known], np.uint8),
        word_posts=word_posts,
        firsts=firsts,
        seconds=seconds,
        numbers=numbers,
        spread=_spread(lines.words, lines.homes, second, len(seconds)),
    )


def _spread(
    words: NDArray[np.int32], homes: NDArray[np.int32], second: NDArray[np.int32], count: int
) -> dict[str, Ints]:
    """Count, for the fields where rarity matters, the posts that have each syllable."""
    spread = {}
    for name in RARE_SHARES:
        here = (words >= 0) & (homes % len(FIELDS) == FIELDS.index(name))
        keys = (homes[here] // len(FIELDS)).astype(np.int64) * count + second[words[here]]
        spread[name] = np.bincount(np.unique(keys) % max(1, count), minlength=count)
    return spread


def common_syllables(stream: Stream) -> dict[str, list[str]]:
    """List, by field, the syllables that are too common to be indexed alone, commonest first."""
    common = {}
    for name, share in RARE_SHARES.items():
        spread = stream.spread[name]
        most = max(RARE_AT_LEAST, int(stream.posts * share))
        ranks = sorted(np.flatnonzero(spread > most), key=lambda rank: (-int(spread[rank]), rank))
        common[name] = [stream.seconds[rank] for rank in ranks]
    return common
