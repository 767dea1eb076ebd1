"""Pixels: one file to its variants, turned upright, in sRGB and without any metadata."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from PIL import Image, ImageCms, ImageOps

from newsroom.files import write_whole
from newsroom.pictures import QUALITIES, Variant
from newsroom.progress import Tell, counted, silent

_FEW = 4
# One thread for AVIF: how a picture is cut among several would change its bytes.
_FORMATS: Final[Mapping[str, tuple[str, Mapping[str, Any]]]] = {
    ".avif": ("AVIF", {"speed": 6, "max_threads": 1}),
    ".jpg": ("JPEG", {"optimize": True, "progressive": True}),
    ".webp": ("WEBP", {"method": 4}),
}


def make_missing(
    variants: Iterable[Variant], content: Path, cache: Path, jobs: int, tell: Tell = silent
) -> Iterator[tuple[str, str]]:
    """Make the variants that the cache lacks; yields (source path, reason) for what fails.

    Work is per source file, so that each is decoded once; a few run here, more in ``jobs``
    processes.
    """
    tasks = _group(variants, content, cache)
    if len(tasks) <= _FEW or jobs == 1:
        results: Iterable[str] = map(_make, tasks)
        yield from _failures(tasks, results)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=jobs or None, mp_context=context) as pool:
        yield from _failures(tasks, counted(pool.map(_make, tasks), len(tasks), tell))


Task = tuple[Path, tuple[tuple[Path, int, int], ...]]


def _group(variants: Iterable[Variant], content: Path, cache: Path) -> list[Task]:
    wanted: dict[str, list[tuple[Path, int, int]]] = {}
    for variant in dict.fromkeys(variants):
        target = cache / variant.address
        if not target.is_file():
            size = (target, variant.width_px, variant.height_px)
            wanted.setdefault(variant.source.path, []).append(size)
    return [(content / path, tuple(sizes)) for path, sizes in sorted(wanted.items())]


def _failures(tasks: list[Task], results: Iterable[str]) -> Iterator[tuple[str, str]]:
    for (path, _), reason in zip(tasks, results, strict=True):
        if reason:
            yield str(path), reason


def _make(task: Task) -> str:
    """Make all wanted sizes of one file; gives the reason when it cannot be decoded."""
    path, sizes = task
    try:
        with Image.open(path) as opened:
            upright = _in_srgb(ImageOps.exif_transpose(opened))
            for target, width_px, height_px in sizes:
                write_whole(target, _encode(upright, width_px, height_px, target.suffix))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        return str(error)
    return ""


def _in_srgb(image: Image.Image) -> Image.Image:
    """Convert to plain RGB (or RGBA), by the embedded profile where there is one."""
    mode = "RGBA" if image.has_transparency_data else "RGB"
    profile = image.info.get("icc_profile")
    if profile is None:
        return image.convert(mode)
    # A profile is about colours: not about places in a palette, nor one colour that is no colour.
    as_is = image.mode == mode or (mode == "RGB" and image.mode in ("CMYK", "L"))
    coloured = image if as_is else image.convert(mode)
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(
            coloured, source, ImageCms.createProfile("sRGB"), outputMode=mode
        )
    except (ImageCms.PyCMSError, OSError):
        converted = None  # A profile that does not fit the picture says nothing about its colours.
    return converted if converted is not None else image.convert(mode)


def _encode(image: Image.Image, width_px: int, height_px: int, ending: str) -> bytes:
    resized = image.resize((width_px, height_px), Image.Resampling.LANCZOS)
    # A new picture has no metadata to carry over: no EXIF, no place, no camera.
    bare = Image.new("RGB" if ending == ".jpg" else resized.mode, resized.size, "white")
    bare.paste(resized, mask=resized if ending == ".jpg" and resized.mode == "RGBA" else None)
    out = BytesIO()
    name, options = _FORMATS[ending]
    bare.save(out, name, quality=QUALITIES[ending.removeprefix(".")], **options)
    return out.getvalue()
