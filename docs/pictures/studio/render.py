"""Turns finished SVG text into WebP files with a headless Chromium and Pillow."""

import io
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PIL import Image
from playwright.sync_api import Page, sync_playwright

WIDTH_PX: Final = 1600
HEIGHT_PX: Final = 900
MAX_BYTES: Final = 150_000
QUALITY: Final = 84


class BrowserMissing(RuntimeError):
    """No Chromium could be found on this computer."""


@contextmanager
def open_canvas() -> Iterator[Page]:
    """Open one browser page of the picture's size. Raises `BrowserMissing`."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
    if found is None:
        raise BrowserMissing
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=found, args=flags)
        yield browser.new_page(viewport={"width": WIDTH_PX, "height": HEIGHT_PX})
        browser.close()


def photograph(page: Page, svg: str) -> Image.Image:
    """Rasterise one SVG document."""
    page.set_content(f'<body style="margin:0">{svg}</body>')
    return Image.open(io.BytesIO(page.screenshot(type="png"))).convert("RGB")


def encode(image: Image.Image) -> bytes:
    """Encode as WebP, lowering quality step by step until it fits `MAX_BYTES`."""
    for quality in range(QUALITY, 40, -6):
        held = io.BytesIO()
        image.save(held, "WEBP", quality=quality, method=6)
        if held.tell() <= MAX_BYTES:
            break
    return held.getvalue()


def write(target: Path, data: bytes) -> None:
    """Write aside, then put in place, so that nobody ever reads half a picture."""
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_suffix(".part")
    aside.write_bytes(data)
    aside.replace(target)
