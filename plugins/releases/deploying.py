"""A published tree to a place: send, verify there, switch, ask; told in the place's own words."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from releases.manifest import HEALTH, MANIFEST
from releases.places import Place, TransportError

_REASONS: Final = {
    "no-manifest": "bản gửi đến không có danh mục tệp",
    "stranger": "có tệp lạ không nằm trong danh mục",
    "missing": "thiếu tệp so với danh mục",
    "corrupted": "tệp khác với danh mục: hỏng, hoặc bị sửa bằng tay ở nơi đến",
    "fewer-pages": "số trang giảm quá 5 phần trăm; nếu đúng ý bạn, thêm --allow-fewer",
    "gone-came-back": "bản này đăng lại bài đã gỡ, có lẽ dựng từ bản nội dung cũ: lấy nội dung mới "
    "(git pull), publish rồi deploy lại; nếu được phép đăng lại thì thêm --allow-restored",
    "nothing-here": "nơi đến chưa có bản nào do run.py deploy đưa lên",
    "unhealthy": "trang không trả lời đúng bản mới nên đã quay về bản cũ",
    "unhealthy-first": "trang không trả lời đúng bản đầu tiên này nên chưa bản nào được đặt lên",
    "no-such-release": "không có bản ấy, hoặc không có bản nào cũ hơn; ở nơi đến đang có",
    "current-is-no-link": "“current” ở nơi đến không phải liên kết do lệnh này đặt",
    "os-error": "máy chủ báo lỗi khi ghi",
}


class DeployError(Exception):
    """The place goes on serving what it served; the message says why, in Vietnamese."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeployPlan:
    """How to switch: which address to ask, what to run so that the web server reads its settings
    again, and which folders' files stay for pages opened before."""

    url: str = ""
    reload: str = ""
    may_lose_pages: bool = False
    may_restore: bool = False
    carried_folders: Sequence[str] = ()
    safe_to_carry: Sequence[str] = ()


def deploy(tree: Path, place: Place, plan: DeployPlan) -> dict[str, Any]:
    """Serve a tree at a place and return what was done there; raises DeployError."""
    if not (tree / MANIFEST).is_file():
        raise DeployError(f"{tree} chưa có bản nào; chạy python3 run.py publish trước")
    if place.lies_in(tree):
        raise DeployError(f"nơi đến nằm trong {tree}, chính là thư mục được đưa đi; chọn nơi khác")
    token = secrets.token_hex(8)
    try:
        begun = _checked(place.run("begin", {}))
        place.send(tree, token, begun["previous"])
        options = {
            "token": token,
            "commit": json.loads((tree / HEALTH).read_bytes())["commit"],
            "url": plan.url,
            "reload": plan.reload,
            "may_lose_pages": plan.may_lose_pages,
            "may_restore": plan.may_restore,
            "carried_folders": list(plan.carried_folders),
            "safe_to_carry": list(plan.safe_to_carry),
        }
        return _checked(place.run("finish", options))
    except TransportError as error:
        raise DeployError(f"mất liên lạc hoặc không ghi được ({error})") from error


def rollback(place: Place, release: str, plan: DeployPlan) -> dict[str, Any]:
    """Serve an earlier release again; raises DeployError."""
    options = {"release": release, "url": plan.url, "reload": plan.reload}
    try:
        return _checked(place.run("rollback", options))
    except TransportError as error:
        raise DeployError(f"mất liên lạc ({error})") from error


def _checked(answer: dict[str, Any]) -> dict[str, Any]:
    if "refused" in answer:
        reason = _REASONS.get(answer["refused"], answer["refused"])
        detail = answer.get("detail")
        raise DeployError(f"{reason} ({detail})" if detail else reason)
    return answer
