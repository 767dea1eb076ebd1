"""The measuring of the search from end to end: posts, files, questions, figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bench.asking import Programs, ask_all
from bench.engines import Engine, make_ours
from bench.pagefind import find_pagefind, make_pagefind, write_pages
from bench.posts import posts_from, read_posts, write_posts
from bench.questions import Known, Question, make_questions
from bench.report import Run, write_report
from search.documents import SearchDocument

Say = Callable[[str], None]
_TELL_EVERY: Final = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is measured: so many posts of these texts, so many questions of each way."""

    count: int
    texts: Path | None
    per_way: int
    jobs: int
    with_pagefind: bool


def measure_search(root: Path, programs: Programs, plan: Plan, say: Say) -> None:
    """Measure the search and say the figures; ``root`` is the project's folder.

    The files lie in temporary folders, those of one engine at a time; 100,000 posts of 400 words
    need 3 GB there. Raises CalledProcessError when a program fails.
    """
    # First, as it may have to be installed.
    pagefind = find_pagefind(root / ".cache" / "pagefind") if plan.with_pagefind else None
    source = posts_from(plan.texts, plan.count)
    with _folder() as folder:
        posts = folder / "posts.jsonl"
        say(f"Soạn {source.count} bài…")
        written = _told(write_posts(source.posts, posts), say)
        known = [Known(post.title[0], post.address) for post in written]
        questions = make_questions(known, plan.per_way)
        say("Dựng chỉ mục…")
        makers = [lambda site: make_ours(posts, root / "theme", site, plan.jobs)]
        if pagefind:
            makers.append(lambda site: _make_pagefind(posts, pagefind, site, say))
        runs = [_measure(make, questions, programs, say) for make in makers]
    for line in write_report(runs, source.count, source.how):
        say(line)


def _make_pagefind(posts: Path, program: Path, site: Path, say: Say) -> Engine:
    say("Viết từng bài thành trang cho Pagefind…")
    write_pages(_told(read_posts(posts), say), site)
    say("Pagefind dựng chỉ mục…")
    return make_pagefind(program, site)


def _measure(
    make: Callable[[Path], Engine], questions: list[Question], programs: Programs, say: Say
) -> Run:
    with _folder() as folder:
        engine = make(folder / "site")
        say(f"Hỏi {engine.name} {len(questions)} câu…")
        return engine, ask_all(engine, questions, programs, folder / "nginx", say)


@contextmanager
def _folder() -> Iterator[Path]:
    with TemporaryDirectory(prefix="guongsang-") as name:
        yield Path(name)


def _told(posts: Iterable[SearchDocument], say: Say) -> Iterator[SearchDocument]:
    """Give posts on, and say now and then how many there were."""
    for number, post in enumerate(posts, 1):
        yield post
        if not number % _TELL_EVERY:
            say(f"  {number} bài")
