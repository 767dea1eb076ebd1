"""Addresses that lead to somebody's door.

Decree 356/2025/NĐ-CP counts a person's address among basic personal data. A commune is enough in
a story; the address of an office stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.slips import Slip, line_at

_NUMBER = re.compile(r"\d{1,4}[A-ZĐ]?\d?(?:[/-]\d{1,4}[A-Z]?){0,3}(?!\w|[.,]\d)")
_CALLED_HOUSE = re.compile(
    r"(?:số nhà|nhà số|nhà riêng số|căn hộ(?: số)?|phòng trọ(?: số)?)[ :]+(?:[A-Z]{1,2}[-.]?)?$",
    re.I,
)
_THEN_LANE = re.compile(r",? (?:ngõ|ngách|hẻm|kiệt) \d{1,4}", re.IGNORECASE)
_THEN_STREET = re.compile(r",? (?:đường|phố|đại lộ) (?=\w)(?!bộ|sắt|thủy|bay|dây|cao tốc|kính)")
_NUMBERED = re.compile(r"\bsố $", re.IGNORECASE)
_HAMLET = re.compile(r",? (?:ấp|thôn|bản|buôn|khu phố|tổ dân phố|xóm|khóm) ", re.IGNORECASE)
_LIVES_IN = re.compile(
    r"(?:thường trú|tạm trú|trú tại|trú ở|cư trú|nhà ở|ngụ(?: tại| ở)?|hộ khẩu|quê ở|"
    r"sống(?: tại| ở))"
    r"[^\n.;]{0,20}?\b(?:tổ|xóm|đội|khu phố) $",
    re.IGNORECASE,
)
# These words before a street number say that an office, a shop or a monument stands there.
_OFFICE = re.compile(
    r"(?<!\w)(?:trụ sở|văn phòng|cơ quan|ủy ban|UBND|công ty|chi nhánh|trường|bệnh viện|trung tâm|"
    r"nhà văn hóa|bảo tàng|thư viện|hội trường|khách sạn|ngân hàng|bưu điện|tòa|toà|viện|sở|"
    r"cửa hàng|siêu thị|nhà hát|rạp|quán|chợ|ga|"
    r"bến xe|đền|chùa|(?<!gia )đình|nhà thờ|"
    r"địa chỉ|tiếp nhận|address|phòng(?! trọ)|ban|hội|câu lạc bộ|di tích|công trình|dự án|tuyến|"
    r"cuộc họp|đại sứ quán|"
    r"hiệu sách|nhà sách|nhà in|nhà máy|xưởng)(?!\w)[^\n;]{0,90}$",
    re.IGNORECASE,
)
_MONUMENT = re.compile(
    r"(?:trụ sở|trường|bảo tàng|nhà sách|hiệu|đình|đền|chùa|di tích|bến xe|văn phòng|"
    r"công ty|cửa hàng)"
    r"(?: [^\s,;.]+){0,4},?[ (]+(?:(?:ở|tại|đặt tại|địa chỉ:?) )?(?:số nhà|nhà số) $",
    re.IGNORECASE,
)
_HINT = "chỉ ghi xã, phường và tỉnh, như “ở phường Bồ Đề, Hà Nội”"


def find_homes(text: str) -> Iterator[Slip]:
    """Find house numbers and residences told down to the group of houses, each an error."""
    for number in _NUMBER.finditer(text):
        start = number.start()
        before = text[max(text.rfind("\n", 0, start) + 1, start - 100) : start]
        told = _told_before(before) or _told_after(text, number.end(), before)
        if told is not None:
            words = (told + number.group()).strip()
            message = f"có số nhà “{words}”"
            yield Slip(line_at(text, start), "house-number", message, _HINT, "error")


def _told_before(before: str) -> str | None:
    """Give the words that make the number behind them a home's: "số nhà 12"."""
    if not before.endswith((" ", ":", ".", "-")):
        return None
    if called := _CALLED_HOUSE.search(before[-24:]):
        return None if _MONUMENT.search(before) else called.group()
    return None


def _told_after(text: str, end: int, before: str) -> str | None:
    """Give the words before a number whose following words make it a home's: "5 ngõ 12"."""
    if text[end : end + 1] not in (" ", ","):
        return None
    numbered = bool(_NUMBERED.search(before[-4:]))
    if _THEN_LANE.match(text, end) or (numbered and _THEN_STREET.match(text, end)):
        return None if _OFFICE.search(before) else ("số " if numbered else "")
    if _HAMLET.match(text, end) and (lives := _LIVES_IN.search(before)):
        return lives.group()
    return None
