from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsroom.document_numbers import find_numbers, parse_number, symbols_of
from newsroom.number_suggestions import suggest_number
from newsroom.reference_types import is_usable_slug
from newsroom.text import fold
from newsroom.vocabulary_reading import load_vocabularies
from small_sites import ROOT

VOCABULARIES, _ = load_vocabularies(ROOT / "content" / "vocabulary", "vocabulary")
SYMBOLS = symbols_of(VOCABULARIES)
STATE_BODIES = sorted(SYMBOLS.bodies - SYMBOLS.party)


@pytest.mark.parametrize(
    ("text", "family", "slug"),
    [
        ("42/2022/NĐ-CP", "normative", "42-2022-nd-cp"),
        ("26/2020/TT-BTTTT", "normative", "26-2020-tt-btttt"),
        ("13/2020/QĐ-UBND", "normative", "13-2020-qd-ubnd"),
        ("01/2019/TTLT-BNV-BTC", "normative", "01-2019-ttlt-bnv-btc"),
        ("06/2022/QH15", "normative", "06-2022-qh15"),
        ("01/2012/UBTVQH13", "normative", "01-2012-ubtvqh13"),
        ("19/CT-TTg", "administrative", "19-ct-ttg-2021"),
        ("04/KH-BTNMT", "administrative", "04-kh-btnmt-2021"),
        ("594/KH-UBND", "administrative", "594-kh-ubnd-2021"),
        ("16/KH-HĐTĐKT", "administrative", "16-kh-hdtdkt-2021"),
        ("109/TTr-UBND", "administrative", "109-ttr-ubnd-2021"),
        ("12a/QĐ-BNV", "administrative", "12a-qd-bnv-2021"),
        ("1119/QĐ-TNVN", "administrative", "1119-qd-tnvn-2021"),
        ("1042/BTNMT-TCMT", "letter", "1042-btnmt-tcmt-2021"),
        ("4912/UBND-NC", "letter", "4912-ubnd-nc-2021"),
        ("1486/SNV-TĐKT", "letter", "1486-snv-tdkt-2021"),
        ("34-CT/TW", "party", "34-ct-tw-2021"),
        ("11-CT/TU", "party", "11-ct-tu-2021"),
        ("1160-KL/TU", "party", "1160-kl-tu-2021"),
        ("109-QĐ/TNVN", "party", "109-qd-tnvn-2021"),
    ],
)
def test_each_family_is_known_and_printed_as_it_was(text, family, slug):
    number = parse_number(text, SYMBOLS)

    assert (number.family, str(number)) == (family, text)
    assert number.slug(date(2021, 7, 16)) == slug
    assert suggest_number(text, SYMBOLS) == text


def test_the_year_of_issue_belongs_to_the_slug_since_numbers_start_again_each_year():
    number = parse_number("04/KH-BTNMT", SYMBOLS)

    assert number.slug(date(2021, 11, 8)) == "04-kh-btnmt-2021"
    assert number.slug(date(2022, 11, 8)) == "04-kh-btnmt-2022"


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("19/CTTTg", "19/CT-TTg"),
        ("19-CT/TTg", "19/CT-TTg"),
        ("19CT-TTg", "19/CT-TTg"),
        ("04/KHBTNMT", "04/KH-BTNMT"),
        ("4/KH-BTNMT", "04/KH-BTNMT"),
        ("4/KH-SNV", "04/KH-SNV"),
        ("O4/KH-BTNMT", "04/KH-BTNMT"),
        ("1O42/BTNMT-TCMT", "1042/BTNMT-TCMT"),
        ("19 / CT - TTg", "19/CT-TTg"),
        ("19/CT TTg", "19/CT-TTg"),
        ("19/CT-TTG", "19/CT-TTg"),
        ("19/ct-ttg", "19/CT-TTg"),
        ("19/CT–TTg", "19/CT-TTg"),
        ("19−CT−TTg", "19/CT-TTg"),
        ("Số: 19/CT-TTg", "19/CT-TTg"),
        ("số 19/CTTTg", "19/CT-TTg"),
        ("019/CT-TTg", "19/CT-TTg"),
        ("1657/QD-UBND", "1657/QĐ-UBND"),
        ("109/TTR-UBND", "109/TTr-UBND"),
        ("16/KH-HDTDKT", "16/KH-HĐTĐKT"),
        ("34/CT-TW", "34-CT/TW"),
        ("34-CTTW", "34-CT/TW"),
        ("1160/KL-TU", "1160-KL/TU"),
        ("42/2022/NĐCP", "42/2022/NĐ-CP"),
        ("42/2022/ND-CP", "42/2022/NĐ-CP"),
        ("42-2022-NĐ-CP", "42/2022/NĐ-CP"),
        ("6/2022/QH15", "06/2022/QH15"),
        ("06/2022/QH-15", "06/2022/QH15"),
        ("06/2022/Qh15", "06/2022/QH15"),
        ("4/SNV-TĐKT", None),
        ("4/UBND-NC", "04/UBND-NC"),
    ],
)
def test_a_near_miss_is_refused_and_answered_with_the_right_form(typed, right):
    assert parse_number(typed, SYMBOLS) is None
    assert suggest_number(typed, SYMBOLS) == right


