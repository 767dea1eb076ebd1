"""Document numbers in texts lead to the library, and the library knows who cites what."""

from datetime import date

import pytest
from selectolax.lexbor import LexborHTMLParser

from entries.loading import load
from newsroom.citations import Citations, slug_from_title
from newsroom.document_numbers import find_numbers, symbols_of
from newsroom.posts import Post
from newsroom.records import Document
from newsroom.vocabulary_reading import load_vocabularies
from small_sites import ROOT, write_files

LIBRARY = """
    -- van-ban/19-ct-ttg-2021/index.md --
    number: 19/CT-TTg
    issued: 2021-07-16
    summary: Trích yếu của Chỉ thị số 19/CT-TTg, theo Chỉ thị số 34-CT/TW ngày 07/4/2014.

    ## Nói về 34-CT/TW

    Chỉ thị số 19/CT-TTg thực hiện Chỉ thị số 34-CT/TW.
    -- van-ban/34-ct-tw-2014/index.md --
    number: 34-CT/TW
    issued: 2014-04-07
    body: bo-chinh-tri
    """
CITING = """
    -- tin-tuc/moi/index.md --
    title: Triển khai Chỉ thị 19/CT-TTg
    summary: Đoạn mở đầu nhắc Chỉ thị số 19/CT-TTg.
    tags: [Chỉ thị 19/CT-TTg]
    picture: {file: a.png, alt: Hội nghị, caption: Hội nghị triển khai 19/CT-TTg}

    Theo Chỉ thị số 19/CT-TTg, xem [kế hoạch 19/CT-TTg](campaign:song-xanh), và 99/QĐ-BNV.
    -- tin-tuc/moi/a.png --
    900x600
    -- phong-trao/song-xanh/index.md --
    basis: ["Căn cứ Chỉ thị số 34-CT/TW & <b>19/CT-TTg</b>"]

    Phong trào.
    """
DOCUMENT = "/van-ban/19-ct-ttg-2021/"


@pytest.fixture
def site(build):
    return build(LIBRARY + CITING)


def test_a_number_in_a_text_leads_to_the_document_and_stays_whole(site):
    page = site.page("tin-tuc/moi/")

    assert page.links(".prose p").count(DOCUMENT) == 1
    assert (
        f'Theo Chỉ thị số <a href="{DOCUMENT}"><span class="nobr">19/CT-TTg</span></a>' in page.html
    )
    assert page.links(".article-lead") == [DOCUMENT]


def test_no_number_that_a_reader_sees_may_break_across_lines(site):
    seen, loose = 0, []
    for path in site.output.rglob("*.html"):
        tree = LexborHTMLParser(path.read_text("utf-8"))
        seen += len(tree.css("body .nobr"))
        for node in tree.css(".nobr, script"):
            node.decompose()
        loose += [
            (path.name, number) for _, number in find_numbers(tree.body.text(separator=" | "))
        ]

    assert loose == []
    assert seen > 40


def test_links_headings_unknown_numbers_and_a_documents_own_number_get_no_link(site):
    news, document = site.page("tin-tuc/moi/"), site.page("van-ban/19-ct-ttg-2021/")

    assert "/phong-trao/song-xanh/" in news.links(".prose")
    assert "99/QĐ-BNV" in news.text(".prose")
    assert document.links(".prose h2") == []
    assert document.links(".prose p") == ["/van-ban/34-ct-tw-2014/"]
    assert document.links(".abstract") == ["/van-ban/34-ct-tw-2014/"]
    assert DOCUMENT not in document.links(".facts")


def test_the_grounds_of_a_campaign_are_linked_and_stay_text(site):
    page = site.page("phong-trao/song-xanh/")

    assert page.links(".points") == ["/van-ban/34-ct-tw-2014/", DOCUMENT]
    assert "&lt;b&gt;" in page.html


