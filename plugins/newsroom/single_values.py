"""The single value of a field as it was typed, and quotes that are missing or too many."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import yaml

from newsroom.fields import Reading
from newsroom.nodes import Node, Scalar, Table

_WRAPPED = re.compile(r"[“”„‟\"]([^“”„‟\"]+)[“”„‟\"]|[‘’‚‛]([^‘’‚‛]+)[‘’‚‛]")
_KINDS = {
    "bool": "đúng/sai",
    "null": "giá trị rỗng",
    "int": "một số khác",
    "float": "một số khác",
    "timestamp": "một ngày",
}
_SAME_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?")
# What YAML 1.1 takes for more than text, by its first character (yaml.org/type).
_RESOLVERS = yaml.SafeLoader.yaml_implicit_resolvers


def scalar(node: Node, key: str, reading: Reading) -> str | None:
    """Give the value that stands alone; a list, a group or quotes of a word processor are reported.

    For values with a form of their own; for words there is :func:`words`.
    """
    text = _single(node, key, reading)
    bare = _unwrapped(text) if text is not None else None
    if bare is None:
        return text
    message = f"giá trị của mục “{key}” nằm trong ngoặc kép kiểu Word"
    reading.report(node.line, "curly-quotes", message, f"viết {key}: {bare}")
    return None


def words(node: Node, key: str, reading: Reading) -> str | None:
    """Give words as typed; a list or a group is reported.

    Reminds of words that need quotes to stay words, and of quotes that would stay in the words.
    """
    text = _single(node, key, reading)
    if text is not None and isinstance(node, Scalar) and node.is_plain:
        _warn_of_plain_text(text, node.line, key, reading)
    return text


def _single(node: Node, key: str, reading: Reading) -> str | None:
    if isinstance(node, Scalar):
        return node.text.strip()
    shape, hint = "danh sách", "bỏ dấu [ ] hoặc gạch đầu dòng; nếu là chữ thì đặt trong “…”"
    if isinstance(node, Table):
        shape, hint = "nhóm mục con", 'nếu câu có dấu hai chấm thì đặt cả câu trong ngoặc kép "…"'
    message = f"mục “{key}” phải là một giá trị, không phải {shape}"
    reading.report(node.line, "not-text", message, hint)
    return None


def _unwrapped(text: str) -> str | None:
    """Give what stands within a word processor's quotes around a whole value, if it does."""
    match = _WRAPPED.fullmatch(text)
    return (match[1] or match[2]).strip() if match else None


def _warn_of_plain_text(text: str, line: int, key: str, reading: Reading) -> None:
    kind = _misread_as(text)
    if kind:
        message = f"“{text}” không có ngoặc kép thì chương trình khác hiểu là {kind}"
        reading.warn(line, "yaml-misread", message, f'viết {key}: "{text}"')
    bare = _unwrapped(text)
    if bare is not None:
        message = f"cả mục “{key}” nằm trong ngoặc kép “ ”, chúng sẽ hiện trên trang"
        hint = f"bỏ ngoặc: {bare}; nếu đúng là lời trích thì viết '{text}'"
        reading.warn(line, "wrapped-text", message, hint)


def _misread_as(text: str) -> str:
    """Say what YAML 1.1 makes of a plain text when that is not the text again, else nothing."""
    for tag, pattern in _RESOLVERS.get(text[:1], ()):
        if pattern.match(text) and not _SAME_NUMBER.fullmatch(text):
            return _KINDS.get(tag.rpartition(":")[2], "")
    return ""


def warn_of_torn(nodes: Sequence[Node], key: str, reading: Reading) -> None:
    """Warn where a comma within ``[…]`` has made two values of one sentence.

    The second then begins with a small letter, which no other value of such a list does.
    """
    for before, node in pairwise(nodes):
        if not isinstance(before, Scalar) or not isinstance(node, Scalar):
            continue
        is_one_sentence = before.text[:1].isupper() and node.text[:1].islower()
        if node.is_plain and before.is_plain and node.line == before.line and is_one_sentence:
            message = f"dấu phẩy trong [ ] tách “{before.text}” và “{node.text}” thành hai ý"
            one = f'{key}: ["{before.text}, {node.text}"]'
            hint = f"là một ý thì đặt trong ngoặc kép: {one}; là hai ý thì viết hoa chữ đầu ý sau"
            reading.warn(node.line, "torn-list", message, hint)
            return
