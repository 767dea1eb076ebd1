"""`python -m newsroom_cli COMMAND …`: what run.py hands over to."""

import os
import sys
from collections.abc import Sequence

from newsroom_cli.commandline import parse

INTERRUPTED = 130
CUT_OFF = 141


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    order = parse(arguments)
    try:
        code = order.command.run(order.options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever reads the output has seen enough (`check | head`); nothing is left to say there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CUT_OFF
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