def test_a_document_lists_who_cites_it(site):
    cited_by = site.page("van-ban/19-ct-ttg-2021/").links(".block[aria-labelledby=nhac_den]")

    assert cited_by == ["/phong-trao/song-xanh/", "/tin-tuc/moi/"]
    assert "/van-ban/19-ct-ttg-2021/" in site.page("van-ban/34-ct-tw-2014/").links(".block")


def test_pages_change_with_cited_documents_alone(build, site):
    before = site.files()
    after = build("""
        -- van-ban/50-kh-ubnd-2020/index.md --
        number: 50/KH-UBND
        issued: 2020-02-01
        type: ke-hoach
        body: ubnd-nghe-an
        """)

    pages = ["tin-tuc/moi/index.html", "phong-trao/song-xanh/index.html"]
    assert [after.files()[page] == before[page] for page in pages] == [True, True]


def citations(*documents, root=""):
    posts = [
        Post(
            entry=Document(
                path=slug, title=number, slug=slug, number=number, summary="x",
                issued=date.fromisoformat(issued), type="ke-hoach", body="thu-tuong",
            ),
            html="",
            text="",
        )
        for slug, number, issued in documents
    ]  # fmt: skip
    return Citations(posts, root)


TWO_YEARS = citations(
    ("cu", "04/KH-BTNMT", "2021-11-08"), ("moi", "04/KH-BTNMT", "2022-02-01")
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("Kế hoạch số 04/KH-BTNMT ngày 08/11/2021 của Bộ", ("cu",)),
        ("Kế hoạch số 04/KH-BTNMT ngày 8 tháng 11 năm 2021", ("cu",)),
        ("Kế hoạch số 04/KH-BTNMT của Bộ Tài nguyên và Môi trường ngày 1/2/2022", ("moi",)),
        ("Kế hoạch số 04/KH-BTNMT (ban hành ngày 01/02/2022)", ("moi",)),
        ("Kế hoạch số 04/KH-BTNMT năm 2022", ("moi",)),
        ("Kế hoạch số 04/KH-BTNMT (2021)", ("cu",)),
        ("Ngày 08/11/2021, Bộ ban hành Kế hoạch số 04/KH-BTNMT.", ("cu",)),
        ("Kế hoạch số 04/KH-BTNMT", ()),
        ("Kế hoạch số 04/KH-BTNMT ngày 09/9/2023", ()),
        ("Kế hoạch số 04/KH-BTNMT năm 2020", ()),
        ("Từ 08/11/2021 đến 01/02/2022 có Kế hoạch số 04/KH-BTNMT", ()),
        ("Kế hoạch số 04/KH-BTNMT ngày 31/02/2022", ()),
    ],
)
def test_the_day_or_year_that_is_named_tells_documents_of_one_number_apart(text, slugs):
    assert TWO_YEARS.link_text(text)[1] == slugs


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("Chỉ thị số 19/CT-TTg", ("chi-thi",)),
        ("Chỉ thị số 19/CT-TTg ngày 16/7/2021", ("chi-thi",)),
        ("Chỉ thị số 19/CT–TTg, 19 / CT-TTg - Phát động", ("chi-thi", "chi-thi")),
        ("Chỉ thị số 19/CT-TTg có hiệu lực từ ngày 01/01/2024", ("chi-thi",)),
        ("Chỉ thị số 19/CT-TTg ngày 05/5/2017", ()),
        ("Chỉ thị số 19/CT-TTg năm 2017", ()),
    ],
)
def test_the_only_document_of_a_number_is_meant_unless_another_day_is_named(text, slugs):
    only = citations(("chi-thi", "19/CT-TTg", "2021-07-16"))

    assert only.link_text(text)[1] == slugs


