"""Codes of entries together: names of nothing, addresses taken twice."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Explanation, in_folder, in_header


def _entry(path: str, *more: str) -> str:
    lines = ("title: Trồng rừng ven biển", "date: 2026-03-02", "summary: Một câu.", *more)
    header = "\n".join(lines)
    return f"-- {path} --\n---\n{header}\n---\nNội dung bài.\n"


_GONE: Final = (
    "-- gone.yaml --\n- address: /tin-tuc/mot/\n  day: 2026-05-01\n  reason: theo yêu cầu\n"
)


def _document(slug: str, number: str) -> str:
    facts = ("type: chi-thi", "body: thu-tuong", "issued: 2021-07-16", f"number: {number}")
    return _entry(f"van-ban/{slug}/index.md", "\n".join(facts))


EXPLANATIONS: Final = (
    Explanation(
        code="unknown-entry",
        title="Nhắc đến bài không có",
        why="Liên kết sẽ dẫn đến trang lỗi.",
        example=in_header("campaigns: [trong-rung]", "campaigns: []"),
    ),
    Explanation(
        code="hidden-entry",
        title="Nhắc đến bài chưa đăng",
        why="Bài được nhắc còn là bản nháp hoặc chưa đến ngày, nên liên kết dẫn đến trang lỗi và "
        "để lộ tên bài trước giờ đăng.",
        example=in_folder(
            _entry("tin-tuc/mot/index.md", "campaigns: [trong-rung]")
            + _entry("phong-trao/trong-rung/index.md", "status: draft"),
            _entry("tin-tuc/mot/index.md", "campaigns: [trong-rung]")
            + _entry("phong-trao/trong-rung/index.md", "status: published"),
        ),
    ),
    Explanation(
        code="address-taken",
        title="Hai bài cùng một địa chỉ",
        why="Một địa chỉ chỉ hiện được một bài; bài kia sẽ mất.",
        example=in_folder(
            _entry("tin-tuc/2025/mot/index.md") + _entry("tin-tuc/2026/mot/index.md"),
            _entry("tin-tuc/2025/mot/index.md") + _entry("tin-tuc/2026/mot-2026/index.md"),
        ),
    ),
    Explanation(
        code="alias-taken",
        title="Địa chỉ cũ đang là của trang khác",
        why="Địa chỉ cũ dẫn người đọc sang bài này, nên không thể cùng lúc là một trang khác.",
        example=in_folder(
            _entry("tin-tuc/mot/index.md", "aliases: [hai]") + _entry("tin-tuc/hai/index.md"),
            _entry("tin-tuc/mot/index.md", "aliases: [hai-cu]") + _entry("tin-tuc/hai/index.md"),
        ),
    ),
    Explanation(
        code="address-gone",
        title="Dùng lại địa chỉ của bài đã gỡ",
        why="Địa chỉ của bài đã gỡ báo cho người đọc là nội dung không còn; bài mới ở đó dễ bị "
        "hiểu lầm là bài cũ.",
        example=in_folder(
            _entry("tin-tuc/mot/index.md") + _GONE, _entry("tin-tuc/hai/index.md") + _GONE
        ),
    ),
    Explanation(
        code="bad-gone-list",
        title="Danh sách bài đã gỡ viết sai",
        why="Không đọc được danh sách này thì bài đã gỡ có thể hiện trở lại.",
        example=in_folder(_GONE.replace("day: 2026-05-01", "day: hôm qua"), _GONE),
    ),
    Explanation(
        code="document-twice",
        title="Một văn bản có hai bài",
        why="Số, ký hiệu và ngày ban hành cùng nhau chỉ một văn bản; hai bài thì chỗ nhắc đến số "
        "đó không biết dẫn đến bài nào.",
        law="Nghị định 30/2020/NĐ-CP, Phụ lục I",
        example=in_folder(
            _document("19-ct-ttg-2021", "19/CT-TTg") + _document("chi-thi-19", "19/CT-TTg"),
            _document("19-ct-ttg-2021", "19/CT-TTg") + _document("chi-thi-20", "20/CT-TTg"),
        ),
    ),
)
