"""Draws the picture set: every scene, or the slugs named on the command line."""

import sys
from pathlib import Path

from scenes.catalogue import PICTURES
from studio.render import BrowserMissing, encode, open_canvas, photograph, write
from studio.svg import document

CONTENT = Path(__file__).resolve().parents[2] / "content"


def target(slug: str) -> Path:
    return CONTENT / PICTURES[slug].folder / f"{slug}.webp"


def draw(slugs: list[str]) -> None:
    """Draw the named pictures one after another. Raises `BrowserMissing`."""
    with open_canvas() as page:
        for slug in slugs:
            data = encode(photograph(page, document(PICTURES[slug].scene())))
            write(target(slug), data)
            print(f"{slug}.webp: {len(data) / 1000:.0f} kB")


def main(arguments: list[str]) -> int:
    unknown = [slug for slug in arguments if slug not in PICTURES]
    if unknown:
        print(f"Không có tranh nào tên là: {', '.join(unknown)}.", file=sys.stderr)
        return 2
    try:
        draw(arguments or list(PICTURES))
    except BrowserMissing:
        print("Không tìm thấy trình duyệt Chromium trên máy này.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
