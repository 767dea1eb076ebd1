"""An example value of every field, as a writer would type it."""

from __future__ import annotations

from newsroom.descriptions import mark_of
from newsroom.field_types import Block, Choice, Day, Flag, Listed, Many, Moment, Whole, Years
from newsroom.fields import FieldType, Spec, specs
from newsroom.reference_types import (
    FieldName,
    FileBeside,
    FormerAddress,
    Number,
    Ref,
    Slug,
    WebAddress,
)
from newsroom.vocabularies import Vocabularies


def example_of(spec: Spec, vocabularies: Vocabularies) -> str:
    """Give the declared example, or one made from the type.

    A value of a closed list is its first one that is still in use; without the list, its name.
    A group has what is required of it.
    """
    return spec.example or _made(spec.type, vocabularies)


def _made(kind: FieldType, vocabularies: Vocabularies) -> str:
    match kind:
        case Many(item=item):
            made = _made(item, vocabularies)
            return f"[{made}]" if made else ""
        case Block(record=record):
            inner = {key: each for key, each in specs(record).items() if mark_of(each)}
            pairs = (f"{key}: {example_of(each, vocabularies)}" for key, each in inner.items())
            return f"{{{', '.join(pairs)}}}"
        case Listed(vocabulary=name):
            terms = vocabularies[name].terms.values() if name in vocabularies else ()
            return next((term.id for term in terms if term.valid_to is None), name)
        case Choice(labels=labels):
            return next(iter(labels))
        case FileBeside(endings=endings):
            return f"ten-tep{endings[0]}"
        case Whole(least=least, most=most):
            return str(min(max(2025, least), most))
        case _:
            return next((text for type_, text in _FIXED if isinstance(kind, type_)), "")


_FIXED: tuple[tuple[type, str], ...] = (
    (Moment, "2026-11-20 08:30"),
    (Day, "2026-11-20"),
    (Flag, "true"),
    (Years, "2021-2025"),
    (Ref, "ten-thu-muc-bai-kia"),
    (Slug, "ten-bai-khong-dau"),
    (FormerAddress, "ten-thu-muc-cu"),
    (Number, "19/CT-TTg"),
    (WebAddress, "https://vidu.gov.vn/ten-bai"),
    (FieldName, "ten-muc"),
)
