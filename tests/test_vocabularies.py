"""Vocabulary files: their own mistakes, what may be typed for a term, what the law names."""

import re
from collections import Counter
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.vocabularies import explain_validity, is_valid_on
from newsroom.vocabulary_files import VOCABULARY_FILES
from newsroom.vocabulary_reading import load_vocabularies
from problem_examples import write_sections
from small_sites import ROOT

FOLDER = ROOT / "content" / "vocabulary"
VOCABULARIES, PROBLEMS = load_vocabularies(FOLDER, "content/vocabulary")


@pytest.fixture
def read(tmp_path):
    """Read vocabulary files given in one string; what is said of missing ones is left out.

    Gives vocabularies, (file, line, code)s and messages by line.
    """

    def run(text):
        write_sections(dedent(text), tmp_path)
        vocabularies, problems = load_vocabularies(tmp_path, "vocabulary")
        problems = [problem for problem in problems if problem.code != "missing-vocabulary"]
        found = sorted((p.path.removeprefix("vocabulary/"), p.line, p.code) for p in problems)
        return vocabularies, found, {p.line: f"{p.message} → {p.hint}" for p in problems}

    return run


def test_every_mistake_of_a_file_is_named_at_its_line_in_one_go(read):
    _, found, said = read("""
        -- awards.yaml --
        # Chú thích ở đầu tệp.
        - label: Không có mã
        - id: Có Dấu
          label: Mã có dấu
        - id: chien-si
          label: Chiến sĩ thi đua
          nhom: huan-chuong
          group: huan-chuon
        - id: chien-si
          label: Lại chiến sĩ
          applies_to: [ca-nhan, household]
        - id: chien-si-cu
          label: Chiến sĩ cũ
          aliases:
            - CSC
            - Chiến Sĩ thi dua
          valid_from: 2024-01-01
          valid_to: 2023-12-31
        - id: ngay-la
          label: Ngày lạ
          valid_to: 31/2/2023
        - chỉ là chữ
        - id: khong-ten
        -- reward-forms.yaml --
        - id: danh-hieu-thi-dua
          label: Danh hiệu thi đua
        - id: huan-chuong
          label: Huân chương
        -- sector.yaml --
        - id: moi-truong
          label: Môi trường
        -- places.yml --
        - id: hue
          label: Huế
        -- units.yaml --
        ten: giá trị
        -- levels.yaml --
        - id: tinh
        \tlabel: Cấp tỉnh
        -- award-states.yaml --
        - id: hieu-luc
          label: Có hiệu lực
        - id: da-huy
          label: Đã hủy
        - id: de-nghi
          label: Đang đề nghị
        """)

    assert found == [
        ("award-states.yaml", 1, "vocabulary-closed"),
        ("award-states.yaml", 5, "vocabulary-closed"),
        ("awards.yaml", 2, "missing"),
        ("awards.yaml", 3, "vocabulary-id"),
        ("awards.yaml", 7, "unknown-key"),
        ("awards.yaml", 8, "vocabulary-group"),
        ("awards.yaml", 9, "vocabulary-twice"),
        ("awards.yaml", 11, "not-allowed"),
        ("awards.yaml", 16, "vocabulary-same"),
        ("awards.yaml", 18, "vocabulary-dates"),
        ("awards.yaml", 21, "impossible-date"),
        ("awards.yaml", 22, "vocabulary-shape"),
        ("awards.yaml", 23, "missing"),
        ("levels.yaml", 2, "yaml-tab"),
        ("places.yml", 1, "unknown-vocabulary"),
        ("sector.yaml", 1, "unknown-vocabulary"),
        ("units.yaml", 1, "vocabulary-shape"),
    ]
    assert said[3].endswith("viết id: co-dau")
    assert said[7].endswith("có phải là “group”?")
    assert said[8].endswith("có phải là “huan-chuong”?")
    assert "chien-si-cu" in said[16] and "“chien-si”" in said[16]


def test_an_id_given_twice_says_where_it_was_first(read):
    _, found, said = read("""
        -- units.yaml --
        - id: phong-mot
          label: Phòng Một
        - id: phong-mot
          label: Phòng khác
        """)

    assert found == [("units.yaml", 3, "vocabulary-twice")]
    assert "dòng 1" in said[3]


