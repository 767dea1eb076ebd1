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
