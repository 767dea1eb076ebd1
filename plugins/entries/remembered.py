"""What other entries need to know of an entry, kept by content in one file.

Reading ten thousand headers takes seconds, and to check one entry all others must be known: who
has which address, names whom, tells of whom. Values are JSON, never pickles; a damaged file is as
good as none.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from entries.fingerprint import fingerprint
from newsroom.decoding import MAX_ENTRY_BYTES
from newsroom.files import read_start, write_whole
from newsroom.posts import Post
from newsroom.record_codec import decode_entry, encode_entry
from newsroom.reference_types import Link

Known = Post | None


class Memory:
    """Posts without their texts and pictures, by path and content; None for a file without one.

    ``file`` holds what is known of one content folder; without it nothing is remembered.
    """

    def __init__(self, file: Path | None, content: Path, vocabularies: Path) -> None:
        self._file = file
        self._versions = f"{content} {_versions(vocabularies)}" if file else ""
        self._kept = _read(file, self._versions) if file else {}
        self._seen: dict[str, str] = {}
        self._is_changed = False

    def look_at(self, path: str, file: Path) -> None:
        """Take in what a file's bytes are now, before anybody reads it for its meaning.

        Should it change in between, what is kept belongs to bytes that are no longer there.
        """
        if self._file is not None:
            self._seen[path] = _digest(read_start(file, MAX_ENTRY_BYTES))

    def recall(self, path: str) -> tuple[Known] | None:
        """Give what is known of a file that was looked at, in a tuple of one, or None."""
        kept = self._kept.get(path)
        if kept is None or kept[0] != self._seen[path]:
            return None
        try:
            return (_post(kept[1]) if kept[1] else None,)
        except (KeyError, TypeError, ValueError):
            return None

    def keep(self, path: str, post: Known) -> None:
        """Note what a file that was looked at holds."""
        if self._file is None:
            return
        links = [[link.kind, link.slug, link.line] for link in post.links] if post else []
        facts = {"entry": encode_entry(post.entry), "links": links} if post else None
        noted = [self._seen[path], facts]
        self._is_changed |= self._kept.get(path) != noted
        self._kept[path] = noted

    def save(self, paths: Iterable[str]) -> None:
        """Write what is new, and forget the files that are no longer there."""
        kept = {path: self._kept[path] for path in paths if path in self._kept}
        if self._file and (self._is_changed or len(kept) != len(self._kept)):
            data = {"versions": self._versions, "files": kept}
            write_whole(self._file, json.dumps(data, ensure_ascii=False).encode())


def _post(facts: Mapping[str, Any]) -> Post:
    links = tuple([Link(kind, slug, line) for kind, slug, line in facts["links"]])
    return Post(entry=decode_entry(facts["entry"]), html="", text="", links=links)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _versions(vocabularies: Path) -> str:
    """Name all that decides what a file means besides its bytes: our code and the closed lists."""
    lists = sorted(vocabularies.glob("*.yaml"))
    told = b"".join(path.name.encode() + path.read_bytes() for path in lists)
    return f"{fingerprint()} {_digest(told)}"


def _read(file: Path, versions: str) -> dict[str, list[Any]]:
    try:
        data = json.loads(file.read_bytes())
        return dict(data["files"]) if data["versions"] == versions else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
