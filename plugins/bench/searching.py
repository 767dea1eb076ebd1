"""The measuring of the search from end to end: posts, files, questions, figures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.asking import ask_all
from bench.engines import find_pagefind, make_ours, make_pagefind
from bench.posts import posts_from
from bench.questions import make_questions
from bench.report import Run, write_report


def measure_search(
    root: Path,
    chromium: Path,
    *,
    count: int,
    texts: Path | None,
    per_way: int,
    jobs: int,
    with_pagefind: bool,
    say: Callable[[str], None],
) -> None:
    """Measure the search on ``count`` posts and say the figures.

    ``root`` is the project's folder; ``per_way`` says how many questions are asked of each way.
    """
    source = posts_from(texts, count)
    questions = make_questions(source.posts, per_way)
    runs: list[Run] = []
    with TemporaryDirectory(prefix="guongsang-") as name:
        folder = Path(name)
        say(f"Dựng chỉ mục của {len(source.posts)} bài…")
        engine = make_ours(source.posts, root / "theme", folder / "ours", jobs)
        say(f"Hỏi {len(questions)} câu…")
        runs.append((engine, ask_all(engine, questions, chromium)))
        if with_pagefind:
            say("Dựng và hỏi Pagefind trên cùng các bài…")
            program = find_pagefind(root / ".cache" / "pagefind")
            other = make_pagefind(source.posts, program, folder / "pagefind")
            runs.append((other, ask_all(other, questions, chromium)))
    for line in write_report(runs, len(source.posts), source.how):
        say(line)
