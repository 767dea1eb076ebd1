"""The theme's scripts and stylesheets are published as few small files that do what they did."""

import json
import re
import subprocess

import pytest

from assets.bundle import make_bundle
from assets.joining import JoiningError, MissingPackageError, join_theme
from small_sites import ROOT

MODULES = {
    "page.mjs": """\
//# allFunctionsCalledOnLoad
/** @param {string} text what is said */
import {
  greet,
  Person as Human,
} from "./people.mjs";
import lists from "./lists.mjs";

const NAME = "of the page";
export const said = [greet(new Human("Lan")), NAME, lists.join([1, 2])];
export const worker = new URL("./worker.mjs", import.meta.url).pathname.split("/").pop();
export const later = () => import("./later.mjs");
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
""",
    "marks.mjs": """export const MARK = "!";\nexport const mark = (text) => text + MARK;\n""",
    "lists.mjs": "const lists = { join: (list) => list.join() };\nexport default lists;\n",
    # Without semicolons, as browsers read it too.
    "later.mjs": 'import { MARK } from "./marks.mjs"\nexport const after = [MARK];\n',
    "worker.mjs": 'import lunr from "lunr/lunr.min.js";\nexport const { version } = lunr;\n',
}
SHEETS = {
    "10-early.css": "@layer one, two;\n@layer two { a { color: red } }\n",
    "20-late.css": '/* Fonts */ @font-face { font-family: A; src: url("fonts/a.woff2") }\n',
}
RUN = """
const [{ said, worker, later }, { version }] = [
  await import("./page.mjs"), await import("./worker.mjs"),
];
console.log(JSON.stringify([said, worker, (await later()).after, version]));
"""


@pytest.fixture
def make_theme(tmp_path):
    """Write a theme of modules and stylesheets, with the project's own npm packages."""

    def make(modules=MODULES, sheets=SHEETS, packages=ROOT / "theme" / "node_modules"):
        theme = tmp_path / "theme"
        for folder, files in (("js", modules), ("css", sheets)):
            (theme / "static" / folder).mkdir(parents=True)
            for name, text in files.items():
                (theme / "static" / folder / name).write_text(text)
        (theme / "node_modules").symlink_to(packages)
        return theme

    return make


def test_joined_files_do_what_their_modules_do_and_names_stay_apart(make_theme, tmp_path):
    joined = join_theme(make_theme())

    assert sorted(joined) == ["js/later.mjs", "js/page.mjs", "js/worker.mjs", "site.css"]
    for name in ("later.mjs", "page.mjs", "worker.mjs"):
        (tmp_path / name).write_bytes(joined[f"js/{name}"])
    (tmp_path / "run.mjs").write_text(RUN)
    printed = subprocess.run(
        ["node", "run.mjs"], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout
    said = ["Chào Lan of people!", "of the page", "1,2"]
    assert json.loads(printed) == [said, "worker.mjs", ["!"], "2.3.9"]


def test_stylesheets_become_one_in_the_order_of_their_names(make_theme):
    assert join_theme(make_theme())["site.css"].decode() == (
        "@layer one,two;@layer two{a{color:red}}\n"
        "@font-face{font-family:A;src:url(fonts/a.woff2)}\n"
    )


def test_a_changed_source_is_joined_anew(make_theme):
    theme = make_theme()
    join_theme(theme)
    (theme / "static/css/10-early.css").write_text("p { margin: 0 }")

    assert join_theme(theme)["site.css"].startswith(b"p{margin:0}\n@font-face")


def test_published_scripts_keep_hint_and_licence_and_no_documentation():
    files = make_bundle(ROOT / "theme", {}).files
    texts = {name: files[name].decode() for name in files if name.endswith((".mjs", ".css"))}

    worker = texts["js/search-worker.mjs"]
    assert worker.startswith("//# allFunctionsCalledOnLoad\n")
    assert [name for name in texts if "//#" in texts[name]] == ["js/search-worker.mjs"]
    (licence,) = re.findall(r"/\*.*?\*/", worker, re.DOTALL)
    assert "Oliver Nightingale" in licence
    assert "@license MIT" in licence
    assert [name for name in texts if "/*" in texts[name].replace(licence, "")] == []


def test_whatever_a_published_script_loads_is_published():
    files = make_bundle(ROOT / "theme", {}).files
    scripts = [data.decode() for name, data in files.items() if name.endswith(".mjs")]

    loaded = set(re.findall(r'(?:from|import\(|URL\()"\./([\w.-]+)"', "".join(scripts)))
    assert {"search-dialog.mjs", "search-worker.mjs"} < loaded
    assert {f"js/{name}" for name in loaded} <= set(files)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "js/page.mjs",
            'const a = 1;\nimport { b } from "./nowhere.mjs";\nb(a);\n',
            'theme/static/js/page.mjs:2: esbuild báo: Could not resolve "./nowhere.mjs"',
        ),
        (
            "js/page.mjs",
            'import { gone } from "./marks.mjs";\ngone();\n',
            'theme/static/js/page.mjs:1: esbuild báo: No matching export in "static/js/marks.mjs"'
            ' for import "gone"',
        ),
        ("js/page.mjs", "let a =\n;", 'theme/static/js/page.mjs:2: esbuild báo: Unexpected ";"'),
        (
            "css/10-early.css",
            "a {\n  colr: red;\n}\n",
            'theme/static/css/10-early.css:2: esbuild báo: "colr" is not a known CSS property'
            " [unsupported-css-property]",
        ),
        (
            "css/10-early.css",
            "a { color: red;\n",
            'theme/static/css/10-early.css:2: esbuild báo: Expected "}" to go with "{"'
            " [css-syntax-error]",
        ),
    ],
)
def test_what_is_written_wrongly_is_told_with_its_file_and_line(make_theme, name, text, said):
    theme = make_theme()
    (theme / "static" / name).write_text(text)

    with pytest.raises(JoiningError) as raised:
        join_theme(theme)

    assert str(raised.value).splitlines() == [said, "Sửa các chỗ trên rồi chạy lại."]


def test_modules_that_import_each_other_are_refused(make_theme):
    circle = {
        "a.mjs": 'import { b } from "./b.mjs";\nb();\n',
        "b.mjs": 'import { c } from "./c.mjs";\nexport const b = c;\n',
        "c.mjs": 'export { b as c } from "./b.mjs";\n',
    }
    with pytest.raises(JoiningError, match=r"vòng: (b\.mjs > c\.mjs > b|c\.mjs > b\.mjs > c)\.mjs"):
        join_theme(make_theme(circle))


def test_a_missing_or_foreign_esbuild_is_told_with_what_to_type(make_theme, tmp_path):
    packages = tmp_path / "packages"
    theme = make_theme(packages=packages)
    with pytest.raises(MissingPackageError, match=r"chưa có esbuild.*python3 run\.py build"):
        join_theme(theme)

    program = packages / "@esbuild" / "other-machine" / "bin" / "esbuild"
    program.parent.mkdir(parents=True)
    program.write_bytes(b"\x7fELF of another machine")
    program.chmod(0o755)
    with pytest.raises(MissingPackageError, match=r"xóa thư mục theme/node_modules"):
        join_theme(theme)
