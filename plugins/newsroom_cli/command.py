"""What every command of the terminal is made of."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command; `run` returns the exit code: 0 good, 1 problems found, 2 wrong use.

    The module that declares it imports only the standard library at its top, and what does the
    work inside `run`: so help and wrong use are answered at once, even before any package is
    installed.

    `needs_test_tools` makes run.py install the test packages and a Chromium first.
    `takes_rest` leaves arguments that the command does not know in `options.rest`.
    """

    name: str
    summary: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
    needs_test_tools: bool = False
    takes_rest: bool = False
