"""By what posts can be filtered, as columns with a line per post."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import numpy as np

from search.bits import encode_number, encode_numbers
from search.documents import FACETS, SearchDocument

_ONE_BYTE = 256


def make_facets(documents: Sequence[SearchDocument]) -> bytes:
    """Write the values of every facet, and for each post the set of those that it has.

    Deflated: the length of a JSON head, the head, a column per facet of 1 or 4 bytes a post, then
    the posts' days as differences (days since the year 1, 0 for none; posts are oldest first).
    """
    facets = [_facet(name, documents) for name in FACETS]
    head = json.dumps([head for head, _ in facets], ensure_ascii=False).encode()
    columns = b"".join(column for _, column in facets)
    return zlib.compress(encode_number(len(head)) + head + columns + _days(documents), 9)


def _facet(name: str, documents: Sequence[SearchDocument]) -> tuple[dict[str, Any], bytes]:
    """A facet's values, the sets of them that occur, and the number of each post's set."""
    values: dict[tuple[str, str], int] = {}
    sets: dict[tuple[int, ...], int] = {(): 0}
    rows = []
    for document in documents:
        chosen = sorted(
            values.setdefault((value.id, value.label), len(values))
            for value in dict.fromkeys(document.facets)
            if value.facet == name
        )
        rows.append(sets.setdefault(tuple(chosen), len(sets)))
    width = 1 if len(sets) <= _ONE_BYTE else 4
    head = {"name": name, "label": FACETS[name], "values": list(values), "sets": list(sets)}
    column = np.array(rows, "<u4").astype("<u1" if width == 1 else "<u4").tobytes()
    return {**head, "width": width}, column


def _days(documents: Sequence[SearchDocument]) -> bytes:
    days = np.array(list(_ordinals(documents)), np.int64)
    return encode_numbers(np.diff(days, prepend=0))[0].tobytes()


def _ordinals(documents: Sequence[SearchDocument]) -> Iterator[int]:
    for document in documents:
        yield date.fromisoformat(document.day).toordinal() if document.day else 0
