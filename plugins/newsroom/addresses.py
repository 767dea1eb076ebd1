"""What an address may look like where settings of web servers and file names are made of it."""

from __future__ import annotations

import re

_PART = "[A-Za-z0-9_~-][A-Za-z0-9._~-]*"
PLAIN_ADDRESS = re.compile(rf"/(?:{_PART}/)*(?:{_PART})?")
_MAX_CHARS = 500
# File systems allow names of 255 bytes; what is written aside of a file has a longer name than it.
_MAX_PART_CHARS = 200


def is_plain_address(text: str) -> bool:
    """Say whether an address below the site's root has nothing to escape and nowhere to climb.

    It begins with a slash, no part of it begins with a dot, and every part can name a file.
    """
    if len(text) > _MAX_CHARS or max(map(len, text.split("/"))) > _MAX_PART_CHARS:
        return False
    return PLAIN_ADDRESS.fullmatch(text) is not None
