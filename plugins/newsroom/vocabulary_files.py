"""The table of vocabulary files: what each is called and what it refers to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

# The group of bodies that write their numbers the Party's way.
PARTY_GROUP: Final = "dang"

# The group of types that lay down law: their numbers carry a year, and they have a day of effect.
NORMATIVE_GROUP: Final = "quy-pham"
# The group of titles that are given for a year and often decided early in the next one.
YEARLY_TITLES: Final = "danh-hieu-thi-dua"

REGULAR_FORM: Final = "thuong-xuyen"
LAUNCH: Final = "phat-dong"
FINAL_REVIEW: Final = "tong-ket"

AWARD_IN_FORCE: Final = "hieu-luc"
AWARD_CANCELLED: Final = "da-huy"
AWARD_POSTHUMOUS: Final = "truy-tang"
# States of an award that was given and not taken back: what may be shown and counted.
AWARD_STANDS: Final = frozenset({AWARD_IN_FORCE, AWARD_POSTHUMOUS})

IN_FORCE: Final = "con-hieu-luc"
NO_LONGER_IN_FORCE: Final = "het-hieu-luc"
PARTLY_IN_FORCE: Final = "het-hieu-luc-mot-phan"
NOT_YET_IN_FORCE: Final = "chua-co-hieu-luc"


@dataclass(frozen=True, slots=True, kw_only=True)
class VocabularyFile:
    """One row of the table.

    ``groups`` names the file that holds the ids of ``group``. ``ids`` are those that the code
    itself goes by and cannot do without; a ``closed`` file has no others.
    """

    name: str
    label: str
    groups: str = ""
    ids: frozenset[str] = frozenset()
    closed: bool = False


VOCABULARY_FILES: Final = (
    VocabularyFile(
        name="awards", label="Danh hiệu thi đua, hình thức khen thưởng", groups="reward-forms"
    ),
    VocabularyFile(
        name="award-states",
        label="Tình trạng của một lần khen thưởng",
        ids=frozenset({AWARD_IN_FORCE, AWARD_CANCELLED, AWARD_POSTHUMOUS}),
        closed=True,
    ),
    VocabularyFile(name="bodies", label="Cơ quan ban hành, phát động", groups="body-groups"),
    VocabularyFile(name="body-groups", label="Khối cơ quan", ids=frozenset({PARTY_GROUP})),
    VocabularyFile(
        name="campaign-forms", label="Hình thức tổ chức thi đua", ids=frozenset({REGULAR_FORM})
    ),
    VocabularyFile(name="campaign-scopes", label="Phạm vi tổ chức thi đua"),
    VocabularyFile(name="consent-bases", label="Căn cứ công khai về một người"),
    VocabularyFile(
        name="document-groups", label="Nhóm loại văn bản", ids=frozenset({NORMATIVE_GROUP})
    ),
    VocabularyFile(name="document-types", label="Loại văn bản", groups="document-groups"),
    VocabularyFile(
        name="effect-states",
        label="Tình trạng hiệu lực của văn bản",
        ids=frozenset({IN_FORCE, NO_LONGER_IN_FORCE, PARTLY_IN_FORCE, NOT_YET_IN_FORCE}),
        closed=True,
    ),
    VocabularyFile(name="levels", label="Cấp khen thưởng, cấp quản lý"),
    VocabularyFile(name="licences", label="Giấy phép dùng lại"),
    VocabularyFile(
        name="milestone-kinds",
        label="Loại mốc của phong trào",
        ids=frozenset({LAUNCH, FINAL_REVIEW}),
    ),
    VocabularyFile(name="places", label="Tỉnh, thành phố"),
    VocabularyFile(name="replication-stages", label="Bước nhân rộng"),
    VocabularyFile(
        name="reward-forms",
        label="Nhóm danh hiệu và hình thức khen thưởng",
        ids=frozenset({YEARLY_TITLES}),
    ),
    VocabularyFile(name="reward-kinds", label="Loại hình khen thưởng"),
    VocabularyFile(name="sectors", label="Lĩnh vực"),
    VocabularyFile(name="units", label="Đơn vị"),
)

_BY_NAME = {file.name: file for file in VOCABULARY_FILES}


def vocabulary_file(name: str) -> VocabularyFile | None:
    """Give a row by its name."""
    return _BY_NAME.get(name)
