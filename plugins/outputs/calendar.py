"""The milestones of a campaign as a calendar that phones and office programs can take in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

from newsroom.posts import Post
from newsroom.records import Campaign, MilestoneFields

_MOST_OCTETS = 73


def calendar(post: Post, kind_label: Callable[[str], str], url: str, host: str) -> str:
    """Print the dated milestones of a campaign (RFC 5545): whole days, CR LF, folded lines."""
    entry = post.entry
    assert isinstance(entry, Campaign)
    stamp = (entry.last_change or entry.date).astimezone(UTC)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Guong Sang//VI", "CALSCALE:GREGORIAN"]
    lines.append(f"X-WR-CALNAME:{_text(entry.title)}")
    seen: Counter[str] = Counter()
    for step in entry.milestones:
        seen[step.kind] += 1
        day = _day_of(step)
        if day:
            # Neither a new day nor a milestone of another kind makes it another event.
            uid = f"{entry.slug}-{step.kind}-{seen[step.kind]}@{host}"
            title = f"{kind_label(step.kind)}: {entry.title}"
            lines += _event(uid, stamp, day, title, step.note, url)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(uid: str, stamp: datetime, day: date, title: str, note: str, url: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}"
    yield f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(title)}"
    if note:
        yield f"DESCRIPTION:{_text(note)}"
    yield f"URL:{url}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day_of(step: MilestoneFields) -> date | None:
    return step.actual or step.planned


def _text(words: str) -> str:
    """Escape a text value (RFC 5545, 3.3.11)."""
    escaped = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Break a line into at most 75 octets, never inside a letter (RFC 5545, 3.1)."""
    part, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _MOST_OCTETS:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + octets
    yield part
