"""The figures as Markdown tables, both engines side by side and how many times they differ."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterator, Sequence

from bench.asking import Asked, Session
from bench.engines import Engine
from bench.questions import WAYS

Run = tuple[Engine, Session]


def write_report(runs: Sequence[Run], posts: int, how: str) -> Iterator[str]:
    """Give the lines of the report; ratios are of the second engine to the first."""
    yield f"{posts} bài ({how}), {len(runs[0][1].asked)} câu hỏi, Chromium, bộ nhớ đệm trống"
    yield ""
    yield from _table(_figures(), runs)
    yield ""
    yield "MRR@10 theo cách hỏi:"
    yield ""
    ways = {way: lambda run, way=way: _mrr(_of_way(run[1].asked, way)) for way in WAYS}
    yield from _table({way: (figure, "{:.2f}") for way, figure in ways.items()}, runs)
    yield ""
    yield "Một câu hỏi theo cách hỏi, p50 / p95 của máy thứ nhất:"
    yield ""
    yield "| cách hỏi | chỉ mục, kB | thẻ, kB | yêu cầu | ms |"
    yield "| --- | --- | --- | --- | --- |"
    for way in WAYS:
        yield _way_line(way, _of_way(runs[0][1].asked, way))


def _figures() -> dict[str, tuple[Callable[[Run], float], str]]:
    """The figures in their order: what each is of a run, and how it is written."""
    return {
        "mở ô tìm kiếm, kB": (lambda run: run[1].open_bytes / 1e3, "{:.0f}"),
        "mở ô tìm kiếm, yêu cầu": (lambda run: run[1].open_requests, "{:.0f}"),
        **_spread("một câu hỏi, chỉ mục, kB", lambda one: one.index_bytes / 1e3, "{:.0f}"),
        **_spread("một câu hỏi, 10 kết quả, kB", lambda one: one.card_bytes / 1e3, "{:.0f}"),
        **_spread("một câu hỏi, yêu cầu", lambda one: one.requests, "{:.0f}"),
        "một câu hỏi, yêu cầu, nhiều nhất": (
            lambda run: max(one.requests for one in run[1].asked),
            "{:.0f}",
        ),
        **_spread("một câu hỏi, ms", lambda one: one.ms, "{:.0f}"),
        **_spread("câu thứ hai trong cùng thẻ, ms", lambda one: one.next_ms, "{:.0f}"),
        "MRR@10, mọi cách hỏi": (lambda run: _mrr(run[1].asked), "{:.3f}"),
        "bộ nhớ của thẻ trình duyệt, MB": (lambda run: run[1].memory_bytes / 1e6, "{:.0f}"),
        "tệp": (lambda run: run[0].built.files, "{:.0f}"),
        "dung lượng chỉ mục, MB": (lambda run: run[0].built.disk_bytes / 1e6, "{:.1f}"),
        "dựng chỉ mục, giây": (lambda run: run[0].built.seconds, "{:.1f}"),
        "bộ nhớ khi dựng, MB": (lambda run: run[0].built.peak_bytes / 1e6, "{:.0f}"),
    }


def _spread(
    label: str, value: Callable[[Asked], float], form: str
) -> dict[str, tuple[Callable[[Run], float], str]]:
    def percentile(run: Run, share: int) -> float:
        return _percentile([value(one) for one in run[1].asked], share)

    return {
        f"{label}, p50": (lambda run: percentile(run, 50), form),
        f"{label}, p95": (lambda run: percentile(run, 95), form),
    }


def _table(
    figures: dict[str, tuple[Callable[[Run], float], str]], runs: Sequence[Run]
) -> Iterator[str]:
    names = [engine.name for engine, _ in runs]
    compares = len(runs) > 1
    head = ["", *names, *(["gấp"] if compares else [])]
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for label, (figure, form) in figures.items():
        values = [figure(run) for run in runs]
        cells = ["–" if math.isnan(value) else form.format(value) for value in values]
        if compares:
            ratio = values[1] / values[0] if values[0] else math.nan
            cells.append("–" if math.isnan(ratio) else f"{ratio:.2f}×")
        yield f"| {label} | {' | '.join(cells)} |"


def _way_line(way: str, asked: Sequence[Asked]) -> str:
    columns = (
        [one.index_bytes / 1e3 for one in asked],
        [one.card_bytes / 1e3 for one in asked],
        [float(one.requests) for one in asked],
        [one.ms for one in asked],
    )
    cells = (f"{_percentile(each, 50):.0f} / {_percentile(each, 95):.0f}" for each in columns)
    return f"| {way} | {' | '.join(cells)} |"


def _of_way(asked: Sequence[Asked], way: str) -> list[Asked]:
    return [one for one in asked if one.way == way]


def _mrr(asked: Sequence[Asked]) -> float:
    """The mean of one over the known post's place, 0 where it is not among the first ten."""
    return statistics.fmean(1 / one.rank if one.rank else 0 for one in asked) if asked else 0


def _percentile(values: Sequence[float], share: int) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share / 100 * (len(ordered) - 1)))]
