"""Numbers stay on the line of their words, dashes on that of the word before."""

import re

import pytest

from newsroom.line_breaks import keep_pairs_whole


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Một cửa không giấy: từ 62 ram xuống 9 ram mỗi tháng", ["62 ram", "9 ram"]),
        ("Sửa ống nước cho 2.400 hộ, bớt 3,2 tấn rác", ["2.400 hộ", "3,2 tấn"]),
        ("Ngày 11/6 và năm 2026 của 34 tỉnh", ["Ngày 11/6", "năm 2026", "34 tỉnh"]),
        ("Kinh tế - xã hội, khoa học – chuyển đổi số", ["tế - xã", "học – chuyển"]),
        ("Chỉ thị số <span>19/CT-TTg</span> sau 5 năm", ["5 năm"]),
        ("Lớp 5, lớp 6 và 7 &#34;mở cửa", ["Lớp 5", "lớp 6"]),
        ("Trồng 240 héc-ta, túi ni-lông thời COVID-19", ["héc-ta", "ni-lông", "COVID-19"]),
        ("Giai đoạn 2021–2025 kéo dài 12 nghìnnghìn", []),
        ('<a title="5 xe">Đi tiếp</a>', []),
    ],
)
def test_what_belongs_together_stays_on_one_line(title, kept):
    html = keep_pairs_whole(title)

    assert re.findall(r'<span class="nobr">(.*?)</span>', html) == kept
    assert re.sub(r'<span class="nobr">(.*?)</span>', r"\1", html) == title
