"""Declared fields: what a record of an entry holds, and how a header is checked against it.

A record is a frozen dataclass whose attributes are made with :func:`field`; that one declaration
drives parsing and messages (and whatever else needs to know the fields of a kind).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Protocol, runtime_checkable

from newsroom.nodes import Listing, Node, Scalar, Table
from newsroom.problems import Problem, Severity
from newsroom.suggestions import listed, nearest

if TYPE_CHECKING:
    from newsroom.vocabularies import Vocabularies

# The field in which a writer names required facts that could not be established.
UNKNOWN: Final = "unknown"
_NO_DEFAULT: Final = object()


# A file with more than that is no entry; nobody reads on, and a bomb must not fill the memory.
_MOST_PROBLEMS = 200
_LONGEST_WORDS = 1000
_MORE_PROBLEMS = (
    "too-many-problems",
    f"tệp còn nhiều lỗi nữa, chỉ kể {_MOST_PROBLEMS} lỗi đầu",
    "sửa những lỗi đã kể rồi kiểm tra lại",
)


@dataclass(slots=True)
class Reading:
    """The reading of one file: where it is, which lists are allowed, what was found wrong."""

    path: str
    vocabularies: Vocabularies
    problems: list[Problem]

    def report(self, line: int, code: str, message: str, hint: str = "") -> None:
        """Note a mistake at a line of this file."""
        self._note(line, code, message, hint, "error")

    def warn(self, line: int, code: str, message: str, hint: str = "") -> None:
        """Note what should be mended but stops nothing."""
        self._note(line, code, message, hint, "warning")

    def _note(self, line: int, code: str, message: str, hint: str, severity: Severity) -> None:
        if len(self.problems) > _MOST_PROBLEMS:
            return
        if len(self.problems) == _MOST_PROBLEMS:
            code, message, hint, severity = *_MORE_PROBLEMS, "error"
        message, hint = message[:_LONGEST_WORDS], hint[:_LONGEST_WORDS]
        self.problems.append(
            Problem(
                path=self.path, line=line, code=code, message=message, hint=hint, severity=severity
            )
        )


@runtime_checkable
class FieldType(Protocol):
    """Turns a node into a value; None means that the mistake has been reported."""

    def parse(self, node: Node, key: str, reading: Reading) -> Any: ...


@dataclass(frozen=True, slots=True)
class When:
    """A field is required when another field has one of these values.

    ``unless`` names a yes-or-no field that lifts the duty.
    """

    key: str
    values: tuple[Any, ...]
    unless: str = ""

    def holds(self, values: Mapping[str, Any]) -> bool:
        """Say whether the duty applies to these parsed values."""
        return values.get(self.key) in self.values and not (
            self.unless and values.get(self.unless) is True
        )

    def in_words(self) -> str:
        """Say when the duty applies: ``khi subject là person, household hoặc model``."""
        *others, last = (_typed(value) for value in self.values)
        values = f"{', '.join(others)} hoặc {last}" if others else last
        except_for = f", trừ khi {self.unless} là true" if self.unless else ""
        return f"khi {self.key} là {values}{except_for}"


def _typed(value: Any) -> str:
    """Write a value as a writer types it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """What is said about a field, once: its type, label and help for people, and its duty.

    ``private`` fields are kept out of every page, list, feed, index and data file. ``example`` is
    a value as a writer would type it. A required field that ``can_be_unknown`` may be named in
    ``unknown`` instead of being given.
    """

    type: FieldType
    label: str
    help: str
    required: bool = False
    required_when: When | None = None
    private: bool = False
    can_be_unknown: bool = False
    example: str = ""


def field(
    type_: FieldType,
    label: str,
    help_: str,
    *,
    required: bool = False,
    required_when: When | None = None,
    private: bool = False,
    example: str = "",
    default: Any = _NO_DEFAULT,
) -> Any:
    """Declare one field of a record.

    A required field without a default must be there for the record to exist; one with a default
    may be declared unknown, unless it is private.
    """
    has_default = default is not _NO_DEFAULT
    spec = Spec(
        type=type_,
        label=label,
        help=help_,
        required=required,
        required_when=required_when,
        private=private,
        can_be_unknown=bool(required or required_when) and has_default and not private,
        example=example,
    )
    if required and not has_default:
        return dataclasses.field(metadata={"spec": spec})
    return dataclasses.field(default=default if has_default else None, metadata={"spec": spec})


def specs(record: type) -> Mapping[str, Spec]:
    """List the declared fields of a record class in their order."""
    return _declared(record)


@cache
def _declared(record: type) -> Mapping[str, Spec]:
    declared = (item for item in dataclasses.fields(record) if "spec" in item.metadata)
    return MappingProxyType({item.name: item.metadata["spec"] for item in declared})


def parse_record(record: type, table: Table, reading: Reading) -> dict[str, Any] | None:
    """Check a table against a record's fields; None when the record cannot exist without a value.

    Every mistake is reported, also where values come back: what is wrong stops the build anyway,
    and what is right lets checks across entries go on.
    """
    declared = specs(record)
    for key, line in table.key_lines.items():
        if key not in declared:
            _report_unknown(key, line, declared, reading)
    values: dict[str, Any] = {}
    for key, spec in declared.items():
        node = table.items.get(key)
        if node is not None and not is_blank(node):
            value = spec.type.parse(node, key, reading)
            if value is not None:
                values[key] = value
    _check_duties(record, values, table, reading)
    return values if _indispensable(record) <= values.keys() else None


