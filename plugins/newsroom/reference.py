"""The writers' reference of fields, made from the same declarations that check their entries."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.field_types import (
    Block,
    Choice,
    Day,
    Flag,
    Listed,
    Many,
    Moment,
    Text,
    Whole,
    Years,
)
from newsroom.fields import FieldType, Spec, specs
from newsroom.kinds import KINDS, Kind
from newsroom.reference_types import (
    FieldName,
    FileBeside,
    FormerAddress,
    Number,
    Ref,
    Slug,
    WebAddress,
)
from newsroom.suggestions import listed
from newsroom.vocabularies import Identifier, Term
from newsroom.vocabulary_files import VOCABULARY_FILES

_INTRODUCTION = """\
# Các mục của từng loại bài

Trang này được viết ra từ mã nguồn bằng lệnh `python3 run.py docs`; đừng sửa tay.
Dấu ★ là mục bắt buộc, ☆ là bắt buộc trong trường hợp ghi ở phần giải thích.
Giá trị có ký tự `: ` hoặc mở đầu bằng ký tự lạ thì đặt trong ngoặc kép.
"""


_VOCABULARIES = """\
## Danh mục (`vocabulary/`)

Mỗi tệp là một danh sách giá trị. Trong bài, gõ mã; gõ tên, tên ngắn, cách viết khác hoặc ký hiệu
thì máy tự hiểu thành mã, trừ khi có nhiều giá trị cùng hợp.
"""


def field_reference() -> str:
    """Write the reference page: a table of fields for every kind, in Markdown."""
    return "\n".join([_INTRODUCTION, *(_section(kind) for kind in KINDS), _vocabularies()])


def _section(kind: Kind) -> str:
    groups = [_group(key, spec) for key, spec in specs(kind.record).items()]
    head = f"## {kind.label} (`{kind.folder}/`)\n\n{_table(specs(kind.record))}"
    return "\n".join([head, *(group for group in groups if group)])


def _vocabularies() -> str:
    """Describe the vocabulary files: their names, and what each value has."""
    rows = ["| Tệp | Danh mục | Nhóm |", "| --- | --- | --- |"]
    for file in VOCABULARY_FILES:
        groups = f"`{file.groups}.yaml`" if file.groups else ""
        rows.append(f"| `{file.name}.yaml` | {file.label} | {groups} |")
    files = "\n".join(rows)
    return f"{_VOCABULARIES}\n{files}\n\nMỗi giá trị gồm:\n\n{_table(specs(Term))}"


def _group(key: str, spec: Spec) -> str:
    item = spec.type.item if isinstance(spec.type, Many) else spec.type
    if not isinstance(item, Block):
        return ""
    return f"Các mục con của `{key}`:\n\n{_table(specs(item.record))}"


def _table(declared: dict[str, Spec]) -> str:
    rows = ["| Mục | Tên | Nhận giá trị | Giải thích |", "| --- | --- | --- | --- |"]
    for key, spec in declared.items():
        star = " ★" if spec.required else " ☆" if spec.required_when else ""
        rows.append(f"| `{key}`{star} | {spec.label} | {describe(spec.type)} | {spec.help} |")
    return "\n".join(rows) + "\n"


def describe(kind: FieldType) -> str:
    """Say in words what a field accepts."""
    return next(_descriptions(kind), "")


def _descriptions(kind: FieldType) -> Iterator[str]:
    match kind:
        case Many(item=Block()):
            yield f"danh sách, nhiều nhất {kind.most}, mỗi phần tử gồm các mục con"
        case Many(item=item):
            yield f"danh sách, nhiều nhất {kind.most}: {describe(item)}"
        case Block():
            yield "gồm các mục con"
        case Text(max_chars=most):
            yield f"chữ, nhiều nhất {most} ký tự"
        case Moment():
            yield "ngày, có thể kèm giờ: `2021-11-23 21:14` hoặc `23/11/2021 21:14`"
        case Day():
            yield "ngày: `2021-11-23` hoặc `23/11/2021`"
        case Whole(least=least, most=most):
            yield f"số nguyên từ {least} đến {most}"
        case Flag():
            yield "`true` hoặc `false`"
        case Choice(labels=labels):
            yield listed(f"`{value}` ({label})" for value, label in labels.items())
        case Listed(vocabulary=vocabulary):
            yield f"id trong `content/vocabulary/{vocabulary}.yaml`"
        case Ref(kind=target):
            yield f"địa chỉ (tên thư mục) của một bài loại {target}"
        case Slug() | Identifier():
            yield "chữ thường không dấu, số, gạch ngang"
        case Years():
            yield "một năm hoặc hai năm: `2021-2025`"
        case Number():
            yield "số, ký hiệu văn bản: `19/CT-TTg`"
        case WebAddress():
            yield "địa chỉ trang web: `https://…`"
        case FormerAddress():
            yield "tên thư mục cũ, hoặc đường dẫn cũ mở đầu bằng `/`"
        case FieldName():
            yield "tên một mục của chính bài này"
        case FileBeside(endings=endings):
            yield f"tên tệp nằm cạnh bài: {listed(endings)}"
