"""The page of all values that the closed lists allow, as writers look them up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from newsroom.dates import short_date
from newsroom.subjects import SUBJECTS
from newsroom.vocabularies import Term, Vocabularies, Vocabulary
from newsroom.vocabulary_files import VOCABULARY_FILES, VocabularyFile

_INTRODUCTION = """\
# Danh mục

Trang này được viết ra từ `content/vocabulary/` bằng lệnh `python3 run.py docs`; đừng sửa tay. Thêm,
bớt giá trị thì sửa tệp `.yaml` rồi chạy lại lệnh ấy.

Trong bài, gõ mã; gõ tên hoặc cách viết khác cũng được, máy tự hiểu thành mã, trừ khi có nhiều giá
trị cùng hợp. Tên cũ thì chỉ được gợi ý. Giá trị thôi dùng vẫn dùng được cho bài thuộc thời gian ấy.
"""
_COLUMNS: Final[Mapping[str, Callable[[Term], str]]] = {
    "Mã": lambda term: f"`{term.id}`",
    "Tên": lambda term: term.label,
    "Cách viết khác": lambda term: "; ".join(filter(None, (term.short, *term.aliases))),
    "Tên cũ": lambda term: "; ".join(term.former),
    "Ký hiệu": lambda term: f"`{term.code}`" if term.code else "",
    "Nhóm": lambda term: f"`{term.group}`" if term.group else "",
    "Dành cho": lambda term: ", ".join(SUBJECTS[subject].lower() for subject in term.applies_to),
    "Căn cứ, thẩm quyền": lambda term: "; ".join(filter(None, (term.legal, term.decided_by))),
    "Hiệu lực": lambda term: _validity(term),
}


def vocabulary_reference(vocabularies: Vocabularies) -> str:
    """Write the page in Markdown: a table for every list, in the order of the table of files."""
    files = [file for file in VOCABULARY_FILES if file.name in vocabularies]
    contents = [f"- [`{file.name}`](#{file.name}): {file.label}" for file in files]
    sections = [_section(file, vocabularies[file.name]) for file in files]
    return "\n".join([_INTRODUCTION, *contents, "", *sections])


def _section(file: VocabularyFile, vocabulary: Vocabulary) -> str:
    """Write one list; a column that no value fills is left out."""
    terms = list(vocabulary.terms.values())
    columns = {name: cell for name, cell in _COLUMNS.items() if any(map(cell, terms))}
    rows = [list(columns), ["---"] * len(columns)]
    rows += [[cell(term) for cell in columns.values()] for term in terms]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"## {file.name}\n\n{file.label}.\n\n{table}\n"


def _validity(term: Term) -> str:
    start = f"từ {short_date(term.valid_from)}" if term.valid_from else ""
    end = f"đến {short_date(term.valid_to)}" if term.valid_to else ""
    return " ".join(filter(None, (start, end)))
