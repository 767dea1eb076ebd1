"""The project's own sample site: complete, honest, well-formed."""

import re
from collections import Counter
from datetime import date

import pytest

from entries.loading import load
from newsroom.dates import parse_moment
from small_sites import ROOT, TODAY


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    return load(
        ROOT / "content",
        root="",
        today=date.fromisoformat(TODAY),
        cache=tmp_path_factory.mktemp("rendered"),
    )


def test_the_sample_has_no_mistake_and_enough_of_every_kind(loaded):
    reminders = {"unknown-fact", "no-basis", "no-document-file"}
    assert {problem.code for problem in loaded.problems} <= reminders
    counts = Counter(post.entry.kind for post in loaded.library.by_key.values())
    assert counts["story"] >= 12
    assert counts["deed"] >= 14
    assert counts["news"] >= 6
    assert counts["document"] == 3
    assert counts["campaign"] >= 7


def test_the_source_article_is_there_with_its_true_metadata(loaded):
    post = loaded.library.by_key["campaign", "thi-dua-linh-vuc-moi-truong-2021-2025"]

    assert post.date == parse_moment("23/11/2021 21:14")
    assert [link.slug for link in post.entry.documents] == [
        "19-ct-ttg-2021", "04-kh-btnmt-2021", "34-ct-tw-2014",
    ]  # fmt: skip
    assert len(post.entry.content) == 6
    assert post.text.rstrip().endswith("./.")


@pytest.mark.parametrize(
    ("slug", "number", "issued"),
    [
        ("19-ct-ttg-2021", "19/CT-TTg", "2021-07-16"),
        ("04-kh-btnmt-2021", "04/KH-BTNMT", "2021-11-08"),
        ("34-ct-tw-2014", "34-CT/TW", "2014-04-07"),
    ],
)
def test_the_documents_it_names_have_their_true_numbers_and_dates(loaded, slug, number, issued):
    entry = loaded.library.by_key["document", slug].entry

    assert (entry.number, entry.issued.isoformat()) == (number, issued)


def test_stories_and_deeds_are_marked_as_illustrative_and_can_be_copied(loaded):
    for kind in ("story", "deed"):
        for post in loaded.library.of_kind(kind):
            assert post.entry.illustrative, post.entry.path
            assert post.entry.results, post.entry.path
            assert post.entry.lessons, post.entry.path
            assert post.picture, post.entry.path
            assert post.picture.alt and post.picture.caption, post.entry.path


def test_leads_are_of_the_length_that_lists_and_readers_need(loaded):
    lengths = {
        post.entry.path: len(post.summary.split())
        for post in loaded.library.by_key.values()
        if post.entry.kind != "page"
    }

    assert {path: words for path, words in lengths.items() if not 25 <= words <= 60} == {}


def test_no_sentence_of_the_sample_holds_a_persons_number_or_address(loaded):
    private = re.compile(r"\b\d{9}\b|\b\d{12}\b|\b0\d{9}\b|[\w.]+@(?!guongsang\.example)[\w.]+")

    found = {
        post.entry.path: match.group()
        for post in loaded.library.by_key.values()
        if (match := private.search(post.text))
    }

    assert found == {}


def test_pictures_are_small(loaded):
    sizes = {path.name: path.stat().st_size for path in sorted((ROOT / "content").rglob("*.webp"))}

    assert len(sizes) >= 40
    assert {name: size for name, size in sizes.items() if size > 150_000} == {}