def test_a_group_needs_its_list_and_a_list_without_groups_takes_none(read):
    _, found, _ = read("""
        -- bodies.yaml --
        - id: bo-noi-vu
          label: Bộ Nội vụ
          group: bo-nganh
        -- sectors.yaml --
        - id: y-te
          label: Y tế
          group: xa-hoi
        """)

    assert found == [
        ("bodies.yaml", 3, "vocabulary-group"),
        ("sectors.yaml", 3, "vocabulary-group"),
    ]


def test_a_lost_file_is_named_and_none_at_all_is_no_mistake(tmp_path):
    for path in FOLDER.glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "places.yaml").unlink()

    _, problems = load_vocabularies(tmp_path, "vocabulary")

    assert [(p.path, p.code) for p in problems] == [
        ("vocabulary/places.yaml", "missing-vocabulary")
    ]
    assert load_vocabularies(tmp_path / "khong-co", "vocabulary") == ({}, ())


@pytest.mark.parametrize(
    ("data", "line", "code"),
    [
        ("- id: mot\n  label: Một".encode("utf-16"), 1, "utf-16"),
        (b"- id: mot\n  label: M\xe9t\n", 2, "not-utf8"),
        ("- id: mot\n  label: &a Một\n  short: *a\n".encode(), 2, "yaml-alias"),
        ("- id: mot\n  label: Một: hai\n".encode(), 2, "yaml-colon"),
        (b"- id: mot\n  label: " + b"x" * 500_000, 1, "vocabulary-too-long"),
    ],
)
def test_a_damaged_file_is_explained_as_an_entry_would_be(tmp_path, data, line, code):
    (tmp_path / "units.yaml").write_bytes(data)

    _, problems = load_vocabularies(tmp_path, "vocabulary")

    assert (problems[0].line, problems[0].code) == (line, code)


def test_order_moves_a_term_and_the_file_decides_otherwise(read):
    vocabularies, found, _ = read("""
        -- sectors.yaml --
        - id: mot
          label: Một
        - id: hai
          label: Hai
        - id: dau
          label: Đầu
          order: 1
        """)

    assert found == []
    assert list(vocabularies["sectors"].terms) == ["mot", "dau", "hai"]


def test_an_entry_may_name_a_term_as_people_call_it(build):
    site = build("""
        -- vocabulary/sectors.yaml --
        - id: khoa-hoc-chuyen-doi-so
          label: Khoa học – chuyển đổi số
          aliases: [CĐS]
        - id: nong-nghiep-mien-nui
          label: Nông nghiệp miền núi
        - id: nong-nghiep-ven-bien
          label: Nông nghiệp ven biển
        -- tin-tuc/mot/index.md --
        sectors: [CĐS, nông nghiệp VEN BIỂN]
        """)

    assert site.problems == []
    text = site.page("tin-tuc/mot/").text(".facts, .profile")
    assert "Khoa học – chuyển đổi số; Nông nghiệp ven biển" in text


def test_a_name_of_several_terms_is_an_error_that_lists_them(build):
    site = build("""
        -- vocabulary/sectors.yaml --
        - id: nong-nghiep-mien-nui
          label: Nông nghiệp miền núi
        - id: nong-nghiep-ven-bien
          label: Nông nghiệp ven biển
        -- tin-tuc/mot/index.md --
        sectors: nông nghiệp
        """)

    assert site.problems == [("content/tin-tuc/mot/index.md", 5, "ambiguous")]


def test_a_term_used_outside_its_time_is_explained_with_its_successor():
    awards = VOCABULARIES["awards"]
    old = awards.terms["chien-si-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong"]
    new = awards.terms["chien-si-thi-dua-bo-ban-nganh-tinh"]

    assert [is_valid_on(old, day) for day in (date(2023, 12, 31), date(2024, 1, 1))] == [
        True,
        False,
    ]
    assert [is_valid_on(new, day) for day in (date(2023, 12, 31), date(2024, 1, 1))] == [
        False,
        True,
    ]
    assert explain_validity(old, date(2025, 3, 1), awards) == (
        "“Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương” chỉ dùng đến hết ngày "
        "31/12/2023, không dùng cho ngày 01/03/2025",
        "có phải là “chien-si-thi-dua-bo-ban-nganh-tinh”?",
    )


def test_the_projects_own_lists_are_all_there_and_without_a_mistake():
    assert PROBLEMS == ()
    assert sorted(VOCABULARIES) == sorted(file.name for file in VOCABULARY_FILES)


