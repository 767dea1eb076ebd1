import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.fields import Reading, parse_record
from newsroom.front_matter import read_source
from newsroom.nodes import Listing, Scalar
from newsroom.records import News, Story
from newsroom.reference_types import Link
from newsroom.vocabularies import Term, Vocabulary

VOCABULARIES = {
    "places": Vocabulary(
        "places",
        {
            "ninh-binh": Term(id="ninh-binh", label="Ninh Bình", former=("Hà Nam", "Nam Định")),
            "ca-mau": Term(id="ca-mau", label="Cà Mau", former=("Bạc Liêu",)),
        },
    ),
    "licences": Vocabulary("licences", {"cho-phep": Term(id="cho-phep", label="Được phép")}),
}


def check(text, record=News):
    """Parse one file; give (line, code) of every mistake, and the values."""
    reading = Reading("a.md", VOCABULARIES, [])
    source = read_source(text if isinstance(text, bytes) else text.encode(), reading.report)
    values = parse_record(record, source.header, reading) if source else None
    return [(problem.line, problem.code) for problem in reading.problems], values


GOOD = """\
---
title: Thử
date: 2021-11-23 21:14
summary: Một câu.
---
Nội dung.
"""


def test_a_good_header_has_no_mistakes():
    mistakes, values = check(GOOD)

    assert mistakes == []
    assert values["title"] == "Thử"


def test_what_yaml_would_turn_into_something_else_stays_as_typed():
    reading = Reading("a.md", {}, [])
    text = "---\na: no\nb: 12:30\nc: 1.10\nd: [012, ~]\n---\n"

    source = read_source(text.encode(), reading.report)

    assert source.header.items == {
        "a": Scalar("no", 2),
        "b": Scalar("12:30", 3),
        "c": Scalar("1.10", 4),
        "d": Listing((Scalar("012", 5), Scalar("~", 5)), 5),
    }


def test_the_body_knows_its_line():
    source = read_source(GOOD.encode(), lambda *_: None)

    assert (source.body, source.body_line) == ("Nội dung.\n", 6)


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("title: x\n", [(1, "no-header")]),
        ("", [(1, "empty-file")]),
        ("---\ntitle: x\n", [(1, "header-open")]),
        ("---\n---\n", [(1, "missing"), (1, "missing"), (1, "missing")]),
        (GOOD.replace("Thử", "Gương: người tốt"), [(2, "yaml-colon")]),
        (GOOD.replace("title: ", "title:"), [(2, "yaml-space")]),
        (GOOD.replace("title: ", "title："), [(2, "yaml-wide-colon")]),
        (GOOD.replace("summary", " summary"), [(4, "yaml-indent")]),
        (GOOD.replace("title: Thử", "title:\tThử\n\tx: 1"), [(3, "yaml-tab")]),
        (GOOD.replace("Thử", "Thử\ntitle: Hai"), [(3, "duplicate-key")]),
        (GOOD.replace("title:", "titel:"), [(2, "unknown-key")]),
        (GOOD.replace("Thử", ""), [(2, "missing")]),
        (GOOD.replace("2021-11-23", "2021-02-30"), [(3, "impossible-date")]),
        (GOOD.replace("2021-11-23 21:14", "tháng trước"), [(3, "unclear-date")]),
        (GOOD.replace("Một câu.", "[a, b]"), [(4, "not-text")]),
        (GOOD.replace("Một câu.", "&a x"), [(4, "yaml-alias")]),
        (GOOD.replace("Một câu.", "*a"), [(4, "yaml-alias")]),
        (GOOD.replace("Một câu.", "!!python/name:os.system x"), [(4, "yaml-tag")]),
        (GOOD.replace("Một câu.", "“chưa đóng\nx"), [(5, "yaml-syntax")]),
        (GOOD.replace("Thử", "T" * 251), [(2, "too-long")]),
        (GOOD.replace("---\nN", "place: ha-nam\n---\nN"), [(5, "not-allowed")]),
        (GOOD.replace("---\nN", "slug: Bài viết\n---\nN"), [(5, "bad-slug")]),
        (GOOD.replace("---\nN", "slug: trang-2\n---\nN"), [(5, "bad-slug")]),
        (GOOD.replace("---\nN", "status: đăng\n---\nN"), [(5, "not-allowed")]),
        (GOOD.replace("---\nN", "picture: anh.jpg\n---\nN"), [(5, "not-a-group")]),
        (
            GOOD.replace(
                "---\nN",
                "picture:\n  file: ../x.jpg\n  alt: A\n  credit: B\n  licence: cho-phep\n---\nN",
            ),
            [(6, "bad-file")],
        ),
        (
            GOOD.replace(
                "---\nN",
                "picture:\n  file: x.svg\n  alt: A\n  credit: B\n  licence: cho-phep\n---\nN",
            ),
            [(6, "bad-file")],
        ),
        (GOOD.replace("---\nN", "picture:\n  file: x.jpg\n---\nN"), [(6, "missing")] * 3),
        (GOOD.encode("utf-16"), [(1, "utf-16")]),
        (GOOD.encode().replace("Một".encode(), b"M\xf4t"), [(4, "not-utf8")]),
    ],
)
def test_each_mistake_is_named_at_its_line(text, mistakes):
    found, _ = check(text)

    assert sorted(found) == mistakes


