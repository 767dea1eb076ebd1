"""The search page of a small site, in a real browser."""

import re
import unicodedata
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from serving import served
from small_sites import build_site, write_files

pytestmark = pytest.mark.browser

SITE = """
-- van-ban/19-ct-ttg-2021/index.md --
title: Chỉ thị về phát động phong trào
number: 19/CT-TTg
issued: 2021-07-17

Các bộ, ngành tổ chức thực hiện.
-- phong-trao/thi-dua-moi-truong/index.md --
title: Thi đua trong lĩnh vực môi trường
date: 2021-11-23 21:14
summary: Tổng cục phát động thi đua giai đoạn 2021–2025.
documents: [19-ct-ttg-2021]
criteria:
  - criterion: Mỗi đơn vị trồng một vạt tràm

Toàn ngành hưởng ứng.
-- tin-tuc/so-ket/index.md --
title: Sơ kết nửa chặng đường
date: 2022-05-01
summary: Hội nghị nhìn lại hai năm.

Đơn vị đã thực hiện Chỉ thị số 19/CT-TTg và thi đua sôi nổi.
-- tin-tuc/dua-hau/index.md --
title: Mùa dưa hấu ngọt
date: 2022-06-01
summary: Người trồng thì đưa dưa ra chợ.

Năm 2022 được mùa.
-- guong-dien-hinh/giu-rung/index.md --
title: Người giữ rừng <b>ngập mặn</b>
date: 2023-03-04
summary: Ông kể chuyện kỷ niệm giữ rừng.
tags: [Bảo vệ rừng]

Khẩu hiệu viết bằng vôi trên vách lán.
-- trang/gioi-thieu/index.md --
title: Giới thiệu trang tin
summary: Trang tin kể chuyện người tốt.

Kỉ niệm và lòng biết ơn.
"""
MANY = "".join(
    f"""
-- nguoi-tot-viec-tot/nhat-duoc-cua-roi-{number}/index.md --
title: Nhặt được của rơi, lần {number}
date: 2024-01-{number:02}
summary: Em trả lại người mất.

Việc nhỏ mà đẹp.
"""
    for number in range(1, 24)
)


@pytest.fixture(scope="module")
def address(tmp_path_factory, cache):
    """The small site at a path of its host, as an agency's site may lie."""
    folder = tmp_path_factory.mktemp("small")
    (folder / "host").mkdir()
    write_files(SITE + MANY, folder / "content")
    site = build_site(
        folder / "content", folder / "host" / "tin", cache, SITEURL="https://example.vn/tin"
    )
    assert site.problems == []
    with served(folder / "host") as host:
        yield f"{host}/tin"


def search(page, address, typed):
    """Open the search page with a query and give the paths of its hits."""
    page.goto(f"{address}/tim-kiem/?q={quote(typed)}")
    expect(page.locator("main")).to_have_attribute("data-search-state", "done")
    return hits(page)


def search_each(page, address, queries):
    """Search for one query after another on one page; give the paths of all hits by query."""
    page.goto(f"{address}/tim-kiem/")
    found = {}
    for typed in queries:
        field = page.locator("main input[name=q]")
        field.fill(typed)
        field.press("Enter")
        expect(page.locator("[data-search-status]")).to_contain_text(f"“{typed.strip()}”")
        found[typed] = hits(page)
    return found


def hits(page):
    paths = page.locator("main .hit a").evaluate_all(
        "all => all.map(a => new URL(a.href).pathname)"
    )
    return [path.removeprefix("/tin/") for path in paths]


def status(page):
    return page.locator("[data-search-status]").inner_text()


def test_every_way_of_typing_thi_dua_finds_the_same_hits(page, address):
    found = search_each(page, address, ["thi đua", "THI ĐUA", "thi đua.", " thi - đua ", "thi dua"])

    expected = ["phong-trao/thi-dua-moi-truong/", "tin-tuc/so-ket/", "tin-tuc/dua-hau/"]
    without_marks = found.pop("thi dua")
    assert list(found.values()) == [expected] * 4
    assert sorted(without_marks) == sorted(expected)


