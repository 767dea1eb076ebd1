"""What time and decisions take out of the lists: expired entries, cancelled awards."""

from small_sites import TODAY, differing

OTHERS = """
    -- phong-trao/song-xanh/index.md --
    period: 2021-2030
    -- tin-tuc/truoc/index.md --
    date: 2026-05-31
    campaigns: [song-xanh]
    -- tin-tuc/sau/index.md --
    date: 2026-06-02
    """
EXPIRED = """
    -- tin-tuc/dang-ky/index.md --
    title: Mời đăng ký dự thi
    date: 2026-06-01
    expires: 2026-11-21
    campaigns: [song-xanh]
    tags: [Cuộc thi]
    place: ca-mau

    Nộp bài trước ngày hết hạn.
    """


def test_an_expired_entry_keeps_its_page_and_leaves_all_else_as_if_it_were_not_there(build):
    without = build(OTHERS)
    site = build(EXPIRED)

    page = site.page("tin-tuc/dang-ky/")
    assert site.problems == []
    assert page.text("h1") == "Mời đăng ký dự thi"
    assert page.texts(".article-meta .chip") == ["Đã kết thúc"]
    assert page.links(".answered") == ["/phong-trao/song-xanh/"]
    assert page.texts(".related, .tags") == []
    assert differing(without, site) == [
        "sitemap.xml",
        "tin-tuc/dang-ky/dang-ky.md",
        "tin-tuc/dang-ky/index.html",
    ]


def test_every_link_of_an_expired_page_leads_somewhere(build):
    site = build(
        OTHERS
        + EXPIRED
        + """
    -- phong-trao/cuoc-thi/index.md --
    date: 2026-01-05
    launched: 2026-01-05
    period: 2026
    expires: 2026-11-21
    milestones:
      - {kind: so-ket, planned: 2026-06-30}
    """
    )

    for expired in ("tin-tuc/dang-ky/", "phong-trao/cuoc-thi/"):
        nodes = site.page(expired).tree.css("main a, link[rel=alternate]")
        links = [each.attributes["href"] for each in nodes]
        links = [link for link in links if link.startswith("/")]
        lost = [link for link in links if not site.has(link.strip("/").partition("#")[0])]
        assert len(links) > 2 and lost == []


def test_an_entry_stays_in_the_lists_on_its_last_day(build):
    site = build(EXPIRED.replace("2026-11-21", TODAY) + OTHERS)

    assert "/tin-tuc/dang-ky/" in site.page("tin-tuc/").links("main")
    assert site.page("tin-tuc/dang-ky/").texts(".article-meta .chip") == []


HONOURED = """
    -- guong-dien-hinh/ho-trong-rung/index.md --
    awards:
      - {award: gia-dinh-van-hoa, year: 2023, decision: 12/QĐ-UBND, date: 2023-11-20}
    """
CANCELLED = """
      - award: giay-khen-xa
        year: 2024
        decision: 34/QĐ-UBND
        state: da-huy
        file: giay-khen.pdf
    -- guong-dien-hinh/ho-trong-rung/giay-khen.pdf --
    %PDF-1.4 Tệp
    """


def test_a_cancelled_award_and_its_file_are_as_if_they_had_never_been(build):
    before = build(HONOURED)
    after = build(HONOURED.rstrip() + CANCELLED)

    assert (after.problems, differing(before, after)) == ([], [])


def test_an_award_in_force_and_its_file_are_shown(build):
    site = build(HONOURED.rstrip() + CANCELLED.replace("da-huy", "hieu-luc"))

    page = site.page("guong-dien-hinh/ho-trong-rung/")
    assert "34/QĐ-UBND" in page.text("main")
    assert site.has("tep/ho-trong-rung/giay-khen.pdf")
