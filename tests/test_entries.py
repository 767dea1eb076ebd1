"""From a file in content/ to a page, or to a mistake that is named and stops the build."""

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from small_sites import ROOT, write_files

BROKEN_NEWS = """
    -- tin-tuc/hong/index.md --
    title: Gương: người tốt
    -- tin-tuc/sai/index.md --
    ngay: 2026-01-01
    date: 31/02/2026
    campaigns: [khong-co]

    Xem [bài này](story:chua-viet) và [kia](vu-vo).

    ![Ảnh](thieu.jpg)
    """


def test_every_mistake_of_every_file_is_reported_in_one_run(build):
    site = build(BROKEN_NEWS)

    assert site.exit_code == 1
    assert site.problems == [
        ("content/tin-tuc/hong/index.md", 4, "yaml-colon"),
        ("content/tin-tuc/sai/index.md", 4, "unknown-key"),
        ("content/tin-tuc/sai/index.md", 5, "impossible-date"),
        ("content/tin-tuc/sai/index.md", 9, "link-nowhere"),
        ("content/tin-tuc/sai/index.md", 11, "no-file"),
    ]


def test_names_of_nothing_are_found_across_files(build):
    site = build("""
        -- tin-tuc/sai/index.md --
        campaigns: [khong-co]

        Xem [bài này](story:mot-bai-hya).
        -- guong-dien-hinh/mot-bai-hay/index.md --
        """)

    assert site.problems == [
        ("content/tin-tuc/sai/index.md", 5, "unknown-entry"),
        ("content/tin-tuc/sai/index.md", 8, "unknown-entry"),
    ]


def test_a_mistake_leaves_the_output_folder_untouched(build):
    site = build(BROKEN_NEWS)

    assert not site.output.exists()


def test_plain_pelican_prints_the_mistakes_and_exits_with_one(tmp_path):
    write_files(BROKEN_NEWS, tmp_path / "content")

    run = subprocess.run(
        [
            *(sys.executable, "-m", "pelican", tmp_path / "content", "-s", "pelicanconf.py"),
            *("-o", tmp_path / "output", "-e", f'CACHE_PATH="{tmp_path / "cache"}"'),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )

    assert run.returncode == 1
    assert (
        "content/tin-tuc/hong/index.md:4: [yaml-colon] dấu hai chấm trong giá trị làm máy hiểu "
        'nhầm là một mục mới → đặt giá trị trong ngoặc kép: title: "Gương: người tốt"'
    ) in run.stderr
    assert "Có 5 chỗ cần sửa trong 2 tệp; trang tin chưa được dựng lại." in run.stderr


UNDUE = """
        -- tin-tuc/nhap/index.md --
        title: Chuyện chưa kể
        status: draft
        picture: {file: bi-mat.jpg, alt: Ảnh bí mật}
        -- tin-tuc/nhap/bi-mat.jpg --
        600x300
        -- tin-tuc/mai-dang/index.md --
        title: Chuyện ngày mai
        date: 2026-11-23
        -- tin-tuc/hom-nay/index.md --
        title: Chuyện hôm nay
        date: 2026-11-22 23:59
        """


def test_drafts_and_posts_not_yet_due_leave_no_trace(build):
    site = build(UNDUE, PREVIEW=False)

    traces = [
        name
        for name, data in site.files().items()
        for secret in ("Chuyện chưa kể", "Chuyện ngày mai", "bi-mat", "mai-dang", "nhap/")
        if secret in name or secret.encode() in data
    ]
    assert traces == []
    assert site.page("tin-tuc/hom-nay/").text("h1") == "Chuyện hôm nay"
    assert site.page("").tree.css("[data-preview]") == []


def test_a_preview_shows_them_marked_below_a_bar_on_every_page(build):
    site = build(UNDUE)

    marked = ["[Sẽ đăng ngày 23/11/2026] Chuyện ngày mai", "Chuyện hôm nay"]
    draft = "[Bản nháp] Chuyện chưa kể"
    assert site.page("tin-tuc/").texts(".card-title") == [*marked, draft]
    assert site.page("tin-tuc/nhap/").text("h1") == draft
    assert draft in site.files()["feed.atom"].decode()
    pages = [name for name in site.files() if name.endswith(".html")]
    bars = {name: site.page(name).texts("[data-preview]") for name in pages}
    assert {name for name, bar in bars.items() if bar != ["Bản xem thử, chưa đăng"]} == set()


def test_a_visible_post_may_not_name_a_hidden_one(build):
    site = build("""
        -- phong-trao/sap-toi/index.md --
        status: draft
        -- tin-tuc/som-qua/index.md --
        campaigns: [sap-toi]
        """)

    assert site.problems == [("content/tin-tuc/som-qua/index.md", 5, "hidden-entry")]


def test_two_posts_may_not_share_an_address(build):
    site = build("""
        -- tin-tuc/2024/mot/index.md --
        -- tin-tuc/2025/khac/index.md --
        slug: mot
        -- trang/tin-tuc/index.md --
        """)

    assert site.problems == [
        ("content/tin-tuc/2025/khac/index.md", 1, "address-taken"),
        ("content/trang/tin-tuc/index.md", 1, "address-taken"),
    ]


def test_years_as_folders_do_not_change_an_address(build):
    site = build("""
        -- tin-tuc/2024/mot/index.md --
        -- tin-tuc/hai.md --
        """)

    assert site.has("tin-tuc/mot/index.html")
    assert site.has("tin-tuc/hai/index.html")


def test_a_file_in_no_known_folder_is_never_dropped_silently(build):
    site = build("""
        -- tin-tcu/mot/index.md --
        """)

    assert site.problems == [("content/tin-tcu/mot/index.md", 1, "unknown-folder")]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("lac.md", "unknown-folder"),
        ("tin-tuc/mot/index.docx", "not-markdown"),
        ("tin-tuc/mot/index.md.txt", "not-markdown"),
        ("tin-tuc/mot/index.MD", "not-markdown"),
    ],
)
def test_a_post_saved_in_the_wrong_way_is_not_passed_over(build, name, code):
    assert build(f"-- {name} --\nx\n").problems == [(f"content/{name}", 1, code)]


