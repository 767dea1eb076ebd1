"""Citations: a document's number in a text leads to that document when the library has it.

Done after all posts are read, over HTML that is ready: a body is rendered without a look at any
other file. A number alone may be of several years (Decree 30/2020/NĐ-CP: numbering restarts), so
where the text gives the day or the year of issue, it decides; where nothing does, no link is made.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from html import escape, unescape

from newsroom.document_numbers import Symbols, find_numbers, keep_numbers_whole, parse_number
from newsroom.header_texts import header_texts
from newsroom.kinds import address
from newsroom.number_suggestions import DASHES
from newsroom.posts import Post
from newsroom.records import Document
from newsroom.reference_types import Link

_PIECE = re.compile(
    r"<(?P<end>/?)(?:a|h[1-6])\b[^>]*>|<span class=\"nobr\">(?P<number>[^<]+)</span>"
)
_BLOCK_END = re.compile(
    r"</?(?:p|li|ol|ul|td|th|tr|dd|dt|div|blockquote|h[1-6]|figcaption)\b[^>]*>"
)
_TAG = re.compile(r"<[^>]*>")
_DATE = r"(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|,?\s+năm\s+)(\d{4})(?!\d)"
_ISSUER = r"[\s,]*(?:của\s[^.;:,()\d]{2,80}?\s)?"
_STATED_DAY = re.compile(rf"{_ISSUER}\(?(?:(?:được\s)?(?:ban hành|ký)\s)?(?:ngày\s+)?{_DATE}")
_STATED_YEAR = re.compile(rf"{_ISSUER}\(?năm\s+(\d{{4}})(?!\d)|\s*\((\d{{4}})\)")
_ANY_DATE = re.compile(_DATE)
_NEAR_CHARS = 120


@dataclass(frozen=True, slots=True)
class _Candidate:
    slug: str
    issued: date


class Citations:
    """Knows every document that may be seen by its number; ``root`` goes before addresses."""

    def __init__(self, posts: Iterable[Post], root: str) -> None:
        self._root = root
        found: defaultdict[str, list[_Candidate]] = defaultdict(list)
        for post in posts:
            if isinstance(post.entry, Document):
                found[post.entry.number].append(_Candidate(post.entry.slug, post.entry.issued))
        self._by_number = dict(found)

    def cite(self, post: Post) -> Post:
        """Give a post with its citations as links, in its text and among what it names."""
        own = post.entry.slug if post.entry.kind == "document" else ""
        html, slugs = self.link(post.html, own)
        for text in header_texts(post.entry):
            if "/" in text:
                slugs += self.link_text(text, own)[1]
        links = tuple(Link("document", slug) for slug in dict.fromkeys(slugs))
        new = tuple(link for link in links if link not in post.links)
        return replace(post, html=html, links=(*post.links, *new)) if slugs else post

    def link_text(self, text: str, apart_from: str = "") -> tuple[str, tuple[str, ...]]:
        """Make safe HTML of a plain text; the rest is as in :meth:`link`."""
        return self.link(keep_numbers_whole(escape(text)), apart_from)

    def link_number(self, number: str, issued: date | None) -> str:
        """Make safe HTML of a number that stands alone; ``issued`` is its day where it is known."""
        found = self._by_number.get(number, [])
        fitting = [each for each in found if issued in (None, each.issued)]
        shown = f'<span class="nobr">{escape(number)}</span>'
        return self._anchor(fitting[0].slug, shown) if len(fitting) == 1 else shown

    def link(self, html: str, apart_from: str = "") -> tuple[str, tuple[str, ...]]:
        """Link the numbers that :func:`keep_numbers_whole` has marked; give the documents' slugs.

        Numbers in links and headings stay as they are; ``apart_from`` is the slug of the document
        whose own page this is.
        """
        parts: list[str] = []
        slugs: list[str] = []
        depth = done = 0
        for piece in _PIECE.finditer(html):
            if piece["number"] is None:
                depth += -1 if piece["end"] else 1
                continue
            slug = None if depth else self._meant(html, piece)
            if slug is not None and slug != apart_from:
                parts += [html[done : piece.start()], self._anchor(slug, piece.group())]
                slugs.append(slug)
                done = piece.end()
        return "".join([*parts, html[done:]]), tuple(slugs)

    def _anchor(self, slug: str, shown: str) -> str:
        return f'<a href="{self._root}/{address("document", slug)}">{shown}</a>'

    def _meant(self, html: str, piece: re.Match[str]) -> str | None:
        number = "".join(unescape(piece["number"]).translate(DASHES).split())
        candidates = self._by_number.get(number)
        if not candidates:
            return None
        return _choose(candidates, _before(html, piece.start()), _after(html, piece.end()))


def _choose(candidates: list[_Candidate], before: str, after: str) -> str | None:
    """Pick the document whose day or year of issue the text gives, or the only one there is."""
    if match := _STATED_DAY.match(after):
        fitting = [each for each in candidates if each.issued == _day(*match.groups())]
    elif match := _STATED_YEAR.match(after):
        year = int(match[1] or match[2])
        fitting = [each for each in candidates if each.issued.year == year]
    elif len(candidates) == 1:
        fitting = candidates
    else:
        days = {_day(*match.groups()) for match in _ANY_DATE.finditer(f"{before} … {after}")}
        fitting = [each for each in candidates if each.issued in days]
    return fitting[0].slug if len(fitting) == 1 else None


def slug_from_title(title: str, symbols: Symbols) -> str | None:
    """Make a document's address part of the number in its title: ``19-ct-ttg-2021``.

    None without a right number, or where neither number nor title tell the year of issue.
    """
    for place, typed in find_numbers(title):
        number = parse_number(typed, symbols)
        after = title[place + len(typed) :]
        if number is None:
            continue
        if number.year:
            return number.slug(date(number.year, 1, 1))
        match = _STATED_DAY.match(after) or _STATED_YEAR.match(after)
        if match:
            year = next(group for group in reversed(match.groups()) if group)
            return number.slug(date(int(year), 1, 1))
    return None


def _day(day: str, month: str, year: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _before(html: str, end: int) -> str:
    """Give the words of the same paragraph before a place."""
    part = html[max(0, end - 4 * _NEAR_CHARS) : end]
    return _plain(_BLOCK_END.split(part)[-1])[-_NEAR_CHARS:]


def _after(html: str, start: int) -> str:
    part = html[start : start + 4 * _NEAR_CHARS]
    return _plain(_BLOCK_END.split(part)[0])[:_NEAR_CHARS]


def _plain(html: str) -> str:
    return unescape(_TAG.sub("", html))
