"""What a reader finds on the pages of a small site."""

from small_sites import HtmlPage


def numbered(count, kind="tin-tuc", first=1):
    """Make ``count`` posts, one a day, the last one the newest."""
    return "".join(
        f"-- {kind}/bai-{n}/index.md --\ntitle: Bài {n}\ndate: 2024-{1 + n // 28:02}-"
        f"{1 + n % 28:02} 08:00\n"
        for n in range(first, first + count)
    )


def test_an_article_has_the_parts_of_the_source_article_in_order(build):
    site = build("""
        -- tin-tuc/ke-hoach/index.md --
        title: Thi đua trong lĩnh vực môi trường
        date: 2021-11-23 21:14
        summary: Ngày 16/11, Tổng cục trưởng đã ký ban hành Kế hoạch.
        author: Ban biên tập
        sources: [Tổng cục Môi trường]
        tags: [Thi đua, Môi trường]
        picture:
          file: anh.jpg
          alt: Dòng sông
          caption: Sông trong xanh
        -- tin-tuc/ke-hoach/anh.jpg --
        1600x900
        """)
    page = site.page("tin-tuc/ke-hoach/")

    assert page.text("main h1") == "Thi đua trong lĩnh vực môi trường"
    assert page.text("main time") == "Thứ ba - 23/11/2021 21:14"
    assert page.tree.css_first("main time").attributes["datetime"] == "2021-11-23T21:14:00+07:00"
    assert page.text(".article-lead") == "Ngày 16/11, Tổng cục trưởng đã ký ban hành Kế hoạch."
    assert page.text("main figcaption") == "Sông trong xanh Ban biên tập · Bản quyền đơn vị"
    assert page.tree.css_first("main figure img").attributes["alt"] == "Dòng sông"
    words = page.text("main")
    order = ["Thi đua trong lĩnh vực môi trường", "Thứ ba - 23/11/2021", "Ngày 16/11,"]
    order += ["Sông trong xanh", "Ban biên tập", "Tổng cục Môi trường"]
    places = [words.index(part) for part in order]
    assert places == sorted(places)
    assert "Môi trường" in page.text("main")


def test_a_title_keeps_a_document_number_on_one_line(build):
    site = build("""
        -- tin-tuc/mot/index.md --
        title: Chỉ thị 19/CT-TTg <b>
        """)

    for address, heading in (("tin-tuc/mot/", "h1"), ("tin-tuc/", "main article h2")):
        page = site.page(address)
        assert page.text(f"{heading} .nobr") == "19/CT-TTg"
        assert page.text(heading) == "Chỉ thị 19/CT-TTg <b>"


def test_an_article_without_optional_parts_has_no_empty_ones(build):
    page = build("-- tin-tuc/tron/index.md --\n").page("tin-tuc/tron/")

    assert page.texts("main figure") == []
    assert "Những tin" not in page.html
    assert "Tác giả" not in page.text("main")


def test_newer_and_older_posts_are_five_each_nearest_first_and_dated(build):
    site = build(numbered(13))
    page = site.page("tin-tuc/bai-7/")

    assert [text.split(" (")[0] for text in page.texts("#moi_hon + ul a")] == [
        "Bài 8", "Bài 9", "Bài 10", "Bài 11", "Bài 12",
    ]  # fmt: skip
    assert page.texts("#cu_hon + ul a") == ["Bài 6", "Bài 5", "Bài 4", "Bài 3", "Bài 2"]
    assert page.texts("#cu_hon + ul time")[0] == "07/01/2024"


def test_newer_and_older_keep_to_the_same_kind(build):
    site = build("""
        -- tin-tuc/mot/index.md --
        -- nguoi-tot-viec-tot/hai/index.md --
        """)

    assert "Những tin" not in site.page("tin-tuc/mot/").html


def test_a_new_post_changes_only_its_neighbours_and_the_fronts(build):
    old = build(numbered(60)).files()
    new = build(numbered(1, first=61)).files()

    changed = {name for name in old if name.endswith(".html") and old[name] != new.get(name)}
    assert changed == {
        "index.html",
        "tin-tuc/index.html",
        "tin-tuc/trang-3/index.html",
        "tin-tuc/nam-2024/index.html",
        "tin-tuc/nam-2024/thang-3/index.html",
        "luu-tru/index.html",
        "tim-kiem/index.html",
        *(f"tin-tuc/bai-{n}/index.html" for n in range(56, 61)),
    }


