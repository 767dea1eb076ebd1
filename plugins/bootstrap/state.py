"""Remembers what is finished in `.venv`, so that a later run only compares a few hashes."""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bootstrap.environment import describe_environment
from bootstrap.layout import Layout

INSTALLING = "installing"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a set-up has finished.

    `environment` says by which Python and for which folder `.venv` was made. `packages` holds,
    by lock name, the hash of the lock that was installed, or INSTALLING while that goes on.
    """

    environment: str = ""
    packages: Mapping[str, str] = field(default_factory=dict)
    chromium: str = ""


def load_state(layout: Layout) -> State:
    """Return the state that is still true; an empty one when anything at all is unclear."""
    state = _read(layout.state)
    return state if _is_whole(state, layout) else State()


def save_state(state: State, path: Path) -> None:
    """Write the state in one step, so that no reader meets half of it."""
    aside = path.with_name(f"{path.name}.{os.getpid()}")
    content = {
        "environment": state.environment,
        "packages": dict(state.packages),
        "chromium": state.chromium,
    }
    aside.write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    aside.replace(path)


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _read(path: Path) -> State:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return State(
            environment=str(content["environment"]),
            packages={str(name): str(value) for name, value in content["packages"].items()},
            chromium=str(content["chromium"]),
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return State()


def _is_whole(state: State, layout: Layout) -> bool:
    """Tell whether `.venv` may be built upon; else it is made anew.

    A lock that has changed counts as unclear too: pip would leave behind what the new lock no
    longer names.
    """
    return (
        state.environment == describe_environment(layout.root)
        and layout.python.exists()
        and all(_is_installed(layout.lock(name), value) for name, value in state.packages.items())
    )


def _is_installed(lock: Path, installed: str) -> bool:
    return installed != INSTALLING and lock.exists() and installed == hash_file(lock)
