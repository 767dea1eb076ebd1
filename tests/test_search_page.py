"""The search page of a small site, in a real browser."""

import re
import unicodedata
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from search_site import LOOKS

pytestmark = pytest.mark.browser


@pytest.fixture
def address(search_site):
    return search_site


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


def test_a_word_that_only_begins_like_the_last_one_is_not_marked_alone(page, address):
    search(page, address, "khau hieu v")
    assert page.locator("main .hit-text mark").all_inner_texts() == ["Khẩu hiệu viết"]

    search(page, address, "thi dua n")
    marks = page.locator("main .hit mark").all_inner_texts()
    assert {mark.lower() for mark in marks} == {"thi đua", "thì đưa", "dưa"}


def test_a_standing_page_is_a_hit_without_a_day(page, address):
    search(page, address, "Giới thiệu trang tin")

    hit = page.locator("main .hit").first
    assert hit.locator(".chip").inner_text() == "Trang"
    assert hit.locator("time").count() == 0


def test_every_hit_is_reached_by_pages_newest_first(page, address):
    seen = search(page, address, "nhặt được của rơi")

    assert seen == [f"nguoi-tot-viec-tot/nhat-duoc-cua-roi-{n}/" for n in range(23, 13, -1)]
    assert status(page) == "23 kết quả cho “nhặt được của rơi”"
    for number in (2, 3):
        page.get_by_role("link", name="Trang sau").click()
        expect(page.locator("[data-search-status]")).to_contain_text(f"trang {number}/3")
        expect(page.locator("[data-search-status]")).to_be_focused()
        seen += hits(page)
    assert len(set(seen)) == 23
    assert page.get_by_role("link", name="Trang sau").count() == 0
    page.go_back()
    expect(page.get_by_role("link", name="Trang 2")).to_have_attribute("aria-current", "page")
    page.goto(f"{page.url.replace('trang=2', 'trang=99')}")
    expect(page).to_have_url(re.compile("trang=3$"))
    expect(page.locator("main .hit")).to_have_count(3)
    assert hits(page) == seen[-3:]


def test_nothing_found_is_said_kindly_with_a_way_on(page, address):
    assert search(page, address, "phi thuyền") == []

    assert status(page) == "Không có kết quả nào cho “phi thuyền”"
    page.locator("main").get_by_role("link", name="kho lưu trữ").click()
    expect(page).to_have_url(f"{address}/luu-tru/")


def test_a_half_typed_word_is_completed_by_the_right_arrow_or_a_link(page, address):
    page.goto(f"{address}/tim-kiem/")
    field = page.locator("main input[name=q]")
    offered = page.get_by_role("navigation", name="Gõ tiếp").get_by_role("link")

    field.press_sequentially("giữ r")
    expect(offered).to_have_text(["giữ rừng"])
    field.press("ArrowLeft")
    field.press("ArrowRight")
    assert field.input_value() == "giữ r"
    field.press("ArrowRight")
    expect(field).to_have_value("giữ rừng")
    expect(page).to_have_url(re.compile(r"\?q=gi%E1%BB%AF\+r%E1%BB%ABng$"))

    field.fill("dua h")
    offered.filter(has_text="dưa hấu").click()
    expect(field).to_have_value("dưa hấu")
    expect(page.locator("main .hit h2")).to_have_text("Mùa dưa hấu ngọt")
    expect(offered).to_have_count(0)


NOTE_SUGGESTIONS = """
    window.Worker = class extends Worker {
        constructor(...given) {
            super(...given);
            this.addEventListener("message", ({ data }) => {
                if (data.suggestions) document.documentElement.dataset.suggested = "";
            });
        }
    };
"""


def test_completions_that_come_after_enter_stay_away(page, address):
    page.add_init_script(NOTE_SUGGESTIONS)
    page.route("**/du-lieu/**", lambda _: None)
    page.goto(f"{address}/tim-kiem/")
    field = page.locator("main input[name=q]")
    field.fill("giữ r")
    expect(page).to_have_url(re.compile(r"\?q=gi%E1%BB%AF\+r$"))
    field.press("Enter")

    page.unroute("**/du-lieu/**")
    expect(page.locator("html")).to_have_attribute("data-suggested", "")
    expect(page.locator("[data-search-status]")).to_be_focused()
    expect(page.locator("main .hit")).to_have_count(1)
    assert page.get_by_role("navigation", name="Gõ tiếp").count() == 0


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
    expect(field).to_have_value("ngap man")
    expect(page.locator("main .hit h2")).to_have_text("Người giữ rừng <b>ngập mặn</b>")
    page.go_back()
    expect(page.locator("main")).to_have_attribute("data-search-state", "idle")
    expect(field).to_have_value("")
    assert (status(page), hits(page)) == ("", [])


