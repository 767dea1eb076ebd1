"""Days that an entry of any kind may say: published, changed, taken off lists, happened."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.dates import short_date
from newsroom.problems import Problem
from newsroom.records import DatedEntry, Document, ExemplaryEntry
from newsroom.rules.case import Case


def of_publishing(case: Case) -> Iterator[Problem]:
    """An entry is changed after it came out, and leaves the lists after that too."""
    entry = case.entry
    if not isinstance(entry, (DatedEntry, Document)):
        return
    out = entry.date.date()
    if entry.modified and entry.modified.date() < out:
        message = f"ngày cập nhật {short_date(entry.modified.date())} trước ngày đăng"
        hint = f"xem lại mục modified và ngày đăng ({short_date(out)})"
        yield case.report(case.line("modified"), "modified-before-date", message, hint)
    if isinstance(entry, DatedEntry) and entry.expires and entry.expires < out:
        message = f"ngày hết hạn {short_date(entry.expires)} trước ngày đăng"
        hint = f"xem lại mục expires và ngày đăng ({short_date(out)})"
        yield case.report(case.line("expires"), "expires-before-date", message, hint)


def of_changes(case: Case) -> Iterator[Problem]:
    """A change comes after what it changes, and before today."""
    out = case.entry.date.date() if isinstance(case.entry, (DatedEntry, Document)) else None
    for change in case.entry.changes:
        day = change.date.date()
        if out and day < out:
            message = f"lần sửa ngày {short_date(day)} trước ngày đăng"
            hint = f"xem lại ngày của lần sửa và ngày đăng ({short_date(out)})"
            yield case.report(change.line_of("date"), "modified-before-date", message, hint)
        elif day > max(case.today, out or case.today):
            message = f"lần sửa ngày {short_date(day)} chưa đến"
            hint = "ghi lần sửa vào ngày đăng bản mới"
            yield case.report(change.line_of("date"), "change-in-future", message, hint)


def of_happening(case: Case) -> Iterator[Problem]:
    """What is told has happened."""
    entry = case.entry
    if isinstance(entry, ExemplaryEntry) and entry.happened and entry.happened > entry.date.date():
        message = f"việc diễn ra ngày {short_date(entry.happened)}, sau ngày đăng bài"
        hint = f"xem lại mục happened và ngày đăng ({short_date(entry.date.date())})"
        yield case.report(case.line("happened"), "happened-after-date", message, hint)


def of_results(case: Case) -> Iterator[Problem]:
    """A figure of a year to come is a target, not a result."""
    entry = case.entry
    if not isinstance(entry, ExemplaryEntry):
        return
    for result in entry.results:
        if result.year is not None and result.year > case.today.year:
            message = f"số liệu của năm {result.year} chưa thể là kết quả"
            hint = "xem lại năm; con số sẽ phải đạt thì kể trong bài, không ghi vào results"
            yield case.report(result.line_of("year"), "result-in-future", message, hint)
