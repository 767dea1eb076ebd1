"""Vietnamese dates: day first, zone +07:00; weekdays from an own table, not from a locale."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7), "+07:00")

WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")

_TIME = r"(?:[ T]+(?P<hour>\d{1,2}):(?P<minute>\d{2}))?"
_YEAR_FIRST = re.compile(rf"(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}}){_TIME}")
_DAY_FIRST = re.compile(rf"(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})/(?P<year>\d{{4}}){_TIME}")


class UnclearDateError(ValueError):
    """The text is not one of the accepted forms of a date."""


class ImpossibleDateError(ValueError):
    """The form is right, but the calendar has no such day or the clock no such minute."""


def parse_moment(text: str) -> datetime:
    """Read ``2021-11-23``, ``2021-11-23 21:14`` or ``23/11/2021 21:14`` in the zone +07:00.

    Raises UnclearDateError or ImpossibleDateError.
    """
    match = _YEAR_FIRST.fullmatch(text.strip()) or _DAY_FIRST.fullmatch(text.strip())
    if match is None:
        raise UnclearDateError(text)
    parts = {name: int(value) for name, value in match.groupdict(default="0").items()}
    try:
        return datetime(**parts, tzinfo=VIETNAM)
    except ValueError as error:
        raise ImpossibleDateError(text) from error


def parse_day(text: str) -> date:
    """Read a day without a time; raises like :func:`parse_moment`."""
    if ":" in text:
        raise UnclearDateError(text)
    return parse_moment(text).date()


_LOOSE = re.compile(
    r"(?:ngày\s*)?(?P<day>\d{1,2})(?:\s*tháng\s*|\s*[-./]\s*)(?P<month>\d{1,2})"
    r"(?:\s*năm\s*|\s*[-./]\s*)(?P<year>\d{4}|\d{2})"
    r"(?:[\s,]+(?:lúc\s*)?(?P<hour>\d{1,2})\s*(?:h|:|giờ|g)\s*(?P<minute>\d{2})?(?:\s*phút)?)?",
    re.IGNORECASE,
)


def suggest_date(text: str, with_time: bool) -> str | None:
    """Write a day-first date of another form (``20.11.2026 8h30``) in the accepted one.

    Two digits of a year are of this century. None where it is no date of the calendar.
    """
    match = _LOOSE.fullmatch(text.strip())
    if match is None:
        return None
    parts = {name: int(value or 0) for name, value in match.groupdict().items()}
    parts["year"] += 2000 if parts["year"] < 100 else 0
    try:
        moment = datetime(**parts, tzinfo=VIETNAM)
    except ValueError:
        return None
    return f"{moment:%Y-%m-%d %H:%M}" if with_time and match["hour"] else f"{moment:%Y-%m-%d}"


def why_impossible(text: str) -> str:
    """Say what the calendar or the clock has instead of a date that it has not."""
    match = _YEAR_FIRST.fullmatch(text.strip()) or _DAY_FIRST.fullmatch(text.strip())
    parts = {name: int(value or 0) for name, value in match.groupdict().items()} if match else {}
    year, month = parts.get("year", 0), parts.get("month", 0)
    if not 1 <= month <= 12:
        return "một năm có 12 tháng; viết năm-tháng-ngày hoặc ngày/tháng/năm"
    if not MINYEAR <= year <= MAXYEAR:
        return "xem lại năm"
    days = monthrange(year, month)[1]
    if not 1 <= parts["day"] <= days:
        return f"tháng {month}/{year} có {days} ngày"
    return "giờ từ 0 đến 23, phút từ 0 đến 59"


def at_midnight(day: date) -> datetime:
    """Give the first moment of a day in the zone +07:00."""
    return datetime.combine(day, time(), VIETNAM)


def date_line(moment: datetime) -> str:
    """Print a moment as the date line of an article: ``Thứ ba - 23/11/2021 21:14``."""
    return f"{WEEKDAYS[moment.weekday()]} - {moment:%d/%m/%Y %H:%M}"


def short_date(day: date) -> str:
    """Print a day as ``23/11/2021``."""
    return f"{day:%d/%m/%Y}"


def span(first: date | None, last: date | None) -> str:
    """Print from when to when; whole years are printed as years, an open end as “từ”."""
    if not first:
        return ""
    if not last:
        return f"từ {short_date(first)}"
    if (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
        return f"{short_date(first)} – {short_date(last)}"
    return f"năm {first.year}" if first.year == last.year else f"{first.year}–{last.year}"
