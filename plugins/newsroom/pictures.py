"""Pictures as values: which variants a file will have and under which names; no pixel is touched.

A variant's name holds a hash of the file's bytes and of the recipe, so either change gives a new
address and an old one may be cached for ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from newsroom.text import slugify

WIDTHS_PX = (480, 960, 1440)
# What cannot show WebP is old and has a small screen, or is a feed reader or a mail.
JPEG_WIDTHS_PX = WIDTHS_PX[:2]
QUALITIES = {"avif": 60, "webp": 80, "jpg": 82}
RECIPE_VERSION = 2
FOLDER = "anh"


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """A measured picture file; sizes in pixels after its orientation is applied."""

    path: str
    width_px: int
    height_px: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One published size of a picture; ``address`` is below the site's root."""

    source: PictureFile
    width_px: int
    height_px: int
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPicture:
    """A picture as a page shows it; ``licence`` is an id.

    Its variants run from narrow to wide: ``jpegs``, which every program can show, and ``webps``
    and ``avifs``, which weigh less; of AVIF there are none unless the settings ask for them.
    """

    webps: tuple[Variant, ...]
    jpegs: tuple[Variant, ...]
    avifs: tuple[Variant, ...] = ()
    alt: str = ""
    caption: str = ""
    credit: str = ""
    licence: str = ""

    @property
    def widest(self) -> Variant:
        """The largest variant: it gives the page the picture's proportions."""
        return self.webps[-1]

    @property
    def jpeg(self) -> Variant:
        """The one file for programs that take no list: ``src``, feeds, cards, posters."""
        return self.jpegs[-1]

    @property
    def files(self) -> tuple[Variant, ...]:
        """Every file that is published of it."""
        return (*self.avifs, *self.webps, *self.jpegs)

    @property
    def sources(self) -> tuple[tuple[str, tuple[Variant, ...]], ...]:
        """Media types with their variants, the lightest first, as a browser is to try them."""
        every = (("image/avif", self.avifs), ("image/webp", self.webps))
        return tuple((media_type, found) for media_type, found in every if found)


def srcset(variants: Iterable[Variant], root: str) -> str:
    """List variants with their widths; ``root`` goes before each address."""
    return ", ".join(f"{root}/{each.address} {each.width_px}w" for each in variants)


def shown(picture: PictureFile, *, has_avif: bool = False) -> ShownPicture:
    """Plan a picture's published files, none larger than the file itself."""
    return ShownPicture(
        webps=tuple(_variants(picture, WIDTHS_PX, "webp")),
        jpegs=tuple(_variants(picture, JPEG_WIDTHS_PX, "jpg")),
        avifs=tuple(_variants(picture, WIDTHS_PX, "avif")) if has_avif else (),
    )


def _variants(picture: PictureFile, widths_px: tuple[int, ...], ending: str) -> Iterator[Variant]:
    """Plan one format; a file narrower than the widest width has its own width as its last."""
    narrower = [width for width in widths_px if width < picture.width_px]
    for width in (*narrower, picture.width_px)[: len(widths_px)]:
        yield _variant(picture, width, ending)


def _variant(picture: PictureFile, width_px: int, ending: str) -> Variant:
    stem = slugify(PurePosixPath(picture.path).stem) or "anh"
    height_px = max(1, round(picture.height_px * width_px / picture.width_px))
    recipe = f"{ending} {QUALITIES[ending]} {RECIPE_VERSION}"
    whole = f"{picture.digest} {width_px} {recipe}"
    short = hashlib.sha256(whole.encode()).hexdigest()[:10]
    address = f"{FOLDER}/{short[:2]}/{stem}-{width_px}.{short}.{ending}"
    return Variant(source=picture, width_px=width_px, height_px=height_px, address=address)
