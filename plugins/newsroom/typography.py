"""Characters, quotes and spaces of a text: what an editor mends without reading the sense."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.persons import UPPER
from newsroom.slips import Slip, line_at
from newsroom.text import TURNING_SIGNS, fold

CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_TURNING_ENTITY = "&#(?:x0*20(?:2[a-e]|6[6-9])|0*82(?:3[4-8]|9[4-7]))(?![0-9a-f])"
_CONTROL = re.compile(f"[{CONTROL}{TURNING_SIGNS}]|{_TURNING_ENTITY}", re.IGNORECASE)
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]"
)
_ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_DOUBLE_SPACE = re.compile(r"[ \t]{2,}|\t")
_NO_SPACE_AFTER = re.compile(r"[,;:!?](?<=[^\W\d_]{2}.)(?=[^\W\d_]{2})")
_SPACE_BEFORE = re.compile(r"[,;:!?.](?<=\w .)(?=\s|$)", re.MULTILINE)
_SPACE_WITHIN = re.compile(r"[“(](?= \w)|[”)](?<=\w .)")
# Bounds keep a page of opening quotes from taking for ever.
_QUOTES = re.compile(
    r"\"[^\"\n]{0,600}\"|“[^”\"\n]{0,600}\"|\"[^\"\n]{0,600}”|[„‚‟]|,,(?=\w)[^,\n]{1,80}(?:''|”|“)|"
    r"«[^»\n]{0,600}»|'(?<![\w'’]')[^'\n]{1,600}'(?![\w'])|''(?<!\w'')[^'\n]{1,600}''|"
    r"[〝〞＂]"
)
_ODD_QUOTE = re.compile("[\"„‚‟«'〝〞＂]|,,")
_LOWER = "a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_TONED = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
# A syllable has one tone mark at most, a capital at its beginning only, and no figures. Each
# pattern begins with what is rare, so that good text costs little.
_GLUED = (
    re.compile(f"[{UPPER}](?<=[{_LOWER}]{{2}}.)(?=[{_LOWER}])"),
    re.compile(f"[{_TONED}](?=[{_LOWER}]{{0,6}}[{_TONED}])", re.IGNORECASE),
    re.compile(rf"\d(?<=[{_LOWER}]{{2}}.)"),
    re.compile(rf"\d(?=[{_LOWER}]{{3}})"),
)
_WORD = re.compile(r"\w+")
_VIETNAMESE = re.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]", re.IGNORECASE)
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)


def check_control(text: str) -> Iterator[Slip]:
    """Find control characters, each an error: they break feeds, or show what is not there."""
    for match in _CONTROL.finditer(text):
        yield Slip(line_at(text, match.start()), "control-character", *_IS_CONTROL, "error")


def check_unseen(text: str) -> Iterator[Slip]:
    """Remind of other characters that nobody sees."""
    if text.isascii():
        return
    for code, pattern, message, hint in _UNSEEN:
        if unseen := pattern.search(text):
            yield Slip(line_at(text, unseen.start()), code, message, hint)


_IS_CONTROL = ("có ký tự điều khiển vô hình", "xóa đoạn đó rồi gõ lại bằng tay")
_UNSEEN = (
    ("invisible", _INVISIBLE, "có ký tự vô hình", "xóa đoạn đó rồi gõ lại bằng tay"),
    (
        "odd-space",
        _ODD_SPACE,
        "có dấu cách không ngắt, thường do dán từ Word hoặc trang khác",
        "xóa rồi gõ lại bằng dấu cách thường",
    ),
)


def check_spacing(prose: str) -> Iterator[Slip]:
    """Find doubled and missing spaces, quotes of another kind and words run into one another.

    ``prose`` has no code, no addresses and no tables in it. One slip of a kind for a line.
    """
    gates = {"double-space": "  " in prose or "\t" in prose, "quotes": _ODD_QUOTE.search(prose)}
    for code, pattern, message, hint in _PATTERNS:
        for match in _one_a_line(pattern, prose) if gates.get(code, True) else ():
            shown = word_around(prose, match.start(), match.end())
            line = line_at(prose, match.start())
            yield Slip(line, code, message.replace("#", shown), hint)
    yield from _check_glued(prose)


_PATTERNS = (
    ("double-space", _DOUBLE_SPACE, "có hai dấu cách liền nhau", "xóa bớt một dấu cách"),
    ("no-space", _NO_SPACE_AFTER, "thiếu dấu cách trong “#”", "thêm dấu cách sau dấu câu"),
    ("space-before", _SPACE_BEFORE, "thừa dấu cách trước dấu câu ở “#”", "xóa dấu cách"),
    ("space-within", _SPACE_WITHIN, "thừa dấu cách bên trong dấu ngoặc ở “#”", "xóa dấu cách"),
    ("quotes", _QUOTES, "dấu ngoặc kép ở # không đúng kiểu", "dùng “ và ”"),
)


def _one_a_line(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Give the first match of each line, blanks at its beginning and end apart."""
    match = pattern.search(text)
    while match is not None:
        after = match.end()
        if not _is_edge_of_line(text, match):
            yield match
            after = text.find("\n", after)
        match = pattern.search(text, after) if after >= 0 else None


def _is_edge_of_line(text: str, match: re.Match[str]) -> bool:
    """Say whether blanks stand before or after a line's words, where nobody sees them."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return match.group().isspace() and (before in ("", "\n") or after in ("", "\n"))


def word_around(text: str, start: int, end: int) -> str:
    """Widen a place in a text to the whole words that it touches, 60 characters at most."""
    first, last = start, end
    while first > 0 and start - first < 30 and text[first - 1].isalnum():
        first -= 1
    while last < len(text) and last - end < 30 and text[last].isalnum():
        last += 1
    return text[first:last].strip()


def _check_glued(prose: str) -> Iterator[Slip]:
    seen: set[str] = set()
    for pattern in _GLUED:
        for match in pattern.finditer(prose):
            word = word_around(prose, match.start(), match.end())
            parts = _part(word) if word not in seen else ""
            seen.add(word)
            if parts:
                line = line_at(prose, match.start())
                yield Slip(line, "glued", f"“{word}” thiếu dấu cách", f"viết “{parts}”")


def _part(word: str) -> str:
    """Part a run of letters and figures that cannot be one word; empty when it may be one."""
    if not _VIETNAMESE.search(word):
        return ""
    cuts = [cut for cut in range(1, len(word)) if _is_seam(word[:cut], word[cut:])]
    return f"{word[: cuts[-1]]} {word[cuts[-1] :]}" if cuts else ""


def _is_seam(left: str, right: str) -> bool:
    """Say whether two whole words meet here: syllables, or a syllable and a number."""
    if left.isdigit() or right.isdigit():
        letters = right if left.isdigit() else left
        return len(letters) > 1 and _is_syllable(letters) and bool(_VIETNAMESE.search(letters))
    return _is_syllable(left) and _is_syllable(right)


def _is_syllable(text: str) -> bool:
    is_cased = text.islower() or text.istitle()
    return is_cased and len(_TONE.findall(text)) < 2 and bool(_SYLLABLE.fullmatch(fold(text)))


_TONE = re.compile(f"[{_TONED}]", re.IGNORECASE)
