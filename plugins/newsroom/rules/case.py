"""What a rule looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from newsroom.entry_files import EntryFile
from newsroom.problems import Problem
from newsroom.vocabularies import Term, Vocabularies


@dataclass(frozen=True, slots=True)
class Case(EntryFile):
    """One post under the rules; ``today`` is a day in Vietnam."""

    vocabularies: Vocabularies
    today: date

    def term(self, vocabulary: str, identifier: str) -> Term | None:
        """Give a term, or None where there is no such list or no such id in it."""
        found = self.vocabularies.get(vocabulary)
        return found.terms.get(identifier) if found else None


Rule = Callable[[Case], Iterator[Problem]]
"""Looks at one case; yields nothing for an entry that it does not concern."""
