"""Every check of an entry's text in one pass, and what of it counts for this entry.

Looking (:func:`inspect`) depends on the text alone, so that its result can be kept as long as the
text stays the same. Judging (:func:`judge`) holds it against the entry's consent and awards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, islice

from newsroom.award_claims import CLAIM, AwardNames, judge_claim
from newsroom.markup import check_alt
from newsroom.persons import find_named
from newsroom.privacy import check_privacy
from newsroom.prose import check_body, check_lead, check_line, check_title
from newsroom.sensitive import SENSITIVE_CODES, check_sensitive
from newsroom.slips import Slip
from newsroom.tone_marks import ToneStyle
from newsroom.vocabularies import Vocabularies

# Nobody mends more in one go; a file of rubbish must not take for ever either.
_MOST = 100
NAMED = "named-without-consent"
# Stories and deeds are about somebody; elsewhere a person is met in passing.
ABOUT_SOMEBODY = frozenset({"story", "deed"})


@dataclass(frozen=True)
class Lists:
    """What the checks know besides the text: the closed lists and the spelling of tone marks."""

    vocabularies: Vocabularies
    style: ToneStyle = "cũ"

    @cached_property
    def awards(self) -> AwardNames:
        """The awards' names, made ready for searching once."""
        return AwardNames(self.vocabularies.get("awards"))


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found: in the header by the number of the text, in the body by its line, from 0."""

    header: tuple[Slip, ...] = ()
    body: tuple[Slip, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What an entry's header says that decides which findings count.

    ``awards`` maps ids of awards to ids of their states; None where the kind records none.
    """

    kind: str
    is_illustrative: bool = False
    is_name_allowed: bool = False
    is_sensitive_allowed: bool = False
    awards: Mapping[str, str] | None = field(default=None)


def inspect(texts: Sequence[tuple[str, str]], body: str, lists: Lists) -> Inspection:
    """Look through the header's texts (key and words, each on one line) and the Markdown body.

    Of the keys, ``title``, ``lead`` and those that end in ``.alt`` have checks of their own.
    """
    joined = "\n".join(words for _, words in texts)
    in_header = chain(
        check_line(joined, lists.vocabularies, lists.style), _look_for_people(joined, lists)
    )
    header = list(islice(in_header, _MOST))
    for number, (key, words) in enumerate(texts):
        header += (replace(slip, line=number) for slip in _check_by_key(key, words))
    in_body = chain(
        islice(_look_for_people(body, lists), _MOST),
        islice(check_body(body, lists.vocabularies, lists.style), _MOST),
    )
    return Inspection(tuple(header), tuple(in_body))


def _look_for_people(text: str, lists: Lists) -> Iterator[Slip]:
    yield from check_privacy(text)
    yield from check_sensitive(text)
    yield from find_named(text)
    yield from lists.awards.find_claims(text)


def _check_by_key(key: str, words: str) -> Iterator[Slip]:
    if key == "title":
        yield from check_title(words)
    elif key == "lead":
        yield from check_lead(words)
    elif key.endswith(".alt"):
        yield from check_alt(words)


def judge(slips: Iterable[Slip], circumstances: Circumstances) -> Iterator[Slip]:
    """Keep what counts for this entry, as an error or a reminder.

    Law 91/2025/QH15, Art. 16: naming somebody, the more so telling of sensitive matters, needs
    consent. Nobody real is in an illustrative entry; its numbers may be somebody's all the same.
    """
    named: set[tuple[str, ...]] = set()
    is_about = circumstances.kind in ABOUT_SOMEBODY
    for slip in slips:
        if slip.code in SENSITIVE_CODES:
            if not (circumstances.is_sensitive_allowed or circumstances.is_illustrative):
                yield replace(slip, severity="error" if is_about else "warning")
        elif slip.code == NAMED:
            is_free = circumstances.is_name_allowed or circumstances.is_illustrative
            if is_about and not is_free and slip.about not in named:
                named.add(slip.about)
                yield slip
        elif slip.code == CLAIM:
            judged = judge_claim(slip, circumstances.awards or {})
            if circumstances.awards is not None and judged is not None:
                yield judged
        else:
            yield slip
