"""One partition of the terms to weighted postings, by lunr.py's own BM25."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lunr.builder import Builder
from lunr.field_ref import FieldRef
from lunr.token_set import TokenSet

from search.terms import SINGLE, sort_key

# Body first: most terms occur nowhere else, and empty fields at the end of a posting cost nothing.
BOOSTS: Mapping[str, float] = {"body": 1, "title": 5, "lead": 2, "tags": 2}
FIELDS = tuple(BOOSTS)

RARE_SHARE = 0.02
RARE_AT_LEAST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What BM25 must know of all documents: how many there are, and syllables per field."""

    documents: int
    average_syllables: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDocument:
    """One document's terms, counted by field, as far as they fall into a partition.

    ``syllables`` are the lengths of its whole fields.
    """

    number: int
    syllables: Mapping[str, int]
    counts: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """A term's documents by field, ascending, each with its weight times 1,000."""

    term: str
    weights: Mapping[str, tuple[tuple[int, int], ...]]


class PartitionBuilder(Builder):
    """A lunr builder that takes counted terms, and is told of the documents it does not see."""

    def __init__(self, measures: Measures) -> None:
        super().__init__()
        self._measures = measures
        for name, boost in BOOSTS.items():
            self.field(name, boost)

    def add_counted(self, document: PartialDocument) -> None:
        """Note what ``add`` would note, without one object for every word of every text."""
        ref = str(document.number)
        self._documents[ref] = {}
        for name, counts in document.counts.items():
            field_ref = str(FieldRef(ref, name))
            self.field_term_frequencies[field_ref] = counts
            self.field_lengths[field_ref] = document.syllables[name]
            for term in counts:
                posting = self.inverted_index.get(term) or self._new_posting(term)
                posting[name][ref] = {}

    def _new_posting(self, term: str) -> dict[str, Any]:
        posting: dict[str, Any] = {name: {} for name in FIELDS}
        posting["_index"] = self.term_index
        self.term_index += 1
        self.inverted_index[term] = posting
        return posting

    def _calculate_average_field_lengths(self) -> None:
        self.document_count = self._measures.documents
        self.average_field_length = self._measures.average_syllables

    def _create_token_set(self) -> None:
        """Make none: the page builds one of the few terms that a query needs."""
        self.token_set = TokenSet()


def weigh(documents: Iterable[PartialDocument], measures: Measures) -> list[Posting]:
    """Weigh every term of a partition; postings are in the order of their terms.

    A syllable of bodies is left out where it is common: pairs say more and cost less.
    """
    listed = list(documents)
    common = _common_in_bodies(listed, measures.documents)
    builder = PartitionBuilder(measures)
    for document in listed:
        builder.add_counted(_without(common, document))
    builder.build()
    return sorted(_postings(builder), key=lambda posting: sort_key(posting.term))


def _common_in_bodies(documents: list[PartialDocument], total: int) -> frozenset[str]:
    most = max(RARE_AT_LEAST, int(total * RARE_SHARE))
    counts = Counter(
        term for document in documents for term in document.counts["body"] if term[0] == SINGLE
    )
    return frozenset(term for term, count in counts.items() if count > most)


def _without(common: frozenset[str], document: PartialDocument) -> PartialDocument:
    kept = {term: n for term, n in document.counts["body"].items() if term not in common}
    return PartialDocument(
        number=document.number,
        syllables=document.syllables,
        counts={**document.counts, "body": kept},
    )


def _postings(builder: PartitionBuilder) -> Iterator[Posting]:
    found: list[dict[str, list[tuple[int, int]]]] = [{} for _ in builder.inverted_index]
    for field_ref, vector in builder.field_vectors.items():
        name, number = field_ref.split(FieldRef.JOINER)
        elements = vector.elements
        for index, weight in zip(elements[::2], elements[1::2], strict=True):
            found[index].setdefault(name, []).append((int(number), round(weight * 1000)))
    for term, posting in builder.inverted_index.items():
        weights = found[posting["_index"]]
        yield Posting(
            term=term,
            weights={name: tuple(sorted(weights[name])) for name in FIELDS if name in weights},
        )
