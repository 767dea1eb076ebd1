"""The search page's filters: their chips, days and long lists, in a real browser."""

import re

import pytest
from playwright.sync_api import expect

from serving import served

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 640}
TURNED = "Ngày đầu đang sau ngày cuối, nên trang chưa lọc theo khoảng ngày này."
NO_SUCH_DAY = "Ngày 31/02/2024 không có trong lịch, nên trang chưa lọc theo ngày này."


@pytest.fixture
def address(search_site):
    return f"{search_site}/tim-kiem/"


def expect_status(page, text):
    expect(page.locator("[data-search-status]")).to_have_text(text)


def chips(page):
    return page.get_by_role("list", name="Đang lọc theo").get_by_role("button")


def first_day(page):
    return page.get_by_label("Từ ngày", exact=True)


def last_day(page):
    return page.get_by_label("Đến ngày", exact=True)


FIELDS = {"tu-ngay": "since", "den-nga": "until"}


def invalid(page):
    """The names of the fields that are said to be wrong."""
    return page.locator("main [aria-invalid=true]").evaluate_all("all => all.map((f) => f.name)")


def test_days_narrow_the_hits_and_turned_ones_are_said(page, address):
    page.goto(f"{address}?q=nhat+duoc+cua+roi")
    first_day(page).fill("2024-01-05")
    expect_status(page, "19 kết quả cho “nhat duoc cua roi”")
    last_day(page).fill("2024-01-07")
    expect_status(page, "3 kết quả cho “nhat duoc cua roi”")
    expect(page).to_have_url(re.compile("&tu-ngay=2024-01-05&den-ngay=2024-01-07$"))

    last_day(page).fill("2023-01-07")
    expect(page.get_by_role("alert")).to_have_text(TURNED)
    expect(last_day(page)).to_have_accessible_description(TURNED)
    expect(page.locator("main .hit")).to_have_count(3)
    page.get_by_role("checkbox", name="Người tốt").check()
    expect(last_day(page)).to_have_value("2023-01-07")
    last_day(page).fill("2024-01-06")
    expect_status(page, "2 kết quả cho “nhat duoc cua roi”")
    expect(page.get_by_role("alert")).to_have_count(0)


@pytest.mark.parametrize(
    ("days", "said", "shown"),
    [
        ("tu-ngay=2024-02-31", NO_SUCH_DAY, ["", ""]),
        ("tu-ngay=2024-02-31&den-ngay=2024-01-09", NO_SUCH_DAY, ["", "2024-01-09"]),
        ("tu-ngay=2024-01-09&den-ngay=2024-01-02", TURNED, ["2024-01-09", "2024-01-02"]),
        (
            "den-ngay=hom-qua",
            "Ngày trong đường dẫn của trang không đọc được, nên trang chưa lọc theo ngày này.",
            ["", ""],
        ),
    ],
)
def test_days_of_the_address_that_cannot_be_are_said_and_the_rest_holds(
    page, address, days, said, shown
):
    page.goto(f"{address}?q=nhat+duoc+cua+roi&loai=deed&{days}")

    until = shown[1] if said != TURNED else ""
    expect_status(page, f"{9 if until else 23} kết quả cho “nhat duoc cua roi”")
    taking_off = "Bỏ hai ngày này" if said == TURNED else "Bỏ ngày này"
    expect(page.locator(".search-note")).to_have_text(f"{said} {taking_off}")
    expect(page.get_by_role("alert")).to_have_text(said)
    assert invalid(page) == (["since", "until"] if said == TURNED else [FIELDS[days[:7]]])
    expect(first_day(page)).to_have_value(shown[0])
    expect(last_day(page)).to_have_value(shown[1])
    named = ["Loại bài: Người tốt, việc tốt"] + ["Đến ngày 09/01/2024"] * bool(until)
    expect(chips(page)).to_have_text(
        [*(f"{name}×" for name in named), *["Bỏ tất cả"][: len(until)]]
    )


