"""Every pair of text and ground that the stylesheet uses, in every set of colours."""

import re
from itertools import product

import pytest

from small_sites import ROOT

# WCAG 2.2, 1.4.3: text; 1.4.11: borders of controls, the ring of focus.
TEXT, SHAPE = 4.5, 3.0
PAIRS = [
    *((text, ground, TEXT) for text, ground in product(
        ("ink", "ink-soft", "link", "link-strong", "brand-ink"),
        ("sheet", "panel", "brand-panel"),
    )),
    ("ink", "canvas", TEXT),
    ("ink", "mark", TEXT),
    ("on-brand", "brand", TEXT),
    ("on-brand", "brand-deep", TEXT),
    ("on-footer", "footer", TEXT),
    ("on-footer", "footer-deep", TEXT),
    ("on-footer-strong", "footer", TEXT),
    ("go", "go-panel", TEXT),
    ("soon", "soon-panel", TEXT),
    ("past", "past-panel", TEXT),
    ("sample", "sample-panel", TEXT),
    ("line-control", "sheet", SHAPE),
    ("focus", "sheet", SHAPE),
    ("focus", "panel", SHAPE),
    ("on-brand", "brand", SHAPE),
]  # fmt: skip
_TOKEN = re.compile(r"--([\w-]+):\s*(light-dark\((#\w+),\s*(#\w+)\)|#\w+);")


def tokens(block):
    """Give {name: (light, dark)} of a block of custom properties."""
    return {
        name: (light or whole, dark or whole) for name, whole, light, dark in _TOKEN.findall(block)
    }


def sets_of_colours():
    css = {path.name: path.read_text("utf-8") for path in ROOT.glob("theme/static/css/1*.css")}
    palettes = re.findall(r'data-palette="([\w-]+)"\] \{(.*?)\}', css["11-palettes.css"], re.DOTALL)
    high = re.findall(r"\{([^{}]*--canvas[^{}]*)\}", css["12-contrast.css"])
    assert len(palettes) == 2 and len(high) == 2
    assert tokens(high[0]) == tokens(high[1])
    for palette, block in palettes:
        usual = tokens(css["10-tokens.css"]) | tokens(block)
        yield palette, "usual", usual
        yield palette, "high", usual | tokens(high[0])


def luminance(colour):
    digits = colour.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    ("palette", "kind", "colours"), [pytest.param(*each, id="-".join(each[:2])) for each in
                                     sets_of_colours()],
)  # fmt: skip
def test_every_text_can_be_read_on_its_ground_in_light_and_dark(palette, kind, colours):
    too_weak = [
        (text, ground, ("light", "dark")[mode], round(contrast(*pair), 2))
        for text, ground, least in PAIRS
        for mode in (0, 1)
        for pair in [(colours[text][mode], colours[ground][mode])]
        if contrast(*pair) < least
    ]

    assert too_weak == []


def test_the_measure_itself_is_right():
    assert round(contrast("#fff", "#000"), 1) == 21.0
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
