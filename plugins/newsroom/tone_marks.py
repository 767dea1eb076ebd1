"""Where the tone mark stands in oa, oe, uy: on the first vowel (hòa, old) or the second (hoà, new).

The two spellings are one word: search and addresses fold marks away and never tell them apart. The
state gazette writes the old style. Names of people keep the spelling of their papers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

from newsroom.slips import Slip, line_at

ToneStyle = Literal["cũ", "mới"]
TONE_STYLES: tuple[ToneStyle, ...] = ("cũ", "mới")

_TONES = "\u0300\u0301\u0309\u0303\u0323"
_NEW_PAIRS = {
    unicodedata.normalize("NFC", first + second + tone): unicodedata.normalize(
        "NFC", first + tone + second
    )
    for first, second in ("oa", "oe", "uy")
    for tone in _TONES
}
_OLD_PAIRS = {old: new for new, old in _NEW_PAIRS.items()}
# "quý" has its u in qu; an ending consonant or vowel (toàn, xoáy, huỳnh) leaves only one way.
# Each pattern begins with the marked letter: it is rare, so good text costs little.
_NEW = re.compile(r"(?:[àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ](?<=[oO].)|[ỳýỷỹỵỲÝỶỸỴ](?<=[uU].)(?<![qQ]..))(?!\w)")
_OLD = re.compile(r"(?:[òóỏõọÒÓỎÕỌ](?=[aeAE](?!\w))|[ùúủũụÙÚỦŨỤ](?=[yY](?!\w))(?<![qQ].))")
# With an ending behind it the mark can only stand on the second vowel: "tòan" is a slip of typing.
_ASTRAY = re.compile(
    r"(?:[òóỏõọÒÓỎÕỌ](?=[aeAE][cimnptuyCIMNPTUY]\w{0,2}(?!\w))|"
    r"[ùúủũụÙÚỦŨỤ](?=[yY][cnptuCNPTU]\w{0,2}(?!\w))(?<![qQ].))"
)
_WORD = re.compile(r"\w+")
_NEXT_LETTER = re.compile(r" +([^\W\d_])")
STYLE_CODE = "tone-style"


def check_tone_marks(text: str, style: ToneStyle) -> Iterator[Slip]:
    """Name each word in the other style once, and each mark that went astray.

    Capitalised words amid a sentence or beside one another are names and are left alone.
    """
    wrong, pairs = (_NEW, _NEW_PAIRS) if style == "cũ" else (_OLD, _OLD_PAIRS)
    seen: set[str] = set()
    for match in wrong.finditer(text):
        start, word = _word_around(text, match.start())
        if word.lower() in seen or _is_name(text, start, word):
            continue
        seen.add(word.lower())
        right = _mend(word, pairs)
        message = f"“{word}” đặt dấu kiểu {'mới' if style == 'cũ' else 'cũ'}"
        yield Slip(line_at(text, match.start()), STYLE_CODE, message, f"viết “{right}”")
    for match in _ASTRAY.finditer(text):
        _, word = _word_around(text, match.start())
        message = f"“{word}” đặt dấu sai chỗ"
        hint = f"viết “{_mend(word, _OLD_PAIRS)}”"
        yield Slip(line_at(text, match.start()), "tone-astray", message, hint)


def _word_around(text: str, offset: int) -> tuple[int, str]:
    start = offset
    while start and text[start - 1].isalnum():
        start -= 1
    found = _WORD.match(text, start)
    return start, found.group() if found else ""


def _is_name(text: str, start: int, word: str) -> bool:
    if not word[:1].isupper():
        return False
    before = text[:start].rstrip(" ")
    begins_sentence = not before or before[-1] in '.!?:;\n“"-–#*>|'
    following = _NEXT_LETTER.match(text, start + len(word))
    return not begins_sentence or bool(following and following[1].isupper())


def _mend(word: str, pairs: dict[str, str]) -> str:
    """Move the mark and keep capitals as they were typed."""
    mended = word.lower()
    for wrong, right in pairs.items():
        mended = mended.replace(wrong, right)
    return "".join(
        new.upper() if old.isupper() else new for old, new in zip(word, mended, strict=True)
    )
