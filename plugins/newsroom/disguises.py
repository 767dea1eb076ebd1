"""Links that lead elsewhere than they seem to: what a reader sees is not where a click goes.

Unicode Technical Standard 39 calls the letters confusable; RFC 3986, 7.6 warns of the rest.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit

from newsroom.slips import Slip, line_at

_ADDRESS = re.compile(r"https?://[^\s<>)\]\"']{1,1000}", re.IGNORECASE)
_NAMED = re.compile(r"\[([^\]\n]{1,400})\](?:\(\s{0,9}<?([^)\s>]{1,1000})|\[([^\]\n]{0,200})\])")
_DEFINITION = re.compile(r"^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?(\S{1,1000})", re.MULTILINE)
# Endings of hosts, so that names of files are not taken for hosts.
_HOST = re.compile(
    r"(?:https?://)?(?:www\.)?((?:[\w-]{1,63}\.){1,9}(?:vn|com|org|net|gov|edu|info|int|asia))"
    r"(?:[/:?#].*)?",
    re.IGNORECASE,
)


def check_disguises(text: str) -> Iterator[Slip]:
    """Find links that pass for another site; each is an error."""
    if "://" not in text:
        return
    for match in _ADDRESS.finditer(text):
        complaint = _complaint(match.group())
        if complaint:
            yield _slip(text, match, *complaint)
    definitions = {name.lower(): address for name, address in _DEFINITION.findall(text)}
    for match in _NAMED.finditer(text):
        words, inline, name = match[1], match[2], match[3] or match[1]
        shown = _HOST.fullmatch(words.strip(" *_.…>»"))
        host = _host(inline or definitions.get(name.lower(), ""))
        if shown and host and not _is_one_place(shown[1].lower(), host):
            message = f"liên kết ghi “{words}” nhưng dẫn đến {host}"
            yield _slip(text, match, message, "ghi đúng tên trang được dẫn đến, hoặc sửa địa chỉ")


def _slip(text: str, match: re.Match[str], message: str, hint: str) -> Slip:
    return Slip(line_at(text, match.start()), "disguised-link", message, hint, "error")


def _complaint(address: str) -> tuple[str, str] | None:
    host = _host(address)
    if "@" in address.split("/", 3)[2]:
        return f"địa chỉ giấu nơi đến ({host}) sau dấu @", _COPY_AGAIN
    odd = [letter for letter in _spelt_out(host) if not _is_latin(letter)]
    if odd:
        return (
            f"địa chỉ “{host}” có chữ “{odd[0]}” trông giống mà không phải chữ Latinh",
            _COPY_AGAIN,
        )
    return None


_COPY_AGAIN = "chép lại địa chỉ từ thanh địa chỉ của trình duyệt"


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _spelt_out(host: str) -> str:
    """Give a host with its encoded parts as letters (RFC 3492)."""
    parts = [part for part in host.split(".") if part.startswith("xn--")]
    try:
        return host + "".join(part[4:].encode().decode("punycode") for part in parts)
    except ValueError:
        return host


def _is_latin(letter: str) -> bool:
    return not letter.isalpha() or unicodedata.name(letter, "").startswith("LATIN ")


def _is_one_place(shown: str, host: str) -> bool:
    """Say whether two hosts are one, or one lies within the other."""
    return shown == host or host.endswith(f".{shown}") or shown.endswith(f".{host}")
