"""What a reader may do with an entry: share, keep, print, hear, tell of a slip."""

import re
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

from serving import served

SITE = "https://vidu.gov.vn"
PARAGRAPHS = "\n\n".join("Mỗi tuần bốn chuyến xuồng đi theo con nước. " * 16 for _ in range(3))
STORY = f"""
-- tin-tuc/rung/index.md --
title: Giữ rừng & giữ đất
date: 2026-05-02 09:30
reviewer: Trần Văn Kín
picture: {{file: a.jpg, alt: Rừng đước}}

Chữ **đậm** và [liên hệ](page:lien-he). 3 < 5

## Một

{PARAGRAPHS}

## Hai

| Năm | Cây |
| --- | --- |
| 2021 | 18 |

## Ba

1. Cắm cọc
2. Trồng cây
-- tin-tuc/rung/a.jpg --
1200x800
-- trang/lien-he/index.md --
title: Liên hệ
"""
SPEAKING = """
    const spoken = [];
    const voices = [{ lang: "en-US", name: "Amy" }, { lang: "vi-VN", name: "Mai" }];
    window.spoken = spoken;
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    Object.defineProperty(window, "speechSynthesis", { value: {
      getVoices: () => voices, cancel() {}, addEventListener() {},
      speak(words) { spoken.push([words.text, words.voice.name]); setTimeout(words.onend, 5); },
    } });
    """


def test_share_links_lead_to_the_published_address_without_any_script(build):
    page = build(STORY, SITEURL=SITE).page("tin-tuc/rung/")

    links = [unquote(link) for link in page.links(".tools")]
    address = f"{SITE}/tin-tuc/rung/"
    assert links[1:] == [
        f"mailto:?subject=Giữ rừng & giữ đất&body=Giữ rừng & giữ đất\r\n{address}\r\n",
        f"https://www.facebook.com/sharer/sharer.php?u={address}",
        f"https://twitter.com/intent/tweet?url={address}&text=Giữ rừng & giữ đất",
    ]
    assert page.tree.css_first(".tool-sign svg") is not None


def test_a_preview_has_no_address_to_share(build):
    page = build(STORY).page("tin-tuc/rung/")

    assert not [link for link in page.links(".tools") if link.startswith("http")]
    assert page.tree.css_first(".tool-sign") is None


def test_a_correction_is_a_prefilled_mail_to_the_agency(build):
    page = build(STORY, SITEURL=SITE).page("tin-tuc/rung/")

    mail = unquote(page.links(".correction")[0])
    assert mail.startswith("mailto:lienhe@guongsang.example?subject=Đề nghị sửa hoặc gỡ bài: Giữ")
    assert f"{SITE}/tin-tuc/rung/" in mail


def test_the_kept_text_is_markdown_of_what_was_published(build):
    site = build(STORY, SITEURL=SITE)
    address = site.page("tin-tuc/rung/").links(".tools")[0]

    assert address == "/tin-tuc/rung/rung.md"
    text = (site.output / address.strip("/")).read_text("utf-8")
    assert text.startswith("# Giữ rừng & giữ đất\n\nThứ bảy - 02/05/2026 09:30\n\n**Đoạn mở đầu")
    assert f"Chữ **đậm** và [liên hệ](<{SITE}/lien-he/>). 3 \\< 5" in text
    assert "| Năm | Cây |\n| --- | --- |\n| 2021 | 18 |" in text
    assert "1. Cắm cọc\n2. Trồng cây" in text
    assert text.endswith(f"Địa chỉ: <{SITE}/tin-tuc/rung/>\n")
    assert "Trần Văn Kín" not in text


