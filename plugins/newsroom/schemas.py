"""JSON Schemas of headers and vocabulary files, for editors that check and complete YAML.

Draft-07: the YAML language server of VS Code and its relatives know no later draft well.
``enumDescriptions``, ``errorMessage`` and ``patternErrorMessage`` are theirs; others ignore them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any, Final

from newsroom.examples import example_of
from newsroom.field_types import Block, Listed, Many
from newsroom.fields import UNKNOWN, FieldType, Spec, When, specs
from newsroom.kinds import KINDS, Kind
from newsroom.reference_types import FieldName
from newsroom.schema_types import NO, WORDS, YES, Schema, enumeration, single, split_words
from newsroom.vocabularies import Term, Vocabularies, Vocabulary

_DRAFT: Final = "http://json-schema.org/draft-07/schema#"
_ORIGIN: Final = "Viết ra từ mã nguồn bằng lệnh python3 run.py docs; đừng sửa tay."
_BLANK: Final[tuple[Any, ...]] = (None, "", [])
_FILLED: Final[Schema] = {"not": {"enum": list(_BLANK)}, "errorMessage": "mục này phải có giá trị"}


def schema_files(vocabularies: Vocabularies) -> dict[str, Schema]:
    """Make all schemas, by file name: one for each kind, one for vocabulary files."""
    files = {f"{kind.name}.json": kind_schema(kind, vocabularies) for kind in KINDS}
    return files | {"vocabulary.json": vocabulary_schema()}


def kind_schema(kind: Kind, vocabularies: Vocabularies) -> Schema:
    """Make the schema of a kind's header; private fields are in it, for it checks their files."""
    maker = _Maker(vocabularies)
    record = maker.record(kind.record)
    head = {"$schema": _DRAFT, "$comment": _ORIGIN, "title": kind.label}
    return head | record | {"definitions": dict(sorted(maker.definitions.items()))}


def vocabulary_schema() -> Schema:
    """Make the schema of a vocabulary file: a list of terms."""
    maker = _Maker({})
    term = maker.record(Term)
    head = {"$schema": _DRAFT, "$comment": _ORIGIN, "title": "Danh mục", "type": "array"}
    return head | {"items": term}


class _Maker:
    """Makes the schemas of one file; what is used more than once goes to ``definitions``."""

    def __init__(self, vocabularies: Vocabularies) -> None:
        self._vocabularies = vocabularies
        self.definitions: dict[str, Schema] = {}

    def record(self, record: type) -> Schema:
        declared = specs(record)
        waivable = [key for key, spec in declared.items() if spec.can_be_unknown]
        required = [key for key, spec in declared.items() if spec.required and key not in waivable]
        schema: Schema = {
            "type": "object",
            "additionalProperties": False,
            "required": required,
            "properties": {
                key: self._property(spec, waivable, key in required)
                for key, spec in declared.items()
            },
        }
        rules = list(_rules(record, waivable))
        return schema | ({"allOf": rules} if rules else {})

    def _property(self, spec: Spec, waivable: list[str], is_required: bool) -> Schema:
        value = self._value(spec.type, waivable)
        about: Schema = {
            "title": spec.label,
            "description": _describe(spec, example_of(spec, self._vocabularies)),
        }
        if is_required:
            return about | {"allOf": [value, _FILLED]}
        return about | {"anyOf": [value, {"type": "null"}]}

    def _value(self, kind: FieldType, waivable: list[str]) -> Schema:
        match kind:
            case Many(item=item, most=most, splits_at=splits_at):
                each = self._value(item, waivable)
                alone = split_words(item, most, splits_at) if splits_at else each
                return {"anyOf": [alone, {"type": "array", "items": each, "maxItems": most}]}
            case Block(record=record, main=main):
                group = self._defined(record)
                alone = self._value(specs(record)[main].type, []) if main else {}
                return {"anyOf": [alone, group]} if main else group
            case Listed(vocabulary=name):
                return self._listed(name)
            case FieldName():
                return {"enum": waivable, "errorMessage": _UNKNOWN_HINT} if waivable else _NOTHING
            case _:
                return single(kind) or {}

    def _defined(self, record: type) -> Schema:
        name = record.__name__.removesuffix("Fields").lower()
        if name not in self.definitions:
            self.definitions[name] = self.record(record)
        return {"$ref": f"#/definitions/{name}"}

    def _listed(self, name: str) -> Schema:
        """Allow ids, and every other spelling that means one of them alone."""
        if name not in self._vocabularies:
            return {"type": list(WORDS)}
        if name not in self.definitions:
            self.definitions[name] = _spellings(self._vocabularies[name])
        return {"$ref": f"#/definitions/{name}"}


