"""The picture that goes with an address where it is shared."""

import io

from PIL import Image

from newsroom.social_cards import SocialCard
from pictures.drawing import draw, fit_title, known_letters, wrap

SITE = "https://vidu.gov.vn"
VIETNAMESE = (
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
)


def card(title, **changes):
    return SocialCard(
        **{
            "title": title,
            "kind": "Tin tức",
            "site_name": "Gương Sáng",
            "agency": "Cơ quan mẫu",
            "palette": "xanh",
            "photo": "",
            **changes,
        }
    )


def test_the_face_has_a_sign_for_every_vietnamese_letter():
    letters = VIETNAMESE + VIETNAMESE.upper() + "0123456789“”–…,.:;/()"

    assert [letter for letter in letters if ord(letter) not in known_letters()] == []


def test_a_title_of_any_length_stays_within_its_place():
    for title in ("Ngắn", "NGHỄ ĐỖ THUỞ ẤY " * 12, "Mười bảy năm nghe tiếng nước " * 20):
        font, lines = fit_title(title, 572)
        assert lines
        assert all(font.getlength(line) <= 572 for line in lines)
        assert len(lines) * font.size * 1.32 <= 388
    assert lines[-1].endswith("…")


def test_lines_break_between_words_only():
    font, _ = fit_title("x", 500)

    lines = tuple(wrap("Tổ tự quản phân loại rác ở khu dân cư", font, 500))
    assert " ".join(lines) == "Tổ tự quản phân loại rác ở khu dân cư"
    assert len(lines) > 1


def test_a_letter_that_the_face_lacks_leaves_no_box():
    assert draw(card("Chào 😀 bạn"), None) == draw(card("Chào  bạn"), None)


def test_every_page_of_a_real_site_has_a_card_of_the_right_size(build):
    site = build(
        """
        -- tin-tuc/mot/index.md --
        title: Lễ phát động
        picture: {file: a.jpg, alt: Ảnh}
        -- tin-tuc/mot/a.jpg --
        900x600
        -- trang/lien-he/index.md --
        """,
        SITEURL=SITE,
    )
    addresses = set()
    for page in ("", "tin-tuc/", "tin-tuc/mot/", "lien-he/"):
        found = site.page(page).tree.css_first("meta[property='og:image']").attributes["content"]
        image = Image.open(io.BytesIO((site.output / found.removeprefix(f"{SITE}/")).read_bytes()))
        assert (image.format, image.size) == ("JPEG", (1200, 630))
        addresses.add(found)
    assert len(addresses) == 3  # the home page and the list share the site's own
    assert "og:image" not in build("").page("tin-tuc/mot/").html