HANG = ("hang-nhat", "hang-nhi", "hang-ba")
BY_LAW = {
    "danh-hieu-thi-dua": [
        "chien-si-thi-dua-toan-quoc", "chien-si-thi-dua-bo-ban-nganh-tinh",
        "chien-si-thi-dua-co-so", "lao-dong-tien-tien", "chien-si-tien-tien",
        "co-thi-dua-cua-chinh-phu", "co-thi-dua-bo-ban-nganh-tinh", "tap-the-lao-dong-xuat-sac",
        "don-vi-quyet-thang", "tap-the-lao-dong-tien-tien", "don-vi-tien-tien",
        "xa-phuong-thi-tran-tieu-bieu", "thon-to-dan-pho-van-hoa", "gia-dinh-van-hoa",
        "chien-si-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong",
        "co-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong",
        "thon-lang-ap-ban-to-dan-pho-van-hoa",
    ],
    "huan-chuong": [
        "huan-chuong-sao-vang", "huan-chuong-ho-chi-minh",
        *(f"huan-chuong-{name}-{hang}" for name in (
            "doc-lap", "quan-cong", "lao-dong", "bao-ve-to-quoc", "chien-cong") for hang in HANG),
        "huan-chuong-dai-doan-ket-dan-toc", "huan-chuong-dung-cam", "huan-chuong-huu-nghi",
    ],
    "huy-chuong": [
        "huy-chuong-quan-ky-quyet-thang", "huy-chuong-vi-an-ninh-to-quoc",
        *(f"huy-chuong-chien-si-ve-vang-{hang}" for hang in HANG),
        "huy-chuong-huu-nghi", "huy-chuong-thanh-nien-xung-phong-ve-vang",
    ],
    "danh-hieu-vinh-du-nha-nuoc": [
        "tinh-anh-hung", "thanh-pho-anh-hung", "ba-me-viet-nam-anh-hung",
        "anh-hung-luc-luong-vu-trang-nhan-dan", "anh-hung-lao-dong",
        *(f"{who}-{rank}" for who in ("nha-giao", "thay-thuoc", "nghe-si", "nghe-nhan")
          for rank in ("nhan-dan", "uu-tu")),
    ],
    "giai-thuong": ["giai-thuong-ho-chi-minh", "giai-thuong-nha-nuoc"],
    "ky-niem-chuong": [
        "ky-niem-chuong-uy-ban-thuong-vu-quoc-hoi", "ky-niem-chuong-bo-ban-nganh-doan-the",
        "ky-niem-chuong-tinh", "huy-hieu",
    ],
    "bang-khen": [
        "bang-khen-thu-tuong-chinh-phu", "bang-khen-bo-ban-nganh-doan-the", "bang-khen-tinh",
        "bang-khen-cap-uy-dang",
    ],
    "giay-khen": [
        "giay-khen-so-nganh", "giay-khen-huyen", "giay-khen-xa", "giay-khen-co-quan-don-vi",
        "giay-khen-doanh-nghiep-hop-tac-xa",
    ],
}  # fmt: skip


@pytest.mark.parametrize("form", BY_LAW)
def test_awards_and_titles_of_the_law_are_all_there_under_their_form(form):
    """Law 06/2022/QH15, Art. 9, 20, 33, 54, 59, 68, 71–75; titles of Law 15/2003/QH11 stay."""
    found = [term.id for term in VOCABULARIES["awards"].terms.values() if term.group == form]

    assert sorted(found) == sorted(BY_LAW[form])


