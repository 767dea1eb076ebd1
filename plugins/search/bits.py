"""Small whole numbers as bytes: the least seven bits first, the eighth says that more follow."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BITS = 7
_MOST_BYTES = 5


def encode_number(value: int) -> bytes:
    """Encode one number from 0."""
    parts = bytearray()
    while value > 127:
        parts.append(value & 127 | 128)
        value >>= _BITS
    parts.append(value)
    return bytes(parts)


def encode_numbers(values: NDArray[np.int64]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Encode numbers from 0 below 2**35; also gives where each one starts, and the end."""
    sizes = np.ones(len(values), np.int64)
    for count in range(1, _MOST_BYTES):
        sizes += values >= 1 << (_BITS * count)
    starts = np.zeros(len(values) + 1, np.int64)
    np.cumsum(sizes, out=starts[1:])
    encoded = np.zeros(starts[-1], np.uint8)
    for place in range(_MOST_BYTES):
        has = np.flatnonzero(sizes > place)
        part = (values[has] >> (_BITS * place)) & 127
        encoded[starts[has] + place] = part | np.where(sizes[has] > place + 1, 128, 0)
    return encoded, starts
