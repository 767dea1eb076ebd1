"""The words of an entry's header that readers get to see beside its title."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.dates import short_date
from newsroom.public import public_fields, words_of
from newsroom.records import AwardFields, Entry

_LEFT_OUT = frozenset({"title", "tags", "picture"})


def header_texts(entry: Entry) -> Iterator[str]:
    """Give every public text of a header; an award's decision comes with its day."""
    for shown in public_fields(entry):
        if shown.name == "awards":
            yield from map(decision, shown.value)
        elif shown.name not in _LEFT_OUT:
            yield from words_of(shown)


def decision(award: AwardFields) -> str:
    """Write the decision that gave an award: number and day, as far as they are known."""
    parts = [award.decision, f"ngày {short_date(award.date)}" if award.date else ""]
    return " ".join(part for part in parts if part)
