"""Codes of consent: who may be named, with what, and since when."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Explanation, in_header

_ABOUT_DATA = "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Điều"
_PERSON = "subject: person\nname: Nguyễn Thị Lan\nrole: Bảo vệ cơ quan\n"
_CHILD = "subject: person\nname: Em Lan\nrole: Học sinh lớp 4\nminor: true\n"


def _consent(*lines: str) -> str:
    given = {line.partition(":")[0] for line in lines}
    usual = ("basis: dong-y", "date: 2026-02-20", "scope: [name, story]", "reference: DY-2026-014")
    kept = [line for line in usual if line.partition(":")[0] not in given]
    return "\n".join(["consent:", *(f"  {line}" for line in (*kept, *lines))])


EXPLANATIONS: Final = (
    Explanation(
        code="minor-consent",
        title="Nêu trẻ em mà chưa có người đại diện đồng ý",
        why="Với người chưa đủ 18 tuổi, cha mẹ hoặc người giám hộ phải đồng ý; từ 7 tuổi trở lên "
        "thì cả em ấy nữa.",
        law=f"{_ABOUT_DATA} 24",
        example=in_header(_CHILD + _consent(), _CHILD + _consent("guardian: true"), kind="deed"),
    ),
    Explanation(
        code="minor-details",
        title="Kể quá nhiều về một trẻ em",
        why="Tên gọi và lớp là đủ để khen một em nhỏ; họ tên, năm sinh, tên trường đủ để người lạ "
        "tìm ra em.",
        law=f"{_ABOUT_DATA} 24",
        example=in_header(
            "subject: person\nname: Nguyễn Hoàng Lan\nrole: Học sinh lớp 4\nminor: true\n"
            + _consent("guardian: true"),
            _CHILD + _consent("guardian: true"),
            kind="deed",
        ),
    ),
    Explanation(
        code="minor-not-said",
        title="Người chưa đủ 18 tuổi mà bài không ghi",
        why="Trẻ em được bảo vệ nhiều hơn người lớn, nên phải biết bài có nêu trẻ em không.",
        law=f"{_ABOUT_DATA} 24",
        example=in_header(
            _PERSON + "birth_year: 2012\n" + _consent(),
            _PERSON + "birth_year: 1982\n" + _consent(),
            kind="deed",
        ),
    ),
    Explanation(
        code="consent-late",
        title="Ngày đồng ý sau ngày đăng bài",
        why="Phải có sự đồng ý trước khi nêu tên một người lên mạng, không phải sau.",
        law=f"{_ABOUT_DATA} 16",
        example=in_header(
            _PERSON + _consent("date: 2026-03-20"),
            _PERSON + _consent("date: 2026-02-20"),
            kind="deed",
        ),
    ),
    Explanation(
        code="consent-review",
        title="Đến lúc hỏi lại người được nêu",
        why="Người đã đồng ý có quyền đổi ý; bản đồng ý hẹn ngày hỏi lại thì cần giữ hẹn.",
        law=f"{_ABOUT_DATA} 16",
        severity="warning",
        example=in_header(
            _PERSON + _consent("review: 2026-10-01"),
            _PERSON + _consent("review: 2027-10-01"),
            kind="deed",
        ),
    ),
    Explanation(
        code="consent-scope",
        title="Sự đồng ý chưa gồm điều đang hiện trong bài",
        why="Đồng ý cho nêu tên chưa phải là đồng ý cho kể chuyện hay đăng ảnh.",
        law=f"{_ABOUT_DATA} 16",
        example=in_header(
            _PERSON + _consent("scope: [name]"),
            _PERSON + _consent("scope: [name, story]"),
            kind="deed",
        ),
    ),
    Explanation(
        code="representative-consent",
        title="Nêu tên người đại diện mà chưa có sự đồng ý",
        why="Chủ hộ, trưởng nhóm cũng là một người có tên, cần đồng ý như mọi người khác.",
        law=f"{_ABOUT_DATA} 16",
        example=in_header(
            "representative: Trần Văn Nam",
            "representative: Trần Văn Nam\n" + _consent(),
            kind="deed",
        ),
    ),
)
