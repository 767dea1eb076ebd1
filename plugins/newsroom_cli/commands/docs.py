"""`docs`: the pages of docs/ that are made from the code."""

import argparse

from newsroom_cli.command import Command
from newsroom_cli.project import ROOT


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Nothing can be chosen."""


def run(_options: argparse.Namespace) -> int:
    """Write the generated pages anew and return 0."""
    from newsroom.files import write_whole
    from newsroom.problem_reference import problem_reference
    from newsroom.reference import field_reference

    pages = {"fields.md": field_reference(), "problems.md": problem_reference()}
    for name, text in pages.items():
        write_whole(ROOT / "docs" / name, text.encode())
        print(f"docs/{name}")
    return 0


COMMAND = Command(
    name="docs",
    summary="viết lại những trang tài liệu sinh ra từ mã nguồn",
    add_arguments=add_arguments,
    run=run,
)
