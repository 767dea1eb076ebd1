"""What a contributor could send: no script runs, nothing is read or written outside, no bomb."""

import json
import os
import re
import shutil
import signal
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from auditing.audit import Rules, audit
from entries.loading import load
from entries.rendering import Renderer
from newsroom.problems import has_errors
from serving import served
from sharing import made_once
from small_sites import TODAY, Site, build_site, write_files

CORPUS = Path(__file__).with_name("hostile")
SIGNS = {"⏎": "\n", "⇥": "\t", "␀": "\0", "␂": "\x02", "␃": "\x03"}
# A secret beside the content, which attacks name and no page may show.
CANARY = "CHIMHOANGYEN"
FIELDS = """
    title: {0}
    date: 2026-01-02
    summary: {0}
    subject: collective
    name: {0}
    place: ha-noi
    author: {0}
    tags: [{0}]
    lessons: [{0}]
    picture: {{file: anh.png, alt: {0}, caption: {0}, credit: {0}, licence: ban-quyen-don-vi}}
    """


def attacks(name):
    text = (CORPUS / f"{name}.txt").read_text("utf-8")
    for sign, meant in SIGNS.items():
        text = text.replace(sign, meant) if sign != "⏎" else text
    return [line.replace("⏎", "\n") for line in text.split("\n")[:-1]]


BODIES = {
    f"{path.stem}-{number}": body
    for path in sorted(CORPUS.glob("*.txt"))
    if path.stem not in ("values", "headers")
    for number, body in enumerate(attacks(path.stem))
}
VALUES = {f"values-{number}": value for number, value in enumerate(attacks("values"))}
HEADERS = {f"headers-{number}": header for number, header in enumerate(attacks("headers"))}


def quoted(value):
    """Write a text as YAML reads it back unchanged."""
    return "'" + value.replace("'", "''") + "'"


def section(slug, header, body):
    base = {"title": "Tiêu đề", "date": "2026-01-02", "summary": "Một câu."}
    kept = [f"{key}: {value}" for key, value in base.items() if f"\n{key}:" not in f"\n{header}"]
    return "\n".join(["---", *kept, *([header] if header else []), "---", "", body])


def write_corpus(content):
    """Write every attack as an entry of its own; gives the folder of each."""
    write_files("", content)
    sources = {}
    for slug, body in BODIES.items():
        sources[slug] = (f"tin-tuc/{slug}", section(slug, "", body))
    for slug, header in HEADERS.items():
        sources[slug] = (f"tin-tuc/{slug}", section(slug, header, "Nội dung."))
    for slug, value in VALUES.items():
        header = "\n".join(line.strip() for line in FIELDS.strip().splitlines())
        filled = header.format(quoted(value))
        sources[slug] = (f"nguoi-tot-viec-tot/{slug}", section(slug, filled, value))
    for slug, (folder, text) in sources.items():
        (content / folder).mkdir(parents=True)
        (content / folder / "index.md").write_bytes(text.encode("utf-8", "surrogatepass"))
        if slug in VALUES:
            Image.new("RGB", (600, 400)).save(content / folder / "anh.png")
    return {folder: slug for slug, (folder, _) in sources.items()}


def check(content, cache):
    return load(content, root="", today=date.fromisoformat(TODAY), cache=cache).problems


def everything_below(folder, *but):
    return {
        str(path): path.lstat().st_mtime_ns
        for path in folder.rglob("*")
        if not any(path.is_relative_to(each) or path == each.parent for each in but)
    }


@dataclass(frozen=True)
class Hostile:
    """The corpus, loaded and built below ``root``.

    ``refused`` are slugs of attacks that stop a build, ``messages`` what the check said of them,
    ``changed`` what the build wrote beside its output, its caches and its report.
    """

    root: Path
    refused: frozenset[str]
    messages: list[str]
    exit_code: int
    changed: list[str]

    @property
    def site(self):
        return Site(self.root / "a/b/content", self.root / "a/b/output", self.exit_code, [])


