"""What machines read: feeds, calendars, sitemap, robots, manifest, structured data."""

import json
import xml.etree.ElementTree as ET
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

SITE = "https://vidu.gov.vn"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
POSTS = """
    -- tin-tuc/moi/index.md --
    title: Lễ phát động <xanh> & sạch
    date: 2026-05-02 09:30
    modified: 2026-05-03 10:00
    summary: Sáng 02/5/2026, cơ quan phát động phong trào./.
    author: Ban biên tập
    campaigns: [song-xanh]
    picture: {file: a.jpg, alt: Ảnh}
    -- tin-tuc/moi/a.jpg --
    1600x900
    -- tin-tuc/cu/index.md --
    title: Tin cũ
    date: 2021-11-23 21:14
    -- phong-trao/song-xanh/index.md --
    title: Sông xanh, sạch; đẹp
    date: 2026-01-05 08:00
    start: 2026-01-05
    end: 2026-12-31
    launched_by: co-quan-mau
    milestones:
      - {kind: phat-dong, planned: 2026-01-05, actual: 2026-01-06, note: Phát động ngoài bờ sông}
      - {kind: tong-ket, planned: 2026-12-29}
    -- trang/lien-he/index.md --
    title: Liên hệ
    """


def test_feeds_of_site_kind_and_campaign_hold_the_newest_posts_with_true_times(build):
    site = build(POSTS, SITEURL=SITE)

    feed = ET.fromstring((site.output / "feed.atom").read_text("utf-8"))
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [
        "Lễ phát động <xanh> & sạch",
        "Sông xanh, sạch; đẹp",
        "Tin cũ",
    ]
    assert feed.findtext(f"{ATOM}updated") == "2026-05-03T10:00:00+07:00"
    assert entries[0].findtext(f"{ATOM}id") == f"{SITE}/tin-tuc/moi/"
    assert entries[0].findtext(f"{ATOM}published") == "2026-05-02T09:30:00+07:00"
    assert entries[0].findtext(f"{ATOM}summary") == (
        "Sáng 02/5/2026, cơ quan phát động phong trào."
    )
    picture = entries[0].find(f"{ATOM}link[@rel='enclosure']").attrib
    file = site.output / picture["href"].removeprefix(f"{SITE}/")
    assert file.stat().st_size == int(picture["length"])

    kind = json.loads((site.output / "tin-tuc/feed.json").read_text("utf-8"))
    assert [item["url"] for item in kind["items"]] == [
        f"{SITE}/tin-tuc/moi/",
        f"{SITE}/tin-tuc/cu/",
    ]
    campaign = ET.fromstring((site.output / "phong-trao/song-xanh/feed.rss").read_text("utf-8"))
    assert [item.findtext("link") for item in campaign.iter("item")] == [
        f"{SITE}/tin-tuc/moi/",
        f"{SITE}/phong-trao/song-xanh/",
    ]
    assert campaign.find("channel/item/pubDate").text == "Sat, 02 May 2026 09:30:00 +0700"


def test_every_feed_has_what_its_format_asks_for_and_true_pictures(build):
    site = build(POSTS, SITEURL=SITE)

    for folder in ("", "tin-tuc/", "phong-trao/", "phong-trao/song-xanh/"):
        at = site.output / folder
        atom = ET.fromstring((at / "feed.atom").read_text("utf-8"))
        rss = ET.fromstring((at / "feed.rss").read_text("utf-8")).find("channel")
        whole = json.loads((at / "feed.json").read_text("utf-8"))
        # RFC 4287, 4.1.1 and 4.1.2: these once each, and a link of the feed to itself.
        for part in (atom, *atom.findall(f"{ATOM}entry")):
            for name in ("id", "title", "updated", "author"):
                assert len(part.findall(f"{ATOM}{name}")) == 1, (folder, name)
            stamps = [part.findtext(f"{ATOM}{name}") for name in ("updated", "published")]
            assert all(datetime.fromisoformat(each).tzinfo for each in stamps if each)
        assert atom.find(f"{ATOM}link[@rel='self']").get("href") == f"{SITE}/{folder}feed.atom"
        # RFC 4287, 4.2.6: unique; a campaign's feed holds the campaign's own announcement too.
        ids = [part.findtext(f"{ATOM}id") for part in (atom, *atom.findall(f"{ATOM}entry"))]
        assert len(set(ids)) == len(ids)
        # RSS 2.0: required of a channel; one guid and one date (RFC 822) of each item.
        assert all(rss.findtext(name) for name in ("title", "link", "description"))
        for item in rss.iter("item"):
            assert item.findtext("guid") == item.findtext("link")
            assert parsedate_to_datetime(item.findtext("pubDate")).utcoffset() == timedelta(hours=7)
        # JSON Feed 1.1: version, title, items; an id and a content of each.
        assert whole["version"] == "https://jsonfeed.org/version/1.1" and whole["title"]
        assert whole["feed_url"] == f"{SITE}/{folder}feed.json"
        assert all(item["id"] and item["content_text"] for item in whole["items"])
        pictures = [
            [
                (link.get("href"), link.get("type"), int(link.get("length")))
                for link in atom.iterfind(f"{ATOM}entry/{ATOM}link[@rel='enclosure']")
            ],
            [
                (each.get("url"), each.get("type"), int(each.get("length")))
                for each in rss.iter("enclosure")
            ],
            [
                (each["url"], each["mime_type"], each["size_in_bytes"])
                for item in whole["items"]
                for each in item.get("attachments", ())
            ],
        ]
        assert pictures[0] == pictures[1] == pictures[2]
        assert len(pictures[0]) == (0 if folder == "phong-trao/" else 1)
        for url, media_type, size in pictures[0]:
            file = site.output / url.removeprefix(f"{SITE}/")
            assert (media_type, size) == ("image/jpeg", file.stat().st_size)


