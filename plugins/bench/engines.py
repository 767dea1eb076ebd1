"""An engine as a page uses it, and ours: how its files are made, and how it is asked."""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname

from assets.bundle import make_bundle
from bench.account import zip_texts
from bench.processes import run_measured


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What making the files took; ``peak_bytes`` adds up all processes, 0 where unknown."""

    seconds: float
    peak_bytes: int
    files: int
    disk_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """An engine that a folder has all files of.

    ``open`` and ``ask`` are scripts: the second gives addresses, best first. ``holds_results``
    tells of a path whether what a page shows of its hits comes from there, and not the index.
    """

    name: str
    folder: Path
    built: Built
    open: str
    ask: str
    holds_results: Callable[[str], bool]


_OPEN = """
async (manifest) => {
  const worker = new Worker("/js/search-worker.mjs", { type: "module" });
  globalThis.askWorker = (question) => new Promise((resolve) => {
    worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
    worker.postMessage({ id: 1, ...question });
  });
  await askWorker({ name: "open", manifest: new URL(manifest, location.href).href });
}
"""
_ASK = """
async (text) => {
  const { found } = await askWorker({ name: "search", text });
  return found.hits.map(({ address }) => address);
}
"""


def make_ours(posts: Path, theme: Path, folder: Path, jobs: int) -> Engine:
    """Index posts cold in a process of its own, with the theme's scripts beside the files.

    ``posts`` is a file that ``write_posts`` made.
    """
    command = [sys.executable, "-m", "bench.index_alone", str(posts), str(folder), str(jobs)]
    _, peak, printed = run_measured(command)
    manifest, ready = printed.split()
    built = weigh(folder, float(ready), peak)
    for name, data in make_bundle(theme, {}).files.items():
        if name.startswith("js/"):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    zip_texts(folder / "js")
    return Engine(
        name="Gương Sáng",
        folder=folder,
        built=built,
        open=f"() => ({_OPEN})('/{manifest}')",
        ask=_ASK,
        holds_results=frozenset(result_paths(folder, manifest)).__contains__,
    )


def result_paths(folder: Path, manifest: str) -> Iterator[str]:
    """Give the paths of all cards and heads; docs/search.md says how the manifest names them."""
    told = json.loads(zlib.decompress((folder / manifest).read_bytes()))
    for segment in told["segments"]:
        for key, letter in (("cards", "b"), ("heads", "d")):
            names = segment[key]
            if isinstance(names, int):
                names = [f"{letter}{number}.bin" for number in range(names)]
            yield from (f"/{dirname(manifest)}/{segment['folder']}{name}" for name in names)


def weigh(folder: Path, seconds: float, peak_bytes: int) -> Built:
    """Count and weigh the files below a folder that were made in so many seconds."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return Built(seconds=seconds, peak_bytes=peak_bytes, files=len(sizes), disk_bytes=sum(sizes))
