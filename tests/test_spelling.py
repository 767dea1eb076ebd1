"""The marks of a syllable are one byte in two languages, and can be written out again."""

import json

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from newsroom.text import nfc, syllables
from search.spelling import spelt_syllables
from serving import served
from small_sites import ROOT

FIXTURE = json.loads((ROOT / "tests" / "spelling.json").read_text("utf-8"))
LETTERS = st.sampled_from(
    [*"aăâbcdđeêghiklmnoôơpqrstuưvxyýỳỷỹỵAĐƯỐ 19_", *"\u0301\u0323\u031b\u0302"]
)
TEXTS = st.text(LETTERS, max_size=30)

SPELL = """
async (texts) => {
  const { spell } = await import("/js/search-spelling.mjs");
  return texts.map((text) => spell(text).map(({ syllable, code }) => [syllable, code]));
}
"""
WRITE = """
async (texts) => {
  const { spell, write } = await import("/js/search-spelling.mjs");
  const writeAll = (words) => words.map(({ syllable, code }) => write(syllable, code)).join(" ");
  return texts.map((text) => writeAll(spell(text)));
}
"""


@pytest.fixture(scope="module")
def scripts():
    with served(ROOT / "theme" / "static") as address:
        yield address


@pytest.mark.parametrize("case", FIXTURE, ids=range(len(FIXTURE)))
def test_python_spells_as_the_fixture_says(case):
    assert [list(spelt) for spelt in spelt_syllables(case["text"])] == case["spelt"]


@given(TEXTS)
def test_syllables_are_those_of_the_core(text):
    assert [syllable for syllable, _ in spelt_syllables(text)] == syllables(text)


@given(TEXTS)
def test_composed_and_loose_letters_are_spelt_alike(text):
    assert spelt_syllables(nfc(text)) == spelt_syllables(text)


@pytest.mark.browser
def test_the_browser_spells_as_python_does(page, scripts):
    texts = [case["text"] for case in FIXTURE]

    @settings(
        max_examples=1_000,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        deadline=None,
    )
    @given(TEXTS)
    def collect(text):
        texts.append(text)

    collect()
    page.goto(f"{scripts}/js/")
    spelt = page.evaluate(SPELL, texts)

    differing = [
        (text, there, here)
        for text, there in zip(texts, spelt, strict=True)
        if there != (here := [list(each) for each in spelt_syllables(text)])
    ]
    assert len(texts) > 800
    assert differing == []


@pytest.mark.browser
def test_a_syllable_is_written_with_its_marks_again(page, scripts):
    text = (
        "thi đua yêu nước kỷ niệm hòa bình thủy lợi rượu nguyễn khuỷu ngoằn ngoèo giữ gìn giường gì"
        " quốc quyển quý mía múa của mùa thuở khuya thuế xoáy hoài ý kiến ở đêm tuyết việc đường"
    )
    page.goto(f"{scripts}/js/")

    assert page.evaluate(WRITE, [text, text.replace("hòa", "hoà")]) == [text, text]
