"""What decides, besides an entry's own bytes, what is made of it: our code and the libraries."""

from __future__ import annotations

import hashlib
import platform
from functools import cache
from importlib.metadata import version
from pathlib import Path

import newsroom

_LIBRARIES = ("markdown", "nh3", "pyyaml")


@cache
def fingerprint() -> str:
    """Name the code and the libraries that read, check and render entries.

    What is kept between two runs is worth nothing when this has changed.
    """
    code = hashlib.sha256()
    for folder in (Path(__file__).parent, Path(newsroom.__file__).parent):
        for path in sorted(folder.rglob("*.py")):
            code.update(path.relative_to(folder).as_posix().encode() + b"\0")
            code.update(path.read_bytes())
    libraries = " ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    return f"{code.hexdigest()} python {platform.python_version()} {libraries}"
