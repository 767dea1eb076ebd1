"""Tells on the error stream how far long work has come."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

Tell = Callable[[int, int], None]
"""Is told how much is done, and of how much."""

T = TypeVar("T")

_EVERY_S = 1.0


@dataclass(slots=True)
class Progress:
    """Rewrites one line on a terminal; elsewhere writes a line at each tenth of the work."""

    what: str
    _told_at: float = field(default_factory=time.monotonic)
    _tenth: int = 0
    _has_line: bool = False

    def __call__(self, done: int, everything: int) -> None:
        """Tell how many are done, and of how many."""
        line = f"{self.what}: {_grouped(done)}/{_grouped(everything)}"
        if sys.stderr.isatty():
            if time.monotonic() - self._told_at >= _EVERY_S or done == everything:
                self._told_at, self._has_line = time.monotonic(), True
                print(f"\r{line}", end="", file=sys.stderr, flush=True)
        elif done * 10 // everything > self._tenth:
            self._tenth = done * 10 // everything
            print(line, file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave the line that was rewritten."""
        if self._has_line:
            print(file=sys.stderr)


def silent(_done: int, _everything: int) -> None:
    """Tell nobody."""


def counted(results: Iterable[T], everything: int, tell: Tell) -> Iterator[T]:
    """Pass results on as they come, and tell how many have come."""
    for done, result in enumerate(results, 1):
        yield result
        tell(done, everything)


def _grouped(number: int) -> str:
    """Write a number the Vietnamese way: 10.000."""
    return f"{number:,}".replace(",", ".")
