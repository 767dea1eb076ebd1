"""A campaign's state on the days after the last build."""

import pytest
from playwright.sync_api import expect

from serving import served

CAMPAIGN = """
    -- phong-trao/song-xanh/index.md --
    title: Sông xanh
    start: 2026-01-05
    end: 2026-11-30
    """


@pytest.mark.browser
@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-01-04T16:59:00Z", "Sắp diễn ra"),
        ("2026-01-04T17:00:00Z", "Đang diễn ra"),  # midnight in Vietnam
        ("2026-11-30T16:59:00Z", "Đang diễn ra"),
        ("2026-11-30T17:00:00Z", "Đã kết thúc"),
    ],
)
def test_the_state_follows_the_day_in_vietnam(build, page, moment, words):
    site = build(CAMPAIGN, NEWSROOM_TODAY="2026-05-01")
    page.clock.set_fixed_time(moment)
    with served(site.output) as base:
        page.goto(f"{base}/phong-trao/song-xanh/")
        expect(page.locator(".article-meta .chip")).to_have_text(words)
        page.goto(f"{base}/")
        expect(page.locator(".campaign-card .chip").first).to_have_text(words)


@pytest.mark.browser
def test_a_page_whose_own_time_is_over_says_so_before_the_last_day(build, page):
    site = build(
        CAMPAIGN.replace("end:", "expires: 2026-04-30\n    end:"), NEWSROOM_TODAY="2026-05-01"
    )
    page.clock.set_fixed_time("2026-05-02T05:00:00Z")
    with served(site.output) as base:
        page.goto(f"{base}/phong-trao/song-xanh/")
        expect(page.locator(".settings")).to_be_visible()  # scripts have run
        page.wait_for_load_state("networkidle")
        expect(page.locator(".article-meta .chip")).to_have_text("Đã kết thúc")
