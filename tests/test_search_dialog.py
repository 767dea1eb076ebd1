"""The search dialog over any page of a small site, in a real browser."""

import gzip
import json
import re

import pytest
from playwright.sync_api import expect

from search_site import LOOKS

pytestmark = pytest.mark.browser


@pytest.fixture
def address(search_site):
    return search_site


ARTICLE = "guong-dien-hinh/giu-rung/"


def field(page):
    return page.get_by_role("dialog", name="Tìm kiếm").get_by_role("combobox")


def option(page, name):
    return page.get_by_role("option", name=re.compile(name))


def opened(page, address, path=ARTICLE):
    """Open the dialog by its key on a page."""
    page.goto(f"{address}/{path}")
    page.keyboard.press("Control+k")
    expect(field(page)).to_be_focused()


def active(page):
    """What a screen reader is told to be chosen in the list."""
    return page.evaluate(
        """() => {
            const id = document.activeElement.getAttribute("aria-activedescendant");
            const option = id && document.getElementById(id);
            return option ? [option.role, option.ariaSelected, option.innerText] : null;
        }"""
    )


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def enter(page, text):
    """Put a whole text in at once: letter by letter, a slow machine may answer its beginning."""
    page.keyboard.insert_text(text)


def test_nothing_of_search_is_loaded_before_it_is_opened_and_little_then(page, address):
    loaded = {}
    page.on("response", lambda response: loaded.setdefault(response.url, response))
    page.goto(f"{address}/{ARTICLE}", wait_until="networkidle")
    page.locator("input[name=q]").hover()

    search = [url for url in loaded if re.search(r"search|lunr|fold\.mjs|tim-kiem", url)]
    assert search == []

    before = set(loaded)
    page.keyboard.press("/")
    field(page).press_sequentially("t")
    expect(page.get_by_role("option").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    files = [response for url, response in loaded.items() if url not in before]
    modules = [file for file in files if file.url.endswith(".mjs")]
    assert len(modules) == 2
    assert [file.url for file in modules if b"@param" in file.body()] == []
    assert sum(len(gzip.compress(file.body())) for file in files) < 60_000
    assert len(files) <= 12


def test_what_every_question_needs_comes_before_anything_is_typed(page, address):
    page.goto(f"{address}/{ARTICLE}")
    with (
        page.expect_response("**/search-worker.mjs") as worker,
        page.expect_response("**/muc-luc-*.bin") as manifest,
        page.expect_response("**/thu.bin") as trial,
    ):
        page.keyboard.press("/")

    assert [each.value.ok for each in (worker, manifest, trial)] == [True] * 3
    expect(field(page)).to_have_value("")


@pytest.mark.parametrize("key", ["Control+k", "Meta+k", "/"])
def test_a_key_opens_it_and_escape_gives_the_focus_back(page, address, key):
    page.goto(f"{address}/{ARTICLE}")
    link = page.get_by_role("link", name="Tin tức").first
    link.focus()

    page.keyboard.press(key)
    expect(field(page)).to_be_focused()
    expect(field(page)).to_have_value("")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(link).to_be_focused()


def test_what_is_typed_before_it_has_come_is_not_lost(page, address):
    waiting = []
    page.route("**/search-dialog.mjs", lambda route: waiting.append(route))
    page.goto(f"{address}/{ARTICLE}")
    page.keyboard.type("/giữ rừng")
    waiting.pop().continue_()

    expect(field(page)).to_have_value("giữ rừng")
    expect(field(page)).to_be_focused()
    expect(option(page, "Người giữ rừng")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("body")).to_be_focused()


def test_what_was_typed_is_offered_again_after_escape_and_typing_replaces_it(page, address):
    opened(page, address)
    page.keyboard.type("giữ rừng")
    expect(option(page, "Người giữ rừng")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)

    page.keyboard.press("/")
    expect(field(page)).to_have_value("giữ rừng")
    expect(option(page, "Người giữ rừng")).to_be_visible()
    enter(page, "thi đua")
    expect(field(page)).to_have_value("thi đua")


def test_all_options_are_reached_above_a_phones_keyboard(page, address):
    """No browser of the tests has such a keyboard, so the page is told what one leaves free."""
    page.set_viewport_size({"width": 360, "height": 640})
    opened(page, address)
    enter(page, "nhặt được của rơi")
    expect(option(page, "Xem tất cả 23 kết quả")).to_be_visible()
    page.evaluate(
        """() => {
            Object.defineProperty(visualViewport, "height", { get: () => 280 });
            visualViewport.dispatchEvent(new Event("resize"));
        }"""
    )
    page.keyboard.press("ArrowUp")

    chosen = "document.querySelector('dialog [aria-selected=true]').getBoundingClientRect()"
    page.wait_for_function(f"{chosen}.bottom <= 280 && {chosen}.top >= 0")


def test_a_slip_is_mended_and_said_and_can_be_taken_back(page, address):
    opened(page, address)
    field(page).press_sequentially("ngaapj mawnj")
    status = page.locator(".finder-status")
    expect(status).to_have_text("Hiện kết quả cho “ngập mặn”. Tìm nguyên văn “ngaapj mawnj”")

    status.get_by_role("button").click()
    expect(status).to_have_text("Không có kết quả nào cho “ngaapj mawnj”.")
    expect(field(page)).to_be_focused()
    field(page).press_sequentially(" ")
    expect(option(page, "Người giữ rừng")).to_be_visible()


def test_tab_goes_through_the_dialog_and_stays_there(page, address):
    searched(page, address, "giữ rừng")
    names = []
    for _ in range(6):
        page.keyboard.press("Tab")
        names.append(
            page.evaluate(
                """() => {
                    const { ariaLabel, textContent, labels } = document.activeElement;
                    return ariaLabel || textContent || labels[0].textContent.trim();
                }"""
            )
        )

    assert names[:5] == [
        "Tìm",
        "Đóng",
        "Xóa “giữ rừng” khỏi từ đã tìm",
        "Xóa tất cả từ đã tìm",
        "Mở bằng phím /",
    ]
    assert page.locator("body > :not(dialog) :focus").count() == 0


def test_a_slash_that_is_typed_into_a_field_stays_there(page, address):
    page.goto(f"{address}/{ARTICLE}")
    page.locator("input[name=q]").focus()
    page.keyboard.type("19/CT")

    expect(page.locator("input[name=q]").first).to_have_value("19/CT")
    assert page.get_by_role("dialog").count() == 0
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}/tim-kiem/?q=19%2FCT")