def attack(root):
    """Check and build the corpus in an empty folder, and write down what came of it."""
    home, content = root / "a/b", root / "a/b/content"
    content.mkdir(parents=True)
    for place in (root, root / "a", home, content):
        (place / "bi-mat.txt").write_text(CANARY)
    folders = write_corpus(content)
    problems = check(content, root / "cache-load")
    bad = {each.path.split("/", 1)[1] for each in problems if each.severity == "error"}
    refused = {folders[path.removesuffix("/index.md")] for path in bad}
    for folder, slug in folders.items():
        if slug in refused:
            shutil.rmtree(content / folder)
    ours = (content, home / "output", home / "cache", home / "output-report.json")
    before = everything_below(root, *ours)
    address = {"SITEURL": "https://thi-du.example", "PREVIEW": False}
    site = build_site(content, home / "output", home / "cache", **address)
    after = everything_below(root, *ours)
    told = {
        "refused": sorted(refused),
        "messages": [str(each) for each in problems],
        "exit_code": site.exit_code,
        "changed": sorted(path for path, at in after.items() if before.get(path) != at),
    }
    (root / "told.json").write_text(json.dumps(told), encoding="utf-8")


@pytest.fixture(scope="module")
def hostile(shared):
    root = made_once(shared / "hostile", attack)
    told = json.loads((root / "told.json").read_text("utf-8"))
    return Hostile(root=root, **{**told, "refused": frozenset(told["refused"])})


def test_the_corpus_is_large_and_every_attack_is_refused_or_built(hostile):
    count = len(BODIES) + len(VALUES) + len(HEADERS)

    assert count >= 300
    assert len(VALUES.keys() - hostile.refused) > 10
    assert len(BODIES.keys() - hostile.refused) > 200
    assert hostile.exit_code == 0
    assert len(hostile.site.files()) > count - len(hostile.refused)


def test_no_dangerous_header_line_comes_through(hostile):
    harmless = {HEADERS[slug] for slug in HEADERS.keys() - hostile.refused}

    assert harmless <= {
        *('slug: "con đường"',),
    }


def test_nothing_is_written_or_read_outside(hostile):
    assert hostile.changed == []
    assert list(hostile.root.rglob("*thoat*")) == []
    assert [name for name, data in hostile.site.files().items() if CANARY.encode() in data] == []
    assert not [message for message in hostile.messages if CANARY in message]


def test_the_audit_finds_nothing_dangerous_in_what_was_built(hostile):
    findings = audit(hostile.site.output, Rules(base="https://thi-du.example")).findings
    dangerous = re.compile("không được có|không thuộc giao diện|tự tải|dấu chấm|tệp thường")

    assert [str(each) for each in findings if dangerous.search(each.what)] == []
    for name in ("_nginx/site.conf", "_headers", "_redirects"):
        text = (hostile.site.output / name).read_text("utf-8")
        assert "attacker" not in text and "alert" not in text


# Tells of every script that runs, in every frame, and presses whatever could be pressed.
WATCH = """
for (const name of ["alert", "confirm", "prompt", "print"])
  window[name] = () => console.log("RAN " + location.pathname);
"""
PRESS = """() => {
  const stop = (event) => event.preventDefault();
  const stay = (event) => {
    const link = event.target.closest?.("a[href]");
    if (link && /^(https?|mailto|tel):$/.test(link.protocol)) stop(event);
  };
  return Array.from(frames, ({ document, Event }) => {
    document.addEventListener("click", stay, true);
    document.addEventListener("submit", stop, true);
    const all = document.querySelectorAll("main *");
    for (const one of all) {
      for (const name of ["mouseover", "mouseenter", "focus", "pointerover", "wheel", "input"])
        one.dispatchEvent(new Event(name, { bubbles: true }));
      one.click?.();
    }
    return document.querySelector("main") !== null;
  });
}"""
FRAMES_AT_A_TIME = 60


def run_in_browser(chromium, folder, addresses):
    """Open every page in a frame, press everything; gives what ran and what was asked elsewhere."""
    batches = [
        addresses[start : start + FRAMES_AT_A_TIME]
        for start in range(0, len(addresses), FRAMES_AT_A_TIME)
    ]
    for number, batch in enumerate(batches):
        frames = "".join(f'<iframe src="/{address}"></iframe>' for address in batch)
        (folder / f"batch-{number}.html").write_text(f"<!doctype html>{frames}", encoding="utf-8")
    context = chromium.new_context()
    context.add_init_script(WATCH)
    page, told = context.new_page(), []
    with served(folder) as base:

        def refuse(route):
            told.append(f"ASKED {route.request.url}")
            route.abort()

        context.route(re.compile(f"^(?!{re.escape(base)}/)"), refuse)
        page.on("console", lambda said: told.append(said.text) if "RAN" in said.text else None)
        page.on("dialog", lambda dialog: (told.append("RAN a dialog"), dialog.dismiss()))
        for number in range(len(batches)):
            page.goto(f"{base}/batch-{number}.html")
            assert page.evaluate(PRESS) == [True] * len(batches[number])
            page.wait_for_timeout(100)
    context.close()
    return told


