"""Personal data that a public text must not carry: numbers, addresses, exact dates of birth.

Law 91/2025/QH15 on the protection of personal data, Art. 16 (publication needs consent or another
legal basis), and Decree 356/2025/NĐ-CP, which lists basic data: date of birth, address, phone,
identity numbers. None of these is ever needed to tell of a good deed, so no consent lets them in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.home_addresses import find_homes
from newsroom.mail_addresses import find_personal
from newsroom.slips import Slip, line_at

_URL = re.compile(r"https?://[^\s)>\]]+")
_FIGURES = re.compile(r"\d+(?:[ .\-/]{1,2}\d+)*")

_CALLED_IDENTITY = re.compile(
    r"(?:CMND|CCCD|CMT|GCMND|căn cước|chứng minh (?:nhân dân|thư)|định danh|hộ chiếu|"
    r"giấy phép lái xe|GPLX|BHXH|bảo hiểm xã hội|BHYT)"
    r"(?: (?:công dân|cá nhân|gắn chip|số|của [^\n.;:]{1,30}|là|mang số|cấp))*[ :(]*[A-Z]{0,2}$",
    re.IGNORECASE,
)
_CALLED_ACCOUNT = re.compile(
    r"(?:số tài khoản|STK|TK|tài khoản(?: ngân hàng)?(?: số)?|số thẻ)[^\n\d.;]{0,40}"
    r"(?:\d{2,4}[A-Z])?$",
    re.I,
)
# An account of the treasury, a fund or an association is there to be published.
_PUBLIC_ACCOUNT = re.compile(
    r"kho bạc|quỹ|ủy ban|UBND|mặt trận|ngân sách|cơ quan|chữ thập đỏ", re.IGNORECASE
)
# 12 digits of a citizen's number: province 001–096, sex and century, year, six more.
_CITIZEN = re.compile(r"0(?:0[1-9]|[1-9]\d)(?:([ .\-]?)\d{3}(?:\1\d{3}){2}|\d{9})(?!\d)")
# Nine digits in one run: Vietnamese figures group thousands with dots, so this is no statistic.
_OLD_IDENTITY = re.compile(r"(?:\d{9}|0\d\d([ .])\d{3}\1\d{3})(?!\d)")
# Mobile prefixes after the change of 2018, and the eleven-digit ones before it.
_MOBILE = re.compile(
    r"(?:(?:84|0084)[ .\-)]{0,2}(?:\(?0\)?)?|0)[ .\-]?"
    r"(?:(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)(?:[ .\-]?\d){7}|1[2689]\d(?:[ .\-]?\d){7})(?!\d)"
)
# The country's code in brackets; a landline would go on with a 2.
_ABROAD = re.compile(r"\(\+84\)[ .]?$")
_HOTLINE = re.compile(r"(?:đường dây nóng|hotline|trực ban|tổng đài)[^\n.;]{0,40}$", re.IGNORECASE)
_OTHER_CODES = re.compile(
    r"(?:mã|ISBN|ISSN|OCLC|VIAF|thuế|MST|doanh nghiệp|GPKD|sê-?ri|serial|số hiệu|IMO|CAS|IMDb)"
    r"[^\n.;]{0,25}$"
)
_COUNTED = re.compile(
    r"\s*(?:đồng|đ\b|VNĐ|VND|USD|đô|euro|yên|won|người|dân|lượt|hộ|tấn|kg|ha\b|m[²2³3]|km|mét|"
    r"cây|con|bản|phiếu|cử tri|nghìn|ngàn|triệu|tỷ|%)"
)

_DAY = re.compile(
    r"\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?(\d{4})(?!\d)|"
    r"\d{1,2} tháng \d{1,2},? năm (\d{4})|(\d{4})-\d\d-\d\d(?!\d)"
)
_BORN = re.compile(
    r"(?:(?P<before>[^\W\d_]+) )?(?P<born>\bsinh(?: ra)?(?: vào)?(?: ngày| hôm)?|"
    r"\bngày(?:,? tháng)?(?:,? năm)? sinh(?: là)?|\bSN|\bNS|\bborn(?: on)?)\s?:?\s*"
    r"(?:mùng |mồng )?$",
    re.IGNORECASE,
)
# "học sinh ngày 20/11/2025" has nobody's date of birth.
_NOT_BIRTH = re.compile(
    r"khai|phát|nảy|học|vệ|thí|hy|tái|dân|môi|sản|thư|giáo|tiểu|y|tu|"
    r"du|hồi|phục|trường",
    re.IGNORECASE,
)
# Nobody alive is so old: the dates of historical persons are public.
_OLDEST_BIRTH_YEAR = 1915


def check_privacy(text: str) -> Iterator[Slip]:
    """Find identifying data in a public text of one or more lines; all of it is an error.

    Only a mobile number that the text calls a hotline is a warning.
    """
    plain = _URL.sub(lambda url: "x" * len(url.group()), text) if "://" in text else text
    for run in _FIGURES.finditer(plain):
        yield from _check_figures(plain, run)
    yield from find_homes(plain)
    if "@" in plain:
        yield from find_personal(plain)


def _check_figures(text: str, run: re.Match[str]) -> Iterator[Slip]:
    """Look at one run of figures together with the words around it."""
    digits = sum(map(str.isdigit, run.group()))
    day = _DAY.match(text, run.start())
    if day is not None:
        yield from _check_birth(text, day)
    elif digits >= 7 and "/" not in run.group() and not _is_part_of_code(text, run):
        yield from _check_number(text, run, digits)


def _is_part_of_code(text: str, run: re.Match[str]) -> bool:
    """Say whether letters or a slash stick to the figures, as in QĐ-1234567 or 12345678/GP."""
    before, after = text[run.start() - 1 : run.start()], text[run.end() : run.end() + 1]
    return before in ("/", "_", ",") or (after.isalnum() or after in ("/", "_"))


def _check_number(text: str, run: re.Match[str], digits: int) -> Iterator[Slip]:
    start = run.start()
    before = text[max(0, start - 60) : start]
    if _CALLED_IDENTITY.search(before):
        yield _slip(text, start, "personal-id", run.group())
    elif _CALLED_ACCOUNT.search(before):
        if not _PUBLIC_ACCOUNT.search(text, max(0, start - 90), run.end() + 80):
            yield _slip(text, start, "personal-account", run.group())
    elif _ABROAD.search(before) and run.group()[0] in "35789":
        yield _slip(text, start, "personal-phone", run.group())
    elif not _OTHER_CODES.search(before) and not _COUNTED.match(text, run.end()):
        for place in _starts(run):
            if mobile := _MOBILE.match(text, place, run.end()):
                is_hotline = _HOTLINE.search(before)
                slip = _slip(text, place, "personal-phone", mobile.group())
                yield _as_reminder(slip) if is_hotline else slip
                return
        is_identity = _CITIZEN.fullmatch(run.group()) or _OLD_IDENTITY.fullmatch(run.group())
        if is_identity and digits in (9, 12) and not before.endswith(("-", ".", "+")):
            yield _slip(text, start, "personal-id", run.group())


def _starts(run: re.Match[str]) -> Iterator[int]:
    """Give the places in a run where a group of figures begins: "2024 - 0912 345 678"."""
    for index, char in enumerate(run.group()):
        if char.isdigit() and (index == 0 or not run.group()[index - 1].isdigit()):
            yield run.start() + index


def _check_birth(text: str, day: re.Match[str]) -> Iterator[Slip]:
    born = _BORN.search(text[max(0, day.start() - 45) : day.start()])
    if born is None or _NOT_BIRTH.fullmatch(born["before"] or ""):
        return
    if int(day[1] or day[2] or day[3]) >= _OLDEST_BIRTH_YEAR:
        yield _slip(text, day.start(), "birth-date", f"{born['born']} {day.group()}")


_WORDING = {
    "personal-id": ("có số giấy tờ cá nhân “#”", "xóa số đó; bài không cần số giấy tờ của ai"),
    "personal-account": (
        "có số tài khoản “#”",
        "xóa số đó; mời người giúp đỡ liên hệ cơ quan, hội đoàn đứng ra tiếp nhận",
    ),
    "personal-phone": (
        "có số điện thoại di động “#”",
        "thay bằng điện thoại bàn hoặc tổng đài của cơ quan",
    ),
    "birth-date": ("có ngày sinh đầy đủ: “#”", "chỉ ghi năm, như “sinh năm 1980”"),
}


def _slip(text: str, offset: int, code: str, words: str) -> Slip:
    message, hint = _WORDING[code]
    return Slip(line_at(text, offset), code, message.replace("#", words), hint, "error")


def _as_reminder(slip: Slip) -> Slip:
    return Slip(slip.line, slip.code, slip.message, "chỉ giữ nếu đây là máy của cơ quan")