def test_seven_forms_and_the_titles_six_kinds_and_who_may_get_what():
    awards = VOCABULARIES["awards"].terms.values()
    ended = {term.id for term in awards if term.valid_to == date(2023, 12, 31)}

    assert list(VOCABULARIES["reward-forms"].terms) == list(BY_LAW)
    assert list(VOCABULARIES["reward-kinds"].terms) == [
        "cong-trang", "dot-xuat", "phong-trao-thi-dua", "qua-trinh-cong-hien", "nien-han",
        "doi-ngoai",
    ]  # fmt: skip
    assert [term.id for term in awards if not term.applies_to] == []
    assert [
        term.id for term in awards if not term.legal and term.id != "bang-khen-cap-uy-dang"
    ] == []
    assert [t.id for t in awards if t.applies_to == ("household",)] == ["gia-dinh-van-hoa"]
    assert ended == {
        "chien-si-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong",
        "co-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong",
        "thon-lang-ap-ban-to-dan-pho-van-hoa",
        "huy-hieu",
    }


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("CSTĐTQ", "chien-si-thi-dua-toan-quoc"),
        ("CSTĐCS", "chien-si-thi-dua-co-so"),
        ("cstđ cs", "chien-si-thi-dua-co-so"),
        ("LĐTT", "lao-dong-tien-tien"),
        ("CSTT", "chien-si-tien-tien"),
        ("TTLĐXS", "tap-the-lao-dong-xuat-sac"),
        ("TTLĐTT", "tap-the-lao-dong-tien-tien"),
        ("CTĐCP", "co-thi-dua-cua-chinh-phu"),
        ("HCLĐ hạng Ba", "huan-chuong-lao-dong-hang-ba"),
        ("HCLĐ I", "huan-chuong-lao-dong-hang-nhat"),
        ("BK TTg", "bang-khen-thu-tuong-chinh-phu"),
    ],
)
def test_what_clerks_type_for_an_award_finds_it(typed, meant):
    assert VOCABULARIES["awards"].find(typed) == (meant,)


@pytest.mark.parametrize(("typed", "most"), [("BK", 4), ("GK", 5), ("KNC", 3), ("HCLĐ", 3)])
def test_what_clerks_type_for_many_awards_finds_all_of_them(typed, most):
    assert len(VOCABULARIES["awards"].find(typed)) == most


@pytest.mark.parametrize(
    ("typed", "meant"), [("BK", "bang-khen"), ("GK", "giay-khen"), ("KNC", "ky-niem-chuong")]
)
def test_a_form_is_found_by_its_letters(typed, meant):
    assert VOCABULARIES["reward-forms"].find(typed) == (meant,)


def test_the_small_lists_hold_what_the_law_and_the_plans_name():
    ids = {name: list(vocabulary.terms) for name, vocabulary in VOCABULARIES.items()}

    assert ids["levels"] == ["nha-nuoc", "bo-ban-nganh-doan-the", "tinh", "huyen", "xa", "co-so"]
    assert VOCABULARIES["levels"].terms["huyen"].valid_to == date(2025, 6, 30)
    assert ids["campaign-forms"] == ["thuong-xuyen", "chuyen-de"]
    assert VOCABULARIES["campaign-forms"].find("theo đợt") == ("chuyen-de",)
    assert ids["campaign-scopes"] == [
        "toan-quoc",
        "bo-nganh-dia-phuong",
        "cum-khoi",
        "co-quan-don-vi",
    ]
    assert ids["replication-stages"] == [
        "phat-hien", "boi-duong", "tuyen-truyen", "nhan-rong", "tong-ket",
    ]  # fmt: skip
    assert ids["milestone-kinds"] == ["phat-dong", "kiem-tra", "so-ket", "tong-ket"]
    assert ids["effect-states"] == [
        "con-hieu-luc", "het-hieu-luc", "het-hieu-luc-mot-phan", "chua-co-hieu-luc",
    ]  # fmt: skip
    assert ids["award-states"] == ["hieu-luc", "da-huy", "truy-tang"]
    assert ids["consent-bases"] == [
        "dong-y",
        "theo-luat",
        "su-kien-cong-cong",
        "hop-dong",
        "khan-cap",
    ]
    assert ids["sectors"] == [
        "san-xuat-kinh-doanh", "nong-nghiep-nong-thon-moi", "giao-duc", "y-te", "van-hoa-the-thao",
        "khoa-hoc-chuyen-doi-so", "moi-truong", "an-sinh-tu-thien", "quoc-phong",
        "an-ninh-trat-tu", "cai-cach-hanh-chinh", "xay-dung-dang-doan-the", "dung-cam-cuu-nguoi",
    ]  # fmt: skip


def test_document_types_have_the_abbreviations_of_decree_30():
    types = VOCABULARIES["document-types"].terms.values()
    by_group = {
        group: [term.code for term in types if term.group == group and term.code]
        for group in VOCABULARIES["document-groups"].terms
    }

    assert by_group["hanh-chinh"] == [
        "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB",
        "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB",
    ]  # fmt: skip
    assert by_group["ban-sao"] == ["SY", "TrS", "SL"]
    assert {"NĐ", "TT", "TTLT", "VBHN"} <= set(by_group["quy-pham"])
    assert by_group["dang"] == ["KL", "CV"]


