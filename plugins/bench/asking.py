"""Questions asked in a real Chromium, each with a cold cache."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bench.engines import Engine
from bench.questions import Question
from bench.serving import RANGE_MARK, Account, served

_PAGE: Final = b'<!doctype html><html lang="vi"><meta charset="utf-8"><title>bench</title></html>'
_ASK: Final = """
async ([ask, text]) => {
  const start = performance.now();
  const addresses = await eval(ask)(text);
  return { addresses, ms: performance.now() - start };
}
"""
_MEMORY: Final = "async () => (await performance.measureUserAgentSpecificMemory()).bytes"
_QUESTIONS_FOR_MEMORY: Final = 20
_FRAGMENT: Final = "/fragment/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question's answer: the known post's place from 1 or None, milliseconds, what was sent."""

    way: str
    rank: int | None
    ms: float
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


def ask_all(engine: Engine, questions: Sequence[Question], chromium: Path) -> Session:
    """Ask every question in a browser profile that has never seen the site."""
    from playwright.sync_api import sync_playwright

    with served(engine.folder, {"/": _PAGE}) as (address, account), sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--enable-blink-features=ForceEagerMeasureMemory"]
        browser = playwright.chromium.launch(executable_path=str(chromium), args=arguments)
        asked = [_ask_cold(browser, engine, address, account, each) for each in questions]
        with _opened(browser, engine, address) as page:
            sent = account.take()
            for question in questions[:: max(1, len(questions) // _QUESTIONS_FOR_MEMORY)]:
                page.evaluate(_ASK, [engine.ask, question.text])
            memory = page.evaluate(_MEMORY)
        browser.close()
    sent = [line for line in sent if line[0] not in ("/", "/favicon.ico")]
    return Session(
        open_bytes=sum(size for _, size in sent),
        open_requests=len(sent),
        memory_bytes=memory,
        asked=asked,
    )


@contextmanager
def _opened(browser: Any, engine: Engine, address: str) -> Iterator[Any]:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/")
    page.evaluate(engine.open)
    yield page
    context.close()


def _ask_cold(
    browser: Any, engine: Engine, address: str, account: Account, question: Question
) -> Asked:
    with _opened(browser, engine, address) as page:
        account.take()
        answer = page.evaluate(_ASK, [engine.ask, question.text])
        sent = account.take()
    addresses = answer["addresses"][:10]
    found = addresses.index(question.address) + 1 if question.address in addresses else None
    cards = sum(size for path, size in sent if _is_card(path))
    return Asked(
        way=question.way,
        rank=found,
        ms=answer["ms"],
        index_bytes=sum(size for _, size in sent) - cards,
        card_bytes=cards,
        requests=len(sent),
    )


def _is_card(path: str) -> bool:
    return path.endswith(RANGE_MARK) or _FRAGMENT in path
