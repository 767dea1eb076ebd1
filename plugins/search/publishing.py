"""Search documents to the published files: an old part, a recent one and the manifest of both."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path
from typing import Any, Final

from newsroom.kinds import KINDS
from search.cutting import RECENT_CHARS, count_old
from search.documents import SearchDocument
from search.old_part import (
    PACK,
    OldPart,
    forget_others,
    keep_old_part,
    load_old_part,
    old_part_folder,
)
from search.scoring import lunr_settings
from search.segment import Prepared, Segment, Sizes, make_segment, prepare_all
from search.tokens import code_version, content_key, read_packs, write_pack

FOLDER: Final = "tim-kiem/du-lieu"
FORMAT_VERSION: Final = 10

# How much a hit of each kind counts beside others: a campaign's home before news about it.
KIND_BOOSTS: Final = {"campaign": 1.3, "document": 1.15, "story": 1.1, "deed": 1.05}

# The manifest names every shard, and every page that is searched loads it: small sites have shards
# of one size, of which a small part is read for a term; large ones have larger shards.
_MOST_SHARDS: Final = 13_000
_SHARD_BYTES_PER_CHAR: Final = 1.35
# Hosts limit how many files a site may have: one of 10,000 posts has about so many of a sort at
# most, one of ten times as many posts six times as many.
_MOST_GROUPS: Final = 600
_MOST_HEAD_FILES: Final = 300
_POSTS: Final = 10_000
_GROWTH: Final = 0.79
_GROWTH_OF_HEADS: Final = 0.4
# Every page that is searched also loads how many slots each card takes: a bit less a post in slots
# of twice the size, which make ten results 2 kB heavier.
_MANY_POSTS: Final = 50_000
# The cards of the recent part lie in a few files, so that a new post rewrites only one of them.
_RECENT_CARD_FILE_BYTES: Final = 128_000
TRIAL_FILE: Final = "thu.bin"
"""Three bytes: of them a browser asks for two ranges, to find out whether the host gives such."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchFiles:
    """Published files by address below the site's root.

    Names change with their bytes, so every file may be cached for ever. ``kept`` lie in the cache
    and are to be copied; ``texts_read`` is the number of posts whose texts were read anew.
    """

    manifest: str
    files: Mapping[str, bytes]
    kept: Mapping[str, Path]
    texts_read: int


def make_search_files(
    documents: Sequence[SearchDocument],
    cache: Path,
    *,
    sizes: Sizes | None = None,
    recent_chars: int = RECENT_CHARS,
) -> SearchFiles:
    """Index all documents, oldest first, below a folder that remembers earlier builds.

    Neither the cache nor the number of processes changes the bytes.
    """
    sizes = sizes or Sizes()
    version = code_version()
    keys = [content_key(document, version) for document in documents]
    count = count_old(documents, recent_chars)
    old, read_old = _old_part(documents[:count], keys[:count], cache, sizes)
    recent, read_recent = _recent_part(documents[count:], keys[count:], cache, sizes, old)
    files = {f"{FOLDER}/{name}": data for name, data in recent.files.items()}
    manifest = _manifest(old, recent, _document_types(documents))
    name = f"{FOLDER}/muc-luc-{hashlib.sha256(manifest).hexdigest()[:12]}.bin"
    return SearchFiles(
        manifest=name,
        files={**files, f"{FOLDER}/{TRIAL_FILE}": b"012", name: manifest},
        kept={f"{FOLDER}/{name}": path for name, path in old.files.items()} if old else {},
        texts_read=read_old + read_recent,
    )