@pytest.mark.browser
@pytest.mark.parametrize("policy", ["on", "off"])
def test_no_script_runs_in_a_browser(hostile, chromium, tmp_path, policy):
    pages = sorted(
        path.relative_to(hostile.site.output).as_posix()
        for path in hostile.site.output.rglob("index.html")
    )
    for name in pages:
        html = (hostile.site.output / name).read_text("utf-8")
        meta = re.search(r'<meta http-equiv="Content-Security-Policy"[^>]*>', html)
        if policy == "off":
            html = html.replace(meta[0], "")
        if len(name.split("/")) > 1 and name.split("/")[-2] in BODIES:
            # What is around the body is the same in all of these.
            start, end = html.index("<main"), html.rindex("<footer")
            html = f"<!doctype html>{meta[0] if policy == 'on' else ''}{html[start:end]}"
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(html, encoding="utf-8")
    # What a check refuses would be clean all the same.
    renderer = Renderer("")
    for slug in sorted(hostile.refused & BODIES.keys()):
        body = renderer.render(BODIES[slug], {}).html
        html = f"<!doctype html><main>{body}</main>"
        (tmp_path / f"{slug}.html").write_bytes(html.encode("utf-8", "replace"))
        pages.append(f"{slug}.html")

    assert len(pages) > 300
    assert run_in_browser(chromium, tmp_path, pages) == []


@pytest.mark.browser
def test_the_browser_does_see_a_script_that_runs(chromium, tmp_path):
    (tmp_path / "x.html").write_text("<main><img src=x onerror=alert(1)></main>")
    (tmp_path / "y.html").write_text('<main><a href="javascript:alert(1)">x</a></main>')
    (tmp_path / "z.html").write_text("<main><img src=//attacker.example/x></main>")

    told = run_in_browser(chromium, tmp_path, ["x.html", "y.html", "z.html"])

    assert sorted(set(told)) == ["ASKED http://attacker.example/x", "RAN /x.html", "RAN /y.html"]


@pytest.mark.browser
def test_clobbered_names_lead_the_site_s_own_scripts_nowhere(hostile, page):
    told = []
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("request", lambda asked: told.append(asked.url) if "attacker" in asked.url else None)
    with served(hostile.site.output) as base:
        for slug in BODIES:
            if slug.startswith("clobbering") and slug not in hostile.refused:
                page.goto(f"{base}/tin-tuc/{slug}/")
                page.evaluate("scrollTo(0, 9999)")
    assert told == []


@contextmanager
def at_most(seconds):
    """Fail when the work inside computes longer, or hangs for ten times as long."""

    def stop(*_):
        raise AssertionError(f"longer than {seconds} s")

    timers = {signal.SIGPROF: signal.ITIMER_PROF, signal.SIGALRM: signal.ITIMER_REAL}
    before = {name: signal.signal(name, stop) for name in timers}
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, 10 * seconds)
    try:
        yield
    finally:
        for name, timer in timers.items():
            signal.setitimer(timer, 0)
            signal.signal(name, before[name])


NAMES = [
    "a\nb", "a\rb", "tên có dấu cách", "<img src=x onerror=alert(1)>", '"onload="alert(1)', "..%2f",
    "-rf", "--help", "a;b", "$(touch thoat)", "`touch thoat`", "con\u202egpj", "x" * 200, "a\\b",
    "*", "%00", "aux", "a:b", "ảnh".encode().decode("latin-1"), "\u0301", "trang-2", "index.html",
    "~", "a\n::error file=x::y",
]  # fmt: skip


