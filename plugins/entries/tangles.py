"""Bodies that Markdown would chew on for minutes: found by counting, before anything renders them.

Python-Markdown 3.10 looks from every bracket and backtick to the end of its block, goes through a
block once for each of its lines, and through the whole text once for each abbreviation.
"""

from __future__ import annotations

import re

# About three seconds of rendering on a small machine; long true texts stay below a tenth of it.
_MOST_STEPS = 60_000_000
_STEPS_PER_SIGN = 10
_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_ABBREVIATION = re.compile(r"^\*\[", re.MULTILINE)


def find_tangle(body: str) -> int | None:
    """Find the line, from 0, of the block that makes a body too costly to render, if it is."""
    steps = _STEPS_PER_SIGN * len(_ABBREVIATION.findall(body)) * len(body)
    heaviest, line_of_heaviest, line = 0, 0, 0
    for block in _BLANK_LINES.split(body):
        signs, lines = block.count("[") + block.count("`"), block.count("\n")
        cost = len(block) * (_STEPS_PER_SIGN * signs + lines)
        steps += cost
        if cost > heaviest:
            heaviest, line_of_heaviest = cost, line
        line += lines + 2
    return line_of_heaviest if steps > _MOST_STEPS else None
