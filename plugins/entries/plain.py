"""The text of a body without its form: one line, in which what stood apart still ends."""

from __future__ import annotations

import html
import re
from typing import Final

from entries.sanitising import strip_tags
from newsroom.text import one_line

_INLINE: Final = r"(?:</(?:a|em|strong|s|sub|sup|abbr|code|p)>|\s)*"
_BLOCK_ENDS: Final = r"</(?:h[2-6]|li|dt|dd|figcaption|td|th)>|<(?:ul|ol|dl)\b"
# What ends with a full stop or a colon already needs no other.
_UNENDED: Final = re.compile(rf"(?<=[\w)\]”%])({_INLINE})({_BLOCK_ENDS})(\s*</tr>)?")


def plain_text(clean: str) -> str:
    """Give sanitised HTML as one line in which headings, list items and rows end with a full stop.

    Cells within a row end with ``;``.
    """
    return one_line(html.unescape(strip_tags(_UNENDED.sub(_end, clean))))


def _end(found: re.Match[str]) -> str:
    between, tag, row_end = found.groups(default="")
    is_within_row = tag.startswith(("</td", "</th")) and not row_end
    return f"{';' if is_within_row else '.'}{between}{tag}{row_end}"
