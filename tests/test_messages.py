"""What writers read when they slip: every message in full, with its line and what to type."""

import re

import pytest

from newsroom.fields import Reading, parse_record
from newsroom.front_matter import read_source
from newsroom.records import Campaign, News
from problem_examples import encode

GOOD = ("title: Trồng rừng", "date: 2026-03-02 08:00", "summary: Một câu mở đầu.")
BODY = "Nội dung bài.\n"


def entry(typed):
    """Put lines first in a header, before those of the good ones whose keys they do not have."""
    rest = [line for line in GOOD if not re.search(rf"^{line.split(':')[0]}\b", typed, re.M)]
    return "\n".join(["---", typed, *rest, "---", BODY])


def told(file):
    """Give what a writer is told of a file, in the order of its lines."""
    reading = Reading("bài", {}, [])
    source = read_source(file.encode() if isinstance(file, str) else file, reading.report)
    if source:
        parse_record(News, source.header, reading)
    return [str(problem).removeprefix("bài:") for problem in sorted(reading.problems)]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (
            "title: Gương: người tốt",
            "2: [yaml-colon] dấu hai chấm trong giá trị làm máy hiểu nhầm là một mục mới → "
            'đặt giá trị trong ngoặc kép: title: "Gương: người tốt"',
        ),
        (
            "title: “Gương: người tốt”",
            "2: [yaml-colon] dấu hai chấm trong giá trị làm máy hiểu nhầm là một mục mới → "
            'đặt giá trị trong ngoặc kép: title: "“Gương: người tốt”"',
        ),
        (
            "tags:\n\t- rừng",
            "3: [yaml-tab] có phím Tab ở đầu dòng → thay Tab bằng hai dấu cách",
        ),
        (
            "title:Trồng rừng",
            "2: [yaml-space] thiếu dấu cách sau dấu hai chấm → viết title: Trồng rừng",
        ),
        (
            "title :Trồng rừng",
            "2: [yaml-space] thiếu dấu cách sau dấu hai chấm → viết title: Trồng rừng",
        ),
        (
            "title：Trồng rừng",
            "2: [yaml-wide-colon] dấu hai chấm toàn khối “：” → viết title: Trồng rừng",
        ),
        (
            "title:\u00a0Trồng rừng",
            "2: [yaml-nbsp] có dấu cách không ngắt (dán từ Word hoặc trang web) ở chỗ cần "
            "dấu cách thường → xóa khoảng trắng đó rồi gõ lại bằng phím cách",
        ),
        (
            "picture:\n\u00a0\u00a0file: a.jpg",
            "3: [yaml-nbsp] có dấu cách không ngắt (dán từ Word hoặc trang web) ở chỗ cần "
            "dấu cách thường → xóa khoảng trắng đó rồi gõ lại bằng phím cách",
        ),
        (
            "tags:\n  -\u00a0rừng",
            "3: [yaml-nbsp] có dấu cách không ngắt (dán từ Word hoặc trang web) ở chỗ cần "
            "dấu cách thường → xóa khoảng trắng đó rồi gõ lại bằng phím cách",
        ),
        (
            'title: "Trồng rừng',
            '2: [yaml-quote] dấu ngoặc " mở ra mà không đóng lại → thêm " vào cuối giá trị, '
            'hoặc bỏ " ở đầu',
        ),
        (
            "title: 'Trồng rừng",
            "2: [yaml-quote] dấu ngoặc ' mở ra mà không đóng lại → thêm ' vào cuối giá trị, "
            "hoặc bỏ ' ở đầu",
        ),
        (
            'title: "Trồng rừng\nauthor: "An"',
            '2: [yaml-quote] dấu ngoặc " mở ra mà không đóng lại → thêm " vào cuối giá trị, '
            'hoặc bỏ " ở đầu',
        ),
        (
            'title: "Sông xanh" về đích',
            "2: [yaml-after-quote] sau dấu ngoặc đóng còn chữ → dùng “ ” cho chữ trong câu: "
            "title: “Sông xanh” về đích",
        ),
        (
            'title: "Phong trào "Sông xanh" về đích"',
            "2: [yaml-after-quote] sau dấu ngoặc đóng còn chữ → dùng “ ” cho chữ trong câu: "
            "title: Phong trào “Sông xanh” về đích",
        ),
        (
            'title: "Ổ \\quy định"',
            "2: [yaml-escape] trong ngoặc kép, dấu \\ mở đầu một mã đặc biệt → thay \\ bằng "
            "\\\\, hoặc dùng nháy đơn '…'",
        ),
        (
            "title: Trồng rừng\n date: 2026-03-02 08:00",
            "3: [yaml-indent] dòng này thụt vào không đúng chỗ → xóa dấu cách ở đầu dòng, "
            "hoặc lùi đúng hai dấu cách dưới mục cha",
        ),
        (
            "picture:\n    file: a.jpg\n  alt: b",
            "4: [yaml-indent] dòng này thụt vào không đúng chỗ → xóa dấu cách ở đầu dòng, "
            "hoặc lùi đúng hai dấu cách dưới mục cha",
        ),
        (
            "tags:\n  - rừng\n - biển",
            "4: [yaml-indent] dòng gạch đầu dòng này không thuộc mục nào → đặt các dòng gạch "
            "đầu dòng thẳng hàng nhau, ngay dưới tên mục",
        ),
        (
            "- title: Trồng rừng",
            "2: [yaml-indent] dòng gạch đầu dòng này không thuộc mục nào → đặt các dòng gạch "
            "đầu dòng thẳng hàng nhau, ngay dưới tên mục",
        ),
        (
            "summary: Một câu\nmở đầu.",
            "3: [yaml-syntax] dòng này không có tên mục → nếu là phần tiếp của dòng trên thì "
            "lùi vào hai dấu cách; nếu không thì thêm tên mục",
        ),
        (
            "Trồng rừng",
            "2: [yaml-syntax] dòng này không có tên mục → nếu là phần tiếp của dòng trên thì "
            "lùi vào hai dấu cách; nếu không thì thêm tên mục",
        ),
        (
            "tags:\n  -rừng\n  -biển",
            "3: [yaml-list-space] thiếu dấu cách sau dấu gạch đầu dòng → viết - rừng",
        ),
        (
            "tags:\n  - rừng\n  -biển",
            "4: [yaml-list-space] thiếu dấu cách sau dấu gạch đầu dòng → viết - biển",
        ),
        (
            "title: Trồng rừng #1 miền Tây",
            "2: [yaml-hash] chữ từ dấu # trở đi bị máy bỏ qua → đặt cả giá trị trong ngoặc "
            'kép "…"; nếu là ghi chú thì thêm dấu cách sau #',
        ),
        (
            "title: [Ảnh] Trồng rừng",
            "2: [yaml-bracket] giá trị mở bằng [ phải là danh sách trong ngoặc → nếu là chữ "
            'thì viết title: "[Ảnh] Trồng rừng"; nếu là danh sách thì đóng ngoặc ở cuối',
        ),
        (
            "tags: [rừng, biển",
            "2: [yaml-bracket] giá trị mở bằng [ phải là danh sách trong ngoặc → nếu là chữ "
            'thì viết tags: "[rừng, biển"; nếu là danh sách thì đóng ngoặc ở cuối',
        ),
        (
            "title: @Trồng rừng",
            '2: [yaml-sign] giá trị không được bắt đầu bằng dấu @ → viết title: "@Trồng rừng"',
        ),
        (
            "title: - Trồng rừng",
            '2: [yaml-sign] giá trị không được bắt đầu bằng dấu - → viết title: "- Trồng rừng"',
        ),
        (
            "title: *Trồng rừng*",
            "2: [yaml-alias] giá trị bắt đầu bằng & hoặc * là cú pháp tham chiếu, ở đây "
            'không dùng → đặt cả giá trị trong ngoặc kép "…"',
        ),
        (
            "title: !Khẩn trồng rừng",
            "2: [yaml-tag] giá trị bắt đầu bằng dấu ! là cú pháp đặc biệt, ở đây không dùng "
            '→ đặt cả giá trị trong ngoặc kép "…"',
        ),
        (
            "title: {{ten}}",
            "2: [not-text] mục “title” phải là một giá trị, không phải nhóm mục con → nếu "
            'câu có dấu hai chấm thì đặt cả câu trong ngoặc kép "…"\n2: [yaml-key] tên mục '
            'phải là một từ → viết theo dạng "khóa: giá trị"',
        ),
        (
            "title: Trồng rừng\ntitle: Giữ rừng",
            "3: [duplicate-key] mục “title” đã có ở dòng 2 → giữ lại một dòng",
        ),
        (
            "tags:\n  - Muốn bền: phải có người trông",
            "3: [not-text] mục “tags” phải là một giá trị, không phải nhóm mục con → nếu câu "
            'có dấu hai chấm thì đặt cả câu trong ngoặc kép "…"',
        ),
        (
            "date: 2026-02-30",
            "2: [impossible-date] “2026-02-30” không có trong lịch → tháng 2/2026 có 28 ngày",
        ),
        (
            "date: 31/04/2026",
            "2: [impossible-date] “31/04/2026” không có trong lịch → tháng 4/2026 có 30 ngày",
        ),
        (
            "date: 2026-13-01",
            "2: [impossible-date] “2026-13-01” không có trong lịch → một năm có 12 tháng; "
            "viết năm-tháng-ngày hoặc ngày/tháng/năm",
        ),
        (
            "date: 02/03/2026 25:00",
            "2: [impossible-date] “02/03/2026 25:00” không có trong lịch → giờ từ 0 đến 23, "
            "phút từ 0 đến 59",
        ),
        (
            "date: 12:30",
            "2: [unclear-date] không hiểu ngày “12:30” ở mục “date” → viết 2021-11-23, hoặc "
            "23/11/2021; thêm giờ nếu cần: 2021-11-23 21:14",
        ),
        (
            "date: ~",
            "2: [unclear-date] không hiểu ngày “~” ở mục “date” → viết 2021-11-23, hoặc "
            "23/11/2021; thêm giờ nếu cần: 2021-11-23 21:14",
        ),
        (
            "date: “2026-03-02”",
            "2: [curly-quotes] giá trị của mục “date” nằm trong ngoặc kép kiểu Word → viết "
            "date: 2026-03-02",
        ),
        (
            "slug: “trong-rung”",
            "2: [curly-quotes] giá trị của mục “slug” nằm trong ngoặc kép kiểu Word → viết "
            "slug: trong-rung",
        ),
        (
            "status: ‘draft’",
            "2: [curly-quotes] giá trị của mục “status” nằm trong ngoặc kép kiểu Word → viết "
            "status: draft",
        ),
        (
            "title: “Trồng rừng”",
            "2: [wrapped-text] nhắc: cả mục “title” nằm trong ngoặc kép “ ”, chúng sẽ hiện "
            "trên trang → bỏ ngoặc: Trồng rừng; nếu đúng là lời trích thì viết '“Trồng rừng”'",
        ),
        (
            "title: no",
            "2: [yaml-misread] nhắc: “no” không có ngoặc kép thì chương trình khác hiểu là "
            'đúng/sai → viết title: "no"',
        ),
        (
            "title: yes",
            "2: [yaml-misread] nhắc: “yes” không có ngoặc kép thì chương trình khác hiểu là "
            'đúng/sai → viết title: "yes"',
        ),
        (
            "title: on",
            "2: [yaml-misread] nhắc: “on” không có ngoặc kép thì chương trình khác hiểu là "
            'đúng/sai → viết title: "on"',
        ),
        (
            "title: 12:30",
            "2: [yaml-misread] nhắc: “12:30” không có ngoặc kép thì chương trình khác hiểu "
            'là một số khác → viết title: "12:30"',
        ),
        (
            "title: 1.10",
            "2: [yaml-misread] nhắc: “1.10” không có ngoặc kép thì chương trình khác hiểu là "
            'một số khác → viết title: "1.10"',
        ),
        (
            "title: 012",
            "2: [yaml-misread] nhắc: “012” không có ngoặc kép thì chương trình khác hiểu là "
            'một số khác → viết title: "012"',
        ),
        (
            "title: null",
            "2: [yaml-misread] nhắc: “null” không có ngoặc kép thì chương trình khác hiểu là "
            'giá trị rỗng → viết title: "null"',
        ),
        (
            "title: ~",
            "2: [yaml-misread] nhắc: “~” không có ngoặc kép thì chương trình khác hiểu là "
            'giá trị rỗng → viết title: "~"',
        ),
        (
            "title: 2021-11-23",
            "2: [yaml-misread] nhắc: “2021-11-23” không có ngoặc kép thì chương trình khác "
            'hiểu là một ngày → viết title: "2021-11-23"',
        ),
        (
            "tags: no, rừng",
            "2: [yaml-misread] nhắc: “no” không có ngoặc kép thì chương trình khác hiểu là "
            'đúng/sai → viết tags: "no"',
        ),
        (
            "illustrative: yes",
            "2: [not-yes-no] mục “illustrative” chỉ nhận true hoặc false → viết illustrative: true",
        ),
        (
            "illustrative: no",
            "2: [not-yes-no] mục “illustrative” chỉ nhận true hoặc false → viết "
            "illustrative: false",
        ),
        (
            "illustrative: off",
            "2: [not-yes-no] mục “illustrative” chỉ nhận true hoặc false → viết "
            "illustrative: false",
        ),
    ],
)
def test_a_slip_in_a_header_is_explained_at_its_line(typed, message):
    assert "\n".join(told(entry(typed))) == message