def test_a_wrong_value_is_answered_with_the_nearest_right_one():
    reading = Reading("a.md", VOCABULARIES, [])
    source = read_source(GOOD.replace("---\nN", "place: Nam Định\n---\nN").encode(), reading.report)

    parse_record(News, source.header, reading)

    assert [problem.hint for problem in reading.problems] == [
        "“Nam Định” là tên cũ, nay là “Ninh Bình”: viết place: ninh-binh"
    ]


def test_a_vietnamese_label_typed_as_key_is_answered_with_the_key():
    reading = Reading("a.md", {}, [])
    source = read_source(GOOD.replace("title", "Tiêu đề").encode(), reading.report)

    parse_record(News, source.header, reading)

    assert "có phải là “title”?" in [problem.hint for problem in reading.problems]


def test_a_key_of_a_group_that_is_not_indented_is_explained():
    reading = Reading("a.md", {}, [])
    text = GOOD.replace("---\nN", "picture:\nfile: a.jpg\n---\nN")
    source = read_source(text.encode(), reading.report)

    parse_record(News, source.header, reading)

    assert (6, "nếu là mục con của “picture” thì lùi dòng này vào hai dấu cách") in [
        (problem.line, problem.hint) for problem in reading.problems
    ]


@pytest.mark.parametrize("typed", ["[ví, của rơi]", "ví, của rơi", "ví; của rơi"])
def test_tags_may_be_typed_with_or_without_brackets(typed):
    _, values = check(GOOD.replace("---\nN", f"tags: {typed}\n---\nN"))

    assert values["tags"] == ("ví", "của rơi")


def test_an_alias_bomb_is_refused_at_once():
    bomb = "---\na: &a [x, x]\n" + "".join(
        f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n"
        for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )

    found, _ = check(f"{bomb}---\n")

    assert (3, "yaml-alias") in found


def test_references_keep_the_line_that_names_them():
    _, values = check(GOOD.replace("---\nN", "campaigns:\n  - mot\n  - hai\n---\nN"), Story)

    assert values["campaigns"] == (Link("campaign", "mot"), Link("campaign", "hai"))
    assert [link.line for link in values["campaigns"]] == [6, 7]


@given(st.binary(max_size=400))
def test_no_bytes_raise(data):
    check(data)


@given(st.text(alphabet="abc:-#&*!|>[]{}'\"%@`, \n\tđộ", max_size=120))
def test_no_header_raises_and_every_mistake_is_on_a_line_of_the_file(header):
    text = f"---\n{header}\n---\n"

    found, _ = check(text)

    assert all(1 <= line <= text.count("\n") + 1 for line, _ in found)
