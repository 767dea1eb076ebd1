"""Codes of the values of fields: missing, of another type, not allowed."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Example, Explanation, in_header

EXPLANATIONS: Final = (
    Explanation(
        code="missing",
        title="Thiếu mục bắt buộc",
        why="Mục này luôn hiện trên trang hoặc quyết định bài nằm ở đâu, nên không thể để trống.",
        example=in_header("title:", "title: Trồng rừng ven biển"),
    ),
    Explanation(
        code="bad-unknown",
        title="Mục không ghi vào unknown được",
        why="Mục unknown chỉ dành cho mục bắt buộc còn thiếu sự thật. Tiêu đề, ngày đăng, đoạn mở "
        "đầu và căn cứ nêu tên thì không được thiếu.",
        example=in_header("unknown: [title]", "unknown: []"),
    ),
    Explanation(
        code="unknown-fact",
        title="Sự thật còn phải tìm",
        why="Bài đã nói rõ là chưa xác minh được mục này. Đó là điều đúng; lời nhắc chỉ để không "
        "quên bổ sung khi tìm ra.",
        severity="warning",
        example=in_header(
            "launched:\nunknown: [launched]", "launched: 2026-01-05", kind="campaign"
        ),
    ),
    Explanation(
        code="bad-period",
        title="Không hiểu giai đoạn",
        why="Giai đoạn quyết định phong trào đang diễn ra hay đã kết thúc.",
        example=in_header("period: 2025-2021", "period: 2021-2025", kind="campaign"),
    ),
    Explanation(
        code="bad-address",
        title="Không phải địa chỉ trang web",
        why="Liên kết hỏng làm người đọc không kiểm chứng được nguồn.",
        example=in_header(
            "sources:\n  - title: Báo địa phương\n    url: bao.example",
            "sources:\n  - title: Báo địa phương\n    url: https://bao.example/tin",
        ),
    ),
    Explanation(
        code="unknown-key",
        title="Tên mục không có",
        why="Gõ sai tên mục thì giá trị không được dùng đến mà không ai biết.",
        example=in_header("souces: [Báo địa phương]", "sources: [Báo địa phương]"),
    ),
    Explanation(
        code="not-text",
        title="Danh sách ở chỗ cần một giá trị",
        why="Mục này chỉ nhận một giá trị; dấu [ ] hoặc các dòng gạch đầu dòng tạo thành danh "
        "sách.",
        example=in_header("title: [Trồng rừng]", 'title: "[Trồng rừng]"'),
    ),
    Explanation(
        code="control-character",
        title="Ký tự điều khiển trong giá trị",
        why="Ký tự không nhìn thấy, viết bằng mã như \\a, làm hỏng nguồn tin và dữ liệu mở; "
        "ký tự đảo chiều chữ (U+202E) làm người đọc thấy chữ khác với chữ thật.",
        example=in_header(r'title: "Trồng\a rừng"', "title: Trồng rừng"),
    ),
    Explanation(
        code="too-long",
        title="Giá trị quá dài",
        why="Mục dài quá sẽ bị cắt trong danh sách, trên điện thoại và khi chia sẻ.",
        example=Example(where="header", wrong="title: " + "Trồng rừng " * 30, right="title: Rừng"),
    ),
    Explanation(
        code="too-many",
        title="Quá nhiều giá trị",
        why="Danh sách dài thường là do dán nhầm; người đọc cũng không xem hết.",
        example=in_header(
            f"tags: [{', '.join(f'thẻ {n}' for n in range(1, 14))}]", "tags: [rừng, ven biển]"
        ),
    ),
    Explanation(
        code="not-allowed",
        title="Giá trị không có trong danh sách cho phép",
        why="Mục này chỉ nhận những giá trị đã định để trang lọc và thống kê được.",
        example=in_header("status: đăng", "status: published"),
    ),
    Explanation(
        code="curly-quotes",
        title="Giá trị nằm trong ngoặc kép kiểu Word",
        why="Word tự đổi dấu ngoặc; ngày, số, địa chỉ và giá trị chọn sẵn viết trần, không ngoặc.",
        example=in_header("date: “2026-03-02”", "date: 2026-03-02"),
    ),
    Explanation(
        code="wrapped-text",
        title="Cả giá trị nằm trong ngoặc kép “ ”",
        why="Dấu ngoặc cong là chữ, sẽ hiện trên trang; thường do Word tự thêm.",
        severity="warning",
        example=in_header("title: “Trồng rừng ven biển”", "title: Trồng rừng ven biển"),
    ),
    Explanation(
        code="impossible-date",
        title="Ngày không có trong lịch",
        why="Thường do gõ nhầm ngày hoặc tháng; đăng sai ngày là sai thông tin.",
        example=in_header("date: 31/02/2026", "date: 28/02/2026"),
    ),
    Explanation(
        code="unclear-date",
        title="Không hiểu ngày",
        why="Ngày viết theo một trong hai dạng 2026-03-02 hoặc 02/03/2026 (ngày trước tháng) để "
        "không ai hiểu nhầm.",
        example=in_header("date: tháng 3 năm 2026", "date: 02/03/2026"),
    ),
    Explanation(
        code="not-a-number",
        title="Không phải số nguyên trong giới hạn",
        why="Mục này dùng để xếp thứ tự và thống kê nên chỉ nhận chữ số.",
        example=in_header(
            'results:\n  - figure: "12"\n    what: cây\n    year: năm 2025',
            'results:\n  - figure: "12"\n    what: cây\n    year: 2025',
            kind="story",
        ),
    ),
    Explanation(
        code="not-yes-no",
        title="Không phải true hoặc false",
        why="Mục này chỉ có hai khả năng; viết khác đi thì không biết là có hay không.",
        example=in_header("illustrative: chắc là có", "illustrative: true"),
    ),
    Explanation(
        code="torn-list",
        title="Dấu phẩy tách một ý thành hai",
        why="Trong ngoặc vuông, mỗi dấu phẩy mở một ý mới, in thành một dòng riêng.",
        severity="warning",
        example=in_header(
            "content: [Trồng cây, tưới cây]", 'content: ["Trồng cây, tưới cây"]', kind="campaign"
        ),
    ),
    Explanation(
        code="not-a-group",
        title="Mục gồm nhiều dòng con",
        why="Mục này có các mục con, mỗi mục con một dòng và lùi vào hai dấu cách.",
        example=in_header(
            "results: 12 cây", 'results:\n  - figure: "12"\n    what: cây', kind="story"
        ),
    ),
    Explanation(
        code="bad-slug",
        title="Địa chỉ không dùng được",
        why="Địa chỉ trang chỉ gồm chữ thường không dấu, chữ số và gạch ngang để gõ và chia sẻ ở "
        "đâu cũng được.",
        example=in_header("slug: Trồng rừng", "slug: trong-rung"),
    ),
    Explanation(
        code="bad-file",
        title="Tên tệp không dùng được",
        why="Tệp phải nằm cạnh bài và thuộc loại hiện được trên trang.",
        example=in_header(
            "files: [ban-thao.exe]", "files: [toan-van.pdf]", kind="document",
        ),
    ),
    Explanation(
        code="ambiguous",
        title="Giá trị có thể hiểu nhiều cách",
        why="Chữ viết tắt hay tên gọi tắt này chỉ nhiều giá trị của danh mục; máy không đoán thay "
        "người viết.",
        example=in_header("body: UBND", "body: ubnd-nghe-an", kind="document"),
    ),
)  # fmt: skip
