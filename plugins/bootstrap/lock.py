"""Lets one set-up run at a time; the operating system frees the lock however a run ends."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

_POLL_S = 0.2


@contextmanager
def locked(path: Path, *, when_waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock at `path`; call `when_waiting` once if another process holds it first.

    The installers that are started meanwhile inherit the open file. So when this process is
    killed, the lock stays taken until the installer it had started has ended as well.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        os.set_inheritable(file.fileno(), True)
        if not _try_lock(file):
            when_waiting()
            while not _try_lock(file):
                time.sleep(_POLL_S)
        yield


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
