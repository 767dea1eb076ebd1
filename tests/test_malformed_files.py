"""Twenty thousand spoiled files: each is read cleanly or refused with problems at its lines."""

import re
import signal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entries.making import Maker
from entries.reading import EntryReader
from entries.rendering import Renderer
from malformed import good_entries, spoiled_entries
from newsroom.fields import specs
from newsroom.inspection import Lists
from newsroom.kinds import KINDS
from newsroom.problem_codes import EXPLANATIONS
from newsroom.scaffold import PLACEHOLDER
from newsroom.vocabulary_reading import load_vocabularies
from small_sites import ROOT

BATCHES, BATCH_SIZE = 34, 500
HEADERS_PER_KIND = 500
LONGEST_BATCH_S = 300


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """Read one file as a build does, with real rendering and checks; judge what comes of it."""
    content = tmp_path_factory.mktemp("malformed") / "content"
    vocabularies, _ = load_vocabularies(ROOT / "content" / "vocabulary", "content/vocabulary")
    reader = EntryReader(content, "content", vocabularies, Maker(Renderer(""), Lists(vocabularies)))
    paths = {kind.name: content / kind.folder / "bai" / "index.md" for kind in KINDS}
    for path in paths.values():
        path.parent.mkdir(parents=True)

    def read_and_judge(kind, data):
        post, problems = reader.finish(reader.prepare(data, paths[kind.name], kind))
        lines = len(re.split(b"\r\n|\r|\n", data))
        for problem in problems:
            assert problem.path == f"content/{kind.folder}/bai/index.md"
            assert 1 <= problem.line <= lines, (problem, data)
            assert problem.code in EXPLANATIONS, problem
            assert problem.message, problem
            str(problem).encode()
        if post is None:
            assert any(problem.severity == "error" for problem in problems), data
        return post, problems

    return read_and_judge


@pytest.fixture
def no_hang():
    """End a batch that hangs, with a traceback of where."""

    def stop(*_):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(LONGEST_BATCH_S)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def test_the_entries_that_get_spoiled_are_good(read):
    for kind, data in good_entries():
        post, problems = read(kind, data)
        assert post is not None or PLACEHOLDER.encode() in data, problems


@pytest.mark.parametrize("seed", range(BATCHES))
def test_a_spoiled_entry_is_read_or_refused_with_its_lines(read, no_hang, seed):
    outcomes = [read(kind, data)[0] is None for kind, data in spoiled_entries(seed, BATCH_SIZE)]

    assert 0 < sum(outcomes) < BATCH_SIZE


LINE = st.one_of(
    st.text(alphabet="ab:-#&*!|>[]{}'\"%@`,“” \tđộ\u00a0\u0301", max_size=24),
    st.sampled_from(["no", "~", "12:30", "2021-02-30", "[a, b]", "{a: b}", "|", ">-", "#x", "-a"]),
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_header_of_known_keys_and_any_values_is_read_or_refused(read, no_hang, kind):
    keys = st.sampled_from([*specs(kind.record), "file", "alt", "x", ""])
    row = st.tuples(st.sampled_from(["", "  ", "  - ", "    ", "- ", "\t"]), keys, LINE)

    @settings(
        max_examples=HEADERS_PER_KIND,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(rows=st.lists(row, max_size=12), body=LINE)
    def check(rows, body):
        header = "".join(f"{indent}{key}: {value}\n" for indent, key, value in rows)
        read(kind, f"---\n{header}---\n{body}\n".encode("utf-8", "surrogatepass"))

    check()
