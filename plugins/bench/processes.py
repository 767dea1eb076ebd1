"""Programs whose time and memory are taken while they run."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

# Taking the memory of a large process stops it for a moment, so it is left alone for longer then.
_MEASURE_EVERY_S: Final = 0.1
_LEFT_ALONE: Final = 20


def run_measured(command: Sequence[str]) -> tuple[float, int, str]:
    """Run a program; give its seconds, the most memory that it and its children took, its words.

    The memory is in bytes, 0 where the system does not tell; raises CalledProcessError.
    """
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    start = time.monotonic()
    pipe = subprocess.PIPE
    with (
        subprocess.Popen(command, env=environment, stdout=pipe, text=True) as process,
        _watched(process.pid) as peak,
    ):
        printed, _ = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command[0])
    return time.monotonic() - start, peak[0], printed


@contextmanager
def _watched(process: int) -> Iterator[list[int]]:
    """Note the most memory of a process and its children while inside, on Linux."""
    peak = [0]
    done = threading.Event()

    def watch() -> None:
        pause = _MEASURE_EVERY_S
        while not done.wait(pause):
            start = time.monotonic()
            peak[0] = max(peak[0], sum(map(_memory_of, _family(process))))
            pause = max(_MEASURE_EVERY_S, _LEFT_ALONE * (time.monotonic() - start))

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield peak
    finally:
        done.set()
        thread.join()


def _family(process: int) -> Iterator[int]:
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            for child in children.read_text().split():
                yield from _family(int(child))
        except OSError:
            continue  # It ended meanwhile.


def _memory_of(process: int) -> int:
    """Give the private memory of a process and its share of the common one, in bytes."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
