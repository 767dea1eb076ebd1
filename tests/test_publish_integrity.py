"""Whatever is interrupted or spoilt, the next publish is right: caches, trees, kills."""

import os
import re
import shutil
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


def kill(folder, kills, most_s):
    """Kill the commands on a site at random moments; gives how many kills there were."""
    told = subprocess.run(
        [sys.executable, ROOT / "tests/killing.py", folder, str(kills), str(most_s)],
        env={**os.environ, "PYTHONPATH": str(PLUGINS), "PYTHONIOENCODING": "utf-8"},
        cwd=folder, capture_output=True, text=True, timeout=most_s + 300,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr[-3000:]
    print(told.stdout)
    return int(told.stdout.split()[-1])


# In each run a machine under load kills what it can in this time; a hundred kills are for a run
# of their own: GUONGSANG_KILLS=100 python3 run.py test -k kills.
KILLS = int(os.environ.get("GUONGSANG_KILLS", "0"))


@pytest.mark.long
def test_kills_at_any_moment_leave_nothing_wrong(tmp_path):
    site, other = make_site(tmp_path / "a", CONTENT), make_site(tmp_path / "b", CONTENT)

    killed = kill(tmp_path / "a", KILLS or 30, 1800 if KILLS else 12)

    assert killed >= (KILLS or 3)
    shutil.copytree(site.content, other.content, dirs_exist_ok=True)
    assert other.publish("--no-compress").returncode == 0
    assert read_all(site.output) == read_all(other.output)
    served = read_all((tmp_path / "a/srv/current").resolve())
    assert {name: served.get(name) for name in read_all(site.output)} == read_all(site.output)
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == [
        *("cache", "content", "output", "public", "settings.py", "srv"),
    ]
