"""The labelled facts of an entry, as a page prints them: a label and words, nothing to compute."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from newsroom.dates import short_date
from newsroom.edition import Edition
from newsroom.posts import Post
from newsroom.records import Campaign, Document, ExemplaryEntry, PlacedEntry, Story
from newsroom.subjects import SUBJECTS

Fact = tuple[str, str]


def facts(post: Post, edition: Edition) -> tuple[Fact, ...]:
    """List a post's facts in the order of a profile, leaving out what is not known."""
    entry = post.entry
    if isinstance(entry, Campaign):
        found = _of_campaign(entry, edition)
    elif isinstance(entry, Document):
        found = _of_document(entry, edition)
    elif isinstance(entry, PlacedEntry):
        found = _of_placed(entry, edition)
    else:
        found = iter(())
    return tuple((label, value) for label, value in found if value)


def _of_placed(entry: PlacedEntry, edition: Edition) -> Iterator[Fact]:
    if isinstance(entry, ExemplaryEntry):
        yield "Nêu gương", entry.name
        yield "Đối tượng", SUBJECTS.get(entry.subject, "")
    yield "Đơn vị", edition.label("units", entry.unit)
    yield "Địa bàn", edition.label("places", entry.place)
    yield "Lĩnh vực", "; ".join(edition.label("sectors", sector) for sector in entry.sectors)
    if isinstance(entry, Story):
        yield "Bước nhân rộng", edition.label("replication-stages", entry.stage)


def _of_campaign(entry: Campaign, edition: Edition) -> Iterator[Fact]:
    yield "Cơ quan phát động", edition.label("bodies", entry.launched_by)
    yield "Cơ quan thường trực", edition.label("bodies", entry.standing_body)
    yield "Hình thức", edition.label("campaign-forms", entry.form)
    yield "Phạm vi", edition.label("campaign-scopes", entry.scope)
    yield "Ngày phát động", _day(entry.launched)
    yield "Thời gian", period(entry)


def _of_document(entry: Document, edition: Edition) -> Iterator[Fact]:
    yield "Số, ký hiệu", entry.number
    yield "Loại văn bản", edition.label("document-types", entry.type)
    yield "Cơ quan ban hành", edition.label("bodies", entry.body)
    yield "Người ký", ", ".join(part for part in (entry.signer, entry.signer_title) if part)
    yield "Ngày ban hành", _day(entry.issued)
    yield "Ngày hiệu lực", _day(entry.effective)
    yield "Ngày hết hiệu lực", _day(entry.expires)
    yield "Văn bản kế tiếp", entry.replaced_by_text


def period(entry: Campaign) -> str:
    """Print from when to when a campaign runs; whole years are printed as years."""
    first, last = entry.first_day, entry.last_day
    if first and last:
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            return _years(first.year, last.year)
        return f"{_day(first)} – {_day(last)}"
    return f"từ {_day(first)}" if first else ""


def _years(first: int, last: int) -> str:
    return f"năm {first}" if first == last else f"{first}–{last}"


def _day(day: date | None) -> str:
    return short_date(day) if day else ""
