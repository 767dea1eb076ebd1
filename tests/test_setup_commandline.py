"""run.py before anything is set up: help, wrong use, Pythons that are too old."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
import run

from newsroom_cli.commands import COMMANDS


def call(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Call run.py with a Python that sees the standard library alone."""
    return subprocess.run(
        [sys.executable, "-I", "-S", str(project / "run.py"), *arguments],
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        encoding="utf-8",
        timeout=20,
        check=False,
    )


def test_without_a_command_the_help_names_them_all(project: Path) -> None:
    helped = call(project)

    assert (helped.returncode, helped.stderr) == (0, "")
    assert helped.stdout == call(project, "--help").stdout
    for command in COMMANDS:
        assert f"  {command.name} " in helped.stdout
        assert command.summary in helped.stdout


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_each_command_explains_itself_in_vietnamese(project: Path, name: str) -> None:
    helped = call(project, name, "--help")

    assert (helped.returncode, helped.stderr) == (0, "")
    assert helped.stdout.startswith(f"Cách dùng: python3 run.py {name}")
    for english in ("usage", "options", "arguments", "show this"):
        assert english not in helped.stdout


def test_an_unknown_command_names_the_nearest(project: Path) -> None:
    refused = call(project, "biuld")

    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == (
        "Không có lệnh “biuld”. Có phải bạn muốn dùng “build”?\n"
        "Xem các lệnh: python3 run.py --help\n"
    )


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("build", "--nope"), "không hiểu: --nope"),
        (("build", "--output"), "--output: cần một giá trị đi kèm"),
        (("build", "--publish", "--settings", "x"), "--settings: không dùng chung với --publish"),
        (("build", "--publish=yes"), "--publish: không nhận giá trị 'yes'"),
        (
            ("build", "--today", "22/11/2026"),
            "--today: “22/11/2026” không phải ngày dạng năm-tháng-ngày, ví dụ 2026-09-02",
        ),
        (("serve", "--port", "nhà"), "--port: “nhà” không phải số cổng từ 0 đến 65535"),
        (("serve", "--port", "65536"), "--port: “65536” không phải số cổng từ 0 đến 65535"),
    ],
)
def test_wrong_use_is_told_in_vietnamese(
    project: Path, arguments: tuple[str, ...], complaint: str
) -> None:
    refused = call(project, *arguments)

    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == (
        f"Dùng sai lệnh: {complaint}.\nXem cách dùng: python3 run.py {arguments[0]} --help\n"
    )


def test_an_old_python_is_told_which_one_is_needed() -> None:
    assert run.refuse_old_python((3, 6, 15, "final", 0)) == (
        "Dự án cần Python 3.11 trở lên (máy đang dùng 3.6.15). Hãy cài bản mới từ python.org."
    )
    assert run.refuse_old_python((2, 7, 18, "final", 0)).startswith("Dự án cần Python 3.11")
    assert run.refuse_old_python((3, 11, 0, "final", 0)) == ""
    assert run.refuse_old_python((4, 0, 0, "final", 0)) == ""


def test_an_old_python_can_read_run_py(project: Path) -> None:
    source = (project / "run.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 7))
    too_new = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.AsyncFunctionDef, ast.Nonlocal)

    # Python 2 wants the encoding named in the first two lines.
    assert source.splitlines()[1] == "# -*- coding: utf-8 -*-"
    assert [node for node in ast.walk(tree) if isinstance(node, too_new)] == []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            annotations = [node.returns, *(argument.annotation for argument in node.args.args)]
            assert annotations == [None] * len(annotations)
