from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.document_numbers import find_numbers, parse_number, suggest_number

TYPES = ["CT", "KH", "QĐ", "TTr", "NĐ", "TT", "KL", "HD", "NQ"]
BODIES = ["TTg", "BTNMT", "CP", "UBND", "TW", "TU", "BTTTT", "HĐTĐKT"]


@pytest.mark.parametrize(
    ("text", "family", "slug"),
    [
        ("42/2022/NĐ-CP", "normative", "42-2022-nd-cp"),
        ("26/2020/TT-BTTTT", "normative", "26-2020-tt-btttt"),
        ("06/2022/QH15", "normative", "06-2022-qh15"),
        ("19/CT-TTg", "administrative", "19-ct-ttg-2021"),
        ("04/KH-BTNMT", "administrative", "04-kh-btnmt-2021"),
        ("16/KH-HĐTĐKT", "administrative", "16-kh-hdtdkt-2021"),
        ("109/TTr-UBND", "administrative", "109-ttr-ubnd-2021"),
        ("1042/BTNMT-TCMT", "letter", "1042-btnmt-tcmt-2021"),
        ("34-CT/TW", "party", "34-ct-tw-2021"),
        ("1160-KL/TU", "party", "1160-kl-tu-2021"),
    ],
)
def test_each_family_is_known_and_printed_as_it_was(text, family, slug):
    number = parse_number(text, TYPES)

    assert (number.family, str(number)) == (family, text)
    assert number.slug(date(2021, 7, 16)) == slug


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("19/CTTTg", "19/CT-TTg"),
        ("19-CT/TTg", "19/CT-TTg"),
        ("04/KHBTNMT", "04/KH-BTNMT"),
        ("4/KH-BTNMT", "04/KH-BTNMT"),
        ("O4/KH-BTNMT", "04/KH-BTNMT"),
        ("19 / CT - TTg", "19/CT-TTg"),
        ("19/CT-TTG", "19/CT-TTg"),
        ("34/CT-TW", "34-CT/TW"),
        ("34-CTTW", "34-CT/TW"),
        ("42/2022/NĐCP", "42/2022/NĐ-CP"),
        ("019/CT-TTg", "19/CT-TTg"),
    ],
)
def test_a_near_miss_is_refused_and_answered_with_the_right_form(typed, right):
    is_right_family = parse_number(typed, TYPES)

    assert suggest_number(typed, TYPES, BODIES) == right
    assert is_right_family is None or str(is_right_family) != right


@pytest.mark.parametrize("typed", ["", "CT-TTg", "19", "19/XY-ZZ", "-/-", "2021/11"])
def test_what_is_no_near_miss_gets_no_guess(typed):
    assert suggest_number(typed, TYPES, BODIES) is None


def test_numbers_are_found_in_prose_and_other_slashes_are_not():
    text = (
        "Chỉ thị số 19/CT-TTg ngày 16/7/2021, Kế hoạch 04/KHBTNMT, Chỉ thị 34-CT/TW; km/h, "
        "24/7, và/hoặc, Nghị định số 42/2022/NĐ-CP."
    )

    found = [words for _, words in find_numbers(text)]

    assert found == ["19/CT-TTg", "04/KHBTNMT", "34-CT/TW", "42/2022/NĐ-CP"]


@given(st.text(alphabet="0123456789O/- CTKHĐQBNMTgư", max_size=20))
def test_no_text_raises_and_a_suggestion_is_itself_right(text):
    list(find_numbers(text))
    suggestion = suggest_number(text, TYPES, BODIES)

    if suggestion is not None:
        assert str(parse_number(suggestion, TYPES)) == suggestion
