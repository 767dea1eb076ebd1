"""Codes of the vocabulary files in ``content/vocabulary/``."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Explanation, in_folder

_GOOD = "-- vocabulary/units.yaml --\n- id: phong-mot\n  label: Phòng Một\n"

EXPLANATIONS: Final = (
    Explanation(
        code="vocabulary-shape",
        title="Tệp danh mục không phải một danh sách",
        why="Mỗi giá trị của danh mục mở đầu bằng dấu gạch và dấu cách.",
        example=in_folder("-- vocabulary/units.yaml --\nphong-mot: Phòng Một\n", _GOOD),
    ),
    Explanation(
        code="vocabulary-id",
        title="Mã (id) có dấu hoặc ký tự lạ",
        why="Mã là tên để bài viết và phần mềm dùng, nên chỉ gồm chữ thường không dấu, số và gạch "
        "ngang; tên có dấu để ở label.",
        example=in_folder(
            "-- vocabulary/units.yaml --\n- id: Phòng Một\n  label: Phòng Một\n", _GOOD
        ),
    ),
    Explanation(
        code="vocabulary-twice",
        title="Hai giá trị cùng id",
        why="Bài viết nêu id thì không biết là giá trị nào.",
        example=in_folder(f"{_GOOD}- id: phong-mot\n  label: Phòng Hai\n", _GOOD),
    ),
    Explanation(
        code="vocabulary-same",
        title="Hai giá trị có chung một cách viết",
        why="Người viết bài gõ cách viết đó thì không biết là giá trị nào; chữ hoa, chữ thường và "
        "dấu không làm hai cách viết khác nhau.",
        example=in_folder(
            f"{_GOOD}- id: phong-hai\n  label: Phòng Hai\n  aliases: [phong mot]\n",
            f"{_GOOD}- id: phong-hai\n  label: Phòng Hai\n",
        ),
    ),
    Explanation(
        code="vocabulary-dates",
        title="Ngày cuối sớm hơn ngày đầu",
        why="Giá trị dùng từ ngày valid_from đến hết ngày valid_to.",
        example=in_folder(
            f"{_GOOD}  valid_from: 2024-01-01\n  valid_to: 2023-12-31\n",
            f"{_GOOD}  valid_from: 2023-01-01\n  valid_to: 2023-12-31\n",
        ),
    ),
    Explanation(
        code="vocabulary-group",
        title="Nhóm không có trong danh mục nhóm",
        why="Mục group dẫn đến mã trong một danh mục khác, như cơ quan thuộc khối nào.",
        example=in_folder(
            "-- vocabulary/bodies.yaml --\n"
            "- id: so-noi-vu\n  label: Sở Nội vụ\n  group: dia-phuog\n",
            "-- vocabulary/bodies.yaml --\n"
            "- id: so-noi-vu\n  label: Sở Nội vụ\n  group: dia-phuong\n",
        ),
    ),
    Explanation(
        code="vocabulary-closed",
        title="Danh sách đóng thừa hoặc thiếu giá trị",
        why="Phần mềm cần đúng những mã này, ví dụ để không hiện và không đếm khen thưởng đã hủy.",
        example=in_folder(
            "-- vocabulary/award-states.yaml --\n- id: hieu-luc\n  label: Có hiệu lực\n",
            "-- vocabulary/award-states.yaml --\n- id: hieu-luc\n  label: Có hiệu lực\n"
            "- id: da-huy\n  label: Đã hủy bỏ\n- id: truy-tang\n  label: Truy tặng\n",
        ),
    ),
    Explanation(
        code="unknown-vocabulary",
        title="Tệp danh mục có tên lạ",
        why="Mục của bài tìm giá trị theo tên tệp; tệp tên khác thì không mục nào đọc đến.",
        example=in_folder(_GOOD.replace("units", "unit"), _GOOD),
    ),
    Explanation(
        code="missing-vocabulary",
        title="Thiếu một tệp danh mục",
        why="Mọi mục lấy giá trị từ tệp đó sẽ không còn giá trị nào dùng được.",
        example=in_folder(
            "-- vocabulary/sectors.yaml -> linh-vuc.yaml --\n",
            "-- vocabulary/sectors.yaml --\n- id: y-te\n  label: Y tế\n",
            note="chỉ còn một đường dẫn tắt, tệp thật không có",
        ),
    ),
    Explanation(
        code="vocabulary-too-long",
        title="Tệp danh mục quá lớn",
        why="Danh mục chỉ vài trăm giá trị; tệp lớn hơn 500 KB thường do chép nhầm.",
        example=in_folder(f"{_GOOD}#{'x' * 500_000}\n", _GOOD),
    ),
)
