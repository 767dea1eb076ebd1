"""`python -m newsroom_cli COMMAND …`: what run.py hands over to."""

import sys
from collections.abc import Sequence

from newsroom_cli.commandline import parse

INTERRUPTED = 130


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    order = parse(arguments)
    try:
        return order.command.run(order.options)
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
