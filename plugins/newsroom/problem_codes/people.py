"""Codes of what a text says about people: their data, their consent, their awards."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Example, Explanation, in_body, in_folder

_BASIC = "Luật 91/2025/QH15, Điều 16; Nghị định 356/2025/NĐ-CP (dữ liệu cá nhân cơ bản)"
_SENSITIVE = "Luật 91/2025/QH15, Điều 16; Nghị định 356/2025/NĐ-CP (dữ liệu cá nhân nhạy cảm)"


_DOCUMENT: Final = (
    "-- van-ban/ke-hoach/index.md --\n---\ntitle: Kế hoạch trồng rừng ven biển\n"
    "summary: Về việc trồng rừng ven biển.\nnumber: 05/KH-CQM\n"
    "issued: 2026-03-02\ntype: ke-hoach\nbody: co-quan-mau\n"
    "files: [toan-van.pdf]\n---\n\nNội dung.\n-- van-ban/ke-hoach/toan-van.pdf --\n"
)


def _attached(told: str) -> Example:
    """Show a document whose PDF tells something besides its text."""
    entry = f"{_DOCUMENT}%PDF-1.7\n"
    return in_folder(f"{entry}<< {told} >>\n", entry)


EXPLANATIONS: Final = (
    Explanation(
        code="personal-id",
        title="Số giấy tờ cá nhân",
        why="Số căn cước, hộ chiếu, bảo hiểm bị dùng để mạo danh; kể việc tốt không cần đến.",
        law=_BASIC,
        example=in_body("Anh Nam (CCCD 001085012345) đã nhận ví.", "Anh Nam đã nhận ví."),
    ),
    Explanation(
        code="personal-account",
        title="Số tài khoản của cá nhân",
        why="Số tài khoản riêng trên trang của cơ quan dễ bị lợi dụng để lừa đảo. Tài khoản của "
        "kho bạc, quỹ, Mặt trận thì đăng được.",
        law=_BASIC,
        example=in_body(
            "Giúp cháu qua số tài khoản 0123456789.", "Giúp cháu qua Hội Chữ thập đỏ phường."
        ),
    ),
    Explanation(
        code="personal-phone",
        title="Số điện thoại di động",
        why="Số di động là của một người và còn lại trên mạng mãi. Điện thoại bàn, tổng đài của "
        "cơ quan thì đăng được.",
        law=_BASIC,
        example=in_body("Gọi chị Lan: 0912 345 678.", "Gọi văn phòng: (024) 3773 1513."),
    ),
    Explanation(
        code="personal-email",
        title="Địa chỉ thư riêng",
        why="Hộp thư mang tên người hoặc ở dịch vụ miễn phí là của cá nhân; cơ quan có hộp thư "
        "chung.",
        law=_BASIC,
        example=in_body("Thư gửi lan85@gmail.com.", "Thư gửi vanphong@coquan.gov.vn."),
    ),
    Explanation(
        code="house-number",
        title="Số nhà, nơi ở cụ thể",
        why="Nơi ở của một người chỉ nên ghi đến xã, phường. Địa chỉ trụ sở cơ quan thì ghi đủ.",
        law=_BASIC,
        example=in_body("Bà ở số nhà 12, phố Chợ.", "Bà ở phường Bồ Đề, Hà Nội."),
    ),
    Explanation(
        code="birth-date",
        title="Ngày sinh đầy đủ",
        why="Ngày sinh cùng họ tên đủ để mạo danh; năm sinh là đủ để biết tuổi.",
        law=_BASIC,
        example=in_body("Ông sinh ngày 12/3/1980.", "Ông sinh năm 1980."),
    ),
    Explanation(
        code="ethnicity",
        title="Dân tộc của một người",
        why="Nguồn gốc dân tộc của một người chỉ nêu khi người ấy đồng ý (consent có sensitive ở "
        "scope). Nói về cộng đồng thì được. Ở tin tức, văn bản, đây chỉ là lời nhắc.",
        law=_SENSITIVE,
        example=in_body(
            "Chị Mai, người Thái ở bản Nà, dạy chữ buổi tối.",
            "Chị Mai ở bản Nà dạy chữ buổi tối cho bà con người Thái.",
            kind="story",
        ),
    ),
    Explanation(
        code="religion",
        title="Tôn giáo của một người",
        why="Tôn giáo của một người chỉ nêu khi người ấy đồng ý (consent có sensitive ở scope). Ở "
        "tin tức, văn bản, đây chỉ là lời nhắc.",
        law=_SENSITIVE,
        example=in_body(
            "Anh theo đạo Tin Lành, việc làng không vắng buổi nào.",
            "Việc làng, anh không vắng buổi nào.",
            kind="story",
        ),
    ),
    Explanation(
        code="health",
        title="Sức khỏe của một người",
        why="Bệnh tật, khuyết tật của một người hay người thân chỉ nêu khi người ấy đồng ý "
        "(consent có sensitive ở scope). Ở tin tức, văn bản, đây chỉ là lời nhắc.",
        law=_SENSITIVE,
        example=in_body(
            "Chồng chị bị ung thư đã hai năm.",
            "Gia đình chị gặp khó khăn đã hai năm.",
            kind="deed",
        ),
    ),
    Explanation(
        code="named-without-consent",
        title="Nêu tên người mà chưa ghi sự đồng ý",
        why="Đăng tên một người lên mạng cần người ấy đồng ý hoặc có căn cứ của luật.",
        law="Luật 91/2025/QH15, Điều 16",
        severity="warning",
        example=in_body(
            "Ông Nguyễn Văn An trả lại chiếc ví.", "Một bác bảo vệ trả lại chiếc ví.", kind="deed"
        ),
    ),
    Explanation(
        code="award-not-given",
        title="Khen thưởng chưa có trong mục awards",
        why="Chỉ viết “được tặng” khi đã có quyết định; mới trình thì viết “được đề nghị tặng”.",
        law="Luật 06/2022/QH15, Điều 93; Nghị định 152/2025/NĐ-CP",
        severity="warning",
        example=in_body(
            "Tổ được tặng Huân chương Lao động hạng Ba.",
            "Tổ được đề nghị tặng Huân chương Lao động hạng Ba.",
            kind="story",
        ),
    ),
    Explanation(
        code="file-author",
        title="Tệp kèm ghi tên người soạn",
        why="Word, LibreOffice và bản PDF xuất từ đó ghi sẵn tên tài khoản máy tính; ai tải tệp về "
        "cũng xem được trong mục Thuộc tính.",
        law="Luật 91/2025/QH15, Điều 16",
        severity="warning",
        example=_attached("/Author (Nguyen Van Minh)"),
    ),
    Explanation(
        code="file-place",
        title="Ảnh trong tệp kèm mang tọa độ nơi chụp",
        why="Tọa độ chỉ đúng đến từng nhà; ảnh chụp bằng điện thoại dán vào Word vẫn giữ nó.",
        law="Luật 91/2025/QH15, Điều 16",
        example=_attached('exif:GPSLatitude="10,2.5N"'),
    ),
    Explanation(
        code="file-remarks",
        title="Tệp kèm còn lời nhận xét hoặc chỗ sửa đang theo dõi",
        why="Người đọc mở tệp ra thấy ai đã sửa gì, bàn gì trước khi văn bản được ký.",
        example=_attached("/Subtype /Text /Contents (Xem lai doan nay)"),
    ),
    Explanation(
        code="file-actions",
        title="Tệp PDF có mã tự chạy hoặc tệp nhúng",
        why="PDF có thể chứa mã hay chương trình; trang của cơ quan không phát đi thứ tự chạy trên "
        "máy người đọc.",
        example=_attached("/S /JavaScript /JS (x)"),
    ),
    Explanation(
        code="file-kind",
        title="Tệp kèm không đúng loại như tên tệp",
        why="Một chương trình hay trang web đổi đuôi thành .pdf vẫn là nó khi người đọc mở ra.",
        example=in_folder(_DOCUMENT + "MZ\n", _DOCUMENT + "%PDF-1.7\n"),
    ),
)
