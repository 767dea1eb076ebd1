"""A new entry's text from its kind's fields: what must be filled in, and what may be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import yaml

from newsroom.field_types import Block, Choice, Flag, Listed, Many
from newsroom.fields import FieldType, Spec, specs
from newsroom.kinds import Kind
from newsroom.suggestions import listed
from newsroom.vocabularies import Vocabularies

# What a new entry's body says until somebody writes it.
PLACEHOLDER = "Viết nội dung ở đây; mỗi đoạn cách nhau một dòng trống."
# Taken from the folder's name, or of no use in a new entry.
_LEFT_OUT = frozenset({"slug", "modified"})


def scaffold(kind: Kind, title: str, now: datetime, vocabularies: Vocabularies) -> str:
    """Write the front matter of a new entry: required keys to fill, optional ones as comments."""
    declared = specs(kind.record)
    required = {key: spec for key, spec in declared.items() if spec.required}
    optional = {key: spec for key, spec in declared.items() if not spec.required}
    lines = ["---", f"title: {_quoted(title)}"]
    for key, spec in required.items():
        if key == "date":
            lines.append(f"date: {now:%Y-%m-%d %H:%M}")
        elif key != "title":
            lines.append(f"{key}:  # {_explain(spec, vocabularies)}")
    lines += ["", "# Các mục dưới đây không bắt buộc: bỏ dấu # ở đầu dòng khi dùng."]
    for key, spec in optional.items():
        if key not in _LEFT_OUT:
            lines += _optional(key, spec, vocabularies)
    return "\n".join([*lines, "---", "", PLACEHOLDER, ""])


def _quoted(title: str) -> str:
    """Quote a title only where YAML needs it."""
    return yaml.safe_dump(title, allow_unicode=True, width=10_000).removesuffix("\n...\n").strip()


def _optional(key: str, spec: Spec, vocabularies: Vocabularies) -> Iterator[str]:
    yield f"#{key}:  # {_explain(spec, vocabularies)}"
    item = spec.type.item if isinstance(spec.type, Many) else spec.type
    if isinstance(item, Block):
        first, rest = ("  - ", "    ") if isinstance(spec.type, Many) else ("  ", "  ")
        for number, (name, inner) in enumerate(specs(item.record).items()):
            indent = first if number == 0 else rest
            yield f"#{indent}{name}:  # {_explain(inner, vocabularies)}"


def _explain(spec: Spec, vocabularies: Vocabularies) -> str:
    text = f"{spec.label}: {spec.help}"
    allowed = _allowed(spec.type, vocabularies)
    return f"{text} [{allowed}]" if allowed else text


def _allowed(kind: FieldType, vocabularies: Vocabularies) -> str:
    if isinstance(kind, Many):
        return _allowed(kind.item, vocabularies)
    if isinstance(kind, Choice):
        return listed(kind.labels)
    if isinstance(kind, Flag):
        return "true, false"
    if isinstance(kind, Listed):
        vocabulary = vocabularies.get(kind.vocabulary)
        return listed(vocabulary.terms, 6) if vocabulary else ""
    return ""
