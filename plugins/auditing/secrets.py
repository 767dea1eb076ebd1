"""Texts that are not to be seen, by which a leak would be recognised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import is_dataclass
from typing import Any

from newsroom.edition import Edition
from newsroom.field_types import Many, Text
from newsroom.fields import Spec, specs
from newsroom.posts import Post

# Shorter texts stand in other pages by chance.
_MIN_CHARS = 24
_MIN_PRIVATE_CHARS = 8
_MAX_CHARS = 120


def find_secrets(edition: Edition) -> dict[str, str]:
    """Give telling texts of hidden posts and the private fields of shown ones, with their files.

    A text that the site says in public somewhere is no secret.
    """
    shown = tuple(edition.library.by_key.values())
    found = {text: post.entry.path for post in shown for text in _private_texts(post)}
    found |= {text: post.entry.path for post in edition.hidden for text in _telling_texts(post)}
    if not found:
        return {}
    known = "\n".join(_public_texts(edition, shown))
    return {text: path for text, path in found.items() if text not in known}


def _telling_texts(post: Post) -> Iterator[str]:
    """Give the address, the title, the lead's beginning and the body's."""
    if post.entry.kind != "page":
        yield f"/{post.url}"
    for text in (post.entry.title, post.summary, post.text):
        if len(text) >= _MIN_CHARS:
            yield text[:_MAX_CHARS]
    yield from _private_texts(post)


def _private_texts(post: Post) -> Iterator[str]:
    for text in _texts_of(post.entry, wants_private=True):
        if len(text) >= _MIN_PRIVATE_CHARS:
            yield text[:_MAX_CHARS]


def _public_texts(edition: Edition, shown: Iterable[Post]) -> Iterator[str]:
    room = edition.newsroom
    yield from (room.agency, room.site_name, room.slogan, room.responsible, room.address)
    for vocabulary in edition.vocabularies.values():
        yield from (term.label for term in vocabulary.terms.values())
    for post in shown:
        yield from _texts_of(post.entry, wants_private=False)
        yield post.text


def _texts_of(record: Any, *, wants_private: bool, is_private: bool = False) -> Iterator[str]:
    """Give what was typed freely into private fields, or else into public ones."""
    for name, spec in specs(type(record)).items():
        is_secret = is_private or getattr(spec, "private", False)
        value = getattr(record, name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, str):
                if is_secret == wants_private and _is_free_text(spec):
                    yield each
            elif is_dataclass(each):
                yield from _texts_of(each, wants_private=wants_private, is_private=is_secret)


def _is_free_text(spec: Spec) -> bool:
    inner = spec.type.item if isinstance(spec.type, Many) else spec.type
    return isinstance(inner, Text)