def test_a_phone_loads_no_index_before_something_is_asked(chromium, address):
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto(f"{address}/tim-kiem/", wait_until="networkidle")
    before = [url for url in asked if "/du-lieu/" in url or "lunr" in url]
    page.get_by_text("Bộ lọc").click()
    expect(page.get_by_role("checkbox", name="Người tốt, việc tốt")).to_be_visible()

    assert before == []
    assert [url for url in asked if "/du-lieu/" in url] != []
    context.close()


PHONE = {"width": 360, "height": 640}


def test_the_first_hit_is_well_in_sight_on_a_phone_with_filters_in_one_line(page, address):
    page.set_viewport_size(PHONE)
    top = "all => all[0].getBoundingClientRect().top"
    shown(page, address, "?q=thi+dua")
    alone = page.locator("main .hit").evaluate_all(top)
    shown(page, address, "?q=nhat&loai=deed&nam=2024&tu-ngay=2024-01-05")
    expect(page.locator("summary", has_text="Bộ lọc")).to_have_text("Bộ lọc (3)")
    expect(page.get_by_role("button", name="Bỏ tất cả")).to_have_count(1)

    assert alone < 400
    assert page.locator("main .hit").evaluate_all(top) < 440
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_a_broken_connection_is_said_in_words_and_tried_again(page, address):
    page.route("**/du-lieu/**", lambda route: route.abort())
    page.goto(f"{address}/tim-kiem/?q=ngap+man")
    expect(page.locator("main")).to_have_attribute("data-search-state", "error")
    assert status(page).startswith("Không tải được dữ liệu tìm kiếm.")

    page.unroute("**/du-lieu/**")
    page.get_by_role("button", name="Thử lại").click()
    expect(page.locator("main")).to_have_attribute("data-search-state", "done")
    assert hits(page) == ["guong-dien-hinh/giu-rung/"]
    expect(page.locator("[data-search-status]")).to_be_focused()


def test_an_index_that_was_replaced_meanwhile_is_said_in_words(page, address):
    page.route("**/muc-luc-*", lambda route: route.fulfill(status=404))
    page.goto(f"{address}/tim-kiem/?q=ngap+man")
    expect(page.locator("main")).to_have_attribute("data-search-state", "error")
    assert status(page) == "Trang tin vừa được cập nhật. Hãy tải lại trang để tìm tiếp."

    page.unroute("**/muc-luc-*")
    page.get_by_role("button", name="Tải lại trang").click()
    expect(page.locator("main")).to_have_attribute("data-search-state", "done")


@pytest.mark.parametrize(
    ("answer", "said", "way"),
    [
        ("abort", "Không tải được dữ liệu tìm kiếm.", "Thử lại"),
        ("404", "Trang tin vừa được cập nhật.", "Tải lại trang"),
    ],
)
def test_a_worker_that_cannot_start_is_said_in_words(page, address, answer, said, way):
    page.route(
        "**/search-worker.mjs",
        lambda route: route.abort() if answer == "abort" else route.fulfill(status=404),
    )
    page.goto(f"{address}/tim-kiem/?q=ngap+man")

    expect(page.locator("[data-search-status]")).to_contain_text(said)
    page.unroute("**/search-worker.mjs")
    page.get_by_role("button", name=way).click()
    expect(page.locator("main .hit")).to_have_count(1)


def test_a_worker_that_breaks_is_ended_and_another_one_answers(page, address):
    page.route(
        "**/search-worker.mjs",
        lambda route: route.fulfill(content_type="text/javascript", body="throw 1"),
    )
    page.goto(f"{address}/tim-kiem/?q=ngap+man")
    expect(page.locator("[data-search-status]")).to_contain_text("Không tải được dữ liệu tìm kiếm.")

    page.unroute("**/search-worker.mjs")
    page.get_by_role("button", name="Thử lại").click()
    expect(page.locator("main .hit")).to_have_count(1)
    assert len(page.workers) == 1


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


ENDED = re.compile("done|error")


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
        expect(page.locator("main")).to_have_attribute("data-search-state", ENDED)
        states.append(page.locator("main").get_attribute("data-search-state"))

    assert states == ["done"] * len(ODD)
    assert mistakes == []


