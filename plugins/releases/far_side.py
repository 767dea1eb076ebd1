"""What a deploy does where the site is served: verify, switch, ask, return, tidy up.

Run with :mod:`releases.far_files` as a program of its own, on this machine or through ssh:
standard library only, any Python from 3.9. It prints one line of JSON. At every moment ``current``
names one whole release.

    ROOT/current                 what the web server serves: a link to one release
    ROOT/releases/TIME-COMMIT/   whole releases; unchanged files are hard links
    ROOT/incoming/TOKEN/         a release on its way
    ROOT/trash/                  what is being removed
"""

from __future__ import annotations

import calendar
import contextlib
import json
import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from releases.far_files import (
    CARRIED,
    MANIFEST,
    Items,
    Refused,
    Row,
    compare_pages,
    is_news_to_server,
    read_carried,
    read_known,
    shows_gone,
    verify,
)

HEALTH, CURRENT = "health.json", "current"
KEPT_RELEASES = 5
DAY_S, WEEK_S = 24 * 3600, 7 * 24 * 3600
_NAME = re.compile(r"(\d{8}T\d{6})-[0-9a-z-]+")
_TIME = "%Y%m%dT%H%M%S"


def begin(root: Path, _options: Row) -> Row:
    """Make the place ready to receive; tells which release unchanged files can be linked to."""
    for name in ("releases", "incoming", "trash"):
        (root / name).mkdir(parents=True, exist_ok=True)
    return {"previous": current_name(root)}


def finish(root: Path, options: Row) -> Row:
    """Verify what has arrived, switch to it, ask the site for it, and return if it is not there."""
    incoming = root / "incoming" / options["token"]
    with locked(root), cleared(incoming):
        previous = current_name(root)
        items = verify(incoming)
        old_items = read_known(root / "releases" / (previous or newest_name(root)))
        compare_pages(old_items, items, options)
        has_news = any(shows_gone(root / "releases" / each, items) for each in release_names(root))
        name = name_release(root, options["commit"])
        remove_abandoned(root, previous)
        settle_files(incoming, items, seconds_of(name))
        if previous:
            folders = options["safe_to_carry"] if has_news else options["carried_folders"]
            carry(root / "releases" / previous, incoming, folders, old_items, items)
        os.sync()
        incoming.rename(root / "releases" / name)
        switch_and_ask(root, name, previous, options)
        prune(root, 1 if has_news else KEPT_RELEASES)
    changed = bool(old_items) and is_news_to_server(old_items, items)
    return {"release": name, "removed_older": has_news, "settings_changed": changed}


def remove_abandoned(root: Path, present: str) -> None:
    """Remove what is newer than what is served: never switched to, or gone back from."""
    for name in release_names(root):
        if present and name > present:
            remove(root, root / "releases" / name)


def rollback(root: Path, options: Row) -> Row:
    """Serve the release before the present one, or the one that is named."""
    if not (root / "releases").is_dir():
        raise Refused("nothing-here", str(root))
    with locked(root):
        present = current_name(root)
        earlier = [name for name in release_names(root) if not present or name < present]
        wanted = options.get("release") or (earlier[-1] if earlier else "")
        if wanted not in release_names(root):
            raise Refused("no-such-release", ", ".join(release_names(root)))
        items = verify(root / "releases" / wanted, allows_carried=True)
        old_items = read_known(root / "releases" / present) if present else {}
        switch_and_ask(root, wanted, present, options)
    return {"release": wanted, "settings_changed": is_news_to_server(old_items, items)}


def name_release(root: Path, commit: str) -> str:
    """Name a release by a moment later than every other's, so that names sort by age."""
    latest = max(map(seconds_of, release_names(root)), default=0)
    moment = max(int(time.time()), latest + 1)
    safe = re.sub(r"[^0-9a-z]+", "-", commit.lower()).strip("-") or "khong-ro"
    return f"{time.strftime(_TIME, time.gmtime(moment))}-{safe}"


def seconds_of(name: str) -> int:
    return calendar.timegm(time.strptime(name.split("-", 1)[0], _TIME))


def settle_files(folder: Path, items: Items, moment: int) -> None:
    """Give new files the release's time, of which servers make ETags, and let servers read all."""
    for name in (*items, MANIFEST):
        path = folder / name
        if path.stat().st_nlink == 1:
            os.utime(path, (moment, moment))
        if path.stat().st_mode & 0o444 != 0o444:
            path.chmod(0o644)
    for path in (folder, *folder.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)


