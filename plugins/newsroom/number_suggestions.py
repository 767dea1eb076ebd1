"""The right form of a document number that was typed nearly right."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from newsroom.document_numbers import GROUP, Symbols, folded, parse_number
from newsroom.text import nfc, one_line

DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−－", "-") | {"\\": "/", "∕": "/", "／": "/"})
_LABEL = re.compile(r"(?:văn bản )?(?:số hiệu|số|so)\s*[:.]?\s*(?=[\dOo])", re.IGNORECASE)
_TYPED = re.compile(
    r"(?P<number>[\dOo]{1,8}(?:[a-z](?=\s*[/-]))?)\s*(?P<sign>[/-]?)\s*"
    r"(?:(?P<year>[12][09Oo][\dOo]{2})\s*[/-]?\s*(?=[^\W\d]))?(?P<symbol>[^\W\d][\w\s/-]*)"
)
_SEPARATOR = re.compile(r"\s*[/-]\s*|\s+")
_GROUP = re.compile(GROUP)
_TERM = re.compile(r"(\D+)(\d[\dOo]?)")


def suggest_number(text: str, symbols: Symbols) -> str | None:
    """Give the right form of a number, or None when no known type and body can be made out.

    A right number is its own right form. Mended are a label in front ("Số:"), stray spaces, other
    dashes than the hyphen, the letter O for a zero, a missing zero, separators in the wrong places
    ("19-CT/TTg"), a type written together with its body ("19/CTTTg"), small and capital letters,
    and D for Đ.
    """
    typed = _LABEL.sub("", one_line(nfc(text)).translate(DASHES), count=1).rstrip(".,;")
    if parse_number(typed, symbols) is not None:
        return typed
    match = _TYPED.fullmatch(typed)
    if match is None:
        return None
    number = _digits(match["number"]).lstrip("0")
    for kind, body in _readings(match["symbol"], bool(match["year"]), symbols):
        right = _written(number.zfill(2 + number[-1:].isalpha()), match, kind, body, symbols)
        if parse_number(right, symbols) is not None:
            return right
    return None


def _written(number: str, match: re.Match[str], kind: str, body: str, symbols: Symbols) -> str:
    """Put the parts together in the order that the body uses; an unknown body's as it was typed."""
    if match["year"]:
        return f"{number}/{_digits(match['year'])}/{'-'.join(filter(None, (kind, body)))}"
    first = body.partition("-")[0]
    is_party = first in symbols.party or (first not in symbols.bodies and match["sign"] == "-")
    if is_party and kind:
        return f"{number}-{kind}/{body}"
    return f"{number}/{'-'.join(filter(None, (kind, body)))}"


def _digits(typed: str) -> str:
    """Read the letter O as a zero."""
    return typed.replace("O", "0").replace("o", "0")


def _readings(symbol: str, has_year: bool, symbols: Symbols) -> Iterator[tuple[str, str]]:
    """List what type and body a symbol may stand for, the likeliest first."""
    groups = [group for group in _SEPARATOR.split(symbol) if group]
    if has_year:
        yield from _as_law("".join(groups), symbols)
    yield from _as_cut(groups, symbols)
    yield from _joined("".join(groups), symbols)
    if len(groups) > 1 and (body := _known(groups[0], symbols.bodies)):
        yield "", "-".join([body, *map(_capital, groups[1:])])


def _as_law(joined: str, symbols: Symbols) -> Iterator[tuple[str, str]]:
    match = _TERM.fullmatch(joined)
    if match and (body := _known(match[1], symbols.bodies)):
        yield "", f"{body}{_digits(match[2])}"


def _as_cut(groups: list[str], symbols: Symbols) -> Iterator[tuple[str, str]]:
    """Take the first group as the type where the separators were typed."""
    if len(groups) > 1 and (kind := _known(groups[0], symbols.types)):
        parts = [_known(group, symbols.bodies) or _capital(group) for group in groups[1:]]
        whole = _known("".join(groups[1:]), symbols.bodies)
        yield kind, whole or "-".join(parts)


def _joined(joined: str, symbols: Symbols) -> Iterator[tuple[str, str]]:
    """Cut a symbol without separators; spellings with their marks go before those without."""
    for same in (str.upper, folded):
        for kind in sorted(symbols.types, key=lambda kind: (-len(kind), kind)):
            if same(joined).startswith(same(kind)):
                body = _known(joined[len(kind) :], symbols.bodies)
                if body:
                    yield kind, body


def _known(typed: str, codes: Collection[str]) -> str | None:
    """Find the one code that was meant: exactly, else in other letters, else without marks."""
    if typed in codes:
        return typed
    steps: tuple[Callable[[str], str], ...] = (str.upper, folded)
    for same in steps:
        meant = [code for code in codes if same(code) == same(typed)]
        if len(meant) == 1:
            return meant[0]
    return None


def _capital(group: str) -> str:
    """Keep an unknown group that has the right look; small letters become capitals."""
    return group if _GROUP.fullmatch(group) else group.upper()
