"""What a reader would notice between two releases, told from their manifests alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from releases.manifest import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderChanges:
    """Addresses below the site's root; ``lost`` had a page and now have nothing at all."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    lost: tuple[str, ...]


def compare(before: Iterable[Item], now: Iterable[Item]) -> ReaderChanges:
    """Compare two releases page by page."""
    old = {item.path: item for item in before if item.is_page}
    present = {item.path: item for item in now}
    new = {path: item for path, item in present.items() if item.is_page}
    removed = sorted(old.keys() - new.keys())
    return ReaderChanges(
        added=_addresses(new.keys() - old.keys()),
        changed=_addresses(
            path for path in old.keys() & new.keys() if old[path].reading != new[path].reading
        ),
        removed=_addresses(path for path in removed if path in present),
        lost=_addresses(path for path in removed if path not in present),
    )


def _addresses(paths: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"/{path.removesuffix('index.html')}" for path in sorted(paths))


_HEADINGS = (
    ("added", "Trang mới"),
    ("changed", "Trang có thay đổi"),
    ("removed", "Địa chỉ chuyển đi hoặc đã gỡ, có trang báo cho người đọc"),
    ("lost", "Địa chỉ mất hẳn, chưa có trang chuyển tiếp"),
)


def as_markdown(changes: ReaderChanges, base: str, most: int = 50) -> str:
    """Print the changes for a review; ``base`` goes before addresses, ``most`` cuts each list."""
    lines = ["## Người đọc sẽ thấy gì khác", ""]
    for name, heading in _HEADINGS:
        addresses: tuple[str, ...] = getattr(changes, name)
        if addresses:
            lines += [f"### {heading} ({len(addresses)})", ""]
            lines += [f"- [{each}]({base}{each})" for each in addresses[:most]]
            lines += [f"- … và {len(addresses) - most} địa chỉ nữa"] * (len(addresses) > most)
            lines.append("")
    if len(lines) == 2:
        lines.append("Không có gì khác.")
    return "\n".join(lines).rstrip() + "\n"
