"""The words of a header that readers will see, with their lines: what the text checks look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.field_types import Text
from newsroom.fields import group_of, specs
from newsroom.nodes import Listing, Node, Scalar, Table
from newsroom.text import one_line


@dataclass(frozen=True, slots=True)
class PublicText:
    """One text on one line; ``key`` is like ``results.what``, ``line`` the file's, from 1."""

    key: str
    words: str
    line: int


def public_texts(record: type, header: Table, prefix: str = "") -> Iterator[PublicText]:
    """Go through the text fields of a header and its groups, private ones left out."""
    for key, spec in specs(record).items():
        node = header.items.get(key)
        if node is None or spec.private:
            continue
        inner = group_of(spec.type)
        if inner is not None:
            for table in _tables(node):
                yield from public_texts(inner, table, f"{prefix}{key}.")
        if inner is not None or isinstance(getattr(spec.type, "item", spec.type), Text):
            for scalar in _scalars(node):
                yield PublicText(f"{prefix}{key}", one_line(scalar.text), scalar.line)


def _tables(node: Node) -> Iterator[Table]:
    for each in node.items if isinstance(node, Listing) else (node,):
        if isinstance(each, Table):
            yield each


def _scalars(node: Node) -> Iterator[Scalar]:
    for each in node.items if isinstance(node, Listing) else (node,):
        if isinstance(each, Scalar) and each.text.strip():
            yield each