def test_list_pages_count_from_the_oldest_and_reach_every_post(build):
    site = build(numbered(45))

    front = site.page("tin-tuc/")
    reached = set(front.links("main article"))
    seen = []
    following = front.tree.css_first("a[rel=next]")
    while following is not None:
        seen.append(following.attributes["href"])
        page = site.page(seen[-1].strip("/"))
        reached |= set(page.links("main article"))
        following = page.tree.css_first("a[rel=next]")

    assert seen == ["/tin-tuc/trang-2/", "/tin-tuc/trang-1/"]
    assert reached == {f"/tin-tuc/bai-{n}/" for n in range(1, 46)}
    assert site.page("tin-tuc/trang-1/").links("main article")[-1] == "/tin-tuc/bai-1/"


def test_years_lead_to_every_post_of_a_year(build):
    site = build("""
        -- tin-tuc/moi/index.md --
        date: 2026-02-03
        -- tin-tuc/cu/index.md --
        date: 2021-11-23
        """)

    assert "/tin-tuc/nam-2021/" in site.page("luu-tru/").links("main")
    year = site.page("tin-tuc/nam-2021/")
    assert "/tin-tuc/cu/" in year.links("main")
    assert "/tin-tuc/moi/" not in year.links("main")


def test_home_shows_the_latest_of_each_kind_and_running_campaigns_first(build):
    home = build("""
        -- guong-dien-hinh/to-tu-quan/index.md --
        title: Tổ tự quản
        picture: {file: a.jpg, alt: Ảnh}
        -- guong-dien-hinh/to-tu-quan/a.jpg --
        1200x675
        -- nguoi-tot-viec-tot/tra-lai/index.md --
        title: Trả lại của rơi
        -- phong-trao/da-qua/index.md --
        title: Phong trào đã qua
        date: 2026-06-01
        start: 2021-01-01
        end: 2025-12-31
        -- phong-trao/dang-chay/index.md --
        title: Phong trào đang chạy
        date: 2026-01-05
        start: 2026-01-01
        end: 2026-12-31
        -- van-ban/19-ct-ttg-2021/index.md --
        title: Chỉ thị phát động thi đua
        number: 19/CT-TTg
        issued: 2021-07-16
        """).page("")

    words = home.text("main")
    assert words.index("Phong trào đang chạy") < words.index("Phong trào đã qua")
    assert "Đang diễn ra" in words
    links = home.links("main")
    assert links.index("/guong-dien-hinh/to-tu-quan/") < links.index("/phong-trao/dang-chay/")
    assert "/nguoi-tot-viec-tot/tra-lai/" in links
    assert "/van-ban/19-ct-ttg-2021/" in links


def test_home_shows_the_newest_posts_even_without_a_picture(build):
    home = build("""
        -- nguoi-tot-viec-tot/mot/index.md --
        title: Việc tốt đầu tiên
        """).page("")

    assert "Việc tốt đầu tiên" in home.text("main")


def test_home_of_an_empty_site_says_so(build):
    assert "Chưa có bài nào" in build("-- trang/lien-he/index.md --\n").page("").text("main")


def test_a_campaign_gathers_what_answers_it(build):
    site = build("""
        -- phong-trao/song-xanh/index.md --
        title: Sông xanh
        documents: [19-ct-ttg-2021]
        start: 2026-01-01
        end: 2026-11-22
        criteria:
          - criterion: Sạch rác
            threshold: 100%
        -- phong-trao/kenh-sach/index.md --
        title: Kênh sạch
        parent: song-xanh
        -- guong-dien-hinh/to-song/index.md --
        title: Tổ dọn sông
        campaigns: [song-xanh]
        -- van-ban/19-ct-ttg-2021/index.md --
        number: 19/CT-TTg
        issued: 2021-07-16
        """)
    page = site.page("phong-trao/song-xanh/")

    links = page.links("main")
    assert {"/guong-dien-hinh/to-song/", "/van-ban/19-ct-ttg-2021/", "/phong-trao/kenh-sach/"} <= {
        *links
    }
    assert "Đang diễn ra" in page.text("main")
    assert "Sạch rác" in page.text("main table")
    assert "/phong-trao/song-xanh/" in site.page("guong-dien-hinh/to-song/").links("main")
    assert "/phong-trao/song-xanh/" in site.page("phong-trao/kenh-sach/").links("main")
    assert "/phong-trao/song-xanh/" in site.page("van-ban/19-ct-ttg-2021/").links("main")


