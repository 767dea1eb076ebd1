"""What time alone will change: posts that come out, campaigns that begin and end, dates passed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from newsroom.posts import Post
from newsroom.records import Campaign, Entry

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Event:
    """One thing that a build on ``day`` shows for the first time, worded in Vietnamese."""

    day: date
    path: str
    what: str


def coming_events(posts: Iterable[Post], today: date) -> list[Event]:
    """List what builds after ``today`` will change by themselves, the soonest first."""
    events = (event for post in posts for event in _events(post.entry) if event.day > today)
    return sorted(set(events))


def late_events(posts: Iterable[Post], today: date, draft_days: int = 30) -> list[Event]:
    """List what people have left undone: reviews, milestones and drafts past their day."""
    return sorted(event for post in posts for event in _late(post.entry, today, draft_days))


def _events(entry: Entry) -> Iterator[Event]:
    if entry.status != "published":
        return
    day = _day(entry, "date")
    if day and entry.kind != "document":
        yield Event(day=day, path=entry.path, what=f"đăng “{entry.title}”")
    expires = _day(entry, "expires")
    if expires and entry.kind == "document":
        yield Event(day=expires, path=entry.path, what=f"văn bản hết hiệu lực: “{entry.title}”")
    elif expires:
        what = f"hết hạn, ra khỏi các danh sách: “{entry.title}”"
        yield Event(day=expires + _ONE_DAY, path=entry.path, what=what)
    effective = _day(entry, "effective")
    if effective:
        yield Event(day=effective, path=entry.path, what=f"văn bản có hiệu lực: “{entry.title}”")
    if isinstance(entry, Campaign):
        yield from _campaign_events(entry)


def _campaign_events(entry: Campaign) -> Iterator[Event]:
    first = _day(entry, "first_day", "start", "launched")
    last = _day(entry, "last_day", "end")
    if first:
        yield Event(day=first, path=entry.path, what=f"phong trào bắt đầu: “{entry.title}”")
    if last:
        what = f"phong trào đã kết thúc: “{entry.title}”"
        yield Event(day=last + _ONE_DAY, path=entry.path, what=what)


def _late(entry: Entry, today: date, draft_days: int) -> Iterator[Event]:
    review = _day(entry, "review_on")
    if review and review <= today:
        yield Event(day=review, path=entry.path, what=f"cần xem lại: “{entry.title}”")
    day = _day(entry, "modified", "date")
    if entry.status == "draft" and day and day <= today - draft_days * _ONE_DAY:
        yield Event(day=day, path=entry.path, what=f"bản nháp để lâu: “{entry.title}”")
    for step in _open_steps(entry):
        if step <= today:
            what = f"mốc theo kế hoạch đã qua mà chưa ghi ngày diễn ra: “{entry.title}”"
            yield Event(day=step, path=entry.path, what=what)


def planned_steps(posts: Iterable[Post], today: date) -> list[Event]:
    """List the milestones of campaigns that are planned after ``today``, the soonest first."""
    return sorted(
        Event(day=step, path=post.entry.path, what=f"mốc của phong trào “{post.entry.title}”")
        for post in posts
        for step in _open_steps(post.entry)
        if step > today
    )


def _open_steps(entry: Entry) -> Iterator[date]:
    """Give the planned days of milestones that nobody has reported yet."""
    if isinstance(entry, Campaign) and entry.status == "published":
        for step in entry.milestones:
            if step.planned and not step.actual:
                yield step.planned


def _day(entry: Entry, *names: str) -> date | None:
    """Give the first of these dates that the entry has, as a day."""
    for name in names:
        value: Any = getattr(entry, name, None)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
    return None
