"""The A4 sheet for the notice board."""

import re

SITE = "https://vidu.gov.vn"
POSTS = """
    -- phong-trao/song-xanh/index.md --
    title: NGHỄ ĐỖ THUỞ ẤY, SÔNG XANH KÊNH SẠCH
    slogan: Mỗi người một việc
    picture: {file: a.jpg, alt: Sông}
    -- phong-trao/song-xanh/a.jpg --
    1200x900
    -- nguoi-tot-viec-tot/tra-lai/index.md --
    poster: true
    -- tin-tuc/khac/index.md --
    """


def test_campaigns_and_entries_that_ask_have_a_poster_and_lead_to_it(build):
    site = build(POSTS, SITEURL=SITE)

    for address in ("phong-trao/song-xanh/", "nguoi-tot-viec-tot/tra-lai/"):
        file = f"/{address}ap-phich.pdf"
        assert file in site.page(address).links(".tools")
        data = (site.output / file.strip("/")).read_bytes()
        assert data.startswith(b"%PDF-")
        assert len(re.findall(rb"/Type /Page\b", data)) == 1
    assert not site.has("tin-tuc/khac/ap-phich.pdf")
    assert "ap-phich" not in site.page("tin-tuc/khac/").html


def test_a_preview_has_no_posters_as_a_code_on_paper_must_lead_somewhere(build):
    site = build(POSTS)

    assert not [name for name in site.files() if name.endswith(".pdf")]
    assert "ap-phich" not in site.page("phong-trao/song-xanh/").html


def test_the_same_words_give_the_same_bytes_on_any_day(build, tmp_path):
    name = "phong-trao/song-xanh/ap-phich.pdf"
    first = build(POSTS, SITEURL=SITE)
    other = build("", SITEURL=SITE, NEWSROOM_TODAY="2026-12-01", CACHE_PATH=str(tmp_path / "cold"))

    assert (first.output / name).read_bytes() == (other.output / name).read_bytes()


def test_too_much_text_stays_on_one_page(build):
    long = "Phân loại rác ở mọi phòng làm việc, phòng họp, bếp ăn và hành lang. " * 7
    site = build(
        f"""
        -- phong-trao/dai/index.md --
        title: {"Phong trào rất dài " * 12}
        aim: {long}
        content: [{", ".join([f'"{long}"'] * 6)}]
        """,
        SITEURL=SITE,
    )

    data = (site.output / "phong-trao/dai/ap-phich.pdf").read_bytes()
    assert len(re.findall(rb"/Type /Page\b", data)) == 1
