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

_IN_OLD_FONT = """\
---
title: Trång rõng ven biÓn
date: 2026-03-02 08:00
summary: Nh©n d©n c¸c x· ven biÓn ®· trång ®­îc m­êi hÐc ta rõng ngËp mÆn ®Ó ch¾n sãng.
---
Néi dung bµi.
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
        code="windows-1258",
        title="Tệp lưu theo mã Windows-1258",
        why="Bảng mã cũ của Windows ghi dấu theo cách riêng; máy khác mở ra thấy chữ hỏng.",
        example=in_file(_ENTRY, _ENTRY, encoding="cp1258", note="tệp sai lưu theo mã Windows-1258"),
    ),
    Explanation(
        code="utf-16",
        title="Tệp lưu theo mã UTF-16",
        why="Notepad cũ gọi mã này là “Unicode”; git và trang web chỉ dùng UTF-8.",
        example=in_file(_ENTRY, _ENTRY, encoding="utf-16", note="tệp sai lưu theo mã UTF-16"),
    ),
    Explanation(
        code="old-font",
        title="Chữ gõ bằng phông TCVN3 hoặc VNI",
        why="Chữ chỉ đọc được khi máy có đúng phông cũ; trên trang, người đọc và máy tìm kiếm chỉ "
        "thấy ký tự lạ.",
        law="TCVN 6909:2001 (Unicode là bộ mã chuẩn)",
        example=in_file(_IN_OLD_FONT, _ENTRY),
    ),
    Explanation(
        code="word-file",
        title="Tệp Word đổi tên thành .md",
        why="Đổi tên không đổi được loại tệp; bên trong vẫn là Word, không đọc như văn bản được.",
        example=in_file("PK\x03\x04 word/document.xml\n", _ENTRY),
    ),
    Explanation(
        code="rtf-file",
        title="Tệp RTF đổi tên thành .md",
        why="WordPad lưu RTF có mã định dạng lẫn trong chữ, không phải văn bản thường.",
        example=in_file("{\\rtf1\\ansi Trong rung}\n", _ENTRY),
    ),
    Explanation(
        code="html-file",
        title="Trang HTML đổi tên thành .md",
        why="Bài viết bằng Markdown; mã HTML sẽ hiện nguyên văn trên trang.",
        example=in_file("<!DOCTYPE html>\n<p>Trồng rừng</p>\n", _ENTRY),
    ),
    Explanation(
        code="binary-file",
        title="Tệp PDF hoặc ảnh đổi tên thành .md",
        why="Đổi tên không đổi được loại tệp; tệp đính kèm phải giữ tên của nó và nằm cạnh bài.",
        example=in_file("%PDF-1.7\n", _ENTRY),
    ),
    Explanation(
        code="nul-byte",
        title="Ký tự rỗng trong tệp",
        why="Văn bản thường không có ký tự này; có là tệp bị hỏng khi chép hoặc không phải văn "
        "bản.",
        example=in_file(_ENTRY.replace("bài.", "\0bài."), _ENTRY),
    ),
    Explanation(
        code="too-large",
        title="Tệp bài quá nặng",
        why="Bài nặng hơn 500 KB dài hơn một cuốn sách, thường là do dán ảnh hoặc cả tệp khác vào.",
        example=Example(where="file", wrong=_ENTRY, right=_ENTRY, times=10_000),
    ),
    Explanation(
        code="empty-file",
        title="Tệp trống",
        why="Tệp tạo ra mà chưa viết gì thì không có bài để đăng.",
        example=in_file("", _ENTRY),
    ),
    Explanation(
        code="merge-conflict",
        title="Chỗ hai người cùng sửa chưa ghép xong",
        why="Git đặt cả hai bản vào tệp để người chọn; để nguyên thì cả hai cùng lên trang.",
        example=in_file(
            _ENTRY.replace(
                "title: Trồng rừng ven biển",
                "<<<<<<< HEAD\ntitle: Trồng rừng\n=======\n"
                "title: Trồng rừng ven biển\n>>>>>>> ban-sua",
            ),
            _ENTRY,
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
        code="header-fence",
        title="Dòng ngăn không phải ba dấu gạch ngang",
        why="Word tự đổi --- thành gạch dài —; máy chỉ nhận đúng ba dấu gạch ngang liền nhau.",
        example=in_file(_ENTRY.replace("---\nNội", "—\nNội"), _ENTRY),
    ),
    Explanation(
        code="header-dots",
        title="Phần đầu bài đóng bằng ba dấu chấm",
        why="Một số chương trình nhận dòng ... nhưng ở đây chỉ dùng --- cho khỏi lẫn với dấu ba "
        "chấm.",
        example=in_file(_ENTRY.replace("---\nNội", "...\nNội"), _ENTRY),
    ),
    Explanation(
        code="bom-inside",
        title="Dấu mở đầu tệp nằm giữa phần đầu bài",
        why="Ký tự vô hình U+FEFF còn lại khi ghép hai tệp; nó dính vào tên mục làm mục mất tác "
        "dụng.",
        example=in_file(_ENTRY.replace("date:", "\ufeffdate:"), _ENTRY),
    ),
    Explanation(
        code="too-many-keys",
        title="Phần đầu bài có quá nhiều mục",
        why="Mỗi loại bài chỉ có vài chục mục; nhiều hơn thường là dòng --- đóng bị đặt nhầm chỗ.",
        example=in_file(
            "\n".join(["---", *(f"muc_{n}: x" for n in range(1, 203)), "---", ""]), _ENTRY
        ),
    ),
    Explanation(
        code="too-many-problems",
        title="Tệp có quá nhiều lỗi",
        why="Sau 200 lỗi thì không kể nữa; sửa những lỗi đầu thường hết luôn các lỗi sau.",
        example=Example(
            where="header", wrong="author: Ban biên tập\n", right="author: Ban biên tập", times=300
        ),
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
