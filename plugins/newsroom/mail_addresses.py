"""Whose mailbox an address is: a person's or an office's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.slips import Slip, line_at

_ADDRESS = re.compile(r"[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63})+")
# Mailboxes that anybody can open; offices of the state write from their own domain.
_PUBLIC = re.compile(
    r"(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|mac|aol|proton|"
    r"protonmail|zoho|gmx|mail|yandex|qq|163)\.(?:com|net|me|ru|de|vn|com\.vn|co\.uk)"
)
# Surnames that are no other word when written without marks ("dang" is also the Party's Đảng,
# "vu" a department, "truong" a school); the others count before a middle name only.
_NAME = re.compile(
    r"(?:nguyen|tran|pham|hoang|huynh|bui)\d*"
    r"|(?:nguyen|tran|pham|hoang|huynh|bui|phan|dang|duong|truong|dinh|trinh|ngo|le|vo|ly|ho|luong|"
    r"dao|doan|mai|vu|cao|ta|to|ha|do)(?:van|thi(?!dua|truong|tran|xa))[a-z]{2,}\d*"
    r"|(?:nguyen|tran|pham|huynh)[a-z]{2,12}\d*|[a-z]{2,6}(?:nguyen|tran|pham|huynh)\d*"
)
_SEPARATOR = re.compile(r"[._\-+]")
_HINT = "thay bằng hộp thư chung của cơ quan, như vanphong@coquan.gov.vn"


def find_personal(text: str) -> Iterator[Slip]:
    """Find persons' e-mail addresses in a text, each an error."""
    for match in _ADDRESS.finditer(text):
        address = match.group().rstrip(".-")
        if is_personal(address):
            message = f"có địa chỉ thư riêng “{address}”"
            yield Slip(line_at(text, match.start()), "personal-email", message, _HINT, "error")


def is_personal(address: str) -> bool:
    """Say whether an e-mail address is a person's: a public mailbox or a local part like a name."""
    local, _, domain = address.lower().rpartition("@")
    return bool(_PUBLIC.fullmatch(domain)) or any(map(_NAME.fullmatch, _SEPARATOR.split(local)))
