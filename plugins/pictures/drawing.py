"""Draws social cards: title set by measured width, the entry's photo beside it, who publishes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Final

from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont, ImageOps

from newsroom.social_cards import HEIGHT_PX, WIDTH_PX, SocialCard
from newsroom.text import nfc
from newsroom.typeface import font_file

_MARGIN_PX: Final = 64
_PHOTO_PX: Final = 500
_TITLE_SIZES_PX: Final = (60, 54, 48, 42, 36)
_TITLE_BOTTOM_PX: Final = 500
# Vietnamese stacks two marks on a capital; below this lines touch.
_LEADING: Final = 1.32
_QUALITY: Final = 85
_COLOURS: Final = {
    "xanh": ("#17466f", "#1f5f99", "#f2a51f"),
    "do-cam": ("#862900", "#b03600", "#ffbd0d"),
}

Box = tuple[int, int, int, int]


def draw(card: SocialCard, photo: Path | None) -> bytes:
    """Draw a card as JPEG, 1200 × 630 px; ``photo`` is a published picture on disk."""
    ground, lighter, accent = _COLOURS[card.palette]
    image = Image.new("RGB", (WIDTH_PX, HEIGHT_PX), ground)
    pen = ImageDraw.Draw(image)
    if photo:
        with Image.open(photo) as opened:
            shown = ImageOps.fit(opened.convert("RGB"), (_PHOTO_PX, HEIGHT_PX))
        image.paste(shown, (WIDTH_PX - _PHOTO_PX, 0))
    else:
        _rings(pen, lighter)
    pen.rectangle((0, 0, WIDTH_PX, 12), fill=accent)
    _words(pen, card, accent, has_photo=photo is not None)
    out = BytesIO()
    image.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()


def _rings(pen: ImageDraw.ImageDraw, colour: str) -> None:
    """Rings after the old bronze drums, as in the head of every page."""
    x, y = WIDTH_PX - 160, HEIGHT_PX // 2
    for radius in range(60, 420, 36):
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), outline=colour, width=5)


def _words(pen: ImageDraw.ImageDraw, card: SocialCard, accent: str, *, has_photo: bool) -> None:
    width = WIDTH_PX - 2 * _MARGIN_PX - (_PHOTO_PX if has_photo else 0)
    above = " · ".join(part for part in (card.kind, card.note) if part)
    pen.text((_MARGIN_PX, 56), _shown(above).upper(), font=_font(600, 26), fill=accent)
    y = 112
    font, lines = fit_title(card.title, width)
    for line in lines:
        pen.text((_MARGIN_PX, y), line, font=font, fill="#ffffff")
        y += round(font.size * _LEADING)
    pen.text((_MARGIN_PX, 520), _shown(card.site_name).upper(), font=_font(700, 34), fill="#ffffff")
    agency = next(wrap(_shown(card.agency), _font(400, 22), width), "")
    pen.text((_MARGIN_PX, 568), agency, font=_font(400, 22), fill="#e2eaf1")


def fit_title(title: str, width_px: int) -> tuple[ImageFont.FreeTypeFont, tuple[str, ...]]:
    """Set a title as large as its place allows; one that is too long even when small is cut."""
    room = _TITLE_BOTTOM_PX - 112
    for size in _TITLE_SIZES_PX:
        font = _font(700, size)
        lines = tuple(wrap(_shown(title), font, width_px))
        if len(lines) * size * _LEADING <= room:
            return font, lines
    most = int(room // (font.size * _LEADING))
    return font, (*lines[: most - 1], _cut(lines[most - 1], font, width_px))


def wrap(text: str, font: ImageFont.FreeTypeFont, width_px: int) -> Iterator[str]:
    """Break a text between words where the measured line would be too wide."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) > width_px:
            yield line
            longer = word
        line = longer
    if line:
        yield line


def _cut(line: str, font: ImageFont.FreeTypeFont, width_px: int) -> str:
    words = line.split()
    while words and font.getlength(" ".join(words) + "…") > width_px:
        words.pop()
    return " ".join(words) + "…"


def _shown(text: str) -> str:
    """Compose letters and leave out what the face has no sign for, as emoji."""
    known = known_letters()
    return "".join(letter for letter in nfc(text) if ord(letter) in known or letter == " ")


@lru_cache(maxsize=1)
def known_letters() -> frozenset[int]:
    """Every character that the face can show."""
    return frozenset(TTFont(BytesIO(font_file(700)), lazy=True).getBestCmap())


@lru_cache(maxsize=16)
def _font(weight: int, size_px: int) -> ImageFont.FreeTypeFont:
    # The basic layout sets each composed letter by its own glyph, on every system alike.
    return ImageFont.truetype(
        BytesIO(font_file(weight)), size_px, layout_engine=ImageFont.Layout.BASIC
    )
