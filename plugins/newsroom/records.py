"""What an entry of each kind holds: the one declaration that everything else derives from."""

# ruff: noqa: RUF009 — field() returns a dataclass field, which is what a default may be.

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import ClassVar

from newsroom.dates import at_midnight
from newsroom.field_types import Block, Choice, Day, Flag, Listed, Many, Moment, Text, Whole
from newsroom.fields import field
from newsroom.reference_types import FileBeside, FileName, Link, Ref, Slug

PICTURE_ENDINGS = (".webp", ".jpg", ".jpeg", ".png")
ATTACHMENT_ENDINGS = (".pdf", ".docx", ".xlsx", ".odt", ".ods")
STATUSES = {"published": "đăng", "draft": "bản nháp"}
LANGUAGES = {"vi": "tiếng Việt", "en": "tiếng Anh"}
SUBJECTS = {
    "person": "Cá nhân",
    "collective": "Tập thể",
    "household": "Hộ gia đình",
    "model": "Mô hình, cách làm",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFields:
    """A picture beside the entry; WCAG 2.2, 1.1.1: it has a text alternative."""

    file: FileName = field(
        FileBeside(PICTURE_ENDINGS), "Tệp ảnh", "tên tệp nằm cạnh bài", required=True
    )
    alt: str = field(
        Text(300), "Mô tả ảnh", "một câu tả ảnh cho người không nhìn thấy", required=True
    )
    caption: str = field(Text(400), "Chú thích", "câu in dưới ảnh", default="")
    credit: str = field(Text(150), "Tác giả ảnh", "người hoặc nơi giữ bản quyền ảnh", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultFields:
    """One figure that the story can show."""

    figure: str = field(Text(40), "Con số", "viết kiểu Việt Nam, trong ngoặc kép", required=True)
    unit: str = field(Text(60), "Đơn vị tính", "tấn, hộ, triệu đồng/năm …", default="")
    what: str = field(Text(200), "Nội dung", "con số nói về điều gì", required=True)
    year: int | None = field(Whole(1945, 2100), "Năm", "năm của số liệu")
    source: str = field(Text(200), "Nguồn số liệu", "báo cáo, thống kê nào", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionFields:
    """One criterion of a campaign (Law 06/2022/QH15, Art. 17: criteria are a duty)."""

    criterion: str = field(Text(300), "Tiêu chí", "điều được xét", required=True)
    measure: str = field(Text(200), "Cách đo", "đo bằng gì", default="")
    threshold: str = field(Text(200), "Mức đạt", "thế nào là đạt", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneFields:
    """One step of a campaign: launch, inspection, mid-term or final review."""

    kind: str = field(Listed("milestone-kinds"), "Loại mốc", "bước nào", required=True)
    planned: datetime.date | None = field(Day(), "Ngày dự kiến", "theo kế hoạch")
    actual: datetime.date | None = field(Day(), "Ngày diễn ra", "khi đã làm")
    note: str = field(Text(300), "Ghi chú", "một câu", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What every kind has. ``path`` is relative to the project, ``slug`` unique within a kind."""

    kind: ClassVar[str]

    path: str

    title: str = field(Text(250), "Tiêu đề", "tên bài, không chấm câu ở cuối", required=True)
    modified: datetime.datetime | None = field(Moment(), "Cập nhật", "lần sửa nội dung gần nhất")
    slug: str = field(Slug(), "Địa chỉ", "mặc định là tên thư mục của bài", default="")
    status: str = field(Choice(STATUSES), "Trạng thái", "published hoặc draft", default="published")
    tags: tuple[str, ...] = field(
        Many(Text(60), 12, splits_at=",;"), "Thẻ", "2–5 từ khóa, cách nhau dấu phẩy", default=()
    )
    author: str = field(Text(120), "Tác giả", "bút danh hoặc bộ phận viết bài", default="")
    source: str = field(Text(200), "Nguồn", "nơi cung cấp tin", default="")
    picture: PictureFields | None = field(Block(PictureFields), "Ảnh", "ảnh chính của bài")
    illustrative: bool = field(
        Flag(), "Bài minh họa", "true nếu bài viết để làm mẫu", default=False
    )
    lang: str = field(Choice(LANGUAGES), "Ngôn ngữ", "vi hoặc en", default="vi")

    @property
    def key(self) -> tuple[str, str]:
        """Kind and slug: how entries name each other."""
        return self.kind, self.slug

    @property
    def links(self) -> tuple[Link, ...]:
        """Other entries that the header names, with their lines."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedEntry(Entry):
    """An entry with a date line and a bold lead."""

    date: datetime.datetime = field(
        Moment(), "Ngày đăng", "ngày giờ đăng bài, viết năm-tháng-ngày giờ:phút", required=True
    )
    summary: str = field(Text(1200), "Đoạn mở đầu", "25–60 từ, in đậm đầu bài", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedEntry(DatedEntry):
    """An entry that happens somewhere, in some unit and field of work, within campaigns."""

    unit: str = field(Listed("units"), "Đơn vị", "id trong vocabulary/units.yaml", default="")
    place: str = field(Listed("places"), "Địa bàn", "id trong vocabulary/places.yaml", default="")
    sectors: tuple[str, ...] = field(Many(Listed("sectors"), 3), "Lĩnh vực", "1–3 id", default=())
    campaigns: tuple[Link, ...] = field(
        Many(Ref("campaign"), 5), "Phong trào", "phong trào mà bài hưởng ứng", default=()
    )

    @property
    def links(self) -> tuple[Link, ...]:
        return self.campaigns


@dataclass(frozen=True, slots=True, kw_only=True)
class ExemplaryEntry(PlacedEntry):
    """What stories and deeds share.

    Law 06/2022/QH15, Art. 87: who is honoured spreads the experience, hence ``lessons``.
    """

    subject: str = field(Choice(SUBJECTS), "Đối tượng", "ai được nêu gương", default="")
    name: str = field(Text(200), "Tên", "tên tập thể, mô hình hoặc vai trò của người", default="")
    results: tuple[ResultFields, ...] = field(
        Many(Block(ResultFields)), "Kết quả", "những con số", default=()
    )
    lessons: tuple[str, ...] = field(
        Many(Text(600)), "Kinh nghiệm nhân rộng", "điều đơn vị khác làm theo được", default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(ExemplaryEntry):
    """An advanced exemplar: a person, collective, household or model of working."""

    kind: ClassVar[str] = "story"

    stage: str = field(Listed("replication-stages"), "Bước nhân rộng", "đến bước nào", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed(ExemplaryEntry):
    """A good deed, in short form."""

    kind: ClassVar[str] = "deed"


@dataclass(frozen=True, slots=True, kw_only=True)
class News(PlacedEntry):
    """Launches, inspections, reviews, award ceremonies; may name a campaign."""

    kind: ClassVar[str] = "news"


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(DatedEntry):
    """An emulation campaign's announcement and home (Law 06/2022/QH15, Art. 16–17)."""

    kind: ClassVar[str] = "campaign"

    slogan: str = field(Text(200), "Khẩu hiệu", "chủ đề của phong trào", default="")
    form: str = field(Listed("campaign-forms"), "Hình thức", "thường xuyên, chuyên đề", default="")
    scope: str = field(Listed("campaign-scopes"), "Phạm vi", "toàn quốc, cơ quan …", default="")
    launched_by: str = field(Listed("bodies"), "Cơ quan phát động", "id cơ quan", default="")
    standing_body: str = field(Listed("bodies"), "Cơ quan thường trực", "id cơ quan", default="")
    documents: tuple[Link, ...] = field(
        Many(Ref("document")), "Văn bản", "văn bản có trong mục Văn bản", default=()
    )
    basis: tuple[str, ...] = field(
        Many(Text(400)), "Căn cứ", "văn bản chưa có trong mục Văn bản", default=()
    )
    launched: datetime.date | None = field(Day(), "Ngày phát động", "ngày phát động phong trào")
    start: datetime.date | None = field(Day(), "Bắt đầu", "ngày đầu tiên")
    end: datetime.date | None = field(Day(), "Kết thúc", "ngày cuối cùng")
    aim: str = field(Text(1500), "Mục tiêu", "vì sao phát động", default="")
    content: tuple[str, ...] = field(Many(Text(800)), "Nội dung", "các nhóm việc", default=())
    subjects: tuple[str, ...] = field(Many(Text(300)), "Đối tượng", "ai tham gia", default=())
    criteria: tuple[CriterionFields, ...] = field(
        Many(Block(CriterionFields)), "Tiêu chí", "cách xét", default=()
    )
    milestones: tuple[MilestoneFields, ...] = field(
        Many(Block(MilestoneFields)), "Các mốc", "phát động, sơ kết, tổng kết", default=()
    )
    parent: Link | None = field(Ref("campaign"), "Hưởng ứng", "phong trào cấp trên")

    @property
    def links(self) -> tuple[Link, ...]:
        return (*self.documents, *((self.parent,) if self.parent else ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Entry):
    """A directive, plan or decision (Decree 42/2022/NĐ-CP, Art. 4: what is published of it)."""

    kind: ClassVar[str] = "document"

    number: str = field(Text(80), "Số, ký hiệu", "như 19/CT-TTg", required=True)
    issued: datetime.date = field(Day(), "Ngày ban hành", "ngày ký", required=True)
    summary: str = field(Text(1200), "Trích yếu", "văn bản nói về việc gì", required=True)
    date: datetime.datetime = field(Moment(), "Ngày đăng", "mặc định là ngày ban hành")
    type: str = field(Listed("document-types"), "Loại văn bản", "chi-thi, ke-hoach …", default="")
    body: str = field(Listed("bodies"), "Cơ quan ban hành", "id cơ quan", default="")
    signer: str = field(Text(120), "Người ký", "họ tên người ký", default="")
    signer_title: str = field(Text(150), "Chức vụ", "chức vụ người ký", default="")
    effective: datetime.date | None = field(Day(), "Ngày hiệu lực", "ngày có hiệu lực")
    expires: datetime.date | None = field(Day(), "Ngày hết hiệu lực", "ngày hết hiệu lực")
    replaced_by_text: str = field(Text(300), "Văn bản kế tiếp", "văn bản nào thay", default="")
    related: tuple[Link, ...] = field(
        Many(Ref("document")), "Văn bản liên quan", "slug trong mục Văn bản", default=()
    )
    files: tuple[FileName, ...] = field(
        Many(FileBeside(ATTACHMENT_ENDINGS)), "Tệp", "tệp toàn văn nằm cạnh bài", default=()
    )

    def __post_init__(self) -> None:
        if not self.date:
            object.__setattr__(self, "date", at_midnight(self.issued))

    @property
    def links(self) -> tuple[Link, ...]:
        return self.related


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Entry):
    """A standing page: about, contact, policies."""

    kind: ClassVar[str] = "page"

    summary: str = field(Text(1200), "Tóm tắt", "một hai câu", default="")
