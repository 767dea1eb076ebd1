"""Bodies that Markdown would chew on for minutes: found by counting, before anything renders them.

Python-Markdown 3.10 looks from every bracket and backtick to the end of its block, copies a block
for each of its other signs and each of its lines, and the whole text for each abbreviation. Rows
of tables and items of lists are taken one by one, so brackets in them weigh little.
"""

from __future__ import annotations

import re

# Some seconds of rendering on a small machine; the longest true texts need a tenth of it.
_MOST_STEPS = 100_000_000
_STEPS_PER_BRACKET = 10
_STEPS_PER_ABBREVIATION = 10
_LINES_PER_STEP = 2
_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_ROW_OR_ITEM = re.compile(r"^[ \t]*(?:\||[-*+][ \t]|\d{1,9}[.)][ \t]).*", re.MULTILINE)
_BRACKET = re.compile(r"[\[`]")
_OTHER_SIGN = re.compile(r"[\\*_<&]")
_ABBREVIATION = re.compile(r"^\*\[", re.MULTILINE)


def find_tangle(body: str) -> int | None:
    """Find the line, from 0, of the block that makes a body too costly to render, if it is."""
    steps = _STEPS_PER_ABBREVIATION * len(_ABBREVIATION.findall(body)) * len(body)
    heaviest, line_of_heaviest, line = 0, 0, 0
    for block in _BLANK_LINES.split(body):
        lines = block.count("\n")
        cost = len(block) * (_signs(block) + lines // _LINES_PER_STEP)
        steps += cost
        if cost > heaviest:
            heaviest, line_of_heaviest = cost, line
        line += lines + 2
    return line_of_heaviest if steps > _MOST_STEPS else None


def _signs(block: str) -> int:
    brackets = len(_BRACKET.findall(block))
    if not brackets:
        return len(_OTHER_SIGN.findall(block))
    in_rows = sum(len(_BRACKET.findall(row)) for row in _ROW_OR_ITEM.findall(block))
    freely = _STEPS_PER_BRACKET * (brackets - in_rows)
    return freely + in_rows + len(_OTHER_SIGN.findall(block)) // _STEPS_PER_BRACKET
