"""Groups of fields that entries share: pictures, sources, results, awards, consent."""

# ruff: noqa: RUF009 — field() returns a dataclass field, which is what a default may be.

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Final

from newsroom.field_types import (
    FIRST_YEAR,
    LAST_YEAR,
    Choice,
    Day,
    Flag,
    Listed,
    Many,
    Moment,
    Part,
    Text,
    Whole,
)
from newsroom.fields import When, field
from newsroom.reference_types import FileBeside, FileName, Number, WebAddress
from newsroom.vocabulary_files import AWARD_IN_FORCE

PICTURE_ENDINGS = (".webp", ".jpg", ".jpeg", ".png")
ATTACHMENT_ENDINGS = (".pdf", ".docx", ".xlsx", ".odt", ".ods")
CONSENT_SCOPES: Final = {
    "name": "nêu tên",
    "image": "đăng hình ảnh",
    "story": "kể chuyện",
    "sensitive": "nêu dân tộc, tôn giáo, sức khỏe",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFields(Part):
    """A picture beside the entry; WCAG 2.2, 1.1.1: it has a text alternative or is decorative."""

    file: FileName = field(
        FileBeside(PICTURE_ENDINGS), "Tệp ảnh", "tên tệp nằm cạnh bài", required=True,
        example="chi-lan.jpg",
    )  # fmt: skip
    decorative: bool = field(
        Flag(), "Ảnh trang trí", "true nếu ảnh không nói thêm điều gì", default=False
    )
    alt: str = field(
        Text(300), "Mô tả ảnh", "một câu tả ảnh cho người không nhìn thấy",
        required_when=When("decorative", (False,)), default="",
        example="Bác bảo vệ trao chiếc ví cho một phụ nữ ở cổng cơ quan",
    )  # fmt: skip
    caption: str = field(
        Text(400), "Chú thích", "câu in dưới ảnh", default="",
        example="Chiếc ví về lại với chủ sau chưa đầy một giờ.",
    )  # fmt: skip
    credit: str = field(
        Text(150), "Tác giả ảnh", "người hoặc nơi giữ bản quyền ảnh", required=True, default="",
        example="Ban biên tập",
    )  # fmt: skip
    licence: str = field(
        Listed("licences"), "Quyền dùng ảnh", "ai được dùng lại ảnh",
        required=True, default="", example="ban-quyen-don-vi",
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFields(Part):
    """Where the facts of an entry come from."""

    title: str = field(
        Text(300), "Tên nguồn", "báo cáo, tin đã đăng, người cung cấp tin", required=True,
        example="Báo cáo số 12/BC-UBND ngày 05/10/2026 của Ủy ban nhân dân xã",
    )  # fmt: skip
    url: str = field(WebAddress(), "Địa chỉ nguồn", "nếu nguồn ở trên mạng", default="")
    date: datetime.date | None = field(
        Day(), "Ngày của nguồn", "ngày đăng hoặc ngày ký", example="2026-10-05"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeFields(Part):
    """A change of substance after publishing, so that readers of an earlier version are told."""

    date: datetime.datetime = field(
        Moment(), "Ngày sửa", "ngày giờ đăng bản mới", required=True, example="2026-12-01 09:00"
    )
    what: str = field(
        Text(400), "Đã sửa gì", "bản trước viết gì, nay viết gì", required=True,
        example="Bản trước ghi 20 hộ tham gia; đúng là 18 hộ.",
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultFields(Part):
    """One figure that the story can show."""

    figure: str = field(
        Text(40), "Con số", "viết kiểu Việt Nam, trong ngoặc kép", required=True, example='"2.400"'
    )
    unit: str = field(
        Text(60), "Đơn vị tính", "tấn, hộ, triệu đồng/năm …", default="", example="hộ"
    )
    what: str = field(
        Text(200), "Nội dung", "con số nói về điều gì", required=True,
        example="có nước trở lại trước khi trời sáng",
    )  # fmt: skip
    year: int | None = field(
        Whole(FIRST_YEAR, LAST_YEAR), "Năm", "năm của số liệu", required=True, default=None,
        example="2026",
    )  # fmt: skip
    source: str = field(
        Text(200), "Nguồn số liệu", "báo cáo, thống kê nào", default="",
        example="Báo cáo tháng 10/2026 của xí nghiệp nước",
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardFields(Part):
    """One award that was decided (Law 06/2022/QH15, Art. 8–9, 19–20, 93, 95).

    The same form may be given again, so awards are a list with years. What is only proposed is
    not an award and does not belong here.
    """

    award: str = field(
        Listed("awards"), "Danh hiệu, hình thức", "tên ghi trong quyết định", required=True,
        example="lao-dong-tien-tien",
    )  # fmt: skip
    year: int = field(
        Whole(FIRST_YEAR, LAST_YEAR), "Năm", "năm được khen", required=True, example="2025"
    )
    decision: str = field(
        Number(), "Số quyết định", "quyết định khen thưởng", default="", example="1657/QĐ-UBND"
    )
    date: datetime.date | None = field(
        Day(), "Ngày quyết định", "ngày ký quyết định", example="2025-11-18"
    )
    body: str = field(
        Listed("bodies"), "Cơ quan khen", "cơ quan ra quyết định", default="",
        example="co-quan-mau",
    )  # fmt: skip
    kind: str = field(Listed("reward-kinds"), "Loại hình", "khen vì thành tích gì", default="")
    state: str = field(
        Listed("award-states"),
        "Tình trạng",
        "còn hiệu lực, đã hủy hay truy tặng",
        default=AWARD_IN_FORCE,
    )
    file: FileName | None = field(
        FileBeside(ATTACHMENT_ENDINGS), "Tệp quyết định", "tên tệp nằm cạnh bài"
    )

    @property
    def unusual_state(self) -> str:
        """The state where it is worth telling, as ``truy-tang``; empty for one simply in force."""
        return "" if self.state == AWARD_IN_FORCE else self.state


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplicationFields(Part):
    """Where others have taken up what an exemplar does."""

    place: str = field(
        Listed("places"), "Nơi áp dụng", "tỉnh, thành phố đã làm theo", required=True,
        example="ca-mau",
    )  # fmt: skip
    who: str = field(
        Text(200), "Ai làm theo", "đơn vị đã làm theo", default="",
        example="Hai tổ tự quản ở xã bên",
    )  # fmt: skip
    date: datetime.date | None = field(Day(), "Ngày áp dụng", "từ ngày nào", example="2026-03-01")
    note: str = field(
        Text(300), "Ghi chú", "một câu", default="", example="Làm theo sau hai lần đến xem."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentFields(Part):
    """Why a person may be named (Law 91/2025/QH15, Art. 16, 24); never shown, never exported.

    The signed form itself is kept elsewhere; ``reference`` only finds it.
    """

    basis: str = field(
        Listed("consent-bases"), "Căn cứ", "vì sao được nêu tên", required=True,
        private=True, example="dong-y",
    )  # fmt: skip
    date: datetime.date = field(
        Day(), "Ngày đồng ý", "ngày ký bản đồng ý", required=True, private=True,
        example="2026-11-20",
    )  # fmt: skip
    scope: tuple[str, ...] = field(
        Many(Choice(CONSENT_SCOPES), 4), "Phạm vi", "được nêu những gì", required=True,
        private=True, default=(), example="[name, image, story]",
    )  # fmt: skip
    reference: str = field(
        Text(80), "Mã hồ sơ", "số của bản đồng ý đã ký, giữ ngoài kho bài", required=True,
        private=True, example="DY-2026-014",
    )  # fmt: skip
    guardian: bool = field(
        Flag(), "Người đại diện đồng ý", "true khi cha mẹ hoặc người giám hộ đã ký",
        private=True, default=False,
    )  # fmt: skip
    review: datetime.date | None = field(
        Day(), "Hỏi lại vào ngày", "ngày cần hỏi lại ý kiến", private=True, example="2028-11-18"
    )
