"""A build, its audit and its papers, so that only what passes all of it can be served."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from auditing.audit import Audited, Rules, audit, in_few_lines
from auditing.secrets import find_secrets
from newsroom.agenda import coming_events
from newsroom.caches import drop_unsealed, seal
from newsroom.edition import edition_of
from newsroom_cli.building import BuildPlan, build_site
from newsroom_cli.earlier import UnreachableError, read_earlier
from releases.compressing import compress
from releases.health import Health, write_health
from releases.manifest import (
    HEALTH,
    Item,
    complain_of_loss,
    digest_of,
    item_of,
    page_count,
    write_manifest,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishPlan:
    """What to publish and where to; ``against`` is the release whose loss of pages is measured."""

    settings: Path
    output: Path
    content: Path | None = None
    today: date | None = None
    against: str = ""
    may_lose_pages: bool = False
    compresses: bool = True


def publish_site(plan: PublishPlan) -> int:
    """Build, audit and describe the site; return 0, or 1 and leave the last good one in place."""
    return build_site(
        BuildPlan(
            settings=plan.settings,
            output=plan.output,
            content=plan.content,
            today=plan.today,
            begin=_trust_sealed_caches_only,
            finish=lambda tree, settings: _finish(tree, settings, plan),
        )
    )


def _trust_sealed_caches_only(settings: Mapping[str, Any]) -> None:
    drop_unsealed(Path(settings["CACHE_PATH"]))


def _finish(tree: Path, settings: Mapping[str, Any], plan: PublishPlan) -> int:
    edition = edition_of(settings)
    shown = tuple(edition.library.by_key.values())
    audited = audit(
        tree,
        Rules(
            base=settings["SITEURL"].rstrip("/") if "://" in settings["SITEURL"] else "",
            root=edition.root,
            is_preview=bool(settings.get("PREVIEW", False)),
            secrets=find_secrets(edition),
        ),
    )
    items = [_item(each) for each in audited.files]
    complaints = [*in_few_lines(audited.findings), *_loss(items, plan)]
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    if complaints:
        _say_refused(audited, complaints)
        return 1
    events = coming_events((*shown, *edition.hidden), edition.today)
    _write_papers(tree, items, events[0].day if events else None, plan)
    seal(edition.cache)
    print(f"Đã soát {len(items)} tệp, không có lỗi.")
    return 0


def _item(seen: Any) -> Item:
    return Item(
        path=seen.path,
        size_bytes=seen.size_bytes,
        sha256=seen.sha256,
        reading=seen.reading,
        moved_to=seen.moved_to,
        is_gone=seen.is_gone,
    )


def _loss(items: Iterable[Item], plan: PublishPlan) -> list[str]:
    if plan.may_lose_pages:
        return []
    hint = "nếu đúng ý bạn, chạy lại và thêm --allow-fewer"
    try:
        earlier = read_earlier(plan.against or str(plan.output))
    except UnreachableError as error:
        return [f"Không đọc được bản đang đăng ({error}); {hint}."]
    loss = complain_of_loss(earlier, items)
    return [f"Số trang giảm bất thường: {loss}; {hint}."] if loss else []


def _say_refused(audited: Audited, complaints: list[str]) -> None:
    print(
        f"Có {len(complaints)} chỗ chưa đạt trong {len(audited.files)} tệp đã soát; "
        "trang đang có vẫn giữ nguyên.",
        file=sys.stderr,
    )


def _write_papers(
    tree: Path, items: list[Item], next_change: date | None, plan: PublishPlan
) -> None:
    if plan.compresses:
        made = compress(tree, [item.path for item in items])
        items = [*items, *(item_of(tree, name) for name in made)]
    health = Health(
        commit=read_commit(plan.settings.resolve().parent),
        pages=page_count(items),
        next_change=next_change,
        content=digest_of(items),
    )
    write_health(health, tree)
    write_manifest([*items, item_of(tree, HEALTH)], tree)


def read_commit(folder: Path) -> str:
    """Return the commit that lies in a folder, with a mark when files differ from it."""
    commit = _git(folder, "rev-parse", "--short=12", "HEAD")
    if not commit:
        return "khong-ro"
    is_changed = _git(folder, "status", "--porcelain", "--untracked-files=normal")
    return f"{commit}-sua" if is_changed else commit


def _git(folder: Path, *arguments: str) -> str:
    try:
        answer = subprocess.run(
            ["git", *arguments], cwd=folder, capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return answer.stdout.strip() if answer.returncode == 0 else ""
