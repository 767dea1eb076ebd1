"""Slips of the pen: each is named at its line, and good text is left in peace."""

import pytest

from newsroom.prose import check_body, check_lead, check_title
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
        ("Một\thai", [(0, "double-space")]),
        ("Một\n\nthi đua,khen thưởng", [(2, "no-space")]),
        ("thi đua , khen thưởng", [(0, "space-before")]),
        ("phong trào “ Sông xanh” (năm 2024 )", [(0, "space-within")]),
        ("thi\u200b đua", [(0, "invisible")]),
        ("thi\u00a0đua", [(0, "odd-space")]),
        ("thi\x07 đua", [(0, "control-character")]),
        ("tệp \u202ecod.exe", [(0, "control-character")]),
        ("tệp &#x202E;cod.exe và &#8297;", [(0, "control-character")] * 2),
        ('phong trào "Sông xanh"', [(0, "quotes")]),
        ('phong trào “Sông xanh"', [(0, "quotes")]),
        ("phong trào „Sông xanh”", [(0, "quotes")]),
        ("phong trào ,,Sông xanh”", [(0, "quotes")]),
        ("phong trào «Sông xanh»", [(0, "quotes")]),
        ("phong trào 'Sông xanh'", [(0, "quotes")]),
        ("phong trào ''Sông xanh''", [(0, "quotes")]),
        ("xem [tại đây](story:a)", [(0, "blind-link")]),
        ("xem [Xem thêm…](story:a) và [link](story:b)", [(0, "blind-link")] * 2),
        ("xem [**tại đây**][1]\n\n[1]: https://a.example/", [(0, "blind-link")]),
        ("xem [](story:a)", [(0, "blind-link")]),
        ("Một\n\nxem https://a.example/b.", [(2, "bare-url")]),
        ("xem www.a.example hoặc <https://a.example/>", [(0, "bare-url")] * 2),
        ("xem [thidua.gov.vn](https://a.example/)", [(0, "disguised-link")]),
        ("Một\n\nxem [https://www.thidua.vn/a](<https://thidua.vn.a.example/> \"Tên\")",
         [(2, "disguised-link")]),
        ("xem [thidua.gov.vn][1]\n\n[1]: https://a.example/", [(0, "disguised-link")]),
        ("xem [thidua.gov.vn][]\n\n[Thidua.gov.vn]: https://a.example/", [(0, "disguised-link")]),
        ("xem [đơn](https://thіdua.gov.vn/)", [(0, "disguised-link")]),
        ("xem [đơn](https://xn--thdua-r81b.gov.vn/)", []),
        ("xem [đơn](https://xn--thdua-o2e.gov.vn/)", [(0, "disguised-link")]),
        ("xem [đơn](https://thidua.gov.vn@a.example/)", [(0, "disguised-link")]),
        ("## Một\n\n#### Hai", [(2, "heading-skip")]),
        ("### Một", [(0, "heading-skip")]),
        ("Ba việc:\n\n• Một\n• Hai", [(2, "typed-bullet")]),
        ("\uf0b7 Một", [(0, "typed-bullet")]),
        ("- Một\n- Hai\n\nGiá 3 • 4, a·b", []),
        ("##\n\n## Hai ##\n\n### ###", [(0, "heading-empty"), (4, "heading-empty")]),
        ("Chỉ thị 19/CTTTg và Kế hoạch 04/KHBTNMT", [(0, "document-number")] * 2),
        ("Chỉ thị 19-CT/TTg", [(0, "document-number")]),
        ("![](a.jpg)", [(0, "no-alt")]),
        ("Một\n\n![ ](<a b.jpg> \"Chú thích\")", [(2, "no-alt")]),
        ("![IMG_2041.jpg](a.jpg) ![DSC00123](b.jpg)", [(0, "alt-file-name")] * 2),
        ("Làm **thật tốt.\n\nRồi nghỉ.", [(0, "emphasis-open")]),
        ("Làm *thật* tốt*", [(0, "emphasis-open")]),
        ("Làm _thật tốt", [(0, "emphasis-open")]),
        ("đô thịsố, huyệnCần, UBNDtỉnh", [(0, "glued")] * 2),
        ("Có 20tấn rác năm2023 ở phường6", [(0, "glued")] * 3),
        ("văn hoá, thuỷ lợi, khoẻ; văn hoá", [(0, "tone-style")] * 3),
        ("Tòan xã, hùynh đệ", [(0, "tone-astray")] * 2),
    ],
)  # fmt: skip
def test_a_slip_is_named_at_its_line(body, expected):
    assert slips(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Chỉ thị số 19/CT-TTg ngày 16/7/2021, Chỉ thị số 34-CT/TW; tăng 1,5 lần, lúc 7:30.",
        "Phong trào “Sông xanh”; xem [phong trào](campaign:song-xanh) hoặc [a](https://a.example/b,c)",
        "## Một\n\n### Hai\n\n## Ba\n\n| a  |  b |\n| -- | -- |\n\n- một\n  - hai\n\n1.  ba./.",
        "Ông nói: “Làm được.” Rồi… thôi!",
        "[chinhphu.vn](https://vanban.chinhphu.vn/?a=b@c) [vanban.chinhphu.vn](https://www.chinhphu.vn)"
        " [thể lệ.docx](https://a.example/x.docx) [Báo a.b](https://đất-việt.vn) [b.vn](story:b)",
        "Theo [kế hoạch](campaign:moi-truong-2021-2025) và [chỉ thị](document:19-ct-ttg-2021).",
        "Viết `a  b` và `**`, `https://a.example/`, `\"x\"`.",
        "```\nMột  hai,ba \"bốn\" ** năm\nhttps://a.example/ ![](a.jpg)\n# #\n```\n\nSáu.",
        "Bước thêm[^1] nữa.\n\n[^1]: Theo báo cáo của xã.\n",
        "Xem [kế hoạch][1].\n\n[1]: https://a.example/ke_hoach_2026\n",
        "![Hai em nhỏ trồng cây](IMG_2041.jpg \"Sáng chủ nhật\")\n\n![trang trí](b.jpg)",
        "Chữ **đậm**, *nghiêng*, ***cả hai***, **đậm *nghiêng* đậm**, _gạch_, __dưới__.",
        "- một\n* hai\n+ ba\n\n***\n\n---\n\n___\n\n3 * 4 = 12, ten_tep_dai, 5*6, \\*sao\\*",
        "> Trích dẫn\n> hai dòng\n\n-   một\n\n    tiếp",
        "Chị H'Hen Niê, người K'Ho ở Đắk R'lấp, nói “đó là ‘việc nhỏ’ thôi”.",
        "Cao 1m70, chạy 10km, 4G, COVID-19, 12h30, 80cm, lớp 6A, VNeID, YouTube, TTg, QyĐ, BTNMT.",
        "quý, quỳ, thuở, hoàn toàn, xoáy, huỳnh, huệ, khuỷu, hòa, thủy, khỏe, túy lúy.",
        "Ông Hoà, chị Nguyễn Thị Thuý ở Hoà Bình. Thuý Nga nói vậy.",
        "Kính gửi: Ủy ban nhân dân xã./.",
    ],
)  # fmt: skip
def test_good_text_is_left_in_peace(body):
    assert slips(body) == []


def test_glued_words_are_shown_apart():
    text = "đô thịsố, trường họcxanh, Cần ThơSáng, 20tấn, năm2023"

    assert [slip.hint for slip in check_body(text, VOCABULARIES)] == [
        "viết “Thơ Sáng”",
        "viết “thị số”",
        "viết “năm 2023”",
        "viết “20 tấn”",
    ]


def test_a_title_is_no_sentence_and_does_not_shout():
    def codes(title):
        return [slip.code for slip in check_title(title)]

    assert codes("Trồng rừng ven biển.") == ["title-full-stop"]
    assert codes("TRỒNG RỪNG VEN BIỂN") == ["title-capitals"]
    assert codes("Trồng rừng ở TP.") == codes("Rồi sao nữa...") == codes("UBND xã") == []


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
        "Giải thích một mã trong [ ]: python3 run.py explain lead-length",
    ]
