"""Documents of the library (Decree 42/2022/NĐ-CP, Art. 4: what is published of each)."""

# ruff: noqa: RUF009 — field() returns a dataclass field, which is what a default may be.

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import ClassVar

from newsroom.dates import at_midnight
from newsroom.field_types import Day, Listed, Many, Moment, Text
from newsroom.fields import field
from newsroom.records.entry import Entry
from newsroom.records.parts import ATTACHMENT_ENDINGS
from newsroom.reference_types import FileBeside, FileName, Link, Number, Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Entry):
    """A directive, plan, decision, law."""

    kind: ClassVar[str] = "document"

    number: str = field(
        Number(), "Số, ký hiệu", "như 19/CT-TTg", required=True, example="19/CT-TTg"
    )
    issued: datetime.date = field(
        Day(), "Ngày ban hành", "ngày ký", required=True, example="2021-07-16"
    )
    summary: str = field(
        Text(1200), "Trích yếu", "văn bản nói về việc gì", required=True,
        example="Về việc phát động phong trào thi đua thực hiện Kế hoạch 5 năm 2021–2025.",
    )  # fmt: skip
    type: str = field(
        Listed("document-types"), "Loại văn bản", "chỉ thị, kế hoạch, quyết định …", required=True,
        default="", example="chi-thi",
    )  # fmt: skip
    body: str = field(
        Listed("bodies"), "Cơ quan ban hành", "cơ quan ra văn bản", required=True,
        default="", example="thu-tuong",
    )  # fmt: skip
    date: datetime.datetime = field(
        Moment(), "Ngày đăng", "mặc định là ngày ban hành", default=None, example="2026-11-20"
    )
    sectors: tuple[str, ...] = field(
        Many(Listed("sectors"), 3), "Lĩnh vực", "lĩnh vực chính viết trước", default=(),
        example="[moi-truong]",
    )  # fmt: skip
    signer: str = field(
        Text(120), "Người ký", "họ tên người ký", default="", example="Phạm Minh Chính"
    )
    signer_title: str = field(
        Text(150), "Chức vụ", "chức vụ người ký", default="", example="Thủ tướng Chính phủ"
    )
    effective: datetime.date | None = field(
        Day(), "Ngày hiệu lực", "ngày có hiệu lực", example="2021-07-16"
    )
    expires: datetime.date | None = field(
        Day(), "Ngày hết hiệu lực", "ngày hết hiệu lực", example="2025-12-31"
    )
    replaces: tuple[Link, ...] = field(
        Many(Ref("document")), "Thay thế", "văn bản cũ mà văn bản này thay", default=(),
        example="[ten-thu-muc-van-ban-cu]",
    )  # fmt: skip
    replaced_by: tuple[Link, ...] = field(
        Many(Ref("document")), "Được thay bởi", "văn bản mới đã thay văn bản này", default=(),
        example="[ten-thu-muc-van-ban-moi]",
    )  # fmt: skip
    replaced_by_text: str = field(
        Text(300), "Văn bản kế tiếp", "văn bản mới, khi nó chưa có trong mục Văn bản", default="",
        example="Chỉ thị phát động thi đua giai đoạn 2026–2030",
    )  # fmt: skip
    related: tuple[Link, ...] = field(
        Many(Ref("document")), "Văn bản liên quan", "văn bản nên đọc cùng", default=()
    )
    files: tuple[FileName, ...] = field(
        Many(FileBeside(ATTACHMENT_ENDINGS)), "Tệp", "tệp toàn văn nằm cạnh bài", default=()
    )

    def __post_init__(self) -> None:
        if not self.date:
            object.__setattr__(self, "date", at_midnight(self.issued))

    @property
    def identity(self) -> tuple[str, datetime.date]:
        """What tells a document from all others: number, symbol and day of issue together.

        Decree 30/2020/NĐ-CP, Annex I: numbering restarts each year.
        """
        return self.number, self.issued

    @property
    def attached_files(self) -> tuple[FileName, ...]:
        return self.files

    @property
    def links(self) -> tuple[Link, ...]:
        return (*self.replaces, *self.replaced_by, *self.related)