def test_the_kept_text_leaves_out_nothing_that_the_page_says(build):
    site = build(
        """
        -- guong-dien-hinh/to-so-3/index.md --
        title: Tổ số 3
        date: 2026-05-02 09:30
        modified: 2026-06-01 08:00
        summary: Mười năm giữ rừng.
        author: Ban biên tập
        results: [{figure: "18", unit: ha, what: trồng lại, year: 2021, source: Báo cáo xã}]
        deeds: [Trồng lại rừng]
        lessons: [Chia theo nhóm hộ]
        replicated: [{place: ca-mau, who: Hai tổ bên, date: 2026-03-01}]
        awards:
          - award: giay-khen-xa
            year: 2025
            decision: 16/QĐ-CQM
            date: 2025-11-18
            body: co-quan-mau
        sources: [{title: Báo cáo xã, url: "https://vidu.vn/bc", date: 2026-04-01}]

        Lời `bai_viet`.
        -- phong-trao/song-xanh/index.md --
        title: Sông xanh
        date: 2026-01-05 08:00
        summary: Mỗi tuần một buổi.
        slogan: Sạch từ bờ
        aim: Bờ sông sạch
        content: [Dọn rác]
        subjects: [Công chức]
        criteria: [{criterion: Rác, measure: Cân, threshold: 2 tấn}]
        targets: [Giảm 8%]
        measures: [Mỗi phòng một người]
        rewards: [Giấy khen]
        milestones: [{kind: phat-dong, actual: 2026-01-06, note: Ngoài bờ}]
        basis: [Kế hoạch năm]

        Lời mời.
        """,
        SITEURL=SITE,
    )

    text = (site.output / "guong-dien-hinh/to-so-3/to-so-3.md").read_text("utf-8")
    assert text.split("\n\n")[2:-1] == [
        "Cập nhật: 01/06/2026", "**Mười năm giữ rừng.**",
        "- Nêu gương: Một hộ trồng rừng\n- Đối tượng: Hộ gia đình\n- Địa bàn: Cà Mau\n"
        "- Cấp: Cấp cơ sở\n- Lĩnh vực: Môi trường",
        "## Kết quả", "- **18 ha** trồng lại; 2021; Báo cáo xã",
        "## Việc đã làm", "- Trồng lại rừng",
        "Lời `bai_viet`.",
        "## Kinh nghiệm nhân rộng", "1. Chia theo nhóm hộ",
        "## Nơi đã làm theo", "- Hai tổ bên; Cà Mau; từ ngày 01/03/2026",
        "## Khen thưởng",
        "- Giấy khen của xã, phường, đặc khu (2025); Quyết định 16/QĐ-CQM ngày 18/11/2025; "
        "Cơ quan mẫu",
        "Tác giả: Ban biên tập",
        "Nguồn: [Báo cáo xã](<https://vidu.vn/bc>), 01/04/2026",
    ]  # fmt: skip
    text = (site.output / "phong-trao/song-xanh/song-xanh.md").read_text("utf-8")
    assert text.split("\n\n")[3:-1] == [
        "- Cơ quan phát động: Cơ quan mẫu\n- Hình thức: Chuyên đề\n- Phạm vi: Cơ quan, đơn vị\n"
        "- Ngày phát động: 01/01/2021\n- Thời gian: từ 01/01/2021",
        "“Sạch từ bờ”",
        "## Mục tiêu", "Bờ sông sạch",
        "## Nội dung", "1. Dọn rác",
        "## Đối tượng tham gia", "- Công chức",
        "## Tiêu chí", "- Rác; Cân; 2 tấn",
        "## Chỉ tiêu", "- Giảm 8%",
        "## Giải pháp", "- Mỗi phòng một người",
        "## Khen thưởng", "- Giấy khen",
        "Lời mời.",
        "## Các mốc", "- Phát động; 06/01/2026; Ngoài bờ",
        "## Văn bản", "- Kế hoạch năm",
    ]  # fmt: skip


def test_a_long_text_lists_its_headings_and_says_how_long_it_takes(build):
    site = build(STORY + "-- tin-tuc/ngan/index.md --\n")
    page = site.page("tin-tuc/rung/")

    assert page.links("[aria-labelledby=trong_bai]") == ["#mot", "#hai", "#ba"]
    assert "Đọc khoảng 2 phút" in page.text(".article-meta")
    assert "Trong bài này" not in site.page("tin-tuc/ngan/").html


@pytest.fixture
def open_story(build, page):
    """Open the story of a built site in a real browser."""
    with served(build(STORY).output) as base:
        page.goto(f"{base}/tin-tuc/rung/")
        yield page


