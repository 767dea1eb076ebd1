"""A whole site in a test: files in one string, a real build, questions to the pages."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pelican import Pelican
from pelican.settings import read_settings
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from newsroom.problem_codes import EXPLANATIONS

ROOT = Path(__file__).resolve().parents[1]
TODAY = "2026-11-22"
_FILE = re.compile(r"^-- (\S+) --\n", re.MULTILINE)
_DEFAULTS = {
    "title": "Tiêu đề của {slug}",
    "date": "2026-01-02 08:00",
    "summary": "Đoạn mở đầu của {slug} dài vừa đủ hai mươi lăm từ để không ai phải nhắc, "
    "và ngắn vừa đủ để đọc trong một hơi.",
}
# What the kinds of entries must say besides; the first folder of a path is its kind.
DEFAULTS_BY_FOLDER = {
    "guong-dien-hinh": {
        "subject": "household",
        "name": "Một hộ trồng rừng",
        "place": "ca-mau",
        "level": "co-so",
        "sectors": "[moi-truong]",
        "deeds": "[Trồng lại rừng]",
        "results": '[{{figure: "18", unit: ha, what: rừng trồng lại, year: 2021}}]',
        "lessons": "[Che sóng trước khi trồng]",
        "sources": "[Báo cáo của xã]",
    },
    "nguoi-tot-viec-tot": {
        "subject": "collective",
        "name": "Một tổ dân phố",
        "place": "ha-noi",
    },
    "phong-trao": {
        "form": "chuyen-de",
        "scope": "co-quan-don-vi",
        "launched_by": "co-quan-mau",
        "launched": "2021-01-01",
        "aim": "Làm cho sạch",
        "content": "[Phân loại rác]",
        "subjects": "[Mọi đơn vị]",
        "criteria": "[Sạch]",
        "basis": "[Kế hoạch số 05/KH-CQM]",
    },
    "van-ban": {"type": "chi-thi", "body": "thu-tuong"},
}
_PICTURE_DEFAULTS = "  credit: Ban biên tập\n  licence: ban-quyen-don-vi"
_INLINE_PICTURE = "credit: Ban biên tập, licence: ban-quyen-don-vi"
_PICTURE = re.compile(r"^picture:\n(?:  (?!credit|licence).*\n?)+", re.MULTILINE)


@dataclass(frozen=True)
class HtmlPage:
    """One built page."""

    html: str

    @property
    def tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.html)

    def text(self, css: str) -> str:
        node = self.tree.css_first(css)
        assert node is not None, f"no {css} in the page"
        return " ".join(node.text().split())

    def texts(self, css: str) -> list[str]:
        return [" ".join(node.text().split()) for node in self.tree.css(css)]

    def links(self, css: str) -> list[str]:
        return [node.attributes["href"] or "" for node in self.tree.css(f"{css} a[href]")]


@dataclass(frozen=True)
class Site:
    """What a build left behind; ``problems`` are (path, line, code) of what stops a build."""

    content: Path
    output: Path
    exit_code: int
    problems: list[tuple[str, int, str]]

    def page(self, address: str) -> HtmlPage:
        path = self.output / address
        return HtmlPage((path / "index.html" if path.is_dir() else path).read_text("utf-8"))

    def has(self, address: str) -> bool:
        return (self.output / address).exists()

    def files(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.output).as_posix(): path.read_bytes()
            for path in sorted(self.output.rglob("*"))
            if path.is_file()
        }


Build = Callable[..., Site]


def differing(first: Site, second: Site) -> list[str]:
    """Name the files that are in one output only, or not the same in both."""
    ours, theirs = first.files(), second.files()
    return sorted(name for name in ours | theirs if ours.get(name) != theirs.get(name))


def write_files(text: str, content: Path) -> None:
    """Write ``-- path --`` sections; entries without a fence get one, and what they must have.

    Vocabularies that are not given are the project's own.
    A ``.jpg`` or ``.png`` section makes a real picture of the size it names, like ``1600x900``.
    """
    for vocabulary in (ROOT / "content" / "vocabulary").glob("*.yaml"):
        here = content / "vocabulary" / vocabulary.name
        if not here.exists():
            here.parent.mkdir(parents=True, exist_ok=True)
            here.write_bytes(vocabulary.read_bytes())
    sections = _FILE.split(textwrap.dedent(text).lstrip("\n"))[1:]
    for name, body in zip(sections[::2], sections[1::2], strict=True):
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix in (".jpg", ".png"):
            width, height = body.strip().split("x")
            write_picture(path, int(width), int(height))
        elif path.suffix == ".md" and not body.startswith("---"):
            path.write_text(_with_header(body, path), encoding="utf-8")
        else:
            path.write_text(body, encoding="utf-8")


def write_picture(path: Path, width_px: int, height_px: int) -> None:
    """Make a real picture of a given size; its name says its type."""
    Image.linear_gradient("L").resize((width_px, height_px)).save(path)


def _with_header(body: str, path: Path) -> str:
    header, _, rest = ("", "", body[1:]) if body.startswith("\n") else body.partition("\n\n")
    header = header.strip("\n")
    slug = path.parent.name if path.name == "index.md" else path.stem
    header = re.sub(r"^(picture: \{.*)\}$", rf"\1, {_INLINE_PICTURE}}}", header, flags=re.MULTILINE)
    header = _PICTURE.sub(lambda typed: f"{typed[0].rstrip()}\n{_PICTURE_DEFAULTS}\n", header)
    first = _missing(_DEFAULTS, header, path, slug)
    folder = next((part for part in path.parts if part in DEFAULTS_BY_FOLDER), "")
    last = _missing(DEFAULTS_BY_FOLDER.get(folder, {}), header, path, slug)
    given = [header.strip("\n")] if header else []
    return "\n".join(["---", *first, *given, *last, "---", "", rest])


def _missing(defaults: dict[str, str], header: str, path: Path, slug: str) -> list[str]:
    return [
        f"{key}: {value.format(slug=slug)}"
        for key, value in defaults.items()
        if not re.search(rf"^{key}:", header, re.MULTILINE) and not _is_dateless(key, path)
    ]


def _is_dateless(key: str, path: Path) -> bool:
    return key == "date" and ("van-ban" in path.parts or "trang" in path.parts)


def build_site(
    content: Path, output: Path, cache: Path, conf: str = "pelicanconf.py", **settings: object
) -> Site:
    """Build a content folder with one of the project's settings files, in this process."""
    report = output.parent / f"{output.name}-report.json"
    overrides = {
        "PATH": str(content),
        "OUTPUT_PATH": str(output),
        "CACHE_PATH": str(cache),
        "NEWSROOM_TODAY": TODAY,
        "NEWSROOM_REPORT": str(report),
        **settings,
    }
    exit_code = 0
    try:
        Pelican(read_settings(str(ROOT / conf), override=overrides)).run()
    except SystemExit as stop:
        exit_code = int(stop.code or 0)
    problems = json.loads(report.read_text("utf-8")) if report.is_file() else []
    assert {item["code"] for item in problems} <= set(EXPLANATIONS), "a code is not explained"
    return Site(
        content=content,
        output=output,
        exit_code=exit_code,
        problems=[
            (item["path"], item["line"], item["code"])
            for item in problems
            if item["severity"] == "error"
        ],
    )


def run_command(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run one of the project's commands as run.py does, once everything is installed."""
    return subprocess.run(
        [sys.executable, "-m", "newsroom_cli", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "plugins"), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture
def build(tmp_path: Path, cache: Path) -> Build:
    """Build a site from a string; further calls add to or change its files."""

    def run(text: str = "", **settings: Any) -> Site:
        content = tmp_path / "content"
        content.mkdir(exist_ok=True)
        write_files(text, content)
        number = len(list(tmp_path.glob("output-*[0-9]")))
        return build_site(content, tmp_path / f"output-{number}", cache, **settings)

    return run
