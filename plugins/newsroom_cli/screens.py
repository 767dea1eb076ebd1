"""Pictures of a built site's pages, as phones and desks show them, in light and in dark."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from selectolax.lexbor import LexborHTMLParser

from newsroom.kinds import DATED_KINDS
from newsroom.loopback import running
from newsroom.media_types import MEDIA_TYPES

if TYPE_CHECKING:
    from playwright.sync_api import Browser

WIDTHS_PX: Final = (360, 1280)
GROUNDS: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")
# A page longer than this says nothing new further down.
_MOST_HEIGHT_PX: Final = 6000
_LOAD_ALL = "document.querySelectorAll('img[loading=lazy]').forEach(i => i.loading = 'eager')"


@dataclass(frozen=True, slots=True)
class Screen:
    """One page to be shown: its address below the site's root, and a name for the files."""

    address: str
    name: str


def screens_of(site: Path) -> Iterator[Screen]:
    """Choose ten pages: the front, a list, an entry of each kind, a topic, search, contact."""
    yield Screen("", "trang-nhat")
    yield Screen(f"{DATED_KINDS[0].address}/", "danh-sach")
    for kind in DATED_KINDS:
        address = _first_entry(site, kind.address)
        if address:
            yield Screen(address, kind.address)
    yield from (
        Screen(address, name)
        for address, name in (("luu-tru/", "luu-tru"), ("tim-kiem/?q=rac", "tim-kiem"))
    )
    if (site / "lien-he").is_dir():
        yield Screen("lien-he/", "lien-he")


def _first_entry(site: Path, folder: str) -> str:
    page = site / folder / "index.html"
    tree = LexborHTMLParser(page.read_text("utf-8")) if page.is_file() else None
    for link in tree.css("main article a[href]") if tree else ():
        address = (link.attributes["href"] or "").partition(f"/{folder}/")[2]
        if address and (site / folder / address / "index.html").is_file():
            return f"{folder}/{address}"
    return ""


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = dict(MEDIA_TYPES)  # noqa: RUF012 — as in the class it extends

    def log_message(self, *_arguments: object) -> None:
        """Say nothing of each request."""


@contextmanager
def _served(site: Path) -> Iterator[str]:
    handler = functools.partial(_Handler, directory=str(site))
    with running(ThreadingHTTPServer(("127.0.0.1", 0), handler)) as address:
        yield f"{address}/"


def take_screens(site: Path, target: Path, browser: Browser) -> Iterator[Path]:
    """Write the pictures as PNG files into ``target`` and give their paths as they are made."""
    target.mkdir(parents=True, exist_ok=True)
    with _served(site) as base:
        for width_px in WIDTHS_PX:
            for ground in GROUNDS:
                for screen in screens_of(site):
                    path = target / f"{screen.name}-{width_px}-{ground}.png"
                    _take(browser, f"{base}{screen.address}", width_px, ground, path)
                    yield path


def _take(
    browser: Browser, url: str, width_px: int, ground: Literal["light", "dark"], path: Path
) -> None:
    context = browser.new_context(
        viewport={"width": width_px, "height": 800}, color_scheme=ground, locale="vi-VN"
    )
    page = context.new_page()
    page.goto(url, wait_until="networkidle")
    page.evaluate(_LOAD_ALL)
    page.wait_for_load_state("networkidle")
    height = min(page.evaluate("document.documentElement.scrollHeight"), _MOST_HEIGHT_PX)
    page.screenshot(
        path=path,
        full_page=True,
        clip={"x": 0, "y": 0, "width": width_px, "height": height},
    )
    context.close()
