"""What the fields of one entry must not say together; each rule is a pure function of a case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from newsroom.posts import Post
from newsroom.problems import Problem
from newsroom.rules import awards, campaigns, days, documents, people, terms
from newsroom.rules.case import Case, Rule
from newsroom.vocabularies import Vocabularies

RULES: Final[tuple[Rule, ...]] = (
    people.guardians_of_minors,
    people.details_of_minors,
    people.minors_not_called_so,
    people.days_of_consent,
    people.scope_of_consent,
    people.named_representative,
    awards.years,
    awards.not_too_early,
    awards.not_too_late,
    awards.decided,
    awards.for_this_subject,
    campaigns.days,
    campaigns.period,
    campaigns.has_end,
    campaigns.has_basis,
    campaigns.milestones,
    documents.days,
    documents.has_file,
    documents.has_effective_day,
    documents.number_agrees,
    documents.slug_follows_number,
    days.of_publishing,
    days.of_changes,
    days.of_happening,
    days.of_results,
    terms.in_use,
)


def check_entry(post: Post, vocabularies: Vocabularies, today: date) -> Iterator[Problem]:
    """Hold one entry against every rule; ``today`` is a day in Vietnam."""
    case = Case(post, vocabularies, today)
    for rule in RULES:
        yield from rule(case)