def test_days_of_the_address_that_cannot_be_used_stay_there_until_they_are_taken_off(page, address):
    wrong = "tu-ngay=2024-02-31&den-ngay=2024-01-09"
    page.goto(f"{address}?q=nhat+duoc+cua+roi&{wrong}")
    expect_status(page, "9 kết quả cho “nhat duoc cua roi”")
    page.get_by_role("checkbox", name="2024").check()
    expect(page).to_have_url(f"{address}?q=nhat+duoc+cua+roi&nam=2024&{wrong}")
    expect(page.locator(".search-note")).to_contain_text(NO_SUCH_DAY)

    page.get_by_role("link", name="Bỏ ngày này").click()
    expect(page).to_have_url(f"{address}?q=nhat+duoc+cua+roi&nam=2024&den-ngay=2024-01-09")
    expect(page.locator("[data-search-status]")).to_be_focused()
    expect(page.locator(".search-note")).to_have_count(0)
    expect(page.get_by_role("alert")).to_have_count(0)


def opened_at_a_stand(page, address):
    """Open a search on a page whose timers run only as the test says."""
    page.clock.install(time=0)
    page.goto(address)
    expect(page.get_by_role("checkbox", name="Người tốt")).to_be_visible()
    page.clock.pause_at(3_600)


def test_half_a_day_is_said_once_its_field_is_left(page, address):
    opened_at_a_stand(page, f"{address}?q=nhat+duoc+cua+roi")
    first_day(page).press("3")
    page.clock.run_for(1_000)
    assert page.get_by_role("alert").count() == 0
    last_day(page).focus()

    said = "Ô “Từ ngày” chưa đủ hoặc không có trong lịch, nên trang chưa lọc theo ngày này."
    expect(page.get_by_role("alert")).to_have_text(said)
    assert invalid(page) == ["since"]


def test_a_year_that_is_being_typed_is_neither_asked_nor_judged(page, address):
    opened_at_a_stand(page, f"{address}?q=nhat+duoc+cua+roi")
    entries = page.evaluate("history.length")
    last_day(page).fill("2024-01-09")
    last_day(page).focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    for digit in "202":
        page.keyboard.press(digit)
        page.clock.run_for(1_000)
        assert page.get_by_role("alert").count() == 0
        assert page.url == f"{address}?q=nhat+duoc+cua+roi"
    page.keyboard.press("4")
    page.clock.run_for(1_000)

    expect_status(page, "9 kết quả cho “nhat duoc cua roi”")
    assert page.evaluate("history.length") == entries + 1
    last_day(page).fill("1802-01-09")
    first_day(page).focus()
    expect(page.get_by_role("alert")).to_have_text(
        "Năm ở ô “Đến ngày” phải từ 1900 đến 2199, nên trang chưa lọc theo ngày này."
    )
    assert invalid(page) == ["until"]


def test_a_day_just_typed_is_taken_back_with_all_others(page, address):
    opened_at_a_stand(page, f"{address}?q=nhat+duoc+cua+roi&loai=deed&nam=2024")
    last_day(page).fill("2024-01-09")
    page.get_by_role("button", name="Bỏ tất cả").click()
    page.clock.run_for(1_000)

    expect_status(page, "23 kết quả cho “nhat duoc cua roi”")
    expect(page).to_have_url(f"{address}?q=nhat+duoc+cua+roi")
    expect(last_day(page)).to_have_value("")


def test_no_chip_shows_an_id_while_names_are_awaited_or_when_they_are_gone(page, address):
    page.route("**/du-lieu/**", lambda _: None)
    page.goto(f"{address}?q=thi+dua&loai=news&loai=khong-co&dia-ban=x&nam=2022")
    expect(page.get_by_role("main")).to_have_attribute("data-search-state", "loading")
    expect(page.locator("[data-search-chips]")).to_have_text("…")

    page.unroute("**/du-lieu/**")
    names = ["Loại bài: Tin tức×", "Năm: 2022×", "2 mục lọc không còn×", "Bỏ tất cả"]
    expect(chips(page)).to_have_text(names)
    chips(page).get_by_text("2 mục lọc không còn").click()
    expect(page).to_have_url(f"{address}?q=thi+dua&loai=news&nam=2022")
    expect_status(page, "2 kết quả cho “thi dua”")


