"""Pagefind, the engine that ours is measured beside: installed, given plain pages, asked."""

from __future__ import annotations

import html
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bench.account import zip_texts
from bench.engines import Engine, weigh
from bench.processes import run_measured
from search.documents import SearchDocument

_PIP: Final = ("install", "--quiet", "--require-hashes", "--no-deps", "--no-input")
_OPEN = """
async () => {
  globalThis.pagefind = await import("/pagefind/pagefind.js");
  await pagefind.init();
  await pagefind.filters(); // loads what every question needs
}
"""
_ASK = """
async (text) => {
  const { results } = await pagefind.search(text);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.map(({ url }) => url.replace(/^\\//, "").replace(/index\\.html$/, ""));
}
"""


def write_pages(posts: Iterable[SearchDocument], folder: Path) -> None:
    """Write each post as a plain page below a folder: its title, lead and body."""
    for post in posts:
        path = folder / post.address / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_page(post), encoding="utf-8")


def _page(post: SearchDocument) -> str:
    title, lead, body = (html.escape(texts[0]) for texts in (post.title, post.lead, post.body))
    return (
        f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><main data-pagefind-body><h1>{title}</h1><p><b>{lead}</b></p><p>{body}</p></main>"
        "</body></html>"
    )


def make_pagefind(program: Path, folder: Path) -> Engine:
    """Have Pagefind index the pages below a folder; raises CalledProcessError."""
    seconds, peak, _ = run_measured([str(program), "--site", str(folder), "--silent"])
    index = folder / "pagefind"
    built = weigh(index, seconds, peak)
    zip_texts(index)
    return Engine(
        name="Pagefind",
        folder=folder,
        built=built,
        open=_OPEN,
        ask=_ASK,
        holds_results=lambda path: path.startswith("/pagefind/fragment/"),
    )


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