@pytest.mark.browser
def test_a_page_is_kept_as_one_file_that_needs_nothing_else(open_story, chromium, tmp_path):
    open_story.get_by_text("Lưu bài").click()
    with open_story.expect_download() as started:
        open_story.get_by_role("button", name="Một tệp HTML có cả ảnh").click()
    kept = tmp_path / started.value.suggested_filename
    started.value.save_as(kept)

    assert kept.name == "rung.html"
    context = chromium.new_context(java_script_enabled=False, offline=True)
    alone = context.new_page()
    asked = []
    alone.on("request", lambda request: asked.append(request.url))
    alone.goto(kept.as_uri())
    expect(alone.locator("h1")).to_have_text("Giữ rừng & giữ đất")
    picture = alone.locator(".figure img")
    assert picture.evaluate("img => img.complete && img.naturalWidth") >= 900
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    # Links of the kept page lead back to where it was published.
    assert re.match(
        r"http://127\.0\.0\.1:\d+/lien-he/", alone.locator(".prose a").get_attribute("href")
    )
    context.close()


@pytest.mark.browser
def test_copying_gives_the_pages_address_and_says_so(open_story):
    open_story.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_story.get_by_text("Chia sẻ").click()
    open_story.get_by_role("button", name="Chép địa chỉ bài").click()

    expect(open_story.get_by_role("status")).to_have_text("Đã chép địa chỉ")
    assert open_story.evaluate("navigator.clipboard.readText()") == open_story.url


@pytest.mark.browser
@pytest.mark.parametrize(("lang", "voice"), [("vi", "Mai"), ("en", "Amy")])
def test_reading_aloud_goes_through_the_text_with_a_voice_of_its_language(build, page, lang, voice):
    page.add_init_script(SPEAKING)
    with served(build(STORY.replace("title:", f"lang: {lang}\ntitle:", 1)).output) as base:
        page.goto(f"{base}/tin-tuc/rung/")
        page.get_by_role("button", name="Nghe bài").click()
        expect(page.locator("[data-tools-status]")).to_have_text("Đã đọc xong")
        spoken = page.evaluate("spoken")

    assert spoken[0] == ["Giữ rừng & giữ đất", voice]
    assert [text for text, _ in spoken[-2:]] == ["Cắm cọc", "Trồng cây"]
    assert len(spoken) == len({text for text, _ in spoken}) + 2  # three equal paragraphs


@pytest.mark.browser
def test_reading_aloud_leaves_out_nothing_that_a_campaign_says(build, page):
    page.add_init_script(SPEAKING)
    site = build("""
        -- phong-trao/song-xanh/index.md --
        title: Sông xanh
        summary: Mỗi tuần một buổi.
        aim: Bờ sông sạch
        content: [Dọn rác]
        subjects: [Công chức]
        criteria:
          - {criterion: Rác, measure: Cân, threshold: 2 tấn}
        targets: [Giảm 8% rác]
        basis: [Kế hoạch năm]
        milestones:
          - {kind: phat-dong, actual: 2026-01-06, note: Ngoài bờ sông}

        - Mỗi phòng:
            - một người
        """)
    with served(site.output) as base:
        page.goto(f"{base}/phong-trao/song-xanh/")
        page.get_by_role("button", name="Nghe bài").click()
        expect(page.locator("[data-tools-status]")).to_have_text("Đã đọc xong")
        spoken = [text for text, _ in page.evaluate("spoken")]

    assert spoken == [
        "Sông xanh", "Mỗi tuần một buổi.", "Mục tiêu", "Bờ sông sạch", "Nội dung", "Dọn rác",
        "Đối tượng tham gia", "Công chức", "Tiêu chí", "Rác", "Cân", "2 tấn",
        "Chỉ tiêu", "Giảm 8% rác", "Mỗi phòng:", "một người",
        "Các mốc", "06/01/2026", "Phát động", "Ngoài bờ sông",
        "Văn bản", "Kế hoạch năm",
    ]  # fmt: skip


@pytest.mark.browser
def test_without_a_vietnamese_voice_nothing_is_offered_to_hear(open_story):
    expect(open_story.get_by_role("button", name="In bài")).to_be_visible()
    assert open_story.get_by_text("Nghe bài").is_hidden()


@pytest.mark.browser
def test_paper_shows_the_text_and_where_it_stands_but_no_controls(build, page):
    with served(build(STORY, SITEURL=SITE).output) as base:
        page.goto(f"{base}/tin-tuc/rung/")
        page.emulate_media(media="print")

        expect(page.get_by_text(f"Địa chỉ: {SITE}/tin-tuc/rung/")).to_be_visible()
        expect(page.locator(".article-lead")).to_be_visible()
        for hidden in (".menu", ".tools", ".search-form", ".related", ".correction"):
            assert not [part for part in page.locator(hidden).all() if part.is_visible()]
