"""What is said about a problem's code beyond the message: why it matters, and an example."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from newsroom.problems import Severity

Where = Literal["header", "body", "file", "folder", "import"]

_SHAPES = {"\t": "⇥", "\u00a0": "⍽"}
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f\u00a0\u200b-\u200f\u2028-\u202e\u2060\ufeff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """The mistake and its mended form, as a test runs them.

    ``where`` says what the two texts are: lines of the header or the body of an entry of ``kind``
    that is otherwise right, a whole entry file, several files below ``content/`` each after a line
    ``-- path --`` (``-- path -> target --`` is a symbolic link), or lines given to the import.
    The wrong text is saved in ``encoding`` after having been repeated ``times`` times; ``note``
    tells readers what they cannot see.
    """

    where: Where
    wrong: str
    right: str
    kind: str = "news"
    encoding: str = "utf-8"
    times: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One code: ``why`` is one or two sentences for a clerk, ``law`` the article that asks for it.

    ``severity`` is an error when the mistake stops a build, a warning when it is a reminder.
    """

    code: str
    title: str
    why: str
    example: Example
    law: str = ""
    severity: Severity = "error"


def in_header(wrong: str, right: str, *, kind: str = "news", note: str = "") -> Example:
    """Show lines of a header; they replace those of the same keys in an entry that is right."""
    return Example(where="header", wrong=wrong, right=right, kind=kind, note=note)


def in_body(wrong: str, right: str, *, kind: str = "news", note: str = "") -> Example:
    """Show the whole body of an entry whose header is right."""
    return Example(where="body", wrong=wrong, right=right, kind=kind, note=note)


def in_file(wrong: str, right: str, *, encoding: str = "utf-8", note: str = "") -> Example:
    """Show one file from its first line to its last."""
    return Example(where="file", wrong=wrong, right=right, encoding=encoding, note=note)


def in_folder(wrong: str, right: str, *, note: str = "") -> Example:
    """Show several files below ``content/``, each after a line ``-- path --``."""
    return Example(where="folder", wrong=wrong, right=right, note=note)


def visible(text: str) -> str:
    """Give signs that nobody sees a shape of their own, for showing an example."""
    return _UNSEEN.sub(_shape, text)


def _shape(sign: re.Match[str]) -> str:
    return _SHAPES.get(sign.group(), f"[U+{ord(sign.group()):04X}]")
