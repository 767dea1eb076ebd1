"""One part of the index: its posts to its files."""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from newsroom.kinds import KINDS
from search.bits import encode_numbers
from search.cards import SLOT_BYTES, head_files, make_card
from search.documents import SearchDocument
from search.encoding import Shard, join_names, make_bounds
from search.facets import make_facets
from search.partitions import TOKENS_PER_PART, run_all, shards_of
from search.scoring import FIELDS, step_length
from search.slots import fill_files, in_slots
from search.stream import Stream, common_syllables, make_stream
from search.tokens import from_bytes, to_bytes, tokenise
from search.vocabulary import choose_syllables, make_vocabulary

POSTS_AT_ONCE = 500
SHARD_SLOT_BYTES = 256

Common = Mapping[str, Sequence[str]]
Prepared = tuple[bytes, bytes, bool]
"""A post's tokens for a pack, its card, and whether its texts had to be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How large files become; ``jobs`` is the number of processes and changes no byte."""

    shard_bytes: int = 12_000
    # Some hosts take no file above 25 MiB.
    shard_file_bytes: int = 24_000_000
    card_file_bytes: int = 24_000_000
    # Whole slots of `cards.py`.
    card_slot_bytes: int = SLOT_BYTES
    shards_per_group: int = 2
    heads_per_file: int = 25
    tokens_per_part: int = TOKENS_PER_PART
    jobs: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """The files of one part by name, and what the manifest says of it.

    Its table and its vocabulary are there as base64.
    ``common`` are by field the syllables that it does not index alone, ``syllables`` those in its
    vocabulary.
    """

    entry: Mapping[str, Any]
    files: Mapping[str, bytes]
    common: Common
    syllables: Sequence[str]


def prepare_all(
    documents: Sequence[SearchDocument], kept: Sequence[bytes | None], jobs: int
) -> list[Prepared]:
    """Read the texts of posts whose tokens are not kept, and make the cards of all."""
    lines = list(zip(documents, kept, strict=True))
    chunks = [lines[i : i + POSTS_AT_ONCE] for i in range(0, len(lines), POSTS_AT_ONCE)]
    return [prepared for chunk in run_all(_prepare, chunks, jobs) for prepared in chunk]


def _prepare(chunk: Sequence[tuple[SearchDocument, bytes | None]]) -> list[Prepared]:
    return [
        (kept or to_bytes(tokenise(document)), make_card(document), kept is None)
        for document, kept in chunk
    ]


def make_segment(
    documents: Sequence[SearchDocument],
    prepared: Sequence[Prepared],
    sizes: Sizes,
    *,
    common: Common | None = None,
    known: Collection[str] = (),
) -> Segment:
    """Make the files of a segment.

    A recent segment is told which syllables are ``common`` in the old one, whose rule it follows,
    and which are ``known`` from its vocabulary.
    """
    stream = make_stream(from_bytes(tokens) for tokens, _, _ in prepared)
    common = common_syllables(stream) if common is None else common
    shards = shards_of(
        stream,
        common,
        shard_bytes=sizes.shard_bytes,
        jobs=sizes.jobs,
        tokens_per_part=sizes.tokens_per_part,
    )
    syllables = choose_syllables(stream, known)
    cards = [card + bytes(-len(card) % sizes.card_slot_bytes) for _, card, _ in prepared]
    files: dict[str, bytes] = {}
    entry = {
        "posts": len(documents),
        "lengths": _lengths(stream),
        **_add_shards(files, shards, sizes),
        "cards": [_add(files, data) for data in fill_files(cards, sizes.card_file_bytes)],
        "cardFileBytes": sizes.card_file_bytes,
        "cardSlotBytes": sizes.card_slot_bytes,
        "heads": [_add(files, data) for data in head_files(documents, sizes.heads_per_file)],
        "headsPerFile": sizes.heads_per_file,
        "table": _in_manifest(_table(documents, cards, sizes.card_slot_bytes)),
        "facets": _add(files, make_facets(documents)),
        "vocabulary": _in_manifest(make_vocabulary(syllables)),
    }
    names = [name for name, _, _ in syllables]
    return Segment(entry=entry, files=files, common=common, syllables=names)


def _lengths(stream: Stream) -> list[int]:
    """Add up the lengths of each field, in syllables, as rounded."""
    table = stream.steps.reshape(-1, len(FIELDS))
    return [sum(map(step_length, table[:, place].tolist())) for place in range(len(FIELDS))]


def _add_shards(
    files: dict[str, bytes], shards: Sequence[Shard], sizes: Sizes
) -> Mapping[str, Any]:
    """Write shards into few large files, and into groups for hosts that know no ranges."""
    pieces = [in_slots(shard.data, SHARD_SLOT_BYTES) for shard in shards]
    starts = range(0, len(pieces), sizes.shards_per_group)
    groups = [b"".join(pieces[start : start + sizes.shards_per_group]) for start in starts]
    return {
        "terms": join_names(make_bounds(shards)).decode(),
        "shards": [_add(files, data) for data in fill_files(pieces, sizes.shard_file_bytes)],
        "shardFileBytes": sizes.shard_file_bytes,
        # A character each: as numbers they would take twice as much, deflated.
        "shardSlots": "".join(chr(ord(" ") + len(piece) // SHARD_SLOT_BYTES) for piece in pieces),
        "groups": [_add(files, data) for data in groups],
        "shardsPerGroup": sizes.shards_per_group,
    }


def _add(files: dict[str, bytes], data: bytes) -> str:
    name = f"{hashlib.sha256(data).hexdigest()[:12]}.bin"
    files[name] = data
    return name


def _in_manifest(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _table(documents: Sequence[SearchDocument], cards: Sequence[bytes], slot_bytes: int) -> bytes:
    """Write for each post its card's number of slots times that of kinds, plus its kind."""
    places = {kind.name: place for place, kind in enumerate(KINDS)}
    values = [
        len(card) // slot_bytes * len(KINDS) + places[document.kind]
        for document, card in zip(documents, cards, strict=True)
    ]
    data = encode_numbers(np.array(values, np.int64))[0].tobytes()
    # Kinds and lengths seldom repeat in order, so looking for that often costs more than it saves.
    return min(
        (_deflate(data, zlib.Z_DEFAULT_STRATEGY), _deflate(data, zlib.Z_HUFFMAN_ONLY)), key=len
    )


def _deflate(data: bytes, strategy: int) -> bytes:
    packer = zlib.compressobj(9, strategy=strategy)
    return packer.compress(data) + packer.flush()
