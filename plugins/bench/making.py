"""Valid made-up entries from word lists, the same for the same seed on any machine."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from bench import words
from newsroom.files import write_whole
from newsroom.kinds import kind_named
from newsroom.text import slugify

_FIRST_DAY: Final = datetime(2016, 1, 4, 7, 30)
_DAYS: Final = 3900
# Shares of the kinds out of a hundred, as a news desk writes them.
_KINDS: Final = ("story",) * 35 + ("deed",) * 40 + ("news",) * 25
_POSTS_PER_CAMPAIGN: Final = 500


def make_archive(count: int, folder: Path, seed: int, lists: Path) -> None:
    """Write ``count`` entries below ``folder`` in the layout of ``content/``.

    The closed lists are copied from the folder ``lists``; the entries use the terms in
    :mod:`bench.words`, which the project's own lists have.
    """
    chance = random.Random(seed)
    for path in sorted(lists.glob("*.yaml")):
        write_whole(folder / "vocabulary" / path.name, path.read_bytes())
    campaigns = [f"phong-trao-thu-{n}" for n in range(1, max(1, count // _POSTS_PER_CAMPAIGN) + 1)]
    if count == 1:
        campaigns = []
    for slug in campaigns:
        _write(folder, "campaign", slug, _campaign(slug, chance))
    for number in range(1, count - len(campaigns) + 1):
        kind = chance.choice(_KINDS)
        title = _title(chance)
        slug = f"{slugify(title)[:70].rstrip('-')}-{number}"
        _write(folder, kind, slug, _post(kind, number, title, campaigns, chance))


def _write(folder: Path, kind: str, slug: str, text: str) -> None:
    year = text.partition("date: ")[2][:4]
    write_whole(folder / kind_named(kind).folder / year / f"{slug}.md", text.encode())


def _title(chance: random.Random) -> str:
    return f"{chance.choice(words.WHO)} {chance.choice(words.DEEDS)} {chance.choice(words.WHERE)}"


def _moment(chance: random.Random) -> str:
    minutes = chance.randrange(0, 11 * 60)
    moment = _FIRST_DAY + timedelta(days=chance.randrange(_DAYS), minutes=minutes)
    return f"{moment:%Y-%m-%d %H:%M}"


def _post(kind: str, number: int, title: str, campaigns: list[str], chance: random.Random) -> str:
    lines = [
        "---",
        f"title: {title}",
        f"date: {_moment(chance)}",
        f"summary: {_sentence(chance)} {_sentence(chance)}",
        f"tags: [{', '.join(chance.sample(words.TAGS, 3))}]",
        "author: Ban biên tập",
        *_facts(kind, number, chance),
    ]
    if campaigns and chance.random() < 0.5:
        lines.append(f"campaigns: [{chance.choice(campaigns)}]")
    return "\n".join([*lines, "---", "", *made_up_body(chance)])


def _facts(kind: str, number: int, chance: random.Random) -> Iterator[str]:
    """Give what a story or a deed must say of its exemplar; no two have the same name."""
    if kind == "news":
        return
    yield f"subject: {chance.choice(('collective', 'household', 'model'))}"
    yield f"name: {chance.choice(words.WHO)}, nhóm {number}"
    yield f"unit: {chance.choice(words.UNITS)}"
    yield f"place: {chance.choice(words.PLACES)}"
    if kind == "story":
        yield f"level: {words.LEVEL}"
        yield f"sectors: [{chance.choice(words.SECTORS)}]"
        yield f"deeds: [{chance.choice(words.DEEDS)}]"
        yield f'results: [{{figure: "{chance.randrange(3, 980)}", what: lượt người, year: 2016}}]'
        yield f"lessons: [{chance.choice(words.HEADINGS)}]"
        yield "sources: [Báo cáo của đơn vị]"


def _campaign(slug: str, chance: random.Random) -> str:
    number = slug.rpartition("-")[2]
    return "\n".join(
        [
            "---",
            f"title: Phong trào thi đua thử số {number} về {chance.choice(words.TAGS).lower()}",
            f"date: {_FIRST_DAY:%Y-%m-%d %H:%M}",
            f"summary: {_sentence(chance)} {_sentence(chance)}",
            "unknown: [form, scope, launched_by, launched, aim, content, subjects, criteria]",
            "basis: [Kế hoạch của cơ quan]",
            "start: 2016-01-01",
            "end: 2030-12-31",
            "---",
            "",
            *made_up_body(chance),
        ]
    )


def made_up_body(chance: random.Random) -> Iterator[str]:
    """Give the lines of one post's Markdown text."""
    for heading in chance.sample(words.HEADINGS, 2):
        yield f"## {heading}\n"
        for _ in range(3):
            yield " ".join(_sentence(chance) for _ in range(chance.randrange(3, 6))) + "\n"


def _sentence(chance: random.Random) -> str:
    parts = (
        f"{chance.choice(words.WHEN)}, {chance.choice(words.WHO).lower()}",
        f"{chance.choice(words.DEEDS)} {chance.choice(words.WHERE)},",
        f"{chance.choice(words.OUTCOMES).replace('#', str(chance.randrange(3, 980)))}.",
    )
    return " ".join(parts)
