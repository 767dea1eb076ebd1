"""Terms of vocabularies on a day when they were not in use: old titles, merged bodies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from newsroom.field_types import Block, Listed, Many, Part
from newsroom.fields import FieldType, specs
from newsroom.problems import Problem
from newsroom.records import AwardFields, Campaign, DatedEntry, Document, Entry, MilestoneFields
from newsroom.rules.case import Case
from newsroom.vocabularies import Term, explain_validity, is_valid_on


@dataclass(frozen=True, slots=True)
class _Use:
    """One term of a vocabulary and the days, one of which must be within its time."""

    vocabulary: str
    identifier: str
    line: int
    days: tuple[date, ...]


def in_use(case: Case) -> Iterator[Problem]:
    """Every term named by an entry was in use on the day that the entry speaks of.

    A reminder only: decisions under way at a change of the law may still bear the old name.
    """
    days = _days_of_entry(case.entry)
    for use in _uses(case.entry, days, case.entry.lines, 1) if days else ():
        term = case.term(use.vocabulary, use.identifier)
        if term and not _fits(term, use.days):
            vocabulary = case.vocabularies[use.vocabulary]
            message, hint = explain_validity(term, use.days[0], vocabulary)
            yield case.warn(use.line, "term-out-of-time", message, hint)


def _fits(term: Term, days: tuple[date, ...]) -> bool:
    return any(is_valid_on(term, day) for day in days)


def _uses(record: Any, days: tuple[date, ...], lines: Any, first_line: int) -> Iterator[_Use]:
    for key, spec in specs(type(record)).items():
        line = lines.get(key, first_line)
        yield from _uses_in(spec.type, getattr(record, key), days, line)


def _uses_in(kind: FieldType, value: Any, days: tuple[date, ...], line: int) -> Iterator[_Use]:
    if isinstance(kind, Many):
        for item in value or ():
            yield from _uses_in(kind.item, item, days, line)
    elif isinstance(kind, Block) and isinstance(value, Part):
        yield from _uses(value, _days_of_part(value) or days, value.lines, value.line)
    elif isinstance(kind, Listed) and value:
        yield _Use(kind.vocabulary, value, line, days)


def _days_of_entry(entry: Entry) -> tuple[date, ...]:
    if isinstance(entry, Document):
        return (entry.issued,)
    if isinstance(entry, Campaign):
        days = (entry.launched, entry.first_day, entry.last_day, entry.date.date())
        return tuple(day for day in days if day)
    return (entry.date.date(),) if isinstance(entry, DatedEntry) else ()


def _days_of_part(part: Part) -> tuple[date, ...]:
    """Give the days that a part speaks of, none when it speaks of the same as its entry."""
    if isinstance(part, AwardFields):
        whole_year = (date(part.year, 1, 1), date(part.year, 12, 31))
        return (part.date, *whole_year) if part.date else whole_year[::-1]
    if isinstance(part, MilestoneFields):
        return tuple(day for day in (part.actual, part.planned) if day)
    return ()
