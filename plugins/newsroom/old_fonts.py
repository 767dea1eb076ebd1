"""Vietnamese typed with fonts of before Unicode: letters that look right in one font alone."""

from __future__ import annotations

import re

# TCVN 5712:1993 (".VnTime"): đ, ă, â, ê, ô, ơ, ư and the toned letters lie on these signs.
_TCVN3 = re.compile("[A-Za-z][¸µ¶·¹¨©ª«¬\xad®§¾»¼½Æ][A-Za-z]?|®[a-z¸µ¶·¹¨©ª«¬\xad]")
# VNI: a letter is followed by a sign of its own for the tone ("Ngöôøi toát").
_VNI = re.compile("[aeouyöôAEOUYÖÔ][ùøûõïâêáàåäéèúüëãÙØÛÕÏÂÊÁÀÅÄÉÈÚÜËÃ]|öô|ñ[aeiouöô]")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 6
_SHARE = 0.25


def name_old_font(text: str) -> str:
    """Name the font family that a text without one Vietnamese letter was typed for, else nothing.

    Asks for at least 6 such letters, in a quarter of all words: other languages stay far below.
    """
    words = len(_WORD.findall(text))
    for name, pattern in (("TCVN3 (ABC, .VnTime)", _TCVN3), ("VNI", _VNI)):
        found = sum(1 for _ in pattern.finditer(text))
        if found >= max(_FEWEST, words * _SHARE):
            return name
    return ""
