"""One post as tokens, and packs of them: what is kept between builds so that nothing is read twice.

A pack is a plain file: per post the key of its content, size and checksum, then its distinct spelt
syllables and its document numbers as JSON, then its fields as numbers of those syllables. It is
read as data, never run; what was damaged is made anew.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsroom import document_numbers, text
from newsroom.files import write_whole
from search import scoring, spelling, terms
from search.documents import SearchDocument
from search.scoring import FIELDS
from search.spelling import spelt_syllables
from search.terms import number_term

BREAK: Final = 0
"""Between two texts of a field: the last syllable of one and the first of the next are no pair."""
NEXT_FIELD: Final = 1
_FIRST_WORD: Final = 2
_OWN_NUMBER: Final = 3
_KEY_BYTES: Final = 16
_SIZE_BYTES: Final = 4
_HEAD_BYTES: Final = _KEY_BYTES + 2 * _SIZE_BYTES
_MAKERS = (document_numbers, scoring, spelling, terms, text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One post's words.

    ``words`` are distinct ``(syllable, code)``; ``stream`` has their places plus 2, ``BREAK`` and
    ``NEXT_FIELD``; ``numbers`` are terms with their counts by field.
    """

    words: tuple[tuple[str, int], ...]
    numbers: Mapping[str, Mapping[str, int]]
    stream: NDArray[np.uint32]


def code_version() -> bytes:
    """Name all code that decides what a text becomes."""
    files = [Path(__file__), *(Path(str(module.__file__)) for module in _MAKERS)]
    return hashlib.blake2b(b"".join(path.read_bytes() for path in files)).digest()


def content_key(document: SearchDocument, version: bytes) -> bytes:
    """Give 16 bytes that stand for everything that the index takes from a post."""
    content = json.dumps(astuple(document), ensure_ascii=False).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(content, digest_size=_KEY_BYTES, key=version).digest()


def tokenise(document: SearchDocument) -> Tokens:
    """Read all texts of a post."""
    places: dict[tuple[str, int], int] = {}
    stream: list[int] = []
    numbers: dict[str, dict[str, int]] = {}
    for name in FIELDS:
        counts: dict[str, int] = {}
        for each in getattr(document, name):
            found = spelt_syllables(each)
            stream += [places.setdefault(spelt, len(places) + _FIRST_WORD) for spelt in found]
            stream.append(BREAK)
            for _, number in document_numbers.find_numbers(text.nfc(each)):
                _count(counts, number)
        stream.append(NEXT_FIELD)
        numbers[name] = counts
    # A document's own number is more than a title that names it.
    for number in map(number_term, document.numbers):
        numbers["title"][number] = numbers["title"].get(number, 0) + _OWN_NUMBER
    numbers["tags"] |= {number_term(number): 1 for number in document.cited}
    return Tokens(words=tuple(places), numbers=numbers, stream=np.array(stream, np.uint32))


def _count(counts: dict[str, int], number: str) -> None:
    term = number_term(number)
    counts[term] = counts.get(term, 0) + 1


def to_bytes(tokens: Tokens) -> bytes:
    """Write one post for a pack."""
    head = json.dumps([tokens.words, tokens.numbers], ensure_ascii=False).encode()
    return _number(len(head)) + head + tokens.stream.astype("<u4").tobytes()


def from_bytes(data: bytes) -> Tokens:
    """Read what ``to_bytes`` wrote."""
    end = _SIZE_BYTES + int.from_bytes(data[:_SIZE_BYTES], "little")
    words, numbers = json.loads(data[_SIZE_BYTES:end])
    return Tokens(
        words=tuple((str(syllable), int(code)) for syllable, code in words),
        numbers={name: numbers[name] for name in FIELDS},
        stream=np.frombuffer(data[end:], "<u4"),
    )


def write_pack(path: Path, posts: Iterable[tuple[bytes, bytes]]) -> None:
    """Write posts, each by its key, as one file."""
    parts: list[bytes] = []
    for key, data in posts:
        parts += (key, _number(len(data)), _number(zlib.crc32(data)), data)
    write_whole(path, b"".join(parts))


def _number(value: int) -> bytes:
    return value.to_bytes(_SIZE_BYTES, "little")


def read_packs(paths: Iterable[Path]) -> dict[bytes, bytes]:
    """Read the posts of several packs; what was damaged is left out."""
    found: dict[bytes, bytes] = {}
    for path in paths:
        pack = path.read_bytes()
        place = 0
        while place + _HEAD_BYTES <= len(pack):
            key = pack[place : place + _KEY_BYTES]
            start = place + _HEAD_BYTES
            size, checksum = (
                int.from_bytes(pack[at : at + _SIZE_BYTES], "little")
                for at in (start - 2 * _SIZE_BYTES, start - _SIZE_BYTES)
            )
            place = start + size
            data = pack[start:place]
            if zlib.crc32(data) == checksum:
                found[key] = data
    return found
