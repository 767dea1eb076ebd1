"""Codes of entries that speak of each other, and of entries that are the same thing twice."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Explanation, in_folder

_SHARED: Final = {
    "guong-dien-hinh": ("name: Tổ tự quản số 3", "place: ha-noi"),
    "van-ban": ("number: 05/KH-CQM", "issued: 2026-01-28"),
}


def _entry(path: str, *more: str) -> str:
    """Give one entry's file with what the example is about; ``more`` wins over what is shared."""
    folder = path.partition("/")[0]
    keys = {line.partition(":")[0] for line in more}
    usual = ("title: Trồng rừng", "date: 2026-03-02", "summary: Một câu.", *_SHARED.get(folder, ()))
    lines = (*(line for line in usual if line.partition(":")[0] not in keys), *more)
    header = "\n".join(lines)
    return f"-- {path}/index.md --\n---\n{header}\n---\nNội dung bài.\n"


_CAMPAIGN: Final = "phong-trao/trong-rung"
_FEATURED: Final = _entry(_CAMPAIGN, "featured: [to-so-3]")
_REPORTED: Final = _entry(
    _CAMPAIGN, "milestones:", "  - {kind: so-ket, actual: 2026-03-01, report: so-ket}"
)
_STORY, _NEWS = "guong-dien-hinh/to-so-3", "tin-tuc/so-ket"
_OLD, _NEW = "van-ban/05-kh-cqm-2025", "van-ban/07-kh-cqm-2026"
_OLD_LINES, _NEW_LINES = ("issued: 2025-01-20",), ("number: 07/KH-CQM", "issued: 2026-01-28")
_REPLACES: Final = "replaces: [05-kh-cqm-2025]"
_IN_ORDER: Final = _entry(_OLD, *_OLD_LINES) + _entry(_NEW, *_NEW_LINES, _REPLACES)

_CAMPAIGNS: Final = (
    Explanation(
        code="one-way-link",
        title="Gương tiêu biểu chưa ghi phong trào",
        why="Trang phong trào dẫn đến gương thì trang gương cũng phải dẫn về phong trào.",
        example=in_folder(
            _FEATURED + _entry(_STORY), _FEATURED + _entry(_STORY, "campaigns: [trong-rung]")
        ),
    ),
    Explanation(
        code="report-one-way",
        title="Tin về một mốc chưa ghi phong trào",
        why="Người đọc tin ấy không có đường về trang phong trào.",
        severity="warning",
        example=in_folder(
            _REPORTED + _entry(_NEWS), _REPORTED + _entry(_NEWS, "campaigns: [trong-rung]")
        ),
    ),
    Explanation(
        code="parent-loop",
        title="Phong trào hưởng ứng chính mình",
        why="Phong trào hưởng ứng phong trào cấp trên, không thể đi thành vòng tròn.",
        example=in_folder(
            _entry(_CAMPAIGN, "parent: song-xanh")
            + _entry("phong-trao/song-xanh", "parent: trong-rung"),
            _entry(_CAMPAIGN, "parent: song-xanh") + _entry("phong-trao/song-xanh"),
        ),
    ),
    Explanation(
        code="longer-than-parent",
        title="Phong trào dài hơn phong trào cấp trên",
        why="Phong trào hưởng ứng thường nằm trong thời gian của phong trào cấp trên.",
        severity="warning",
        example=in_folder(
            _entry(_CAMPAIGN, "parent: song-xanh", "period: 2021-2030")
            + _entry("phong-trao/song-xanh", "period: 2021-2025"),
            _entry(_CAMPAIGN, "parent: song-xanh", "period: 2021-2025")
            + _entry("phong-trao/song-xanh", "period: 2021-2025"),
        ),
    ),
)

_DOCUMENTS: Final = (
    Explanation(
        code="replacement-order",
        title="Văn bản cũ thay văn bản mới",
        why="Chỉ văn bản ban hành sau mới thay được văn bản ban hành trước.",
        example=in_folder(
            _entry(_OLD, *_OLD_LINES, "replaces: [07-kh-cqm-2026]") + _entry(_NEW, *_NEW_LINES),
            _IN_ORDER,
        ),
    ),
    Explanation(
        code="replacement-loop",
        title="Các văn bản thay nhau thành vòng tròn",
        why="Không biết được văn bản nào đang có hiệu lực.",
        example=in_folder(
            _entry(_OLD, *_OLD_LINES, "replaces: [07-kh-cqm-2026]")
            + _entry(_NEW, *_NEW_LINES, _REPLACES),
            _IN_ORDER,
        ),
    ),
)

_LIKENESSES: Final = (
    Explanation(
        code="same-subject",
        title="Hai bài về cùng một người, một nơi trong một năm",
        why="Thường là hai người cùng gửi một chuyện; người đọc chỉ cần một bài đầy đủ.",
        severity="warning",
        example=in_folder(
            _entry(_STORY) + _entry("guong-dien-hinh/to-tu-quan-3"),
            _entry(_STORY) + _entry("guong-dien-hinh/to-tu-quan-5", "name: Tổ tự quản số 5"),
        ),
    ),
    Explanation(
        code="tags-alike",
        title="Hai thẻ chỉ khác dấu hoặc chữ hoa",
        why="Tìm kiếm không phân biệt dấu và chữ hoa, nên hai thẻ ấy sẽ lẫn vào nhau.",
        severity="warning",
        example=in_folder(
            _entry(_STORY, "tags: [Vận động]") + _entry(_NEWS, "tags: [vẫn đọng]"),
            _entry(_STORY, "tags: [Vận động]") + _entry(_NEWS, "tags: [Vận động]"),
        ),
    ),
)

_TARGET: Final = _entry("tin-tuc/hai").replace("Nội dung bài.", "## Cách làm")

_ADDRESSES: Final = (
    Explanation(
        code="unknown-anchor",
        title="Dẫn đến đầu mục không có",
        why="Trang vẫn mở, nhưng ở đầu trang chứ không ở chỗ muốn dẫn đến.",
        severity="warning",
        example=in_folder(
            _entry("tin-tuc/mot").replace("Nội dung", "Xem [cách làm](news:hai#cah-lam)") + _TARGET,
            _entry("tin-tuc/mot").replace("Nội dung", "Xem [cách làm](news:hai#cach-lam)")
            + _TARGET,
        ),
    ),
    Explanation(
        code="alias-own",
        title="Địa chỉ cũ chính là địa chỉ hiện nay",
        why="Trang không thể dẫn về chính nó.",
        example=in_folder(
            _entry("tin-tuc/mot", "aliases: [mot]"), _entry("tin-tuc/mot", "aliases: [mot-cu]")
        ),
    ),
    Explanation(
        code="alias-loop",
        title="Các địa chỉ cũ dẫn vòng tròn",
        why="Người đọc bị dẫn qua dẫn lại giữa hai trang.",
        example=in_folder(
            _entry("tin-tuc/mot", "aliases: [hai]") + _entry("tin-tuc/hai", "aliases: [mot]"),
            _entry("tin-tuc/mot") + _entry("tin-tuc/hai"),
        ),
    ),
)

EXPLANATIONS: Final = (*_CAMPAIGNS, *_DOCUMENTS, *_LIKENESSES, *_ADDRESSES)
