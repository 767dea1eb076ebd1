"""``run.py import``: one JSON object a line becomes one entry, or one refusal with its line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from entries.finding import VOCABULARY_FOLDER
from entries.making import Maker
from entries.reading import EntryReader
from entries.rendering import Renderer
from importing.slugs import Slugs
from newsroom.fields import UNKNOWN, specs
from newsroom.files import write_whole
from newsroom.inspection import Lists
from newsroom.kinds import Kind
from newsroom.posts import Post
from newsroom.problems import Problem, has_errors
from newsroom.reference_types import is_usable_slug
from newsroom.text import nfc
from newsroom.vocabulary_reading import load_vocabularies

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\ufeff]")


@dataclass(slots=True)
class Outcome:
    """What an import did: how many entries were written, and which lines were refused why."""

    written: int = 0
    refused: list[Problem] = field(default_factory=list)


def import_lines(source: Path, kind: Kind, into: Path) -> Outcome:
    """Turn every line of ``source`` into an entry of a kind below ``into``.

    ``into`` is a content folder, or the kind's own folder in one. Nothing is overwritten; a record
    that would not pass the build's own checks is refused whole. Raises OSError.
    """
    outcome = Outcome()
    importer = _Importer(source.name, kind, into)
    for number, line in enumerate(_lines(source), 1):
        if line.strip():
            refusals = importer.take(number, line)
            outcome.refused += refusals
            outcome.written += not refusals
    return outcome


def _lines(source: Path) -> Iterator[bytes]:
    with source.open("rb") as file:
        yield from file


class _Importer:
    def __init__(self, source_name: str, kind: Kind, into: Path) -> None:
        folder = into.resolve() if into.name == kind.folder else into.resolve() / kind.folder
        content = folder.parent
        vocabularies, _ = load_vocabularies(content / VOCABULARY_FOLDER, VOCABULARY_FOLDER)
        self._source_name = source_name
        self._kind = kind
        self._folder = folder
        self._slugs = Slugs(content, kind)
        self._renderer = Renderer("")
        maker = Maker(self._renderer, Lists(vocabularies))
        self._reader = EntryReader(content, content.name, vocabularies, maker)

    def take(self, number: int, line: bytes) -> list[Problem]:
        """Write one record's entry, or give the reasons why not."""
        record = _decode(line)
        if isinstance(record, str):
            return [self._refusal(number, "bad-json", record)]
        if record.get("source"):
            record["sources"] = [record.pop("source")]
        slug = str(record.pop("slug", "") or "")
        if slug and not is_usable_slug(slug):
            return [self._refusal(number, "bad-slug", f"“{slug}” không dùng làm địa chỉ được")]
        if slug and self._slugs.is_taken(slug):
            return [self._refusal(number, "address-taken", f"địa chỉ “{slug}” đã có bài khác dùng")]
        slug = slug or self._slugs.from_title(str(record.get("title", "")))
        data, post, problems = self._read(record, slug)
        if post is None or has_errors(problems):
            return [
                self._refusal(number, each.code, each.message, each.hint)
                for each in problems
                if each.severity == "error"
            ]
        write_whole(self._path(post, slug), data)
        self._slugs.take(slug)
        return []

    def _read(self, record: dict[str, Any], slug: str) -> tuple[bytes, Post | None, list[Problem]]:
        """Check a record as the build would; what only looks like a link is kept as plain text."""
        body = _CONTROL.sub("", nfc(str(record.get("body") or ""))).strip()
        data, post, problems = self._check(record, body, slug)
        if any(problem.code == "link-nowhere" for problem in problems):
            for target in self._renderer.render(body, {}).strange:
                body = body.replace(f"]({target}", f"]\\({target}")
            data, post, problems = self._check(record, body, slug)
        return data, post, problems

    def _check(
        self, record: dict[str, Any], body: str, slug: str
    ) -> tuple[bytes, Post | None, list[Problem]]:
        data = f"{_header(self._with_unknowns(record))}\n{body}\n".encode()
        path = self._folder / f"{slug}.md"
        post, problems = self._reader.finish(self._reader.prepare(data, path, self._kind))
        return data, post, problems

    def _with_unknowns(self, record: dict[str, Any]) -> dict[str, Any]:
        """Say of required facts that another system never had that they are unknown."""
        lacking = [
            key
            for key, spec in specs(self._kind.record).items()
            if spec.required and spec.can_be_unknown and not record.get(key)
        ]
        return {**record, UNKNOWN: lacking} if lacking else record

    def _path(self, post: Post, slug: str) -> Path:
        moment: datetime | None = getattr(post.entry, "date", None)
        folder = self._folder / str(moment.year) if moment else self._folder
        return folder / f"{slug}.md"

    def _refusal(self, line: int, code: str, message: str, hint: str = "") -> Problem:
        return Problem(path=self._source_name, line=line, code=code, message=message, hint=hint)


def _decode(line: bytes) -> dict[str, Any] | str:
    """Give the object of one line, or the reason why there is none."""
    try:
        record = json.loads(line.decode("utf-8-sig"))
        json.dumps(record, ensure_ascii=False).encode()
    except UnicodeError:
        return "dòng không lưu theo mã UTF-8"
    except (json.JSONDecodeError, RecursionError):
        return "dòng không phải một đối tượng JSON"
    return record if isinstance(record, dict) else "dòng không phải một đối tượng JSON"


def _header(record: Mapping[str, Any]) -> str:
    """Write a record's front matter; values that mean nothing are left out."""
    header = {key: _clean(value) for key, value in record.items() if key != "body"}
    present = {key: value for key, value in header.items() if value not in ("", None, [], {})}
    if not present:
        return "---\n---\n"
    lines = yaml.dump(
        present, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100
    )
    return f"---\n{lines}---\n"


def _clean(value: Any) -> Any:
    """Compose letters, drop invisible characters, and keep every scalar the text it was."""
    if isinstance(value, dict):
        return {str(key): _clean(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_clean(item) for item in value]
    if isinstance(value, bool):
        return value
    return None if value is None else _CONTROL.sub("", nfc(str(value))).strip()
