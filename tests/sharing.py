"""What is slow to make and then only read is made once for all processes of a test run."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bootstrap.lock import locked


def shared_folder(factory: pytest.TempPathFactory, *, is_worker: bool) -> Path:
    """Give the folder that every process of this run sees, and no other run."""
    base = factory.getbasetemp()
    folder = (base.parent if is_worker else base) / "shared"
    folder.mkdir(exist_ok=True)
    return folder


def made_once(folder: Path, make: Callable[[Path], None]) -> Path:
    """Give ``folder`` as ``make`` filled it; a process that comes meanwhile waits.

    One that failed to make it leaves it to the next, which then fails for itself.
    """
    done = folder.with_name(f"{folder.name}.done")
    with locked(folder.with_name(f"{folder.name}.lock"), when_waiting=lambda: None):
        if not done.exists():
            folder.mkdir()
            make(folder)
            done.touch()
    return folder
