"""The registry of problem codes: complete, true, run; and what writers get to read of it."""

import ast
import re

import pytest

from newsroom.problem_codes import EXPLANATIONS, GROUPS
from newsroom.problem_reference import problem_reference
from problem_examples import problems_of
from small_sites import ROOT, run_command

PLUGINS = ROOT / "plugins"
REGISTRY = PLUGINS / "newsroom" / "problem_codes"
CODE = re.compile(r"[a-z]+(-[a-z0-9]+)*")
# Functions whose second argument is a code, whatever they are called on.
REPORTERS = re.compile(r"_*(report|warn|note|refusal|refuse|Slip|Mistake)")
HOW_TO_ADD = """
The code {code!r} is reported in {where} but not explained. Add to the fitting module of
plugins/newsroom/problem_codes/ (then run: python3 run.py docs):

    Explanation(
        code={code!r},
        title="<what is wrong, a few words>",
        why="<why it matters, one or two sentences for a clerk>",
        law="<article, where there is one>",
        severity="warning",  # leave out for an error
        example=in_header("<wrong lines>", "<mended lines>"),  # or in_body, in_file, in_folder
    ),
"""


def constant_codes(node):
    """Give the codes that a piece of code may stand for: a text, or one of two."""
    if isinstance(node, ast.IfExp):
        return constant_codes(node.body) + constant_codes(node.orelse)
    is_code = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return [node.value] if is_code and CODE.fullmatch(node.value) else []


def reported(node):
    """Give the codes in one call, keyword or tuple that reports a problem."""
    if isinstance(node, ast.keyword) and node.arg == "code":
        return constant_codes(node.value)
    if isinstance(node, ast.Call) and len(node.args) > 1:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        return constant_codes(node.args[1]) if REPORTERS.fullmatch(name) else []
    if isinstance(node, ast.Tuple) and len(node.elts) >= 3 and is_sentence(node.elts[1]):
        return constant_codes(node.elts[0])
    return []


def is_sentence(node):
    """Say whether a piece of code is a message: words with spaces, or a text put together."""
    words = isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value
    return words or isinstance(node, ast.JoinedStr)


def sources():
    for path in sorted(PLUGINS.rglob("*.py")):
        if not path.is_relative_to(REGISTRY) and "bootstrap" not in path.parts:
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


def test_every_code_that_is_reported_is_explained():
    found = {
        code: name for name, tree in sources() for node in ast.walk(tree) for code in reported(node)
    }

    assert len(found) > 30
    lacking = {code: where for code, where in found.items() if code not in EXPLANATIONS}
    assert not lacking, "".join(
        HOW_TO_ADD.format(code=code, where=where) for code, where in sorted(lacking.items())
    )


def test_every_code_that_is_explained_is_reported_somewhere():
    texts = {
        node.value
        for _, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

    assert set(EXPLANATIONS) - texts == set()


def test_no_code_is_explained_twice():
    assert sum(len(group) for _, group in GROUPS) == len(EXPLANATIONS)


@pytest.mark.parametrize("code", EXPLANATIONS)
def test_the_wrong_example_is_reported_and_the_mended_one_is_not(code, tmp_path):
    explanation = EXPLANATIONS[code]
    example = explanation.example

    wrong = problems_of(example, True, tmp_path / "wrong")
    right = problems_of(example, False, tmp_path / "right")

    assert code in {problem.code for problem in wrong}, wrong
    assert {each.severity for each in wrong if each.code == code} == {explanation.severity}
    assert code not in {problem.code for problem in right}, right
    assert {problem.code for problem in (*wrong, *right)} <= set(EXPLANATIONS)


def test_the_committed_page_of_problems_is_what_the_code_says():
    written = (ROOT / "docs" / "problems.md").read_text("utf-8")

    assert written == problem_reference(), "run: python3 run.py docs"


def test_explain_tells_why_and_shows_the_mended_form():
    told = run_command("explain", "yaml-colon")

    assert told.returncode == 0
    assert told.stdout == (
        "yaml-colon: Dấu hai chấm trong giá trị (phải sửa thì trang mới dựng được)\n\n"
        "Dấu hai chấm có dấu cách theo sau là chỗ ngăn tên mục với giá trị, nên dấu thứ hai làm "
        "máy tưởng là một mục mới.\n\n"
        "Sai:\n    title: Gương: người tốt\n\n"
        'Đúng:\n    title: "Gương: người tốt"\n'
    )


def test_explain_names_the_article_and_says_what_is_only_a_reminder():
    told = run_command("explain", "[document-number]").stdout

    assert told.startswith(
        "document-number: Số, ký hiệu văn bản viết sai (lời nhắc, không chặn việc đăng)\n"
    )
    assert "Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I và III\n" in told


def test_explain_answers_a_slip_with_the_nearest_code():
    told = run_command("explain", "yaml-colom")

    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == (
        "Không có mã “yaml-colom”, có phải là “yaml-colon”?\nXem mọi mã: python3 run.py explain\n"
    )


def test_explain_alone_lists_every_code_with_its_title():
    told = run_command("explain").stdout

    for code, explanation in EXPLANATIONS.items():
        assert re.search(rf"^  {code} +{re.escape(explanation.title)}", told, re.MULTILINE)