def test_a_folder_name_that_is_no_address_is_reported(build):
    site = build(
        """
        -- tin-tuc/Bài một/index.md --
        """.replace("Bài một", "Bai_mot")
    )

    assert site.problems == [("content/tin-tuc/Bai_mot/index.md", 1, "bad-slug")]


def test_a_link_out_of_the_content_folder_is_refused(build, tmp_path):
    (tmp_path / "content" / "tin-tuc").mkdir(parents=True)
    (tmp_path / "content" / "tin-tuc" / "ngoai").symlink_to(tmp_path)

    site = build("-- tin-tuc/mot/index.md --\n")

    assert site.problems == [("content/tin-tuc/ngoai", 1, "symlink")]


def test_a_vocabulary_file_has_its_mistakes_named_too(build):
    site = build("""
        -- vocabulary/units.yaml --
        - id: phong-mot
          label: Phòng Một
        - id: Phòng Hai
          label: Phòng Hai
        - id: phong-mot
          label: Lại Phòng Một
          ten: x
        """)

    assert site.problems == [
        ("content/vocabulary/units.yaml", 3, "vocabulary-id"),
        ("content/vocabulary/units.yaml", 5, "vocabulary-twice"),
        ("content/vocabulary/units.yaml", 7, "unknown-key"),
    ]


def test_decomposed_text_is_published_composed(build):
    spread = unicodedata.normalize("NFD", "Điển hình tiên tiến")

    site = build(f"-- tin-tuc/mot/index.md --\ntitle: {spread}\n\n{spread}\n")

    page = site.page("tin-tuc/mot/")
    assert page.text("h1") == "Điển hình tiên tiến"
    assert unicodedata.is_normalized("NFC", page.html)


@pytest.mark.parametrize(
    ("attack", "shown"),
    [
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("[x](https://a.example){: onclick=alert(1)}", "x{: onclick=alert(1)}"),
        (
            '<a href="//b.example" onclick="alert(1)">x</a>',
            '<a href="//b.example" onclick="alert(1)">x</a>',
        ),
        ("<svg><script>alert(1)</script></svg>", "<svg><script>alert(1)</script></svg>"),
    ],
)
def test_markup_in_a_body_is_shown_as_typed(build, attack, shown):
    page = build(f"-- tin-tuc/mot/index.md --\n\n{attack}\n").page("tin-tuc/mot/")

    assert page.text(".prose") == shown
    assert page.tree.css(".prose script, .prose svg, .prose img, .prose [onclick]") == []


@pytest.mark.parametrize(
    ("attack", "code"),
    [
        ("[x](javascript:alert(1))", "link-nowhere"),
        ("[x](JaVaScRiPt&#58;alert(1))", "link-nowhere"),
        ("[x](data:text/html,hello)", "link-nowhere"),
        ("[x](//b.example)", "link-nowhere"),
        ("![x](https://b.example/x.png)", "no-file"),
        ("![x](data:image/svg+xml,x)", "no-file"),
    ],
)
def test_links_and_pictures_that_do_harm_are_refused(build, attack, code):
    site = build(f"-- tin-tuc/mot/index.md --\n\n{attack}\n")

    assert [(path, found) for path, _, found in site.problems] == [
        ("content/tin-tuc/mot/index.md", code)
    ]


def test_an_address_in_angle_brackets_is_a_link(build):
    page = build("-- tin-tuc/mot/index.md --\n\n<lienhe@a.example>\n").page("tin-tuc/mot/")

    assert page.links(".prose") == ["mailto:lienhe@a.example"]


def test_markup_in_a_title_is_shown_as_typed(build):
    site = build("""
        -- tin-tuc/mot/index.md --
        title: Mẹo <b>hay</b> & "lạ"
        """)

    assert site.page("tin-tuc/mot/").text("h1") == 'Mẹo <b>hay</b> & "lạ"'


@pytest.mark.parametrize(
    ("newsroom", "sentence"),
    [
        ({"slogen": "x"}, "pelicanconf.py: NEWSROOM không có mục “slogen”, có phải là “slogan”?."),
        ({"palette": "tim"}, "pelicanconf.py: palette “tim” không có, chọn xanh hoặc do-cam."),
        ({"posts_per_page": 0}, "pelicanconf.py: posts_per_page phải từ 1 trở lên."),
    ],
)
def test_a_wrong_setting_is_named_in_one_sentence(build, capsys, newsroom, sentence):
    site = build("-- tin-tuc/mot/index.md --\n", NEWSROOM=newsroom)

    assert site.exit_code == 1
    assert capsys.readouterr().err.splitlines() == [sentence]


def test_odd_signs_from_the_web_do_not_move_the_lines(build):
    site = build("-- tin-tuc/mot/index.md --\ntitle: Một\u2028hai\u2028ba\ndate: hôm qua\n")

    assert site.problems == [("content/tin-tuc/mot/index.md", 4, "unclear-date")]


def test_a_control_character_is_named_at_its_line(build):
    site = build("-- tin-tuc/mot/index.md --\ntitle: Một\nauthor: Hai\x07\n")

    assert site.problems == [("content/tin-tuc/mot/index.md", 5, "yaml-character")]


def test_large_folders_are_read_alike_by_one_process_and_by_several(tmp_path):
    from datetime import date

    from entries.loading import load

    text = "".join(f"-- tin-tuc/so-{n}.md --\n\nBài **{n}**.\n" for n in range(250))
    write_files(text, tmp_path / "content")

    def loaded(jobs: int) -> object:
        return load(
            Path(tmp_path / "content"),
            root="",
            today=date(2026, 11, 22),
            cache=tmp_path / f"cache-{jobs}",
            jobs=jobs,
        ).library.by_kind

    assert loaded(2) == loaded(1)


def test_a_damaged_cache_is_made_anew(build, tmp_path):
    first = build("-- tin-tuc/mot/index.md --\n\n**Đậm**\n", CACHE_PATH=str(tmp_path / "kho"))
    for kept in (tmp_path / "kho" / "rendered").rglob("*.json"):
        kept.write_bytes(b'{"html": 1')

    second = build("", CACHE_PATH=str(tmp_path / "kho"))

    assert first.files()["tin-tuc/mot/index.html"] == second.files()["tin-tuc/mot/index.html"]
