"""The old part of the index: made once, kept in the cache, published as it is kept.

A folder of the cache holds its files, what the manifest says of it and its posts' tokens. It is
named by the content of its posts, so whoever has the same posts makes, or finds, the same folder.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from newsroom.files import write_whole
from search.segment import Common, Segment

_INFO: Final = "info.json"
_FILES: Final = "files"
PACK: Final = "tokens.pack"
_MOST_KEPT: Final = 3
_NAMES: Final = {"shards": "t", "groups": "g", "cards": "b", "heads": "d"}
_FACETS: Final = "loc.bin"
# What of a recent part is small enough to lie in the manifest.
_IN_MANIFEST: Final = {"table": "bang.bin", "vocabulary": "tu-vung.bin"}


@dataclass(frozen=True, slots=True, kw_only=True)
class OldPart:
    """A kept old part; ``files`` are paths by published name."""

    entry: Mapping[str, Any]
    common: Common
    syllables: Sequence[str]
    files: Mapping[str, Path]


def old_part_folder(cache: Path, recipe: bytes) -> Path:
    """Give the folder where an old part of this recipe is or will be kept."""
    return cache / f"old-{hashlib.blake2b(recipe, digest_size=12).hexdigest()}"


def load_old_part(folder: Path) -> OldPart | None:
    """Read what was kept, or None if it is not there or not whole."""
    try:
        info: dict[str, Any] = json.loads((folder / _INFO).read_bytes())
        files = {name: folder / _FILES / Path(name).name for name in info["files"]}
        whole = all(path.is_file() for path in files.values())
        part = OldPart(
            entry=info["entry"], common=info["common"], syllables=info["syllables"], files=files
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return part if whole else None


def keep_old_part(folder: Path, segment: Segment) -> None:
    """Keep a segment under numbered names in a published folder named by all its bytes."""
    shutil.rmtree(folder, ignore_errors=True)
    # A file's own name is the hash of its bytes; what lies in the manifest has none.
    in_manifest = [segment.entry[key] for key in _IN_MANIFEST]
    bytes_of_all = "".join([*sorted(segment.files), *in_manifest]).encode()
    digest = hashlib.sha256(bytes_of_all).hexdigest()[:12]
    entry: dict[str, Any] = {**segment.entry, "folder": f"cu-{digest}/"}
    names = []
    for key, letter in _NAMES.items():
        for number, name in enumerate(segment.entry[key]):
            names.append(_keep(folder, f"{letter}{number}.bin", segment.files[name]))
        entry[key] = len(segment.entry[key])
    names.append(_keep(folder, _FACETS, segment.files[segment.entry["facets"]]))
    entry["facets"] = _FACETS
    for key, name in _IN_MANIFEST.items():
        names.append(_keep(folder, name, base64.b64decode(segment.entry[key])))
        entry[key] = name
    info = {
        "entry": entry,
        "common": segment.common,
        "syllables": segment.syllables,
        "files": [f"{entry['folder']}{name}" for name in names],
    }
    # Last, so that a folder with it is whole.
    write_whole(folder / _INFO, json.dumps(info, ensure_ascii=False).encode())


def _keep(folder: Path, name: str, data: bytes) -> str:
    path = folder / _FILES / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return name


def forget_others(cache: Path, used: Path) -> None:
    """Remove all but the few old parts that were used last."""
    if used.is_dir():
        (used / _INFO).touch()
    folders = sorted(cache.glob("old-*"), key=_last_used, reverse=True)
    for folder in folders[_MOST_KEPT:]:
        shutil.rmtree(folder, ignore_errors=True)


def _last_used(folder: Path) -> float:
    info = folder / _INFO
    return info.stat().st_mtime if info.is_file() else 0.0
