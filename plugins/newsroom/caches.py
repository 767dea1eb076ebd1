"""What the cache folder holds, and a seal by which a later run knows that it is still the same.

Builds keep by content what they have made. A file that a dying process, a failing disk or another
program has left there must not be published: who publishes trusts sealed files alone.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from newsroom.files import write_whole

# What installing and previewing put into the cache folder; nothing of it is published.
_NOT_MADE_OF_ENTRIES: Final = frozenset(
    {"npm", "npm-install", "browsers", "pagefind", "preview", "setup.lock", "setup.log"}
)
SEAL: Final = "seal.json"


def made_of_entries(cache: Path) -> Iterator[Path]:
    """Give everything at the top of a cache folder that builds have put there."""
    if cache.is_dir():
        for path in sorted(cache.iterdir()):
            if path.name not in _NOT_MADE_OF_ENTRIES:
                yield path


def clear(cache: Path) -> None:
    """Remove all that builds have kept; the next one makes it anew."""
    for path in made_of_entries(cache):
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()


def seal(cache: Path) -> None:
    """Note the digest of every kept file."""
    digests = {name: _digest(path) for name, path in _files(cache)}
    write_whole(cache / SEAL, json.dumps(digests, indent=0, sort_keys=True).encode())


def drop_unsealed(cache: Path) -> int:
    """Remove each kept file that is not as it was sealed; gives how many there were."""
    sealed = _read_seal(cache / SEAL)
    doubtful = [path for name, path in _files(cache) if sealed.get(name) != _digest(path)]
    for path in doubtful:
        path.unlink()
    return len(doubtful)


def _files(cache: Path) -> Iterator[tuple[str, Path]]:
    for top in made_of_entries(cache):
        if top.name == SEAL:
            continue
        for path in [top] if not top.is_dir() or top.is_symlink() else sorted(top.rglob("*")):
            if path.is_symlink() or not path.is_dir():
                yield path.relative_to(cache).as_posix(), path


def _digest(path: Path) -> str:
    """Hash a plain file; anything else has no digest that a seal could hold."""
    if path.is_symlink() or not path.is_file():
        return "-"
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _read_seal(file: Path) -> dict[str, str]:
    try:
        data = json.loads(file.read_bytes())
        return {str(name): str(digest) for name, digest in data.items() if digest != "-"}
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}
