"""Between entries and Pelican: loads the edition, serves the reader, counts what came through."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pelican import Pelican, signals
from pelican.readers import BaseReader, Readers

from entries.loading import load
from newsroom.dates import VIETNAM, parse_day
from newsroom.edition import (
    SETTING,
    Edition,
    Newsroom,
    WrongSettingError,
    edition_of,
    not_shown,
    read_newsroom,
)
from newsroom.kinds import kind_named
from newsroom.posts import Post
from newsroom.problems import Problem
from newsroom.progress import Progress

SOURCES_SETTING = "NEWSROOM_SOURCES"


class EntryFileReader(BaseReader):
    """Hands Pelican the posts that were loaded and checked before it asked for the first one."""

    file_extensions = ("md",)

    def read(self, path: str) -> tuple[str, dict[str, Any]]:
        """Give HTML and the metadata that Pelican needs; a hidden entry is skipped."""
        post = self.settings[SOURCES_SETTING].get(str(Path(path).resolve()))
        if post is None:
            return "", {"status": "skip"}
        return post.html, _metadata(post)


def _metadata(post: Post) -> dict[str, Any]:
    """List what Pelican is told of a post: nothing that a writer typed passes unchecked."""
    entry = post.entry
    metadata: dict[str, Any] = {
        "title": entry.title,
        "slug": entry.slug,
        "status": "published",
        "lang": entry.lang,
        "summary": post.summary,
        "category": kind_named(entry.kind).label,
        "template": TEMPLATES[entry.kind],
        "url": post.url,
        "save_as": f"{post.url}index.html",
        "post": post,
    }
    if entry.kind != "page":
        metadata["date"] = post.date
    if entry.last_change is not None:
        metadata["modified"] = entry.last_change
    return metadata


TEMPLATES = {
    "story": "exemplar",
    "deed": "exemplar",
    "news": "article",
    "campaign": "campaign",
    "document": "document",
    "page": "page",
}


def load_edition(pelican: Pelican) -> None:
    """Read and check the whole content before Pelican starts; mistakes end the build here."""
    settings = pelican.settings
    content, cache = Path(settings["PATH"]).resolve(), Path(settings["CACHE_PATH"])
    root = urlsplit(settings["SITEURL"]).path.rstrip("/")
    newsroom = _newsroom(settings)
    today = _today(settings)
    with closing(Progress("Đang đọc bài")) as tell:
        loaded = load(
            content,
            root=root,
            today=today,
            cache=cache / "rendered",
            jobs=newsroom.jobs,
            tone_marks=newsroom.tone_marks,
            has_avif=newsroom.avif,
            is_preview=bool(settings.get("PREVIEW", False)),
            tell=tell,
        )
    _report(loaded.problems, settings)
    for line in not_shown(loaded.hidden, today):
        print(line, file=sys.stderr)
    settings[SETTING] = Edition(
        library=loaded.library,
        vocabularies=loaded.vocabularies,
        newsroom=newsroom,
        content=content,
        cache=cache,
        root=root,
        today=today,
        hidden=loaded.hidden,
        moves=loaded.moves,
    )
    settings[SOURCES_SETTING] = {
        str(content.parent / post.entry.path): post for post in loaded.library.by_key.values()
    }


def _newsroom(settings: dict[str, Any]) -> Newsroom:
    try:
        return read_newsroom(settings.get("NEWSROOM", {}))
    except WrongSettingError as error:
        print(f"pelicanconf.py: {error}.", file=sys.stderr)
        raise SystemExit(1) from None


def _today(settings: dict[str, Any]) -> date:
    chosen = settings.get("NEWSROOM_TODAY")
    return parse_day(chosen) if chosen else datetime.now(VIETNAM).date()


def _report(problems: tuple[Problem, ...], settings: dict[str, Any]) -> None:
    report = settings.get("NEWSROOM_REPORT")
    if report:
        data = [problem.as_data() for problem in problems]
        Path(report).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    errors = [problem for problem in problems if problem.severity == "error"]
    for problem in errors:
        print(problem, file=sys.stderr)
    if errors:
        files = len({problem.path for problem in errors})
        print(
            f"Có {len(errors)} chỗ cần sửa trong {files} tệp; trang tin chưa được dựng lại.",
            file=sys.stderr,
        )
        raise SystemExit(1)


def use_reader(readers: Readers) -> None:
    """Let Markdown files be read by us alone."""
    readers.reader_classes = {"md": EntryFileReader}


def empty_taxonomies(generator: Any) -> None:
    """Keep Pelican from its quadratic walk over categories, tags and authors (4.12: 6 s at 10,000).

    The site's own lists replace them.
    """
    generator.categories, generator.tags, generator.authors = [], {}, []


def count_all(generators: list[Any]) -> None:
    """Fail when a post did not come through: Pelican itself would only log it."""
    settings = generators[0].settings
    expected = set(edition_of(settings).library.by_key)
    seen = {
        item.post.key
        for generator in generators
        for item in (*getattr(generator, "articles", ()), *getattr(generator, "pages", ()))
    }
    if seen != expected:
        missing = ", ".join("/".join(key) for key in sorted(expected - seen))
        print(f"Pelican đã bỏ sót các bài: {missing}", file=sys.stderr)
        raise SystemExit(1)


def connect() -> None:
    """Connect to Pelican's signals."""
    signals.initialized.connect(load_edition)
    signals.readers_init.connect(use_reader)
    signals.article_generator_finalized.connect(empty_taxonomies)
    signals.all_generators_finalized.connect(count_all)
