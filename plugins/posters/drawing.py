"""A poster's words set on one A4 page: real text in the house's face, and a code to the page."""

from __future__ import annotations

import io
import re
import tempfile
from datetime import datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Final

import segno
from fpdf import FPDF
from PIL import Image

from newsroom.dates import VIETNAM
from newsroom.text import nfc
from newsroom.typeface import WEIGHTS, font_file
from posters.sheet import Poster

# Millimetres on A4, 210 × 297.
_SIDE: Final = 15.0
_WIDTH: Final = 180.0
_PHOTO_MOST: Final = 68.0
_FOOT: Final = 244.0
_CODE: Final = 34.0
_LINE: Final = 0.35278 * 1.4  # a line's height per point of type
_SIZES: Final = (19.0, 17.0, 15.0, 13.0, 11.5)
_ADDRESS_PART: Final = re.compile(r"[^/-]*[/-]+|[^/-]+")
_FACE: Final = "House"
_COLOURS: Final = {"xanh": ("#17466f", "#f2a51f"), "do-cam": ("#862900", "#ffbd0d")}
_INK: Final = "#21272d"
_SOFT: Final = "#535d67"


def draw(poster: Poster, photo: Path | None) -> bytes:
    """Set a poster; ``photo`` is a JPEG on disk."""
    ground, accent = _COLOURS[poster.palette]
    sheet = _Sheet(poster)
    sheet.head(poster, ground, accent)
    sheet.title(poster, ground)
    if photo:
        sheet.photo(photo)
    sheet.words(poster, ground)
    sheet.foot(poster, ground)
    return bytes(sheet.pdf.output())


