"""Brings the browser-side packages of `theme/package-lock.json` into `theme/node_modules`."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from bootstrap.failures import UNKNOWN, SetupFailure, explain_output
from bootstrap.layout import Layout
from bootstrap.processes import CommandFailed, run_logged
from bootstrap.state import hash_file

OLDEST_NODE = 20

_LOCK = "package-lock.json"
_STAMP = ".installed-lock"
# Ends the stamp where the packages that only tests use were left out: they are most of the bytes.
_WITHOUT_TESTS = " --omit=dev"


def are_modules_current(layout: Layout, *, with_tests: bool) -> bool:
    """Tell whether node_modules was installed whole from the lock as it is now."""
    try:
        stamp = (layout.node_modules / _STAMP).read_text(encoding="ascii")
        locked = hash_file(layout.theme / _LOCK)
    except (OSError, ValueError):
        return False
    return stamp == locked or (stamp == locked + _WITHOUT_TESTS and not with_tests)


def find_npm() -> Path | None:
    """Return the npm beside the machine's Node, if that Node is not too old."""
    node = shutil.which("node")
    if node is None or _read_major_version(node) < OLDEST_NODE:
        return None
    npm = shutil.which("npm", path=str(Path(node).parent)) or shutil.which("npm")
    return Path(npm) if npm else None


def find_own_npm(layout: Layout) -> Path:
    """Return the npm that requirements/node.txt brings into `.venv`."""
    return layout.scripts / ("npm.exe" if os.name == "nt" else "npm")


def install_modules(npm: Path, layout: Layout, *, with_tests: bool) -> None:
    """Install the lock's packages aside, then move them into place with two renames."""
    workshop = layout.cache / "npm-install"
    shutil.rmtree(workshop, ignore_errors=True)
    workshop.mkdir(parents=True)
    for name in ("package.json", _LOCK, ".npmrc"):
        shutil.copyfile(layout.theme / name, workshop / name)
    left_out = "" if with_tests else _WITHOUT_TESTS
    try:
        run_logged(
            [npm, "ci", *left_out.split(), "--ignore-scripts", "--no-audit", "--no-fund"],
            log=layout.log,
            folder=workshop,
            variables={"NPM_CONFIG_CACHE": _choose_npm_cache(layout)},
        )
    except CommandFailed as failure:
        raise SetupFailure(_explain(str(failure)), is_in_log=True) from failure
    _move_into_place(workshop, layout.node_modules, hash_file(workshop / _LOCK) + left_out)
    shutil.rmtree(workshop)


def _move_into_place(workshop: Path, target: Path, stamp: str) -> None:
    made = workshop / "node_modules"
    made.mkdir(exist_ok=True)
    (made / _STAMP).write_text(stamp, encoding="ascii")
    if target.is_symlink():
        target.unlink()
    elif target.exists():
        target.rename(workshop / "replaced")
    made.rename(target)


def _read_major_version(node: str) -> int:
    """Return 0 for a Node that does not answer."""
    try:
        answer = subprocess.run(
            [node, "--version"], capture_output=True, text=True, timeout=20, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = re.match(r"v(\d+)\.", answer)
    return int(found.group(1)) if found else 0


def _choose_npm_cache(layout: Layout) -> str:
    """Keep npm's cache in the project: a service account's home may not be writable."""
    return os.environ.get("NPM_CONFIG_CACHE") or str(layout.cache / "npm")


def _explain(output: str) -> str:
    sentence = explain_output(output)
    if sentence == UNKNOWN:
        return "npm không cài được các gói của giao diện (theme/package-lock.json)."
    return sentence