def test_the_key_of_one_letter_can_be_switched_off(page, address):
    opened(page, address)
    page.get_by_role("checkbox", name="Mở bằng phím /").uncheck()
    for leave in (lambda: None, page.reload):
        leave()
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        page.keyboard.type("/x")  # What is typed while the dialog is loaded goes into it.
        page.keyboard.press("Control+k")
        expect(field(page)).to_be_focused()
        expect(field(page)).to_have_value("")


def test_on_the_search_page_the_keys_lead_to_its_own_field(page, address):
    page.goto(f"{address}/tim-kiem/?q=giu+rung")
    expect(page.locator("main")).to_have_attribute("data-search-state", "done")
    page.keyboard.press("/")

    expect(page.locator("main input[name=q]")).to_be_focused()
    assert page.evaluate("getSelection().toString()") == "giu rung"


def test_a_click_into_the_small_form_opens_it_with_what_was_typed(page, address):
    page.goto(f"{address}/{ARTICLE}")
    page.locator("input[name=q]").fill("dưa hấu")
    page.locator("input[name=q]").click()

    expect(field(page)).to_have_value("dưa hấu")
    expect(option(page, "Mùa dưa hấu ngọt")).to_be_visible()


def test_a_whole_journey_by_keys_alone(page, address):
    page.goto(f"{address}/")
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    enter(page, "khẩu hiệu")
    expect(option(page, "Người giữ rừng")).to_be_visible()
    assert active(page) is None

    press(page, "ArrowUp")
    assert active(page) == ["option", "true", "Xem kết quả trong trang tìm kiếm"]
    press(page, "Home", "End", "ArrowUp")
    role, selected, text = active(page)
    assert (role, selected) == ("option", "true")
    assert text.startswith("Người giữ rừng <b>ngập mặn</b>")
    expect(page.locator("dialog [aria-selected=true]")).to_have_count(1)
    press(page, "Enter")

    expect(page).to_have_url(f"{address}/{ARTICLE}")
    expect(page.locator("main mark")).to_have_text("Khẩu hiệu")
    expect(page.locator("main mark")).to_be_in_viewport()


