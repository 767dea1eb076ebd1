"""Whatever is interrupted or spoilt, the next publish is right: caches, trees, kills."""

import os
import re
import subprocess
import sys

import pytest

from published_site import CONTENT, make_site
from small_sites import ROOT

PLUGINS = ROOT / "plugins"


def read_all(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def cached_files(cache):
    return [
        path for path in sorted(cache.rglob("*")) if path.is_file() and path.name != "seal.json"
    ]


def spoil(path, number):
    """Do to a file what disks, full disks and other programs do, a different thing each time."""
    data = path.read_bytes()
    harms = (
        lambda: path.write_bytes(b""),
        lambda: path.write_bytes(data[: len(data) // 2]),
        lambda: path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]) if data else b"x"),
        lambda: path.write_bytes(data.replace(b"Ng", b"Gn") + b" "),
        lambda: path.write_bytes(os.urandom(200)),
        lambda: path.unlink(),
    )
    harms[number % len(harms)]()


def test_spoilt_and_foreign_caches_are_made_anew(tmp_path):
    site, cache = make_site(tmp_path), tmp_path / "cache"
    assert site.publish("--no-compress").returncode == 0
    whole = read_all(site.output)
    assert len(cached_files(cache)) > 5
    for number, path in enumerate(cached_files(cache)):
        spoil(path, number)
    again = site.publish("--no-compress")
    assert (again.returncode, read_all(site.output)) == (0, whole), again.stderr

    # Somebody else's work under the names that this site would look for.
    for path in cached_files(cache):
        data = path.read_bytes()
        path.write_bytes(data.replace(b"<p>", b"<p>Gia mao ") if path.suffix == ".json" else data)
    (cache / "seal.json").write_text('{"x": "y"}')
    again = site.publish("--no-compress")
    assert (again.returncode, read_all(site.output)) == (0, whole), again.stderr
    (cache / "seal.json").write_bytes(b"\xff\x00")
    (cache / "rendered/la").symlink_to("/etc")
    again = site.publish("--no-compress")
    assert (again.returncode, read_all(site.output)) == (0, whole), again.stderr
    assert not (cache / "rendered/la").is_symlink()


def test_caches_hold_no_pickles(tmp_path, published):
    cache = published.settings.parent / "cache"
    assert [path.name for path in cached_files(cache) if path.read_bytes()[:1] == b"\x80"] == []
    sources = "".join(path.read_text("utf-8") for path in sorted(PLUGINS.rglob("*.py")))
    assert not re.search(r"^\s*(import|from) (pickle|marshal|shelve|dill)\b", sources, re.MULTILINE)


# Publishes again and again in children of one process, and kills each at a random moment.
KILLER = """
import os, random, signal, sys, time
from pathlib import Path
from newsroom_cli.publishing import PublishPlan, publish_site
from newsroom_cli.arguments import read_date
import pelican, nh3, PIL.Image, selectolax.lexbor

folder, runs, most_s = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
page = folder / "content/tin-tuc/phat-dong/index.md"
text = page.read_text("utf-8")
plan = PublishPlan(settings=folder / "settings.py", content=folder / "content",
                   output=folder / "public", today=read_date("2026-11-22"), compresses=False)

def publish(longest_s):
    child = os.fork()
    if child == 0:
        code = 99
        try:
            code = publish_site(plan)
        except SystemExit as stop:
            code = stop.code
        finally:
            os._exit(code)
    end = time.monotonic() + (random.uniform(0, longest_s) if longest_s else 600)
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

assert publish(None) == 0
start = time.monotonic()
assert publish(None) == 0
whole_s = time.monotonic() - start
killed, number = 0, 0
# A machine under load does what it can in this time.
while killed < runs and time.monotonic() - start < most_s:
    number += 1
    page.write_text(f"{text}\\n\\nBản {number}.\\n", "utf-8")
    killed += publish(whole_s) == -signal.SIGKILL
    if number % 20 == 19:
        assert publish(None) == 0
page.write_text(text, "utf-8")
assert publish(None) == 0
print(f"killed {killed}")
"""


@pytest.mark.long
def test_kills_at_any_moment_leave_nothing_wrong(tmp_path):
    site, other = make_site(tmp_path / "a", CONTENT), make_site(tmp_path / "b", CONTENT)
    environment = {**os.environ, "PYTHONPATH": str(PLUGINS), "PYTHONIOENCODING": "utf-8"}

    told = subprocess.run(
        [sys.executable, "-c", KILLER, str(tmp_path / "a"), "100", "25"],
        env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=200,
    )  # fmt: skip

    assert told.returncode == 0, told.stderr[-3000:]
    assert int(told.stdout.split()[-1]) > 5
    assert other.publish("--no-compress").returncode == 0
    assert read_all(site.output) == read_all(other.output)
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == [
        *("cache", "content", "public", "settings.py"),
    ]
