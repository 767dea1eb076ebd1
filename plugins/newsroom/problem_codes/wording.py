"""Codes of characters, spelling and marks in a text, and of its pictures."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Explanation, in_body, in_header

EXPLANATIONS: Final = (
    Explanation(
        code="odd-space",
        title="Dấu cách không ngắt",
        why="Dấu cách dán từ Word hoặc trang web giữ hai từ dính nhau ở cuối dòng và làm tìm kiếm "
        "không ra.",
        severity="warning",
        example=in_body("Thi\u00a0đua yêu nước.", "Thi đua yêu nước."),
    ),
    Explanation(
        code="space-within",
        title="Thừa dấu cách bên trong dấu ngoặc",
        why="Dấu ngoặc đi liền với chữ bên trong, nếu không sẽ bị tách sang dòng khác.",
        severity="warning",
        example=in_body("Phong trào “ Sông xanh ”.", "Phong trào “Sông xanh”."),
    ),
    Explanation(
        code="glued",
        title="Hai từ dính nhau",
        why="Thiếu một dấu cách thì cả hai từ đều không tìm ra.",
        severity="warning",
        example=in_body("Đô thịsố và 20tấn rác.", "Đô thị số và 20 tấn rác."),
    ),
    Explanation(
        code="tone-style",
        title="Đặt dấu thanh không cùng lối với cả trang",
        why="Trang dùng một lối đặt dấu (tone_marks trong pelicanconf.py). Tên riêng được giữ "
        "nguyên; tìm kiếm thì lối nào cũng ra.",
        severity="warning",
        example=in_body("Văn hoá thuỷ lợi.", "Văn hóa thủy lợi."),
    ),
    Explanation(
        code="tone-astray",
        title="Dấu thanh đặt sai chỗ",
        why="Từ có âm cuối chỉ có một chỗ đặt dấu: hoàn, toàn, huỳnh.",
        severity="warning",
        example=in_body("Tòan xã chung tay.", "Toàn xã chung tay."),
    ),
    Explanation(
        code="heading-empty",
        title="Tiêu đề phần bỏ trống",
        why="Máy đọc màn hình đọc danh sách tiêu đề; tiêu đề trống là một mục không tên (WCAG 2.2, "
        "tiêu chí 2.4.6).",
        severity="warning",
        example=in_body("##\n\nMột việc tốt.", "## Cách làm\n\nMột việc tốt."),
    ),
    Explanation(
        code="bare-url",
        title="Địa chỉ trần trong bài",
        why="Địa chỉ dài khó đọc, máy đọc màn hình đánh vần từng chữ, và không bấm được.",
        severity="warning",
        example=in_body(
            "Xem https://vanban.example/19.", "Xem [Chỉ thị 19/CT-TTg](https://vanban.example/19)."
        ),
    ),
    Explanation(
        code="emphasis-open",
        title="Dấu in đậm, in nghiêng không đủ cặp",
        why="Dấu * hoặc _ lẻ sẽ in ra nguyên như vậy giữa câu.",
        severity="warning",
        example=in_body("Làm **thật tốt.", "Làm **thật tốt**."),
    ),
    Explanation(
        code="title-full-stop",
        title="Tiêu đề có dấu chấm ở cuối",
        why="Tiêu đề không phải câu; dấu chấm theo vào danh sách, thẻ chia sẻ và bản tin.",
        severity="warning",
        example=in_header("title: Trồng rừng ven biển.", "title: Trồng rừng ven biển"),
    ),
    Explanation(
        code="title-capitals",
        title="Tiêu đề viết toàn chữ hoa",
        why="Chữ hoa liền khó đọc, mất phân biệt tên riêng, và có máy đánh vần từng chữ.",
        severity="warning",
        example=in_header("title: TRỒNG RỪNG VEN BIỂN", "title: Trồng rừng ven biển"),
    ),
    Explanation(
        code="no-alt",
        title="Ảnh trong bài chưa có lời tả",
        why="Người không nhìn thấy cần lời tả; ảnh chỉ để trang trí thì ghi rõ là trang trí "
        "(WCAG 2.2, tiêu chí 1.1.1).",
        example=in_body("![](https://a.example/a.jpg)", "![Hai em nhỏ trồng cây](a.jpg)"),
    ),
    Explanation(
        code="alt-file-name",
        title="Lời tả ảnh là tên tệp",
        why="Máy đọc màn hình đọc tên tệp thành tiếng mà người nghe không biết trong ảnh có gì "
        "(WCAG 2.2, tiêu chí 1.1.1).",
        severity="warning",
        example=in_header(
            "picture: {file: a.jpg, alt: IMG_2041.jpg}",
            "picture: {file: a.jpg, alt: Hai em nhỏ trồng cây}",
        ),
    ),
)
