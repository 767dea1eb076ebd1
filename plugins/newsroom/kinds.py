"""The table of kinds: folder, address and record of each, and the address of every entry.

An address is a function of kind and slug alone, so links can be written before targets are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from newsroom.records import Campaign, Deed, Document, Entry, News, Page, Story
from newsroom.reference_types import RESERVED_SLUG, is_usable_slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One row of the table of kinds; ``address`` is the first part of the address.

    ``several`` begins the heading of a list of some of its entries.
    """

    name: str
    folder: str
    address: str
    label: str
    several: str
    record: type[Entry]


KINDS: tuple[Kind, ...] = (
    Kind(
        name="story", folder="guong-dien-hinh", address="guong-dien-hinh",
        label="Gương điển hình", several="Những gương", record=Story,
    ),
    Kind(
        name="deed", folder="nguoi-tot-viec-tot", address="nguoi-tot-viec-tot",
        label="Người tốt, việc tốt", several="Những việc tốt", record=Deed,
    ),
    Kind(
        name="campaign", folder="phong-trao", address="phong-trao",
        label="Phong trào thi đua", several="Những phong trào", record=Campaign,
    ),
    Kind(
        name="news", folder="tin-tuc", address="tin-tuc",
        label="Tin tức", several="Những tin", record=News,
    ),
    Kind(
        name="document", folder="van-ban", address="van-ban",
        label="Văn bản", several="Những văn bản", record=Document,
    ),
    Kind(
        name="page", folder="trang", address="",
        label="Trang", several="Những trang", record=Page,
    ),
)  # fmt: skip

DATED_KINDS: Final = tuple(kind for kind in KINDS if kind.name != "page")

# First parts of addresses that the site itself uses; a page of that slug would collide.
SITE_ADDRESSES: Final = frozenset(
    {"tim-kiem", "luu-tru", "anh", "tep", "giao-dien", "404", "so-do-trang", "nguon-tin"}
    | {
        "don-vi",
        "dia-ban",
        "linh-vuc",
        "co-quan",
        "loai-van-ban",
        "tu-khoa",
        "khen-thuong",
        "mau-giao-dien",
    }
)

_BY_NAME = {kind.name: kind for kind in KINDS}
_BY_FOLDER = {kind.folder: kind for kind in KINDS}
_BY_ADDRESS = {kind.address: kind for kind in KINDS if kind.address}


def kind_named(name: str) -> Kind:
    """Give a kind by its name; raises KeyError."""
    return _BY_NAME[name]


def kind_of_folder(folder: str) -> Kind | None:
    """Give the kind whose entries lie in a first folder of ``content/``."""
    return _BY_FOLDER.get(folder)


def address(kind_name: str, slug: str) -> str:
    """Give an entry's address below the site's root: ``tin-tuc/ten-bai/``."""
    first = _BY_NAME[kind_name].address
    return f"{first}/{slug}/" if first else f"{slug}/"


def key_at(path: str) -> tuple[str, str] | None:
    """Give kind and slug of the entry that a path like ``/tin-tuc/ten-bai/`` would lead to.

    None for the home page, lists, files and all else that the site itself makes.
    """
    first, *rest = _parts(path)
    kind = _BY_ADDRESS.get(first)
    if kind and len(rest) == 1 and is_usable_slug(rest[0]):
        return kind.name, rest[0]
    is_page = not rest and kind is None and first not in SITE_ADDRESSES and is_usable_slug(first)
    return ("page", first) if is_page else None


def is_of_site(path: str) -> bool:
    """Say whether a path may be one of the site's own pages or files: home, lists, feeds."""
    first, *rest = _parts(path)
    if not rest:
        return first in SITE_ADDRESSES | _BY_ADDRESS.keys() | {""} or "." in first
    is_list = first in _BY_ADDRESS and len(rest) == 1
    return first in SITE_ADDRESSES or (
        is_list and bool(RESERVED_SLUG.fullmatch(rest[0]) or "." in rest[0])
    )


def _parts(path: str) -> list[str]:
    plain = path.partition("#")[0].partition("?")[0].removesuffix("index.html")
    return plain.strip("/").split("/")
