"""The written text of an entry: slips that a careful editor would mend, at their lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newsroom.disguises import check_disguises
from newsroom.document_numbers import find_numbers, symbols_of
from newsroom.markdown_text import prose_of, without_code
from newsroom.markup import (
    check_bullets,
    check_emphasis,
    check_headings,
    check_links,
    check_pictures,
)
from newsroom.number_suggestions import suggest_number
from newsroom.slips import Slip, line_at
from newsroom.tone_marks import ToneStyle, check_tone_marks
from newsroom.typography import check_control, check_spacing, check_unseen
from newsroom.vocabularies import Vocabularies

# A text full of numbers is no prose.
_MOST_NUMBERS = 500
LEAD_WORDS = range(25, 61)


def check_lead(lead: str) -> Iterator[Slip]:
    """Measure a lead: 25 to 60 words fill a list and a share card without being cut."""
    words = len(lead.split())
    if words not in LEAD_WORDS:
        message = f"đoạn mở đầu có {words} từ"
        yield Slip(0, "lead-length", message, "nên từ 25 đến 60 từ")


def check_title(title: str) -> Iterator[Slip]:
    """A title is no sentence and does not shout: screen readers may spell capitals out."""
    if title.endswith(".") and not title.endswith(("...", "TP.")):
        yield Slip(0, "title-full-stop", "tiêu đề có dấu chấm ở cuối", "xóa dấu chấm")
    if title.isupper() and len(title.split()) > 2:
        hint = "viết hoa chữ đầu và tên riêng thôi"
        yield Slip(0, "title-capitals", "tiêu đề viết toàn chữ hoa", hint)


def check_line(text: str, vocabularies: Vocabularies, style: ToneStyle = "cũ") -> Iterator[Slip]:
    """Find the slips of a text in a header, which is plain words.

    Control characters are not looked for: the field itself refuses them.
    """
    yield from check_unseen(text)
    yield from _check_words(text, vocabularies, style)


def check_body(body: str, vocabularies: Vocabularies, style: ToneStyle = "cũ") -> Iterator[Slip]:
    """Find the slips of a Markdown body; code, addresses and tables are no prose."""
    text, prose = without_code(body), prose_of(body)
    yield from check_control(body)
    yield from check_unseen(body)
    yield from check_headings(text)
    yield from check_bullets(text)
    yield from check_links(text)
    yield from check_disguises(text)
    yield from check_pictures(text)
    yield from check_emphasis(prose)
    yield from _check_words(prose, vocabularies, style)


def _check_words(prose: str, vocabularies: Vocabularies, style: ToneStyle) -> Iterator[Slip]:
    yield from check_spacing(prose)
    yield from check_tone_marks(prose, style)
    yield from check_numbers(prose, vocabularies)


def check_numbers(prose: str, vocabularies: Vocabularies) -> Iterator[Slip]:
    """Find numbers of documents that are nearly right (Decree 30/2020/NĐ-CP, Annexes I and III)."""
    found = list(islice(find_numbers(prose), _MOST_NUMBERS))
    symbols = symbols_of(vocabularies) if found else None
    for offset, typed in found:
        right = suggest_number(typed, symbols) if symbols else None
        if right is not None and right != typed:
            message = f"số văn bản “{typed}” viết sai"
            yield Slip(line_at(prose, offset), "document-number", message, f"viết {right}")
