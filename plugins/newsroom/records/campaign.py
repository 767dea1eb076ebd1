"""Emulation campaigns (Law 06/2022/QH15, Art. 16–17: forms, scopes and what a launch must say)."""

# ruff: noqa: RUF009 — field() returns a dataclass field, which is what a default may be.

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import ClassVar

from newsroom.field_types import Block, Day, Listed, Many, Part, Text, Years
from newsroom.fields import field
from newsroom.records.entry import DatedEntry
from newsroom.reference_types import Link, Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionFields(Part):
    """One criterion of a campaign (Law 06/2022/QH15, Art. 17: criteria are a duty)."""

    criterion: str = field(
        Text(300), "Tiêu chí", "điều được xét", required=True, example="Tiết kiệm điện"
    )
    measure: str = field(
        Text(200), "Cách đo", "đo bằng gì", default="", example="Số kWh mỗi người mỗi tháng"
    )
    threshold: str = field(
        Text(200), "Mức đạt", "thế nào là đạt", default="", example="Giảm ít nhất 8%"
    )
    subject: str = field(
        Text(200), "Áp dụng cho", "ai được xét theo tiêu chí này", default="",
        example="Các phòng, ban",
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneFields(Part):
    """One step of a campaign: launch, inspection, mid-term or final review."""

    kind: str = field(
        Listed("milestone-kinds"), "Loại mốc", "bước nào", required=True, example="so-ket"
    )
    planned: datetime.date | None = field(
        Day(), "Ngày dự kiến", "theo kế hoạch", example="2026-06-30"
    )
    actual: datetime.date | None = field(Day(), "Ngày diễn ra", "khi đã làm", example="2026-07-02")
    report: Link | None = field(Ref("news"), "Tin về mốc này", "tên thư mục của tin trong tin-tuc")
    note: str = field(
        Text(300), "Ghi chú", "một câu", default="", example="Các đơn vị kiểm tra chéo nhau."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(DatedEntry):
    """An emulation campaign's announcement and home."""

    kind: ClassVar[str] = "campaign"

    slogan: str = field(
        Text(200), "Khẩu hiệu", "chủ đề của phong trào", default="",
        example="Một việc nhỏ, đo được, làm đến cùng",
    )  # fmt: skip
    form: str = field(
        Listed("campaign-forms"), "Hình thức", "thường xuyên, chuyên đề", required=True,
        default="", example="chuyen-de",
    )  # fmt: skip
    scope: str = field(
        Listed("campaign-scopes"), "Phạm vi", "toàn quốc, cơ quan …", required=True, default="",
        example="co-quan-don-vi",
    )  # fmt: skip
    launched_by: str = field(
        Listed("bodies"), "Cơ quan phát động", "cơ quan đứng tên phát động", required=True,
        default="", example="co-quan-mau",
    )  # fmt: skip
    launcher: str = field(
        Text(150), "Người phát động", "chức vụ, họ tên người thay mặt cơ quan", default="",
        example="Giám đốc Cơ quan mẫu",
    )  # fmt: skip
    standing_body: str = field(
        Listed("bodies"), "Cơ quan thường trực", "cơ quan giúp việc của phong trào", default="",
        example="co-quan-mau",
    )  # fmt: skip
    documents: tuple[Link, ...] = field(
        Many(Ref("document")), "Văn bản", "văn bản có trong mục Văn bản", default=()
    )
    basis: tuple[str, ...] = field(
        Many(Text(400)), "Căn cứ", "văn bản chưa có trong mục Văn bản", default=(),
        example="[Kế hoạch số 05/KH-CQM ngày 28/01/2026 của Cơ quan mẫu]",
    )  # fmt: skip
    launched: datetime.date | None = field(
        Day(), "Ngày phát động", "ngày phát động phong trào", required=True, default=None,
        example="2026-01-05",
    )  # fmt: skip
    launch_place: str = field(
        Text(150), "Nơi phát động", "nơi làm lễ phát động", default="",
        example="Hội trường Cơ quan mẫu",
    )  # fmt: skip
    start: datetime.date | None = field(Day(), "Bắt đầu", "ngày đầu tiên", example="2026-01-05")
    end: datetime.date | None = field(Day(), "Kết thúc", "ngày cuối cùng", example="2027-12-31")
    period: tuple[int, int] | None = field(
        Years(), "Giai đoạn", "thay cho ngày bắt đầu và kết thúc, khi tính trọn năm",
        example="2026-2027",
    )  # fmt: skip
    aim: str = field(
        Text(1500), "Mục tiêu", "vì sao phát động", required=True, default="",
        example="Giảm rõ rệt điện, giấy, nhựa dùng một lần",
    )  # fmt: skip
    content: tuple[str, ...] = field(
        Many(Text(800)), "Nội dung", "các nhóm việc", required=True, default=(),
        example="[Phân loại rác tại nguồn]",
    )  # fmt: skip
    subjects: tuple[str, ...] = field(
        Many(Text(300)), "Đối tượng", "ai tham gia", required=True, default=(),
        example='["Công chức, viên chức của cơ quan"]',
    )  # fmt: skip
    criteria: tuple[CriterionFields, ...] = field(
        Many(Block(CriterionFields, main="criterion")), "Tiêu chí", "cách xét", required=True,
        default=(),
    )  # fmt: skip
    targets: tuple[str, ...] = field(
        Many(Text(400)), "Chỉ tiêu", "con số phải đạt", default=(),
        example="[Giảm ít nhất 8% lượng điện]",
    )  # fmt: skip
    measures: tuple[str, ...] = field(
        Many(Text(600)), "Giải pháp", "cách thực hiện", default=(),
        example="[Mỗi phòng cử một người theo dõi]",
    )  # fmt: skip
    rewards: tuple[str, ...] = field(
        Many(Text(400)), "Khen thưởng", "hình thức và số lượng", default=(),
        example="[Giấy khen cho 5 tập thể và 10 cá nhân]",
    )  # fmt: skip
    milestones: tuple[MilestoneFields, ...] = field(
        Many(Block(MilestoneFields)), "Các mốc", "phát động, sơ kết, tổng kết", default=()
    )
    parent: Link | None = field(Ref("campaign"), "Hưởng ứng", "phong trào cấp trên")
    featured: tuple[Link, ...] = field(
        Many(Ref("story"), 12), "Gương tiêu biểu", "gương của phong trào, theo thứ tự muốn hiện",
        default=(),
    )  # fmt: skip

    @property
    def links(self) -> tuple[Link, ...]:
        reports = tuple(step.report for step in self.milestones if step.report)
        parent = (self.parent,) if self.parent else ()
        return (*self.documents, *parent, *reports, *self.featured)

    @property
    def first_day(self) -> datetime.date | None:
        """The first day on which the campaign runs."""
        if self.start is None and self.period:
            return datetime.date(self.period[0], 1, 1)
        return self.start or self.launched

    @property
    def last_day(self) -> datetime.date | None:
        """The last day on which the campaign runs."""
        if self.end is None and self.period:
            return datetime.date(self.period[1], 12, 31)
        return self.end
