"""A new entry's text from its kind's fields: what must be filled in, and what may be."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from datetime import datetime

import yaml

from newsroom.descriptions import mark_of
from newsroom.examples import example_of
from newsroom.field_order import Section, in_order, sections_of
from newsroom.field_types import Choice, Listed, Many
from newsroom.fields import FieldType, Spec, group_of, specs
from newsroom.kinds import Kind
from newsroom.vocabularies import Vocabularies, Vocabulary

# What a new entry's body says until somebody writes it.
PLACEHOLDER = "Viết nội dung ở đây; mỗi đoạn cách nhau một dòng trống."
LONGEST_LINE = 100
_MOST_VALUES = 6
_HOW_TO = (
    "Điền những mục còn trống. Mục khác khi dùng thì bỏ dấu # đứng sát tên mục; dòng mở đầu bằng "
    "# và một dấu cách là lời giải thích. Mục chọn theo danh mục thì gõ mã hoặc tên đầy đủ. ★ bắt "
    "buộc, ☆ bắt buộc trong trường hợp đã ghi; chưa xác minh được mục nào thì ghi tên mục ấy vào "
    "unknown thay vì đoán."
)


def scaffold(kind: Kind, title: str, now: datetime, vocabularies: Vocabularies) -> str:
    """Write a new entry: required keys to fill in, all others as comments with an example.

    Taking away each ``#`` that touches a key, or two spaces before one, gives valid YAML.
    """
    writer = _Writer({"title": _quoted(title), "date": f"{now:%Y-%m-%d %H:%M}"}, vocabularies)
    lines = ["---", *_comment(_HOW_TO, "")]
    for section in sections_of(kind.record):
        lines += ["", *_comment(f"—— {section.heading} ——", ""), *writer.write(section)]
    return "\n".join([*lines, "---", "", PLACEHOLDER, ""])


def _quoted(title: str) -> str:
    """Quote a title only where YAML needs it."""
    plain = yaml.safe_dump(title, allow_unicode=True, width=10_000).removesuffix("\n...\n").strip()
    return title if plain == title else json.dumps(title, ensure_ascii=False)


class _Writer:
    """Writes fields line by line; ``filled`` are values that are known beforehand."""

    def __init__(self, filled: dict[str, str], vocabularies: Vocabularies) -> None:
        self._filled = filled
        self._vocabularies = vocabularies

    def write(self, section: Section) -> Iterator[str]:
        for key, spec in section.fields.items():
            if spec.required and key in self._filled:
                yield f"{key}: {self._filled[key]}"
            else:
                yield from self._field(key, spec, "" if spec.required else "#", "")

    def _field(self, key: str, spec: Spec, off: str, indent: str) -> Iterator[str]:
        """Write one field; ``off`` is the sign that makes its line a comment, or nothing."""
        inner = group_of(spec.type)
        value = "" if inner else example_of(spec, self._vocabularies)
        about = _explain(spec, self._vocabularies)
        if not off and value:
            about += f" Ví dụ: {value}"
        line = f"{off}{indent}{key}:" + (f" {value}" if off and value else "")
        if len(f"{line}  # {about}") <= LONGEST_LINE:
            yield f"{line}  # {about}"
        else:
            yield from _comment(about, off + indent.replace("-", " ") if indent else "")
            yield line
        if inner:
            yield from self._group(inner, off, indent, isinstance(spec.type, Many))

    def _group(self, record: type, off: str, indent: str, is_list: bool) -> Iterator[str]:
        """Write the fields of a group; the first of a list's item bears the hyphen."""
        for place, (key, spec) in enumerate(in_order(specs(record)).items()):
            hyphen = "  - " if place == 0 else "    "
            here = indent + (hyphen if is_list else "  ")
            yield from self._field(key, spec, off or ("" if spec.required else "#"), here)


def _comment(text: str, indent: str) -> Iterator[str]:
    """Write a text as comment lines that are not too long."""
    for line in textwrap.wrap(
        text, LONGEST_LINE - len(indent) - 2, break_long_words=False, break_on_hyphens=False
    ):
        yield f"{indent}# {line}"


def _explain(spec: Spec, vocabularies: Vocabularies) -> str:
    duty = None if spec.required else spec.required_when
    head = f"{mark_of(spec)} {duty.in_words()}. " if duty else f"{mark_of(spec)} ".lstrip()
    allowed = _allowed(spec.type, vocabularies)
    end = "" if spec.help.endswith("…") else "."
    return f"{head}{spec.label}: {spec.help}{end}" + (f" Chọn: {allowed}." if allowed else "")


def _allowed(kind: FieldType, vocabularies: Vocabularies) -> str:
    """List the allowed values; of a long list the first ones, and where the rest is."""
    match kind:
        case Many(item=item):
            return _allowed(item, vocabularies)
        case Choice(labels=labels):
            return ", ".join(f"{value} ({label})" for value, label in labels.items())
        case Listed(vocabulary=name):
            return _some_of(vocabularies[name], name) if name in vocabularies else ""
        case _:
            return ""


def _some_of(vocabulary: Vocabulary, name: str) -> str:
    ids = [term.id for term in vocabulary.terms.values() if term.valid_to is None]
    shown = ids if len(ids) <= _MOST_VALUES else ids[: _MOST_VALUES - 1]
    rest = len(ids) - len(shown)
    more = f" và {rest} mã khác" if rest else ""
    return f"{', '.join(shown)}{more} trong vocabulary/{name}.yaml"
