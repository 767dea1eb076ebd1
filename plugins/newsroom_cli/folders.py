"""Puts a finished folder in another's place, so that nobody ever meets a half-written one.

A folder is made beside its final place, as `NAME.new-PID`, and moved by renames; the one that it
replaces is `NAME.old-PID` for that moment. By PID, the process at work, a later run recognises
what a dead process has left.
"""

import os
import re
import shutil
import sys
from pathlib import Path


def name_staging(target: Path) -> Path:
    """Return where this process may prepare what will become `target`."""
    return target.with_name(f"{target.name}.new-{os.getpid()}")


def put_in_place(made: Path, target: Path) -> Path:
    """Rename `made` to `target` and return where the folder before it, if any, now waits to be
    removed."""
    replaced = target.with_name(f"{target.name}.old-{os.getpid()}")
    if target.exists():
        target.rename(replaced)
    made.rename(target)
    return replaced


def remove_folder(folder: Path) -> None:
    """Remove a folder if it is there; what cannot be removed now is cleared by a later run."""
    shutil.rmtree(folder, ignore_errors=True)


def discard(folder: Path) -> None:
    """Remove a folder out of sight in one step: half a site would pass for somebody's own files."""
    if folder.exists():
        folder.rename(name_staging(folder))
        remove_folder(name_staging(folder))


def clear_leavings(target: Path) -> None:
    """Remove what dead processes left beside `target`.

    If one died between the two renames of `put_in_place`, its old folder is put back.
    """
    pattern = re.compile(re.escape(target.name) + r"\.(new|old)-(\d+)")
    for folder in sorted(target.parent.glob(f"{target.name}.*-*")):
        found = pattern.fullmatch(folder.name)
        if not found or _is_another_at_work(int(found.group(2))):
            continue
        if found.group(1) == "old" and not target.exists():
            folder.rename(target)
        else:
            remove_folder(folder)


def _is_another_at_work(pid: int) -> bool:
    return pid != os.getpid() and _is_running(pid)


if sys.platform == "win32":
    import ctypes

    _SYNCHRONIZE = 0x00100000

    def _is_running(pid: int) -> bool:
        handle = ctypes.windll.kernel32.OpenProcess(_SYNCHRONIZE, False, pid)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)

else:

    def _is_running(pid: int) -> bool:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            pass
        return True
