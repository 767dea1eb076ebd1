"""The main menu as the settings file writes it: labels, addresses, up to three levels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

LEVELS = 3


class WrongMenuError(ValueError):
    """A line of the menu has another shape than it may; the message says which to type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuItem:
    """One line: where it leads, below the site's root, and the lines under it."""

    label: str
    address: str
    items: tuple[MenuItem, ...] = ()

    @property
    def addresses(self) -> Iterator[str]:
        """Give the addresses of this line and of all under it."""
        yield self.address
        for item in self.items:
            yield from item.addresses

    def holds(self, address: str) -> bool:
        """Say whether a page is one of these lines' pages, or lies below one."""
        return any(each and address.startswith(each) for each in self.addresses)


def read_menu(lines: Sequence[Any], level: int = 1) -> tuple[MenuItem, ...]:
    """Read ``(label, address)`` and ``(label, address, (lines under it))``.

    Raises WrongMenuError.
    """
    return tuple(_item(line, level) for line in lines)


def with_pages(items: Sequence[MenuItem], is_there: Callable[[str], bool]) -> tuple[MenuItem, ...]:
    """Leave out the lines whose page is not there, and with each the lines under it."""
    return tuple(
        replace(item, items=with_pages(item.items, is_there))
        for item in items
        if is_there(item.address)
    )


def _item(line: Any, level: int) -> MenuItem:
    match line:
        case (str(label), str(address)):
            return MenuItem(label=label, address=address)
        case (str(label), str(address), [*below]) if level < LEVELS:
            return MenuItem(label=label, address=address, items=read_menu(below, level + 1))
        case (str(label), str(), [*_]):
            raise WrongMenuError(f"menu: mục “{label}” nằm quá sâu, chỉ dùng ba cấp")
    raise WrongMenuError(
        f"menu: dòng {line!r} viết sai, viết (“Tên”, “địa-chỉ/”) "
        "hoặc (“Tên”, “địa-chỉ/”, (các dòng con))"
    )
