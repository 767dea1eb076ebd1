"""Records of entries to plain values and back, so that they can be kept as JSON."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final

from newsroom.dates import VIETNAM
from newsroom.fields import group_of, specs
from newsroom.kinds import KINDS, kind_named
from newsroom.records import Entry
from newsroom.reference_types import Alias, FileName, Link, NamedField

_CLASS, _DAY, _MOMENT, _LINES = "c", "d", "m", "l"


def encode_entry(entry: Entry) -> dict[str, Any]:
    """Give the plain values of an entry; only what differs from a field's default."""
    return {"kind": entry.kind, **_fields(entry)}


def decode_entry(data: dict[str, Any]) -> Entry:
    """Make the entry again; raises KeyError, TypeError or ValueError for any other data."""
    values = {key: _decode(value) for key, value in data.items() if key != "kind"}
    return kind_named(data["kind"]).record(**values)


def _fields(value: Any) -> dict[str, Any]:
    """List what a record holds besides its defaults; also the lines, which ``==`` leaves out."""
    return {
        item.name: _encode(getattr(value, item.name))
        for item in dataclasses.fields(value)
        if getattr(value, item.name) != item.default
    }


def _encode(value: Any) -> Any:
    match value:
        case datetime():
            return {_MOMENT: value.isoformat()}
        case date():
            return {_DAY: value.isoformat()}
        case tuple():
            return [_encode(each) for each in value]
        case dict():
            return {_LINES: value}
        case _ if dataclasses.is_dataclass(value):
            return {_CLASS: type(value).__name__, **_fields(value)}
        case _:
            return value


def _decode(value: Any) -> Any:
    if isinstance(value, list):
        return tuple([_decode(each) for each in value])
    if not isinstance(value, dict):
        return value
    if _CLASS in value:
        fields = {key: _decode(each) for key, each in value.items() if key != _CLASS}
        return _CLASSES[value[_CLASS]](**fields)
    if _DAY in value:
        return date.fromisoformat(value[_DAY])
    if _MOMENT in value:
        return datetime.fromisoformat(value[_MOMENT]).astimezone(VIETNAM)
    return value[_LINES]


def _groups(record: type) -> Iterator[type]:
    for spec in specs(record).values():
        inner = group_of(spec.type)
        if inner:
            yield inner
            yield from _groups(inner)


_CLASSES: Final[dict[str, type]] = {
    each.__name__: each
    for each in (Alias, FileName, Link, NamedField, *(g for k in KINDS for g in _groups(k.record)))
}