HOSTILE = [
    "?q=%3Cscript%3EdidHarm()%3C/script%3E",
    "?q=%3Cimg+src=x+onerror=didHarm()%3E&loai=%3Cimg+src=x+onerror=didHarm()%3E",
    "?q=dua&loai=__proto__&dia-ban=constructor&nam=-1&nam=NaN",
    "?q=%ff%fe%00&xep=%00&trang=0&nguyen-van=2",
    "?q=%ed%a0%80&trang=-3&tu-ngay=javascript:didHarm()&den-ngay=9999-99-99",
    "?q=" + "%C4%91" * 900,
    "?q=a&q=b&trang=1e9&tu-ngay=0000-00-00",
    "?loai=" + "&loai=".join(f"x{n}" for n in range(200)),
    "?q=dua&tu-ngay=2024-01-02&den-ngay=2023-01-01",
    "?q=toString&__proto__[text]=didHarm()",
    "?q=%E2%80%AE%E2%80%8Bdua&trang=999999",
    "?q='\"><svg/onload=didHarm()>#tim=<svg/onload=didHarm()>",
]


def test_no_address_breaks_the_page_or_runs_in_it(page, address):
    mistakes = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.on("console", lambda line: mistakes.append(line.text) if line.type == "error" else None)
    page.expose_function("didHarm", lambda: mistakes.append("a script of the address ran"))
    for hostile in HOSTILE:
        page.goto(f"{address}/tim-kiem/{hostile}")
        expect(page.locator("main")).to_have_attribute("data-search-state", ENDED)
        assert page.locator("main").get_attribute("data-search-state") == "done", hostile
        assert page.locator("main img, main script, main [onload], main .hit svg").count() == 0

    assert mistakes == []


def shown(page, address, query):
    """Open the search page with a whole query; give the paths of its hits."""
    page.goto(f"{address}/tim-kiem/{query}")
    expect(page.locator("main")).to_have_attribute("data-search-state", "done")
    return hits(page)


def expect_counts(page, facet, expected):
    """The values of a facet and their posts, as a screen reader says them."""
    boxes = page.get_by_role("group", name=facet, exact=True).get_by_role("checkbox")
    expect(boxes).to_have_count(len(expected))
    for box, name in zip(boxes.all(), expected, strict=True):
        expect(box).to_have_accessible_name(name)


def test_several_filters_at_once_are_kept_in_the_address(page, address):
    search(page, address, "thi đua")
    kinds = ["Tin tức, 2 bài", "Phong trào thi đua, 1 bài"]
    expect_counts(page, "Loại bài", kinds)

    page.get_by_role("checkbox", name="Tin tức").check()
    expect(page.locator("[data-search-status]")).to_have_text("2 kết quả cho “thi đua”")
    expect(page.get_by_role("checkbox", name="Tin tức")).to_be_focused()
    expect_counts(page, "Loại bài", kinds)
    page.get_by_role("checkbox", name="Phong trào thi đua").check()
    expect(page.locator("[data-search-status]")).to_have_text("3 kết quả cho “thi đua”")
    page.get_by_role("checkbox", name="2022").check()
    expect(page.locator("[data-search-status]")).to_have_text("2 kết quả cho “thi đua”")
    assert page.url.endswith("?q=thi+%C4%91ua&loai=news&loai=campaign&nam=2022")
    before = hits(page)

    page.reload()
    expect(page.locator("main")).to_have_attribute("data-search-state", "done")
    assert hits(page) == before == ["tin-tuc/so-ket/", "tin-tuc/dua-hau/"]
    expect(page.get_by_role("checkbox", name="2022")).to_be_checked()
    page.go_back()
    expect(page.locator("[data-search-status]")).to_have_text("3 kết quả cho “thi đua”")
    expect(page.get_by_role("checkbox", name="2022")).not_to_be_checked()


