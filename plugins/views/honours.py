"""Awards and replications of an exemplar as lines of a table: words and addresses only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from newsroom.edition import Edition
from newsroom.posts import Attachment, Post
from newsroom.records import AwardFields, ExemplaryEntry, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardLine:
    """One award that stands; ``state`` says what is out of the ordinary, as “Truy tặng”."""

    label: str
    year: int
    decision: str
    date: date | None
    body: str
    kind: str
    state: str
    file: Attachment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplicationLine:
    """One place where others do as the exemplar does."""

    place: str
    who: str
    date: date | None
    note: str


def award_lines(post: Post, edition: Edition) -> tuple[AwardLine, ...]:
    """List the awards that stand, the newest first (Law 06/2022/QH15, Art. 93)."""
    if not isinstance(post.entry, ExemplaryEntry):
        return ()
    awards = sorted(post.entry.standing_awards, key=lambda award: -award.year)
    files = {attachment.name: attachment for attachment in post.attachments}
    return tuple(_award_line(award, files, edition) for award in awards)


def _award_line(award: AwardFields, files: dict[str, Attachment], edition: Edition) -> AwardLine:
    return AwardLine(
        label=edition.label("awards", award.award),
        year=award.year,
        decision=award.decision,
        date=award.date,
        body=edition.label("bodies", award.body),
        kind=edition.label("reward-kinds", award.kind),
        state=edition.label("award-states", award.unusual_state),
        file=files.get(award.file.name) if award.file else None,
    )


def replication_lines(post: Post, edition: Edition) -> Iterator[ReplicationLine]:
    """List where a story's way of working has been taken up, in the writer's order."""
    for each in post.entry.replicated if isinstance(post.entry, Story) else ():
        yield ReplicationLine(
            place=edition.label("places", each.place), who=each.who, date=each.date, note=each.note
        )
