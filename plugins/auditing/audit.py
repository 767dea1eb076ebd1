"""The audit: one walk over a built tree, then every address against what the walk has found."""

from __future__ import annotations

import hashlib
import html
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from auditing.addresses import Places, Target
from auditing.other_files import (
    TEXT_ENDINGS,
    danger_in_drawing,
    metadata_in_picture,
    module_addresses,
    style_addresses,
)
from auditing.pages import PageFacts, examine

REQUIRED = ("index.html", "404.html", "tim-kiem/index.html")
SCRIPT_FOLDERS = ("giao-dien/",)
# Pages that ask search engines to stay away even when the site is public.
NOINDEX_PAGES = frozenset({"404.html", "410.html"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What holds for one build.

    ``base`` is the site's absolute address ("" in a preview), ``root`` its path; ``secrets`` are
    texts that no byte may give away, with what they belong to.
    """

    base: str = ""
    root: str = ""
    is_preview: bool = False
    secrets: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenFile:
    """One file of the tree; ``reading`` and ``moved_to`` are empty for what is no page."""

    path: str
    size_bytes: int
    sha256: str
    reading: str = ""
    moved_to: str = ""
    is_gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Finding:
    """One thing wrong with a built file; people mend what made it, not the file."""

    path: str
    what: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what}"


def in_few_lines(findings: Iterable[Finding]) -> Iterator[str]:
    """Print each thing that is wrong once: a fault of the theme or the menu is in every page."""
    places: dict[str, list[str]] = {}
    for finding in findings:
        places.setdefault(finding.what, []).append(finding.path)
    for what, paths in places.items():
        more = f" (và {len(paths) - 1} tệp nữa)" if len(paths) > 1 else ""
        yield f"{paths[0]}: {what}{more}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """Every file by its path, in order, and everything that was found wrong."""

    files: tuple[SeenFile, ...]
    findings: tuple[Finding, ...]


def audit(tree: Path, rules: Rules) -> Audited:
    """Look at every file below ``tree`` once."""
    walk = _Walk(rules)
    for path in sorted(tree.rglob("*")):
        name = path.relative_to(tree).as_posix()
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            walk.find(name, "không phải tệp thường")
        elif path.is_file():
            walk.take(name, path.read_bytes())
    walk.resolve()
    return Audited(files=tuple(walk.files), findings=tuple(sorted(set(walk.findings))))


class _Walk:
    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._ids: dict[str, frozenset[str]] = {}
        self._targets: list[Target] = []
        self._secrets = [(_forms(text), owner) for text, owner in rules.secrets.items()]
        self.files: list[SeenFile] = []
        self.findings: list[Finding] = []

    def find(self, name: str, what: str) -> None:
        self.findings.append(Finding(path=name, what=what))

    def take(self, name: str, data: bytes) -> None:
        ending = PurePosixPath(name).suffix.lower()
        text = data.decode("utf-8", "replace") if ending in TEXT_ENDINGS else ""
        facts = examine(text) if ending == ".html" else None
        self.files.append(
            SeenFile(
                path=name,
                size_bytes=len(data),
                sha256=hashlib.sha256(data).hexdigest(),
                reading=hashlib.sha256(facts.reading.encode()).hexdigest()[:16] if facts else "",
                moved_to=facts.moved_to if facts else "",
                is_gone=facts.is_gone if facts else False,
            )
        )
        self._ids[name] = facts.ids if facts else frozenset()
        if any(part.startswith(".") for part in PurePosixPath(name).parts):
            self.find(name, "tệp có tên bắt đầu bằng dấu chấm không được đưa lên mạng")
        self._look_for_secrets(name, data)
        if facts:
            self._judge_page(name, facts)
        else:
            self._judge_other(name, ending, data, text)

    def _look_for_secrets(self, name: str, data: bytes) -> None:
        for forms, owner in self._secrets:
            if any(form in data for form in forms):
                self.find(name, f"có nội dung chưa được phép đăng của {owner}")

    def _judge_page(self, name: str, facts: PageFacts) -> None:
        for one in facts.repeated_ids:
            self.find(name, f"id “{one}” có hai lần trong trang")
        for what in facts.forbidden:
            self.find(name, f"trang không được có {what}")
        for script in facts.scripts:
            address = script.removeprefix(f"{self._rules.root}/")
            if not address.startswith(SCRIPT_FOLDERS) or "://" in script:
                self.find(name, f"kịch bản “{script}” không thuộc giao diện")
        self._targets += [Target(name, use.address, use.is_fetched) for use in facts.uses]
        self._judge_noindex(name, facts)
        self._judge_bar(name, facts)

    def _judge_bar(self, name: str, facts: PageFacts) -> None:
        """Tell a preview's page from a real one; a page that leads on at once shows neither."""
        if facts.is_preview and not self._rules.is_preview:
            self.find(name, "trang thật lại mang dải báo “Bản xem thử”")
        elif self._rules.is_preview and not facts.is_preview and not facts.moved_to:
            self.find(name, "bản xem thử thiếu dải báo “Bản xem thử”")

    def _judge_noindex(self, name: str, facts: PageFacts) -> None:
        may_hide = name in NOINDEX_PAGES or facts.moved_to or facts.is_gone
        if self._rules.is_preview and not facts.is_noindex:
            self.find(name, "bản xem thử thiếu lời xin máy tìm kiếm bỏ qua")
        elif not self._rules.is_preview and facts.is_noindex and not may_hide:
            self.find(name, "trang thật lại xin máy tìm kiếm bỏ qua")

    def _judge_other(self, name: str, ending: str, data: bytes, text: str) -> None:
        if ending == ".css":
            self._targets += [Target(name, each, True) for each in style_addresses(text)]
        elif ending in (".js", ".mjs"):
            self._targets += [Target(name, each, True) for each in module_addresses(text)]
        elif ending in (".xml", ".atom", ".rss"):
            self._targets += [Target(name, each, False) for each in _own(text, self._rules.base)]
        elif ending == ".svg" and (danger := danger_in_drawing(text)):
            self.find(name, f"hình vẽ không được có “{danger[:40]}”")
        elif found := metadata_in_picture(name, data):
            self.find(name, f"ảnh còn mang thông tin kèm theo ({found})")
        if name == "robots.txt" and _forbids_all(text) and not self._rules.is_preview:
            self.find(name, "robots.txt đang cấm mọi máy tìm kiếm")

    def resolve(self) -> None:
        """Check every address and every required page, once all files are known."""
        places = Places(self._ids, base=self._rules.base, root=self._rules.root)
        answers: dict[tuple[str, str, bool], str] = {}
        for target in self._targets:
            key = (target.address, places.context_of(target), target.is_fetched)
            if key not in answers:
                answers[key] = places.complaint(target)
            if answers[key]:
                self.find(target.page, answers[key])
        for name in REQUIRED:
            if name not in self._ids:
                self.find(name, "thiếu trang bắt buộc này")


def _forms(text: str) -> tuple[bytes, ...]:
    """Give a text as it may stand in pages and in data: plain, escaped for HTML, as JSON."""
    forms = {text, html.escape(text, quote=True), html.escape(text, quote=False)}
    forms |= {json.dumps(text)[1:-1], html.escape(text).replace("&#x27;", "&#39;")}
    return tuple(form.encode("utf-8", "replace") for form in sorted(forms))


def _own(text: str, base: str) -> Iterator[str]:
    """Give the addresses of this site that a feed or a sitemap names."""
    if not base:
        return
    for part in text.split(base)[1:]:
        address = part
        for end in ("<", '"', "'", " ", "\n", "&quot;"):
            address = address.split(end, 1)[0]
        yield base + address.replace("&amp;", "&")


def _forbids_all(text: str) -> bool:
    return any(line.replace(" ", "").lower() == "disallow:/" for line in text.splitlines())
