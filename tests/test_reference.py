"""The generated pages: complete, and not older than what they are made from."""

import re

import pytest

from newsroom.descriptions import describe
from newsroom.examples import example_of
from newsroom.fields import Reading, group_of, specs, walk
from newsroom.kinds import KINDS
from newsroom.nodes import parse_yaml
from newsroom.reference import field_reference
from newsroom.vocabulary_reading import load_vocabularies
from newsroom.vocabulary_reference import vocabulary_reference
from newsroom_cli.commands.docs import generated_files
from small_sites import ROOT

VOCABULARIES, _ = load_vocabularies(ROOT / "content" / "vocabulary", "vocabulary")
PAGE = field_reference(VOCABULARIES)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_is_listed_once_in_the_section_of_its_kind(kind):
    section = PAGE.split(f"(`{kind.folder}/`)\n")[1].split("\n## ")[0]

    listed = re.findall(r"^\| `([a-z_]+)`", section, re.MULTILINE)

    assert sorted(listed) == sorted(specs(kind.record))


def test_every_group_of_fields_is_described_once_and_linked():
    groups = PAGE.split("\n## Mục con\n")[1].split("\n## ")[0]
    linked = set(re.findall(r"\[xem\]\(#([^)]+)\)", PAGE))
    headings = re.findall(r"^### (.+)$", groups, re.MULTILINE)

    assert {heading.replace("`", "").replace(",", "").replace(" ", "-").lower()
            for heading in headings} == linked  # fmt: skip
    for kind in KINDS:
        for key, spec in specs(kind.record).items():
            if record := group_of(spec.type):
                section = next(part for part in groups.split("\n### ") if f"`{key}`" in part[:200])
                assert set(re.findall(r"^\| `([a-z_]+)`", section, re.MULTILINE)) == set(
                    specs(record)
                )


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_has_words_for_people_and_an_example_that_it_accepts(kind):
    for name, spec in walk(kind.record):
        example = example_of(spec, VOCABULARIES)
        assert spec.label and spec.help and describe(spec.type) and example, name

        reading = Reading("vi-du.md", VOCABULARIES, [])
        node = parse_yaml(f"key: {example}", 1, reading.report).items["key"]
        assert spec.type.parse(node, "key", reading) is not None, name
        assert reading.problems == [], name


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_comma_tears_the_sentence_of_an_example_in_two(kind):
    for name, spec in walk(kind.record):
        if spec.example.startswith("["):
            items = parse_yaml(f"key: {spec.example}", 1, print).items["key"].items
            sentences = [item.text for item in items if " " in item.text]
            assert all(text[0].isupper() for text in sentences), name


def test_a_condition_a_secret_and_a_duty_without_way_out_are_told():
    row = next(line for line in PAGE.split("\n") if line.startswith("| `consent`"))

    assert row == (
        "| `consent` ☆ | **Căn cứ nêu tên**: sự đồng ý của người được nêu tên. Bắt buộc khi "
        "subject là person, trừ khi illustrative là true. Phải có. *Không đăng.* | gồm các mục "
        "con: [xem](#mục-con-của-consent) | `{basis: dong-y, date: 2026-11-20, scope: [name, "
        "image, story], reference: DY-2026-014}` |"
    )


def test_the_page_of_closed_lists_has_every_value_with_its_other_spellings():
    page = vocabulary_reference(VOCABULARIES)

    for vocabulary in VOCABULARIES.values():
        for term in vocabulary.terms.values():
            row = next(line for line in page.split("\n") if line.startswith(f"| `{term.id}` |"))
            assert all(text in page for text in (term.label, *term.aliases, *term.former)), row


def test_the_committed_files_are_what_the_declarations_say():
    stale = [
        name
        for name, text in generated_files(VOCABULARIES).items()
        if not (ROOT / name).is_file() or (ROOT / name).read_text("utf-8") != text
    ]

    assert stale == [], "run: python3 run.py docs"
