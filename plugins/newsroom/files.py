"""Writing files so that nobody ever sees half of one, and none outside its folder."""

from __future__ import annotations

import os
from pathlib import Path


class OutsideError(ValueError):
    """An address would leave the folder that it is written into."""


def inside(folder: Path, address: str) -> Path:
    """Give the path of an address below a folder; raises OutsideError."""
    root = folder.resolve()
    path = (root / address).resolve()
    if not path.is_relative_to(root) or path == root:
        raise OutsideError(address)
    return path


def read_start(path: Path, most_bytes: int) -> bytes:
    """Read a file up to one byte more than is allowed, so that no file can fill the memory."""
    with path.open("rb") as file:
        return file.read(most_bytes + 1)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file aside and put it in place at once, making folders as needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        aside.write_bytes(data)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