def test_a_chip_can_be_taken_off_while_the_names_of_others_are_awaited(page, address):
    page.route("**/du-lieu/**", lambda _: None)
    page.goto(f"{address}?q=nhat+duoc+cua+roi&loai=deed&tu-ngay=2024-01-09")
    chips(page).get_by_text("Từ ngày 09/01/2024").click()
    expect(page.locator("[data-search-chips]")).to_have_text("…")

    page.unroute("**/du-lieu/**")
    expect_status(page, "23 kết quả cho “nhat duoc cua roi”")
    expect(page).to_have_url(f"{address}?q=nhat+duoc+cua+roi&loai=deed")
    expect(chips(page)).to_have_text(["Loại bài: Người tốt, việc tốt×"])


def test_on_a_phone_the_way_back_to_the_hits_is_in_sight_and_hides_nothing(page, address):
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size(PHONE)
    page.goto(f"{address}?q=nhat+duoc+cua+roi")
    page.get_by_text("Bộ lọc").click()
    leading = page.get_by_role("button", name="Xem 23 kết quả")
    expect(last_day(page)).to_be_visible()
    expect(leading).to_be_in_viewport(ratio=1)

    hidden = page.evaluate(
        """async () => {
            const bar = document.querySelector(".search-fold");
            const fields = [...document.querySelectorAll(".search-filters :is(summary, input)")];
            const under = fields.filter((field) => {
                field.focus();
                const { bottom } = field.getBoundingClientRect();
                return field.checkVisibility() && bottom > bar.getBoundingClientRect().top;
            });
            return under.map((field) => field.outerHTML);
        }"""
    )
    assert hidden == []
    leading.click()
    expect(page.locator("[data-search-status]")).to_be_focused()
    expect(page.locator("[data-search-status]")).to_be_in_viewport()
    expect(leading).to_be_hidden()


SECTORS = [f"Lĩnh vực {number:02}" for number in range(1, 60)] + ["Đê điều"]
VOCABULARY = "\n".join(f"- id: s-{n}\n  label: {label}" for n, label in enumerate(SECTORS))
SECTORS_IN_A_POST = 3
SUMMARY = """
-- tin-tuc/tong-ket-{number}/index.md --
title: Tổng kết {number}
date: 2022-05-01
sectors: [{ids}]

Năm nay được mùa.
"""


def test_many_values_are_shown_bit_by_bit_or_found_by_a_few_letters(build, page):
    ids = [f"s-{n}" for n in range(len(SECTORS))]
    starts = range(0, len(ids), SECTORS_IN_A_POST)
    posts = (
        SUMMARY.format(number=start, ids=", ".join(ids[start : start + SECTORS_IN_A_POST]))
        for start in starts
    )
    site = build(f"\n-- vocabulary/sectors.yaml --\n{VOCABULARY}" + "".join(posts))
    assert site.problems == []
    with served(site.output) as host:
        page.goto(f"{host}/tim-kiem/?q=tong+ket&linh-vuc=s-50")
        group = page.get_by_role("group", name="Lĩnh vực", exact=True)
        boxes = group.get_by_role("checkbox")
        expect(boxes).to_have_count(6)
        expect(boxes.last).to_have_accessible_name("Lĩnh vực 51, 1 bài")
        expect(boxes.last).to_be_checked()

        more = page.get_by_role("button", name="giá trị của Lĩnh vực")
        expect(more).to_have_text("Xem thêm 20 trong 54")
        more.click()
        expect(boxes).to_have_count(26)
        expect(group.get_by_role("checkbox", name="Lĩnh vực 05")).to_be_focused()

        page.get_by_role("searchbox", name="Tìm trong danh sách Lĩnh vực").fill("de d")
        expect(boxes).to_have_count(2)
        expect(boxes.last).to_have_accessible_name("Lĩnh vực 51, 1 bài")
        expect(more).to_be_hidden()
        group.get_by_role("checkbox", name="Đê điều").check()
        expect(chips(page)).to_have_text(
            ["Lĩnh vực: Lĩnh vực 51×", "Lĩnh vực: Đê điều×", "Bỏ tất cả"]
        )
