"""Times of a campaign and what its launch rests on (Law 06/2022/QH15, Art. 16–17)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from newsroom.dates import short_date
from newsroom.problems import Problem
from newsroom.records import Campaign, MilestoneFields
from newsroom.rules.case import Case
from newsroom.vocabulary_files import FINAL_REVIEW, LAUNCH, REGULAR_FORM

# A campaign is summed up when it is over, within the year that follows.
_AFTERWARDS: Final = timedelta(days=366)


def days(case: Case) -> Iterator[Problem]:
    """A campaign is launched, begins and ends in this order."""
    entry = case.entry
    if not isinstance(entry, Campaign):
        return
    end = entry.end
    if end and entry.start and end < entry.start:
        message = f"ngày kết thúc {short_date(end)} trước ngày bắt đầu {short_date(entry.start)}"
        yield case.report(case.line("end"), "end-before-start", message, "xem lại hai ngày")
    if end and entry.launched and end < entry.launched:
        message = f"ngày phát động {short_date(entry.launched)} sau ngày kết thúc {short_date(end)}"
        yield case.report(case.line("launched"), "launched-after-end", message, "xem lại hai ngày")


def period(case: Case) -> Iterator[Problem]:
    """The years of a period are those of start and end."""
    entry = case.entry
    if not isinstance(entry, Campaign) or entry.period is None:
        return
    first, last = entry.period
    for key, day in (("start", entry.start), ("end", entry.end)):
        if day and not first <= day.year <= last:
            message = f"giai đoạn {first}–{last} không khớp mục {key} ({short_date(day)})"
            hint = f"bỏ mục period, hoặc xem lại mục {key}"
            yield case.report(case.line("period"), "period-contradicts", message, hint)


def has_end(case: Case) -> Iterator[Problem]:
    """Readers must see whether a campaign still runs; a regular one may go on without an end."""
    entry = case.entry
    if (
        isinstance(entry, Campaign)
        and entry.form != REGULAR_FORM
        and not (entry.end or entry.period)
    ):
        message = "phong trào chưa có ngày kết thúc hay giai đoạn nên hiện là “đang diễn ra” mãi"
        hint = "thêm dòng “end: 2026-12-31”, hoặc “period: 2026-2030”"
        yield case.warn(case.line("start", "launched", "title"), "no-end", message, hint)


def has_basis(case: Case) -> Iterator[Problem]:
    """A launch rests on a plan or a directive (Art. 17: it is by a plan that a campaign runs)."""
    entry = case.entry
    if isinstance(entry, Campaign) and not (entry.documents or entry.basis):
        message = "chưa ghi văn bản nào làm căn cứ cho phong trào"
        # A document named here as an example would be taken over as it stands.
        hint = (
            "thêm dòng “basis: [Kế hoạch số … ngày … của …]”, hoặc documents với tên thư mục của "
            "văn bản trong van-ban/"
        )
        yield case.warn(case.line("launched_by", "title"), "no-basis", message, hint)


def milestones(case: Case) -> Iterator[Problem]:
    """A milestone has a day within the campaign; what has happened is not in the future."""
    entry = case.entry
    if not isinstance(entry, Campaign):
        return
    for step in entry.milestones:
        if step.planned is None and step.actual is None:
            hint = "thêm planned: 2026-12-15, làm xong rồi thì actual: 2026-12-15"
            yield case.report(step.line, "milestone-undated", "mốc này chưa có ngày nào", hint)
        if step.actual and step.actual > case.today:
            message = f"mốc ghi là đã làm mà ngày {short_date(step.actual)} chưa đến"
            hint = "ghi ngày dự kiến vào planned, bỏ actual cho đến khi làm xong"
            yield case.report(step.line_of("actual"), "milestone-in-future", message, hint)
        if step.report and step.actual is None:
            message = "mốc đã có tin (report) mà chưa ghi ngày diễn ra"
            hint = "thêm dòng “actual: …”, ngày mốc ấy diễn ra"
            yield case.report(step.line_of("report"), "milestone-report-early", message, hint)
        yield from _outside(case, entry, step)


def _outside(case: Case, entry: Campaign, step: MilestoneFields) -> Iterator[Problem]:
    for key, day in (("planned", step.planned), ("actual", step.actual)):
        limit = _limit_passed(entry, step.kind, day) if day else ""
        if day and limit:
            message = f"mốc ngày {short_date(day)} nằm ngoài thời gian của phong trào, {limit}"
            hint = "xem lại ngày của mốc, hoặc mục start, end, period của phong trào"
            yield case.report(step.line_of(key), "milestone-outside", message, hint)


def _limit_passed(entry: Campaign, kind: str, day: date) -> str:
    """Say which limit a day goes beyond; a launch may precede the first day of the campaign."""
    begins = [each for each in (entry.first_day, entry.launched) if each]
    first, last = min(begins, default=None), entry.last_day
    if first and day < first and kind != LAUNCH:
        return f"từ {short_date(first)}"
    if last and day > (last + _AFTERWARDS if kind == FINAL_REVIEW else last):
        return f"đến {short_date(last)}"
    return ""
