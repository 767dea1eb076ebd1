"""Encoded postings to shards: small JSON files of neighbouring terms, cut by size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from search.encoding import encode_term

SHARD_BYTES = 32_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Shard:
    """One file of terms; ``first`` is its first term."""

    first: str
    data: bytes


def make_shards(
    postings: Iterable[tuple[str, str]], shard_bytes: int = SHARD_BYTES
) -> Iterator[Shard]:
    """Cut terms and their encoded weights, in order, into files of about ``shard_bytes``.

    A posting is never cut, so one of a very common term may fill a larger file of its own.
    """
    first, before, parts, size = "", "", list[bytes](), 0
    for term, weights in postings:
        part = f"{encode_term(term, before)},{weights}".encode()
        if parts and size + len(part) > shard_bytes:
            yield _close(first, parts)
            part = f"{encode_term(term, '')},{weights}".encode()
            parts, size = [], 0
        first = first if parts else term
        before = term
        parts.append(part)
        size += len(part) + 1
    if parts:
        yield _close(first, parts)


def _close(first: str, parts: list[bytes]) -> Shard:
    return Shard(first=first, data=b"[" + b",".join(parts) + b"]")
