#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""The one command of this project: sets up what is missing, then runs COMMAND.

Written so that any Python, however old, reads it far enough to say that it is too old.
"""

from __future__ import absolute_import, unicode_literals

import os
import sys

OLDEST_PYTHON = (3, 11)


def refuse_old_python(version):
    """Return why this Python cannot run the project, or an empty string when it can."""
    if tuple(version[:2]) >= OLDEST_PYTHON:
        return ""
    return (
        "Dự án cần Python {0} trở lên (máy đang dùng {1}). Hãy cài bản mới từ python.org.".format(
            ".".join(str(part) for part in OLDEST_PYTHON),
            ".".join(str(part) for part in version[:3]),
        )
    )


def main(arguments):
    """Run one command of the project and return its exit code."""
    refusal = refuse_old_python(sys.version_info)
    if refusal:
        line = (refusal + "\n").encode("utf-8")
        getattr(sys.stderr, "buffer", sys.stderr).write(line)
        return 2
    root = os.path.dirname(os.path.realpath(__file__))
    sys.path.insert(0, os.path.join(root, "plugins"))
    from bootstrap import start

    return start.main(root, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
