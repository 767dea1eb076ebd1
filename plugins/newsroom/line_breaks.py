"""Where a line may not break: between a number and what it counts."""

from __future__ import annotations

import re

_TAGS = re.compile(r"(<[^>]*>)")
# A year has what it belongs to before it: “năm 2026 của …”, as has a number before a joining word.
_COUNTED = re.compile(
    r"(?<![\w/.,#–-])(?!(?:19|20)\d\d\b)\d[\d.,]*"
    r" (?!(?:và|của|đến|tới|là|hay|để)\b)[^\W\d_]{1,7}(?![\w-])"
)


def keep_units_with_numbers(html: str) -> str:
    """Wrap each number with the short word after it, between the tags of safe HTML."""
    parts = _TAGS.split(html)
    parts[::2] = [_COUNTED.sub(r'<span class="nobr">\g<0></span>', text) for text in parts[::2]]
    return "".join(parts)
