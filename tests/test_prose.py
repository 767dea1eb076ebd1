"""Slips of the pen: each is named at its line, and good text is left in peace."""

import pytest

from newsroom.prose import check_body, check_lead
from newsroom.vocabularies import Term, Vocabulary
from small_sites import run_command, write_files

VOCABULARIES = {
    "document-types": Vocabulary(
        "document-types", {"ct": Term(id="ct", label="Chỉ thị", code="CT"),
                           "kh": Term(id="kh", label="Kế hoạch", code="KH")}
    ),
    "bodies": Vocabulary(
        "bodies", {"ttg": Term(id="ttg", label="Thủ tướng", code="TTg"),
                   "tn": Term(id="tn", label="Bộ", code="BTNMT"),
                   "tw": Term(id="tw", label="Trung ương", code="TW", group="dang")}
    ),
}  # fmt: skip


def slips(body):
    return [(slip.line, slip.code) for slip in check_body(body, VOCABULARIES)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Một  hai", [(0, "double-space")]),
        ("Một\n\nthi đua,khen thưởng", [(2, "no-space")]),
        ("thi đua , khen thưởng", [(0, "space-before")]),
        ("thi\u200b đua", [(0, "invisible")]),
        ('phong trào "Sông xanh"', [(0, "quotes")]),
        ('phong trào “Sông xanh"', [(0, "quotes")]),
        ("xem [tại đây](story:a)", [(0, "blind-link")]),
        ("## Một\n\n#### Hai", [(2, "heading-skip")]),
        ("Chỉ thị 19/CTTTg và Kế hoạch 04/KHBTNMT", [(0, "document-number")] * 2),
        ("Chỉ thị 19-CT/TTg", [(0, "document-number")]),
    ],
)
def test_a_slip_is_named_at_its_line(body, expected):
    assert slips(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Chỉ thị số 19/CT-TTg ngày 16/7/2021, Chỉ thị số 34-CT/TW; tăng 1,5 lần, lúc 7:30.",
        "Phong trào “Sông xanh”; xem [phong trào](campaign:song-xanh) hoặc https://a.example/b,c",
        "## Một\n\n### Hai\n\n## Ba\n\n| a  |  b |\n| -- | -- |\n\n- một\n  - hai\n\n1.  ba./.",
        "Ông nói: “Làm được.” Rồi… thôi!",
        "Theo [kế hoạch](campaign:moi-truong-2021-2025) và [chỉ thị](document:19-ct-ttg-2021).",
    ],
)
def test_good_text_is_left_in_peace(body):
    assert slips(body) == []


def test_a_lead_has_25_to_60_words():
    assert [slip.code for slip in check_lead("từ " * 24)] == ["lead-length"]
    assert list(check_lead("từ " * 25)) == list(check_lead("từ " * 60)) == []
    assert [slip.message for slip in check_lead("từ " * 61)] == ["đoạn mở đầu có 61 từ"]


def test_reminders_stop_nothing_and_are_told_apart(tmp_path):
    content = tmp_path / "content"
    write_files("-- tin-tuc/mot/index.md --\nsummary: Quá ngắn.\n\nMột  hai.\n", content)

    checked = run_command("check", "--content", content)

    assert checked.returncode == 0
    assert checked.stdout.splitlines() == [
        "content/tin-tuc/mot/index.md:4: [lead-length] nhắc: đoạn mở đầu có 2 từ → nên từ 25 đến "
        "60 từ",
        "content/tin-tuc/mot/index.md:7: [double-space] nhắc: có hai dấu cách liền nhau → xóa bớt "
        "một dấu cách",
        "Không có lỗi. Ngoài ra có 2 lời nhắc.",
    ]
