"""Tells the person at the terminal, in one short line for each step, how far setting up is."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def announced(label: str, *, number: int, total: int) -> Iterator[None]:
    """Print the step's name, then that it is finished and after how many seconds."""
    say(f"[{number}/{total}] {label}… ", end="")
    start = time.monotonic()
    try:
        yield
    except BaseException:
        say("")
        raise
    say(f"xong ({round(time.monotonic() - start)} giây)")


def say(text: str, *, end: str = "\n") -> None:
    """Print to the error stream: the output stream belongs to the command that comes after."""
    print(text, end=end, file=sys.stderr, flush=True)
