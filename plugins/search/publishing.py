"""Search documents to the published files: shards, blocks of result cards and the manifest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from search.documents import Card, SearchDocument
from search.partitions import CHARS_PER_PARTITION, make_postings
from search.shards import SHARD_BYTES, make_shards

FOLDER = "tim-kiem/du-lieu"
CARDS_PER_BLOCK = 25
FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchFiles:
    """Published files by address below the site's root; a name holds the hash of its bytes."""

    manifest: str
    files: Mapping[str, bytes]


def make_search_files(
    documents: Sequence[SearchDocument],
    *,
    jobs: int = 1,
    chars_per_partition: int = CHARS_PER_PARTITION,
    shard_bytes: int = SHARD_BYTES,
) -> SearchFiles:
    """Index all documents; the bytes do not depend on the number of ``jobs``."""
    files: dict[str, bytes] = {}
    postings = make_postings(documents, jobs=jobs, chars_per_partition=chars_per_partition)
    terms: list[str] = []
    shards: list[str] = []
    for shard in make_shards(postings, shard_bytes):
        terms.append(shard.first)
        shards.append(_add(files, "tu", shard.data))
    manifest = {
        "version": FORMAT_VERSION,
        "documents": len(documents),
        "cardsPerBlock": CARDS_PER_BLOCK,
        "cards": [_add(files, "the", block) for block in _card_blocks(documents)],
        "terms": terms,
        "shards": shards,
    }
    name = _add(files, "muc-luc", _json(manifest))
    return SearchFiles(manifest=f"{FOLDER}/{name}", files=files)


def _add(files: dict[str, bytes], stem: str, data: bytes) -> str:
    name = f"{stem}-{hashlib.sha256(data).hexdigest()[:12]}.json"
    files[f"{FOLDER}/{name}"] = data
    return name


def _card_blocks(documents: Sequence[SearchDocument]) -> Iterator[bytes]:
    for start in range(0, len(documents), CARDS_PER_BLOCK):
        block = documents[start : start + CARDS_PER_BLOCK]
        yield _json([_card_row(document.card) for document in block])


def _card_row(card: Card) -> list[str]:
    return [card.address, card.title, card.kind, card.day, card.lead]


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
