"""Makes `.venv`, the project's own Python environment, always from nothing."""

import os
import shutil
import sys
from pathlib import Path

from bootstrap.failures import SetupFailure, explain_output
from bootstrap.layout import Layout
from bootstrap.processes import CommandFailed, run_logged


def describe_environment(root: Path) -> str:
    """Return what `.venv` depends on: this very Python, in this very folder."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    base = os.path.realpath(_find_base_python())
    return f"{sys.implementation.name} {version} {base} {root}"


def make_environment(layout: Layout) -> None:
    """Replace whatever lies at `.venv` by a new environment that holds only pip."""
    _remove_environment(layout)
    try:
        run_logged([_find_base_python(), "-m", "venv", layout.environment], log=layout.log)
    except CommandFailed as failure:
        raise SetupFailure(explain_failure(str(failure)), is_in_log=True) from failure


def _find_base_python() -> str:
    """Return the Python below any virtual environment: the running one may be what is removed."""
    return str(getattr(sys, "_base_executable", sys.executable))


def _remove_environment(layout: Layout) -> None:
    if layout.environment.is_symlink() or layout.environment.is_file():
        layout.environment.unlink()
    elif layout.environment.exists():
        # The state goes first: without it, what a killed removal leaves is known to be unclear.
        layout.state.unlink(missing_ok=True)
        shutil.rmtree(layout.environment)


def explain_failure(output: str) -> str:
    """Return the sentence for what `python -m venv` said when it failed."""
    if "ensurepip" not in output and "No module named venv" not in output:
        return explain_output(output)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    way_out = f"sudo apt-get install python{version}-venv"
    if os.name == "nt" or not shutil.which("apt-get"):
        way_out = "bản Python đầy đủ từ python.org"
    return f"Python trên máy thiếu phần tạo môi trường riêng (venv). Hãy cài: {way_out}"
