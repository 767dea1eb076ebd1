"""`test`: every check of the project's own code, then every test."""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence

from newsroom_cli.command import Command
from newsroom_cli.project import ROOT

_CHECKS = (
    ("Cách trình bày mã (ruff format)", ("ruff", "format", "--check", ".")),
    ("Lỗi thường gặp trong mã (ruff check)", ("ruff", "check", ".")),
    ("Kiểu dữ liệu (mypy)", ("mypy",)),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say that everything else goes to pytest."""
    parser.usage = "python3 run.py test [-h] [tham số của pytest …]"
    parser.epilog = (
        "Ví dụ: python3 run.py test -k preview chỉ chạy các kiểm thử có “preview” trong tên."
    )


def run(options: argparse.Namespace) -> int:
    """Run all checks even when one fails; pytest comes last, so that its summary ends the run."""
    failed = [label for label, command in _CHECKS if not _succeeds(label, command)]
    if failed:
        print(f"Chưa đạt: {'; '.join(failed)}.", flush=True)
    # One more than cores: some wait for a server, a browser or a timer.
    workers = ("-n", str(_count_cores() + 1), "--dist", "worksteal")
    has_passed = _succeeds("Kiểm thử (pytest)", ("pytest", *workers, *options.rest))
    return 0 if has_passed and not failed else 1


def _succeeds(label: str, command: Sequence[str]) -> bool:
    print(f"{label}…", flush=True)
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False).returncode == 0


def _count_cores() -> int:
    """Return how many cores this process may use, which in a container are not all."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


COMMAND = Command(
    name="test",
    summary="kiểm tra mã và chạy mọi kiểm thử, kể cả trong trình duyệt",
    add_arguments=add_arguments,
    run=run,
    needs_test_tools=True,
    takes_rest=True,
)
