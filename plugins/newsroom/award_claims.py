"""Awards that a text says were given, held against what the entry's header records.

Decree 152/2025/NĐ-CP: an award exists by the decision that grants it; until then it is proposed
("đề nghị"), and a cancelled one is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from newsroom.slips import Slip, line_at
from newsroom.vocabularies import Vocabulary

CLAIM = "award-claim"
IN_FORCE = frozenset({"hieu-luc", "truy-tang"})
CANCELLED = "da-huy"

_VERBS = (
    r"(?:tặng thưởng|tặng|truy tặng|phong tặng|trao tặng|trao|thưởng|phong|công nhận|đón nhận|nhận|"
    r"đạt|giành)(?: danh hiệu)?"
)
# "trao Bằng khen" alone is what the giver does.
_PASSIVE = re.compile(r"(?:được|vinh dự)(?: [^\W\d_]+){0,7} $", re.IGNORECASE)
_ACTIVE = re.compile(r"(?:đón )?nhận|đạt|giành", re.IGNORECASE)
_NOT_YET = re.compile(
    r"đề nghị|đề xuất|xét|trình|hồ sơ|dự kiến|chưa|không|nếu|sẽ|phấn đấu|"
    r"mong|hy vọng|để được|ứng viên",
    re.IGNORECASE,
)


def find_claims(text: str, awards: Vocabulary | None) -> Iterator[Slip]:
    """Find where a text says that an award was given; ``about`` has the ids that its words fit."""
    if awards is None or not awards.terms:
        return
    pattern, ids = _matcher(_spellings(awards))
    for match in pattern.finditer(text):
        start = max(text.rfind(end, 0, match.start()) for end in ".!?;\n") + 1
        before = text[start : match.start()]
        is_said = _ACTIVE.match(match["verb"]) or _PASSIVE.search(before[-60:])
        if not is_said or _NOT_YET.search(before):
            continue
        name = match["award"]
        message = f"bài ghi “{match['verb']} {name}”"
        yield Slip(line_at(text, match.start()), CLAIM, message, name, about=ids[name.lower()])


def judge_claim(claim: Slip, states: Mapping[str, str]) -> Slip | None:
    """Turn a claim into a warning unless the header has that award in force.

    ``states`` maps award ids of the header to ids of award states.
    """
    found = {states[award] for award in claim.about if award in states}
    if found & IN_FORCE:
        return None
    if CANCELLED in found:
        why, hint = "nhưng khen thưởng đó đã bị hủy", "bỏ câu này"
    else:
        why = "nhưng mục awards mới là đề nghị" if found else "nhưng mục awards không có"
        hint = f"viết “được đề nghị tặng {claim.hint}”, hoặc ghi quyết định khen vào awards"
    return Slip(claim.line, "award-not-given", f"{claim.message} {why}", hint, about=claim.about)


def _spellings(awards: Vocabulary) -> tuple[tuple[str, str], ...]:
    return tuple(
        (spelling, term.id)
        for term in awards.terms.values()
        for spelling in (term.label, term.short, *term.aliases)
        if spelling
    )


@lru_cache(maxsize=4)
def _matcher(
    spellings: tuple[tuple[str, str], ...],
) -> tuple[re.Pattern[str], Mapping[str, tuple[str, ...]]]:
    """Make one pattern of all spellings, the longest first, and say which ids each one means."""
    ids: dict[str, tuple[str, ...]] = {}
    for spelling, identifier in spellings:
        ids[spelling.lower()] = (*ids.get(spelling.lower(), ()), identifier)
    names = "|".join(re.escape(name) for name in sorted(ids, key=len, reverse=True))
    return re.compile(rf"(?P<verb>{_VERBS}) [“\"]?(?P<award>(?i:{names}))(?!\w)"), ids
