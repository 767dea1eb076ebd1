"""Finds a Chromium for the browser tests, and installs one where the machine has none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bootstrap.failures import SetupFailure
from bootstrap.layout import Layout
from bootstrap.processes import CommandFailed, run_logged

# The shell is the same Chromium without a window's parts, which take longer than many a page.
_PACKAGES = ("chromium-headless-shell", "chromium")
_NAMES = (*_PACKAGES, "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_MAC_APPLICATIONS = ("Chromium", "Google Chrome", "Microsoft Edge")
_WINDOWS_PROGRAMS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
_WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")

NOT_FOUND = (
    "Không tìm thấy và không cài được Chromium để kiểm thử. Hãy cài Chromium hoặc Google Chrome, "
    "hoặc đặt biến môi trường CHROMIUM bằng đường dẫn tới chương trình đó, rồi chạy lại."
)


def read_chosen_chromium() -> Path | None:
    """Return the program that the variable CHROMIUM names, if it is set."""
    chosen = os.environ.get("CHROMIUM")
    if not chosen:
        return None
    if not Path(chosen).is_file():
        raise SetupFailure(f"Biến môi trường CHROMIUM chỉ tới tệp không có thật: {chosen}.")
    return Path(chosen)


def obtain_chromium(layout: Layout) -> Path:
    """Return a Chromium of this machine, after installing one if need be."""
    found = find_chromium() or _install_system_package(layout) or _install_own(layout)
    if found is None:
        raise SetupFailure(NOT_FOUND, is_in_log=True)
    return found


def find_chromium() -> Path | None:
    """Return a Chromium that is installed on this machine, if any."""
    return next((path for path in _candidates() if _starts(path)), None)


def _candidates() -> Iterator[Path]:
    for name in _NAMES:
        if program := shutil.which(name):
            yield Path(program)
    if sys.platform == "darwin":
        for folder in (Path("/Applications"), Path("~/Applications").expanduser()):
            for name in _MAC_APPLICATIONS:
                yield folder / f"{name}.app" / "Contents" / "MacOS" / name
    if os.name == "nt":
        for variable in _WINDOWS_ROOTS:
            for program in _WINDOWS_PROGRAMS:
                yield Path(os.environ.get(variable, "")) / program


def _starts(program: Path) -> bool:
    """Tell whether the program is there and answers: some systems keep an empty shell of it."""
    if os.name == "nt":
        return program.is_file()  # There, asking for the version opens a window.
    try:
        answer = subprocess.run(
            [program, "--version"], capture_output=True, timeout=30, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0


def _install_system_package(layout: Layout) -> Path | None:
    if not _may_install_packages():
        return None
    _run_apt(["update"], layout)
    for package in _PACKAGES:
        if _run_apt(["install", "--yes", "--no-install-recommends", package], layout):
            break
    return find_chromium()


def _run_apt(arguments: list[str], layout: Layout) -> bool:
    quiet = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    try:
        run_logged(["apt-get", *arguments], log=layout.log, variables=quiet)
    except CommandFailed:
        return False
    return True


def _may_install_packages() -> bool:
    if sys.platform == "win32":
        return False
    else:
        return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install_own(layout: Layout) -> Path | None:
    """Let Playwright bring its own Chromium into the cache folder."""
    folder = layout.cache / "browsers"
    command: list[str | Path] = [layout.python, "-m", "playwright", "install", "chromium"]
    try:
        run_logged(command, log=layout.log, variables={"PLAYWRIGHT_BROWSERS_PATH": str(folder)})
    except CommandFailed:
        return None
    names = ("chrome", "chrome.exe", "Chromium", "Google Chrome for Testing")
    programs = (path for name in names for path in sorted(folder.glob(f"chromium-*/**/{name}")))
    return next((path for path in programs if path.is_file() and _starts(path)), None)
