"""What entries of every kind hold, and what dated entries add."""

# ruff: noqa: RUF009 — field() returns a dataclass field, which is what a default may be.

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from newsroom.field_types import Block, Choice, Day, Flag, Listed, Many, Moment, Text
from newsroom.fields import field
from newsroom.records.parts import ChangeFields, ConsentFields, PictureFields, SourceFields
from newsroom.reference_types import (
    Alias,
    FieldName,
    FileName,
    FormerAddress,
    Link,
    NamedField,
    Ref,
    Slug,
)

STATUSES = {"published": "đăng", "draft": "bản nháp"}
LANGUAGES = {"vi": "tiếng Việt", "en": "tiếng Anh"}
_LEAD = (
    "Tan ca trực sáng thứ sáu, bác bảo vệ nhặt được chiếc ví ở nhà xe, bên trong có tiền và giấy "
    "tờ; chưa đầy một giờ sau, người đánh rơi đã nhận lại đủ."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What every kind has.

    ``path`` is relative to the project, ``slug`` unique within a kind, ``lines`` has the line of
    every key of the header.
    """

    kind: ClassVar[str]

    path: str
    lines: Mapping[str, int] = dataclasses.field(default_factory=dict, compare=False, repr=False)

    title: str = field(
        Text(250), "Tiêu đề", "tên bài, không chấm câu ở cuối", required=True,
        example="Bác bảo vệ trả lại chiếc ví cho người đánh rơi",
    )  # fmt: skip
    modified: datetime.datetime | None = field(
        Moment(), "Cập nhật", "lần sửa nội dung gần nhất", example="2026-12-01 09:00"
    )
    changes: tuple[ChangeFields, ...] = field(
        Many(Block(ChangeFields), 20), "Các lần sửa", "những lần sửa làm đổi nội dung", default=(),
    )  # fmt: skip
    slug: str = field(Slug(), "Địa chỉ", "mặc định là tên thư mục của bài", default="")
    aliases: tuple[Alias, ...] = field(
        Many(FormerAddress(), 20), "Địa chỉ cũ", "tên thư mục trước đây của bài", default=()
    )
    status: str = field(
        Choice(STATUSES), "Trạng thái", "bản nháp chỉ hiện trong bản xem thử", default="published"
    )
    tags: tuple[str, ...] = field(
        Many(Text(60), 12, splits_at=",;"), "Thẻ", "2–5 từ khóa, cách nhau dấu phẩy", default=(),
        example="[Trả lại của rơi, An ninh trật tự]",
    )  # fmt: skip
    author: str = field(
        Text(120), "Tác giả", "bút danh hoặc bộ phận viết bài", default="", example="Ban biên tập"
    )
    sources: tuple[SourceFields, ...] = field(
        Many(Block(SourceFields, main="title"), 10),
        "Nguồn",
        "nơi cung cấp tin, báo cáo",
        default=(),
        example="[Báo cáo của Ủy ban nhân dân xã An Bình]",
    )
    picture: PictureFields | None = field(Block(PictureFields), "Ảnh", "ảnh chính của bài")
    pictures: tuple[PictureFields, ...] = field(
        Many(Block(PictureFields), 30), "Ảnh khác", "những ảnh in sau bài", default=()
    )
    reviewer: str = field(
        Text(120), "Người duyệt", "ai đã đọc và cho đăng", private=True, default="",
        example="Trưởng ban biên tập",
    )  # fmt: skip
    review_on: datetime.date | None = field(
        Day(), "Xem lại vào ngày", "ngày cần đọc lại bài", private=True, example="2027-06-30"
    )
    illustrative: bool = field(
        Flag(), "Bài minh họa", "true nếu bài viết để làm mẫu", default=False
    )
    lang: str = field(Choice(LANGUAGES), "Ngôn ngữ", "ngôn ngữ của bài", default="vi")
    unknown: tuple[NamedField, ...] = field(
        Many(FieldName()), "Chưa rõ", "mục bắt buộc mà chưa xác minh được, thay vì đoán",
        private=True, default=(),
    )  # fmt: skip

    @property
    def key(self) -> tuple[str, str]:
        """Kind and slug: how entries name each other."""
        return self.kind, self.slug

    @property
    def last_change(self) -> datetime.datetime | None:
        """The moment of the latest change that the writer has declared."""
        moments = [each.date for each in self.changes]
        return max((*moments, self.modified) if self.modified else moments, default=None)

    @property
    def links(self) -> tuple[Link, ...]:
        """Other entries that the header names, with their lines."""
        return ()

    @property
    def attached_files(self) -> tuple[FileName, ...]:
        """The files beside the entry that its page offers."""
        return ()

    @property
    def all_pictures(self) -> tuple[PictureFields, ...]:
        """The pictures that the header names, the main one first."""
        return (self.picture, *self.pictures) if self.picture else self.pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedEntry(Entry):
    """An entry with a date line and a bold lead."""

    date: datetime.datetime = field(
        Moment(), "Ngày đăng", "ngày giờ đăng bài, viết năm-tháng-ngày giờ:phút", required=True,
        example="2026-11-20 08:30",
    )  # fmt: skip
    summary: str = field(
        Text(1200), "Đoạn mở đầu", "25–60 từ, in đậm đầu bài", required=True, example=_LEAD
    )
    expires: datetime.date | None = field(
        Day(), "Hết hạn", "ngày cuối cùng bài còn ở trong danh sách",
        example="2027-12-31",
    )  # fmt: skip
    poster: bool = field(
        Flag(), "Áp phích", "true để có tệp PDF khổ A4 dán bảng tin; phong trào luôn có",
        default=False,
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedEntry(DatedEntry):
    """An entry that happens somewhere, in some unit and field of work, within campaigns."""

    unit: str = field(Listed("units"), "Đơn vị", "nơi người hoặc tập thể làm việc", default="")
    place: str = field(
        Listed("places"), "Địa bàn", "tỉnh, thành phố nơi việc diễn ra", default="",
        example="ha-noi",
    )  # fmt: skip
    sectors: tuple[str, ...] = field(
        Many(Listed("sectors"), 3), "Lĩnh vực", "lĩnh vực chính viết trước", default=(),
        example="[moi-truong]",
    )  # fmt: skip
    campaigns: tuple[Link, ...] = field(
        Many(Ref("campaign"), 5), "Phong trào", "phong trào mà bài hưởng ứng", default=()
    )
    consent: ConsentFields | None = field(
        Block(ConsentFields), "Căn cứ nêu tên", "sự đồng ý của người được nêu tên", private=True
    )

    @property
    def links(self) -> tuple[Link, ...]:
        return self.campaigns


@dataclass(frozen=True, slots=True, kw_only=True)
class News(PlacedEntry):
    """Launches, inspections, reviews, award ceremonies; may name a campaign."""

    kind: ClassVar[str] = "news"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Entry):
    """A standing page: about, contact, policies."""

    kind: ClassVar[str] = "page"

    summary: str = field(
        Text(1200), "Tóm tắt", "một hai câu", default="",
        example="Trang tin này do ai lập, đăng những gì, gửi bài cho trang bằng cách nào.",
    )  # fmt: skip
