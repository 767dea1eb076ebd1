"""The writers' reference of fields, made from the same declarations that check their entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsroom.descriptions import describe, mark_of
from newsroom.examples import example_of
from newsroom.field_order import in_order, sections_of
from newsroom.fields import Spec, group_of, specs
from newsroom.kinds import KINDS, Kind
from newsroom.vocabularies import Term, Vocabularies
from newsroom.vocabulary_files import VOCABULARY_FILES

_INTRODUCTION = """\
# Các mục của từng loại bài

Trang này được viết ra từ mã nguồn bằng lệnh `python3 run.py docs`; đừng sửa tay.

- ★ mục bắt buộc; ☆ bắt buộc trong trường hợp ghi ở cột giải thích. Mục không có dấu thì tùy ý.
- Mục bắt buộc mà chưa xác minh được thì ghi tên nó vào `unknown`, thay vì đoán; trừ những mục ghi
  “phải có”.
- Giá trị có ký tự `: ` hoặc mở đầu bằng ký tự lạ thì đặt trong ngoặc kép: `"…"`.
- Nơi nhận “mã trong …” cũng nhận tên đầy đủ, tên ngắn và cách viết khác của giá trị ấy: xem
  [danh mục](vocabulary.md).
- Muốn có sẵn tệp để điền: `python3 run.py new deed "Tên bài"`.

Các loại bài:
"""
_VOCABULARIES = """\
## Tệp danh mục (`vocabulary/`)

Mỗi tệp là một danh sách giá trị; mỗi giá trị gồm các mục dưới đây. Mọi giá trị hiện có:
[danh mục](vocabulary.md).
"""
_HEAD = ("| Mục | Tên và giải thích | Nhận giá trị | Ví dụ |", "| --- | --- | --- | --- |")


def field_reference(vocabularies: Vocabularies) -> str:
    """Write the page in Markdown: every kind, every group of fields, the vocabulary files."""
    return _Writer(vocabularies).page()


def _fragment(heading: str) -> str:
    """Give the address within the page that Markdown viewers make of a heading."""
    kept = "".join(char for char in heading.lower() if char.isalnum() or char in " -_")
    return kept.replace(" ", "-")


def _groups() -> dict[type, tuple[str, ...]]:
    """Collect the groups of fields of all kinds, with the keys that hold them."""
    found: dict[type, dict[str, None]] = {}
    for kind in KINDS:
        for key, spec in specs(kind.record).items():
            record = group_of(spec.type)
            if record:
                found.setdefault(record, {})[key] = None
    return {record: tuple(keys) for record, keys in found.items()}


class _Writer:
    """Writes the page; example values of closed lists come from the vocabularies."""

    def __init__(self, vocabularies: Vocabularies) -> None:
        self._vocabularies = vocabularies
        self._groups = _groups()

    def page(self) -> str:
        contents = [f"- [{kind.label}](#{_fragment(_heading(kind))})" for kind in KINDS]
        kinds = [self._kind(kind) for kind in KINDS]
        groups = [self._group(record, keys) for record, keys in self._groups.items()]
        parts = [_INTRODUCTION, *contents, "", *kinds, "## Mục con\n", *groups]
        return "\n".join([*parts, self._vocabulary_files()])

    def _kind(self, kind: Kind) -> str:
        sections = [
            f"### {section.heading}\n\n{self._table(section.fields)}"
            for section in sections_of(kind.record)
        ]
        return "\n".join([f"## {_heading(kind)}\n", *sections])

    def _group(self, record: type, keys: tuple[str, ...]) -> str:
        return f"### {_group_heading(keys)}\n\n{self._table(in_order(specs(record)))}"

    def _vocabulary_files(self) -> str:
        rows = ["| Tệp | Danh mục | Nhóm theo |", "| --- | --- | --- |"]
        for file in VOCABULARY_FILES:
            groups = f"`{file.groups}.yaml`" if file.groups else ""
            link = f"[`{file.name}.yaml`](vocabulary.md#{file.name})"
            rows.append(f"| {link} | {file.label} | {groups} |")
        files = "\n".join(rows)
        return f"{_VOCABULARIES}\n{self._table(specs(Term))}\n{files}\n"

    def _table(self, fields: Mapping[str, Spec]) -> str:
        return "\n".join([*_HEAD, *(self._row(key, spec) for key, spec in fields.items())]) + "\n"

    def _row(self, key: str, spec: Spec) -> str:
        name = f"`{key}` {mark_of(spec)}".strip()
        end = "" if spec.help.endswith("…") else "."
        about = " ".join([f"**{spec.label}**: {spec.help}{end}", *_notes(spec)])
        accepts = describe(spec.type)
        record = group_of(spec.type)
        if record:
            accepts += f": [xem](#{_fragment(_group_heading(self._groups[record]))})"
        example = example_of(spec, self._vocabularies)
        return f"| {name} | {about} | {accepts} | {f'`{example}`' if example else ''} |"


def _heading(kind: Kind) -> str:
    return f"{kind.label} (`{kind.folder}/`)"


def _group_heading(keys: tuple[str, ...]) -> str:
    return "Mục con của " + ", ".join(f"`{key}`" for key in keys)


def _notes(spec: Spec) -> Iterator[str]:
    if spec.required_when and not spec.required:
        yield f"Bắt buộc {spec.required_when.in_words()}."
    if mark_of(spec) and not spec.can_be_unknown:
        yield "Phải có."
    if spec.private:
        yield "*Không đăng.*"
