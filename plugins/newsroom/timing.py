"""What an entry is on a day: not yet due, shown, or past its time."""

from __future__ import annotations

from datetime import date

from newsroom.dates import short_date
from newsroom.records import DatedEntry, Entry


def why_not_due(entry: Entry, today: date) -> str:
    """Say as a label why an entry may not be seen on a day, or give an empty text where it may."""
    if entry.status != "published":
        return "Bản nháp"
    moment = getattr(entry, "date", None)
    if moment is None or moment.date() <= today:
        return ""
    return f"Sẽ đăng ngày {short_date(moment.date())}"


def has_expired(entry: Entry, today: date) -> bool:
    """Say whether an entry's last day in lists is over; its page stays.

    A document's ``expires`` is another thing: a law out of force is still looked up.
    """
    return isinstance(entry, DatedEntry) and entry.expires is not None and entry.expires < today