def carry(previous: Path, incoming: Path, folders: list[str], old: Items, new: Items) -> None:
    """Keep files named by content for a week: a page opened before may still ask for them."""
    now = int(time.time())
    wanted = {name: now for name in old if name.startswith(tuple(folders))}
    for name, since in read_carried(previous).items():
        if now - since < WEEK_S and name.startswith(tuple(folders)):
            wanted.setdefault(name, since)
    kept = {name: since for name, since in sorted(wanted.items()) if name not in new}
    for name in kept:
        (incoming / name).parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            os.link(previous / name, incoming / name)
    (incoming / CARRIED).write_text(json.dumps(kept), encoding="utf-8")


def switch_and_ask(root: Path, name: str, previous: str, options: Row) -> None:
    """Switch, tell the web server, and go back when the site does not answer with this release."""
    switch(root, name)
    complaint = reload_server(options) or ask(root, name, options)
    if complaint:
        switch(root, previous) if previous else (root / CURRENT).unlink()
        reload_server(options)
        raise Refused("unhealthy" if previous else "unhealthy-first", complaint)


def switch(root: Path, name: str) -> None:
    """Let ``current`` name another release, in one step."""
    aside = root / f"{CURRENT}.new"
    aside.unlink(missing_ok=True)
    aside.symlink_to(f"releases/{name}")
    aside.replace(root / CURRENT)


def reload_server(options: Row) -> str:
    command = options.get("reload")
    failed = os.system(command) if command else 0
    return f"{command}: {failed}" if failed else ""


def ask(root: Path, name: str, options: Row) -> str:
    """Fetch the health file as readers would, and compare it with the release's own."""
    expected = (root / "releases" / name / HEALTH).read_bytes()
    url = options.get("url", "").rstrip("/")
    if not url:
        return "" if (root / CURRENT / HEALTH).read_bytes() == expected else HEALTH
    from urllib.request import urlopen

    complaint = ""
    for attempt in range(5):
        time.sleep(0.2 * attempt)
        try:
            with urlopen(f"{url}/{HEALTH}?{name}", timeout=10) as answer:
                if answer.read(1 << 20) == expected:
                    return ""
                complaint = f"{url}: {HEALTH} là của bản khác"
        except (OSError, ValueError) as error:
            complaint = f"{url}: {error}"
    return complaint


def release_names(root: Path) -> list[str]:
    return sorted(path.name for path in (root / "releases").glob("*-*") if is_name(path.name))


def is_name(name: str) -> bool:
    try:
        return _NAME.fullmatch(name) is not None and seconds_of(name) > 0
    except ValueError:
        return False


def newest_name(root: Path) -> str:
    """Give the last release where the served one was removed by hand."""
    return max(release_names(root), default="-")


def current_name(root: Path) -> str:
    """Give the release that is served, or an empty text when none is."""
    link = root / CURRENT
    if link.exists() and not link.is_symlink():
        raise Refused("current-is-no-link", str(link))
    name = link.readlink().name if link.is_symlink() else ""
    return name if name in release_names(root) else ""


def prune(root: Path, most: int) -> None:
    """Keep the newest releases and the one that is served; clear what dead deploys have left."""
    present = current_name(root)
    others = [name for name in release_names(root) if name != present]
    for name in others[: max(0, len(others) - (most - 1))]:
        remove(root, root / "releases" / name)
    for path in (root / "incoming").iterdir():
        if time.time() - path.stat().st_mtime > DAY_S:
            remove(root, path)
    for path in (root / "trash").iterdir():
        shutil.rmtree(path, ignore_errors=True)


def remove(root: Path, folder: Path) -> None:
    """Take a folder out of sight in one step, then remove it."""
    away = root / "trash" / f"{folder.name}.{os.getpid()}"
    folder.rename(away)
    shutil.rmtree(away, ignore_errors=True)


@contextlib.contextmanager
def cleared(incoming: Path) -> Iterator[None]:
    try:
        yield
    finally:
        shutil.rmtree(incoming, ignore_errors=True)


@contextlib.contextmanager
def locked(root: Path) -> Iterator[None]:
    """Let one deploy at a time switch; the system lets go of a dead one's lock."""
    with (root / "deploy.lock").open("a") as file:
        # Windows has no such lock; two deploys there are up to the person.
        with contextlib.suppress(ImportError):
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


STEPS = {"begin": begin, "finish": finish, "rollback": rollback}


def main(arguments: list[str]) -> int:
    """Run one step: STEP ROOT OPTIONS-AS-JSON; exit code 0, or 1 with the reason in the JSON."""
    step, root, options = arguments
    os.umask(0o022)  # the web server is another user and must read what is written
    try:
        answer = STEPS[step](Path(root), json.loads(options))
    except Refused as refusal:
        answer = {"refused": refusal.code, "detail": refusal.detail}
    except OSError as error:
        answer = {"refused": "os-error", "detail": f"{error.filename or ''} {error.strerror}"}
    print(json.dumps(answer), flush=True)
    return 1 if "refused" in answer else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