def test_letters_and_marks_apart_find_what_whole_letters_find(page, address):
    whole = "Bảo vệ rừng"
    apart = unicodedata.normalize("NFD", whole)

    assert len(apart) > len(whole)
    assert search(page, address, apart) == search(page, address, whole)
    assert hits(page) == ["guong-dien-hinh/giu-rung/"]


def test_typed_marks_decide_between_words_that_differ_in_marks_alone(page, address):
    assert search(page, address, "thì đưa")[0] == "tin-tuc/dua-hau/"
    assert search(page, address, "thi đua")[-1] == "tin-tuc/dua-hau/"


SHAPES = [
    *("19/CT-TTg", "19-CT/TTg", "19/CTTTg", "19cttTG", "19 CT TTg", "019/CT-TTg"),
    "chỉ thị số 19/ct-ttg",
]


def test_every_shape_of_a_document_number_finds_the_document_and_what_names_it(page, address):
    found = search_each(page, address, SHAPES)

    assert {shape: paths[0] for shape, paths in found.items()} == dict.fromkeys(
        SHAPES, "van-ban/19-ct-ttg-2021/"
    )
    for paths in found.values():
        assert sorted(paths[1:]) == ["phong-trao/thi-dua-moi-truong/", "tin-tuc/so-ket/"]


def test_a_half_typed_document_number_finds_it(page, address):
    assert "van-ban/19-ct-ttg-2021/" in search(page, address, "19/CT-T")


FIRST_HITS = {
    "kỉ niệm giữ rừng": "guong-dien-hinh/giu-rung/",
    "bao ve rung": "guong-dien-hinh/giu-rung/",
    "vạt tràm": "phong-trao/thi-dua-moi-truong/",
    "linh vuc moi tr": "phong-trao/thi-dua-moi-truong/",
    "vạt tr": "phong-trao/thi-dua-moi-truong/",
    "ngap": "guong-dien-hinh/giu-rung/",
    "nga": "guong-dien-hinh/giu-rung/",
    "môi trường thi đua": "phong-trao/thi-dua-moi-truong/",
    "gioi thieu": "gioi-thieu/",
}


def test_a_query_finds_its_page_first(page, address):
    """By title, tag, criterion, a half-typed word, words in another order; pages too."""
    found = search_each(page, address, FIRST_HITS)

    assert {typed: paths[0] for typed, paths in found.items()} == FIRST_HITS


def test_a_hit_shows_title_kind_day_and_marked_lead_as_text(page, address):
    search(page, address, "giu rung ngap man")

    hit = page.locator("main .hit").first
    assert hit.locator("h2 a").inner_text() == "Người giữ rừng <b>ngập mặn</b>"
    assert hit.locator("h2 mark").all_inner_texts() == ["giữ rừng", "ngập mặn"]
    assert hit.locator(".hit-meta .chip").inner_text() == "Gương điển hình"
    assert hit.locator("time").get_attribute("datetime") == "2023-03-04"
    assert hit.locator("time").inner_text() == "04/03/2023"
    assert hit.locator(".hit-text").inner_text() == "Ông kể chuyện kỷ niệm giữ rừng."
    assert hit.locator(".hit-text mark").all_inner_texts() == ["giữ rừng"]


def test_a_standing_page_is_a_hit_without_a_day(page, address):
    search(page, address, "Giới thiệu trang tin")

    hit = page.locator("main .hit").first
    assert hit.locator(".chip").inner_text() == "Trang"
    assert hit.locator("time").count() == 0


def test_ten_hits_at_a_time_newest_first_and_the_button_brings_the_next(page, address):
    first = search(page, address, "nhặt được của rơi")

    assert first == [f"nguoi-tot-viec-tot/nhat-duoc-cua-roi-{n}/" for n in range(23, 13, -1)]
    assert status(page) == "23 kết quả cho “nhặt được của rơi”"
    page.get_by_role("button", name="Xem thêm").click()
    expect(page.locator("main .hit")).to_have_count(20)
    assert page.evaluate("document.activeElement.closest('.hit').textContent").startswith(
        "Nhặt được của rơi, lần 13"
    )
    page.get_by_role("button", name="Xem thêm").click()
    expect(page.locator("main .hit")).to_have_count(23)
    assert len(set(hits(page))) == 23
    assert page.get_by_role("button", name="Xem thêm").count() == 0


