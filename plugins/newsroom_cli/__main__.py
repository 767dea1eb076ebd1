"""`python -m newsroom_cli COMMAND …`: what run.py hands over to."""

import errno
import os
import sys
from collections.abc import Sequence

from newsroom_cli.commandline import parse

INTERRUPTED = 130
CUT_OFF = 141
_FAILED = 1
# What a person can mend; every other error of the system is a programmer's.
_PLACES = {
    errno.ENOSPC: "đĩa đã đầy",
    errno.EDQUOT: "đã hết phần đĩa được dùng",
    errno.EROFS: "đĩa chỉ cho đọc",
    errno.EACCES: "không có quyền",
    errno.EPERM: "không có quyền",
}


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
    except OSError as error:
        if error.errno not in _PLACES:
            raise
        where = f" ({error.filename})" if error.filename else ""
        print(
            f"Dừng lại: {_PLACES[error.errno]}{where}. Xử lý xong thì chạy lại lệnh.",
            file=sys.stderr,
        )
        return _FAILED
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
