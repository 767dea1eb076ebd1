"""`deploy`: a published folder to where readers are served, in one step and reversibly."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newsroom_cli.command import Command
from newsroom_cli.project import ROOT


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what goes where, and how the new release is recognised there."""
    add_place(parser)
    parser.add_argument(
        "--from",
        dest="source",
        type=Path,
        default=ROOT / "public",
        metavar="THƯ_MỤC",
        help="thư mục mà run.py publish đã tạo (mặc định: public)",
    )
    parser.add_argument(
        "--allow-fewer", action="store_true", help="chấp nhận số trang giảm quá 5 phần trăm"
    )
    parser.add_argument(
        "--allow-restored", action="store_true", help="chấp nhận đăng lại bài từng gỡ (takedown)"
    )


def add_place(parser: argparse.ArgumentParser) -> None:
    """Declare a place and how to ask it."""
    parser.add_argument(
        "target",
        metavar="NƠI_ĐẾN",
        help="thư mục trên máy này, hoặc người@máy-chủ:/thư/mục (cần ssh, rsync, python3)",
    )
    parser.add_argument(
        "--url",
        default="",
        metavar="ĐỊA_CHỈ",
        help="địa chỉ của trang, để hỏi lại sau khi chuyển; sai bản thì tự quay về bản cũ",
    )
    parser.add_argument(
        "--reload",
        default="",
        metavar="LỆNH",
        help="lệnh chạy ở nơi đến sau khi chuyển, ví dụ “sudo systemctl reload nginx”",
    )
    parser.add_argument(
        "--ssh", default="ssh", metavar="LỆNH", help="lệnh ssh, ví dụ “ssh -p 2222 -i khoa”"
    )


def run(options: argparse.Namespace) -> int:
    """Deploy and return 0, or 1 when the place goes on serving what it served."""
    from hosting.table import HASHED_FOLDERS
    from releases.deploying import DeployError, DeployPlan, deploy
    from releases.places import UnclearPlaceError, place_named

    plan = DeployPlan(
        url=options.url,
        reload=options.reload,
        may_lose_pages=options.allow_fewer,
        may_restore=options.allow_restored,
        carried_folders=HASHED_FOLDERS,
        safe_to_carry=HASHED_FOLDERS[:1],  # the theme's folder shows nobody
    )
    try:
        done = deploy(options.source, place_named(options.target, options.ssh), plan)
    except (DeployError, UnclearPlaceError) as error:
        print(f"Chưa đưa lên được: {error}. Trang đang chạy vẫn giữ nguyên.", file=sys.stderr)
        return 1
    print(f"Đã đưa lên bản {done['release']}.")
    if done["removed_older"]:
        print("Bản này có bài mới gỡ nên các bản cũ đã được xóa khỏi nơi đến.")
    remind_of_reload(done, options)
    return 0


def remind_of_reload(done: Mapping[str, Any], options: argparse.Namespace) -> None:
    """Say when the web server's settings are not what it has read, and nobody has told it."""
    if done["settings_changed"] and not options.reload:
        print(
            "Thiết lập cho nginx (_nginx/) khác bản trước: địa chỉ cũ, địa chỉ đã gỡ hoặc tiêu đề "
            "đã đổi.\nNếu máy chủ dùng nginx, nạp lại thì mới có hiệu lực: "
            "sudo systemctl reload nginx\nLần sau để lệnh này làm giúp: thêm "
            '--reload "sudo systemctl reload nginx".'
        )


COMMAND = Command(
    name="deploy",
    summary="đưa trang đã soát (public) lên máy chủ, chuyển trong một bước, tự quay về nếu hỏng",
    add_arguments=add_arguments,
    run=run,
)
