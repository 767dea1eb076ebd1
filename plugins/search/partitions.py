"""All documents to postings in bounded memory: terms are spread over partitions on disk.

Each partition is weighed alone, several at a time where there is more than one. The number of
partitions follows from the texts, never from the number of processes, so the result does not.
"""

from __future__ import annotations

import gc
import heapq
import multiprocessing
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from search.documents import SearchDocument
from search.encoding import encode_weights
from search.scoring import FIELDS, Measures, PartialDocument, weigh
from search.terms import count_terms, number_term, sort_key

CHARS_PER_PARTITION = 1_500_000
_DOCUMENTS_AT_ONCE = 1_000

Counts = dict[str, dict[str, int]]
Encoded = tuple[str, str]
"""A term and its encoded weights."""


def make_postings(
    documents: Sequence[SearchDocument],
    *,
    jobs: int,
    chars_per_partition: int = CHARS_PER_PARTITION,
) -> Iterator[Encoded]:
    """Weigh all terms of all documents, in the order of the terms."""
    count = 1 + sum(_count_chars(document) for document in documents) // chars_per_partition
    with TemporaryDirectory(prefix="guongsang-") as folder:
        paths = [Path(folder, f"{number}.txt") for number in range(count)]
        measures = _spread(documents, paths)
        weighed = _weigh_all(paths, measures, jobs)
    yield from heapq.merge(*weighed, key=lambda encoded: sort_key(encoded[0]))


def _count_chars(document: SearchDocument) -> int:
    return sum(len(text) for name in FIELDS for text in getattr(document, name))


def _weigh_all(paths: list[Path], measures: Measures, jobs: int) -> list[list[Encoded]]:
    weigh_one = partial(weigh_file, measures=measures)
    if len(paths) == 1 or jobs == 1:
        return [weigh_one(path) for path in paths]
    context = multiprocessing.get_context("spawn")
    # A worker makes millions of objects and no cycles: collecting took a fifth of its time.
    with ProcessPoolExecutor(min(jobs, len(paths)), context, initializer=gc.disable) as pool:
        return list(pool.map(weigh_one, paths))


def weigh_file(path: Path, measures: Measures) -> list[Encoded]:
    """Weigh one partition; runs in a process of its own."""
    with path.open(encoding="utf-8", newline="\n") as lines:
        postings = weigh((_parse_line(line) for line in lines), measures)
    return [(posting.term, encode_weights(posting)) for posting in postings]


def _spread(documents: Sequence[SearchDocument], paths: list[Path]) -> Measures:
    """Write each document's terms to the partitions that they belong to."""
    totals: dict[str, int] = dict.fromkeys(FIELDS, 0)
    for path in paths:
        path.touch()
    numbered = enumerate(documents)
    while chunk := list(islice(numbered, _DOCUMENTS_AT_ONCE)):
        lines: dict[int, list[str]] = defaultdict(list)
        for number, document in chunk:
            counts, lengths = _count_fields(document)
            totals = {name: totals[name] + lengths[name] for name in FIELDS}
            for partition, part in _split(counts, len(paths)).items():
                lines[partition].append(_format_line(number, lengths, part))
        for partition, text in lines.items():
            with paths[partition].open("a", encoding="utf-8", newline="\n") as file:
                file.writelines(text)
    averages = {name: totals[name] / max(1, len(documents)) for name in FIELDS}
    return Measures(documents=len(documents), average_syllables=averages)


def _count_fields(document: SearchDocument) -> tuple[Counts, dict[str, int]]:
    counts: Counts = {}
    lengths: dict[str, int] = {}
    for name in FIELDS:
        found, lengths[name] = count_terms(getattr(document, name))
        counts[name] = found
    # A document's own number is as good as its title.
    counts["title"] |= {number_term(number): 1 for number in document.numbers}
    counts["tags"] |= {number_term(number): 1 for number in document.cited}
    return counts, lengths


def _split(counts: Counts, count: int) -> dict[int, Counts]:
    split: dict[int, Counts] = defaultdict(lambda: {name: {} for name in FIELDS})
    for name in FIELDS:
        for term, times in counts[name].items():
            split[zlib.crc32(term.encode()) % count][name][term] = times
    return split


def _format_line(number: int, lengths: dict[str, int], counts: Counts) -> str:
    """Write tab-separated columns: number and lengths, then per field terms and their counts."""
    columns = [" ".join(map(str, (number, *lengths.values())))]
    for name in FIELDS:
        columns += [" ".join(counts[name]), " ".join(map(str, counts[name].values()))]
    return "\t".join(columns) + "\n"


def _parse_line(line: str) -> PartialDocument:
    numbers, *columns = line.rstrip("\n").split("\t")
    number, *lengths = map(int, numbers.split())
    counts = (
        dict(zip(terms.split(), map(int, times.split()), strict=True))
        for terms, times in zip(columns[::2], columns[1::2], strict=True)
    )
    return PartialDocument(
        number=number,
        syllables=dict(zip(FIELDS, lengths, strict=True)),
        counts=dict(zip(FIELDS, counts, strict=True)),
    )
