"""A quotation that begins with a bold “Lưu ý:” is no quotation but a call-out."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

CLASS: Final = "callout"
_WORDS: Final = ("lưu ý", "chú ý", "ghi nhớ")


class Callouts(Treeprocessor):
    """Makes call-outs of quotations, so that nothing is said to quote what it does not."""

    def run(self, root: Element) -> None:
        for element in root.iter("blockquote"):
            if _is_callout(element):
                element.tag = "div"
                element.attrib.update({"class": CLASS, "role": "note"})


def _is_callout(quotation: Element) -> bool:
    first = quotation.find("p/strong")
    paragraph = quotation.find("p")
    if first is None or paragraph is None or first is not next(iter(paragraph), None):
        return False
    is_at_start = not (paragraph.text or "").strip()
    return is_at_start and (first.text or "").strip().rstrip(":").lower() in _WORDS
