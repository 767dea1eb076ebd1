"""Field types that name something: an address, another entry, a file, a document, a field."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from newsroom.addresses import is_plain_address
from newsroom.document_numbers import parse_number, symbols_of
from newsroom.fields import Reading
from newsroom.nodes import Node
from newsroom.number_suggestions import suggest_number
from newsroom.single_values import scalar
from newsroom.suggestions import listed
from newsroom.text import slugify

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
RESERVED_SLUG = re.compile(r"trang-\d+|nam-\d{4}")
MAX_SLUG_CHARS = 150


def is_usable_slug(text: str) -> bool:
    """Say whether a text may be an entry's part of its address."""
    fits = len(text) <= MAX_SLUG_CHARS and SLUG.fullmatch(text)
    return bool(fits) and not RESERVED_SLUG.fullmatch(text)


def _usable(text: str) -> str:
    """Make a slug from what was typed; names of list pages get a word in front."""
    slug = slugify(text)[:MAX_SLUG_CHARS] or "ten-bai"
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


@dataclass(frozen=True, slots=True)
class Number:
    """A document's number and symbol (Decree 30/2020/NĐ-CP, Annexes I and III)."""

    def parse(self, node: Node, key: str, reading: Reading) -> str | None:
        text = scalar(node, key, reading)
        symbols = symbols_of(reading.vocabularies)
        if text is None or parse_number(text, symbols):
            return text
        right = suggest_number(text, symbols)
        reading.report(
            node.line,
            "document-number",
            f"số văn bản “{text}” ở mục “{key}” viết sai",
            f"viết {key}: {right}" if right else "viết như 19/CT-TTg, 42/2022/NĐ-CP, 34-CT/TW",
        )
        return None


@dataclass(frozen=True, slots=True)
class WebAddress:
    """The full address of a page elsewhere: ``https://…`` (or ``http://…``)."""

    def parse(self, node: Node, key: str, reading: Reading) -> str | None:
        text = scalar(node, key, reading)
        if text is None or WEB_ADDRESS.fullmatch(text):
            return text
        reading.report(
            node.line,
            "bad-address",
            f"“{text}” ở mục “{key}” không phải địa chỉ trang web",
            "chép cả địa chỉ, bắt đầu bằng https://",
        )
        return None


WEB_ADDRESS = re.compile(r"""https?://[^\s/@"'<>]+\.[^\s/@"'<>]+(/[^\s"'<>]*)?""")


@dataclass(frozen=True, slots=True)
class FormerAddress:
    """Where an entry used to be: an old slug of its kind, or a path that begins with a slash."""

    def parse(self, node: Node, key: str, reading: Reading) -> Alias | None:
        text = scalar(node, key, reading)
        if text is None:
            return None
        if is_plain_address(text) if text.startswith("/") else SLUG.fullmatch(text):
            return Alias(text, node.line)
        reading.report(
            node.line,
            "bad-slug",
            f"“{text}” không phải địa chỉ cũ dùng được",
            f"viết tên thư mục cũ như {_usable(text)}, hoặc cả đường dẫn cũ như /tin-tuc/ten-cu/",
        )
        return None


@dataclass(frozen=True, slots=True)
class Alias:
    """A former address as typed, with its line."""

    address: str
    line: int = dataclasses.field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class FieldName:
    """The name of a field of the same entry."""

    def parse(self, node: Node, key: str, reading: Reading) -> NamedField | None:
        text = scalar(node, key, reading)
        return None if text is None else NamedField(text, node.line)


@dataclass(frozen=True, slots=True)
class NamedField:
    """A field named by an entry, with its line."""

    name: str
    line: int = dataclasses.field(default=0, compare=False)

    def __str__(self) -> str:
        return self.name
