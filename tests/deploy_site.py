"""Tiny releases to deploy again and again, and questions to the place that serves them."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

from releases.health import Health, write_health
from releases.manifest import HEALTH, MANIFEST, Item, digest_of, item_of, write_manifest
from small_sites import ROOT


def make_release(folder: Path, mark: str, pages: int = 4, gone: str = "") -> Path:
    """Make a published folder whose every page names its release and its assets' release."""
    folder.mkdir(parents=True)
    texts = {f"trang-{n}/index.html": f"<p>{mark}</p><link href=/giao-dien/{mark}/site.css>\n" * 40
             for n in range(pages)}  # fmt: skip
    texts["index.html"] = f"<p>{mark}</p><link href=/giao-dien/{mark}/site.css>\n"
    texts[f"giao-dien/{mark}/site.css"] = f"/* {mark} */"
    texts[f"anh/{mark}.webp"] = f"ảnh {mark}"
    texts["tep/chung.pdf"] = "không đổi"
    if gone:
        texts[gone] = "<p>đã gỡ</p>"
    items = []
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        is_page = name.endswith(".html")
        reading = hashlib.sha256(text.encode()).hexdigest()[:16] if is_page else ""
        bare = item_of(folder, name)
        items.append(
            Item(path=name, size_bytes=bare.size_bytes, sha256=bare.sha256, reading=reading,
                 is_gone=name == gone)
        )  # fmt: skip
    write_health(
        Health(commit=mark, pages=pages, next_change=None, content=digest_of(items)), folder
    )
    write_manifest([*items, item_of(folder, HEALTH)], folder)
    return folder


def run_deploy(tree: Path, target: object, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Deploy by the command, as people do."""
    return start_command("deploy", "--from", tree, target, *arguments)


def start_command(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run one of the project's commands with the language of machines."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "plugins"), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "newsroom_cli", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def served_release(root: Path) -> str:
    """Give the mark of the release that is served, after comparing every file with its manifest."""
    current = root / "current"
    rows = json.loads((current / MANIFEST).read_bytes())["files"]
    for row in rows:
        data = (current / row["path"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == row["sha256"], row["path"]
    return str(json.loads((current / HEALTH).read_bytes())["commit"])