def _check_duties(record: type, values: Mapping[str, Any], table: Table, reading: Reading) -> None:
    """Report required fields that are not there, and what is called unknown for no reason."""
    declared = specs(record)
    known = {**_defaults(record), **values}
    waived = {str(key) for key in values.get(UNKNOWN, ())}
    misspelt = {_meant(key, declared) for key in table.key_lines if key not in declared}
    for key, spec in declared.items():
        is_given = key in table.key_lines and not _is_left_blank(table, key)
        is_due = spec.required or _applies(spec.required_when, known)
        if is_given or not is_due or key in misspelt:
            continue
        if key not in waived or not spec.can_be_unknown:
            _report_missing(key, spec, table, reading)
    for named in values.get(UNKNOWN, ()):
        _check_waiver(named, declared, table, reading)


@cache
def _defaults(record: type) -> Mapping[str, Any]:
    return MappingProxyType({item.name: item.default for item in dataclasses.fields(record)})


def _applies(duty: When | None, values: Mapping[str, Any]) -> bool:
    return duty is not None and duty.holds(values)


def _is_left_blank(table: Table, key: str) -> bool:
    return key in table.items and is_blank(table.items[key])


@cache
def _indispensable(record: type) -> frozenset[str]:
    """Name the fields without which the dataclass cannot be made."""
    return frozenset(
        item.name
        for item in dataclasses.fields(record)
        if "spec" in item.metadata and item.default is dataclasses.MISSING
    )


def is_blank(node: Node) -> bool:
    """Say whether a key was typed without a value: nothing, ``""`` or ``[]``."""
    if isinstance(node, Scalar):
        return not node.text.strip()
    return isinstance(node, Listing) and not node.items


def _report_missing(key: str, spec: Spec, table: Table, reading: Reading) -> None:
    duty = None if spec.required else spec.required_when
    why = f", cần có {duty.in_words()}" if duty else ""
    name, line = f"“{key}” ({spec.label.lower()})", f"“{key}: {spec.example or '…'}”"
    # A second line of the same key would be a mistake of its own.
    message, hint = f"thiếu mục bắt buộc {name}{why}", f"thêm dòng {line}, {spec.help}"
    if key in table.key_lines:
        message = f"mục bắt buộc {name} còn trống{why}"
        hint = f"điền tiếp vào dòng này, ví dụ {line}, {spec.help}"
    reading.report(table.key_lines.get(key, table.line), "missing", message, hint)


def _check_waiver(named: Any, declared: Mapping[str, Spec], table: Table, reading: Reading) -> None:
    key, line = str(named), named.line
    waivable = [name for name, spec in declared.items() if spec.can_be_unknown]
    if key not in waivable:
        close = nearest(key, {name: (declared[name].label,) for name in waivable})
        hint = f"có phải là “{close}”?" if close else f"chỉ ghi được: {listed(waivable, 30)}"
        if not waivable:
            hint = "bỏ mục unknown: mục bắt buộc của loại bài này đều phải có giá trị"
        reading.report(line, "bad-unknown", f"không thể ghi “{key}” vào mục unknown", hint)
    elif key in table.key_lines and not _is_left_blank(table, key):
        hint = f"bỏ “{key}” khỏi mục unknown"
        reading.report(
            line, "bad-unknown", f"mục “{key}” đã có giá trị nên không phải chưa rõ", hint
        )
    else:
        label = declared[key].label.lower()
        hint = f"khi xác minh được thì thêm dòng “{key}: …” và bỏ khỏi mục unknown"
        reading.warn(line, "unknown-fact", f"còn chưa rõ {label} (“{key}”)", hint)


def _keys_within(spec: Spec) -> Mapping[str, Spec]:
    """Give the keys of a group of fields, or nothing for a plain field."""
    record = group_of(spec.type)
    return specs(record) if record else {}


def group_of(kind: FieldType) -> type | None:
    """Give the record of a group of fields or of a list of groups, else None."""
    record = getattr(getattr(kind, "item", kind), "record", None)
    return record if isinstance(record, type) else None


def walk(record: type, prefix: str = "") -> Iterator[tuple[str, Spec]]:
    """Go through all fields of a record and of its groups; names are like ``awards.year``."""
    for key, spec in specs(record).items():
        yield f"{prefix}{key}", spec
        inner = group_of(spec.type)
        if inner:
            yield from walk(inner, f"{prefix}{key}.")


def _report_unknown(key: str, line: int, declared: Mapping[str, Spec], reading: Reading) -> None:
    parent = next((name for name, spec in declared.items() if key in _keys_within(spec)), None)
    close = _meant(key, declared)
    hint = f"có phải là “{close}”?" if close else f"các mục dùng được: {listed(declared, 40)}"
    if parent:
        hint = f"nếu là mục con của “{parent}” thì lùi dòng này vào hai dấu cách"
    reading.report(line, "unknown-key", f"không có mục “{key}”", hint)


def _meant(key: str, declared: Mapping[str, Spec]) -> str | None:
    """Find the field that a misspelt key probably means, by its name or its label."""
    return nearest(key, {name: (spec.label,) for name, spec in declared.items()})
