"""The whole way of a reader who has only a keyboard: order, sight, menus, dialog and back."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

STORY = "/guong-dien-hinh/mot-cua-khong-giay/"
# Where the focus is; what of it shows; whether something lies over all of it (WCAG 2.2, 2.4.11).
_STOP = """() => {
    const element = document.activeElement;
    if (element === document.body) return null;
    const all = [...document.querySelectorAll("*")];
    const hasRing = ({ outlineStyle, outlineWidth }) =>
        outlineStyle !== "none" && outlineWidth !== "0px";
    const shown = [[element], [element, "::after"], [element.nextElementSibling ?? element]];
    const isSeen = [...element.getClientRects()].some(({ left, top, right, bottom }) =>
        [[left + right, top + bottom], [2 * left + 8, 2 * top + 8], [2 * right - 8, 2 * bottom - 8]]
            .some(([x, y]) => {
                const hit = document.elementFromPoint(x / 2, y / 2);
                return hit && (element.contains(hit) || hit.contains(element)
                    || element.labels?.[0]?.contains(hit));
            }));
    return {
        place: all.indexOf(element),
        name: (element.textContent.trim() || element.name || element.className).slice(0, 40),
        isRinged: shown.some((part) => hasRing(getComputedStyle(...part))),
        isSeen,
    };
}"""


def walk(page, key):
    """Press a key until the focus leaves the page or begins anew; gives every stop."""
    stops = []
    while len(stops) < 400:
        page.keyboard.press(key)
        stop = page.evaluate(_STOP)
        if stop is None or stop in stops[:1]:
            return stops
        stops.append(stop)
    raise AssertionError(f"a trap: {stops[-3:]}")


@pytest.mark.parametrize(
    ("path", "width", "colours"),
    [
        ("/", 1280, "none"),
        ("/", 360, "none"),
        (STORY, 1280, "active"),
        (f"{STORY}#tim=giấy", 360, "none"),
    ],
)
def test_every_stop_is_seen_in_the_order_of_reading_there_and_back(
    page, sample, path, width, colours
):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(forced_colors=colours, reduced_motion="reduce")
    page.goto(f"{sample}{path}", wait_until="networkidle")
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")

    there = walk(page, "Tab")
    back = walk(page, "Shift+Tab")

    assert len(there) > 40
    assert there[0]["name"] == "Đến nội dung chính"
    places = [stop["place"] for stop in there]
    assert places == sorted(set(places))
    assert [stop["place"] for stop in reversed(back)] == places
    assert [stop["name"] for stop in there + back if not stop["isRinged"]] == []
    assert [stop["name"] for stop in there + back if not stop["isSeen"]] == []


def test_the_keyboard_skips_to_the_text_and_opens_and_closes_everything(page, sample):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{sample}{STORY}")
    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()

    line = page.locator(".menu-bar .menu-sub summary").first
    below = page.locator(".menu-bar .menu-sub").first.locator("a")
    assert page.locator(".menu-bar .menu-sub").first.locator("ul ul a").count() > 0
    line.focus()
    page.keyboard.press("Enter")
    for number in range(below.count()):  # All three levels, one after another.
        page.keyboard.press("Tab")
        expect(below.nth(number)).to_be_focused()
        expect(below.nth(number)).to_be_visible()
    page.keyboard.press("Escape")
    expect(line).to_be_focused()
    expect(below.first).to_be_hidden()

    share = page.locator(".tool-fold summary").last
    share.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".tool-panel").last).to_be_visible()
    page.keyboard.press("Escape")
    expect(share).to_be_focused()

    page.keyboard.press("Control+k")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("combobox")).to_be_focused()
    page.keyboard.type("rac")
    expect(dialog.get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(dialog.get_by_role("option", selected=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(share).to_be_focused()
