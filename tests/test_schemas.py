"""JSON Schemas for editors: valid, complete, and of one mind with the site's own parser."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from entries.loading import load
from newsroom.examples import example_of
from newsroom.field_types import (
    Block,
    Choice,
    Day,
    Flag,
    Listed,
    Many,
    Moment,
    Text,
    Whole,
    Years,
)  # fmt: skip
from newsroom.fields import Reading, Spec, parse_record, specs, walk
from newsroom.kinds import KINDS, kind_of_folder
from newsroom.nodes import Table, parse_yaml
from newsroom.problems import Problem, has_errors
from newsroom.reference_types import (
    FieldName,
    FileBeside,
    FormerAddress,
    Number,
    Ref,
    Slug,
    WebAddress,
)  # fmt: skip
from newsroom.schemas import schema_files
from newsroom.vocabulary_reading import load_vocabularies
from small_sites import ROOT, write_files
from test_scaffold import fill_in, new_entry

VOCABULARIES, _ = load_vocabularies(ROOT / "content" / "vocabulary", "vocabulary")
SCHEMAS = schema_files(VOCABULARIES)
VALIDATORS = {name: Draft7Validator(schema) for name, schema in SCHEMAS.items()}


class PlainYaml(yaml.SafeLoader):
    """YAML 1.2 as editors read it: no dates, no sexagesimal numbers, true and false alone."""


PlainYaml.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    PlainYaml.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first
    )


class WithoutAliases(yaml.SafeDumper):
    """Writes a value twice where it is there twice."""

    def ignore_aliases(self, data):
        return True


def plain(text):
    return yaml.load(text, PlainYaml)


def header_of(text):
    return plain(text.split("---\n")[1])


def complaints(kind, header):
    """Say where the schema finds fault: the first key of each complaint, or what is missing."""
    errors = VALIDATORS[f"{kind.name}.json"].iter_errors(header)
    return {str(error.path[0]) if error.path else error.message for error in errors}


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_schema_is_a_valid_one(name):
    Draft7Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize("name", SCHEMAS)
def test_its_patterns_are_regular_expressions_of_browsers_too(name):
    """With the flag u, as the language servers set it, JavaScript knows few escapes."""
    patterns = re.findall(r'"pattern": "((?:[^"\\]|\\.)*)"', json.dumps(SCHEMAS[name]))

    assert patterns
    for pattern in map(json.loads, (f'"{each}"' for each in patterns)):
        assert set(re.findall(r"\\(.)", pattern)) <= set("sd./\\"), pattern
        assert "(?P" not in pattern


def test_vs_code_knows_where_the_schemas_are_and_reads_the_lines_of_check():
    settings = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
    tasks = json.loads((ROOT / ".vscode/tasks.json").read_text("utf-8"))["tasks"]
    error, warning = (each["pattern"]["regexp"] for each in tasks[0]["problemMatcher"])
    problem = Problem(path="content/tin-tuc/a/index.md", line=7, code="missing", message="thiếu")
    reminder = replace(problem, code="lead-short", severity="warning")

    assert [(ROOT / name).is_file() for name in settings["yaml.schemas"]] == [True]
    assert re.match(error, str(problem)).groups() == (problem.path, "7", "missing", "thiếu")
    assert re.match(warning, str(reminder)).groups() == (problem.path, "7", "lead-short", "thiếu")
    assert re.match(error, str(reminder)) is None and re.match(warning, str(problem)) is None


def test_every_sample_entry_is_valid():
    wrong = {}
    for path in sorted((ROOT / "content").rglob("*.md")):
        kind = kind_of_folder(path.relative_to(ROOT / "content").parts[0])
        if kind is not None and (found := complaints(kind, header_of(path.read_text("utf-8")))):
            wrong[path.parent.name] = found

    assert wrong == {}


def test_every_vocabulary_file_is_valid():
    for path in (ROOT / "content" / "vocabulary").glob("*.yaml"):
        terms = plain(path.read_text("utf-8"))
        assert [error.message for error in VALIDATORS["vocabulary.json"].iter_errors(terms)] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_new_entry_is_valid_once_its_blanks_are_filled(kind):
    blank = header_of(new_entry(kind))

    assert complaints(kind, header_of(fill_in(new_entry(kind)))) == set()
    if kind.name != "page":
        assert complaints(kind, blank) != set()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_is_in_the_schema_with_words_for_people(kind):
    schema = SCHEMAS[f"{kind.name}.json"]

    def named(record, prefix=""):
        for key, each in record["properties"].items():
            assert each["title"] and "Ví dụ: " in each["description"]
            yield f"{prefix}{key}"
            for name in re.findall(r"#/definitions/([a-z-]+)\"", json.dumps(each)):
                if "properties" in schema["definitions"][name]:
                    yield from named(schema["definitions"][name], f"{prefix}{key}.")

    assert set(named(schema)) == {name for name, _ in walk(kind.record)}


WRONG = {
    Text: [["chữ"], {"a": "b"}],
    Moment: ["hôm qua", "2026-13-01", "11-20-2026", 5],
    Day: ["2026-11-20 08:30", "32/01/2026", "2026/11/20"],
    Flag: ["yes", "đúng", 1],
    Choice: ["khac", ["khac"]],
    Listed: ["khong-co-trong-danh-muc", 12],
    Ref: ["Tên Bài", "a--b", "trang-2", "-a"],
    Slug: ["Tên Bài", "a_b", "nam-2021"],
    Years: ["2021-", 1900, "hai năm"],
    Number: ["9/CT-TTg", "văn bản số 5", "19 CT-TTg", 19],
    WebAddress: ["vidu.gov.vn", "ftp://vidu.gov.vn/a"],
    FormerAddress: ["Tên cũ", "/tin tuc/"],
    FieldName: ["khong-co", "title"],
}
STRANGE_GROUP = {"khong_co_muc_nay": 1}
RIGHT = {
    Text: ["một câu", "có: dấu hai chấm", 2026, True],
    Moment: ["2026-11-20", "20/11/2026 08:30", "1/2/2026"],
    Day: ["2026-11-20", "20/11/2026"],
    Flag: [True, False, "có", "không"],
    Ref: ["ten-bai", "bai-2", 2026],
    Slug: ["ten-bai"],
    Years: ["2021-2025", 2021, "2021 – 2025"],
    Number: ["19/CT-TTg", "42/2022/NĐ-CP", "34-CT/TW"],
    WebAddress: ["https://vidu.gov.vn", "http://a.vn/b?c=d"],
    FormerAddress: ["ten-cu", "/tin-tuc/ten-cu/", "/a.html"],
}


def values(kind, waivable, wrong_ones):
    """Give right values of a type, or wrong ones that a schema can tell."""
    match kind:
        case Many(item=item, most=most):
            each = values(item, waivable, wrong_ones)
            right = [each, st.lists(each, min_size=1, max_size=2)]
            too_many = values(item, waivable, False).map(lambda one: [one] * (most + 1))
            return st.one_of(*right, *([too_many] if wrong_ones else []))
        case Block(main=main):
            group = plain(example_of(Spec(type=kind, label="", help=""), VOCABULARIES))
            alone = ["ca-mau"] if main == "place" else ["một câu"] if main else []
            return st.sampled_from([STRANGE_GROUP, [[1]]] if wrong_ones else [group, *alone])
        case Whole(least=least, most=most):
            return st.sampled_from([least - 1, most + 1, "x", 2.5] if wrong_ones else [least, most])
        case Text(max_chars=most) if wrong_ones:
            return st.sampled_from([*WRONG[Text], "x" * (most + 1)])
        case FileBeside(endings=endings):
            wrong = ["a/b.pdf", "a.exe", f".{endings[0]}"]
            right = [f"a{endings[0]}", f"Ảnh 1{endings[-1].upper()}"]
            return st.sampled_from(wrong if wrong_ones else right)
        case Choice(labels=labels) if not wrong_ones:
            return st.sampled_from(list(labels))
        case Listed(vocabulary=name) if not wrong_ones:
            term = next(iter(VOCABULARIES[name].terms.values()))
            return st.sampled_from([term.id, term.label])
        case FieldName() if not wrong_ones:
            return st.sampled_from(waivable) if waivable else st.just("title")
    return st.sampled_from((WRONG if wrong_ones else RIGHT)[type(kind)])


def good_header(kind):
    example = {
        key: plain(example_of(spec, VOCABULARIES))
        for key, spec in specs(kind.record).items()
        if spec.required
    }
    return example | ({"subject": "household"} if "subject" in example else {})


@st.composite
def kinds_with_headers(draw):
    """Give a good header with a few of its fields changed, so that many are right as a whole."""
    kind = draw(st.sampled_from(KINDS))
    declared = specs(kind.record)
    waivable = [key for key, spec in declared.items() if spec.can_be_unknown]
    header = good_header(kind)
    for key in draw(st.lists(st.sampled_from(list(declared)), max_size=4, unique=True)):
        spec = declared[key]
        kinds_of_change = ["right", "right", "wrong", "blank", "gone"]
        change = draw(st.sampled_from(kinds_of_change))
        if change == "gone":
            header.pop(key, None)
        elif change == "blank":
            header[key] = draw(
                st.sampled_from([None, []] if isinstance(spec.type, Many) else [None])
            )
        else:
            header[key] = draw(values(spec.type, waivable, change == "wrong"))
    if draw(st.integers(0, 9)) == 0:
        header["khong_co_muc_nay"] = "x"
    return kind, header


@settings(max_examples=400, deadline=None)
@given(kinds_with_headers())
def test_schema_and_parser_are_of_one_mind(case):
    kind, header = case
    reading = Reading("bai.md", VOCABULARIES, [])
    text = yaml.dump(header, Dumper=WithoutAliases, allow_unicode=True, sort_keys=False)
    text = text.replace(": null\n", ":\n")
    table = parse_yaml(text, 1, reading.report)
    assert isinstance(table, Table)
    parse_record(kind.record, table, reading)

    refused_by_parser = has_errors(reading.problems)

    assert bool(complaints(kind, plain(text))) == refused_by_parser, (
        text, [str(each) for each in reading.problems], complaints(kind, plain(text)),
    )  # fmt: skip


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_wrong_values_are_found_in_every_field(kind):
    for key, spec in specs(kind.record).items():
        item = spec.type.item if isinstance(spec.type, Many) else spec.type
        wrong = [STRANGE_GROUP] if isinstance(item, Block) else WRONG.get(type(item), ["/x"])
        for value in wrong:
            header = good_header(kind) | {key: {"x": value} if isinstance(item, Text) else value}
            assert key in complaints(kind, header), (key, value)


def test_hidden_files_beside_the_entries_are_nobodys_business(tmp_path):
    write_files(
        "-- .schema/story.json --\n{}\n-- .nhap/index.md --\ntitle: x\n-- tin-tuc/.x.md --\nhm\n",
        tmp_path / "content",
    )

    loaded = load(tmp_path / "content", root="", today=date(2026, 11, 22), cache=tmp_path / "cache")

    assert loaded.problems == ()
