"""A Markdown body seen as prose: everything that is not read as words is blotted out in place.

Offsets and lines stay those of the body, so that what is found can be shown where it stands.
"""

from __future__ import annotations

import re

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
# Every branch begins with a character of its own: the search leaps from one to the next.
_NOT_WORDS = re.compile(
    r"`[^`\n]{0,400}`|\((?<=\]\()[^)\n]{0,1000}\)|https?://[^\s)>\]]+|www\.[^\s)>\]]+|"
    r"\[(?<=\]\[)[^\]\n]{0,200}\]|\[\^[^\]\n]{0,100}\]:?|<[^>\n]{1,200}>"
)
_MARKERS = re.compile(r"\n[ \t]*(?:(?:[-*+>:]|#{1,6}|\d{1,9}[.)])[ \t]+)+|\n[ \t]+")
_TABLE_ROW = re.compile(r"^[^\n|]*\|[^\n]*\|[^\n]*$|^ {0,3}\|[^\n]*$", re.MULTILINE)
_RULES = re.compile(r"\n[ \t]*(?:[-*_=][ \t]*){3,}(?=\n|$)")
_NOT_BREAKS = re.compile(r"[^\n]")


def blot(match: re.Match[str]) -> str:
    """Put an x for every character but line ends."""
    return _NOT_BREAKS.sub("x", match.group())


def clear(match: re.Match[str]) -> str:
    """Put nothing but line ends and spaces in its place."""
    return _NOT_BREAKS.sub(" ", match.group())


def without_code(body: str) -> str:
    """Clear fenced blocks: what stands in them is shown as typed."""
    if "```" not in body and "~~~" not in body:
        return body
    lines, fence = body.split("\n"), ""
    for index, line in enumerate(lines):
        match = _FENCE.match(line)
        is_fence = bool(match and (not fence or match[1].startswith(fence)))
        if fence or is_fence:
            lines[index] = " " * len(line)
        if match and is_fence:
            fence = "" if fence else match[1]
    return "\n".join(lines)


def prose_of(body: str) -> str:
    """Give the words of a body without code, addresses, tables, list and quote markers."""
    text = "\n" + without_code(body)
    if "|" in text:
        text = _TABLE_ROW.sub(clear, text)
    text = _RULES.sub(clear, text)
    text = _NOT_WORDS.sub(blot, text)
    return _MARKERS.sub(clear, text)[1:]