@pytest.mark.parametrize("place", ["folder", "file", "picture", "beside"])
def test_odd_names_are_refused_or_tamed(tmp_path, place):
    content = tmp_path / "content"
    write_files("", content)
    for number, name in enumerate(NAMES):
        folder = content / "tin-tuc" / f"bai-{number}"
        text = section("x", "", "Nội dung.")
        if place == "picture":
            text = section(
                "x", "picture:\n  file: " + quoted(name + ".png") + "\n  alt: x", "Nội dung."
            )
        if place in ("folder", "file"):
            folder = content / "tin-tuc" / (name if place == "folder" else f"{name}.md")
        folder.mkdir(parents=True, exist_ok=True) if place != "file" else folder.parent.mkdir(
            parents=True, exist_ok=True
        )
        (folder / "index.md" if place != "file" else folder).write_text(text, encoding="utf-8")
        if place == "picture":
            Image.new("RGB", (600, 400)).save(folder / f"{name}.png")
        if place == "beside":
            (folder / f"{name}.html").write_text("<script>alert(1)</script>")
            (folder / f"{name}.txt").symlink_to("/etc/passwd")
    problems = check(content, tmp_path / "cache")
    for problem in problems:
        assert "\n" not in str(problem) and "\n" not in problem.as_annotation()
        if problem.severity == "error" and place != "beside":
            path = tmp_path / problem.path
            path.unlink(missing_ok=True)
    if place == "beside":
        # A name that begins with a dot is passed over, a link or not.
        assert len([each for each in problems if each.code == "symlink"]) == len(NAMES) - 1
        for link in content.rglob("*.txt"):
            link.unlink()
    site = build_site(content, tmp_path / "output", tmp_path / "cache")

    assert site.exit_code == 0, site.problems
    names = site.files().keys()
    assert all(re.fullmatch(r"[a-zA-Z0-9._/-]+", name) and ".." not in name for name in names)
    assert not [
        name for name, data in site.files().items() if b"alert(1)" in data and "js" not in name
    ]
    assert list(tmp_path.rglob("thoat*")) == []


def test_what_is_no_plain_file_is_refused_without_being_opened(tmp_path):
    content = tmp_path / "content"
    write_files("-- tin-tuc/mot/index.md --\n", content)
    for number, target in enumerate(["/etc/passwd", "/dev/zero", "..", "mot", "/"]):
        (content / "tin-tuc" / f"lien-ket-{number}").symlink_to(target)
    (content / "tin-tuc/ong").mkdir()
    os.mkfifo(content / "tin-tuc/ong/index.md")
    os.mkfifo(content / "tin-tuc/mot/anh.png")
    (content / "vocabulary/units.yaml").unlink()
    (content / "vocabulary/units.yaml").symlink_to("/etc/passwd")
    (content / "gone.yaml").symlink_to("/dev/zero")

    with at_most(20):
        problems = check(content, tmp_path / "cache")

    assert {each.path for each in problems if each.severity == "error"} >= {
        *(f"content/tin-tuc/lien-ket-{number}" for number in range(5)),
        "content/tin-tuc/ong/index.md",
        "content/vocabulary/units.yaml",
        "content/gone.yaml",
    }
    assert "root:" not in "".join(map(str, problems))


def test_a_vocabulary_folder_that_is_a_link_is_not_followed(tmp_path):
    content = tmp_path / "content"
    write_files("-- tin-tuc/mot/index.md --\n", content)
    shutil.rmtree(content / "vocabulary")
    (tmp_path / "ngoai").mkdir()
    (tmp_path / "ngoai/units.yaml").write_text(f"- {{id: {CANARY}, label: x}}\n")
    (content / "vocabulary").symlink_to(tmp_path / "ngoai")

    problems = check(content, tmp_path / "cache")

    assert [each.path for each in problems if each.code == "symlink"] == ["content/vocabulary"]
    assert CANARY not in "".join(map(str, problems))


LAUGHS = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))
BOMBS = {
    "quotes in quotes": "> " * 3000 + "x",
    "lists in lists": "".join("  " * n + "- x\n" for n in range(400)),
    "stars": "*a **a " * 8000,
    "underscores": "_" * 20000 + "x",
    "open brackets": "[" * 20000,
    "brackets and parentheses": "[a](" * 8000,
    "pictures in pictures": "![" * 8000,
    "backticks": "".join("`" * n + " " for n in range(200)),
    "angle brackets": "<a " * 20000,
    "open comments": "<!--" * 20000,
    "backslashes": "\\" * 50000,
    "wide table": "|" + "a|" * 1500 + "\n|" + "-|" * 1500 + "\n" + ("|" + "b|" * 1500 + "\n") * 3,
    "long line": "x" * 1_000_000,
    "many lines": "x\n\n" * 20000,
    "footnotes": "".join(f"x[^{n}]\n\n[^{n}]: y[^{n + 1}]\n\n" for n in range(500)),
    "abbreviations": "".join(f"*[a{n}]: b\n" for n in range(1000)) + "a1 a2 " * 1000,
    "references": "[x]: y\n" * 20000 + "[x]" * 500,
    "headings": "## x\n\n" * 3000,
    "entities": "&amp;" * 100000,
    "marks": "e" + "\u0301" * 50000,
    "spaces": " " * 200000 + "x",
    "closing brackets": "]" * 20000,
    "definitions": "x\n: y\n" * 3000,
}  # fmt: skip
HEADER_BOMBS = {
    "aliases of aliases": LAUGHS,
    "brackets": f"tags: {'[' * 5000}",
    "braces": f"tags: {'{a: ' * 3000}",
    "indents": "\n".join(" " * n + f"a{n}:" for n in range(800)),
    "many keys": "\n".join(f"a{n}: x" for n in range(20000)),
    "a long value": f"author: {'x' * 1_000_000}",
    "many tags": f"tags: [{', '.join(['x'] * 20000)}]",
    "a huge number": f"lang: {'9' * 100000}",
    "quotes": "author: " + '"' * 20001,
    "tags of tags": "author: " + "!a " * 5000 + "x",
    "merge": "a: &a {b: c}\n" + "<<: *a\n" * 5000,
}


