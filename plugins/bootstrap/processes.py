"""Runs installers with their words going to the log, for a person to read only when needed."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

# What a person may have set for other projects and what would lead our installers astray.
_FOREIGN_VARIABLES = ("PYTHONHOME", "PYTHONPATH", "PIP_PREFIX", "PIP_ROOT", "PIP_TARGET")


class CommandFailed(Exception):
    """A program ended badly; the text is everything that it said."""


def run_logged(
    command: Sequence[str | Path],
    *,
    log: Path,
    folder: Path | None = None,
    variables: Mapping[str, str] | None = None,
) -> None:
    """Run a program to its end with its output appended to `log`.

    Raises CommandFailed with that output when the program fails or cannot be started.
    """
    with log.open("a+b") as file:
        file.write(f"\n$ {' '.join(str(part) for part in command)}\n".encode())
        file.flush()
        start = file.tell()
        try:
            # close_fds=False hands down the lock of lock.py, and nothing else.
            finished = subprocess.run(
                [str(part) for part in command],
                cwd=folder,
                env=clean_variables() | dict(variables or {}),
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                close_fds=False,
                check=False,
            )
        except OSError as error:
            raise CommandFailed(str(error)) from error
        if finished.returncode:
            file.seek(start)
            raise CommandFailed(file.read().decode("utf-8", errors="replace"))


def clean_variables() -> dict[str, str]:
    """Return this process's environment without what would lead installers astray."""
    kept = {name: value for name, value in os.environ.items() if name not in _FOREIGN_VARIABLES}
    return kept | {"PIP_USER": "0", "PYTHONUTF8": "1"}
