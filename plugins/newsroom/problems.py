"""Writers' mistakes as values: found anywhere, collected, printed once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning"]


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
        return f"{self.path}:{self.line}: [{self.code}] {mark}{self.message}{tail}"

    def as_annotation(self) -> str:
        """Write the problem as a workflow command, so that a review shows it at its line."""
        kind = "error" if self.severity == "error" else "warning"
        text = f"{self.message} → {self.hint}" if self.hint else self.message
        safe = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        return f"::{kind} file={self.path},line={self.line},title={self.code}::{safe}"

    def as_data(self) -> dict[str, str | int]:
        """Give the problem as plain values for a JSON report."""
        return asdict(self)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Say whether anything here must stop a build."""
    return any(problem.severity == "error" for problem in problems)


def in_reading_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort by file, then line, and drop repetitions."""
    return tuple(sorted(set(problems)))
