"""Modules are published as few files, in each a module that no other imports with all it needs."""

import json
import subprocess

import pytest

from assets.modules import ModuleCircleError, join_modules

MODULES = {
    "page.mjs": """\
//# allFunctionsCalledOnLoad
import { greet, Person as Human } from "./people.mjs";
import lists from "./lists.mjs";

const NAME = "of the page";
export const said = [greet(new Human("Lan")), NAME, lists.join([1, 2])];
""",
    "people.mjs": """\
import { mark } from "./marks.mjs";

const NAME = "of people";
export class Person {
  constructor(name) {
    this.name = name;
  }
}
export function greet({ name }) {
  return mark(`Chào ${name} ${NAME}`);
}
export async function* nobody() {}
""",
    "marks.mjs": """export const MARK = "!";\nexport const mark = (text) => text + MARK;\n""",
    "lists.mjs": "const lists = { join: (list) => list.join() };\nexport default lists;\n",
    "later.mjs": 'import { MARK } from "./marks.mjs";\nexport const after = [MARK];\n',
}


def test_a_joined_file_does_what_its_modules_do_and_their_names_stay_apart(tmp_path):
    joined = join_modules(MODULES)

    assert sorted(joined) == ["later.mjs", "page.mjs"]
    # Browsers look for it at the start of a file.
    assert joined["page.mjs"].startswith("//# allFunctionsCalledOnLoad\n")
    assert joined["page.mjs"].count("//#") == 1
    for name, text in joined.items():
        assert 'from "' not in text
        (tmp_path / name).write_text(text)
    script = (
        'const [{ said }, { after }] = await Promise.all([import("./page.mjs"), '
        'import("./later.mjs")]); console.log(JSON.stringify([said, after]));'
    )
    (tmp_path / "run.mjs").write_text(script)
    printed = subprocess.run(
        ["node", "run.mjs"], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout
    assert json.loads(printed) == [["Chào Lan of people!", "of the page", "1,2"], ["!"]]


def test_modules_that_import_each_other_are_refused():
    circle = {
        "a.mjs": 'import { b } from "./b.mjs";\n',
        "b.mjs": 'import { c } from "./c.mjs";\nexport const b = c;\n',
        "c.mjs": 'import { b } from "./b.mjs";\nexport const c = b;\n',
    }
    with pytest.raises(ModuleCircleError, match=r"a\.mjs > b\.mjs > c\.mjs > b\.mjs"):
        join_modules(circle)
