"""JSON Schemas (draft-07) of single values, in patterns that browsers' regular expressions read.

A schema sees what plain YAML 1.2 makes of a file: ``2025`` is a number, ``2021-11-23`` a text. It
says of a value what can be said without the calendar, the other files and the closed lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from newsroom.addresses import PLAIN_ADDRESS
from newsroom.document_numbers import GROUP
from newsroom.field_types import (
    FIRST_YEAR,
    LAST_YEAR,
    Choice,
    Day,
    Flag,
    Moment,
    Text,
    Whole,
    Years,
)
from newsroom.fields import FieldType
from newsroom.reference_types import (
    MAX_SLUG_CHARS,
    RESERVED_SLUG,
    SLUG,
    WEB_ADDRESS,
    FileBeside,
    FormerAddress,
    Number,
    Ref,
    Slug,
    WebAddress,
)
from newsroom.suggestions import listed
from newsroom.vocabularies import Identifier

Schema = dict[str, Any]
# Texts that plain YAML takes for something else; a field of words takes them as typed.
WORDS: Final = ("string", "number", "boolean")
# How yes and no are typed; plain YAML has read the English words already.
YES: Final = (True, "có")
NO: Final = (False, "không")

_DAY = (
    "([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    "|(0?[1-9]|[12][0-9]|3[01])/(0?[1-9]|1[0-2])/[0-9]{4})"
)
_TIME = "([ T]+([01]?[0-9]|2[0-3]):[0-5][0-9])?"
_DIGITS = "(0[1-9]|[1-9][0-9]{1,4})[a-z]?"
_PARTS = f"{GROUP}(-{GROUP})*"
_NUMBER = rf"{_DIGITS}(/(19|20)[0-9]{{2}}/{_PARTS}|/{GROUP}(-{GROUP})+|-{GROUP}/{_PARTS})"


def single(kind: FieldType) -> Schema | None:
    """Give the schema of a value that stands alone; None for lists, groups and closed lists."""
    match kind:
        case Text(max_chars=most):
            return {"type": list(WORDS), "maxLength": most}
        case Moment():
            hint = "viết năm-tháng-ngày giờ:phút, ví dụ 2026-11-20 08:30; hoặc 20/11/2026 08:30"
            return _pattern(f"{_DAY}{_TIME}", hint)
        case Day():
            return _pattern(_DAY, "viết năm-tháng-ngày, ví dụ 2026-11-20; hoặc 20/11/2026")
        case Whole(least=least, most=most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case Flag():
            return {"enum": [*YES, *NO], "errorMessage": "chỉ nhận true hoặc false"}
        case Choice(labels=labels):
            return enumeration(labels, f"chỉ nhận: {listed(labels)}")
        case Years():
            year = {"type": "integer", "minimum": FIRST_YEAR, "maximum": LAST_YEAR}
            span = _pattern("[0-9]{4}( *[-–] *[0-9]{4})?", "viết 2021-2025")
            return {"anyOf": [year, span]}
        case _:
            return _naming(kind)


def _naming(kind: FieldType) -> Schema | None:
    match kind:
        case Slug() | Ref():
            return _slug(f"(?!({RESERVED_SLUG.pattern})$){SLUG.pattern}")
        case Identifier():
            return _slug(SLUG.pattern)
        case Number():
            return _pattern(_NUMBER, "viết như 19/CT-TTg, 42/2022/NĐ-CP, 34-CT/TW")
        case WebAddress():
            hint = "chép cả địa chỉ, bắt đầu bằng https://"
            return _pattern(WEB_ADDRESS.pattern, hint)
        case FormerAddress():
            hint = "viết tên thư mục cũ, hoặc cả đường dẫn cũ như /tin-tuc/ten-cu/"
            former = _pattern(f"({SLUG.pattern}|{PLAIN_ADDRESS.pattern})", hint)
            return former | {"type": ["string", "integer"]}
        case FileBeside(endings=endings):
            ends = "|".join(_any_case(ending.removeprefix(".")) for ending in endings)
            hint = f"tên tệp nằm cạnh bài, loại {listed(endings)}"
            return _pattern(rf"[^./\\][^/\\]*\.({ends})", hint)
        case _:
            return None


def split_words(item: FieldType, most: int, signs: str) -> Schema:
    """Allow several values of a type on one line, parted by any of the signs."""
    longest = item.max_chars if isinstance(item, Text) else ""
    one = f" ?[^{signs}]{{0,{longest}}}"
    hint = f"nhiều nhất {most} giá trị, mỗi giá trị nhiều nhất {longest} ký tự"
    several = _pattern(f"{one}([{signs}]{one}){{0,{most - 1}}}", hint)
    return several | {"type": list(WORDS)}


def enumeration(labels: Mapping[str, str], hint: str) -> Schema:
    """Allow ids alone, each with its label for editors that show it."""
    return {
        "enum": list(labels),
        "enumDescriptions": list(labels.values()),
        "errorMessage": hint,
    }


def _slug(pattern: str) -> Schema:
    schema = _pattern(pattern, "chỉ dùng chữ thường không dấu, số và gạch ngang")
    return schema | {"type": ["string", "integer"], "maxLength": MAX_SLUG_CHARS}


def _pattern(pattern: str, hint: str) -> Schema:
    return {"type": "string", "pattern": f"^{pattern}$", "patternErrorMessage": hint}


def _any_case(word: str) -> str:
    return "".join(f"[{char}{char.upper()}]" if char.isalpha() else char for char in word)
