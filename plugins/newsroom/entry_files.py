"""An entry's file as the place of mistakes that are found after it was read."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.posts import Post
from newsroom.problems import Problem, Severity
from newsroom.records import Entry


@dataclass(frozen=True, slots=True)
class EntryFile:
    """One post's file; words problems at its lines."""

    post: Post

    @property
    def entry(self) -> Entry:
        """The record that was read from the file."""
        return self.post.entry

    def line(self, *keys: str) -> int:
        """Give the line of the first of these keys that was typed, else the first line."""
        return next((self.entry.lines[key] for key in keys if key in self.entry.lines), 1)

    def is_typed(self, key: str) -> bool:
        """Say whether a key stands in the header, even with a value that was refused."""
        return key in self.entry.lines

    def report(self, line: int, code: str, message: str, hint: str) -> Problem:
        """Word a mistake at a line of the file."""
        return self._problem(line, code, message, hint, "error")

    def warn(self, line: int, code: str, message: str, hint: str) -> Problem:
        """Word what should be looked at but stops nothing."""
        return self._problem(line, code, message, hint, "warning")

    def _problem(
        self, line: int, code: str, message: str, hint: str, severity: Severity
    ) -> Problem:
        return Problem(
            path=self.entry.path,
            line=line,
            code=code,
            message=message,
            hint=hint,
            severity=severity,
        )
