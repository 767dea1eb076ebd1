"""The search page is left and come back to, or stays open while the site is built anew."""

import shutil

import pytest
from playwright.sync_api import expect

from serving import served
from small_sites import build_site, write_files

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 360, "height": 640}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def address(search_site):
    return f"{search_site}/tim-kiem/"


@pytest.fixture
def phone(chromium):
    context = chromium.new_context(locale="vi-VN", **PHONE)
    yield context.new_page()
    context.close()


def test_back_from_a_hit_leads_to_the_same_place_in_the_list(phone, address):
    """The browser of the tests keeps no page that was left."""
    phone.goto(f"{address}?q=nhat+duoc+cua+roi&trang=2")
    hit = phone.get_by_role("link", name="lần 6")
    hit.scroll_into_view_if_needed()
    hit.tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Nhặt được của rơi, lần 6")

    phone.go_back()
    expect(phone).to_have_url(f"{address}?q=nhat+duoc+cua+roi&trang=2")
    expect(hit).to_be_in_viewport(ratio=1)
    expect(hit).to_be_focused()


def test_back_to_another_page_of_hits_leads_to_the_same_place(phone, address):
    phone.goto(f"{address}?q=nhat+duoc+cua+roi")
    after = phone.get_by_role("link", name="Trang sau")
    after.tap()
    expect(phone.locator("[data-search-status]")).to_contain_text("trang 2/3")
    expect(after).not_to_be_in_viewport()
    phone.go_back()

    expect(phone.get_by_role("link", name="lần 23")).to_be_visible()
    expect(after).to_be_in_viewport(ratio=1)


def test_a_phones_keyboard_closes_once_all_is_typed_and_the_count_has_the_focus(phone, address):
    phone.goto(address)
    field = phone.get_by_role("main").get_by_role("searchbox")
    field.fill("thi đua")
    field.press("Enter")

    expect(phone.locator("[data-search-status]")).to_be_focused()
    expect(phone.locator("[data-search-status]")).to_have_text("3 kết quả cho “thi đua”")


def test_a_search_that_led_to_a_hit_is_kept_among_the_old_ones(page, address):
    page.goto(f"{address}?q=vach+lan")
    page.locator("main .hit a").click()
    expect(page.get_by_role("region", name="Từ đã tìm")).to_be_visible()

    page.keyboard.press("/")
    expect(page.get_by_role("dialog").get_by_role("option")).to_have_text(["vach lan"])


POST = """
-- tin-tuc/bai-{name}/index.md --
title: Trồng rừng, lần {name}
date: 2022-05-01

Mỗi đơn vị một vạt tràm. {more}
"""
SYLLABLES = [first + last for first in "bcdghklmnprstvx" for last in "aeiou"]
# So that not all of the index is there after one question.
MORE = " ".join(f"{one} {other}" for one in SYLLABLES for other in SYLLABLES)


def test_a_page_that_was_open_while_the_site_was_built_anew_finds_what_is_new(
    page, tmp_path, cache
):
    public = tmp_path / "public"

    def publish(*names):
        content, output = tmp_path / f"content-{len(names)}", tmp_path / f"output-{len(names)}"
        write_files("".join(POST.format(name=name, more=MORE) for name in names), content)
        assert build_site(content, output, cache, PREVIEW=False).problems == []
        shutil.rmtree(public, ignore_errors=True)
        output.rename(public)

    publish("1")
    with served(public) as host:
        page.goto(f"{host}/tim-kiem/?q=trong+rung")
        expect(page.locator("main .hit h2")).to_have_text(["Trồng rừng, lần 1"])
        dialog = page.context.new_page()
        dialog.goto(f"{host}/tin-tuc/bai-1/")
        dialog.keyboard.press("/")
        dialog.keyboard.type("trồng rừng")
        expect(dialog.get_by_role("option", name="Trồng rừng, lần 1")).to_be_visible()

        publish("1", "2")
        page.get_by_role("main").get_by_role("searchbox").fill("rung lan 2")
        expect(page.locator("main .hit h2").first).to_have_text("Trồng rừng, lần 2")
        dialog.get_by_role("combobox").fill("rừng lần 2")
        expect(dialog.get_by_role("option", name="Trồng rừng, lần 2")).to_be_visible()