def test_arrows_go_round_by_way_of_the_field_and_typing_leaves_the_list(page, address):
    opened(page, address)
    enter(page, "dua")
    expect(option(page, "Xem tất cả")).to_be_visible()
    last = page.get_by_role("option").last.inner_text()

    press(page, "ArrowDown")
    first = active(page)
    press(page, "ArrowUp")
    assert active(page) is None
    press(page, "ArrowUp")
    assert active(page)[2] == last
    press(page, "ArrowDown", "ArrowDown")
    assert active(page) == first
    press(page, "ArrowLeft")
    assert active(page) is None
    press(page, "Home")
    assert page.evaluate("document.activeElement.selectionStart") == 0


def test_enter_leads_to_all_hits(page, address):
    opened(page, address)
    enter(page, "nhặt được của rơi")
    expect(option(page, "Xem tất cả 23 kết quả")).to_be_visible()
    page.keyboard.press("Enter")

    expect(page.locator("[data-search-status]")).to_have_text("23 kết quả cho “nhặt được của rơi”")


def test_hits_stand_under_their_kinds(page, address):
    opened(page, address)
    enter(page, "thi đua")
    expect(option(page, "Thi đua trong lĩnh vực môi trường")).to_be_visible()

    groups = page.locator("dialog [role=listbox] [role=group]")
    names = groups.evaluate_all(
        "all => all.map(g => document.getElementById(g.getAttribute('aria-labelledby')).innerText)"
    )
    assert [name for name in names if name != "Gợi ý"] == ["Phong trào thi đua", "Tin tức"]
    assert page.locator("dialog .finder-title mark").first.inner_text() == "Thi đua"
    expect(page.get_by_role("group", name="Tin tức").get_by_role("option")).to_have_count(2)


def test_a_half_typed_word_is_completed_by_the_right_arrow(page, address):
    opened(page, address)
    enter(page, "giữ r")
    expect(option(page, "^giữ rừng$")).to_be_visible()
    page.keyboard.press("ArrowRight")

    expect(field(page)).to_have_value("giữ rừng")
    expect(option(page, "Người giữ rừng")).to_be_visible()


def test_the_right_arrow_keeps_what_was_typed_since_the_last_answer(page, address):
    opened(page, address)
    enter(page, "giữ r")
    expect(option(page, "^giữ rừng$")).to_be_visible()
    enter(page, "a")
    page.keyboard.press("ArrowRight")

    expect(field(page)).to_have_value("giữ ra")


def test_the_first_hit_is_in_sight_above_a_phones_keyboard(page, address):
    page.set_viewport_size({"width": 360, "height": 360})
    opened(page, address)
    enter(page, "giữ r")
    hit = option(page, "Người giữ rừng")
    expect(hit).to_be_visible()

    expect(page.get_by_role("group", name="Gợi ý").get_by_role("option")).to_have_count(1)
    box = hit.bounding_box()
    assert box["y"] + box["height"] < 340


def searched(page, address, *queries):
    """Search for each of the queries, the last one last."""
    for query in queries:
        opened(page, address)
        page.keyboard.type(query)
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_have_attribute("data-search-state", "done")
    opened(page, address)


