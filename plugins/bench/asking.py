"""Questions asked in a real Chromium, each with a cold cache."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Browser, Page, sync_playwright

from bench.account import Account, counted
from bench.engines import Engine
from bench.questions import Question

_ASK: Final = """
async ([ask, text]) => {
  const start = performance.now();
  const addresses = await eval(ask)(text);
  return { addresses, ms: performance.now() - start };
}
"""
_MEMORY: Final = "async () => (await performance.measureUserAgentSpecificMemory()).bytes"
_ARGUMENTS: Final = ("--no-sandbox", "--enable-blink-features=ForceEagerMeasureMemory")
_QUESTIONS_FOR_MEMORY: Final = 20
# Nobody types a word in less; meanwhile either engine gets through what it does on opening.
_TYPING_MS: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Programs:
    """The browser that asks, and the web server that answers."""

    chromium: Path
    nginx: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question's answer: the known post's place from 1 or None, milliseconds, what was sent.

    ``next_ms`` is the time of the next question, asked in the same tab.
    """

    way: str
    rank: int | None
    ms: float
    next_ms: float
    index_bytes: int
    card_bytes: int
    requests: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """All that was measured with one engine; ``memory_bytes`` after 20 questions in one tab."""

    open_bytes: int
    open_requests: int
    memory_bytes: int
    asked: list[Asked]


@dataclass(frozen=True, slots=True)
class _Visit:
    """An engine that is served, and a browser that goes there."""

    engine: Engine
    browser: Browser
    address: str
    account: Account

    @contextmanager
    def opened(self) -> Iterator[Page]:
        """Open the engine in a profile that has never seen the site."""
        context = self.browser.new_context()
        page = context.new_page()
        page.goto(f"{self.address}/")
        page.evaluate(self.engine.open)
        page.wait_for_timeout(_TYPING_MS)
        yield page
        context.close()

    def ask(self, page: Page, text: str) -> Any:
        """Give ``addresses``, best first, and ``ms``."""
        return page.evaluate(_ASK, [self.engine.ask, text])


def ask_all(
    engine: Engine,
    questions: Sequence[Question],
    programs: Programs,
    workshop: Path,
    say: Callable[[str], None],
) -> Session:
    """Ask every question in a fresh profile, and the next one of its way in the same tab.

    ``workshop`` is a folder for the server's own files; see ``run_nginx`` for errors.
    """
    with (
        counted(programs.nginx, engine.folder, workshop) as (address, account),
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(
            executable_path=str(programs.chromium), args=_ARGUMENTS
        )
        visit = _Visit(engine, browser, address, account)
        asked: list[Asked] = []
        for way, group in groupby(questions, key=lambda question: question.way):
            say(f"{engine.name}: {way}…")
            asked += _ask_way(visit, list(group))
        session = _stay(visit, questions, asked)
        browser.close()
    return session


def _ask_way(visit: _Visit, questions: Sequence[Question]) -> Iterator[Asked]:
    for question, following in zip(questions, [*questions[1:], questions[0]], strict=True):
        yield _ask_cold(visit, question, following)


def _ask_cold(visit: _Visit, question: Question, following: Question) -> Asked:
    with visit.opened() as page:
        visit.account.take()
        answer = visit.ask(page, question.text)
        sent = visit.account.take()
        next_ms = visit.ask(page, following.text)["ms"]
    addresses = answer["addresses"][:10]
    cards = sum(one.size for one in sent if visit.engine.holds_results(one.path))
    return Asked(
        way=question.way,
        rank=addresses.index(question.address) + 1 if question.address in addresses else None,
        ms=answer["ms"],
        next_ms=next_ms,
        index_bytes=sum(one.size for one in sent) - cards,
        card_bytes=cards,
        requests=len(sent),
    )


def _stay(visit: _Visit, questions: Sequence[Question], asked: list[Asked]) -> Session:
    """Ask some questions in one tab, and take what opening cost and the memory in the end."""
    visit.account.take()
    with visit.opened() as page:
        sent = visit.account.take()
        for question in questions[:: max(1, len(questions) // _QUESTIONS_FOR_MEMORY)]:
            visit.ask(page, question.text)
        memory = page.evaluate(_MEMORY)
    return Session(
        open_bytes=sum(one.size for one in sent),
        open_requests=len(sent),
        memory_bytes=memory,
        asked=asked,
    )
