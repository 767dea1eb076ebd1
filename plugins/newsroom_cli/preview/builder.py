"""Builds the site in a fresh child process for each round of changes, one at a time."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from newsroom.problems import Problem
from newsroom_cli.folders import remove_folder
from newsroom_cli.preview.board import Board

_LAST_LINES = 12
_GRACE_S = 3.0


class Builder:
    """Runs `command` with `--output` and `--report` whenever a build has been asked for."""

    def __init__(self, command: Sequence[str], workshop: Path, board: Board) -> None:
        self._command = command
        self._made = workshop / "site"
        self._report = workshop / "report.json"
        self._board = board
        self._wanted = threading.Event()
        self._is_stopping = False
        self._starting = threading.Lock()
        self._child: subprocess.Popen[str] | None = None

    def request_build(self) -> None:
        """Ask for a build; asked during one, the next follows it."""
        self._wanted.set()

    def run(self) -> None:
        """Serve requests until `stop`; meant for a thread of its own."""
        while True:
            self._wanted.wait()
            self._wanted.clear()
            if self._is_stopping:
                return
            self._build()

    def stop(self) -> None:
        """End the child process, if one runs, and let `run` return."""
        with self._starting:
            self._is_stopping = True
        self._wanted.set()
        if self._child and self._child.poll() is None:
            _end(self._child)

    def _build(self) -> None:
        remove_folder(self._made)
        self._report.unlink(missing_ok=True)
        self._report.parent.mkdir(parents=True, exist_ok=True)
        print("Đang dựng trang…", flush=True)
        start = time.monotonic()
        exit_code, last_words = self._run_child()
        if self._is_stopping:
            return
        if exit_code == 0:
            self._board.post_build(self._made)
            seconds = f"{time.monotonic() - start:.1f}".replace(".", ",")
            print(f"Đã dựng xong trong {seconds} giây.", flush=True)
        else:
            self._tell_failure(last_words)

    def _run_child(self) -> tuple[int, str]:
        """Return the child's exit code and the last lines it printed, after passing them on."""
        with self._starting:
            if self._is_stopping:
                return 1, ""
            self._child = _start(
                [*self._command, "--output", str(self._made), "--report", str(self._report)]
            )
        with self._child as child:
            last_words = _pass_on(child)
        return child.returncode, last_words

    def _tell_failure(self, last_words: str) -> None:
        problems = read_report(self._report)
        self._board.post_failure(problems, "" if problems else last_words)
        count = f"Còn {len(problems)} chỗ cần sửa" if problems else "Chưa dựng được trang"
        print(f"{count}; trang dựng được gần nhất vẫn giữ nguyên.", flush=True)


def read_report(report: Path) -> tuple[Problem, ...]:
    """Return the errors in a build's report; none when it wrote no report or a broken one.

    Warnings stay out: they stop no build, and the terminal has shown them.
    """
    try:
        items = json.loads(report.read_text(encoding="utf-8"))
        problems = tuple(Problem(**item) for item in items)
    except (OSError, ValueError, TypeError):
        return ()
    return tuple(problem for problem in problems if problem.severity == "error")


def _start(command: Sequence[str]) -> subprocess.Popen[str]:
    """Start the child in a group of its own: Ctrl+C is for the preview, which ends the child."""
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )


def _pass_on(child: subprocess.Popen[str]) -> str:
    """Copy what the child says to the terminal until it ends; return the last lines of it."""
    last_lines: deque[str] = deque(maxlen=_LAST_LINES)
    for line in child.stderr or ():
        last_lines.append(line)
        print(line, end="", file=sys.stderr, flush=True)
    return "".join(last_lines)


def _end(child: subprocess.Popen[str]) -> None:
    """End the child with all that it started, gently first."""
    if sys.platform == "win32":
        child.terminate()
    else:
        os.killpg(child.pid, signal.SIGTERM)
        try:
            child.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