class _Sheet:
    def __init__(self, poster: Poster) -> None:
        self.pdf = FPDF(format="A4")
        self.pdf.set_auto_page_break(False)
        self.pdf.c_margin = 0
        self.pdf.set_title(poster.title)
        self.pdf.set_lang("vi")
        day = datetime.combine(datetime.fromisoformat(poster.stamp), time(), VIETNAM)
        self.pdf.set_creation_date(day)
        for weight, path in _font_paths().items():
            self.pdf.add_font(f"{_FACE}{weight}", fname=path)
        self.pdf.add_page()

    def _write(
        self, text: str, weight: int, points: float, colour: str, width: float = _WIDTH
    ) -> None:
        self.pdf.set_font(f"{_FACE}{weight}", size=points)
        self.pdf.set_text_color(colour)
        self.pdf.set_x(_SIDE)
        self.pdf.multi_cell(
            width, points * _LINE, nfc(text), align="L", new_x="LMARGIN", new_y="NEXT"
        )

    def _height(self, text: str, weight: int, points: float, width: float = _WIDTH) -> float:
        self.pdf.set_font(f"{_FACE}{weight}", size=points)
        height = self.pdf.multi_cell(
            width, points * _LINE, nfc(text), align="L", dry_run=True, output="HEIGHT"
        )
        assert isinstance(height, float)
        return height

    def head(self, poster: Poster, ground: str, accent: str) -> None:
        """The band with who publishes."""
        self.pdf.set_fill_color(ground)
        self.pdf.rect(0, 0, 210, 32, style="F")
        self.pdf.set_fill_color(accent)
        self.pdf.rect(0, 32, 210, 2, style="F")
        self.pdf.set_y(9)
        self._write(poster.agency.upper(), 600, 10, "#ffffff")
        self._write(poster.site_name.upper(), 700, 20, "#ffffff")

    def title(self, poster: Poster, ground: str) -> None:
        """The title as large as three lines allow, the slogan, the facts."""
        self.pdf.set_y(42)
        if poster.kind:
            self._write(poster.kind, 600, 10, _SOFT)
        size = next(
            (
                size
                for size in (30, 26, 22)
                if self._height(poster.title, 700, size) <= 3.2 * size * _LINE
            ),
            18,
        )
        self._write(poster.title, 700, size, ground)
        if poster.slogan:
            self.pdf.ln(2)
            self._write(f"“{poster.slogan}”", 600, 15, _INK)
        self.pdf.ln(2)
        for label, words in poster.facts:
            self._write(f"{label}: {words}", 400, 11.5, _INK)
        self.pdf.ln(4)

    def photo(self, path: Path) -> None:
        """The entry's picture across the page, cut to what fits."""
        with Image.open(path) as opened:
            height = min(_PHOTO_MOST, _WIDTH * opened.height / opened.width)
            kept = round(opened.width * height / _WIDTH)
            top = (opened.height - kept) // 2
            shown = opened.convert("RGB").crop((0, top, opened.width, top + kept))
        data = io.BytesIO()
        shown.save(data, "JPEG", quality=88)
        self.pdf.image(data, x=_SIDE, y=self.pdf.get_y(), w=_WIDTH, h=height)
        self.pdf.set_y(self.pdf.get_y() + height + 5)

    def words(self, poster: Poster, ground: str) -> None:
        """The lead and as many of the points as the page has room for, as large as all fit."""
        size = self._largest(poster)
        self._if_room(poster.lead, 600, size + 1, _INK)
        if not poster.points or self.pdf.get_y() > _FOOT - 25:
            return
        self.pdf.ln(3)
        self._write(poster.heading, 700, size + 3.5, ground)
        self.pdf.ln(1)
        for point in _numbered(poster):
            if not self._if_room(point, 400, size, _INK):
                break
            self.pdf.ln(1)

    def _largest(self, poster: Poster) -> float:
        """The size of type, in points, at which lead and points fill what is left of the page."""
        room = _FOOT - self.pdf.get_y()
        return next((size for size in _SIZES if self._needed(poster, size) <= room), _SIZES[-1])

    def _needed(self, poster: Poster, size: float) -> float:
        height = self._height(poster.lead, 600, size + 1)
        if poster.points:
            height += 4 + self._height(poster.heading, 700, size + 3.5)
        return height + sum(self._height(point, 400, size) + 1 for point in _numbered(poster))

    def _if_room(self, text: str, weight: int, points: float, colour: str) -> bool:
        has_room = self.pdf.get_y() + self._height(text, weight, points) <= _FOOT
        if has_room:
            self._write(text, weight, points, colour)
        return has_room

    def foot(self, poster: Poster, ground: str) -> None:
        """The code, the address in letters for who has no camera, whom to ask."""
        self.pdf.set_draw_color(ground)
        self.pdf.line(_SIDE, _FOOT + 3, _SIDE + _WIDTH, _FOOT + 3)
        code = io.BytesIO()
        segno.make(poster.url, error="m", micro=False).save(code, kind="png", scale=8, border=1)
        self.pdf.image(code, x=_SIDE + _WIDTH - _CODE, y=_FOOT + 7, w=_CODE, alt_text=poster.url)
        self.pdf.set_y(_FOOT + 9)
        room = _WIDTH - _CODE - 6
        self._write("Quét mã để xem đầy đủ", 700, 15, ground, room)
        self._write(self._broken(poster.url, 10, room), 400, 10, _INK, room)
        if poster.contact:
            self.pdf.ln(2)
            self._write(f"Liên hệ: {poster.contact}", 400, 10, _SOFT, room)

    def _broken(self, url: str, points: float, width: float) -> str:
        """Break an address after slashes and hyphens, so that no word of it is cut."""
        self.pdf.set_font(f"{_FACE}400", size=points)
        lines = [""]
        for part in _ADDRESS_PART.findall(url):
            if self.pdf.get_string_width(lines[-1] + part) > width:
                lines.append("")
            lines[-1] += part
        return "\n".join(lines)


def _numbered(poster: Poster) -> list[str]:
    return [f"{number}. {point}" for number, point in enumerate(poster.points, 1)]


@lru_cache(maxsize=1)
def _font_paths() -> dict[int, str]:
    """Lay the font files on disk, where the library wants them; kept for the build's length."""
    folder = Path(_folder().name)
    paths = {}
    for weight in WEIGHTS:
        path = folder / f"{weight}.ttf"
        path.write_bytes(font_file(weight))
        paths[weight] = str(path)
    return paths


@lru_cache(maxsize=1)
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="ap-phich-")
