"""Codes of the written text: what a careful editor would mend."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Example, Explanation, in_body, in_header

EXPLANATIONS: Final = (
    Explanation(
        code="placeholder",
        title="Bài còn câu mẫu",
        why="Bài mới tạo có sẵn một câu nhắc; chưa viết nội dung thì chưa đăng được.",
        example=in_body(
            "Viết nội dung ở đây; mỗi đoạn cách nhau một dòng trống.", "Nội dung đã viết."
        ),
    ),
    Explanation(
        code="no-body",
        title="Bài chỉ có phần đầu",
        why="Người đọc bấm vào chỉ thấy tiêu đề và đoạn mở đầu.",
        severity="warning",
        example=in_body("", "Nội dung bài."),
    ),
    Explanation(
        code="too-deep",
        title="Danh sách hoặc trích dẫn lồng quá nhiều lớp",
        why="Quá nhiều lớp thì không đọc được trên điện thoại, và máy không dựng nổi.",
        example=in_body("- " * 1000 + "một lớp", "- một lớp"),
    ),
    Explanation(
        code="tangled",
        title="Đoạn quá dài hoặc dày đặc dấu ngoặc",
        why="Một đoạn dài hàng vạn chữ hoặc chứa hàng nghìn dấu ngoặc làm máy chạy mãi không "
        "xong; thường là dữ liệu dán nhầm vào bài.",
        example=Example(where="body", wrong="[x](", right="Nội dung bài.", times=3000),
    ),
    Explanation(
        code="link-nowhere",
        title="Liên kết không dẫn đến đâu",
        why="Người đọc bấm vào sẽ gặp trang lỗi; một số loại liên kết còn gây hại.",
        example=in_body("Xem [kế hoạch](ke-hoach).", "Xem [kế hoạch](https://a.example/ke-hoach)."),
    ),
    Explanation(
        code="disguised-link",
        title="Liên kết giả dạng trang khác",
        why="Người đọc thấy tên một trang, bấm vào lại sang trang khác: đó là cách lừa lấy mật"
        " khẩu. Chữ trông giống chữ Latinh và địa chỉ có dấu @ cũng dùng để lừa như vậy.",
        example=in_body(
            "Xem [thidua.gov.vn](https://a.example/).", "Xem [trang A](https://a.example/)."
        ),
    ),
    Explanation(
        code="lead-length",
        title="Đoạn mở đầu quá ngắn hoặc quá dài",
        why="25–60 từ vừa đủ để hiện trọn trong danh sách và khi chia sẻ.",
        severity="warning",
        example=in_header("summary: Quá ngắn.", f"summary: {'Mười từ là chưa đủ cho ' * 5}bài."),
    ),
    Explanation(
        code="double-space",
        title="Hai dấu cách liền nhau",
        why="Lỗi gõ phím, làm chữ thưa ra khi in.",
        severity="warning",
        example=in_body("Một  việc tốt.", "Một việc tốt."),
    ),
    Explanation(
        code="no-space",
        title="Thiếu dấu cách sau dấu câu",
        why="Hai từ dính nhau thì khó đọc và tìm kiếm không thấy.",
        severity="warning",
        example=in_body("Phong trào thi đua,khen thưởng.", "Phong trào thi đua, khen thưởng."),
    ),
    Explanation(
        code="space-before",
        title="Thừa dấu cách trước dấu câu",
        why="Tiếng Việt không đặt dấu cách trước dấu câu; dấu câu có thể bị đẩy xuống đầu dòng "
        "sau.",
        severity="warning",
        example=in_body("Thi đua , khen thưởng.", "Thi đua, khen thưởng."),
    ),
    Explanation(
        code="invisible",
        title="Ký tự vô hình",
        why="Ký tự không nhìn thấy, thường dán từ trang web, làm tìm kiếm không ra từ.",
        severity="warning",
        example=in_body("Thi\u200bđua.", "Thi đua."),
    ),
    Explanation(
        code="quotes",
        title="Dấu ngoặc kép không đúng kiểu",
        why="Bài viết dùng một kiểu ngoặc kép “ ” cho thống nhất.",
        severity="warning",
        example=in_body('Phong trào "Sông xanh".', "Phong trào “Sông xanh”."),
    ),
    Explanation(
        code="blind-link",
        title="Liên kết chỉ ghi “tại đây”",
        why="Người dùng máy đọc màn hình nghe danh sách liên kết, “tại đây” không cho biết gì "
        "(WCAG 2.2, tiêu chí 2.4.4).",
        severity="warning",
        example=in_body(
            "Xem [tại đây](https://a.example/).", "Xem [kế hoạch năm 2026](https://a.example/)."
        ),
    ),
    Explanation(
        code="heading-skip",
        title="Tiêu đề phần nhảy cách cấp",
        why="Máy đọc màn hình dựa vào cấp tiêu đề để kể cấu trúc bài (WCAG 2.2, tiêu chí 1.3.1).",
        severity="warning",
        example=in_body("## Một\n\n#### Hai", "## Một\n\n### Hai"),
    ),
    Explanation(
        code="typed-bullet",
        title="Dấu đầu dòng gõ bằng ký tự",
        why="Dấu • dán từ Word không thành danh sách: các dòng dính lại thành một đoạn.",
        severity="warning",
        example=in_body("• Trồng cây\n• Tưới cây", "- Trồng cây\n- Tưới cây"),
    ),
    Explanation(
        code="document-number",
        title="Số, ký hiệu văn bản viết sai",
        why="Viết đúng thể thức thì người đọc tra được văn bản.",
        law="Nghị định 30/2020/NĐ-CP, Phụ lục I và III",
        severity="warning",
        example=in_body("Theo Chỉ thị 19-CT/TTg.", "Theo Chỉ thị 19/CT-TTg."),
    ),
)
