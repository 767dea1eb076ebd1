"""Field types that name something: an address, another entry, a file beside the entry."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from newsroom.field_types import scalar
from newsroom.fields import Reading
from newsroom.nodes import Node
from newsroom.suggestions import listed
from newsroom.text import slugify

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
RESERVED_SLUG = re.compile(r"trang-\d+|nam-\d{4}")
_MAX_SLUG_CHARS = 150


def is_usable_slug(text: str) -> bool:
    """Say whether a text may be an entry's part of its address."""
    fits = len(text) <= _MAX_SLUG_CHARS and _SLUG.fullmatch(text)
    return bool(fits) and not RESERVED_SLUG.fullmatch(text)


def _usable(text: str) -> str:
    """Make a slug from what was typed; names of list pages get a word in front."""
    slug = slugify(text)[:_MAX_SLUG_CHARS] or "ten-bai"
    return f"bai-{slug}" if RESERVED_SLUG.fullmatch(slug) else slug


@dataclass(frozen=True, slots=True)
class Slug:
    """An address part: ASCII letters, digits and single hyphens."""

    def parse(self, node: Node, key: str, reading: Reading) -> str | None:
        text = scalar(node, key, reading)
        if text is None:
            return None
        if is_usable_slug(text):
            return text
        reading.report(
            node.line,
            "bad-slug",
            f"“{text}” không dùng làm địa chỉ được",
            f"viết {key}: {_usable(text)}",
        )
        return None


@dataclass(frozen=True, slots=True)
class Ref:
    """The slug of another entry of a given kind, with the line that names it."""

    kind: str

    def parse(self, node: Node, key: str, reading: Reading) -> Link | None:
        slug = Slug().parse(node, key, reading)
        return None if slug is None else Link(self.kind, slug, node.line)


@dataclass(frozen=True, slots=True)
class Link:
    """One entry named by another; equal whatever the line."""

    kind: str
    slug: str
    line: int = dataclasses.field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class FileBeside:
    """The name of a file that lies beside the entry."""

    endings: tuple[str, ...]

    def parse(self, node: Node, key: str, reading: Reading) -> FileName | None:
        text = scalar(node, key, reading)
        if text is None:
            return None
        if PurePosixPath(text).name != text or text.startswith(".") or "\\" in text:
            reading.report(
                node.line,
                "bad-file",
                f"“{text}” phải là tên tệp nằm cạnh bài, không có thư mục",
                "",
            )
            return None
        if not text.lower().endswith(self.endings):
            reading.report(
                node.line, "bad-file", f"tệp “{text}” không thuộc loại dùng được",
                f"dùng {listed(self.endings)}",
            )  # fmt: skip
            return None
        return FileName(text, node.line)


@dataclass(frozen=True, slots=True)
class FileName:
    """A file named by an entry, with the line that names it."""

    name: str
    line: int = dataclasses.field(default=0, compare=False)
