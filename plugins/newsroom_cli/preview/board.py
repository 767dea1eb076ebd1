"""What the preview shows at this moment, shared by the builder and the server's threads."""

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from newsroom.problems import Problem
from newsroom_cli.folders import put_in_place, remove_folder

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One state of the preview.

    `version` names the build on show; a page made from another one is out of date. `problems`
    and `failure`, the last words of a build that ended without naming problems, tell why the
    newest build is not on show. `number` counts the states from 1.
    """

    number: int
    version: str
    problems: tuple[Problem, ...] = ()
    failure: str = ""


class Board:
    """Holds the built folder and the news about it; safe for many threads."""

    def __init__(self, output: Path) -> None:
        self._output = output
        # The run's own word keeps pages of an earlier preview from passing for current ones.
        self._run = secrets.token_hex(4)
        self._build_count = 0
        self._is_closed = False
        self._changed = threading.Condition()
        self._news = News(number=1, version=self._name_version())

    @property
    def news(self) -> News:
        """The current state."""
        with self._changed:
            return self._news

    def read(self, reader: Callable[[Path, News], Result]) -> Result:
        """Call `reader` with the built folder and the current state, never while one build is
        being exchanged for the next."""
        with self._changed:
            return reader(self._output, self._news)

    def post_build(self, made: Path) -> None:
        """Show the folder `made` from now on."""
        with self._changed:
            replaced = put_in_place(made, self._output)
            self._build_count += 1
            self._post(News(number=self._news.number + 1, version=self._name_version()))
        remove_folder(replaced)

    def post_failure(self, problems: tuple[Problem, ...], failure: str) -> None:
        """Say why the last build that was good stays on show."""
        with self._changed:
            self._post(
                News(
                    number=self._news.number + 1,
                    version=self._name_version(),
                    problems=problems,
                    failure=failure,
                )
            )

    def wait_for_news(self, after: int, timeout_s: float) -> News | None:
        """Return the state once its number is past `after`; None when none came in time."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or self._news.number > after, timeout_s)
            return self._news if self._news.number > after else None

    def close(self) -> None:
        """Let all who wait for news go."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    @property
    def is_closed(self) -> bool:
        """Whether there will be no more news."""
        return self._is_closed

    def _post(self, news: News) -> None:
        self._news = news
        self._changed.notify_all()

    def _name_version(self) -> str:
        return f"{self._run}-{self._build_count}"
