"""Folding is one thing in two languages: the shared fixture and a few thousand made-up texts."""

import json
import unicodedata

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from newsroom.text import fold, pairs, syllables
from serving import served
from small_sites import ROOT

FIXTURE = json.loads((ROOT / "tests" / "fold.json").read_text("utf-8"))

# A browser may know letters of a later Unicode than Python does: only those both know are made up.
KNOWN = st.characters(exclude_categories=["Cn", "Co", "Cs"])
VIETNAMESE = st.sampled_from(
    [*"aăâbcdđeêghiklmnoôơpqrstuưvxyýỳỷỹỵAĐƯỐ 19/-._", *"\u0301\u0323\u031b"]
)
TEXTS = st.text(KNOWN) | st.text(VIETNAMESE, max_size=40)

READ = """
async (texts) => {
  const { fold, syllables, pairs } = await import("/js/fold.mjs");
  return texts.map((text) => [fold(text), syllables(text), pairs(syllables(text))]);
}
"""
FIND_RUNS = """
async (texts) => {
  const { findRuns } = await import("/js/search-runs.mjs");
  return texts.map((text) => findRuns(text).map(({ syllable }) => syllable));
}
"""
# Each word of a text is looked for, whole and as a beginning, beside all that stand there.
FIND_EACH = """
async (texts) => {
  const { findRuns, findWanted } = await import("/js/search-runs.mjs");
  const placed = ({ syllable, start, end }) => `${syllable} ${start} ${end}`;
  return texts.map((text) => {
    const runs = findRuns(text);
    return runs.map(({ syllable }) => {
      const wanted = (isOpen) => findWanted(text, { words: [{ syllable }], isOpen }).map(placed);
      return {
        alike: runs.filter((run) => run.syllable === syllable).map(placed),
        begun: runs.filter((run) => run.syllable.startsWith(syllable)).map(placed),
        found: [wanted(false), wanted(true)],
      };
    });
  });
}
"""
FIND_WRITTEN = """
async (texts) => {
  const { findRuns } = await import("/js/search-runs.mjs");
  return texts.map((text) => findRuns(text).map(({ start, end }) => text.slice(start, end)));
}
"""


@pytest.fixture(scope="module")
def scripts():
    with served(ROOT / "theme" / "static") as address:
        yield address


def made_up_texts(most):
    texts = []

    @settings(
        max_examples=most,
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
    return texts


def read_both(texts):
    return [[fold(text), syllables(text), pairs(syllables(text))] for text in texts]


@pytest.mark.parametrize("case", FIXTURE, ids=range(len(FIXTURE)))
def test_python_folds_as_the_fixture_says(case):
    assert fold(case["text"]) == case["fold"]
    assert syllables(case["text"]) == case["syllables"]


@pytest.mark.browser
def test_the_browser_folds_as_the_fixture_says(page, scripts):
    page.goto(f"{scripts}/js/")

    read = page.evaluate(READ, [case["text"] for case in FIXTURE])

    assert [(text, found) for text, found, _ in read] == [
        (case["fold"], case["syllables"]) for case in FIXTURE
    ]


@pytest.mark.browser
def test_marks_are_placed_on_the_syllables_that_the_fixture_names(page, scripts):
    page.goto(f"{scripts}/js/")
    # What a letter becomes can depend on the next one: a final sigma is not worth a second table.
    cases = [case for case in FIXTURE if "Σ" not in case["text"]]

    found = page.evaluate(FIND_RUNS, [case["text"] for case in cases])

    assert found == [case["syllables"] for case in cases]


@given(TEXTS)
def test_folding_again_changes_nothing(text):
    assert fold(fold(text)) == fold(text)
    assert syllables(" ".join(syllables(text))) == syllables(text)


@given(TEXTS)
def test_upper_case_and_loose_marks_fold_away(text):
    loose = unicodedata.normalize("NFD", text)

    assert fold(loose) == fold(unicodedata.normalize("NFC", text))
    assert all(not unicodedata.combining(char) or char > "\u036f" for char in fold(text))


@pytest.mark.browser
def test_places_are_those_of_the_words_as_they_were_written(page, scripts):
    page.goto(f"{scripts}/js/")

    found = page.evaluate(
        FIND_WRITTEN, ["Kỳ, (07)kỷ", "Hòa Bi\u0300nh!", "くざき 7", "𝒜b İx ﬁn", "“đ” ŉ — Ǆ"]
    )

    assert found == [
        ["Kỳ", "07", "kỷ"],
        ["Hòa", "Bi\u0300nh"],
        ["くざ", "き", "7"],
        ["𝒜b", "İx", "ﬁn"],
        ["đ", "ŉ", "Ǆ"],
    ]


@pytest.mark.browser
def test_a_word_is_found_where_it_stands_among_all_others(page, scripts):
    texts = made_up_texts(1_000)
    page.goto(f"{scripts}/js/")

    read = page.evaluate(FIND_EACH, [*texts, *(case["text"] for case in FIXTURE)])

    words = [word for text in read for word in text]
    assert len(words) >= 1_000
    assert [word for word in words if word["found"] != [word["alike"], word["begun"]]] == []


@pytest.mark.browser
def test_the_browser_reads_made_up_texts_as_python_does(page, scripts):
    texts = made_up_texts(2_000)
    page.goto(f"{scripts}/js/")
    read = page.evaluate(READ, texts)

    differing = [
        (text, there, here)
        for text, there, here in zip(texts, read, read_both(texts), strict=True)
        if there != here
    ]
    assert len(texts) >= 1_500
    assert differing == []
