"""Numbers of documents: one parser for the four families that Vietnamese bodies use.

Decree 30/2020/NĐ-CP, Annexes I and III: an Arabic number with a leading zero below 10, a slash
before the symbol, a hyphen between its groups, no spaces. Laws, decrees and circulars carry their
year; documents of the Party put the hyphen first.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from newsroom.text import slugify

Family = Literal["normative", "administrative", "letter", "party"]

_GROUP = r"[A-ZĐÂĂÊÔƠƯ][A-Za-zĐđÂĂÊÔƠƯâăêôơư]*\d{0,2}"
_NUMBER = r"\d{1,5}[a-z]?"
_NORMATIVE = re.compile(rf"({_NUMBER})/(\d{{4}})/({_GROUP}(?:-{_GROUP})*)")
_ADMINISTRATIVE = re.compile(rf"({_NUMBER})/({_GROUP}(?:-{_GROUP})+)")
_PARTY = re.compile(rf"({_NUMBER})-({_GROUP})/({_GROUP})")
_LOOSE = re.compile(
    r"(?<![\w/-])[\dO]{1,5}[a-z]?\s?[/-]\s?(?:\d{4}\s?[/-]\s?)?"
    rf"{_GROUP}(?:\s?[/-]\s?{_GROUP}){{0,3}}(?![\w/-])"
)
_TAG = re.compile(r"(<[^>]+>)")
_SEPARATOR = re.compile(r"\s*[/-]\s*")
# Bodies of the Party: only these put the hyphen before the type.
PARTY_BODIES = frozenset({"TW", "TU", "ĐU", "HU", "BTCTW", "BTGTW", "VPTW", "UBKTTW"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentNumber:
    """A number and symbol taken apart; ``type`` is empty in an official letter (công văn)."""

    family: Family
    number: str
    year: int | None
    type: str
    body: str

    def __str__(self) -> str:
        if self.family == "party":
            return f"{self.number}-{self.type}/{self.body}"
        symbol = "-".join(part for part in (self.type, self.body) if part)
        return f"{self.number}/{self.year}/{symbol}" if self.year else f"{self.number}/{symbol}"

    def slug(self, issued: date) -> str:
        """Make the address part: numbering restarts each year, so the year of issue belongs to it.

        Decree 30/2020/NĐ-CP: administrative numbers run within a year.
        """
        base = slugify(str(self))
        return base if self.year else f"{base}-{issued.year}"


def parse_number(text: str, types: Collection[str]) -> DocumentNumber | None:
    """Read a number in its right form; ``types`` are the known abbreviations (CT, KH, QĐ)."""
    if match := _NORMATIVE.fullmatch(text):
        number, year, symbol = match.groups()
        first, _, rest = symbol.partition("-")
        family_type, body = (first, rest) if rest else ("", first)
        return _number("normative", number, family_type, body, int(year))
    if match := _PARTY.fullmatch(text):
        number, kind, body = match.groups()
        is_party = kind in types and body in PARTY_BODIES
        return _number("party", number, kind, body) if is_party else None
    if match := _ADMINISTRATIVE.fullmatch(text):
        number, symbol = match.groups()
        first, _, rest = symbol.partition("-")
        if first in types:
            return _number("administrative", number, first, rest)
        return _number("letter", number, "", symbol)
    return None


def _number(
    family: Family, number: str, kind: str, body: str, year: int | None = None
) -> DocumentNumber | None:
    """Put a number together unless its zeros are wrong: one below 10, none above."""
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyz")
    if digits != f"{int(digits):02}":
        return None
    return DocumentNumber(family=family, number=number, year=year, type=kind, body=body)


def suggest_number(text: str, types: Collection[str], bodies: Collection[str]) -> str | None:
    """Give the right form of a near-miss, or None when no known type and body can be made out.

    Mended are stray spaces, the letter O for a zero, a missing zero, separators in the wrong
    places ("19-CT/TTg") and a type written together with its body ("19/CTTTg").
    """
    head, *groups = _SEPARATOR.split(text.strip())
    number = head.replace("O", "0").replace("o", "0")
    if not re.fullmatch(_NUMBER, number) or not groups:
        return None
    number = number.lstrip("0").zfill(2)
    year = groups.pop(0) if re.fullmatch(r"\d{4}", groups[0]) else ""
    symbol = _read_symbol(groups, types, bodies)
    if symbol is None:
        return None
    kind, body = symbol
    if body in PARTY_BODIES and not year:
        return f"{number}-{kind}/{body}"
    return "/".join(part for part in (number, year, f"{kind}-{body}") if part)


def _read_symbol(
    groups: list[str], types: Collection[str], bodies: Collection[str]
) -> tuple[str, str] | None:
    """Find the type and the body in what follows the number, however it was cut."""
    by_upper = {code.upper(): code for code in bodies}
    joined = "".join(groups).upper()
    for kind in sorted(types, key=len, reverse=True):
        body = by_upper.get(joined.removeprefix(kind.upper()))
        if joined.startswith(kind.upper()) and body:
            return kind, body
    return None


def find_numbers(text: str) -> Iterator[tuple[int, str]]:
    """Find what looks like a document number in prose: its offset and the words as typed."""
    for match in _LOOSE.finditer(text):
        yield match.start(), match.group()


def keep_numbers_whole(html: str) -> str:
    """Wrap each document number between the tags of safe HTML, so that no line breaks within it."""
    parts = _TAG.split(html)
    parts[::2] = [_LOOSE.sub(r'<span class="nobr">\g<0></span>', text) for text in parts[::2]]
    return "".join(parts)
