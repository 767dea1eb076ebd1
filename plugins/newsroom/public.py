"""What of an entry may leave the newsroom: the one door for indexes, data files and exports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from typing import Any

from newsroom.field_types import Block, Many, Text
from newsroom.fields import FieldType, Spec, specs
from newsroom.records import Entry, ExemplaryEntry
from newsroom.records.parts import AwardFields


@dataclass(frozen=True, slots=True)
class PublicField:
    """One field that anybody may see: its name, its declaration and its value."""

    name: str
    spec: Spec
    value: Any


def public_fields(entry: Entry) -> Iterator[PublicField]:
    """Give the public fields of an entry in their order.

    Private fields are left out (Law 91/2025/QH15, Art. 16), and so are awards that were cancelled
    (Law 06/2022/QH15, Art. 93).
    """
    for name, spec in public_specs(type(entry)).items():
        yield PublicField(name, spec, _shown(entry, name))


def public_specs(record: type) -> dict[str, Spec]:
    """List the fields of a record that anybody may see."""
    return {name: spec for name, spec in specs(record).items() if not spec.private}


def words_of(field: PublicField) -> Iterator[str]:
    """Give every text of a field, those of its groups too; private ones are left out."""
    yield from _words(field.spec.type, field.value)


def _words(kind: FieldType, value: Any) -> Iterator[str]:
    if isinstance(kind, Many):
        for item in value:
            yield from _words(kind.item, item)
    elif isinstance(kind, Block) and is_dataclass(value):
        for name, spec in public_specs(kind.record).items():
            yield from _words(spec.type, getattr(value, name))
    elif isinstance(kind, Text) and value:
        yield value


def _shown(entry: Entry, name: str) -> Any:
    if name == "awards" and isinstance(entry, ExemplaryEntry):
        standing: tuple[AwardFields, ...] = entry.standing_awards
        return standing
    return getattr(entry, name)