def test_chosen_filters_are_taken_off_one_by_one_or_all(page, address):
    shown(page, address, "?q=thi+dua&loai=news&nam=2022&tu-ngay=2022-05-15")
    chips = page.get_by_role("list", name="Đang lọc theo").get_by_role("button")
    expect(chips).to_have_text(
        [
            re.compile("Loại bài: Tin tức"),
            re.compile("Năm: 2022"),
            re.compile("Từ ngày 15/05/2022"),
            "Bỏ tất cả",
        ]
    )
    assert hits(page) == ["tin-tuc/dua-hau/"]

    chips.get_by_text("Từ ngày 15/05/2022").click()
    expect(page.locator("main .hit")).to_have_count(2)
    expect(page.get_by_role("button", name="Bỏ tất cả")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main .hit")).to_have_count(3)
    expect(page.locator("[data-search-status]")).to_be_focused()
    assert page.url.endswith("?q=thi+dua")


def test_posts_are_browsed_by_filters_alone_newest_first(page, address):
    page.goto(f"{address}/tim-kiem/")
    page.get_by_role("checkbox", name="Tin tức").check()

    expect(page.locator("[data-search-status]")).to_have_text("2 kết quả theo bộ lọc")
    assert hits(page) == ["tin-tuc/dua-hau/", "tin-tuc/so-ket/"]
    assert page.get_by_role("radio", name="Mới nhất").count() == 0
    assert [
        link for link in page.locator(".hit a").all() if "#" in link.get_attribute("href")
    ] == []


def test_hits_are_sorted_by_day_when_asked(page, address):
    by_words = shown(page, address, "?q=thi+đua")
    page.get_by_role("radio", name="Mới nhất").check()

    expect(page).to_have_url(re.compile("&xep=moi-nhat$"))
    expect(page.locator("main .hit h2").first).to_have_text("Mùa dưa hấu ngọt")
    days = page.locator("main .hit time").evaluate_all("all => all.map((time) => time.dateTime)")
    assert days == sorted(days, reverse=True)
    assert by_words[0] == "phong-trao/thi-dua-moi-truong/"


def test_a_slip_is_mended_and_said_and_can_be_taken_back(page, address):
    assert search(page, address, "ngaapj mawnj") == ["guong-dien-hinh/giu-rung/"]
    note = page.locator(".search-note")
    expect(note).to_have_text("Hiện kết quả cho “ngập mặn”, tìm nguyên văn “ngaapj mawnj”")

    note.get_by_role("link").click()
    expect(page).to_have_url(re.compile("nguyen-van=1$"))
    expect(note).to_have_count(0)


def test_words_that_no_hit_has_are_named(page, address):
    assert search(page, address, "ngập mặn zzzz kkkk") == ["guong-dien-hinh/giu-rung/"]

    assert status(page).startswith("Chưa tìm thấy bài có đủ các từ “ngập mặn zzzz kkkk”; 1 bài")
    assert page.locator("main").get_by_text("Không có: zzzz, kkkk").count() == 1


def test_an_empty_result_offers_other_words_fewer_filters_and_the_archive(page, address):
    shown(page, address, "?q=tram&loai=news&nam=1999")

    ways = page.locator(".search-ways")
    expect(ways).to_contain_text("Thử ít từ hơn")
    expect(ways).not_to_contain_text("Từ gần giống")
    ways.get_by_role("link", name="Tìm “tram” trong mọi bài").click()
    expect(page).to_have_url(re.compile(r"\?q=tram$"))
    expect(page.locator("main .hit")).to_have_count(1)
    assert hits(page) == ["phong-trao/thi-dua-moi-truong/"]
    shown(page, address, "?loai=news&nam=1999")
    expect(ways).to_contain_text("Bỏ các bộ lọc")
    expect(ways).not_to_contain_text("Thử ít từ hơn")


def test_a_count_is_announced_once_typing_pauses(page, address):
    page.goto(f"{address}/tim-kiem/")
    said = page.evaluate(
        """async (typed) => {
            const said = [];
            const announcer = document.querySelector("[data-search-announcer]");
            const heard = () => said.push(announcer.textContent);
            new MutationObserver(heard).observe(announcer, { childList: true });
            const field = document.querySelector("main input[name=q]");
            for (let end = 1; end <= typed.length; end++) {
                field.value = typed.slice(0, end);
                field.dispatchEvent(new Event("input"));
                await new Promise((resolve) => setTimeout(resolve, 160));
            }
            while (!announcer.textContent.includes(typed)) {
                await new Promise((resolve) => setTimeout(resolve, 100));
            }
            return said;
        }""",
        "nhat duoc",
    )

    assert said == ["23 kết quả cho “nhat duoc”"]


def test_without_a_network_the_page_says_so_and_goes_on_when_it_is_back(page, address):
    page.goto(f"{address}/tim-kiem/")
    expect(page.get_by_role("checkbox", name="Tin tức")).to_be_visible()
    page.context.set_offline(True)
    page.locator("main input[name=q]").fill("ngap man")
    expect(page.locator("[data-search-status]")).to_contain_text("Máy đang không có mạng")

    page.context.set_offline(False)
    expect(page.locator("main .hit")).to_have_count(1)


def test_a_hit_opens_where_its_words_are_marked_and_the_address_is_clean(page, address):
    search(page, address, "vach lan")
    page.locator("main .hit a").click()

    bar = page.get_by_role("region", name="Từ đã tìm")
    expect(bar).to_contain_text("Đang tô “vach lan”")
    assert page.url == f"{address}/guong-dien-hinh/giu-rung/"
    assert page.locator("link[rel=canonical]").get_attribute("href").endswith("/giu-rung/")
    expect(page.locator("main mark")).to_have_text("vách lán")
    expect(page.locator("main mark")).to_be_in_viewport()
    page.reload()
    expect(page.locator("main mark")).to_have_text("vách lán")

    text = page.locator("main .prose").inner_text()
    bar.get_by_role("button", name="Bỏ tô sáng các từ đã tìm").click()
    expect(page.locator("main mark")).to_have_count(0)
    expect(bar).to_have_count(0)
    assert page.locator("main .prose").inner_text() == text
    page.reload()
    expect(page.locator("h1")).to_be_visible()
    assert page.locator("main mark").count() == 0


def test_marks_cross_the_borders_of_elements_and_are_gone_through(page, address):
    page.goto(f"{address}/guong-dien-hinh/giu-rung/#tim=nhìn%20ra%20biển%20lớn")

    expect(page.locator(".prose mark")).to_have_text(["Nhìn ra biển ", "lớn", "nhìn ra biển lớn"])
    place = page.get_by_role("region", name="Từ đã tìm").get_by_role("status")
    expect(place).to_have_text("chỗ 1/2")
    page.get_by_role("button", name="Chỗ sau").click()
    expect(place).to_have_text("chỗ 2/2")
    expect(page.locator(".prose mark").last).to_have_class("found found-now")
    expect(page.locator(".prose mark").last).to_be_in_viewport()


def test_odd_fragments_mark_nothing_and_break_nothing(page, address):
    mistakes = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    for odd in ("%", "%ff", "", "%20", "%3Cb%3E", "-rừng", "%F0%9F%8E%89", "x" * 3000):
        page.goto("about:blank")
        page.goto(f"{address}/guong-dien-hinh/giu-rung/#tim={odd}")
        expect(page).to_have_url(f"{address}/guong-dien-hinh/giu-rung/")
    assert page.locator("main mark").count() == 0
    assert mistakes == []


def test_without_scripts_the_form_leads_to_the_archive_and_says_so(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/")
    page.locator("input[name=q]").fill("giữ rừng")
    page.locator("input[name=q]").press("Enter")

    expect(page).to_have_url(re.compile(r"/tim-kiem/\?q="))
    expect(page.locator("noscript p", has_text="đang tắt JavaScript")).to_be_visible()
    expect(page.get_by_text("Bộ lọc")).to_be_hidden()
    # A field and examples that would lead back to this very page are not offered.
    expect(page.get_by_role("main").get_by_role("searchbox")).to_have_count(0)
    assert page.get_by_role("main").locator("a[href*='q=']:visible").count() == 0
    page.get_by_role("main").get_by_role("link", name="Lưu trữ").first.click()
    expect(page).to_have_url(f"{address}/luu-tru/")
    context.close()


@pytest.mark.parametrize("look", LOOKS)
def test_the_page_can_be_used_by_everybody(chromium, address, project, look):
    """No rule of axe is broken and nothing is wider than the screen, with filters shown."""
    context = chromium.new_context(bypass_csp=True, **LOOKS[look])
    page = context.new_page()
    shown(page, address, "?q=ngập+mănj&loai=story&tu-ngay=2020-01-01")
    if page.get_by_text("Bộ lọc").is_visible():
        page.get_by_text("Bộ lọc").click()
    expect(page.get_by_role("checkbox", name="Gương điển hình")).to_be_visible()

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.add_script_tag(path=project / "theme" / "node_modules" / "axe-core" / "axe.min.js")
    found = page.evaluate("axe.run({ include: ['main'] })")
    assert [violation["id"] for violation in found["violations"]] == []
    assert len(found["passes"]) > 20
    context.close()
