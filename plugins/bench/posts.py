"""Posts to measure the search with: given texts as they are, in pieces, or made up of them."""

from __future__ import annotations

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from itertools import islice, pairwise
from pathlib import Path
from typing import Any, Final

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
    """So many posts, oldest first, each made when it is taken; ``how`` says of what, in words."""

    count: int
    posts: Iterator[SearchDocument]
    how: str


def posts_from(path: Path | None, count: int, seed: int = 1) -> Source:
    """Give ``count`` posts of the texts of a JSON Lines file, always the same.

    Without a file, or where it has too few words, texts are made up of word after word that follow
    each other in those that there are. Pieces of texts may be fewer than ``count``.
    """
    texts = list(_read(path)) if path else list(_made_up(seed))
    words = sum(len(text.split()) for _, text in texts)
    if path and count <= len(texts):
        return Source(count, _posts(texts, count, seed), "nguyên văn")
    if path and (size := words // count) >= _LEAST_WORDS:
        count = sum(1 for _ in islice(_cut(texts, size), count))
        return Source(count, _posts(_cut(texts, size), count, seed), f"cắt từng {size} từ")
    made_up = _compose(texts, count, seed)
    return Source(count, _posts(made_up, count, seed), "ghép ngẫu nhiên từng từ")


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


def _posts(texts: Iterable[tuple[str, str]], count: int, seed: int) -> Iterator[SearchDocument]:
    chance = random.Random(seed)
    days = sorted(chance.randrange(_DAYS) for _ in range(count))
    for number, (day, (title, text)) in enumerate(zip(days, texts, strict=False)):
        yield _post(number, title, text, _FIRST_DAY + timedelta(days=day), chance)


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


def write_posts(posts: Iterable[SearchDocument], path: Path) -> Iterator[SearchDocument]:
    """Write posts as JSON Lines, and give each on when it is written."""
    with path.open("w", encoding="utf-8") as lines:
        for post in posts:
            lines.write(json.dumps(asdict(post), ensure_ascii=False) + "\n")
            yield post


def read_posts(path: Path) -> Iterator[SearchDocument]:
    """Read posts that were written as JSON Lines, one after the other."""
    with path.open(encoding="utf-8") as lines:
        yield from (_read_post(json.loads(line)) for line in lines)


def _read_post(record: dict[str, Any]) -> SearchDocument:
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in record.items()
    }
    return SearchDocument(
        **{**values, "facets": tuple(FacetValue(**each) for each in values["facets"])}
    )
