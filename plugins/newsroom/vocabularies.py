"""Closed lists that editors own (``content/vocabulary/*.yaml``): ids, labels, other spellings."""

# ruff: noqa: RUF009 — field() returns a dataclass field, which is what a default may be.

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from newsroom.dates import short_date
from newsroom.field_types import NO_TERMS, Choice, Day, Many, Text, Whole
from newsroom.fields import Reading, field
from newsroom.nodes import Node
from newsroom.single_values import scalar
from newsroom.subjects import SUBJECTS
from newsroom.suggestions import listed, nearest
from newsroom.text import slugify


@dataclass(frozen=True, slots=True)
class Identifier:
    """The id of a term: ASCII letters, digits and single hyphens."""

    def parse(self, node: Node, key: str, reading: Reading) -> str | None:
        text = scalar(node, key, reading)
        if text is None or (text and slugify(text) == text):
            return text
        right = slugify(text)
        hint = f"viết {key}: {right}" if right else "dùng chữ thường không dấu, số, gạch ngang"
        reading.report(node.line, "vocabulary-id", f"mã “{text}” có dấu hoặc ký tự lạ", hint)
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One allowed value; this declaration is all that is said of the keys of a vocabulary file."""

    id: str = field(Identifier(), "Mã", "chữ thường không dấu, số, gạch ngang", required=True)
    label: str = field(Text(200), "Tên", "tên đầy đủ, in trên trang", required=True)
    short: str = field(Text(80), "Tên ngắn", "để in ở chỗ hẹp", default="")
    aliases: tuple[str, ...] = field(
        Many(Text(150), 40), "Cách viết khác", "chữ viết tắt, tên hay gọi; gõ vào bài cũng được",
        default=(),
    )  # fmt: skip
    former: tuple[str, ...] = field(
        Many(Text(150), 40), "Tên cũ", "tên trước đây, nơi đã nhập vào", default=()
    )
    code: str = field(Text(20), "Ký hiệu", "ký hiệu trong số văn bản, như CT, TTg", default="")
    group: str = field(Text(80), "Nhóm", "mã của nhóm trong danh mục nhóm", default="")
    applies_to: tuple[str, ...] = field(
        Many(Choice(SUBJECTS)), "Dành cho", "đối tượng được dùng", default=()
    )
    legal: str = field(Text(300), "Căn cứ", "điều, luật hay nghị định quy định", default="")
    decided_by: str = field(Text(300), "Người quyết định", "ai có thẩm quyền tặng", default="")
    valid_from: date | None = field(Day(), "Dùng từ", "ngày đầu tiên có hiệu lực")
    valid_to: date | None = field(Day(), "Dùng đến", "ngày cuối cùng có hiệu lực")
    order: int | None = field(Whole(1, 9999), "Thứ tự", "mặc định theo thứ tự trong tệp")

    @property
    def spellings(self) -> tuple[str, ...]:
        """What may be typed for it; former names are only hinted at."""
        return tuple(text for text in (self.id, self.label, self.short, *self.aliases) if text)


# Lists that each office fills with its own.
_OWN = frozenset({"units", "bodies", "sectors"})


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All terms of one list in their order."""

    name: str
    terms: Mapping[str, Term] = dataclasses.field(default_factory=dict)
    _meant: Mapping[str, tuple[str, ...]] = dataclasses.field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        meant: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for term in self.terms.values():
            for spelling in term.spellings:
                meant[slugify(spelling)][term.id] = None
        object.__setattr__(self, "_meant", {key: tuple(ids) for key, ids in meant.items()})

    def label(self, identifier: str) -> str:
        """Give a term's label; raises KeyError for an id that parsing would have refused."""
        return self.terms[identifier].label

    def find(self, typed: str) -> tuple[str, ...]:
        """Give the ids that ``typed`` may mean: one when it is clear, several when it is not.

        Taken are an id, a label, a short label, an alias, all without regard to marks and
        capitals, and a code exactly as it is. Where none of these fits, the beginning of several
        ("HCLĐ" of "HCLĐ hạng Nhất" …) means all of them.
        """
        if typed in self.terms:
            return (typed,)
        folded = slugify(typed)
        if not folded:
            return ()
        codes = tuple(term.id for term in self.terms.values() if term.code == typed)
        return codes or self._meant.get(folded) or tuple(self._beginning_with(f"{folded}-"))

    def _beginning_with(self, start: str) -> Iterator[str]:
        ids = {
            identifier: None
            for spelling, identifiers in self._meant.items()
            if spelling.startswith(start)
            for identifier in identifiers
        }
        return iter(ids if len(ids) > 1 else ())

    def nearest(self, typed: str) -> str | None:
        """Find the id that ``typed`` probably means, by id, label, alias or former name."""
        spellings = {term.id: (*term.spellings, *term.former) for term in self.terms.values()}
        return nearest(typed, spellings)

    def hint_for(self, typed: str, key: str) -> str:
        """Say what to type instead of a value that is not in the list."""
        folded = slugify(typed)
        for term in self.terms.values():
            if folded in {slugify(name) for name in term.former}:
                return f"“{typed}” là tên cũ, nay là “{term.label}”: viết {key}: {term.id}"
        close = self.nearest(typed)
        if close:
            return f"có phải là “{close}”?"
        if not self.terms:
            return NO_TERMS
        add = f"; chưa có thì thêm vào vocabulary/{self.name}.yaml" if self.name in _OWN else ""
        return f"giá trị dùng được: {listed(self.terms)}{add}"

    def nearest_valid(self, term: Term, day: date) -> str | None:
        """Find the id that most resembles a term and was in use on a day."""
        valid = {
            other.id: (*other.spellings, *other.former)
            for other in self.terms.values()
            if other.id != term.id and other.group == term.group and is_valid_on(other, day)
        }
        return nearest(term.label, valid)


Vocabularies = Mapping[str, Vocabulary]


def is_valid_on(term: Term, day: date) -> bool:
    """Say whether a term was in use on a day; both ends of its time belong to it."""
    begun = term.valid_from is None or term.valid_from <= day
    return begun and (term.valid_to is None or day <= term.valid_to)


def explain_validity(term: Term, day: date, vocabulary: Vocabulary) -> tuple[str, str]:
    """Give message and hint for a term used on a day when it was not in use."""
    if term.valid_to is not None and day > term.valid_to:
        limit = f"chỉ dùng đến hết ngày {short_date(term.valid_to)}"
    else:
        limit = f"chỉ dùng từ ngày {short_date(term.valid_from)}" if term.valid_from else ""
    close = vocabulary.nearest_valid(term, day)
    hint = f"có phải là “{close}”?" if close else "xem lại ngày, hoặc chọn giá trị khác"
    return f"“{term.label}” {limit}, không dùng cho ngày {short_date(day)}", hint
