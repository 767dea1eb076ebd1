"""Where a line may not break: between a number and its word, before a dash, in “héc-ta”."""

from __future__ import annotations

import re

_TAGS = re.compile(r"(<[^>]*>)")
_PAIR = re.compile(
    # What a number numbers: “năm 2026”, “tháng 6”.
    r"\b(?:[Nn]ăm|[Tt]háng|[Nn]gày|Quý|quý|[Ll]ớp|[Kk]hóa|[Đđ]ợt|[Ll]ần) \d[\d/.–-]*(?<=\d)"
    # What it counts: “62 ram”; a year counts nothing, nor does a number before a joining word.
    r"|(?<![\w/.,#–-])(?!(?:19|20)\d\d\b)\d[\d.,]*"
    r" (?!(?:và|của|đến|tới|là|hay|để)\b)[^\W\d_]{1,7}(?![\w-])"
    # “kinh tế - xã hội”
    r"|[^\W\d_]+ [-–] [^\W\d_]+"
    # “héc-ta”, “COVID-19”
    r"|(?<![\w/-])[^\W\d_]{1,5}-(?:[^\W\d_]{1,5}|\d+)(?![\w/-])"
)


def keep_pairs_whole(html: str) -> str:
    """Wrap what a line may not part, between the tags of safe HTML."""
    parts = _TAGS.split(html)
    parts[::2] = [_PAIR.sub(r'<span class="nobr">\g<0></span>', text) for text in parts[::2]]
    return "".join(parts)
