"""Stories and good deeds: people, collectives, households and models held up as an example."""

# ruff: noqa: RUF009 — field() returns a dataclass field, which is what a default may be.

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import ClassVar

from newsroom.field_types import Block, Choice, Day, Flag, Listed, Many, Text, Whole
from newsroom.fields import When, field
from newsroom.records.entry import PlacedEntry
from newsroom.records.parts import (
    AwardFields,
    ConsentFields,
    ReplicationFields,
    ResultFields,
    SourceFields,
)
from newsroom.reference_types import FileName
from newsroom.subjects import SUBJECTS
from newsroom.vocabulary_files import AWARD_STANDS

GENDERS = {"female": "nữ", "male": "nam"}
_IS_PERSON = When("subject", ("person",))
_DEEDS = "[Chia ba nhóm hộ tuần tra rừng]"
_LESSONS = '["Che sóng trước, trồng cây sau"]'


@dataclass(frozen=True, slots=True, kw_only=True)
class ExemplaryEntry(PlacedEntry):
    """What stories and deeds share.

    Law 06/2022/QH15, Art. 2: subjects; Art. 87: who is honoured spreads the experience, hence
    ``lessons``. Law 91/2025/QH15: of a person only what is needed is given, so the year of birth
    but not the day, and no home address.
    """

    subject: str = field(
        Choice(SUBJECTS), "Đối tượng", "ai được nêu gương", required=True, default="",
        example="person",
    )  # fmt: skip
    name: str = field(
        Text(200), "Tên", "tên người, tập thể hoặc mô hình", required=True, default="",
        example="Tổ tự quản số 3, phường An Bình",
    )  # fmt: skip
    honorific: str = field(Text(20), "Danh xưng", "ông, bà, anh, chị …", default="", example="bác")
    birth_year: int | None = field(Whole(1880, 2100), "Năm sinh", "chỉ ghi năm", example="1968")
    gender: str = field(Choice(GENDERS), "Giới tính", "của người được nêu gương", default="")
    minor: bool = field(
        Flag(), "Chưa đủ 18 tuổi", "true nếu người được nêu là trẻ em", default=False
    )
    role: str = field(
        Text(200), "Chức vụ, nghề nghiệp", "việc người ấy làm", default="",
        required_when=_IS_PERSON, example="Bảo vệ cơ quan",
    )  # fmt: skip
    representative: str = field(
        Text(120), "Người đại diện", "người đứng đầu tập thể, chủ hộ", default="",
        example="Tổ trưởng tổ tự quản số 3",
    )  # fmt: skip
    size: str = field(
        Text(100), "Quy mô", "bao nhiêu người, hộ, tổ", default="", example="12 hộ, 45 người"
    )
    founded: int | None = field(
        Whole(1900, 2100), "Năm thành lập", "của tập thể, mô hình", example="2010"
    )
    happened: datetime.date | None = field(
        Day(), "Ngày diễn ra", "ngày làm việc tốt ấy", example="2025-09-02"
    )
    deeds: tuple[str, ...] = field(
        Many(Text(600)), "Việc đã làm", "mỗi dòng một việc", default=(), example=_DEEDS
    )
    results: tuple[ResultFields, ...] = field(
        Many(Block(ResultFields)), "Kết quả", "những con số có năm và nguồn", default=()
    )
    lessons: tuple[str, ...] = field(
        Many(Text(600)), "Kinh nghiệm nhân rộng", "điều đơn vị khác làm theo được", default=(),
        example=_LESSONS,
    )  # fmt: skip
    awards: tuple[AwardFields, ...] = field(
        Many(Block(AwardFields)), "Khen thưởng", "chỉ ghi khi đã có quyết định", default=()
    )
    consent: ConsentFields | None = field(
        Block(ConsentFields), "Căn cứ nêu tên", "sự đồng ý của người được nêu tên", private=True,
        required_when=When("subject", ("person",), unless="illustrative"),
    )  # fmt: skip

    @property
    def attached_files(self) -> tuple[FileName, ...]:
        return tuple(award.file for award in self.standing_awards if award.file)

    @property
    def standing_awards(self) -> tuple[AwardFields, ...]:
        """The awards that may be shown and counted (Law 06/2022/QH15, Art. 93: not cancelled)."""
        return tuple(award for award in self.awards if award.state in AWARD_STANDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(ExemplaryEntry):
    """An advanced exemplar: a person, collective, household or model of working."""

    kind: ClassVar[str] = "story"

    place: str = field(
        Listed("places"), "Địa bàn", "tỉnh, thành phố nơi việc diễn ra", required=True, default="",
        example="ha-noi",
    )  # fmt: skip
    unit: str = field(
        Listed("units"), "Đơn vị", "nơi người hoặc tập thể làm việc", default="",
        required_when=When("subject", ("person", "collective", "model")),
    )  # fmt: skip
    level: str = field(
        Listed("levels"), "Cấp", "cấp quản lý của người, tập thể được nêu", required=True,
        default="", example="co-so",
    )  # fmt: skip
    sectors: tuple[str, ...] = field(
        Many(Listed("sectors"), 3), "Lĩnh vực", "lĩnh vực chính viết trước",
        required=True, default=(), example="[moi-truong]",
    )  # fmt: skip
    deeds: tuple[str, ...] = field(
        Many(Text(600)), "Việc đã làm", "mỗi dòng một việc", required=True, default=(),
        example=_DEEDS,
    )  # fmt: skip
    results: tuple[ResultFields, ...] = field(
        Many(Block(ResultFields)), "Kết quả", "những con số có năm và nguồn", required=True,
        default=(),
    )  # fmt: skip
    lessons: tuple[str, ...] = field(
        Many(Text(600)), "Kinh nghiệm nhân rộng", "điều đơn vị khác làm theo được",
        required=True, default=(), example=_LESSONS,
    )  # fmt: skip
    sources: tuple[SourceFields, ...] = field(
        Many(Block(SourceFields, main="title"), 10), "Nguồn", "nơi cung cấp tin, báo cáo",
        required=True, default=(), example="[Báo cáo của Ủy ban nhân dân xã An Bình]",
    )  # fmt: skip
    stage: str = field(Listed("replication-stages"), "Bước nhân rộng", "đến bước nào", default="")
    replicated: tuple[ReplicationFields, ...] = field(
        Many(Block(ReplicationFields, main="place")), "Nơi đã nhân rộng", "ai đã làm theo, ở đâu",
        default=(),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed(ExemplaryEntry):
    """A good deed, in short form: who, where, what; results and lessons where there are any."""

    kind: ClassVar[str] = "deed"

    place: str = field(
        Listed("places"), "Địa bàn", "tỉnh, thành phố nơi việc diễn ra", required=True, default="",
        example="ha-noi",
    )  # fmt: skip
