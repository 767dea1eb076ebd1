"""Reads what an earlier release held, from a folder, a file or the web."""

from __future__ import annotations

import urllib.error
import urllib.request
from pathlib import Path

from releases.manifest import MANIFEST, Item, UnreadableManifestError, read_manifest

_PATIENCE_S = 30
_MOST_BYTES = 200_000_000


class UnreachableError(OSError):
    """There may be an earlier release, but it cannot be read."""


def read_earlier(place: str) -> tuple[Item, ...]:
    """Read the manifest of a folder, a file or a site's address; none where there is no release.

    Raises UnreachableError.
    """
    try:
        if place.startswith(("http://", "https://")):
            return _read_web(place)
        path = Path(place)
        file = path / MANIFEST if path.is_dir() else path
        return read_manifest(file.read_bytes()) if file.is_file() else ()
    except (OSError, UnreadableManifestError) as error:
        raise UnreachableError(str(error)) from error


def _read_web(address: str) -> tuple[Item, ...]:
    file = address if address.endswith(".json") else f"{address.rstrip('/')}/{MANIFEST}"
    try:
        with urllib.request.urlopen(file, timeout=_PATIENCE_S) as answer:  # http(s) only, see above
            return read_manifest(answer.read(_MOST_BYTES))
    except urllib.error.HTTPError as error:
        if error.code in (404, 410):
            return ()
        raise
