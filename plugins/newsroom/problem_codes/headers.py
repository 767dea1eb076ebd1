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
        code="yaml-wide-colon",
        title="Dấu hai chấm toàn khối",
        why="Dấu “：” của bàn phím Trung, Nhật trông giống dấu hai chấm nhưng máy coi là chữ.",
        example=in_header("title：Trồng rừng", "title: Trồng rừng"),
    ),
    Explanation(
        code="yaml-nbsp",
        title="Dấu cách không ngắt",
        why="Word và trang web dùng loại dấu cách này; trông như dấu cách nhưng máy coi là chữ.",
        example=in_header(
            "title:\u00a0Trồng rừng", "title: Trồng rừng", note="⍽ là dấu cách không ngắt"
        ),
    ),
    Explanation(
        code="yaml-list-space",
        title="Thiếu dấu cách sau dấu gạch đầu dòng",
        why="Không có dấu cách thì dòng chỉ là chữ, không phải một phần tử của danh sách.",
        example=in_header("tags:\n  -rừng\n  -biển", "tags:\n  - rừng\n  - biển"),
    ),
    Explanation(
        code="yaml-quote",
        title="Dấu ngoặc mở ra mà không đóng",
        why="Máy đọc tiếp đến dấu ngoặc sau, nuốt cả các dòng ở giữa.",
        example=in_header('title: "Trồng rừng', 'title: "Trồng rừng"'),
    ),
    Explanation(
        code="yaml-after-quote",
        title="Sau dấu ngoặc đóng còn chữ",
        why="Giá trị mở bằng ngoặc kép thì hết ở dấu ngoặc đóng; chữ đi sau không thuộc về đâu.",
        example=in_header('title: "Sông xanh" về đích', "title: “Sông xanh” về đích"),
    ),
    Explanation(
        code="yaml-bracket",
        title="Giá trị mở bằng dấu ngoặc vuông hoặc nhọn",
        why="Dấu [ và { mở một danh sách; tiêu đề như “[Ảnh] Trồng rừng” phải đặt trong ngoặc kép.",
        example=in_header("title: [Ảnh] Trồng rừng", 'title: "[Ảnh] Trồng rừng"'),
    ),
    Explanation(
        code="yaml-sign",
        title="Giá trị bắt đầu bằng dấu đặc biệt",
        why="Các dấu như @ % ` - > | ở đầu giá trị có nghĩa riêng trong phần đầu bài.",
        example=in_header("title: @Trồng rừng", 'title: "@Trồng rừng"'),
    ),
    Explanation(
        code="yaml-escape",
        title="Dấu gạch chéo ngược trong ngoặc kép",
        why="Trong ngoặc kép, dấu \\ mở đầu một mã như \\n; gặp mã lạ thì máy không đọc tiếp được.",
        example=in_header(r'title: "Ổ \quy định chung"', r"title: 'Ổ \quy định chung'"),
    ),
    Explanation(
        code="yaml-hash",
        title="Chữ sau dấu # bị bỏ qua",
        why="Dấu # đứng sau dấu cách mở đầu một ghi chú, nên phần còn lại của dòng không lên "
        "trang.",
        example=in_header("title: Trồng rừng #1 miền Tây", 'title: "Trồng rừng #1 miền Tây"'),
    ),
    Explanation(
        code="yaml-misread",
        title="Chữ mà chương trình khác hiểu thành thứ khác",
        why="Gương Sáng giữ đúng chữ đã gõ, nhưng trình soạn thảo hay chương trình khác sẽ hiểu "
        "no là “sai”, 12:30 là 750, 1.10 là 1,1.",
        severity="warning",
        example=in_header("title: 12:30", 'title: "12:30"'),
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
