"""Pages that gather posts by what they share."""

POSTS = """
    -- guong-dien-hinh/to-rung/index.md --
    title: Tổ giữ rừng
    date: 2026-03-01
    subject: collective
    unit: ban-quan-ly-rung-phong-ho
    place: ca-mau
    sectors: [moi-truong, giao-duc]
    tags: [Rừng ngập mặn, "#"]
    -- tin-tuc/trong-cay/index.md --
    title: Lễ trồng cây
    date: 2026-05-01
    sectors: [moi-truong]
    tags: [rừng ngập mặn]
    -- phong-trao/song-xanh/index.md --
    title: Sông xanh
    launched_by: co-quan-mau
    -- van-ban/ke-hoach/index.md --
    title: Kế hoạch năm
    number: 01/KH-CQM
    type: ke-hoach
    body: co-quan-mau
    issued: 2026-02-01
    """


def test_profile_and_tags_lead_to_pages_that_gather_what_shares_them(build):
    site = build(POSTS)
    story = site.page("guong-dien-hinh/to-rung/")

    assert story.links(".profile") == [
        "/don-vi/ban-quan-ly-rung-phong-ho/",
        "/dia-ban/ca-mau/",
        "/linh-vuc/moi-truong/",
        "/linh-vuc/giao-duc/",
    ]
    # A tag without a letter has no address and is left out.
    assert story.links(".tags") == ["/tu-khoa/rung-ngap-man/"]
    for address in (*story.links(".profile"), *story.links(".tags")):
        assert "/guong-dien-hinh/to-rung/" in site.page(address.strip("/")).links("main article")


def test_a_topic_gathers_all_kinds_newest_first_and_names_it_as_its_newest_post_does(build):
    site = build(POSTS)

    assert site.page("linh-vuc/moi-truong/").links("main article") == [
        "/tin-tuc/trong-cay/",
        "/guong-dien-hinh/to-rung/",
    ]
    assert site.page("tu-khoa/rung-ngap-man/").text("h1") == "Từ khóa rừng ngập mặn"
    assert site.page("co-quan/co-quan-mau/").links("main article") == [
        "/van-ban/ke-hoach/",
        "/phong-trao/song-xanh/",
    ]
    assert site.page("loai-van-ban/ke-hoach/").links("main article") == ["/van-ban/ke-hoach/"]


def test_a_place_page_says_what_the_place_was_called_before(build):
    page = build(POSTS).page("dia-ban/ca-mau/")

    assert page.text(".page-note").startswith("Trước 01/7/2025:")
    assert "Bạc Liêu" in page.text(".page-note")


def test_overviews_list_topics_with_counts_in_their_vocabularys_order(build):
    site = build(POSTS)

    assert site.page("linh-vuc/").texts(".topics li") == ["Giáo dục 1 bài", "Môi trường 2 bài"]
    assert {"/linh-vuc/", "/dia-ban/", "/tu-khoa/"} <= {*site.page("luu-tru/").links("main")}


def test_a_long_topic_counts_its_pages_from_the_oldest(build):
    posts = "".join(
        f"-- tin-tuc/bai-{n}/index.md --\ndate: 2024-01-{n:02} 08:00\nsectors: [giao-duc]\n"
        for n in range(1, 26)
    )
    site = build(posts)

    assert len(site.page("linh-vuc/giao-duc/").links("main article")) == 20
    assert site.page("linh-vuc/giao-duc/").links(".pager") == ["/linh-vuc/giao-duc/trang-1/"]
    assert site.page("linh-vuc/giao-duc/trang-1/").links("main article")[-1] == "/tin-tuc/bai-1/"


def test_months_have_pages_that_their_year_leads_to(build):
    site = build(POSTS)

    assert "/tin-tuc/nam-2026/thang-5/" in site.page("tin-tuc/nam-2026/").links("main")
    month = site.page("tin-tuc/nam-2026/thang-5/")
    assert month.text("h1") == "Tin tức Tháng 5/2026"
    assert month.links("main article") == ["/tin-tuc/trong-cay/"]


def test_the_map_of_the_site_leads_to_every_section_overview_and_standing_page(build):
    site = build(POSTS + "-- trang/lien-he/index.md --\n    title: Liên hệ\n")

    links = {*site.page("so-do-trang/").links("main")}
    assert {"/tin-tuc/", "/tin-tuc/nam-2026/", "/linh-vuc/", "/lien-he/", "/tim-kiem/"} <= links
    assert all(site.has(address.strip("/") or "index.html") for address in links)
