"""Lists within lists as people type them: two spaces are enough, Markdown's four are filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown.preprocessors import Preprocessor

_ITEM = re.compile(r"( *)((?:[-*+]|\d{1,9}[.)]) +.*)")
_MARKDOWN_INDENT = "    "
_LEAST_DEEPER = 2


class NestedLists(Preprocessor):
    """Moves list items and their paragraphs to the depth that Python-Markdown expects."""

    def run(self, lines: list[str]) -> list[str]:
        return list(_moved(lines))


def _moved(lines: list[str]) -> Iterator[str]:
    depths: list[int] = []  # the indents of the items that are open, the outermost first
    after_blank = True
    for line in lines:
        item = _ITEM.fullmatch(line)
        indent = len(line) - len(line.lstrip(" "))
        if item and (depths or indent < len(_MARKDOWN_INDENT)):
            while depths and indent < depths[-1] + _LEAST_DEEPER:
                depths.pop()
            yield _MARKDOWN_INDENT * len(depths) + item[2]
            depths.append(indent)
        elif depths and indent and line.strip():
            level = sum(depth < indent for depth in depths)
            yield _MARKDOWN_INDENT * level + line.lstrip(" ")
        else:
            if line.strip() and after_blank:
                depths.clear()
            yield line
        after_blank = not line.strip()