@pytest.mark.parametrize(
    "typed",
    [
        'title: "Gương: người tốt"',
        "title: 'Sông “xanh” về đích'",
        "title: “Trồng” và “giữ”",
        "title: '“Trồng rừng”'",
        'title: "12:30"',
        "title: 2026",
        "title: Trồng rừng # người biên tập ghi chú",
        "title: Trồng rừng-biển, giá -5 độ",
        "summary: >-\n  Một câu\n  - có gạch: đầu dòng\n  #và dấu thăng",
        "tags: [rừng, biển]  # hai thẻ",
        "author:  # để trống cũng được",
    ],
)
def test_what_only_looks_like_a_slip_is_left_in_peace(typed):
    assert told(entry(typed)) == []


FILE = entry("title: Trồng rừng ven biển")
TCVN3 = (
    "---\ntitle: Trång rõng\nsummary: Nh©n d©n c¸c x· ven biÓn ®· trång ®\xadîc rõng.\n---\n"
    "Néi dung bµi.\n"
)
VNI = (
    "---\ntitle: Troàng röøng\nsummary: Nhaân daân caùc xaõ ñaõ troàng ñöôïc möôøi heùc ta.\n---\n"
    "Noäi dung baøi.\n"
)


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (encode(FILE, "cp1258"), "2: [windows-1258] tệp lưu theo mã Windows-1258"),
        (FILE.encode("utf-16"), "1: [utf-16] tệp lưu theo mã UTF-16"),
        (FILE.encode("utf-16-le"), "1: [utf-16] tệp lưu theo mã UTF-16"),
        (FILE.encode("utf-16-be"), "1: [utf-16] tệp lưu theo mã UTF-16"),
        ("---\ntitle: Café\n---\n".encode("latin-1"), "2: [not-utf8] tệp không lưu theo mã UTF-8"),
        (TCVN3, "1: [old-font] chữ gõ bằng phông TCVN3"),
        (TCVN3.encode("cp1252"), "2: [old-font] chữ gõ bằng phông TCVN3"),
        (VNI, "1: [old-font] chữ gõ bằng phông VNI"),
        (FILE.replace("Nội", "N\0ội"), "6: [nul-byte] tệp có ký tự rỗng"),
        (FILE.replace("date:", "\ufeffdate:"), "3: [bom-inside] có ký tự vô hình U+FEFF"),
        (f"\ufeff\ufeff{FILE}", "1: [bom-inside] có ký tự vô hình U+FEFF"),
        ("", "1: [empty-file] tệp trống"),
        ("\ufeff\n \n", "1: [empty-file] tệp trống"),
        (FILE.replace("---\nN", "...\nN"), "5: [header-dots] phần đầu bài đóng bằng ba dấu chấm"),
        (FILE.replace("---\nN", "—\nN"), "5: [header-fence] dòng ngăn đang là “—”"),
        (f"—{FILE[3:]}", "1: [header-fence] dòng ngăn đang là “—”"),
        (f" {FILE}", "1: [header-fence] dòng --- bị thụt vào"),
        (f"\n{FILE}", "1: [no-header] trước dòng --- còn dòng trống"),
        (FILE.replace("---\nN", "N"), "1: [header-open] phần đầu bài mở bằng ---"),
        (b"PK\x03\x04\x14\0", "1: [word-file] đây là tệp Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "1: [word-file] đây là tệp Word"),
        (r"{\rtf1\ansi Trong rung}", "1: [rtf-file] đây là tệp RTF"),
        ("<!DOCTYPE html>\n<p>Trồng rừng", "1: [html-file] đây là trang HTML"),
        ("%PDF-1.7\n", "1: [binary-file] đây là tệp PDF hoặc ảnh"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "1: [binary-file] đây là tệp PDF hoặc ảnh"),
        (f"{FILE}<<<<<<< HEAD\nmột\n", "7: [merge-conflict] hai người cùng sửa chỗ này"),
        (f"{FILE}>>>>>>> ban-sua\n", "7: [merge-conflict] hai người cùng sửa chỗ này"),
        (b"a" * 500_001, "1: [too-large] tệp nặng 501 KB, bài viết nặng nhất 500 KB"),
    ],
)
def test_a_file_saved_wrongly_is_recognised(file, message):
    found = told(file)

    assert len(found) == 1
    assert found[0].startswith(message)
    assert " → " in found[0]


