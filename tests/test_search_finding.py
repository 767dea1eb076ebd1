"""What the search finds and in which order, asked as readers ask."""

import pytest

from search_worker import days, post, search_in

pytestmark = pytest.mark.browser


def test_what_is_excluded_with_marks_spares_words_with_others(page, tmp_path):
    posts = [
        post("2021-01-01", "Xóm ven sông", body="Bà con gom rác sau lũ."),
        post("2021-01-02", "Xóm trên đồi", body="Bà con rắc vôi sau lũ."),
        post("2021-01-03", "Xóm trong rừng", body="Bà con dọn đường sau lũ, nhặt rác"),
    ]
    marked, phrase, bare = search_in(
        page, posts, tmp_path, "bà con -rác", 'bà con -"rắc vôi"', "bà con -rac"
    )

    assert days(marked) == ["2021-01-02"]
    assert sorted(days(phrase)) == ["2021-01-01", "2021-01-03"]
    assert days(bare) == []


def test_a_quotation_without_its_end_is_a_phrase_to_the_end(page, tmp_path):
    posts = [
        post("2021-01-01", "Người giữ rừng", body="Ông giữ rừng ven biển."),
        post("2021-01-02", "Giữ lửa", body="Nhà gần rừng, bà giữ lửa nghề."),
    ]
    found = search_in(
        page, posts, tmp_path, '"giữ rừng', "“giữ rừng", 'ông "giữ rừng', "giữ lửa -“giữ rừng", '"'
    )

    assert [days(each) for each in found] == [
        *[["2021-01-01"]] * 3,
        ["2021-01-02"],
        [],
    ]
