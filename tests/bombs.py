"""Files made to exhaust a reader; run as a program, reads a group of them and prints what came."""

import json
import sys
import tempfile
from datetime import date
from pathlib import Path

from entries.loading import load
from small_sites import TODAY

GOOD = "title: Bom\ndate: 2026-03-02\nsummary: Một câu.\n"


def header(lines):
    return f"---\n{GOOD}{lines}\n---\nNội dung bài.\n"


def body(text):
    return f"---\n{GOOD}---\n{text}\n"


def aliases():
    levels = zip("abcdefghij", "bcdefghijk", strict=True)
    return "a: &a [x, x]\n" + "".join(
        f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in levels
    )


HEADERS = {
    "alias bomb": header(aliases()),
    "20,000 aliases": header("a: &a [x]\n" + "b: *a\n" * 15_000),
    "10 MB header": header("tags: " + "x" * 10_000_000),
    "450 KB header": header("tags: " + "x" * 450_000),
    "100,000 nested brackets": header("tags: " + "[" * 99_000),
    "49,000 closed brackets": header("tags: " + "[" * 49_000 + "]" * 49_000),
    "nested braces": header("tags: " + "{a: " * 24_000),
    "nested hyphens": header("tags:\n  " + "- " * 49_000),
    "nested questions": header("? " * 49_000),
    "deep indents": header("".join(f"{' ' * n}a:\n" for n in range(400))),
    "200,000 keys": header("".join(f"k{n}: v\n" for n in range(200_000))),
    "9,000 keys": header("".join(f"k{n}: v\n" for n in range(9_000))),
    "40,000 tags": header("tags: [" + "x," * 40_000 + "]"),
    "anchors": header("tags: " + "&a " * 30_000),
    "backslashes": header('tags: "' + "\\" * 90_000),
    "quotes": header("tags: " + '"' * 90_000),
    "no-break spaces": header("\u00a0" * 45_000),
    "spaces": header(" " * 90_000 + "x"),
    "a long word": header("author: " + "x" * 90_000),
    "a long key": header("x" * 90_000 + ": y"),
    "a long key without a space": header("x" * 90_000 + ":y"),
    "a long slug": header("slug: " + "a-" * 45_000),
    "a long date": header("modified: " + "1" * 90_000),
}
BODIES = {
    "a 1 MB line": body("x" * 1_000_000),
    "a 450 KB word": body("x" * 450_000),
    "450 KB of spaces": body("x" + " " * 450_000 + "y"),
    "spaces at the end": body("x" + " " * 450_000),
    "digits": body("1" * 100_000),
    "quotation marks": body('"' * 450_000),
    "opening quotes": body("“" * 150_000),
    "apostrophes": body("'" * 450_000),
    "brackets": body("[" * 50_000),
    "pictures": body("![" * 50_000),
    "link openings": body("[x](" * 50_000),
    "brackets in paragraphs": body("[x\n\n" * 10_000),
    "parentheses": body("(" * 450_000),
    "backticks": body("`a" * 50_000),
    "stars": body("*" * 450_000),
    "underscores": body("_a " * 100_000),
    "angles": body("<" * 450_000),
    "ampersands": body("&" * 450_000),
    "backslashes": body("\\" * 450_000),
    "abbreviations": body("".join(f"*[a{n}]: b\n" for n in range(5_000)) + "a " * 5_000),
    "rules": body("---\n" * 20_000),
    "headings under lines": body("a\n=\n" * 20_000),
    "empty items": body("- \n" * 20_000),
    "nested quotes": body("> " * 5_000 + "x"),
    "nested lists": body("".join(f"{'    ' * n}- x\n" for n in range(300))),
    "nested items": body("- " * 5_000 + "x"),
    "a wide table": body("a|" * 20_000 + "\n" + "-|" * 20_000),
    "document numbers": body("19/CT-TTg " * 40_000),
    "almost document numbers": body("1/" + "A" * 400_000),
    "addresses": body("a@b." * 100_000),
    "stacked accents": body("a" + "\u0301" * 200_000),
}
GROUPS = {"headers": HEADERS, "bodies": BODIES}


def main(group):
    outcomes = {}
    for name, text in GROUPS[group].items():
        folder = Path(tempfile.mkdtemp())
        path = folder / "content" / "tin-tuc" / "bom" / "index.md"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
        loaded = load(path.parents[2], root="", today=date.fromisoformat(TODAY), cache=folder / "c")
        outcomes[name] = sorted({each.code for each in loaded.problems if each.severity == "error"})
        assert all(len(str(each)) < 5_000 for each in loaded.problems), name
    print(json.dumps(outcomes))


if __name__ == "__main__":
    main(sys.argv[1])
