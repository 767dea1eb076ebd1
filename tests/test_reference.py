"""The generated reference: complete, and not older than the code."""

import pytest

from newsroom.field_types import Block, Many
from newsroom.fields import specs
from newsroom.kinds import KINDS
from newsroom.reference import describe, field_reference
from small_sites import ROOT


def every_spec(record):
    for key, spec in specs(record).items():
        yield key, spec
        item = spec.type.item if isinstance(spec.type, Many) else spec.type
        if isinstance(item, Block):
            yield from every_spec(item.record)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_is_listed_with_what_it_accepts(kind):
    section = field_reference().split(f"(`{kind.folder}/`)")[1].split("\n## ")[0]

    for key, spec in every_spec(kind.record):
        assert f"| `{key}`" in section
        assert describe(spec.type), key


def test_the_committed_page_is_what_the_code_says():
    written = (ROOT / "docs" / "fields.md").read_text("utf-8")

    assert written == field_reference(), "run: python3 run.py docs"