def _old_part(
    documents: Sequence[SearchDocument], keys: Sequence[bytes], cache: Path, sizes: Sizes
) -> tuple[OldPart | None, int]:
    """Find the old part in the cache or make it; also say how many texts were read for it."""
    if not documents:
        return None, 0
    sizes = _old_sizes(documents, sizes)
    recipe = b"".join([repr(replace(sizes, jobs=1)).encode(), bytes([FORMAT_VERSION]), *keys])
    folder = old_part_folder(cache, recipe)
    part, read = load_old_part(folder), 0
    if part is None:
        packs = [*cache.glob(f"old-*/{PACK}"), *cache.glob(PACK)]
        prepared = _prepare(documents, keys, packs, sizes.jobs)
        read = sum(fresh for _, _, fresh in prepared)
        keep_old_part(folder, make_segment(documents, prepared, sizes))
        _write_pack(folder / PACK, keys, prepared)
        part = load_old_part(folder)
    forget_others(cache, folder)
    return part, read


def _old_sizes(documents: Sequence[SearchDocument], sizes: Sizes) -> Sizes:
    """Make shards and files larger where there would be too many of them."""
    chars = sum(len(text) for document in documents for text in document.body)
    more = max(1, len(documents) / _POSTS)
    inflated = chars * _SHARD_BYTES_PER_CHAR
    shard_bytes = max(sizes.shard_bytes, int(inflated / _MOST_SHARDS))
    groups = ceil(inflated / shard_bytes / (_MOST_GROUPS * more**_GROWTH))
    heads = ceil(len(documents) / (_MOST_HEAD_FILES * more**_GROWTH_OF_HEADS))
    return replace(
        sizes,
        shard_bytes=shard_bytes,
        shards_per_group=max(sizes.shards_per_group, groups),
        heads_per_file=max(sizes.heads_per_file, heads),
        card_slot_bytes=sizes.card_slot_bytes * (2 if len(documents) > _MANY_POSTS else 1),
    )


def _recent_part(
    documents: Sequence[SearchDocument],
    keys: Sequence[bytes],
    cache: Path,
    sizes: Sizes,
    old: OldPart | None,
) -> tuple[Segment, int]:
    prepared = _prepare(documents, keys, list(cache.glob(PACK)), sizes.jobs)
    _write_pack(cache / PACK, keys, prepared)
    segment = make_segment(
        documents,
        prepared,
        replace(
            sizes,
            shard_bytes=sizes.shard_bytes // 2,
            shards_per_group=sizes.shards_per_group * 2,
            card_file_bytes=min(sizes.card_file_bytes, _RECENT_CARD_FILE_BYTES),
        ),
        common=old.common if old else None,
        known=frozenset(old.syllables) if old else (),
    )
    return segment, sum(fresh for _, _, fresh in prepared)


def _prepare(
    documents: Sequence[SearchDocument], keys: Sequence[bytes], packs: Sequence[Path], jobs: int
) -> list[Prepared]:
    known = read_packs(packs)
    return prepare_all(documents, [known.get(key) for key in keys], jobs)


def _write_pack(path: Path, keys: Sequence[bytes], prepared: Sequence[Prepared]) -> None:
    write_pack(path, zip(keys, (tokens for tokens, _, _ in prepared), strict=True))


def _document_types(documents: Sequence[SearchDocument]) -> list[str]:
    """What official documents are called, followed by their numbers."""
    values = {value for document in documents for value in document.facets}
    return sorted(value.label for value in values if value.facet == "type")


def _manifest(old: OldPart | None, recent: Segment, document_types: Sequence[str]) -> bytes:
    segments: list[Mapping[str, Any]] = [{"folder": "", **recent.entry}]
    if old:
        segments.insert(0, old.entry)
    manifest = {
        "version": FORMAT_VERSION,
        "scoring": lunr_settings(),
        "kinds": [
            {"id": kind.name, "label": kind.label, "boost": KIND_BOOSTS.get(kind.name, 1)}
            for kind in KINDS
        ],
        "documentTypes": document_types,
        "common": {name: " ".join(words) for name, words in recent.common.items()},
        "segments": segments,
    }
    return zlib.compress(json.dumps(manifest, ensure_ascii=False).encode(), 9)
