"""Local faces stand in for the web font without moving anything: the same widths and heights."""

import base64
import time
from importlib.resources import files

import pytest

from newsroom.typeface import font_file

pytestmark = pytest.mark.browser

STORY = "/guong-dien-hinh/mot-cua-khong-giay/"
# Arimo has the measures of Arial, which is not free.
STAND_INS = {
    "Arial": files("fontpkg_arimo").joinpath("files", "Arimo[wght].ttf"),
    "Roboto": files("fontpkg_roboto").joinpath("files", "Roboto[wdth,wght].ttf"),
}
# The published rules, on the file that a reader's machine has: how wide the page's text becomes.
_MEASURE = """async ([family, weight, standIn, webFont, selector]) => {
    const decode = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
        .flatMap((rule) => rule.cssRules ? [...rule.cssRules] : []);
    const rule = rules.find(({ style, constructor }) => constructor === CSSFontFaceRule
        && style.getPropertyValue("font-family").includes(`Be Vietnam Pro ${family}`)
        && style.getPropertyValue("font-weight").includes(weight));
    const said = (name) => rule.style.getPropertyValue(name);
    const faces = [
        new FontFace("web", decode(webFont), { weight }),
        new FontFace("stand-in", decode(standIn), { weight, sizeAdjust: said("size-adjust"),
            ascentOverride: said("ascent-override"), descentOverride: said("descent-override"),
            lineGapOverride: said("line-gap-override") }),
    ];
    for (const face of faces) document.fonts.add(await face.load());
    const words = [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    const lines = words.join(" ").split(/\\s+/).join(" ").match(/.{1,400}/gu);
    const canvas = document.createElement("canvas").getContext("2d");
    return faces.map(({ family }) => {
        canvas.font = `${weight} 1000px ${family}`;
        const measured = lines.map((line) => canvas.measureText(line));
        return [measured.reduce((sum, { width }) => sum + width, 0),
            measured[0].fontBoundingBoxAscent, measured[0].fontBoundingBoxDescent];
    });
}"""


@pytest.mark.parametrize(("weight", "selector"), [(400, "main p"), (700, "main :is(h1, h2, h3)")])
@pytest.mark.parametrize("family", STAND_INS)
def test_a_stand_in_takes_as_much_room_as_the_web_font(page, sample, family, weight, selector):
    fonts = (STAND_INS[family].read_bytes(), font_file(weight))
    encoded = [base64.b64encode(font).decode() for font in fonts]
    page.goto(f"{sample}/")
    web, stand_in = page.evaluate(_MEASURE, [family, str(weight), *encoded, selector])

    assert web[0] > 100_000
    assert stand_in == pytest.approx(web, rel=0.015)


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_the_head_is_as_high_in_a_stand_in(chromium, sample, width):
    heights = set()
    for pattern in ("**/none", "**/*.woff2"):
        context = chromium.new_context(viewport={"width": width, "height": 800})
        page = context.new_page()
        page.route(pattern, lambda route: route.abort())
        page.goto(f"{sample}/", wait_until="networkidle")
        heights.add(round(page.locator(".masthead").bounding_box()["height"]))
        context.close()

    assert len(heights) == 1


@pytest.mark.parametrize("path", ["/", STORY])
def test_fonts_that_come_late_move_nothing(page, sample, path):
    late = []

    def delay(route):
        time.sleep(0.5)
        late.append(route.request.url)
        route.continue_()

    page.route("**/*.woff2", delay)
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{sample}{path}", wait_until="networkidle")
    moved = page.evaluate("""() => new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) sum += value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 300);
    })""")

    assert len(late) == 2
    assert moved == 0