@pytest.mark.parametrize(
    "text",
    [
        "Café für Zoë: naïve façade à São Paulo, Curaçao, crème brûlée, Ångström, señor, œuvre.",
        "© 2026 Công ty ® và «lời trích» ¾ ½ § 3, 5 µm.",
        "Chị Hòa, anh Toàn, bé Nguyễn Hoài An ở Đắk Lắk.",
        "Ba tên: Loan, Hoan, Toan; oà lên.",
    ],
)
def test_other_letters_are_not_taken_for_an_old_font(text):
    assert told(f"{FILE}\n{text}\n") == []
    assert told(f'---\ntitle: "{text}"\ndate: 2026-03-02\nsummary: "{text}"\n---\n') == []


def test_a_blank_field_is_filled_where_it_stands():
    text = "\n".join(["---", *GOOD[:2], "summary:", "---", BODY])

    assert told(text) == [
        "4: [missing] mục bắt buộc “summary” (đoạn mở đầu) còn trống → điền tiếp vào dòng này, "
        "ví dụ “summary: Tan ca trực sáng thứ sáu, bác bảo vệ nhặt được chiếc ví ở nhà xe, bên "
        "trong có tiền và giấy tờ; chưa đầy một giờ sau, người đánh rơi đã nhận lại đủ.”, "
        "25–60 từ, in đậm đầu bài"
    ]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (
            "Summary: Một câu mở đầu.",
            "2: [unknown-key] không có mục “Summary” → có phải là “summary”?",
        ),
        (
            "picture: a.jpg",
            "2: [not-a-group] mục “picture” gồm nhiều dòng con, mỗi dòng một mục con → viết như "
            "{file: chi-lan.jpg, alt: Bác bảo vệ trao chiếc ví cho một phụ nữ ở cổng cơ quan, "
            "credit: Ban biên tập, licence: ban-quyen-don-vi}; "
            "mục con: file, decorative, alt, caption, credit, licence",
        ),
        (
            "date: 20.11.2026 8h30",
            "2: [unclear-date] không hiểu ngày “20.11.2026 8h30” ở mục “date” → viết date: "
            "2026-11-20 08:30",
        ),
    ],
)
def test_the_hint_is_what_to_type(typed, message):
    rest = [line for line in GOOD if line.split(":")[0] != typed.split(":")[0].lower()]

    assert told("\n".join(["---", typed, *rest, "---", BODY])) == [message]


@pytest.mark.parametrize(
    ("typed", "is_torn"),
    [
        ("content: [Trồng cây, tưới cây]", True),
        ('content: ["Trồng cây, tưới cây"]', False),
        ("content: [Trồng cây, Tưới cây]", False),
        ("content: [trồng cây, tưới cây]", False),
        ("content:\n  - Trồng cây\n  - tưới cây", False),
        ("tags: [Cây xanh, nước sạch]", False),
    ],
)
def test_a_comma_that_tears_a_sentence_in_two_is_reminded_of(typed, is_torn):
    reading = Reading("bài", {}, [])
    source = read_source(f"---\n{typed}\n---\nX\n".encode(), reading.report)
    parse_record(Campaign, source.header, reading)

    torn = [str(problem) for problem in reading.problems if problem.code == "torn-list"]
    assert (
        torn
        == [
            "bài:2: [torn-list] nhắc: dấu phẩy trong [ ] tách “Trồng cây” và “tưới cây” thành "
            'hai ý → là một ý thì đặt trong ngoặc kép: content: ["Trồng cây, tưới cây"]; '
            "là hai ý thì viết hoa chữ đầu ý sau"
        ][: int(is_torn)]
    )