def test_a_campaign_ends_the_day_after_its_last_day(build):
    text = "-- phong-trao/p/index.md --\nstart: 2026-01-01\nend: 2026-11-22\n"

    assert "Đang diễn ra" in build(text).page("phong-trao/p/").text("main")
    after = build("", NEWSROOM_TODAY="2026-11-23").page("phong-trao/p/").text("main")
    assert "Đã kết thúc" in after


def test_illustrative_posts_say_so_on_card_and_page(build):
    site = build("""
        -- nguoi-tot-viec-tot/mau/index.md --
        illustrative: true
        -- nguoi-tot-viec-tot/that/index.md --
        """)

    assert "Bài minh họa" in site.page("nguoi-tot-viec-tot/mau/").text("main")
    assert "Bài minh họa" in site.page("nguoi-tot-viec-tot/").text("main")
    assert "Bài minh họa" not in site.page("nguoi-tot-viec-tot/that/").text("main > article")


def test_a_story_shows_figures_and_what_others_can_copy(build):
    page = build("""
        -- guong-dien-hinh/mau/index.md --
        results:
          - {figure: "1,8", unit: tấn/tuần, what: rác được ủ, year: 2025}
        lessons:
          - Bắt đầu từ một ngõ.
        """).page("guong-dien-hinh/mau/")

    words = page.text("main")
    assert "1,8" in words and "tấn/tuần" in words
    assert "Kinh nghiệm nhân rộng" in words
    assert "Bắt đầu từ một ngõ." in words


def test_standing_pages_lie_at_the_root_in_their_language(build):
    site = build("""
        -- trang/about/index.md --
        title: About
        lang: en
        """)

    assert site.page("about/").tree.css_first("html").attributes["lang"] == "en"
    assert site.page("").tree.css_first("html").attributes["lang"] == "vi"


def test_an_english_entry_is_read_in_english_and_the_words_around_it_in_vietnamese(build):
    site = build("""
        -- tin-tuc/opening/index.md --
        title: Green offices
        lang: en
        summary: Each office picks one thing.

        ## What was decided
        -- tin-tuc/khac/index.md --
        """)
    page = site.page("tin-tuc/opening/")

    spoken = {
        node.attributes["class"]: node.attributes["lang"]
        for node in page.tree.css("main [lang]")
        if node.attributes.get("class")
    }
    assert spoken == {"article-title": "en", "article-lead": "en", "prose": "en"}
    assert page.tree.css_first("main").attributes["lang"] == "vi"
    link = site.page("tin-tuc/").tree.css_first('main a[href="/tin-tuc/opening/"]')
    assert link.attributes["lang"] == "en"


def test_links_between_entries_follow_the_site_below_a_path(build):
    site = build(
        """
        -- tin-tuc/mot/index.md --

        Xem [tiêu chí](campaign:song-xanh#tieu-chi).
        -- phong-trao/song-xanh/index.md --
        """,
        SITEURL="https://a.example/guong-sang",
    )
    page = site.page("tin-tuc/mot/")

    assert page.links(".prose") == ["/guong-sang/phong-trao/song-xanh/#tieu-chi"]
    inner = [link for link in page.links("body") if link.startswith("/")]
    assert [link for link in inner if not link.startswith("/guong-sang/")] == []


def test_no_page_asks_another_host_or_holds_inline_code(build):
    site = build(numbered(3) + "-- phong-trao/p/index.md --\n-- trang/gioi-thieu/index.md --\n")

    for name, data in site.files().items():
        if name.endswith(".html"):
            tree = HtmlPage(data.decode()).tree
            assert tree.css("style, [style], script:not([src])") == [], name
            sources = [node.attributes["src"] or "" for node in tree.css("[src]")]
            sources += [node.attributes["href"] or "" for node in tree.css("link[rel=stylesheet]")]
            assert [source for source in sources if not source.startswith("/")] == [], name


def test_the_menu_leaves_out_what_has_no_page_yet(build):
    menu = (
        ("Tin tức", "tin-tuc/"),
        (
            "Lĩnh vực",
            "linh-vuc/",
            (("Môi trường", "linh-vuc/moi-truong/"), ("Y tế", "linh-vuc/y-te/")),
        ),
        ("Đơn vị", "don-vi/"),
    )
    site = build(
        """
        -- tin-tuc/mot/index.md --
        sectors: [moi-truong]
        """,
        NEWSROOM={"menu": menu},
    )

    assert site.page("").links(".menu-bar") == [
        "/", "/tin-tuc/", "/linh-vuc/", "/linh-vuc/moi-truong/",
    ]  # fmt: skip
    assert site.has("linh-vuc/moi-truong/") and not site.has("linh-vuc/y-te/")
