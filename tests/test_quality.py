"""What is measured of every kind of page: bars, reflow, weight, stillness, the keyboard."""

import gzip

import pytest
from playwright.sync_api import expect

from bench.hosting import served
from small_sites import ROOT

pytestmark = pytest.mark.browser

AXE = ROOT / "theme" / "node_modules" / "axe-core" / "axe.min.js"
STORY = "/guong-dien-hinh/mot-cua-khong-giay/"
CAMPAIGN = "/phong-trao/moi-co-quan-mot-viec-lam-xanh-2026-2027/"
# One page of every template, and what differs within one.
PAGES = [
    "/", "/guong-dien-hinh/", "/phong-trao/", "/van-ban/", STORY, CAMPAIGN,
    "/van-ban/19-ct-ttg-2021/", "/tin-tuc/so-ket-moi-co-quan-mot-viec-lam-xanh/",
    "/tin-tuc/nam-2026/", "/tin-tuc/nam-2026/thang-6/", "/dia-ban/ca-mau/", "/linh-vuc/",
    "/luu-tru/", "/so-do-trang/", "/nguon-tin/", "/lien-he/", "/about/", "/tim-kiem/?q=19/CT-TTg",
    "/404.html", "/mau-giao-dien/", "/khen-thuong/",
]  # fmt: skip
EVERYTHING = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
COLOURS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}
MODES = (("dark", ""), ("light", "high"), ("dark", "high"))
_RUN = """options => axe.run(document, options).then(found => found.violations.flatMap(
    violation => violation.nodes.map(node => `${violation.id} ${node.target}`)))"""
_WATCH_POLICY = """
    window.refused = [];
    addEventListener("securitypolicyviolation",
        ({ violatedDirective, blockedURI }) => refused.push(`${violatedDirective} ${blockedURI}`));
"""
_MOVING = """() => [...document.querySelectorAll("*")].filter((element) => {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
    const longest = Math.max(...[transitionDuration, animationDuration].map(parseFloat));
    return longest > 0.01 || scrollBehavior === "smooth";
}).map((element) => element.className || element.tagName)"""
# WCAG 2.2, 1.4.12; a sheet of the script's own, since the policy of content bars all others.
_SPACE_OUT = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
}"""
# Whatever hides a part of its own text, or lets it run out of the window.
_LOST = """() => [...document.body.querySelectorAll("*")].filter((element) => {
    if (!element.innerText?.trim() || !element.checkVisibility({ visibilityProperty: true }))
        return false;
    // The trail's last step is cut on purpose: it is the page's own title, which stands below.
    if (element.closest(".breadcrumb-current")) return false;
    const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
    if (clipPath !== "none" || display === "inline") return false;
    const isCut = (overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1)
        || (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1);
    const { left, right } = element.getBoundingClientRect();
    const isOutside = (left < -1 || right > innerWidth + 1) && !element.closest(".scroll, table")
        && !element.closest("[class*=skip-link], [class*=visually-hidden]");
    return isCut || isOutside;
}).map((element) => `${element.className || element.tagName}: ${element.innerText.slice(0, 40)}`)"""
_SET = """([theme, contrast]) => {
    const { dataset } = document.documentElement;
    dataset.theme = theme;
    if (contrast) dataset.contrast = contrast; else delete dataset.contrast;
}"""


@pytest.fixture(scope="module")
def sample(sample_output):
    """The project's own content, with the headers that a web server sends."""
    with served(sample_output) as base:
        yield base


@pytest.mark.parametrize("path", PAGES)
def test_no_page_bars_anybody_at_any_width_in_any_colours(page, sample, path):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.emulate_media(reduced_motion="reduce")
    page.add_init_script(_WATCH_POLICY)
    answer = page.goto(f"{sample}{path}", wait_until="networkidle")
    assert answer.headers["content-security-policy"].startswith(
        "default-src 'none'; script-src 'self'"
    )
    if path.startswith("/tim-kiem/"):
        # What is being searched for is shown dimmed until it has been found.
        expect(page.locator("main")).to_have_attribute("data-search-state", "done")
    assert page.evaluate("refused") == []
    assert page.evaluate(_MOVING) == []
    page.evaluate(AXE.read_text("utf-8"))
    barred = []
    for width in (1280, 768, 360):
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate(_SET, ["light", ""])
        barred += [(width, "light", each) for each in page.evaluate(_RUN, EVERYTHING)]
        for mode in MODES:
            page.evaluate(_SET, mode)
            barred += [(width, mode, each) for each in page.evaluate(_RUN, COLOURS)]
    assert barred == []

    # WCAG 2.2, 1.4.4: a phone of 360 px with letters twice as large.
    page.set_viewport_size({"width": 180, "height": 320})
    assert page.evaluate(_LOST) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 180

    # WCAG 2.2, 1.4.10: 1280 px enlarged to 400 % are 320.
    page.set_viewport_size({"width": 320, "height": 256})
    assert page.evaluate(_LOST) == []
    page.evaluate(_SPACE_OUT)
    assert page.evaluate(_LOST) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", ["/", STORY, CAMPAIGN, "/tim-kiem/", "/tim-kiem/?q=rừng"])
def test_nothing_moves_while_a_page_loads(page, sample, path, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.add_init_script("""
        window.moved = 0;
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries()) if (!shift.hadRecentInput) moved += shift.value;
        }).observe({ type: "layout-shift", buffered: true });
        """)
    moved = []
    # What moves by design moves every time; a machine that is busy may be late once.
    while len(moved) < 3 and (not moved or moved[-1] > 0):
        page.goto(f"{sample}{path}", wait_until="networkidle")
        moved.append(page.evaluate("moved"))
    assert moved[-1] == 0


def test_an_article_is_light(page, sample):
    page.set_viewport_size({"width": 360, "height": 800})
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(f"{sample}{STORY}", wait_until="networkidle")

    assert len(answers) <= 12
    sizes = {answer.url: len(gzip.compress(answer.body(), 6)) for answer in answers}
    fonts = sum(size for url, size in sizes.items() if url.endswith("woff2"))
    pictures = sum(size for url, size in sizes.items() if url.endswith(("webp", "jpg")))
    assert fonts <= 60_000
    assert sum(sizes.values()) - pictures <= 100_000


def test_the_menu_opens_and_leads_on_without_scripts(chromium, sample):
    context = chromium.new_context(
        java_script_enabled=False, viewport={"width": 360, "height": 800}
    )
    page = context.new_page()
    page.goto(f"{sample}/")
    page.get_by_text("Danh mục").click()
    page.locator(".menu-fold .menu-sub summary").first.click()
    page.locator(".menu-fold").get_by_role("link", name="Môi trường").click()
    expect(page.locator("h1")).to_have_text("Lĩnh vực Môi trường")
    context.close()
