"""Questions whose answer is known: pieces of titles, as people type them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from newsroom.text import fold, syllables

_LETTERS: Final = "abcdefghiklmnopqrstuvxy"


class Known(NamedTuple):
    """A post that can be asked for, by its title."""

    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Question:
    """A query and the address of the post that it was made of."""

    way: str
    text: str
    address: str


def make_questions(posts: Sequence[Known], per_way: int, seed: int = 5) -> list[Question]:
    """Make so many questions of every way; only of titles that no other post has.

    A piece of a title may stand in other titles too: then even a perfect engine cannot know which
    post was meant, and every engine loses by it alike.
    """
    titles = Counter(" ".join(syllables(post.title)) for post in posts)
    shuffled = random.Random(seed).sample(posts, len(posts))
    unique = [post for post in shuffled if titles[" ".join(syllables(post.title))] == 1]
    return [
        question
        for way, ask in WAYS.items()
        for question in islice(_ask(way, ask, unique, random.Random(f"{seed} {way}")), per_way)
    ]


def _ask(
    way: str,
    ask: Callable[[list[str], random.Random], str | None],
    posts: Sequence[Known],
    chance: random.Random,
) -> Iterator[Question]:
    for post in posts:
        if text := ask(post.title.split(), chance):
            yield Question(way, text, post.address)


def _fragment(words: list[str], size: int, chance: random.Random) -> list[str] | None:
    """Take neighbours that are a syllable each: no dash, no number of a document."""
    pieces = [words[start : start + size] for start in range(len(words) - size + 1)]
    whole = [piece for piece in pieces if all(len(syllables(word)) == 1 for word in piece)]
    return chance.choice(whole) if whole else None


def _fragment_as_written(words: list[str], chance: random.Random) -> str | None:
    fragment = _fragment(words, 3, chance)
    return " ".join(fragment) if fragment else None


def _fragment_folded(words: list[str], chance: random.Random) -> str | None:
    fragment = _fragment(words, 3, chance)
    return fold(" ".join(fragment)) if fragment else None


def _typo(words: list[str], chance: random.Random) -> str | None:
    """One letter inserted, dropped, changed or swapped within a word of four, without marks."""
    fragment = _fragment(words, 4, chance)
    if not fragment:
        return None
    text = fold(" ".join(fragment))
    places = [i for i in range(1, len(text)) if text[i - 1].isalpha() and text[i].isalpha()]
    if not places:
        return None
    place = chance.choice(places)
    letter = chance.choice(_LETTERS)
    before, after = text[:place], text[place:]
    changed = (
        before + letter + after,
        before + after[1:],
        before + letter + after[1:],
        before[:-1] + after[0] + before[-1] + after[1:],
    )
    # A letter may be changed to itself, or i and y be the same.
    return chance.choice([each for each in changed if syllables(each) != syllables(text)])


def _prefix(words: list[str], _chance: random.Random) -> str | None:
    """The first half of a title, its last word half typed."""
    half = words[: max(2, (len(words) + 1) // 2)]
    if len(words) < 3 or len(half[-1]) < 2:
        return None
    return fold(" ".join([*half[:-1], half[-1][: (len(half[-1]) + 1) // 2]]))


def _scrambled(words: list[str], chance: random.Random) -> str | None:
    if len(words) < 4:
        return None
    return fold(" ".join(chance.sample(words, len(words))))


WAYS: Final = {
    "tiêu đề, có dấu": lambda words, _: " ".join(words),
    "tiêu đề, không dấu": lambda words, _: fold(" ".join(words)),
    "3 âm tiết, có dấu": _fragment_as_written,
    "3 âm tiết, không dấu": _fragment_folded,
    "4 âm tiết, một lỗi gõ": _typo,
    "nửa tiêu đề, từ cuối gõ dở": _prefix,
    "tiêu đề, đảo trật tự": _scrambled,
}
"""How questions are made; labels for people."""
