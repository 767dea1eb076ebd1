"""Runs the examples of plugins/newsroom/problem_codes as a writer's files would be."""

import re
import shutil
import unicodedata
from datetime import date

from entries.finding import VOCABULARY_FOLDER
from entries.loading import load
from importing.jsonlines import import_lines
from newsroom.kinds import kind_named
from small_sites import DEFAULTS_BY_FOLDER, ROOT, TODAY, write_picture

HEADERS = {
    "title": "title: Trồng rừng ven biển",
    "date": "date: 2026-03-02 08:00",
    "summary": "summary: " + " ".join(["Mười từ là chưa đủ cho một đoạn mở đầu đâu."] * 3),
}
DOCUMENT = {"number": "number: 19/CT-TTg", "issued": "issued: 2021-07-16"}
BODY = "Nội dung bài.\n"
_SECTION = re.compile(r"^-- (\S+)(?: -> (\S+))? --\n", re.MULTILINE)
_KEY = re.compile(r"^(\w+):", re.MULTILINE)
_SIZE = re.compile(r"(\d+)x(\d+)\s*")


def base_header(kind):
    """List the lines of an entry's header that has what is required, by key."""
    lines = {**HEADERS, **DOCUMENT} if kind == "document" else dict(HEADERS)
    facts = DEFAULTS_BY_FOLDER.get(kind_named(kind).folder, {})
    lines |= {key: f"{key}: {value.format()}" for key, value in facts.items()}
    if kind in ("document", "page"):
        del lines["date"]
    return lines


def problems_of(example, is_wrong, folder):
    """Write one side of an example below a folder and give what is reported of it."""
    text = example.wrong if is_wrong else example.right
    content = folder / "content"
    shutil.copytree(ROOT / "content" / VOCABULARY_FOLDER, content / VOCABULARY_FOLDER)
    if example.where == "import":
        source = folder / "nguon.jsonl"
        source.write_text(text, encoding="utf-8")
        return import_lines(source, kind_named(example.kind), content).refused
    text = text * (example.times if is_wrong else 1)
    if example.where == "folder":
        write_sections(text, content)
    else:
        path = content / kind_named(example.kind).folder / "bai" / "index.md"
        path.parent.mkdir(parents=True)
        whole = whole_file(example, text)
        path.write_bytes(encode(whole, example.encoding) if is_wrong else whole.encode())
    today = date.fromisoformat(TODAY)
    return load(content, root="", today=today, cache=folder / "cache").problems


def whole_file(example, text):
    """Put lines of a header or a body into an entry that is right."""
    if example.where == "file":
        return text
    lines = base_header(example.kind)
    if example.where == "body":
        return "\n".join(["---", *lines.values(), "---", "", text, ""])
    typed = {*_KEY.findall(example.wrong), *_KEY.findall(example.right)}
    kept = [line for key, line in lines.items() if key not in typed and f"\n {key}" not in text]
    return "\n".join(["---", *kept, text.removesuffix("\n"), "---", BODY])


def encode(text, encoding):
    """Encode as old programs do; Windows-1258 keeps some marks apart from their letters."""
    if encoding != "cp1258":
        return text.encode(encoding, "replace")
    return b"".join(_in_1258(letter) for letter in text)


def _in_1258(letter):
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        marks = unicodedata.normalize("NFD", letter)
        tone = next(mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323")
        base = unicodedata.normalize("NFC", marks.replace(tone, ""))
        return base.encode("cp1258") + tone.encode("cp1258")


def write_sections(text, content):
    """Write ``-- path --`` sections as they are; a picture's section may name its size alone."""
    _, *parts = _SECTION.split(text)
    for name, target, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        size = _SIZE.fullmatch(body)
        if target:
            path.unlink(missing_ok=True)
            path.symlink_to(target)
        elif size:
            write_picture(path, int(size[1]), int(size[2]))
        else:
            path.write_text(body, encoding="utf-8")
