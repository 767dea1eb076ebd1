"""The house's typeface as whole font files, for what is drawn rather than laid out by a browser."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

PACKAGE: Final = "fontpkg_be_vietnam_pro"
WEIGHTS: Final = {
    400: "BeVietnamPro-Regular",
    600: "BeVietnamPro-SemiBold",
    700: "BeVietnamPro-Bold",
}


def font_file(weight: int) -> bytes:
    """Give the TrueType file of a weight: 400, 600 or 700."""
    return files(PACKAGE).joinpath("files", f"{WEIGHTS[weight]}.ttf").read_bytes()
