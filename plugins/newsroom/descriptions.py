"""What a field accepts, in the words of the writers' reference."""

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
from newsroom.fields import FieldType, Spec
from newsroom.kinds import kind_named
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
from newsroom.vocabularies import Identifier

REQUIRED, SOMETIMES_REQUIRED = "★", "☆"


def mark_of(spec: Spec) -> str:
    """Give the star of a field's duty, or nothing for one that may be left out."""
    if spec.required:
        return REQUIRED
    return SOMETIMES_REQUIRED if spec.required_when else ""


def describe(kind: FieldType) -> str:
    """Say in words what a field accepts."""
    return next(_descriptions(kind), "")


def _descriptions(kind: FieldType) -> Iterator[str]:
    match kind:
        case Many(item=Block(main=main)):
            alone = f", hoặc chỉ viết `{main}`" if main else ""
            yield f"danh sách, nhiều nhất {kind.most}; mỗi phần tử gồm các mục con{alone}"
        case Many(item=item):
            yield f"một hoặc nhiều (nhiều nhất {kind.most}): {describe(item)}"
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
            yield f"mã trong [`{vocabulary}`](vocabulary.md#{vocabulary})"
        case _:
            yield from _names(kind)


def _names(kind: FieldType) -> Iterator[str]:
    match kind:
        case Ref(kind=target):
            yield f"tên thư mục của một bài trong `{kind_named(target).folder}/`"
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
            yield "tên một mục ★ hoặc ☆ của chính bài này"
        case FileBeside(endings=endings):
            yield f"tên tệp nằm cạnh bài: {listed(endings)}"
