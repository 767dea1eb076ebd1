"""Closed lists that editors own (``content/vocabulary/*.yaml``): ids, labels, other spellings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from newsroom.dates import parse_day
from newsroom.nodes import Listing, Node, Scalar, Table, parse_yaml
from newsroom.problems import Problem
from newsroom.suggestions import nearest
from newsroom.text import nfc, slugify


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One allowed value.

    ``code`` is its symbol in document numbers (TTg, CT), ``group`` the id of what it belongs to,
    ``applies_to`` the subjects it is for, ``legal`` the article that it rests on. ``valid_from``
    and ``valid_to`` are its first and last day; an old value stays usable for old entries.
    """

    id: str
    label: str
    short: str = ""
    code: str = ""
    group: str = ""
    legal: str = ""
    decided_by: str = ""
    aliases: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    applies_to: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All terms of one list in the order of its file."""

    name: str
    terms: Mapping[str, Term] = field(default_factory=dict)

    def label(self, identifier: str) -> str:
        """Give a term's label; raises KeyError for an id that parsing would have refused."""
        return self.terms[identifier].label

    def nearest(self, typed: str) -> str | None:
        """Find the id that ``typed`` probably means, by id, label, alias or former name."""
        spellings = {
            term.id: (term.label, term.short, *term.aliases, *term.former)
            for term in self.terms.values()
        }
        return nearest(typed, spellings)


Vocabularies = Mapping[str, Vocabulary]


def codes(vocabularies: Vocabularies, name: str) -> list[str]:
    """List the symbols (TTg, CT) of a vocabulary's terms; empty when there is no such list."""
    vocabulary = vocabularies.get(name)
    return [term.code for term in vocabulary.terms.values() if term.code] if vocabulary else []


_TEXTS = ("short", "code", "group", "legal", "decided_by")
_LISTS = ("aliases", "former", "applies_to")
_DAYS = ("valid_from", "valid_to")
_KEYS = ("id", "label", *_TEXTS, *_LISTS, *_DAYS)


def load_vocabularies(folder: Path, shown_as: str) -> tuple[Vocabularies, tuple[Problem, ...]]:
    """Read every ``*.yaml`` of a folder; ``shown_as`` is the folder's name in messages."""
    found: dict[str, Vocabulary] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        reader = _Reader(f"{shown_as}/{path.name}", problems)
        found[path.stem] = Vocabulary(path.stem, reader.read(path.read_bytes()))
    return found, tuple(problems)


class _Reader:
    """Reads one vocabulary file and reports its mistakes at their lines."""

    def __init__(self, path: str, problems: list[Problem]) -> None:
        self._path = path
        self._problems = problems

    def report(self, line: int, code: str, message: str, hint: str = "") -> None:
        self._problems.append(
            Problem(path=self._path, line=line, code=code, message=message, hint=hint)
        )

    def read(self, data: bytes) -> dict[str, Term]:
        try:
            text = nfc(data.decode("utf-8-sig"))
        except UnicodeDecodeError:
            self.report(1, "not-utf8", "tệp không lưu theo mã UTF-8", "lưu lại theo mã UTF-8")
            return {}
        root = parse_yaml(text, 1, self.report)
        if not isinstance(root, Listing):
            if root is not None:
                self.report(root.line, "vocabulary-shape", *_SHAPE)
            return {}
        return {term.id: term for term in self._terms(root)}

    def _terms(self, root: Listing) -> Iterator[Term]:
        seen: set[str] = set()
        for item in root.items:
            term = self._term(item)
            if term is None:
                continue
            if term.id in seen:
                self.report(item.line, "vocabulary-twice", f"id “{term.id}” đã có ở trên", "đổi id")
            else:
                seen.add(term.id)
                yield term

    def _term(self, item: Node) -> Term | None:
        if not isinstance(item, Table):
            self.report(item.line, "vocabulary-shape", *_SHAPE)
            return None
        for key, line in item.key_lines.items():
            if key not in _KEYS:
                hint = "các mục dùng được: " + ", ".join(_KEYS)
                self.report(line, "unknown-key", f"không có mục “{key}” trong danh mục", hint)
        identifier, label = self._text(item, "id"), self._text(item, "label")
        if not label or not identifier or slugify(identifier) != identifier:
            self.report(item.line, "vocabulary-id", *_ID)
            return None
        values: dict[str, Any] = {key: self._text(item, key) for key in _TEXTS}
        values |= {key: self._list(item, key) for key in _LISTS}
        values |= {key: self._day(item, key) for key in _DAYS}
        return Term(id=identifier, label=label, **values)

    def _text(self, item: Table, key: str) -> str:
        value = item.items.get(key)
        return value.text.strip() if isinstance(value, Scalar) else ""

    def _day(self, item: Table, key: str) -> date | None:
        text = self._text(item, key)
        try:
            return parse_day(text) if text else None
        except ValueError:
            hint = "viết dạng 2024-01-01"
            self.report(item.key_lines[key], "unclear-date", f"không hiểu ngày “{text}”", hint)
            return None

    def _list(self, item: Table, key: str) -> tuple[str, ...]:
        value = item.items.get(key)
        nodes = value.items if isinstance(value, Listing) else ()
        return tuple(node.text for node in nodes if isinstance(node, Scalar))


_SHAPE = ("tệp danh mục phải là một danh sách", "mỗi giá trị viết “- id: …” rồi “  label: …”")
_ID = ("giá trị thiếu id hoặc label, hoặc id có dấu", "id chỉ gồm a–z, 0–9 và dấu gạch ngang")
