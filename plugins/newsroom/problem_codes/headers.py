"""Codes of the header's writing: what YAML would misunderstand."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Explanation, in_header

EXPLANATIONS: Final = (
    Explanation(
        code="yaml-colon",
        title="Dấu hai chấm trong giá trị",
        why="Dấu hai chấm có dấu cách theo sau là chỗ ngăn tên mục với giá trị, nên dấu thứ hai "
        "làm máy tưởng là một mục mới.",
        example=in_header("title: Gương: người tốt", 'title: "Gương: người tốt"'),
    ),
    Explanation(
        code="yaml-space",
        title="Thiếu dấu cách sau dấu hai chấm",
        why="Không có dấu cách thì cả dòng chỉ là một chuỗi chữ, không phải một mục.",
        example=in_header("title:Trồng rừng", "title: Trồng rừng"),
    ),
    Explanation(
        code="yaml-indent",
        title="Dòng thụt vào không đúng chỗ",
        why="Dấu cách ở đầu dòng cho biết dòng đó là mục con của mục nào.",
        example=in_header(
            "title: Trồng rừng\n summary: Một câu.", "title: Trồng rừng\nsummary: Một câu."
        ),
    ),
    Explanation(
        code="yaml-tab",
        title="Phím Tab trong phần đầu bài",
        why="Mỗi máy hiện Tab rộng hẹp một khác nên không dùng Tab để thụt dòng.",
        example=in_header(
            "picture:\n\tfile: cay.jpg", "source: Báo địa phương", note="⇥ là phím Tab"
        ),
    ),
    Explanation(
        code="yaml-alias",
        title="Giá trị bắt đầu bằng & hoặc *",
        why="Hai dấu này là cú pháp tham chiếu; ở đây không dùng, và dùng khéo có thể làm máy "
        "treo.",
        example=in_header("title: *Trồng rừng", 'title: "*Trồng rừng"'),
    ),
    Explanation(
        code="yaml-tag",
        title="Giá trị bắt đầu bằng dấu !",
        why="Dấu ! mở đầu một cú pháp đặc biệt, ở đây không dùng.",
        example=in_header("title: !Khẩn Trồng rừng", 'title: "!Khẩn Trồng rừng"'),
    ),
    Explanation(
        code="yaml-depth",
        title="Các mục lồng nhau quá sâu",
        why="Không mục nào cần nhiều hơn vài lớp; lồng sâu thường là dấu ngoặc gõ thừa.",
        example=in_header(f"tags: {'[' * 20}rừng{']' * 20}", "tags: [rừng]"),
    ),
    Explanation(
        code="yaml-key",
        title="Tên mục không phải một từ",
        why="Trước dấu hai chấm phải là tên mục như title hay date, không phải một danh sách.",
        example=in_header("[title, date]: Trồng rừng", "title: Trồng rừng"),
    ),
    Explanation(
        code="duplicate-key",
        title="Một mục viết hai lần",
        why="Hai dòng cùng tên thì không biết lấy dòng nào; nhiều chương trình lặng lẽ bỏ dòng "
        "đầu.",
        example=in_header("source: Báo Một\nsource: Báo Hai", "source: Báo Một, Báo Hai"),
    ),
    Explanation(
        code="yaml-character",
        title="Ký tự điều khiển trong phần đầu bài",
        why="Ký tự không nhìn thấy, thường do dán từ chương trình khác, làm hỏng trang và nguồn "
        "tin.",
        example=in_header(
            "title: Trồng\a rừng", "title: Trồng rừng", note="dòng sai có ký tự U+0007 vô hình"
        ),
    ),
    Explanation(
        code="yaml-syntax",
        title="Dòng không đúng dạng “khóa: giá trị”",
        why="Mỗi dòng của phần đầu bài là tên mục, dấu hai chấm, dấu cách rồi giá trị.",
        example=in_header("title: Trồng rừng\nKhông có tên mục", "title: Trồng rừng"),
    ),
)