def test_every_feed_that_a_page_names_is_there(build):
    site = build(POSTS)

    for address in ("", "tin-tuc/", "phong-trao/song-xanh/", "nguon-tin/"):
        page = site.page(address)
        named = [link.attributes["href"] for link in page.tree.css("link[rel=alternate]")]
        named += [link for link in page.links("main") if "/feed." in link]
        assert named
        assert all(site.has(link.strip("/")) for link in named)


def test_a_site_without_posts_names_no_feed(build):
    site = build("-- trang/lien-he/index.md --\n")

    assert "feed.atom" not in site.page("").html
    assert not [name for name in site.files() if "feed." in name]


def test_milestones_make_a_calendar_of_whole_days(build):
    site = build(POSTS, SITEURL=SITE)
    data = (site.output / "phong-trao/song-xanh/cac-moc.ics").read_bytes()

    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    lines = data.decode("utf-8").replace("\r\n ", "").split("\r\n")
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert [line for line in lines if line.startswith(("DTSTART", "DTEND"))] == [
        "DTSTART;VALUE=DATE:20260106",
        "DTEND;VALUE=DATE:20260107",
        "DTSTART;VALUE=DATE:20261229",
        "DTEND;VALUE=DATE:20261230",
    ]
    assert "SUMMARY:Phát động: Sông xanh\\, sạch\\; đẹp" in lines
    # RFC 5545, 3.1: every line ends by CR LF; 3.6.1: what a calendar and an event must have.
    assert data.endswith(b"\r\n") and data.count(b"\n") == data.count(b"\r\n")
    assert [line.partition(":")[0] for line in lines].count("PRODID") == 1
    for name in ("BEGIN:VEVENT", "UID:", "DTSTAMP:2026", "END:VEVENT"):
        assert len([line for line in lines if line.startswith(name)]) == 2
    uids = [line for line in lines if line.startswith("UID:")]
    assert uids == [
        "UID:song-xanh-phat-dong-1@vidu.gov.vn",
        "UID:song-xanh-tong-ket-1@vidu.gov.vn",
    ]
    later = build("", SITEURL=SITE, NEWSROOM_TODAY="2026-12-30").output
    assert (later / "phong-trao/song-xanh/cac-moc.ics").read_bytes() == data
    assert "/phong-trao/song-xanh/cac-moc.ics" in site.page("phong-trao/song-xanh/").links("main")


def test_the_sitemap_names_every_entry_with_its_last_change(build):
    site = build(POSTS, SITEURL=SITE)
    tree = ET.fromstring((site.output / "sitemap.xml").read_text("utf-8"))

    changed = {
        url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod")
        for url in tree.iter(f"{SITEMAP}url")
    }
    assert changed[f"{SITE}/tin-tuc/moi/"] == "2026-05-03T10:00:00+07:00"
    assert changed[f"{SITE}/tin-tuc/"] == "2026-05-03T10:00:00+07:00"
    assert changed[f"{SITE}/lien-he/"] is None
    assert f"{SITE}/tim-kiem/" not in changed
    for url in changed:
        assert site.has(url.removeprefix(f"{SITE}/") or "index.html")


def test_robots_may_read_a_real_site_and_no_preview(build):
    real = build(POSTS, SITEURL=SITE, PREVIEW=False).output / "robots.txt"
    preview = build("").output / "robots.txt"

    assert f"Sitemap: {SITE}/sitemap.xml" in real.read_text("utf-8")
    assert "Disallow" not in real.read_text("utf-8")
    assert "Disallow: /\n" in preview.read_text("utf-8")


