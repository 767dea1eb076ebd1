"""What the search takes for a slip of typing, and how it says what it found instead."""

import pytest

from search_worker import post, search_in, text

pytestmark = pytest.mark.browser


def test_a_correction_is_spelt_as_the_hits_spell_it(page, tmp_path):
    """Alone, `tỉnh`, `ni` and `cô` are commoner than the words that are meant."""
    posts = [
        post(
            "2021-01-01", "Xe buýt về làng", body="Tài xế xe buýt trả lại ví. Bù lại là lời cảm ơn."
        ),
        post(
            "2021-01-02",
            "Nhóm tình nguyện",
            body="Sinh viên tình nguyện dọn túi ni-lông ngoài chợ.",
        ),
        post(
            "2021-01-03",
            "Chuyện ở tỉnh",
            body="Tỉnh ủy, tỉnh đoàn; ni cô ở tỉnh; ni sư, vỏ lon ở tỉnh.",
        ),
    ]
    asked = {
        "xe bus": "xe buýt",
        "tnh nguyện": "tình nguyện",
        "túi nilon": "túi ni lông",
        "tnh nguyen Don tui": "tình nguyện Dọn túi",
    }
    found = search_in(page, posts, tmp_path, *asked)

    assert [each["correction"]["text"] for each in found] == list(asked.values())
    assert (
        "".join(part["text"] for part in found[0]["hits"][0]["title"] if part["marked"])
        == "Xe buýt"
    )


def test_marks_that_were_typed_stay_where_a_word_beside_them_is_corrected(page, tmp_path):
    posts = [
        post("2021-01-01", "Người giữ lửa", body="Nghề hoà giải; nghề hoà giải ở xóm."),
        post("2021-01-02", "Hoạ sĩ", body="Bảng hoa giả."),
    ]
    [found] = search_in(page, posts, tmp_path, "hòa giair ")

    assert found["correction"]["text"] == "hòa giải"
    assert text(found["hits"][0]["title"]) == "Người giữ lửa"


def test_known_words_with_marks_and_abbreviations_are_not_replaced(page, tmp_path):
    """`quanh` stands before `Nam`, `cách` after `nước`, each one slip from what was typed."""
    posts = [
        post("2021-01-01", "Đường quanh Nam Định", body="Nước cách bờ một thước."),
        post("2021-01-02", "Vườn rau sạch", body="Thợ Quảng giỏi nghề; bò ăn cỏ."),
    ]
    asked = ("Quảng Nam", "nước sạch", "bv", "qanh nam")
    *kept, slip = search_in(page, posts, tmp_path, *asked)

    assert [each["correction"] for each in kept] == [None] * 3
    assert slip["correction"]["text"] == "quanh nam"


def test_words_that_are_near_by_chance_do_not_keep_a_slip_from_being_corrected(page, tmp_path):
    """Two words may be eight others apart: `rừng … tre` is no `rừng che`."""
    posts = [
        post("2021-01-01", "Công nghệ thông tin về xã"),
        post("2021-01-02", "Thợ điện", body="Công nghệ mới, chị em thường nhờ báo tin giúp."),
        post("2021-01-03", "Bãi bồi", body="Rừng mới trồng được ba năm, có tre. Tán rừng che."),
    ]
    slip, meant = search_in(page, posts, tmp_path, "cong nghe thuong tin ", "rung tre ")

    assert slip["correction"]["text"] == "công nghệ thông tin"
    assert text(slip["hits"][0]["title"]) == "Công nghệ thông tin về xã"
    assert (meant["correction"], text(meant["hits"][0]["title"])) == (None, "Bãi bồi")


def test_letters_that_changed_places_are_likelier_than_a_wrong_one(page, tmp_path):
    """`an`, `en` and `in`, each in four posts, are one wrong letter from `on`; `no` is in one."""
    others = [
        post(f"2021-01-0{day}", f"Bữa thứ {day}", body="An phần cơm, én phần trời, in phần đầu.")
        for day in range(1, 5)
    ]
    posts = [*others, post("2021-02-01", "Bữa no phần quà")]
    [found] = search_in(page, posts, tmp_path, "on phan qua ")

    assert found["correction"]["text"] == "no phần quà"
    assert [text(hit["title"]) for hit in found["hits"]] == ["Bữa no phần quà"]


def test_an_open_quotation_that_no_post_has_is_read_as_if_there_were_none(page, tmp_path):
    posts = [post("2021-01-01", "Trồng lại vạt tràm", body="Bác Tư trồng rừng ven đê.")]
    open_, closed, slip = search_in(page, posts, tmp_path, '"vạt trồng', '"vạt trồng"', '"tồng lại')

    assert (open_["total"], open_["isLoose"]) == (1, False)
    assert (closed["total"], closed["correction"]) == (0, None)
    assert slip["correction"]["text"] == "trồng lại"
