"""The labelled facts of an entry, as a page prints them: a label and words, nothing to compute."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from newsroom.dates import short_date, span
from newsroom.edition import Edition
from newsroom.posts import Post
from newsroom.records import SUBJECTS, Campaign, Document, ExemplaryEntry, PlacedEntry, Story
from newsroom.topics import BODY, DOCUMENT_TYPE, PLACE, SECTOR, TAG, UNIT, TopicKind, topic


@dataclass(frozen=True, slots=True)
class FactValue:
    """Words and, where a page gathers what shares them, its address below the root."""

    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a profile."""

    label: str
    values: tuple[FactValue, ...]


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
    return tuple(fact for fact in found if fact.values)


def _fact(label: str, *texts: object) -> Fact:
    return Fact(label, tuple(FactValue(str(text)) for text in texts if text))


def _terms(label: str, vocabulary: str, ids: Iterable[str], edition: Edition) -> Fact:
    return _fact(label, *(edition.label(vocabulary, identifier) for identifier in ids))


def _topics(label: str, kind: TopicKind, ids: Iterable[str], edition: Edition) -> Fact:
    return Fact(
        label,
        tuple(
            FactValue(edition.label(kind.vocabulary, found.id), found.address)
            for found in (topic(kind, identifier) for identifier in ids)
            if found
        ),
    )


def tags(post: Post) -> tuple[FactValue, ...]:
    """List a post's tags as written, each with the page of posts that share it."""
    pairs = ((tag, topic(TAG, tag)) for tag in post.entry.tags)
    return tuple(FactValue(tag, found.address) for tag, found in pairs if found)


def _of_placed(entry: PlacedEntry, edition: Edition) -> Iterator[Fact]:
    exemplary = entry if isinstance(entry, ExemplaryEntry) else None
    if exemplary:
        yield _fact("Nêu gương", f"{exemplary.honorific} {exemplary.name}".strip())
        yield _fact("Đối tượng", SUBJECTS.get(exemplary.subject))
        yield _fact("Chức vụ, nghề nghiệp", exemplary.role)
        yield _fact("Năm sinh", exemplary.birth_year)
    yield _topics("Đơn vị", UNIT, [entry.unit], edition)
    yield _topics("Địa bàn", PLACE, [entry.place], edition)
    if exemplary:
        yield from _of_group(exemplary, edition)
    yield _topics("Lĩnh vực", SECTOR, entry.sectors, edition)
    if isinstance(entry, Story):
        yield _terms("Bước nhân rộng", "replication-stages", [entry.stage], edition)


def _of_group(entry: ExemplaryEntry, edition: Edition) -> Iterator[Fact]:
    if isinstance(entry, Story):
        yield _terms("Cấp", "levels", [entry.level], edition)
    yield _fact("Người đại diện", entry.representative)
    yield _fact("Quy mô", entry.size)
    yield _fact("Năm thành lập", entry.founded)
    yield _fact("Ngày diễn ra", _day(entry.happened))


def _of_campaign(entry: Campaign, edition: Edition) -> Iterator[Fact]:
    yield _topics("Cơ quan phát động", BODY, [entry.launched_by], edition)
    yield _fact("Người phát động", entry.launcher)
    yield _topics("Cơ quan thường trực", BODY, [entry.standing_body], edition)
    yield _terms("Hình thức", "campaign-forms", [entry.form], edition)
    yield _terms("Phạm vi", "campaign-scopes", [entry.scope], edition)
    yield _fact("Ngày phát động", _day(entry.launched))
    yield _fact("Nơi phát động", entry.launch_place)
    yield _fact("Thời gian", period(entry))


def _of_document(entry: Document, edition: Edition) -> Iterator[Fact]:
    yield _fact("Số, ký hiệu", entry.number)
    yield _topics("Loại văn bản", DOCUMENT_TYPE, [entry.type], edition)
    yield _topics("Cơ quan ban hành", BODY, [entry.body], edition)
    yield _fact("Người ký", ", ".join(part for part in (entry.signer, entry.signer_title) if part))
    yield _fact("Ngày ban hành", _day(entry.issued))
    yield _fact("Ngày hiệu lực", _day(entry.effective))
    yield _fact("Ngày hết hiệu lực", _day(entry.expires))
    yield _topics("Lĩnh vực", SECTOR, entry.sectors, edition)
    yield _fact("Văn bản kế tiếp", entry.replaced_by_text)


def period(entry: Campaign) -> str:
    """Print from when to when a campaign runs."""
    return span(entry.first_day, entry.last_day)


def _day(day: date | None) -> str:
    return short_date(day) if day else ""
