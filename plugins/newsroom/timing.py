"""What an entry is on a day: not yet due, shown, or past its time."""

from __future__ import annotations

from datetime import date

from newsroom.records import DatedEntry, Entry


def is_due(entry: Entry, today: date) -> bool:
    """Say whether an entry may be seen: published, and its date not after today."""
    moment = getattr(entry, "date", None)
    return entry.status == "published" and (moment is None or moment.date() <= today)


def has_expired(entry: Entry, today: date) -> bool:
    """Say whether an entry's last day in lists is over; its page stays.

    A document's ``expires`` is another thing: a law out of force is still looked up.
    """
    return isinstance(entry, DatedEntry) and entry.expires is not None and entry.expires < today