@pytest.mark.parametrize("bomb", [*BOMBS, *HEADER_BOMBS])
def test_a_bomb_is_refused_or_read_in_time(tmp_path, bomb):
    write_files("", tmp_path / "content")
    (tmp_path / "content/tin-tuc/bom").mkdir(parents=True)
    text = section("bom", HEADER_BOMBS.get(bomb, ""), BOMBS.get(bomb, "x"))
    (tmp_path / "content/tin-tuc/bom/index.md").write_text(text, encoding="utf-8")

    with at_most(15):
        problems = check(tmp_path / "content", tmp_path / "cache")

    assert bomb in BOMBS or has_errors(problems)


MERGES = "a0: &a0 {x: 1}\n" + "".join(
    f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}\n" for n in range(1, 40)
)
GONE_ROW = "- {address: ADDRESS, day: 2026-01-02, reason: x}\n"
GONE_LISTS = {
    "merges of merges": MERGES,
    "aliases of aliases": LAUGHS,
    "brackets": "[" * 100000,
    "an anchor": GONE_ROW.replace("x}", "&a x}") + GONE_ROW.replace("x}", "*a}"),
    "a time of many parts": GONE_ROW.replace("2026-01-02", "1:" + "59:" * 100000 + "0"),
    "a part too long for a file": GONE_ROW.replace("ADDRESS", f"/{'a' * 201}/"),
    "a name": GONE_ROW.replace("ADDRESS", "/a/; return 200/"),
    "a text": "gone",
    "bytes": "\udcff",
}


@pytest.mark.parametrize("name", GONE_LISTS)
def test_a_list_of_gone_addresses_is_refused_in_time(tmp_path, name):
    write_files("-- tin-tuc/mot/index.md --\n", tmp_path / "content")
    text = GONE_LISTS[name].replace("ADDRESS", "/tin-tuc/cu/")
    (tmp_path / "content/gone.yaml").write_text(text, "utf-8", "surrogateescape")

    with at_most(15):
        problems = check(tmp_path / "content", tmp_path / "cache")

    assert [each.code for each in problems if each.severity == "error"] == ["bad-gone-list"]


def png(width, height):
    """Make a small file that says it is a picture of this size."""
    import struct
    import zlib

    def part(name, data):
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * min(100_000_000, 3 * width * height), 1)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", size) + part(b"IDAT", rows) + part(b"IEND", b"")


PICTURES = {
    "a picture of a thousand million pixels": lambda: png(40000, 30000),
    "an empty file": lambda: b"",
    "a page": lambda: b"<html><script>alert(1)</script></html>",
    "a drawing": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "a postscript": lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(x) run\n",
    "half a picture": lambda: png(800, 600)[:200],
    "a text": lambda: b"\x89PNG\r\n\x1a\n" + b"A" * 1000,
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_file_that_only_calls_itself_a_picture_is_refused(tmp_path, name):
    write_files(
        "-- tin-tuc/anh/index.md --\npicture:\n  file: anh.png\n  alt: Ảnh\n", tmp_path / "content"
    )
    (tmp_path / "content/tin-tuc/anh/anh.png").write_bytes(PICTURES[name]())

    with at_most(20):
        site = build_site(tmp_path / "content", tmp_path / "output", tmp_path / "cache")

    assert site.exit_code == 1
    assert not (tmp_path / "output/index.html").exists()