def recent(page):
    return page.locator("dialog [role=option]").all_inner_texts()


def test_searches_are_kept_on_the_device_and_erased_one_by_one_and_all(page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    searched(page, address, "mùa dưa", "giữ rừng", "thi đua")
    assert recent(page) == ["thi đua", "giữ rừng", "mùa dưa"]

    press(page, "ArrowDown", "Delete")
    assert recent(page) == ["giữ rừng", "mùa dưa"]
    page.get_by_role("button", name="Xóa “mùa dưa” khỏi từ đã tìm").click()
    assert recent(page) == ["giữ rừng"]
    expect(field(page)).to_be_focused()
    press(page, "ArrowDown", "Enter")
    expect(field(page)).to_have_value("giữ rừng")
    expect(option(page, "Người giữ rừng")).to_be_visible()

    field(page).fill("")
    page.get_by_role("button", name="Xóa tất cả từ đã tìm").click()
    assert recent(page) == []
    assert page.evaluate("localStorage.getItem('search-recent')") is None
    with_words = [url for url in asked if re.search("%C4%91ua|r%E1%BB%ABng|d%C6%B0a", url)]
    assert [url for url in with_words if "/tim-kiem/?q=" not in url] == []


def test_what_erases_an_old_search_stands_beside_it_while_an_answer_is_awaited(page, address):
    searched(page, address, "mùa dưa", "giữ rừng")
    page.route("**/du-lieu/**", lambda _: None)
    enter(page, "thi đua")
    expect(page.get_by_role("dialog")).to_have_attribute("data-finder-state", "loading")

    for text in ("mùa dưa", "giữ rừng"):
        old = option(page, text).bounding_box()
        erasing = page.get_by_role("button", name=f"Xóa “{text}”").bounding_box()
        assert erasing["y"] == old["y"]
        assert erasing["x"] >= old["x"] + old["width"]


@pytest.mark.parametrize(
    "kept", ["<b>", "{}", "[1, null, {}]", '["<img src=x onerror=alert(1)>"]', '[""]']
)
def test_what_others_left_in_the_store_breaks_nothing(page, address, kept):
    mistakes = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.goto(f"{address}/{ARTICLE}")
    page.evaluate("(kept) => localStorage.setItem('search-recent', kept)", kept)
    opened(page, address)

    assert recent(page) == (json.loads(kept) if "img" in kept else [])
    assert page.locator("dialog img").count() == 0
    assert mistakes == []


def test_nothing_found_offers_the_archive(page, address):
    opened(page, address)
    enter(page, "zzzz kkkk")

    expect(page.get_by_text("Không có kết quả nào cho “zzzz kkkk”.")).not_to_have_count(0)
    press(page, "ArrowUp", "Enter")
    expect(page).to_have_url(f"{address}/luu-tru/")


def test_a_broken_connection_is_said_and_tried_again(page, address):
    page.route("**/tim-kiem/**", lambda route: route.abort())
    opened(page, address)
    page.keyboard.type("giữ rừng")
    expect(page.locator(".finder-status")).to_contain_text("Không tải được dữ liệu tìm kiếm")

    page.unroute("**/tim-kiem/**")
    page.get_by_role("button", name="Thử lại").click()
    expect(field(page)).to_be_focused()
    expect(option(page, "Người giữ rừng")).to_be_visible()


def test_an_index_that_was_replaced_meanwhile_is_found_anew(page, address):
    old = '<main data-search-manifest="/tin/tim-kiem/du-lieu/muc-luc-0.bin"></main>'
    pages = [lambda route: route.fulfill(body=old), lambda route: route.continue_()]
    page.route("**/tim-kiem/", lambda route: pages.pop(0)(route))
    opened(page, address)
    page.keyboard.type("giữ rừng")

    expect(option(page, "Người giữ rừng")).to_be_visible()
    assert pages == []


CANNOT_BE_LOADED = (
    "Không tải được phần tìm kiếm. Hãy thử lại, hoặc nhấn Enter để sang trang Tìm kiếm."
)


def note_what_the_field_says(page):
    page.evaluate(
        """() => document.querySelector("input[name=q]").addEventListener("invalid", (event) => {
            document.body.dataset.said = event.target.validationMessage;
        })"""
    )


def test_a_dialog_that_cannot_be_loaded_is_said_at_the_field_and_comes_later(page, address):
    page.route("**/search-dialog.mjs", lambda route: route.abort())
    page.goto(f"{address}/{ARTICLE}")
    note_what_the_field_says(page)
    page.keyboard.press("/")
    expect(page.locator("input[name=q]")).to_be_focused()
    expect(page.locator("body")).to_have_attribute("data-said", CANNOT_BE_LOADED)

    page.unroute("**/search-dialog.mjs")
    page.keyboard.press("Control+k")
    expect(field(page)).to_be_focused()


def test_where_the_dialog_cannot_be_loaded_enter_leads_to_the_search_page(page, address):
    page.route("**/search-dialog.mjs", lambda route: route.fulfill(status=404))
    page.goto(f"{address}/{ARTICLE}")
    note_what_the_field_says(page)
    page.keyboard.press("/")
    expect(page.locator("body")).to_have_attribute("data-said", CANNOT_BE_LOADED)
    page.keyboard.press("Enter")

    expect(page).to_have_url(f"{address}/tim-kiem/?q=")


ODD = ["!!!", "__proto__", "<img src=x onerror=alert(1)>", "\\", "“", "-", "đ", "🎉", "x" * 300]


def test_no_text_breaks_it(page, address):
    mistakes = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.on("console", lambda line: mistakes.append(line.text) if line.type == "error" else None)
    opened(page, address)
    for odd in ODD:
        page.evaluate("delete document.querySelector('dialog').dataset.finderState")
        field(page).fill(odd)
        expect(page.locator("dialog")).to_have_attribute("data-finder-state", "done")

    assert page.locator("dialog img").count() == 0
    assert mistakes == []


def test_counts_are_announced_once_typing_pauses(page, address):
    opened(page, address)
    announcer = page.get_by_role("dialog").get_by_role("status")
    enter(page, "thi đua")

    expect(announcer).to_have_text(re.compile(r"^3 kết quả, \d gợi ý\. Dùng phím mũi tên"))


@pytest.mark.parametrize("look", LOOKS)
def test_it_can_be_used_by_everybody(chromium, address, project, look):
    """No rule of axe is broken, nothing is wider than the screen: hits, old searches, the bar."""
    context = chromium.new_context(bypass_csp=True, **LOOKS[look])
    page = context.new_page()
    found = {}

    def judge(state, where):
        if not page.evaluate("'axe' in window"):
            axe = project / "theme" / "node_modules" / "axe-core" / "axe.min.js"
            page.add_script_tag(path=axe)
        page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished))")
        report = page.evaluate("(where) => axe.run({ include: [where] })", where)
        found[state] = [violation["id"] for violation in report["violations"]]
        assert len(report["passes"]) > 5
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.evaluate("(w) => document.querySelector(w).scrollWidth <= innerWidth", where)

    opened(page, address)
    enter(page, "giữ r")
    expect(option(page, "Người giữ rừng")).to_be_visible()
    press(page, "ArrowDown")
    judge("hits", "dialog")
    option(page, "Người giữ rừng").click()
    expect(page.get_by_role("region", name="Từ đã tìm")).to_be_visible()
    judge("bar", ".found-bar")
    page.keyboard.press("Control+k")
    field(page).fill("")
    expect(page.get_by_role("button", name="Xóa tất cả từ đã tìm")).to_be_visible()
    judge("old searches", "dialog")
    assert found == {"hits": [], "bar": [], "old searches": []}
    context.close()
