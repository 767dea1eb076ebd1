"""Posts to measure the search with: given texts as they are, in pieces, or made up of them."""

from __future__ import annotations

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice, pairwise
from pathlib import Path
from typing import Final

from bench.making import made_up_body
from newsroom.kinds import KINDS
from newsroom.text import nfc, one_line, slugify
from search.documents import FACETS, FacetValue, SearchDocument

_TITLE_WORDS: Final = 10
_LEAD_WORDS: Final = 40
_LEAST_WORDS: Final = 120
_FIRST_DAY: Final = date(2012, 1, 3)
_DAYS: Final = 5000
_MADE_UP_TEXTS: Final = 2000
# In how many steps of a hundred a made-up text leaves what follows in the given ones.
_LEAPS: Final = 3
_VALUES: Final = {"campaign": 25, "unit": 60, "place": 34, "sector": 12, "award": 15}


@dataclass(frozen=True, slots=True)
class Source:
    """Where posts come from; ``how`` says it in words."""

    posts: list[SearchDocument]
    how: str


def posts_from(path: Path | None, count: int, seed: int = 1) -> Source:
    """Give ``count`` posts of the texts of a JSON Lines file, oldest first, always the same.

    Without a file, or where it has too few words, texts are made up of word after word that follow
    each other in those that there are.
    """
    texts = list(_read(path)) if path else list(_made_up(seed))
    words = sum(len(text.split()) for _, text in texts)
    if path and count <= len(texts):
        return Source(_posts(texts[:count], seed), "nguyên văn")
    if path and words // count >= _LEAST_WORDS:
        pieces = islice(_cut(texts, words // count), count)
        return Source(_posts(list(pieces), seed), f"cắt từng {words // count} từ")
    return Source(_posts(list(_compose(texts, count, seed)), seed), "ghép ngẫu nhiên từng từ")


def _read(path: Path) -> Iterator[tuple[str, str]]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            text = record.get("text") or record.get("body") or ""
            yield one_line(nfc(record["title"])), one_line(nfc(text))


def _made_up(seed: int) -> Iterator[tuple[str, str]]:
    chance = random.Random(seed)
    for _ in range(_MADE_UP_TEXTS):
        body = one_line(" ".join(made_up_body(chance)))
        yield body[:60], body


def _cut(texts: Sequence[tuple[str, str]], size: int) -> Iterator[tuple[str, str]]:
    """Cut texts into pieces; a piece's first words are its title."""
    for _, text in texts:
        words = text.split()
        for start in range(0, len(words) - size // 2, size):
            piece = words[start : start + size]
            yield _titled(piece)


def _titled(words: Sequence[str]) -> tuple[str, str]:
    return " ".join(words[:_TITLE_WORDS]).strip(" .,;:=()"), " ".join(words[_TITLE_WORDS:])


def _compose(texts: Sequence[tuple[str, str]], count: int, seed: int) -> Iterator[tuple[str, str]]:
    """Make texts up: each word one that follows the last one somewhere, or now and then any."""
    chance = random.Random(seed)
    all_words = [word for _, text in texts for word in text.split()]
    following: dict[str, list[str]] = defaultdict(list)
    for word, after in pairwise(all_words):
        following[word].append(after)
    for _ in range(count):
        word = chance.choice(all_words)
        words = [word]
        for _ in range(chance.randrange(250, 550)):
            leaps = chance.randrange(100) < _LEAPS or word not in following
            word = chance.choice(all_words if leaps else following[word])
            words.append(word)
        yield _titled(words)


def _posts(texts: Sequence[tuple[str, str]], seed: int) -> list[SearchDocument]:
    chance = random.Random(seed)
    days = sorted(chance.randrange(_DAYS) for _ in texts)
    return [
        _post(number, title, text, _FIRST_DAY + timedelta(days=day), chance)
        for number, ((title, text), day) in enumerate(zip(texts, days, strict=True))
    ]


def _post(number: int, title: str, text: str, day: date, chance: random.Random) -> SearchDocument:
    words = text.split(" ")
    kind = chance.choice(KINDS[:4])
    return SearchDocument(
        title=(title,),
        lead=(" ".join(words[:_LEAD_WORDS]),),
        body=(" ".join(words[_LEAD_WORDS:]),),
        tags=(),
        facets=(
            FacetValue(facet="kind", id=kind.name, label=kind.label),
            *(_value(facet, size, chance) for facet, size in _VALUES.items()),
        ),
        kind=kind.name,
        address=f"{kind.address}/{slugify(title)[:80].rstrip('-')}-{number}/",
        day=day.isoformat(),
    )


def _value(facet: str, size: int, chance: random.Random) -> FacetValue:
    """Choose a value, the first ones most often."""
    number = int(size * chance.random() ** 2)
    return FacetValue(facet=facet, id=f"{facet}-{number}", label=f"{FACETS[facet]} {number}")