def test_an_awards_decision_leads_to_the_document_of_that_day(build):
    site = build("""
        -- van-ban/1657-qd-ubnd-2025/index.md --
        number: 1657/QĐ-UBND
        issued: 2025-09-01
        type: quyet-dinh
        body: ubnd-nghe-an
        -- nguoi-tot-viec-tot/to-song/index.md --
        awards:
          - award: TTLĐXS
            year: 2025
            decision: 1657/QĐ-UBND
            date: 2025-09-01
          - award: TTLĐTT
            year: 2024
            decision: 1657/QĐ-UBND
            date: 2024-09-01
        """)

    assert site.problems == []
    assert site.page("nguoi-tot-viec-tot/to-song/").links(".ledger") == [
        "/van-ban/1657-qd-ubnd-2025/"
    ]
    cited_by = site.page("van-ban/1657-qd-ubnd-2025/").links(".block[aria-labelledby=nhac_den]")
    assert cited_by == ["/nguoi-tot-viec-tot/to-song/"]


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Chỉ thị số 19/CT-TTg ngày 16/7/2021 phát động thi đua", "19-ct-ttg-2021"),
        ("Kế hoạch số 04/KH-BTNMT năm 2021", "04-kh-btnmt-2021"),
        ("Chỉ thị số 34-CT/TW của Bộ Chính trị (2014)", None),
        ("Chỉ thị số 34-CT/TW (2014)", "34-ct-tw-2014"),
        ("Nghị định số 152/2025/NĐ-CP về thi đua", "152-2025-nd-cp"),
        ("Chỉ thị số 19/CT-TTg phát động thi đua 2021–2025", None),
        ("Kế hoạch tuyên truyền năm 2021", None),
    ],
)
def test_a_title_with_number_and_year_gives_a_document_its_address(title, slug):
    symbols = symbols_of(load_vocabularies(ROOT / "content" / "vocabulary", "vocabulary")[0])

    assert slug_from_title(title, symbols) == slug


def test_addresses_begin_with_the_root_of_the_site():
    html, _ = citations(("chi-thi", "19/CT-TTg", "2021-07-16"), root="/tin").link_text("19/CT-TTg")

    assert html == '<a href="/tin/van-ban/chi-thi/"><span class="nobr">19/CT-TTg</span></a>'


def test_a_document_that_is_there_twice_and_a_number_that_speaks_against_its_fields(build):
    site = build("""
        -- van-ban/19-ct-ttg-2021/index.md --
        number: 19/CT-TTg
        issued: 2021-07-16
        -- van-ban/19-ct-ttg-2017/index.md --
        number: 19/CT-TTg
        issued: 2017-07-16
        -- van-ban/lai-19/index.md --
        issued: 16/7/2021
        number: 19/CT-TTg
        """)

    assert site.problems == [("content/van-ban/lai-19/index.md", 5, "document-twice")]


@pytest.mark.parametrize(
    ("header", "line", "hint"),
    [
        ("number: 19/CT-TTg\ntype: ke-hoach\nbody: thu-tuong", 5, "có phải là “chi-thi”?"),
        ("number: 19/CT-TTg\ntype: chi-thi\nbody: bo-noi-vu", 6, "có phải là “thu-tuong”?"),
        ("number: 34-CT/TW\ntype: chi-thi\nbody: bo-noi-vu", 6, "xem lại số và cơ quan"),
        ("number: 42/2022/NĐ-CP\ntype: nghi-dinh\nbody: chinh-phu", 2, "xem lại ngày"),
        ("number: 06/2021/QH15\ntype: luat\nbody: quoc-hoi", 0, ""),
        ("number: 594/KH-UBND\ntype: ke-hoach\nbody: ubnd-nghe-an", 0, ""),
    ],
)
def test_type_body_and_year_of_a_number_are_compared_with_the_fields(tmp_path, header, line, hint):
    write_files(f"-- van-ban/mot.md --\n---\nissued: 2021-07-16\nsummary: x\n{header}\n"
                "title: Một\n---\n", tmp_path)  # fmt: skip

    loaded = load(tmp_path, root="", today=date(2026, 11, 22), cache=tmp_path / ".cache")

    found = [(p.line, p.hint) for p in loaded.problems if p.code == "number-mismatch"]
    assert found == ([(line, hint)] if line else [])
