"""Awards that a text says were given, held against what the entry's header records.

Decree 152/2025/NĐ-CP: an award exists by the decision that grants it; until then it is proposed
("đề nghị"), and a cancelled one is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newsroom.persons import clause_before
from newsroom.slips import Slip, line_at
from newsroom.vocabularies import Vocabulary
from newsroom.vocabulary_files import AWARD_CANCELLED, AWARD_STANDS

CLAIM = "award-claim"

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


class AwardNames:
    """Every way to write the awards of a vocabulary: labels, short labels and aliases."""

    def __init__(self, awards: Vocabulary | None) -> None:
        self._ids: dict[str, tuple[str, ...]] = {}
        for term in awards.terms.values() if awards else ():
            for spelling in filter(None, (term.label, term.short, *term.aliases)):
                known = self._ids.get(spelling.lower(), ())
                self._ids[spelling.lower()] = (*known, term.id)
        names = "|".join(re.escape(name) for name in sorted(self._ids, key=len, reverse=True))
        pattern = rf"(?P<verb>{_VERBS}) [“\"]?(?P<award>(?i:{names}))(?!\w)"
        self._pattern = re.compile(pattern) if names else None

    def find_claims(self, text: str) -> Iterator[Slip]:
        """Find where a text says that an award was given; ``about`` has the ids it may be."""
        for match in self._pattern.finditer(text) if self._pattern else ():
            before = clause_before(text, match.start(), reach=250)
            is_said = _ACTIVE.match(match["verb"]) or _PASSIVE.search(before[-60:])
            if not is_said or _NOT_YET.search(before):
                continue
            name, line = match["award"], line_at(text, match.start())
            message = f"bài ghi “{match['verb']} {name}”"
            yield Slip(line, CLAIM, message, name, about=self._ids[name.lower()])


def judge_claim(claim: Slip, states: Mapping[str, str]) -> Slip | None:
    """Turn a claim into a warning unless the header has that award in force.

    ``states`` maps award ids of the header to ids of award states.
    """
    found = {states[award] for award in claim.about if award in states}
    if found & AWARD_STANDS:
        return None
    if AWARD_CANCELLED in found:
        why, hint = "nhưng khen thưởng đó đã bị hủy", "bỏ câu này"
    else:
        why = "nhưng mục awards mới là đề nghị" if found else "nhưng mục awards không có"
        hint = f"viết “được đề nghị tặng {claim.hint}”, hoặc ghi quyết định khen vào awards"
    return Slip(claim.line, "award-not-given", f"{claim.message} {why}", hint, about=claim.about)
