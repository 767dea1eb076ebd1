"""Markdown as writers type it, and what becomes of it."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from entries.rendering import Renderer

RENDERER = Renderer("")


def outline(markdown):
    """Give each list item's own words and how deep it lies."""
    tree = LexborHTMLParser(RENDERER.render(markdown, {}).html)
    found = []
    for item in tree.css("li"):
        depth, node = 0, item
        while node is not None:
            depth += node.tag in ("ul", "ol")
            node = node.parent
        found.append((depth, (item.text(deep=False).strip() or item.text()).split()[0]))
    return found


@pytest.mark.parametrize("spaces", [2, 3, 4])
def test_lists_nest_however_far_they_are_indented(spaces):
    pad = " " * spaces
    text = f"- một\n{pad}- hai\n{pad * 2}- ba\n{pad}- bốn\n- năm\n"

    assert outline(text) == [(1, "một"), (2, "hai"), (3, "ba"), (2, "bốn"), (1, "năm")]


def test_numbered_items_hold_bullets_and_paragraphs():
    text = "1. một\n   - hai\n\n   đoạn của một\n\n2. ba\n\nđoạn ngoài\n"

    html = RENDERER.render(text, {}).html

    assert outline(text) == [(1, "một"), (2, "hai"), (1, "ba")]
    assert html.index("đoạn của một") < html.index("ba</")
    assert html.rstrip().endswith("<p>đoạn ngoài</p>")


def test_an_indented_paragraph_is_a_paragraph():
    assert RENDERER.render("    Thụt đầu dòng.\n", {}).html == "<p>Thụt đầu dòng.</p>"


def test_the_title_of_the_page_stays_the_only_first_heading():
    html = RENDERER.render("# Phần một\n\n## Phần hai\n", {}).html

    assert html == '<h2 id="phan-mot">Phần một</h2>\n<h2 id="phan-hai">Phần hai</h2>'


@pytest.mark.parametrize(
    ("markdown", "tags"),
    [
        ("> **Lưu ý:** nộp trước ngày 31.\n>\n> Nộp tại phòng 2.\n", ["div.callout"]),
        ("> **Ghi nhớ**: nộp sớm.\n", ["div.callout"]),
        ("> Bà **Lưu ý:** kể lại.\n", ["blockquote"]),
        ("> **Bà Tư:** “Tưới trước đã.”\n", ["blockquote"]),
    ],
)
def test_a_quotation_that_begins_with_luu_y_is_set_apart_and_no_other(markdown, tags):
    tree = LexborHTMLParser(RENDERER.render(markdown, {}).html)

    found = [*tree.css("blockquote"), *tree.css("div")]
    assert [f"{node.tag}.{node.attributes.get('class', '')}".rstrip(".") for node in found] == tags
    assert all(node.attributes["role"] == "note" for node in tree.css("div"))


def test_tables_can_be_scrolled_by_keyboard_and_name_their_columns():
    html = RENDERER.render("| Năm | Tấn |\n| --- | --- |\n| 2025 | 1,8 |\n", {}).html
    tree = LexborHTMLParser(html)

    box = tree.css_first("div.table-scroll")
    assert (box.attributes["role"], box.attributes["tabindex"]) == ("region", "0")
    assert [cell.attributes["scope"] for cell in tree.css("th")] == ["col", "col"]


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("## Mục **lớn**\n\nMột & hai\n\nBa", "Mục lớn. Một & hai Ba"),
        ("## Vì sao?\n\nVì gồm:\n\n- một\n- hai.\n", "Vì sao? Vì gồm: một. hai."),
        ("1. một\n    - con (nhỏ)\n\n2. hai", "một. con (nhỏ). hai."),
        ("| Xã | Cây |\n| - | - |\n| Nam Phú | 1.200 |\n", "Xã; Cây. Nam Phú; 1.200."),
        ("![Rừng](rung.jpg 'Rừng non')\n\nHết", "Rừng non. Hết"),
    ],
)
def test_in_plain_text_what_stood_apart_still_ends(markdown, text):
    assert RENDERER.render(markdown, {}).text == text


def test_links_to_entries_need_no_knowledge_of_the_entry():
    rendered = Renderer("/goc").render("[x](campaign:song-xanh#muc) [y](/luu-tru/)", {})

    assert rendered.entries == (("campaign", "song-xanh"),)
    assert 'href="/goc/phong-trao/song-xanh/#muc"' in rendered.html
    assert 'href="/goc/luu-tru/"' in rendered.html


def test_a_document_number_never_breaks_across_lines():
    text = "Chỉ thị [19/CT-TTg](document:19-ct-ttg-2021) và 34-CT/TW & 42/2022/NĐ-CP.\n"
    rendered = RENDERER.render(text, {})

    whole = [node.text() for node in LexborHTMLParser(rendered.html).css(".nobr")]
    assert whole == ["19/CT-TTg", "34-CT/TW", "42/2022/NĐ-CP"]
    assert 'href="/van-ban/19-ct-ttg-2021/"' in rendered.html
    assert rendered.text == "Chỉ thị 19/CT-TTg và 34-CT/TW & 42/2022/NĐ-CP."


def test_a_picture_said_to_be_decoration_is_silent():
    html = RENDERER.render("![trang trí](https://a.example/a.jpg)\n\n![Cây](b.jpg)", {}).html

    assert [node.attributes["alt"] for node in LexborHTMLParser(html).css("img")] == ["", "Cây"]
