"""Declared fields: what a record of an entry holds, and how a header is checked against it.

A record is a frozen dataclass whose attributes are made with :func:`field`; that one declaration
drives parsing and messages (and whatever else needs to know the fields of a kind).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from newsroom.nodes import Node, Scalar, Table
from newsroom.problems import Problem, Severity
from newsroom.suggestions import listed, nearest
from newsroom.vocabularies import Vocabularies


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
        self.problems.append(
            Problem(
                path=self.path, line=line, code=code, message=message, hint=hint, severity=severity
            )
        )


@runtime_checkable
class FieldType(Protocol):
    """Turns a node into a value; None means that the mistake has been reported."""

    def parse(self, node: Node, key: str, reading: Reading) -> Any: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """What is said about a field, once: its type, label and help for people, and its duty."""

    type: FieldType
    label: str
    help: str
    required: bool = False


def field(
    type_: FieldType, label: str, help_: str, *, required: bool = False, default: Any = None
) -> Any:
    """Declare one field of a record; a required field has no default."""
    spec = Spec(type=type_, label=label, help=help_, required=required)
    if required:
        return dataclasses.field(metadata={"spec": spec})
    return dataclasses.field(default=default, metadata={"spec": spec})


def specs(record: type) -> dict[str, Spec]:
    """List the declared fields of a record class in their order."""
    return {
        item.name: item.metadata["spec"]
        for item in dataclasses.fields(record)
        if "spec" in item.metadata
    }


def parse_record(record: type, table: Table, reading: Reading) -> dict[str, Any] | None:
    """Check a table against a record's fields; None when a required value is missing or wrong."""
    declared = specs(record)
    for key, line in table.key_lines.items():
        if key not in declared:
            _report_unknown(key, line, declared, reading)
    values: dict[str, Any] = {}
    for key, spec in declared.items():
        node = table.items.get(key)
        if node is None or _is_blank(node):
            was_refused = node is None and key in table.key_lines
            if spec.required and not was_refused:
                _report_missing(key, spec, table, reading)
            continue
        value = spec.type.parse(node, key, reading)
        if value is not None:
            values[key] = value
    complete = all(key in values for key, spec in declared.items() if spec.required)
    return values if complete else None


def _is_blank(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text.strip()


def _report_missing(key: str, spec: Spec, table: Table, reading: Reading) -> None:
    line = table.key_lines.get(key, max(table.line - 1, 1) if table.line == 2 else table.line)
    reading.report(
        line,
        "missing",
        f"thiếu mục bắt buộc “{key}” ({spec.label.lower()})",
        f"thêm dòng “{key}: …”, {spec.help}",
    )


def _keys_within(spec: Spec) -> Mapping[str, Spec]:
    """Give the keys of a group of fields, or nothing for a plain field."""
    record = getattr(getattr(spec.type, "item", spec.type), "record", None)
    return specs(record) if isinstance(record, type) else {}


def _report_unknown(key: str, line: int, declared: Mapping[str, Spec], reading: Reading) -> None:
    parent = next((name for name, spec in declared.items() if key in _keys_within(spec)), None)
    close = nearest(key, {name: (spec.label,) for name, spec in declared.items()})
    hint = f"có phải là “{close}”?" if close else f"các mục dùng được: {listed(declared, 40)}"
    if parent:
        hint = f"nếu là mục con của “{parent}” thì lùi dòng này vào hai dấu cách"
    reading.report(line, "unknown-key", f"không có mục “{key}”", hint)
