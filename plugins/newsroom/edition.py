"""What one build knows: the posts, the day, the agency; capabilities read it, none changes it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any

from newsroom.library import Library
from newsroom.menus import MenuItem, WrongMenuError, read_menu
from newsroom.moves import NO_MOVES, Moves
from newsroom.posts import Post
from newsroom.suggestions import nearest
from newsroom.timing import why_not_due
from newsroom.tone_marks import TONE_STYLES, ToneStyle
from newsroom.vocabularies import Vocabularies


class WrongSettingError(ValueError):
    """A setting in ``NEWSROOM`` has an unknown name or value; the message says what to type."""


PALETTES = ("xanh", "do-cam")


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsroom:
    """The ``NEWSROOM`` dictionary of the settings file: who publishes, and how lists are cut."""

    agency: str = "Cơ quan mẫu"
    site_name: str = "Gương Sáng"
    slogan: str = ""
    responsible: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    palette: str = "xanh"
    emblem: str = field(default="", metadata={"unit": "path of an SVG file; empty = the theme's"})
    menu: tuple[MenuItem, ...] = ()
    footer_links: tuple[tuple[str, str], ...] = ()
    posts_per_page: int = 20
    tone_marks: ToneStyle = "cũ"
    avif: bool = False
    history: str = field(default="", metadata={"unit": "address with {path}, the entry's file"})
    jobs: int = field(default=0, metadata={"unit": "processes; 0 = one per core"})


def read_newsroom(values: Mapping[str, Any]) -> Newsroom:
    """Check the dictionary's names and values; raises WrongSettingError."""
    known = {item.name: () for item in fields(Newsroom)}
    for name in values:
        if name not in known:
            close = nearest(name, known)
            hint = f", có phải là “{close}”?" if close else ""
            raise WrongSettingError(f"NEWSROOM không có mục “{name}”{hint}")
    try:
        newsroom = Newsroom(**{**values, "menu": read_menu(values.get("menu", ()))})
    except WrongMenuError as error:
        raise WrongSettingError(str(error)) from error
    if newsroom.palette not in PALETTES:
        raise WrongSettingError(f"palette “{newsroom.palette}” không có, chọn xanh hoặc do-cam")
    if newsroom.tone_marks not in TONE_STYLES:
        raise WrongSettingError(f"tone_marks “{newsroom.tone_marks}” không có, chọn cũ hoặc mới")
    if newsroom.history and not re.fullmatch(r"https?://\S*\{path\}\S*", newsroom.history):
        raise WrongSettingError("history phải là địa chỉ https://… có chỗ {path}")
    if newsroom.posts_per_page < 1:
        raise WrongSettingError("posts_per_page phải từ 1 trở lên")
    return newsroom


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One build's posts and circumstances.

    ``root`` is the path part of the site's address without a closing slash ("" at a host's root);
    ``today`` is a day in Vietnam; ``hidden`` are the posts not to be seen on it, none in a preview.
    """

    library: Library
    vocabularies: Vocabularies
    newsroom: Newsroom
    content: Path
    cache: Path
    root: str
    today: date
    hidden: tuple[Post, ...] = ()
    moves: Moves = NO_MOVES

    def label(self, vocabulary: str, identifier: str) -> str:
        """Give a term's label, or nothing for no term."""
        return self.vocabularies[vocabulary].label(identifier) if identifier else ""

    def short_label(self, vocabulary: str, identifier: str) -> str:
        """Give a term's short label, or its label where it has none, or nothing for no term."""
        if not identifier:
            return ""
        term = self.vocabularies[vocabulary].terms[identifier]
        return term.short or term.label


SETTING = "NEWSROOM_EDITION"


def edition_of(settings: Mapping[str, Any]) -> Edition:
    """Give the edition that the ``entries`` plugin has loaded into Pelican's settings."""
    edition: Edition = settings[SETTING]
    return edition


def not_shown(posts: Iterable[Post], today: date) -> Iterator[str]:
    """Say of each hidden post why it is not on the site, so that none goes missing silently."""
    for post in posts:
        yield f"Chưa đăng ({why_not_due(post.entry, today).lower()}): {post.entry.path}"
