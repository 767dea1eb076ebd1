"""Numbers stay on the line of what they count."""

import re

import pytest

from newsroom.line_breaks import keep_units_with_numbers


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Một cửa không giấy: từ 62 ram xuống 9 ram mỗi tháng", ["62 ram", "9 ram"]),
        ("Sửa ống nước cho 2.400 hộ, bớt 3,2 tấn rác", ["2.400 hộ", "3,2 tấn"]),
        ("Ngày 11/6 và năm 2026 của 34 tỉnh", ["34 tỉnh"]),
        ("Chỉ thị số <span>19/CT-TTg</span> sau 5 năm", ["5 năm"]),
        ("Lớp 5 và lớp 6 &#34;mở cửa", []),
        ("Giai đoạn 2021–2025 kéo dài 12 nghìnnghìn", []),
        ('<a title="5 xe">Đi tiếp</a>', []),
    ],
)
def test_a_number_is_kept_with_its_unit_and_a_year_is_not(title, kept):
    html = keep_units_with_numbers(title)

    assert re.findall(r'<span class="nobr">(.*?)</span>', html) == kept
    assert re.sub(r'<span class="nobr">(.*?)</span>', r"\1", html) == title
