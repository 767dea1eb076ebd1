"""Files made to exhaust a reader are refused or read, in a process that may not take for ever."""

import json
import os
import subprocess
import sys

import pytest

from small_sites import ROOT

# Each group takes a few seconds; a reader that hangs or crashes would end the process otherwise.
LONGEST_S = 240
HEADERS = {
    "alias bomb": ["unknown-key", "yaml-alias"],
    "20,000 aliases": ["duplicate-key", "too-many-problems", "yaml-alias"],
    "10 MB header": ["too-large"],
    "450 KB header": ["header-too-long"],
    "100,000 nested brackets": ["yaml-depth"],
    "49,000 closed brackets": ["yaml-depth"],
    "nested braces": ["yaml-depth"],
    "nested hyphens": ["yaml-depth"],
    "nested questions": ["yaml-depth"],
    "deep indents": ["yaml-depth"],
    "200,000 keys": ["too-large"],
    "9,000 keys": ["too-many-keys", "unknown-key"],
    "40,000 tags": ["too-many"],
    "anchors": ["yaml-syntax"],
    "backslashes": ["yaml-quote"],
    "quotes": ["yaml-after-quote"],
    "no-break spaces": ["yaml-syntax"],
    "spaces": [],
    "a long word": ["too-long"],
    "a long key": ["yaml-syntax"],
    "a long key without a space": ["yaml-space"],
    "a long slug": ["bad-slug"],
    "a long date": ["unclear-date"],
}
BODIES = {
    "a 1 MB line": ["too-large"],
    "a 450 KB word": [],
    "450 KB of spaces": [],
    "spaces at the end": [],
    "digits": [],
    "quotation marks": [],
    "opening quotes": [],
    "apostrophes": [],
    "brackets": ["tangled"],
    "pictures": ["tangled"],
    "link openings": ["tangled"],
    "brackets in paragraphs": [],
    "parentheses": [],
    "backticks": ["tangled"],
    "stars": ["tangled"],
    "underscores": ["tangled"],
    "angles": ["tangled"],
    "ampersands": ["tangled"],
    "backslashes": ["tangled"],
    "abbreviations": ["tangled"],
    "rules": ["tangled"],
    "headings under lines": ["tangled"],
    "empty items": ["tangled"],
    "nested quotes": [],
    "nested lists": ["too-deep"],
    "nested items": ["too-deep"],
    "a wide table": [],
    "document numbers": [],
    "almost document numbers": [],
    "addresses": [],
    "stacked accents": [],
}


@pytest.mark.parametrize(("group", "outcomes"), [("headers", HEADERS), ("bodies", BODIES)])
def test_a_bomb_is_refused_by_name_or_read(group, outcomes):
    folders = (ROOT / "plugins", ROOT / "tests", ROOT)
    run = subprocess.run(
        [sys.executable, ROOT / "tests" / "bombs.py", group],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LONGEST_S,
    )

    assert run.returncode == 0, run.stderr[-2000:]
    assert json.loads(run.stdout) == outcomes
