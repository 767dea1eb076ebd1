"""Awards against the rest of their entry (Law 06/2022/QH15; Decree 152/2025/NĐ-CP)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsroom.dates import short_date
from newsroom.problems import Problem
from newsroom.records import AwardFields, ExemplaryEntry
from newsroom.rules.case import Case
from newsroom.subjects import SUBJECTS
from newsroom.vocabulary_files import YEARLY_TITLES

# Pupils are commended too, but nobody before going to school.
YOUNGEST: Final = 6


def years(case: Case) -> Iterator[Problem]:
    """An award's year is that of its decision; a yearly title may be decided a year later."""
    for award in _awards(case):
        if award.date is None:
            continue
        allowed = {award.date.year}
        term = case.term("awards", award.award)
        if term and term.group == YEARLY_TITLES:
            allowed.add(award.date.year - 1)
        if award.year not in allowed:
            message = f"năm {award.year} không khớp ngày quyết định {short_date(award.date)}"
            hint = f"viết year: {award.date.year}, hoặc xem lại ngày trên quyết định"
            yield case.report(award.line_of("year"), "award-year", message, hint)


def not_too_early(case: Case) -> Iterator[Problem]:
    """Nobody is honoured before the deed, before being founded, or as a small child."""
    entry = case.entry
    if not isinstance(entry, ExemplaryEntry):
        return
    for award in entry.awards:
        line = award.line_of("date", "year")
        for message, hint in _too_early(entry, award):
            yield case.report(line, "award-too-early", message, hint)


def _too_early(entry: ExemplaryEntry, award: AwardFields) -> Iterator[tuple[str, str]]:
    happened, founded, born = entry.happened, entry.founded, entry.birth_year
    if happened is not None and _is_before(award, happened.toordinal(), happened.year):
        day = short_date(happened)
        hint = "xem lại hai ngày; bài kể cả quá trình, không riêng một việc, thì bỏ mục happened"
        yield f"khen thưởng có trước ngày làm việc tốt ({day})", hint
    if founded is not None and award.year < founded:
        yield f"khen thưởng năm {award.year} có trước năm thành lập {founded}", "xem lại hai năm"
    if born is not None and award.year < born + YOUNGEST:
        yield f"người sinh năm {born} được khen từ năm {award.year}", "xem lại hai năm"


def _is_before(award: AwardFields, day: int, year: int) -> bool:
    return award.date.toordinal() < day if award.date else award.year < year


def not_too_late(case: Case) -> Iterator[Problem]:
    """An entry cannot know of an award that is decided after its last change."""
    entry = case.entry
    if not isinstance(entry, ExemplaryEntry):
        return
    last = max(entry.date, entry.last_change or entry.date).date()
    for award in entry.awards:
        is_later = award.date > last if award.date else award.year > last.year
        if is_later:
            when = f"ngày {short_date(award.date)}" if award.date else f"năm {award.year}"
            message = f"khen thưởng {when} sau lần sửa bài gần nhất ({short_date(last)})"
            hint = "ghi ngày sửa bài vào mục modified; mới đề nghị khen thì chưa ghi vào đây"
            if award.date and award.date > case.today:
                message = f"khen thưởng ghi {when} là ngày chưa đến"
                hint = "xem lại ngày, năm của quyết định; mới đề nghị khen thì chưa ghi vào đây"
            yield case.report(award.line_of("date", "year"), "award-too-late", message, hint)


def decided(case: Case) -> Iterator[Problem]:
    """What has neither a decision nor its day may be only proposed, which is no award."""
    for award in _awards(case):
        if not award.decision and award.date is None:
            term = case.term("awards", award.award)
            name = term.label if term else award.award
            message = f"chưa rõ “{name}” đã có quyết định hay mới là đề nghị"
            hint = "ghi số (decision) và ngày (date) của quyết định; mới đề nghị thì bỏ mục này"
            yield case.report(award.line, "award-unproven", message, hint)


def for_this_subject(case: Case) -> Iterator[Problem]:
    """Titles are for persons, for collectives or for households (Art. 19, 20, 33, 71–75).

    What stands behind a model of working may be any of them, so a model passes.
    """
    entry = case.entry
    if not isinstance(entry, ExemplaryEntry) or entry.subject in ("", "model"):
        return
    for award in entry.awards:
        term = case.term("awards", award.award)
        if term and term.applies_to and entry.subject not in term.applies_to:
            whom = ", ".join(SUBJECTS[subject].lower() for subject in term.applies_to)
            message = (
                f"“{term.label}” dành cho {whom}, bài này nêu {SUBJECTS[entry.subject].lower()}"
            )
            hint = "chọn danh hiệu khác, hoặc xem lại mục subject"
            yield case.report(award.line_of("award"), "award-subject", message, hint)


def _awards(case: Case) -> tuple[AwardFields, ...]:
    return case.entry.awards if isinstance(case.entry, ExemplaryEntry) else ()
