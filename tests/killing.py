"""Runs the project's commands again and again and kills each at a random moment.

    python killing.py FOLDER KILLS MOST_SECONDS

FOLDER holds a small site as ``published_site.make_site`` writes it. The commands run in children
of this process, which has loaded what they need: a kill then falls into their work, not into the
start of Python. Prints how many were killed, per command.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from pathlib import Path

import nh3  # noqa: F401 — loaded once, for all children
import pelican  # noqa: F401
import PIL.Image  # noqa: F401
import selectolax.lexbor  # noqa: F401

from newsroom_cli.__main__ import main

TODAY = ("--today", "2026-11-22")
TAKEN_DOWN = "tin-tuc/di/index.md"


class Site:
    """The site and its commands by name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.content, self.public = folder / "content", folder / "public"
        self.whole_s: dict[str, float] = {}
        build = ("--settings", folder / "settings.py", "--content", self.content, *TODAY)
        publish = ("publish", *build, "--output", self.public, "--no-compress", "--allow-fewer")
        self.commands: dict[str, tuple[object, ...]] = {
            "publish": publish,
            "build": ("build", *build, "--output", folder / "output"),
            "check": ("check", "--content", self.content, *TODAY),
            "deploy": ("deploy", "--from", self.public, folder / "srv", "--allow-fewer"),
            "takedown": (
                *("takedown", f"/{TAKEN_DOWN.removesuffix('index.md')}", "--reason", "thử"),
                *("--content", self.content, "--cache", folder / "cache"),
                *("--built", self.public, *TODAY),
            ),
        }

    def change(self, number: int) -> None:
        """Give the next commands something new to do: a post changed, another written."""
        text = f"---\ntitle: Bài đi\ndate: 2026-01-02 08:00\nsummary: Bài {number}.\n---\n\nBài.\n"
        page = self.content / TAKEN_DOWN
        page.parent.mkdir(exist_ok=True)
        (self.content / "gone.yaml").unlink(missing_ok=True)
        page.write_text(text, "utf-8")
        shutil.copy(next(self.content.rglob("*.jpg")), page.parent / "di.jpg")

    def run(self, name: str, longest_s: float = 0) -> int:
        """Run one command and give its exit code, -9 when it was killed on the way."""
        child = os.fork()
        if child == 0:
            _become([str(each) for each in self.commands[name]])
        if longest_s:
            return _kill_within(child, random.uniform(0, longest_s))
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    def must(self, name: str) -> None:
        """Run one command to its end; it must succeed."""
        start = time.monotonic()
        code = self.run(name)
        self.whole_s[name] = time.monotonic() - start
        if code:
            raise SystemExit(f"{name} ended with {code}")


def _become(arguments: list[str]) -> None:
    """Be the command: alone in a group, so that what it starts dies with it."""
    code = 99
    try:
        os.setpgid(0, 0)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        code = main(arguments)
    except SystemExit as stop:
        code = int(stop.code or 0)
    finally:
        os._exit(code)


def _kill_within(child: int, seconds: float) -> int:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.001)
    try:
        os.killpg(child, signal.SIGKILL)
    except ProcessLookupError:
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def kill_commands(site: Site, kills: int, most_s: float) -> Counter[str]:
    """Kill until there were ``kills`` or the time is over; after each, the next run must do."""
    order = ["publish", "build", "check", "deploy", "takedown"]
    site.change(0)
    for name in ("publish", "publish", "build", "check", "deploy", "takedown"):
        site.must(name)
    killed: Counter[str] = Counter()
    start, number = time.monotonic(), 0
    while killed.total() < kills and time.monotonic() - start < most_s:
        name = order[number % len(order)]
        number += 1
        if name == "publish":
            site.change(number)
        elif name == "deploy" and not site.public.exists():
            site.must("publish")
        if site.run(name, site.whole_s[name]) == -signal.SIGKILL:
            killed[name] += 1
            # A build that was cut off is taken up by the next one, which may be cut off too.
            if name not in ("publish", "build"):
                site.must(name)
    site.change(0)
    site.must("takedown")
    site.must("publish")
    site.must("build")
    site.must("deploy")
    return killed


if __name__ == "__main__":
    folder, kills, most_s = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    start = time.monotonic()
    killed = kill_commands(Site(folder), kills, most_s)
    print(dict(killed), f"{time.monotonic() - start:.0f} s", killed.total())
