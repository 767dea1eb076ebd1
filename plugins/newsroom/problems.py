"""Writers' mistakes as values: found anywhere, collected, printed once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning"]

# A file may be named so that its message would look like another one, or like a command of the
# place where checks run: signs that end or turn a line are never printed.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One mistake in one place, worded in Vietnamese for the person who will mend it.

    ``path`` is relative to the project with forward slashes, ``line`` counts from 1, ``code`` is a
    stable word that documentation and tests refer to, ``hint`` says what to type instead.
    """

    path: str
    line: int
    code: str
    message: str
    hint: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        tail = f" → {self.hint}" if self.hint else ""
        mark = "" if self.severity == "error" else "nhắc: "
        text = f"{self.path}:{self.line}: [{self.code}] {mark}{self.message}{tail}"
        return _UNPRINTABLE.sub(_REPLACEMENT, text)

    def as_annotation(self) -> str:
        """Write the problem as a workflow command, so that a review shows it at its line."""
        kind = "error" if self.severity == "error" else "warning"
        text = f"{self.message} → {self.hint}" if self.hint else self.message
        safe = _UNPRINTABLE.sub(_REPLACEMENT, text).replace("%", "%25")
        path = _UNPRINTABLE.sub(_REPLACEMENT, self.path).replace("%", "%25")
        path = path.replace(":", "%3A").replace(",", "%2C")
        return f"::{kind} file={path},line={self.line},title={self.code}::{safe}"

    def as_data(self) -> dict[str, str | int]:
        """Give the problem as plain values for a JSON report."""
        return asdict(self)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Say whether anything here must stop a build."""
    return any(problem.severity == "error" for problem in problems)


def in_reading_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort by file, then line, and drop repetitions."""
    return tuple(sorted(set(problems)))
