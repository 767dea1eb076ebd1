"""The measuring of published pages, as a phone on a slow line gets them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.hosting import served
from bench.lighthouse import CATEGORIES, Measured, measure_pages
from newsroom.kinds import kind_named

_HEAD: Final = (
    "| trang | tốc độ | tiếp cận | thực hành | SEO | FCP, s | LCP, s | TBT, ms | CLS "
    "| không ảnh, kB | ảnh, kB | lượt tải |"
)


def pages_of(site: Path) -> Iterator[tuple[str, str]]:
    """Choose what is measured: names, and addresses below the root, of five kinds of pages."""
    yield "trang nhất", ""
    for name, kind in (("gương điển hình", "story"), ("phong trào", "campaign")):
        # Entries, unlike lists, have their Markdown beside them; the longest is measured.
        texts = list((site / kind_named(kind).address).glob("*/*.md"))
        if texts:
            longest = max(texts, key=lambda text: (text.stat().st_size, text.name))
            yield name, f"{longest.parent.relative_to(site).as_posix()}/"
    yield "tìm kiếm", "tim-kiem/"
    yield "tìm kiếm, có câu hỏi", "tim-kiem/?q=bao+ve+rung"


def report_pages(site: Path, theme: Path, chromium: Path) -> Iterator[str]:
    """Give a Markdown table with one row a page; see ``measure_pages`` for what it needs."""
    chosen = tuple(pages_of(site))
    yield _HEAD
    yield f"|{' --- |' * (_HEAD.count('|') - 1)}"
    with served(site) as base:
        addresses = [f"{base}/{address}" for _, address in chosen]
        measured = measure_pages(theme, chromium, addresses)
        for (name, _), figures in zip(chosen, measured, strict=True):
            yield f"| {' | '.join((name, *_cells(figures)))} |"


def _cells(page: Measured) -> Iterator[str]:
    yield from (str(page.scores[category]) for category in CATEGORIES)
    yield _decimal(page.first_paint_ms / 1000, 1)
    yield _decimal(page.largest_paint_ms / 1000, 1)
    yield f"{page.blocking_ms:.0f}"
    yield _decimal(page.shift, 3)
    yield _decimal((page.all_bytes - page.photo_bytes) / 1000, 0)
    yield _decimal(page.photo_bytes / 1000, 0)
    yield str(page.requests)


def _decimal(number: float, digits: int) -> str:
    return f"{number:.{digits}f}".replace(".", ",")
