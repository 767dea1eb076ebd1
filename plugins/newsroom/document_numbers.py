"""Numbers of documents: one parser for the four families that Vietnamese bodies use.

Decree 30/2020/NĐ-CP, Annexes I and III: an Arabic number with a leading zero below 10, a slash
before the symbol, a hyphen between its groups, no spaces. Laws, decrees and circulars carry their
year; documents of the Party put the hyphen first. Which abbreviations are types and which codes
are bodies is in the vocabularies, not here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from newsroom.text import fold, slugify
from newsroom.vocabulary_files import PARTY_GROUP

if TYPE_CHECKING:
    from newsroom.vocabularies import Vocabularies

Family = Literal["normative", "administrative", "letter", "party"]

GROUP = r"[A-ZĐÂĂÊÔƠƯ][A-Za-zĐđÂĂÊÔƠƯâăêôơư]*\d{0,2}"
_GROUPS = rf"{GROUP}(?:-{GROUP})*"
_NUMBER = r"\d{1,5}[a-z]?"
_NORMATIVE = re.compile(rf"({_NUMBER})/((?:19|20)\d{{2}})/({_GROUPS})")
_ADMINISTRATIVE = re.compile(rf"({_NUMBER})/({_GROUPS})")
_PARTY = re.compile(rf"({_NUMBER})-({GROUP})/({_GROUPS})")
# In prose a sign between spaces is a dash between words, unless a code follows: "19 / CT - TTg".
_SIGN = r"(?:[/–−‑-]|\s?[/-]\s?(?=[A-ZĐ]{2}))"
_LOOSE = re.compile(
    rf"(?<![\w/–−‑-])[\dO]{{1,5}}[a-z]?(?:{_SIGN}|\s?[/-]\s?(?=\d))(?:\d{{4}}\s?[/-]\s?)?"
    rf"{GROUP}(?:{_SIGN}{GROUP}){{0,3}}(?![\w/-])"
)
_TAG = re.compile(r"(<[^>]+>)")
_LAW = re.compile(r"([^\d-]+)\d{1,2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentNumber:
    """A number and symbol taken apart.

    ``type`` is empty in an official letter (công văn) and in a law, whose ``body`` is the National
    Assembly with its term: QH15.
    """

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


@dataclass(frozen=True, slots=True)
class Symbols:
    """The abbreviations that numbers are made of: of types (CT, QĐ), of bodies (TTg, BNV).

    ``party`` are those of ``bodies`` that belong to the Party.
    """

    types: frozenset[str]
    bodies: frozenset[str]
    party: frozenset[str]


def symbols_of(vocabularies: Vocabularies) -> Symbols:
    """Collect the codes of ``document-types`` and ``bodies``; nothing where a list is missing."""
    types = vocabularies["document-types"].terms if "document-types" in vocabularies else {}
    bodies = vocabularies["bodies"].terms if "bodies" in vocabularies else {}
    return Symbols(
        types=frozenset(term.code for term in types.values() if term.code),
        bodies=frozenset(term.code for term in bodies.values() if term.code),
        party=frozenset(
            term.code for term in bodies.values() if term.code and term.group == PARTY_GROUP
        ),
    )


def parse_number(text: str, symbols: Symbols) -> DocumentNumber | None:
    """Read a number in its right form; None for any other.

    A body that is in no list passes: there are more than a list could hold. A known one must be
    spelt as it spells itself (TTg) and stand where it puts itself: after the slash in the Party.
    """
    if match := _NORMATIVE.fullmatch(text):
        number, year, symbol = match.groups()
        return _normative(number, int(year), symbol, symbols)
    if match := _PARTY.fullmatch(text):
        number, kind, body = match.groups()
        is_other = _first(body) in symbols.bodies - symbols.party
        is_wrong = is_other or kind not in symbols.types or _is_misspelt(body, symbols.bodies)
        return None if is_wrong else _number("party", number, kind, body)
    if match := _ADMINISTRATIVE.fullmatch(text):
        number, symbol = match.groups()
        return _administrative(number, symbol, symbols)
    return None


def _administrative(number: str, symbol: str, symbols: Symbols) -> DocumentNumber | None:
    first, _, rest = symbol.partition("-")
    if not rest or first in symbols.party:
        return None
    if first in symbols.types:
        is_wrong = _first(rest) in symbols.party or _is_misspelt(rest, symbols.bodies)
        return None if is_wrong else _number("administrative", number, first, rest)
    is_wrong = _is_misspelt(first, symbols.types | symbols.bodies)
    return None if is_wrong else _number("letter", number, "", symbol)


@lru_cache(maxsize=4096)
def folded(code: str) -> str:
    """Fold a code; the few hundred that exist are asked for again and again."""
    return fold(code)


def _is_misspelt(body: str, codes: frozenset[str]) -> bool:
    """Say whether a code that is not known differs from a known one in capitals or marks alone."""
    first = _first(body)
    return first not in codes and folded(first) in map(folded, codes)


def _first(body: str) -> str:
    return body.partition("-")[0]


def _normative(number: str, year: int, symbol: str, symbols: Symbols) -> DocumentNumber | None:
    first, _, rest = symbol.partition("-")
    if rest:
        is_wrong = first not in symbols.types or _is_misspelt(rest, symbols.bodies)
        return None if is_wrong else _number("normative", number, first, rest, year)
    law = _LAW.fullmatch(first)
    is_assembly = law is not None and (law[1] in symbols.bodies or not symbols.bodies)
    return _number("normative", number, "", first, year) if is_assembly else None


def _number(
    family: Family, number: str, kind: str, body: str, year: int | None = None
) -> DocumentNumber | None:
    """Put a number together unless its zeros are wrong: one below 10, none above."""
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyz")
    if int(digits) == 0 or digits != f"{int(digits):02}":
        return None
    return DocumentNumber(family=family, number=number, year=year, type=kind, body=body)


def find_numbers(text: str) -> Iterator[tuple[int, str]]:
    """Find what looks like a document number in prose: its offset and the words as typed."""
    for match in _LOOSE.finditer(text):
        yield match.start(), match.group()


def keep_numbers_whole(html: str) -> str:
    """Wrap each document number between the tags of safe HTML, so that no line breaks within it."""
    parts = _TAG.split(html)
    parts[::2] = [_LOOSE.sub(r'<span class="nobr">\g<0></span>', text) for text in parts[::2]]
    return "".join(parts)
