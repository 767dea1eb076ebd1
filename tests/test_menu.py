"""The menu as the settings file writes it."""

import pytest

from newsroom.edition import WrongSettingError, read_newsroom


def test_lines_hold_lines_up_to_three_levels():
    lines = (
        ("Tin tức", "tin-tuc/"),
        ("Gương", "guong-dien-hinh/", [("Lĩnh vực", "linh-vuc/", (("Y tế", "linh-vuc/y-te/"),))]),
    )
    news, stories = read_newsroom({"menu": lines}).menu

    assert (news.label, news.address, news.items) == ("Tin tức", "tin-tuc/", ())
    assert list(stories.addresses) == ["guong-dien-hinh/", "linh-vuc/", "linh-vuc/y-te/"]
    assert stories.holds("linh-vuc/y-te/nam-2026/")
    assert not stories.holds("")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("Tin tức",), "viết sai"),
        ("Tin tức", "viết sai"),
        (("A", "a/", (("B", "b/", (("C", "c/", (("D", "d/"),)),)),)), "“C” nằm quá sâu"),
    ],
)
def test_a_line_of_another_shape_is_named(line, words):
    with pytest.raises(WrongSettingError, match=words):
        read_newsroom({"menu": (line,)})