def _spellings(vocabulary: Vocabulary) -> Schema:
    terms = vocabulary.terms.values()
    others = dict.fromkeys(
        spelling
        for term in terms
        for spelling in (*term.spellings, term.code)
        if spelling not in vocabulary.terms and vocabulary.find(spelling) == (term.id,)
    )
    hint = f"không có trong vocabulary/{vocabulary.name}.yaml; gõ mã hoặc tên của giá trị"
    ids = enumeration({term.id: term.label for term in terms}, hint)
    return {"anyOf": [ids, {"enum": list(others), "errorMessage": hint}]} if others else ids


_UNKNOWN_HINT: Final = "chỉ ghi được tên của một mục bắt buộc (★, ☆) đang để trống"
_NOTHING: Final[Schema] = {"not": {}, "errorMessage": "loại bài này không dùng mục unknown"}


def _describe(spec: Spec, example: str) -> str:
    duty = ""
    if spec.required:
        duty = " Bắt buộc."
    elif spec.required_when:
        duty = f" Bắt buộc {spec.required_when.in_words()}."
    private = " Không đăng." if spec.private else ""
    return f"{spec.help}.{duty}{private} Ví dụ: {example}"


def _rules(record: type, waivable: list[str]) -> Iterator[Schema]:
    """Say when a field must be there, and that it is not there when it is called unknown."""
    for key, spec in specs(record).items():
        duty = _duty(record, key, spec)
        if key in waivable:
            blank = {"properties": {key: {"enum": list(_BLANK), "errorMessage": _NOT_UNKNOWN}}}
            yield {"if": _is_waived(key), "then": blank, "else": duty}
        elif spec.required_when and not spec.required:
            yield duty


def _duty(record: type, key: str, spec: Spec) -> Schema:
    needed = {"required": [key], "properties": {key: _FILLED}}
    if spec.required or spec.required_when is None:
        return needed
    return {"if": _holds(spec.required_when, record), "then": needed}


_NOT_UNKNOWN: Final = "mục này ghi trong unknown nên phải để trống"


def _is_waived(key: str) -> Schema:
    named = {"anyOf": [{"const": key}, {"type": "array", "contains": {"const": key}}]}
    return {"required": [UNKNOWN], "properties": {UNKNOWN: named}}


def _holds(duty: When, record: type) -> Schema:
    """Say that a duty applies, as it is parsed: what is left out or blank has its default."""
    default = next(item.default for item in dataclasses.fields(record) if item.name == duty.key)
    values = [typed for value in duty.values for typed in _as_typed(value)]
    is_by_default = default in duty.values
    condition: Schema = {
        "required": [] if is_by_default else [duty.key],
        "properties": {duty.key: {"enum": [*values, *(_BLANK if is_by_default else ())]}},
    }
    if not duty.unless:
        return condition
    lifted = {"required": [duty.unless], "properties": {duty.unless: {"enum": list(YES)}}}
    return {"allOf": [condition, {"not": lifted}]}


def _as_typed(value: Any) -> tuple[Any, ...]:
    return YES if value is True else NO if value is False else (value,)
