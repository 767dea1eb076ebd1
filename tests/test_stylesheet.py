"""What the stylesheet keeps to: tokens alone hold colours and sizes, nothing lies unused."""

import re

from small_sites import ROOT

THEME = ROOT / "theme"
SHEETS = {
    path.name: re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
    for path in sorted((THEME / "static" / "css").glob("*.css"))
}
TEMPLATES = {path: path.read_text("utf-8") for path in (THEME / "templates").rglob("*.html")}
# Who else writes classes: the scripts, and what makes HTML of Markdown.
WRITERS = [*(THEME / "static" / "js").glob("*.mjs"), *(ROOT / "plugins").rglob("*.py")]
COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\(|[ :](?:white|black|red)[ ;]"
)
SIDES = re.compile(
    r"(?:margin|padding|border)-(?:left|right|top|bottom)|text-align: (?:left|right)"
    r"|^\s*(?:left|right|top|bottom|(?:min-|max-)?(?:width|height)):",
)
# Of the paper, of the text around, or none at all.
OWN_SIZE = re.compile(r"font-size: (?!var\(--text-|inherit|0;|[\d.]+(?:em|pt);)")


def lines_outside_tokens(pattern):
    """Give the lines of rules, not of tokens, in which a pattern is found."""
    return [
        f"{name}: {line.strip()}"
        for name, sheet in SHEETS.items()
        if not name.startswith("1")
        for line in sheet.splitlines()
        if pattern.search(line)
    ]


def classes_of_templates():
    """Give every class that a template names in full, and how those begin that it computes."""
    whole, begun = set(), set()
    for text in TEMPLATES.values():
        for value in re.findall(r'class="((?:\{\{.*?\}\}|\{%.*?%\}|[^"{])*)"', text):
            begun |= set(re.findall(r"([\w-]+-)\{\{", value))
            plain = re.sub(r"\{%.*?%\}", " ", value)
            whole |= set(re.sub(r"\S*\{\{.*?\}\}\S*", " ", plain).split())
            for either, other in re.findall(r'"([\w -]+)" if|else "([\w -]+)"', value):
                whole |= set(f"{either} {other}".split())
    return whole, begun


def test_colours_and_sizes_of_text_stand_in_the_tokens_alone():
    assert lines_outside_tokens(COLOUR) == []
    assert lines_outside_tokens(OWN_SIZE) == []


def test_no_rule_knows_left_from_right():
    assert lines_outside_tokens(SIDES) == []


def test_every_token_is_used_and_every_used_one_is_there():
    sheets = "\n".join(SHEETS.values())

    said = set(re.findall(r"(--[\w-]+)\s*:", sheets))
    assert said == set(re.findall(r"var\((--[\w-]+)", sheets))


def test_every_class_of_the_stylesheet_is_written_somewhere_and_the_other_way_round():
    rules = re.sub(r'url\([^)]*\)|"[^"]*"', "", "\n".join(SHEETS.values()))
    styled = set(re.findall(r"\.([a-z][\w-]*)", rules))
    written, begun = classes_of_templates()
    words = set(re.findall(r"[\w-]+", "\n".join(path.read_text("utf-8") for path in WRITERS)))

    assert written - styled == set()
    assert {name for name in styled - written - words if not name.startswith(tuple(begun))} == set()
