"""The preview as a writer sees it, in a real Chromium."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from preview_site import PreviewSite

pytestmark = pytest.mark.browser

LONG_PAGE = "<!doctype html><html lang=vi><title>Bài</title><body><h1>{}</h1>{}</body></html>"
PARAGRAPHS = "<p>Một đoạn văn.</p>" * 200


@pytest.fixture
def site(tmp_path: Path) -> Iterator[PreviewSite]:
    site = PreviewSite(tmp_path)
    site.write("index.html", LONG_PAGE.format("Bài đầu", PARAGRAPHS))
    yield site
    site.kill()


def test_the_waiting_page_turns_into_the_site(site: PreviewSite, page: Page) -> None:
    site.write("wait-for-go", "")
    site.start()

    page.goto(site.url)
    expect(page.get_by_role("heading", name="Đang dựng trang lần đầu…")).to_be_visible()
    (site.folder / "go").touch()

    expect(page.get_by_role("heading", name="Bài đầu")).to_be_visible()


def test_a_new_build_is_shown_where_the_writer_was_reading(site: PreviewSite, page: Page) -> None:
    site.start_built()
    page.goto(site.url)
    page.evaluate("scrollTo({ top: 1234, behavior: 'instant' })")

    site.write("index.html", LONG_PAGE.format("Bài đã sửa", PARAGRAPHS))

    expect(page.get_by_role("heading", name="Bài đã sửa")).to_be_attached()
    page.wait_for_function("scrollY === 1234")


def test_mistakes_are_listed_over_the_page_until_mended(site: PreviewSite, page: Page) -> None:
    site.start_built()
    page.goto(site.url)

    site.write("index.html", LONG_PAGE.format("MISTAKE", ""))
    panel = page.get_by_role("alert", name="Còn 1 chỗ cần sửa")
    expect(panel.get_by_role("listitem")).to_have_text(
        "content/tin-tuc/hoi-nghi/index.md:7 [unknown-place] Không có địa phương “quang-nin”."
        "→ quang-ninh"
    )
    expect(page.get_by_role("heading", name="Bài đầu")).to_be_visible()

    site.write("index.html", LONG_PAGE.format("Đã sửa", ""))
    expect(page.get_by_role("heading", name="Đã sửa")).to_be_visible()
    expect(panel).not_to_be_attached()


def test_mistakes_are_listed_on_a_page_opened_later(site: PreviewSite, page: Page) -> None:
    site.start_built()
    site.write("index.html", LONG_PAGE.format("MISTAKE", ""))
    site.wait_for_terminal("Còn 1 chỗ cần sửa")

    page.goto(site.url)

    expect(page.get_by_role("alert", name="Còn 1 chỗ cần sửa")).to_be_visible()


@pytest.mark.parametrize("way", ["click", "Enter", "Escape"])
def test_the_panel_can_be_hidden(site: PreviewSite, page: Page, way: str) -> None:
    site.start_built()
    page.goto(site.url)
    site.write("index.html", LONG_PAGE.format("MISTAKE", ""))
    panel = page.get_by_role("alert")
    button = panel.get_by_role("button", name="Ẩn")

    if way == "click":
        button.click()
    else:
        button.press(way)

    expect(panel).not_to_be_attached()


def test_a_build_that_broke_down_shows_its_last_words(site: PreviewSite, page: Page) -> None:
    site.start_built()
    page.goto(site.url)

    site.write("index.html", LONG_PAGE.format("CRASH", ""))

    panel = page.get_by_role("alert", name="Chưa dựng được trang")
    expect(panel).to_contain_text("RuntimeError: the builder itself is broken")


def test_the_panel_meets_the_accessibility_rules(
    site: PreviewSite, page: Page, project: Path
) -> None:
    site.start_built()
    page.goto(site.url)
    site.write("index.html", LONG_PAGE.format("MISTAKE", ""))
    expect(page.get_by_role("alert")).to_be_visible()

    page.add_script_tag(path=project / "theme" / "node_modules" / "axe-core" / "axe.min.js")
    found = page.evaluate("axe.run({ include: ['#preview-panel'] })")

    assert [violation["id"] for violation in found["violations"]] == []
    assert len(found["passes"]) > 5


def test_a_preview_started_anew_is_picked_up_by_an_open_page(site: PreviewSite, page: Page) -> None:
    site.start_built()
    page.goto(site.url)
    port = site.port
    site.stop()

    site.write("index.html", LONG_PAGE.format("Sau khi chạy lại", ""))
    site.start(port)

    expect(page.get_by_role("heading", name="Sau khi chạy lại")).to_be_visible(timeout=20_000)
