"""The way from `run.py COMMAND` to `newsroom_cli`: set up what is missing, then hand over."""

import io
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bootstrap.failures import SetupFailure
from bootstrap.layout import Layout
from bootstrap.processes import clean_variables
from bootstrap.progress import say
from bootstrap.setup import set_up
from bootstrap.state import State
from newsroom_cli.commandline import parse

INTERRUPTED = 130


def main(root: str, arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; help and wrong use need no set-up."""
    _write_utf8()
    command = parse(arguments).command
    layout = Layout(root=Path(root))
    try:
        state = set_up(layout, with_tests=command.needs_test_tools)
    except SetupFailure as failure:
        say(str(failure))
        if failure.is_in_log:
            say(f"Chi tiết: {layout.log.relative_to(layout.root)}")
        return 1
    except KeyboardInterrupt:
        say("Đã dừng theo yêu cầu. Lần chạy sau sẽ tự làm lại phần dở dang.")
        return INTERRUPTED
    return _hand_over(layout, state, arguments)


def _write_utf8() -> None:
    """Print Vietnamese on consoles that would otherwise fail on it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _hand_over(layout: Layout, state: State, arguments: Sequence[str]) -> int:
    # -P: a file in the folder where the person stands must not pass for one of our modules.
    command = [str(layout.python), "-P", "-m", "newsroom_cli", *arguments]
    variables = clean_variables() | {"PYTHONPATH": str(layout.plugins)}
    if state.chromium:
        variables["GUONGSANG_CHROMIUM"] = state.chromium
    if os.name != "nt":
        os.execve(layout.python, command, variables)
    return _wait_for(command, variables)


def _wait_for(command: Sequence[str], variables: dict[str, str]) -> int:
    """Windows has no exec that keeps the terminal: wait, and leave Ctrl+C to the command."""
    process = subprocess.Popen(command, env=variables)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue
