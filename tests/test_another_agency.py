"""Another agency takes the project over by ten lines of settings."""

from pathlib import Path

from small_sites import build_site, write_files

SETTINGS = """
from pelicanconf import *
NEWSROOM = NEWSROOM | {
    "agency": "Sở Nội vụ tỉnh Vĩnh Ninh",
    "site_name": "Hoa Đẹp",
    "slogan": "Mỗi ngày một việc",
    "responsible": "Phòng Thi đua",
    "address": "Số 2, đường Sông Hồng",
    "phone": "(0211) 1111 1111",
    "email": "bientap@vinhninh.example",
    "palette": "do-cam", "emblem": EMBLEM,
    "menu": (("Tin thi đua", "tin-tuc/"),),
    "footer_links": (("Liên hệ", "lien-he/"),),
}
SITENAME = NEWSROOM["site_name"]
SITEURL, PREVIEW = "https://vinhninh.example", False
"""
_READ = (".html", ".atom", ".rss", ".json", ".xml", ".ics", ".md", ".svg", "manifest")
OLD = (
    *("Cơ quan mẫu", "Gương Sáng", "Việc tốt được kể lại", "guongsang", "0000 0000", "Địa chỉ mẫu"),
    *('data-palette="xanh"', "Gửi bài cộng tác", "#1f5f99"),
)
NEW = {
    "index.html": (
        *("Sở Nội vụ tỉnh Vĩnh Ninh", "Hoa Đẹp", "Mỗi ngày một việc", "Phòng Thi đua"),
        *("Số 2, đường Sông Hồng", "bientap@vinhninh.example", 'data-palette="do-cam"'),
    ),
    "feed.atom": ("<title>Hoa Đẹp</title>", "<name>Sở Nội vụ tỉnh Vĩnh Ninh</name>"),
    "manifest.webmanifest": ('"short_name": "Hoa Đẹp"', '"theme_color": "#b03600"'),
}


def test_nothing_of_the_old_agency_is_left_on_any_page_or_in_any_file(tmp_path: Path, cache: Path):
    settings, content = tmp_path / "settings.py", tmp_path / "content"
    emblem = tmp_path / "hoa.svg"
    emblem.write_text("<svg xmlns='http://www.w3.org/2000/svg'><title>Hoa</title></svg>")
    settings.write_text(SETTINGS.replace("EMBLEM", repr(str(emblem))), encoding="utf-8")
    write_files(
        """
        -- tin-tuc/mot/index.md --
        -- guong-dien-hinh/hai/index.md --
        -- nguoi-tot-viec-tot/ba/index.md --
        -- phong-trao/bon/index.md --
        launched_by: thu-tuong
        basis: [Kế hoạch số 05/KH-UBND]
        -- van-ban/19-ct-ttg-2021/index.md --
        number: 19/CT-TTg
        issued: 2021-07-16
        -- trang/lien-he/index.md --
        """,
        content,
    )
    site = build_site(content, tmp_path / "output", cache, conf=str(settings))

    assert site.problems == []
    texts = {name: data.decode() for name, data in site.files().items() if name.endswith(_READ)}
    assert len([name for name in texts if name.endswith(".html")]) > 20
    assert [(name, old) for name, text in texts.items() for old in OLD if old in text] == []
    assert {text for name, text in texts.items() if name.endswith(".svg")} == {emblem.read_text()}
    missing = {name: [new for new in news if new not in texts[name]] for name, news in NEW.items()}
    assert missing == {name: [] for name in NEW}


def test_an_emblem_that_is_not_there_is_named(build, capsys):
    site = build("", NEWSROOM={"emblem": "bieu-trung.png"})

    assert site.exit_code == 1
    assert "emblem “bieu-trung.png” không phải tệp .svg có thật" in capsys.readouterr().err