@pytest.mark.parametrize(
    "typed", ["", "CT-TTg", "19", "4/XY-ZZ", "-/-", "2021/11", "0/CT-TTg", "00/CT-TTg", "24/7"]
)
def test_what_is_no_near_miss_gets_no_guess(typed):
    assert parse_number(typed, SYMBOLS) is None
    assert suggest_number(typed, SYMBOLS) is None


def test_numbers_are_found_in_prose_and_other_slashes_are_not():
    text = (
        "Chỉ thị số 19/CT-TTg ngày 16/7/2021, Kế hoạch 04/KHBTNMT, Chỉ thị 34-CT/TW; km/h, "
        "24/7, và/hoặc, Nghị định số 42/2022/NĐ-CP."
    )

    found = [words for _, words in find_numbers(text)]

    assert found == ["19/CT-TTg", "04/KHBTNMT", "34-CT/TW", "42/2022/NĐ-CP"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chỉ thị 19/CT-TTg - Phát động thi đua", ["19/CT-TTg"]),
        ("19 / CT - TTg và 42 / 2022 / NĐ-CP", ["19 / CT - TTg", "42 / 2022 / NĐ-CP"]),
        ("19/CT–TTg, O4/KH-BTNMT", ["19/CT–TTg", "O4/KH-BTNMT"]),
        ("giai đoạn 2021–2025; 24/7; 1/2 số hộ", []),
        ("ngày 16/7 - Bộ Nội vụ; 3-4 Việt Nam", []),
    ],
)
def test_a_dash_between_words_is_no_part_of_a_number(text, found):
    assert [words for _, words in find_numbers(text)] == found


@st.composite
def right_numbers(draw):
    number = f"{draw(st.integers(1, 99999)):02}"
    kind = draw(st.sampled_from(sorted(SYMBOLS.types)))
    year = draw(st.integers(1945, 2099))
    return draw(
        st.sampled_from(
            [
                f"{number}/{kind}-{draw(st.sampled_from(STATE_BODIES))}",
                f"{number}/{year}/{kind}-{draw(st.sampled_from(STATE_BODIES))}",
                f"{number}/{year}/QH{draw(st.integers(1, 20))}",
                f"{number}-{kind}/{draw(st.sampled_from(sorted(SYMBOLS.party)))}",
            ]
        )
    )


@given(right_numbers(), st.dates(date(1945, 1, 1), date(2099, 12, 31)))
def test_a_right_number_is_read_as_it_is_printed_and_makes_an_address(text, issued):
    number = parse_number(text, SYMBOLS)

    assert str(number) == text
    assert parse_number(str(number), SYMBOLS) == number
    assert is_usable_slug(number.slug(issued))


MUTATIONS = {
    "small letters": str.lower,
    "capitals": str.upper,
    "no marks": lambda text: "".join("D" if c == "Đ" else "d" if c == "đ" else c for c in text),
    "no hyphen": lambda text: text.replace("-", ""),
    "spaces": lambda text: text.replace("-", " - ").replace("/", " / "),
    "dash": lambda text: text.replace("-", "–"),
    "label": lambda text: f"Số: {text}",
    "zero in front": lambda text: f"0{text}",
    "letter O": lambda text: text.replace("0", "O"),
    "no zero": lambda text: text.removeprefix("0"),
    "signs exchanged": lambda text: text.translate({ord("/"): "-", ord("-"): "/"}),
}


@given(right_numbers(), st.sampled_from(sorted(MUTATIONS)))
def test_a_slip_of_the_pen_is_refused_with_the_right_form_or_is_right_itself(text, name):
    typed = MUTATIONS[name](text)
    parsed = parse_number(typed, SYMBOLS)
    suggestion = suggest_number(typed, SYMBOLS)

    if parsed is not None:
        assert str(parsed) == typed == suggestion
    else:
        # Without their marks or their hyphen two symbols may be the same.
        assume(not (name in ("no marks", "no hyphen", "small letters") and is_ambiguous(text)))
        assert suggestion == text


def is_ambiguous(text):
    """Say whether another right symbol looks the same, folded and joined."""
    symbol = "".join(fold(part) for part in text.replace("-", "/").split("/")[1:])
    same = [
        (kind, body)
        for kind in SYMBOLS.types
        for body in SYMBOLS.bodies
        if symbol.endswith(fold(kind + body))
    ]
    return len(same) > 1


@given(st.text(alphabet="0123456789O/- CTKHĐQBNMTgư–ốS:", max_size=20))
def test_no_text_raises_and_a_suggestion_is_itself_right(text):
    list(find_numbers(text))
    suggestion = suggest_number(text, SYMBOLS)

    if suggestion is not None:
        assert str(parse_number(suggestion, SYMBOLS)) == suggestion
