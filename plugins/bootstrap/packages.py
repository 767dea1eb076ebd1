"""Installs the locked Python packages into `.venv`, each only with the hash that the lock names."""

from dataclasses import replace

from bootstrap.failures import SetupFailure, explain_output
from bootstrap.layout import Layout
from bootstrap.processes import CommandFailed, run_logged
from bootstrap.state import INSTALLING, State, hash_file, save_state

_PIP = (
    "-m",
    "pip",
    "install",
    "--require-hashes",
    "--no-input",
    "--disable-pip-version-check",
    "--no-warn-script-location",
    "--progress-bar=off",
    "--retries=3",
)


def install_packages(name: str, layout: Layout, state: State) -> State:
    """Install the lock called `name` and return the state with it.

    The mark in the state file tells a later run about an installation that was cut off in the
    middle. One that failed by itself has left nothing: pip takes back what it had begun.
    """
    lock = layout.lock(name)
    locked_hash = hash_file(lock)
    save_state(_with_package(state, name, INSTALLING), layout.state)
    try:
        run_logged([layout.python, *_PIP, "-r", lock], log=layout.log, folder=layout.root)
    except CommandFailed as failure:
        save_state(state, layout.state)
        raise SetupFailure(explain_output(str(failure)), is_in_log=True) from failure
    return _with_package(state, name, locked_hash)


def _with_package(state: State, name: str, value: str) -> State:
    return replace(state, packages={**state.packages, name: value})
