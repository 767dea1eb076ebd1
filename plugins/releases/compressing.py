"""Copies of texts made small beforehand, so that the web server has nothing to compute."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from typing import Final

import brotli

_ENDINGS: Final = frozenset(
    {
        *(".html", ".css", ".mjs", ".js", ".json", ".xml", ".svg", ".txt", ".csv", ".ics"),
        *(".atom", ".webmanifest"),
    }
)
# Below one network packet nothing is won.
_LEAST_BYTES: Final = 1400
_BROTLI_QUALITY: Final = 9


def compress(tree: Path, names: Iterable[str]) -> list[str]:
    """Write ``.gz`` and ``.br`` beside each text that gains by it; gives the new names in order."""
    texts = [name for name in names if PurePosixPath(name).suffix in _ENDINGS]
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        made = pool.map(lambda name: _compress_one(tree, name), texts)
        return sorted(name for names in made for name in names)


def _compress_one(tree: Path, name: str) -> list[str]:
    data = (tree / name).read_bytes()
    if len(data) < _LEAST_BYTES:
        return []
    small = {
        f"{name}.gz": gzip.compress(data, 9, mtime=0),
        f"{name}.br": brotli.compress(data, quality=_BROTLI_QUALITY),
    }
    useful = {path: each for path, each in small.items() if len(each) < len(data) * 0.9}
    for path, each in useful.items():
        (tree / path).write_bytes(each)
    return list(useful)
