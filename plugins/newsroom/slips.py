"""One slip in a text, found by a pure function and placed in a file by whoever called it."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.problems import Severity


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip; ``line`` counts from 0 within the text that was looked at.

    ``about`` names what the slip hangs on where that decides later whether it counts: ids of
    awards or a person's name.
    """

    line: int
    code: str
    message: str
    hint: str
    severity: Severity = "warning"
    about: tuple[str, ...] = ()


def line_at(text: str, offset: int) -> int:
    """Count the line ends before an offset."""
    return text.count("\n", 0, offset)
