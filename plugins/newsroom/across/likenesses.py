"""Entries and tags that are probably the same thing twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Final

from newsroom.dates import short_date
from newsroom.entry_files import EntryFile
from newsroom.posts import Post
from newsroom.problems import Problem
from newsroom.records import ExemplaryEntry
from newsroom.text import slugify

A_YEAR: Final = timedelta(days=365)


def same_subjects(posts: Sequence[Post]) -> Iterator[Problem]:
    """Remind of two stories or deeds of one name in one place within a year."""
    groups: defaultdict[tuple[str, str], list[tuple[ExemplaryEntry, EntryFile]]] = defaultdict(list)
    for post in posts:
        entry = post.entry
        if isinstance(entry, ExemplaryEntry) and entry.name and entry.place:
            groups[slugify(entry.name), entry.place].append((entry, EntryFile(post)))
    for group in groups.values():
        group.sort(key=lambda each: (each[0].date, each[0].path))
        for (earlier, _), (later, file) in pairwise(group):
            if later.date - earlier.date <= A_YEAR:
                day = short_date(earlier.date.date())
                message = f"“{later.name}” ở cùng nơi đã có bài ngày {day}: {earlier.path}"
                hint = "gộp hai bài, hoặc ghi name cho khác nếu là người, tập thể khác"
                yield file.warn(file.line("name"), "same-subject", message, hint)


def tags_alike(posts: Sequence[Post]) -> Iterator[Problem]:
    """Remind of tags that differ only in marks or capitals: the rarer follows the more usual.

    Search and addresses know no marks, so “vận động” and “vẫn đọng” would be one.
    """
    uses: defaultdict[str, list[EntryFile]] = defaultdict(list)
    for post in posts:
        for tag in post.entry.tags:
            uses[tag].append(EntryFile(post))
    alike: defaultdict[str, dict[str, list[EntryFile]]] = defaultdict(dict)
    for tag, files in uses.items():
        alike[slugify(tag)][tag] = files
    for spellings in alike.values():
        if len(spellings) > 1:
            yield from _rarer(spellings)


def _rarer(spellings: dict[str, list[EntryFile]]) -> Iterator[Problem]:
    usual = max(spellings, key=lambda tag: len(spellings[tag]))
    first = spellings[usual][0]
    where = f"{first.entry.path}:{first.line('tags')}"
    for tag, files in spellings.items():
        for file in files if tag != usual else ():
            message = f"thẻ “{tag}” chỉ khác dấu, khác chữ hoa với thẻ “{usual}” ở {where}"
            hint = f"viết “{usual}”, hoặc chọn từ khác hẳn"
            yield file.warn(file.line("tags"), "tags-alike", message, hint)
