"""The order in which people meet a kind's fields: what every entry needs comes first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from newsroom.fields import Spec, specs


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that are shown together under one heading."""

    heading: str
    fields: Mapping[str, Spec]


# Within a section these go before all others: how an entry begins.
_FIRST: Final = ("title", "number", "issued", "date", "summary", "subject", "name")
_USUAL: Final = frozenset({"tags", "author", "picture", "sources", "campaigns", "documents"})
_HOUSEKEEPING: Final = frozenset(
    {"status", "illustrative", "expires", "modified", "changes", "lang", "slug", "aliases"}
)
_SECTIONS: Final[tuple[tuple[str, Callable[[str, Spec], bool]], ...]] = (
    ("Bắt buộc", lambda _key, spec: spec.required),
    (
        "Không bao giờ đăng: chỉ lưu trong kho bài, không hiện trên trang, không có trong dữ liệu",
        lambda _key, spec: spec.private,
    ),
    ("Bắt buộc trong trường hợp đã ghi", lambda _key, spec: spec.required_when is not None),
    ("Thường dùng", lambda key, _spec: key in _USUAL),
    ("Việc đăng và địa chỉ", lambda key, _spec: key in _HOUSEKEEPING),
    ("Nội dung khác", lambda _key, _spec: True),
)
# In which order the sections are shown; above they stand in the order in which they are asked.
_SHOWN: Final = (0, 2, 3, 5, 4, 1)


def sections_of(record: type) -> Iterator[Section]:
    """Sort a record's fields into sections; every field is in exactly one, empty ones are left out.

    Private fields come last and together.
    """
    sorted_in: list[dict[str, Spec]] = [{} for _ in _SECTIONS]
    for key, spec in in_order(specs(record), _FIRST).items():
        place = next(i for i, (_, belongs) in enumerate(_SECTIONS) if belongs(key, spec))
        sorted_in[place][key] = spec
    for place in _SHOWN:
        if sorted_in[place]:
            yield Section(_SECTIONS[place][0], sorted_in[place])


def in_order(declared: Mapping[str, Spec], first: Sequence[str] = ()) -> dict[str, Spec]:
    """Put required fields first, then those with a condition; ``first`` go before their like."""
    rank = {key: place for place, key in enumerate(first)}

    def place_of(key: str) -> tuple[int, int]:
        spec = declared[key]
        duty = 0 if spec.required else 1 if spec.required_when else 2
        return duty, rank.get(key, len(rank))

    return {key: declared[key] for key in sorted(declared, key=place_of)}
