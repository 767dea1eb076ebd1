import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text import excerpt, fold, nfc, pairs, slugify, syllables


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("Gương Điển hình tiên tiến", "guong-dien-hinh-tien-tien"),
        ("19/CT-TTg", "19-ct-ttg"),
        ("TP.HCM – 19/5", "tp-hcm-19-5"),
        ("  Đặng Văn Hưng!  ", "dang-van-hung"),
        ("…", ""),
    ],
)
def test_a_title_becomes_an_ascii_address(typed, slug):
    assert slugify(typed) == slug


def test_folding_ignores_case_marks_and_the_way_marks_are_stored():
    forms = ["thi đua", "THI ĐUA", "Thi Đua", unicodedata.normalize("NFD", "thi đua")]

    assert {fold(form) for form in forms} == {"thi dua"}


@pytest.mark.parametrize(
    ("one", "other"),
    [("kỷ niệm", "kỉ niệm"), ("hòa bình", "hoà bình"), ("quý", "quí"), ("lý do", "lí do")],
)
def test_two_spellings_of_a_word_are_one_in_search(one, other):
    assert syllables(one) == syllables(other)


def test_y_stays_where_it_is_a_vowel_of_its_own():
    assert syllables("thủy tay uy yêu") == ["thuy", "tay", "uy", "yeu"]


def test_pairs_join_neighbours():
    assert pairs(["thi", "dua", "yeu", "nuoc"]) == ["thi_dua", "dua_yeu", "yeu_nuoc"]
    assert pairs(["mot"]) == []


def test_an_excerpt_ends_at_a_word_and_without_the_office_ending():
    assert excerpt("Thực hiện tốt  Chỉ thị./.", 80) == "Thực hiện tốt Chỉ thị."
    assert excerpt("Phát hiện, bồi dưỡng, nhân rộng điển hình", 22) == "Phát hiện, bồi dưỡng…"


@given(st.text())
def test_a_slug_is_always_safe_in_an_address(text):
    slug = slugify(text)

    assert slug == "" or re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert slugify(slug) == slug


@given(st.text())
def test_decomposed_text_folds_like_composed_text(text):
    decomposed = unicodedata.normalize("NFD", text)

    assert syllables(decomposed) == syllables(nfc(text))


@given(st.text(), st.integers(min_value=5, max_value=200))
def test_an_excerpt_is_never_longer_than_asked(text, most):
    assert len(excerpt(text, most)) <= most
