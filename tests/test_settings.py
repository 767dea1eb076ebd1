"""What a reader sets for the page, on the reader's own machine."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_what_a_reader_chose_stands_on_the_next_page_before_the_other_scripts_have_come(
    page, sample
):
    page.goto(f"{sample}/lien-he/")
    page.get_by_text("Hiển thị").click()
    page.get_by_label("Tối").check()
    page.get_by_label("Rất lớn").check()

    page.route("**/main.mjs", lambda route: route.abort())
    page.goto(f"{sample}/tin-tuc/")
    root = page.locator("html")
    expect(root).to_have_attribute("data-theme", "dark")
    expect(root).to_have_attribute("data-text", "larger")
    # The browser draws nothing until this small file has been run.
    assert page.locator("script[blocking=render]").count() == 1

    page.unroute("**/main.mjs")
    page.reload()
    page.get_by_text("Hiển thị").click()
    expect(page.get_by_label("Tối")).to_be_checked()
    page.get_by_label("Theo máy").check()
    expect(root).not_to_have_attribute("data-theme", "dark")


def test_another_page_that_is_open_follows_a_choice(page, sample):
    page.goto(f"{sample}/lien-he/")
    other = page.context.new_page()
    other.goto(f"{sample}/tin-tuc/")
    other.get_by_text("Hiển thị").click()
    other.get_by_label("Tối").check()

    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.get_by_text("Hiển thị").click()
    expect(page.get_by_label("Tối")).to_be_checked()
