"""`docs`: the files that are made from the declarations: pages of docs/, schemas."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

from newsroom_cli.command import Command
from newsroom_cli.project import ROOT

if TYPE_CHECKING:
    from newsroom.vocabularies import Vocabularies


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Nothing can be chosen."""


def run(_options: argparse.Namespace) -> int:
    """Write the generated files anew and return 0; or 1 when a vocabulary has mistakes."""
    from newsroom.files import write_whole
    from newsroom.problems import has_errors
    from newsroom.vocabulary_reading import load_vocabularies

    vocabularies, problems = load_vocabularies(ROOT / "content/vocabulary", "content/vocabulary")
    for problem in problems:
        print(problem, file=sys.stderr)
    if has_errors(problems):
        return 1
    for name, text in generated_files(vocabularies).items():
        write_whole(ROOT / name, text.encode())
        print(name)
    return 0


def generated_files(vocabularies: "Vocabularies") -> dict[str, str]:
    """Write every file of the project that is made from the declarations, by its path."""
    from newsroom.problem_reference import problem_reference
    from newsroom.reference import field_reference
    from newsroom.schemas import schema_files
    from newsroom.vocabulary_reference import vocabulary_reference

    schemas = {
        f"content/.schema/{name}": json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
        for name, schema in schema_files(vocabularies).items()
    }
    return schemas | {
        "docs/fields.md": field_reference(vocabularies),
        "docs/vocabulary.md": vocabulary_reference(vocabularies),
        "docs/problems.md": problem_reference(),
    }


COMMAND = Command(
    name="docs",
    summary="viết lại những trang tài liệu sinh ra từ mã nguồn",
    add_arguments=add_arguments,
    run=run,
)
