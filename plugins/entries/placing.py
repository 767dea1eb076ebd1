"""What an inspection found, put at its lines in the file as far as it counts for the entry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsroom.fields import Reading
from newsroom.inspection import Circumstances, Inspection, judge
from newsroom.kinds import Kind
from newsroom.records import AwardFields, Entry, ExemplaryEntry, PlacedEntry
from newsroom.vocabulary_files import AWARD_STANDS


def note_slips(
    inspection: Inspection,
    text_lines: Sequence[int],
    body_line: int,
    circumstances: Circumstances,
    reading: Reading,
) -> None:
    """Report what counts; ``text_lines`` are the file's lines of the header's texts, from 1."""
    placed = [
        *(replace(slip, line=text_lines[slip.line]) for slip in inspection.header),
        *(replace(slip, line=body_line + slip.line) for slip in inspection.body),
    ]
    for slip in judge(placed, circumstances):
        note = reading.report if slip.severity == "error" else reading.warn
        note(slip.line, slip.code, slip.message, slip.hint)


def circumstances_of(kind: Kind, entry: Entry | None) -> Circumstances:
    """Say what the header allows; one that could not be read gets the benefit of the doubt."""
    if entry is None:
        return Circumstances(kind=kind.name, is_illustrative=True)
    consent = entry.consent if isinstance(entry, PlacedEntry) else None
    awards = entry.awards if isinstance(entry, ExemplaryEntry) else None
    return Circumstances(
        kind=kind.name,
        is_illustrative=entry.illustrative,
        is_name_allowed=consent is not None and "name" in consent.scope,
        is_sensitive_allowed=consent is not None and "sensitive" in consent.scope,
        awards=None if awards is None else _states(awards),
    )


def _states(awards: Iterable[AwardFields]) -> dict[str, str]:
    """Map awards to their states; of one given twice, the one in force counts."""
    ordered = sorted(awards, key=lambda award: award.state in AWARD_STANDS)
    return {award.award: award.state for award in ordered}