def test_bodies_before_and_after_the_reorganisation_of_2025():
    bodies = VOCABULARIES["bodies"].terms
    ministries = [
        term.label for term in bodies.values()
        if term.label.startswith("Bộ ") and term.group == "bo-nganh" and not term.valid_to
    ]  # fmt: skip

    assert len(ministries) == 14
    assert bodies["bo-tai-nguyen-va-moi-truong"].valid_to == date(2025, 2, 28)
    assert "Bộ Tài nguyên và Môi trường" in bodies["bo-nong-nghiep-va-moi-truong"].former
    ended = {term.label for term in bodies.values() if term.valid_to == date(2025, 2, 28)}
    renamed = {name for term in bodies.values() for name in term.former}
    assert ended <= renamed and len(ended) == 7
    assert len([term for term in bodies.values() if term.id.startswith("ubnd-")]) == 34


OLD_63 = """
Hà Nội|Hà Giang|Cao Bằng|Bắc Kạn|Tuyên Quang|Lào Cai|Điện Biên|Lai Châu|Sơn La|Yên Bái|Hòa Bình|
Thái Nguyên|Lạng Sơn|Quảng Ninh|Bắc Giang|Phú Thọ|Vĩnh Phúc|Bắc Ninh|Hải Dương|Hải Phòng|Hưng Yên|
Thái Bình|Hà Nam|Nam Định|Ninh Bình|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|
Thừa Thiên Huế|Đà Nẵng|Quảng Nam|Quảng Ngãi|Bình Định|Phú Yên|Khánh Hòa|Ninh Thuận|Bình Thuận|
Kon Tum|Gia Lai|Đắk Lắk|Đắk Nông|Lâm Đồng|Bình Phước|Tây Ninh|Bình Dương|Đồng Nai|
Bà Rịa - Vũng Tàu|Hồ Chí Minh|Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|
Kiên Giang|Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau
"""


def test_each_of_the_63_former_provinces_is_in_exactly_one_of_34():
    """Resolution 202/2025/QH15, Art. 1: 23 new units of 52 old ones, 11 left as they were."""
    old = [name.strip() for name in re.split(r"\|", OLD_63) if name.strip()]
    places = VOCABULARIES["places"].terms.values()
    owners = Counter(
        name for name in old for place in places
        if name in (place.label.removeprefix("Thành phố "), *place.former)
    )  # fmt: skip

    assert (len(old), len(places)) == (63, 34)
    assert owners == Counter(old)
    merged = [place for place in places if place.former and place.id != "hue"]
    assert (len(merged), sum(len(place.former) for place in merged)) == (23, 29)


@pytest.mark.parametrize(
    ("typed", "now"),
    [
        ("Quảng Bình", "quang-tri"),
        ("Bạc Liêu", "ca-mau"),
        ("ba ria vung tau", "thanh-pho-ho-chi-minh"),
    ],
)
def test_a_former_name_leads_to_the_place_of_today(typed, now):
    assert VOCABULARIES["places"].find(typed) == ()
    assert VOCABULARIES["places"].nearest(typed) == now


GOOD = "".join(
    (FOLDER / name).read_text("utf-8")[:1500] for name in ("awards.yaml", "bodies.yaml")
).encode()


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(GOOD)), st.integers(0, 12),
            st.sampled_from([b"", b"\t", b": ", b"- ", b"\xff", b"&a ", b"*a", b'"', b"{", b"\n",
                             b"\x00", b"!x ", "“".encode(), b"id", b"  ", b"---\n", b"#"]),
        ),
        min_size=1, max_size=6,
    )
)  # fmt: skip
def test_a_mutilated_file_gives_problems_with_a_line_or_terms(cuts):
    data = GOOD
    for place, length, put in cuts:
        data = data[:place] + put + data[place + length :]
    with TemporaryDirectory() as folder:
        (Path(folder) / "bodies.yaml").write_bytes(data)
        vocabularies, problems = load_vocabularies(Path(folder), "vocabulary")

    lines = data.count(b"\n") + data.count(b"\r") + 1
    found = [problem for problem in problems if problem.code != "missing-vocabulary"]
    assert all(problem.path == "vocabulary/bodies.yaml" for problem in found)
    assert all(1 <= problem.line <= lines and problem.message for problem in found)
    assert found or vocabularies["bodies"].terms
