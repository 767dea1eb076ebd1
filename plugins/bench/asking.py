"""Questions asked in a real Chromium, each with a cold cache and without a debugger."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Browser, sync_playwright

from bench.account import Account, Sent, counted
from bench.engines import Engine
from bench.questions import Question
from bench.tabs import Tabs

_MEMORY: Final = """
() => performance.measureUserAgentSpecificMemory().then(({ bytes }) => bytes, () => NaN)
"""
_ARGUMENTS: Final = ("--no-sandbox", "--enable-blink-features=ForceEagerMeasureMemory")
_QUESTIONS_FOR_MEMORY: Final = 20
# Nobody looks for the search in less; meanwhile the browser is done with making a new profile.
_READING_MS: Final = 1500
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
    """All that was measured with one engine; ``memory_bytes`` after 20 questions in one tab.

    It is not a number where the browser does not tell it, as Chromium's headless shell.
    """

    open_bytes: int
    open_requests: int
    memory_bytes: float
    asked: list[Asked]


@dataclass(frozen=True, slots=True)
class _Visit:
    """An engine that is served, and a browser that goes there."""

    engine: Engine
    browser: Browser
    address: str
    account: Account


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
    tabs = Tabs(visit.browser)
    for question, following in zip(questions, [*questions[1:], questions[0]], strict=True):
        visit.account.take()
        task = {
            "open": visit.engine.open,
            "ask": visit.engine.ask,
            "texts": [question.text, following.text],
            "readingMs": _READING_MS,
            "typingMs": _TYPING_MS,
        }
        measured = tabs.run(f"{visit.address}/", task)["measured"]
        yield _tell(visit.engine, question, measured, visit.account.take())


def _tell(
    engine: Engine, question: Question, measured: Sequence[dict[str, Any]], sent: Sequence[Sent]
) -> Asked:
    first, second = measured
    sent = [one for one in sent if first["since"] <= one.at_ms <= first["until"]]
    addresses = first["addresses"]
    cards = sum(one.size for one in sent if engine.holds_results(one.path))
    return Asked(
        way=question.way,
        rank=addresses.index(question.address) + 1 if question.address in addresses else None,
        ms=first["ms"],
        next_ms=second["ms"],
        index_bytes=sum(one.size for one in sent) - cards,
        card_bytes=cards,
        requests=len(sent),
    )


def _stay(visit: _Visit, questions: Sequence[Question], asked: list[Asked]) -> Session:
    """Ask some questions in one tab, and take what opening cost and the memory in the end."""
    page = visit.browser.new_page()
    page.goto(f"{visit.address}/")
    visit.account.take()
    page.evaluate(visit.engine.open)
    page.wait_for_timeout(_TYPING_MS)
    sent = visit.account.take()
    for question in questions[:: max(1, len(questions) // _QUESTIONS_FOR_MEMORY)]:
        page.evaluate(visit.engine.ask, question.text)
    memory = page.evaluate(_MEMORY)
    page.context.close()
    return Session(
        open_bytes=sum(one.size for one in sent),
        open_requests=len(sent),
        memory_bytes=memory,
        asked=asked,
    )
