from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates import (
    VIETNAM,
    ImpossibleDateError,
    UnclearDateError,
    date_line,
    parse_day,
    parse_moment,
    span,
    suggest_date,
)


@pytest.mark.parametrize(
    "typed", ["2021-11-23 21:14", "23/11/2021 21:14", "2021-11-23T21:14", " 2021-11-23 21:14 "]
)
def test_a_date_may_be_typed_year_first_or_day_first(typed):
    assert parse_moment(typed) == datetime(2021, 11, 23, 21, 14, tzinfo=VIETNAM)


def test_the_day_comes_before_the_month():
    assert parse_day("05/06/2026") == date(2026, 6, 5)


def test_the_date_line_is_that_of_the_source_article():
    assert date_line(parse_moment("2021-11-23 21:14")) == "Thứ ba - 23/11/2021 21:14"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 4, 1), date(2026, 6, 30), "01/04/2026 – 30/06/2026"),
        (date(2026, 4, 1), None, "từ 01/04/2026"),
        (date(2026, 1, 1), date(2026, 12, 31), "năm 2026"),
        (date(2026, 1, 1), date(2030, 12, 31), "2026–2030"),
        (None, date(2026, 6, 30), ""),
    ],
)
def test_a_span_says_where_it_is_open_and_names_whole_years(first, last, words):
    assert span(first, last) == words


def test_every_weekday_has_its_vietnamese_name():
    monday = parse_moment("2026-11-16 07:05")

    names = [date_line(monday + timedelta(days=n)).split(" - ")[0] for n in range(7)]

    assert names == [
        "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật",
    ]  # fmt: skip


@pytest.mark.parametrize("typed", ["2026-06", "23-11-2021", "11/2021", "hôm qua", "2021-1-3", ""])
def test_what_is_not_clearly_a_date_is_refused(typed):
    with pytest.raises(UnclearDateError):
        parse_moment(typed)


@pytest.mark.parametrize("typed", ["2021-02-29", "31/04/2026", "2026-01-01 24:00", "00/01/2026"])
def test_what_the_calendar_has_not_is_refused(typed):
    with pytest.raises(ImpossibleDateError):
        parse_moment(typed)


@given(st.datetimes(min_value=datetime(1, 1, 2), timezones=st.none()))
def test_both_forms_name_the_same_minute(moment):
    moment = moment.replace(second=0, microsecond=0)

    year_first = parse_moment(f"{moment.year:04}-{moment:%m-%d %H:%M}")
    day_first = parse_moment(f"{moment.day}/{moment.month}/{moment.year:04} {moment:%H:%M}")

    assert year_first == day_first == moment.replace(tzinfo=VIETNAM)


@pytest.mark.parametrize(
    ("typed", "with_time", "right"),
    [
        ("20-11-2026", True, "2026-11-20"),
        ("20.11.2026", False, "2026-11-20"),
        ("20/11/26", True, "2026-11-20"),
        ("ngày 20 tháng 11 năm 2026", True, "2026-11-20"),
        ("20/11/2026 8h30", True, "2026-11-20 08:30"),
        ("20/11/2026, 8 giờ 30 phút", True, "2026-11-20 08:30"),
        ("20/11/2026 8h", True, "2026-11-20 08:00"),
        ("20/11/2026 8h30", False, "2026-11-20"),
        ("31-11-2026", True, None),
        ("11/2026", True, None),
        ("hôm qua", True, None),
    ],
)
def test_a_day_written_as_in_letters_is_answered_with_what_to_type(typed, with_time, right):
    assert suggest_date(typed, with_time) == right
