"""Pictures as values: which variants a file will have and under which names; no pixel is touched.

A variant's name holds a hash of the file's bytes and of the recipe, so either change gives a new
address and an old one may be cached for ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from newsroom.text import slugify

WIDTHS_PX = (480, 960, 1440)
JPEG_WIDTH_PX = 960
WEBP_QUALITY = 80
JPEG_QUALITY = 82
RECIPE_VERSION = 1
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
    """A picture as a page shows it; variants run from narrow to wide, ``licence`` is an id.

    ``jpeg`` is for programs that cannot show the WebP ``variants``: feeds, mail, old browsers.
    """

    variants: tuple[Variant, ...]
    alt: str
    jpeg: Variant | None = None
    caption: str = ""
    credit: str = ""
    licence: str = ""

    @property
    def widest(self) -> Variant:
        """The largest variant: it gives the page the picture's proportions."""
        return self.variants[-1]

    def fallback(self, least_px: int = 900) -> Variant:
        """The narrowest variant of at least that width, for ``src``."""
        return next((v for v in self.variants if v.width_px >= least_px), self.widest)

    @property
    def files(self) -> tuple[Variant, ...]:
        """Every file that is published of it."""
        return (*self.variants, self.jpeg) if self.jpeg else self.variants

    def srcset(self, root: str) -> str:
        """List all variants with their widths; ``root`` goes before each address."""
        return ", ".join(f"{root}/{v.address} {v.width_px}w" for v in self.variants)


def variants(picture: PictureFile) -> tuple[Variant, ...]:
    """Plan a picture's published sizes, never larger than the file itself."""
    return tuple(_variants(picture))


def jpeg(picture: PictureFile) -> Variant:
    """Plan the one JPEG of a picture, never larger than the file itself."""
    recipe = f"jpeg {JPEG_QUALITY}"
    return _variant(picture, min(picture.width_px, JPEG_WIDTH_PX), recipe, "jpg")


def _variants(picture: PictureFile) -> Iterator[Variant]:
    widths = [width for width in WIDTHS_PX if width < picture.width_px]
    if len(widths) < len(WIDTHS_PX):
        widths.append(min(picture.width_px, WIDTHS_PX[-1]))
    for width in widths:
        yield _variant(picture, width, str(WEBP_QUALITY), "webp")


def _variant(picture: PictureFile, width_px: int, recipe: str, ending: str) -> Variant:
    stem = slugify(PurePosixPath(picture.path).stem) or "anh"
    height_px = max(1, round(picture.height_px * width_px / picture.width_px))
    whole = f"{picture.digest} {width_px} {recipe} {RECIPE_VERSION}"
    short = hashlib.sha256(whole.encode()).hexdigest()[:10]
    address = f"{FOLDER}/{short[:2]}/{stem}-{width_px}.{short}.{ending}"
    return Variant(source=picture, width_px=width_px, height_px=height_px, address=address)
