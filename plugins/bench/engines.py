"""The two engines that are measured: how each makes its files, and how a page asks it."""

from __future__ import annotations

import html
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from assets.bundle import make_bundle
from search.documents import FacetValue, SearchDocument

_PIP: Final = ("install", "--quiet", "--require-hashes", "--no-deps", "--no-input")
_MEASURE_EVERY_SECONDS: Final = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What making the files took; ``peak_bytes`` adds up all processes, 0 where unknown."""

    seconds: float
    peak_bytes: int
    files: int
    disk_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """An engine as a page uses it: scripts that open it, ask it and give addresses, best first."""

    name: str
    folder: Path
    built: Built
    open: str
    ask: str


_OPEN_OURS = """
async (manifest) => {
  const worker = new Worker("/js/search-worker.mjs", { type: "module" });
  globalThis.askWorker = (question) => new Promise((resolve) => {
    worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
    worker.postMessage({ id: 1, ...question });
  });
  await askWorker({ name: "open", manifest: new URL(manifest, location.href).href });
}
"""
_ASK_OURS = """
async (text) => {
  const { found } = await askWorker({ name: "search", text });
  return found.hits.map(({ address }) => address);
}
"""
_OPEN_PAGEFIND = """
async () => {
  globalThis.pagefind = await import("/pagefind/pagefind.js");
  await pagefind.init();
  await pagefind.filters(); // loads what every question needs
}
"""
_ASK_PAGEFIND = """
async (text) => {
  const { results } = await pagefind.search(text);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.map(({ url }) => url.replace(/^\\//, "").replace(/index\\.html$/, ""));
}
"""


def make_ours(posts: Sequence[SearchDocument], theme: Path, folder: Path, jobs: int) -> Engine:
    """Index posts cold in a process of its own, with the theme's scripts beside the files."""
    source = folder.with_name("posts.jsonl")
    with source.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(asdict(post), ensure_ascii=False) + "\n" for post in posts)
    command = [sys.executable, "-m", "bench.index_alone", str(source), str(folder), str(jobs)]
    _, peak, printed = _run_measured(command)
    manifest, ready = printed.split()
    built = Built(
        seconds=float(ready), peak_bytes=peak, files=_count(folder), disk_bytes=_weigh(folder)
    )
    for name, data in make_bundle(theme, {}).files.items():
        if name.startswith("js/"):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    return Engine(
        name="Gương Sáng",
        folder=folder,
        built=built,
        open=f"() => ({_OPEN_OURS})('/{manifest}')",
        ask=_ASK_OURS,
    )


def make_pagefind(posts: Sequence[SearchDocument], program: Path, folder: Path) -> Engine:
    """Write posts as plain pages and have Pagefind index them."""
    for post in posts:
        path = folder / post.address / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_page(post), encoding="utf-8")
    seconds, peak, _ = _run_measured([str(program), "--site", str(folder), "--silent"])
    index = folder / "pagefind"
    return Engine(
        name="Pagefind",
        folder=folder,
        built=Built(
            seconds=seconds, peak_bytes=peak, files=_count(index), disk_bytes=_weigh(index)
        ),
        open=_OPEN_PAGEFIND,
        ask=_ASK_PAGEFIND,
    )


def _page(post: SearchDocument) -> str:
    title, lead, body = (html.escape(texts[0]) for texts in (post.title, post.lead, post.body))
    return (
        f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><main data-pagefind-body><h1>{title}</h1><p><b>{lead}</b></p><p>{body}</p></main>"
        "</body></html>"
    )


def read_posts(source: Path) -> list[SearchDocument]:
    """Read posts that were written as JSON Lines."""
    with source.open(encoding="utf-8") as lines:
        return [_read_post(json.loads(line)) for line in lines]


def _read_post(record: dict[str, Any]) -> SearchDocument:
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in record.items()
    }
    return SearchDocument(
        **{**values, "facets": tuple(FacetValue(**each) for each in values["facets"])}
    )


def _run_measured(command: Sequence[str]) -> tuple[float, int, str]:
    """Run a program; give its seconds, the most memory that it and its children took, its words."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    with _watched(process.pid) as peak:
        printed, _ = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command[0])
    return time.monotonic() - start, peak[0], printed


@contextmanager
def _watched(process: int) -> Iterator[list[int]]:
    """Note the most memory of a process and its children while inside, on Linux."""
    peak = [0]
    done = threading.Event()

    def watch() -> None:
        while not done.wait(_MEASURE_EVERY_SECONDS):
            peak[0] = max(peak[0], sum(map(_memory_of, _family(process))))

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield peak
    finally:
        done.set()
        thread.join()


def _family(process: int) -> Iterator[int]:
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            for child in children.read_text().split():
                yield from _family(int(child))
        except OSError:
            continue  # It ended meanwhile.


def _memory_of(process: int) -> int:
    """Give the private memory of a process and its share of the common one, in bytes."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def _count(folder: Path) -> int:
    return sum(1 for path in folder.rglob("*") if path.is_file())


def _weigh(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def find_pagefind(folder: Path) -> Path:
    """Give Pagefind's program, installed below a folder from a lock; raises CalledProcessError."""
    if not (program := _program_below(folder)):
        lock = Path(__file__).parents[2] / "requirements" / "bench.txt"
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(
            [sys.executable, "-m", "pip", *_PIP, "--target", folder, "-r", lock], check=True
        )
        program = _program_below(folder)
    if program is None:
        raise FileNotFoundError("pagefind_bin")
    return program


def _program_below(folder: Path) -> Path | None:
    programs = (
        path
        for path in folder.rglob("pagefind*")
        if path.is_file() and path.suffix in ("", ".exe") and os.access(path, os.X_OK)
    )
    return next(programs, None)
