"""Every component of the theme has an example that a page shows and these tests run."""

import re

import pytest

from small_sites import ROOT

TEMPLATES = ROOT / "theme" / "templates"
COMPONENTS = sorted(path.stem for path in (TEMPLATES / "components").glob("*.html"))
EXAMPLES = sorted(path.stem for path in (TEMPLATES / "examples").glob("*.html"))
SITE = """
    -- guong-dien-hinh/mot/index.md --
    title: Tổ giữ rừng
    picture: {file: a.jpg, alt: Rừng}
    -- guong-dien-hinh/mot/a.jpg --
    900x600
    -- phong-trao/hai/index.md --
    milestones: [{kind: phat-dong, planned: 2026-01-05}]
    -- van-ban/ba/index.md --
    number: 01/KH-CQM
    issued: 2026-02-01
    """


def test_no_component_is_without_an_example():
    # What Markdown makes is written by no macro.
    assert sorted([*COMPONENTS, "prose"]) == EXAMPLES


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component_says_what_it_takes_and_how_it_is_called(name):
    text = (TEMPLATES / "components" / f"{name}.html").read_text("utf-8")

    comment = text[: text.index("-#}")]
    assert text.startswith("{#- ")
    assert re.search(r"Example: \{\{ \w+\(", comment)


def test_the_specimen_shows_every_example_with_something_in_it(build):
    page = build(SITE).page("mau-giao-dien/")

    shown = page.tree.css(".specimen")
    assert [part.css_first("h2").text() for part in shown] == EXAMPLES
    assert [part.css_first("h2").text() for part in shown if len(part.css("*")) < 4] == []
    ids = [node.attributes["id"] for node in page.tree.css("[id]")]
    assert sorted(ids) == sorted(set(ids))


def test_the_specimen_of_an_empty_site_holds_and_a_real_site_has_none(build):
    assert build("-- trang/lien-he/index.md --\n").has("mau-giao-dien/")
    assert not build("", SITEURL="https://vidu.gov.vn", PREVIEW=False).has("mau-giao-dien/")
