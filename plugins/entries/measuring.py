"""Looks at the picture files beside an entry: their true type, size and content hash."""

from __future__ import annotations

import hashlib
import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from newsroom.pictures import PictureFile

MAX_PIXELS = 60_000_000
MAX_SIDE_PX = 16_383  # The longest side that a WebP may have (RFC 9649, 2.7).
_FORMATS = {"JPEG": (".jpg", ".jpeg"), "PNG": (".png",), "WEBP": (".webp",)}
_TURNED = frozenset({5, 6, 7, 8})  # EXIF 2.32, tag 0x0112: width and height change places
_ORIENTATION = 0x0112


class UnusablePictureError(ValueError):
    """The file cannot be shown; the message says why, in Vietnamese."""


def measure(path: Path, shown_as: str) -> PictureFile:
    """Read a picture's header and hash its bytes; raises UnusablePictureError."""
    try:
        data = path.read_bytes()
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=tuple(_FORMATS)) as image:
                width_px, height_px = image.size
                true_type = image.format or ""
                # For its EXIF a PNG is decoded whole, so its size is looked at before.
                is_small = width_px * height_px <= MAX_PIXELS and max(image.size) <= MAX_SIDE_PX
                turned = is_small and image.getexif().get(_ORIENTATION) in _TURNED
    except FileNotFoundError as error:
        raise UnusablePictureError("không có tệp này cạnh bài") from error
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise UnusablePictureError("ảnh quá lớn") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise UnusablePictureError("tệp không phải ảnh JPEG, PNG hay WebP đọc được") from error
    if not is_small:
        raise UnusablePictureError(f"ảnh quá lớn ({width_px}×{height_px} điểm ảnh)")
    if path.suffix.lower() not in _FORMATS[true_type]:
        raise UnusablePictureError(f"tên tệp sai loại: bên trong là ảnh {true_type}")
    if turned:
        width_px, height_px = height_px, width_px
    digest = hashlib.sha256(data).hexdigest()
    return PictureFile(path=shown_as, width_px=width_px, height_px=height_px, digest=digest)