def described(page):
    return json.loads(page.tree.css_first("script[type='application/ld+json']").text())["@graph"]


def test_an_article_is_described_with_true_times_and_its_place_in_the_site(build):
    site = build(POSTS, SITEURL=SITE)
    article, trail = described(site.page("tin-tuc/moi/"))

    assert article["@type"] == "NewsArticle"
    assert article["headline"] == "Lễ phát động <xanh> & sạch"
    assert article["datePublished"] == "2026-05-02T09:30:00+07:00"
    assert article["dateModified"] == "2026-05-03T10:00:00+07:00"
    assert [step["item"] for step in trail["itemListElement"]] == [
        f"{SITE}/",
        f"{SITE}/tin-tuc/",
        f"{SITE}/tin-tuc/moi/",
    ]
    event = described(site.page("phong-trao/song-xanh/"))[2]
    assert (event["startDate"], event["endDate"]) == ("2026-01-05", "2026-12-31")
    assert event["organizer"]["name"] == "Cơ quan mẫu"


def test_a_person_is_described_by_published_facts_and_an_example_not_at_all(build):
    text = """
        -- guong-dien-hinh/ong-tam/index.md --
        subject: person
        honorific: Ông
        name: Trần Văn Tám
        birth_year: 1961
        role: Nhân viên bảo vệ rừng
        unit: ban-quan-ly-rung-phong-ho
        awards:
          - {award: lao-dong-tien-tien, year: 2023, date: 2023-12-30}
          - {award: huy-hieu, year: 2024, date: 2024-05-06, state: da-huy}
        consent: {basis: dong-y, date: 2021-10-01, scope: [name, story], reference: DY-9}
        """
    story = described(build(text, SITEURL=SITE).page("guong-dien-hinh/ong-tam/"))[0]

    assert story["about"] == {
        "@type": "Person",
        "name": "Trần Văn Tám",
        "honorificPrefix": "Ông",
        "jobTitle": "Nhân viên bảo vệ rừng",
        "worksFor": {"@type": "Organization", "name": "Ban quản lý rừng phòng hộ"},
        "award": ["Lao động tiên tiến (2023)"],
    }
    example = text.replace("subject:", "illustrative: true\n        subject:")
    page = build(example, SITEURL=SITE).page("guong-dien-hinh/ong-tam/")
    assert "about" not in described(page)[0]


CHANGED = """
    -- tin-tuc/rung/index.md --
    title: Trồng rừng
    date: 2026-05-02 09:30
    modified: 2026-05-02 11:00
    changes:
      - {date: 2026-05-03 10:15, what: Bản trước ghi 20 hộ; đúng là 18 hộ.}
      - {date: 2026-05-06 07:00, what: Thêm kết quả tháng 4.}
    -- tin-tuc/khac/index.md --
    date: 2026-05-01 09:30
    """


def test_what_was_changed_is_told_and_every_machine_agrees_on_the_last_change(build):
    history = "https://git.vidu.vn/tin/lich-su/{path}"
    site = build(CHANGED, SITEURL=SITE, NEWSROOM={"history": history, "email": "a@vidu.gov.vn"})
    page = site.page("tin-tuc/rung/")

    assert "Cập nhật: 06/05/2026" in page.text(".article-meta")
    assert page.texts(".changes li") == [
        "Sửa ngày 06/05/2026: Thêm kết quả tháng 4.",
        "Sửa ngày 03/05/2026: Bản trước ghi 20 hộ; đúng là 18 hộ.",
        "Đăng lần đầu ngày 02/05/2026",
    ]
    assert page.links(".changes") == [
        "https://git.vidu.vn/tin/lich-su/content/tin-tuc/rung/index.md"
    ]
    last = "2026-05-06T07:00:00+07:00"
    article = described(page)[0]
    assert article["dateModified"] == last
    assert [each["datePublished"] for each in article["correction"]] == [
        "2026-05-03T10:15:00+07:00",
        last,
    ]
    assert f'article:modified_time" content="{last}"' in page.html
    assert f"<updated>{last}</updated>" in site.page("tin-tuc/feed.atom").html
    assert f"<loc>{SITE}/tin-tuc/rung/</loc><lastmod>{last}" in site.page("sitemap.xml").html
    kept = site.page("tin-tuc/rung/rung.md").html
    assert "- Sửa ngày 03/05/2026: Bản trước ghi 20 hộ; đúng là 18 hộ." in kept
    other = build("", SITEURL=SITE).page("tin-tuc/khac/")
    assert other.tree.css_first(".changes") is None
