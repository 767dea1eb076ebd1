"""The table of kinds: folder, address and record of each, and the address of every entry.

An address is a function of kind and slug alone, so links can be written before targets are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from newsroom.records import Campaign, Deed, Document, Entry, News, Page, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One row of the table of kinds; ``address`` is the first part of the address."""

    name: str
    folder: str
    address: str
    label: str
    record: type[Entry]


KINDS: tuple[Kind, ...] = (
    Kind(
        name="story", folder="guong-dien-hinh", address="guong-dien-hinh",
        label="Gương điển hình", record=Story,
    ),
    Kind(
        name="deed", folder="nguoi-tot-viec-tot", address="nguoi-tot-viec-tot",
        label="Người tốt, việc tốt", record=Deed,
    ),
    Kind(
        name="campaign", folder="phong-trao", address="phong-trao",
        label="Phong trào thi đua", record=Campaign,
    ),
    Kind(name="news", folder="tin-tuc", address="tin-tuc", label="Tin tức", record=News),
    Kind(name="document", folder="van-ban", address="van-ban", label="Văn bản", record=Document),
    Kind(name="page", folder="trang", address="", label="Trang", record=Page),
)  # fmt: skip

DATED_KINDS: Final = tuple(kind for kind in KINDS if kind.name != "page")

# First parts of addresses that the site itself uses; a page of that slug would collide.
SITE_ADDRESSES: Final = frozenset(
    {"tim-kiem", "luu-tru", "anh", "tep", "giao-dien", "404", "so-do-trang", "nguon-tin"}
    | {"don-vi", "dia-ban", "linh-vuc", "co-quan", "loai-van-ban", "tu-khoa", "khen-thuong"}
)

_BY_NAME = {kind.name: kind for kind in KINDS}
_BY_FOLDER = {kind.folder: kind for kind in KINDS}


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
