"""A reader's way through the sample site, in a real browser."""

import re
import unicodedata
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(sample):
    return sample


def test_from_home_to_an_article_to_search_to_a_hit(page, address):
    page.goto(f"{address}/")
    headline = page.locator("main article a").first
    title = headline.inner_text()
    headline.click()
    expect(page.locator("h1")).to_have_text(title)

    page.locator("input[name=q]").first.fill("to tu quan phan loai rac")
    page.locator("input[name=q]").first.press("Enter")
    expect(page).to_have_url(re.compile(r"/tim-kiem/\?q=to"))
    expect(page.locator("main")).to_have_attribute("data-search-state", "done")

    hit = page.locator("main article :is(h2, h3) a").first
    expect(hit).to_have_text("Tổ tự quản phân loại rác: 128 hộ và chiếc cân treo đầu ngõ")
    hit.click()
    expect(page.locator("h1")).to_contain_text("Tổ tự quản phân loại rác")


def all_hits(page, address, words):
    """Search and open every further page of hits; give their paths."""
    page.goto(f"{address}/tim-kiem/?q={quote(words)}")
    expect(page.locator("main")).to_have_attribute("data-search-state", "done")
    found = paths_of_hits(page)
    following = page.get_by_role("link", name="Trang sau")
    while following.is_visible():
        number = page.locator("main nav [aria-current]").inner_text()
        following.click()
        expect(page.locator("main nav [aria-current]")).to_have_text(str(int(number) + 1))
        found += paths_of_hits(page)
    return found


def paths_of_hits(page):
    return page.locator("main article a").evaluate_all(
        "all => all.map(a => new URL(a.href).pathname)"
    )


@pytest.mark.parametrize("words", ["thi đua", "THI ĐUA", "Thi dua"])
def test_every_way_of_typing_a_word_finds_the_same(page, address, words):
    expected = all_hits(page, address, "thi dua")

    assert len(expected) > 10
    assert sorted(all_hits(page, address, words)) == sorted(expected)


def test_decomposed_letters_find_what_composed_letters_find(page, address):
    words = "điển hình tiên tiến"
    decomposed = unicodedata.normalize("NFD", words)

    assert len(decomposed) > len(words)
    assert all_hits(page, address, decomposed) == all_hits(page, address, words) != []


@pytest.mark.parametrize("number", ["19/CT-TTg", "19/ct-ttg", "19-CT/TTg", "19/CTTTg"])
def test_a_document_number_finds_the_document_and_the_campaign(page, address, number):
    page.goto(f"{address}/tim-kiem/?q={number}")
    expect(page.locator("main")).to_have_attribute("data-search-state", "done")

    found = paths_of_hits(page)
    assert "/van-ban/19-ct-ttg-2021/" in found[:3]
    assert "/phong-trao/thi-dua-linh-vuc-moi-truong-2021-2025/" in found


def test_pages_read_and_lead_on_without_scripts(chromium, address):
    context = chromium.new_context(java_script_enabled=False, locale="vi-VN")
    page = context.new_page()

    page.goto(f"{address}/")
    page.locator("main article a").first.click()
    expect(page.locator("h1")).to_be_visible()
    page.goto(f"{address}/tim-kiem/")
    page.get_by_role("main").get_by_role("link", name=re.compile("lưu trữ", re.I)).first.click()
    expect(page).to_have_url(f"{address}/luu-tru/")
    page.locator("main a[href*='/nam-']").first.click()
    expect(page.locator("main article, main li a").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("width", [360, 768, 1280])
@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/guong-dien-hinh/",
        "/guong-dien-hinh/to-tu-quan-phan-loai-rac-khu-dan-cu/",
        "/phong-trao/thi-dua-linh-vuc-moi-truong-2021-2025/",
        "/van-ban/04-kh-btnmt-2021/",
        "/luu-tru/",
        "/tim-kiem/?q=rac",
        "/404.html",
    ],
)
def test_no_page_is_wider_than_the_screen(chromium, address, path, width):
    context = chromium.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    strangers = []
    page.on("request", lambda request: strangers.append(request.url))
    mistakes = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))

    page.goto(f"{address}{path}", wait_until="networkidle")

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert [url for url in strangers if not url.startswith((address, "data:", "blob:"))] == []
    assert mistakes == []
    context.close()