def test_nothing_found_is_said_kindly_with_a_way_on(page, address):
    assert search(page, address, "phi thuyền") == []

    assert status(page) == "Không có kết quả nào cho “phi thuyền”"
    page.locator("main").get_by_role("link", name="kho lưu trữ").click()
    expect(page).to_have_url(f"{address}/luu-tru/")


def test_typing_answers_and_keeps_the_query_in_the_address(page, address):
    page.goto(f"{address}/tim-kiem/")
    expect(page.locator("main")).to_have_attribute("data-search-state", "idle")

    field = page.locator("main input[name=q]")
    field.press_sequentially("ngap man")
    expect(page).to_have_url(re.compile(r"\?q=ngap\+man$"))
    expect(page.locator("main .hit")).to_have_count(1)
    field.press("Enter")
    field.fill("dua hau")
    expect(page).to_have_url(re.compile(r"\?q=dua\+hau$"))
    expect(page.locator("main .hit h2")).to_have_text("Mùa dưa hấu ngọt")

    page.go_back()
    expect(page).to_have_url(re.compile(r"\?q=ngap\+man$"))
    assert field.input_value() == "ngap man"
    expect(page.locator("main .hit h2")).to_have_text("Người giữ rừng <b>ngập mặn</b>")
    page.go_back()
    expect(page.locator("main")).to_have_attribute("data-search-state", "idle")
    assert (status(page), field.input_value(), hits(page)) == ("", "", [])


def test_nothing_is_loaded_before_something_is_asked(page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto(f"{address}/tim-kiem/", wait_until="networkidle")

    assert [url for url in asked if "/du-lieu/" in url or "lunr" in url] == []


def test_a_broken_connection_is_said_in_words_and_tried_again(page, address):
    page.route("**/du-lieu/**", lambda route: route.abort())
    page.goto(f"{address}/tim-kiem/?q=ngap+man")
    expect(page.locator("main")).to_have_attribute("data-search-state", "error")
    assert status(page).startswith("Không tải được dữ liệu tìm kiếm.")

    page.unroute("**/du-lieu/**")
    page.get_by_role("button", name="Thử lại").click()
    expect(page.locator("main")).to_have_attribute("data-search-state", "done")
    assert hits(page) == ["guong-dien-hinh/giu-rung/"]


def test_a_worker_that_cannot_start_is_said_in_words(page, address):
    page.route("**/lunr.mjs", lambda route: route.abort())
    page.goto(f"{address}/tim-kiem/?q=ngap+man")

    expect(page.locator("main")).to_have_attribute("data-search-state", "error")


ODD = [
    *("!!!", "*", "thi*", "-thi +dua", "title:thi", "thi~2 dua^9", "__proto__", "constructor"),
    *(
        "\\",
        "“”",
        "19/",
        "/",
        "0",
        "00/CT",
        "a",
        "\u0301",
        "🎉🎉",
        "đ",
        "中文",
        "\ud83c",
        "x" * 5000,
    ),
    *("thi " * 200, "1 2 3 4 5 6 7 8 9 a", "19/CT-TTg 19/CT-TTg", "<script>alert(1)</script>"),
]


def test_no_input_breaks_the_search(page, address):
    mistakes = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.goto(f"{address}/tim-kiem/")
    states = []
    for typed in ODD:
        page.evaluate(
            """(typed) => {
                document.querySelector("main").dataset.searchState = "waiting";
                document.querySelector("main input[name=q]").value = typed;
                document.querySelector("main form").requestSubmit();
            }""",
            typed,
        )
        page.wait_for_function(
            "['done', 'error'].includes(document.querySelector('main').dataset.searchState)"
        )
        states.append(page.locator("main").get_attribute("data-search-state"))

    assert states == ["done"] * len(ODD)
    assert mistakes == []
