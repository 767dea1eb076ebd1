"""The register of awards, by year."""

POSTS = """
    -- guong-dien-hinh/to-rung/index.md --
    subject: collective
    unit: to-dan-pho
    name: Tổ giữ rừng Bình
    awards:
      - {award: tap-the-lao-dong-tien-tien, year: 2025, decision: 12/QĐ-UBND, date: 2025-12-30}
      - {award: giay-khen-xa, year: 2023, date: 2023-05-06}
      - {award: bang-khen-tinh, year: 2025, date: 2025-05-06, state: da-huy}
    -- guong-dien-hinh/to-bien/index.md --
    subject: collective
    unit: to-dan-pho
    name: Tổ cứu hộ An
    awards: [{award: tap-the-lao-dong-tien-tien, year: 2025, date: 2025-12-30}]
    """


def test_awards_that_stand_are_listed_by_year_rank_and_given_name(build):
    site = build(POSTS)
    front, old = site.page("khen-thuong/"), site.page("khen-thuong/nam-2023/")

    assert front.texts(".ledger tbody tr") == [
        "Tổ cứu hộ An Tập thể lao động tiên tiến ngày 30/12/2025",
        "Tổ giữ rừng Bình Tập thể lao động tiên tiến 12/QĐ-UBND ngày 30/12/2025",
    ]
    assert front.links(".ledger") == ["/guong-dien-hinh/to-bien/", "/guong-dien-hinh/to-rung/"]
    assert front.links(".years") == ["/khen-thuong/nam-2025/", "/khen-thuong/nam-2023/"]
    assert old.texts(".ledger tbody th") == ["Tổ giữ rừng Bình"]
    assert "/khen-thuong/" in site.page("so-do-trang/").links("main")


def test_without_awards_there_is_no_register_and_no_way_to_it(build):
    site = build("-- tin-tuc/mot/index.md --\n")

    assert not site.has("khen-thuong")
    assert "khen-thuong/" not in site.page("so-do-trang/").html
