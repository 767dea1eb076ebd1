"""Codes of files as a whole: where they lie, how they are saved, what they are."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Example, Explanation, in_file, in_folder

_ENTRY = """\
---
title: Trồng rừng ven biển
date: 2026-03-02 08:00
summary: Một câu mở đầu.
---
Nội dung bài.
"""

EXPLANATIONS: Final = (
    Explanation(
        code="not-utf8",
        title="Tệp không lưu theo mã UTF-8",
        why="Tệp lưu theo bảng mã cũ thì chữ có dấu bị hỏng, không máy nào đọc đúng được nữa.",
        example=in_file(
            _ENTRY, _ENTRY, encoding="latin-1", note="tệp sai lưu theo bảng mã Tây Âu cũ"
        ),
    ),
    Explanation(
        code="no-header",
        title="Tệp không có phần đầu bài",
        why="Tiêu đề, ngày đăng và đoạn mở đầu nằm giữa hai dòng ---; thiếu thì không biết bài "
        "tên gì và đăng ngày nào.",
        example=in_file("# Trồng rừng ven biển\n\nNội dung bài.\n", _ENTRY),
    ),
    Explanation(
        code="header-open",
        title="Phần đầu bài không đóng lại",
        why="Không có dòng --- thứ hai thì máy không biết phần đầu bài hết ở đâu.",
        example=in_file(_ENTRY.replace("---\nNội", "\nNội"), _ENTRY),
    ),
    Explanation(
        code="header-too-long",
        title="Phần đầu bài quá dài",
        why="Phần đầu bài chỉ vài chục dòng; dài hơn nhiều thì thường là dòng --- đóng bị đặt "
        "nhầm xuống cuối bài.",
        example=Example(
            where="header",
            wrong="summary: Một câu mở đầu rất dài, được chép đi chép lại.\n",
            right="summary: Một câu mở đầu.\n",
            times=5000,
        ),
    ),
    Explanation(
        code="not-markdown",
        title="Tệp không phải bài viết",
        why="Chỉ tệp văn bản thường có tên kết thúc bằng .md mới được đăng; tệp Word để ở đây sẽ "
        "không hiện ra trên trang.",
        example=in_folder(
            "-- tin-tuc/trong-rung/index.docx --\nNội dung bài.\n",
            f"-- tin-tuc/trong-rung/index.md --\n{_ENTRY}",
        ),
    ),
    Explanation(
        code="unknown-folder",
        title="Thư mục không thuộc loại bài nào",
        why="Thư mục đầu tiên trong content/ quyết định loại bài và địa chỉ; gõ sai tên thư mục "
        "thì bài không thuộc đâu cả.",
        example=in_folder(
            f"-- tin-tcu/trong-rung/index.md --\n{_ENTRY}",
            f"-- tin-tuc/trong-rung/index.md --\n{_ENTRY}",
        ),
    ),
    Explanation(
        code="symlink",
        title="Liên kết tượng trưng trong thư mục bài",
        why="Liên kết có thể đưa tệp ở ngoài thư mục bài, kể cả tệp riêng tư, lên trang.",
        example=in_folder(
            "-- tin-tuc/trong-rung/anh.jpg -> ../../anh.jpg --\n",
            "-- tin-tuc/trong-rung/anh.jpg --\n600x300\n",
            note="tệp sai là một liên kết (symlink) đến ảnh ở nơi khác",
        ),
    ),
    Explanation(
        code="no-file",
        title="Không có tệp ảnh hoặc tệp đính kèm được nhắc đến",
        why="Người đọc sẽ thấy ảnh hỏng hoặc bấm vào tệp mà không tải được.",
        example=in_folder(
            f"-- tin-tuc/trong-rung/index.md --\n{_ENTRY}\n![Hàng cây](cay.jpg)\n"
            "-- tin-tuc/trong-rung/cai.jpg --\n600x300\n",
            f"-- tin-tuc/trong-rung/index.md --\n{_ENTRY}\n![Hàng cây](cay.jpg)\n"
            "-- tin-tuc/trong-rung/cay.jpg --\n600x300\n",
        ),
    ),
    Explanation(
        code="bad-picture",
        title="Tệp ảnh không dùng được",
        why="Tệp hỏng, quá lớn hoặc mang tên không đúng loại thì không làm được ảnh để hiện trên "
        "trang.",
        example=in_folder(
            f"-- tin-tuc/trong-rung/index.md --\n{_ENTRY}"
            "-- tin-tuc/trong-rung/cay.jpg --\nđây là tệp Word đổi tên\n",
            f"-- tin-tuc/trong-rung/index.md --\n{_ENTRY}"
            "-- tin-tuc/trong-rung/cay.jpg --\n600x300\n",
        ),
    ),
    Explanation(
        code="bad-json",
        title="Dòng đưa vào không phải JSON",
        why="Lệnh import nhận mỗi dòng một đối tượng JSON trọn vẹn; dòng khác đi thì không biết "
        "là bài gì.",
        example=Example(
            where="import",
            wrong='{"title": "Trồng rừng", "date": "2026-03-02"\n',
            right='{"title": "Trồng rừng", "date": "2026-03-02", "summary": "Một câu."}\n',
        ),
    ),
)
