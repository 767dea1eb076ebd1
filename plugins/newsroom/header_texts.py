"""The words of an entry's header that readers get to see beside its title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from newsroom.dates import short_date
from newsroom.field_types import Block, Many, Text
from newsroom.fields import FieldType, specs
from newsroom.public import public_fields
from newsroom.records import AwardFields, Entry

_LEFT_OUT = frozenset({"title", "tags", "picture"})


def header_texts(entry: Entry) -> Iterator[str]:
    """Give every public text of a header; an award's decision comes with its day."""
    for shown in public_fields(entry):
        if shown.name not in _LEFT_OUT:
            yield from _texts(shown.spec.type, shown.value)


def _texts(kind: FieldType, value: Any) -> Iterator[str]:
    if isinstance(kind, Many):
        for item in value:
            yield from _texts(kind.item, item)
    elif isinstance(value, AwardFields):
        yield decision(value)
    elif isinstance(kind, Block) and is_dataclass(value):
        declared = specs(kind.record)
        for item in fields(value):
            if item.name in declared and not declared[item.name].private:
                yield from _texts(declared[item.name].type, getattr(value, item.name))
    elif isinstance(kind, Text) and value:
        yield value


def decision(award: AwardFields) -> str:
    """Write the decision that gave an award: number and day, as far as they are known."""
    parts = [award.decision, f"ngày {short_date(award.date)}" if award.date else ""]
    return " ".join(part for part in parts if part)
