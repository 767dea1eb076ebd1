"""Where an address in a file leads: to a file of the tree and a place in it, or to a complaint."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

_OUTWARD = frozenset({"http", "https", "mailto", "tel"})


@dataclass(frozen=True, slots=True)
class Target:
    """One address as a file of the tree writes it."""

    page: str
    address: str
    is_fetched: bool


class Places:
    """Every file with its ids; ``base`` and ``root`` as in the audit's rules."""

    def __init__(self, ids: Mapping[str, frozenset[str]], *, base: str, root: str) -> None:
        self._ids = ids
        self._base = urlsplit(base)
        self._root = root

    def context_of(self, target: Target) -> str:
        """Give what an address depends on beside itself: nothing, or the page it stands in."""
        return "" if target.address.startswith("/") else target.page

    def complaint(self, target: Target) -> str:
        """Say in Vietnamese what is wrong with an address, or give an empty text."""
        address = target.address.strip()
        try:
            parts = urlsplit(address)
        except ValueError:
            return f"địa chỉ “{address[:80]}” viết sai"
        is_own = bool(self._base.netloc) and parts[:2] == self._base[:2]
        if not is_own and (parts.netloc or parts.scheme):
            return self._judge_outward(address, parts.scheme, target.is_fetched)
        if not address:
            return "có địa chỉ trống"
        file = self._file(target, unquote(parts.path))
        if file is None:
            return f"“{address[:120]}” không dẫn đến tệp nào của trang"
        if parts.fragment and unquote(parts.fragment) not in self._ids[file]:
            return f"“{address[:120]}”: trang ấy không có chỗ nào tên “{unquote(parts.fragment)}”"
        return ""

    def _judge_outward(self, address: str, scheme: str, is_fetched: bool) -> str:
        if is_fetched:
            return f"trang tự tải “{address[:120]}” từ nơi khác"
        return "" if scheme in _OUTWARD else f"địa chỉ “{address[:80]}” không dẫn đến đâu"

    def _file(self, target: Target, path: str) -> str | None:
        if not path:
            return target.page
        if path.startswith("/"):
            if not path.startswith(f"{self._root}/"):
                return None
            path = path.removeprefix(f"{self._root}/")
        else:
            path = posixpath.join(posixpath.dirname(target.page), path)
        path = "" if path in ("", ".") else posixpath.normpath(path) + ("/" * path.endswith("/"))
        file = f"{path}index.html" if path.endswith("/") or not path else path
        return file if file in self._ids else None
