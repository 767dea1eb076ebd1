"""`takedown`: an entry and everything made of it, removed."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from newsroom_cli.arguments import add_content, add_today
from newsroom_cli.command import Command
from newsroom_cli.folders import clear_leavings, discard, remove_folder
from newsroom_cli.project import ROOT

_AFTERWARDS = """
Việc cần làm tiếp, theo thứ tự:
 1. Mở từng bài còn nhắc đến (nếu có ở trên), bỏ chỗ nhắc; chạy python3 run.py check đến hết lỗi.
 2. git add -A, git commit, git push. Trong lời ghi của commit đừng nêu tên người.
 3. python3 run.py publish, rồi python3 run.py deploy (hoặc để CI làm). Địa chỉ cũ trả lời 410;
    máy chủ riêng tự xóa mọi bản phát hành cũ. nginx phải nạp lại mới trả lời 410: dùng --reload.
 4. Xóa bộ nhớ đệm của CI (GitHub: Actions → Caches; GitLab: Pipelines → Clear runner caches) và các
    bản xem thử còn giữ. CDN nếu có: xóa bộ nhớ đệm của địa chỉ này, /anh/, /tep/ và /tim-kiem/.
 5. Lịch sử git vẫn còn nội dung. Nếu phải xóa hẳn, ở một thư mục trống ngoài kho:
      pip install git-filter-repo
      git clone ĐỊA_CHỈ_KHO sach && cd sach
      git filter-repo --invert-paths{paths}
      git remote add origin ĐỊA_CHỈ_KHO
      git push --force --all && git push --force --tags
    (bài từng nằm ở thư mục khác thì thêm --path của thư mục ấy), báo mọi người bỏ bản cũ, tải lại
    kho, và nhờ nơi giữ kho dọn bản đệm.
 6. Gửi yêu cầu gỡ kết quả ở các máy tìm kiếm; xóa hoặc lọc các bản sao lưu.
Chi tiết: docs/publishing.md."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is removed and why."""
    parser.add_argument("address", metavar="ĐỊA_CHỈ", help="địa chỉ của bài, như /tin-tuc/ten-bai/")
    parser.add_argument(
        "--reason",
        required=True,
        type=_reason,
        metavar="LÝ_DO",
        help="lý do, lưu lại trong gone.yaml; đừng nêu tên người",
    )
    add_content(parser)
    parser.add_argument(
        "--cache", type=Path, default=ROOT / ".cache", metavar="THƯ_MỤC", help=argparse.SUPPRESS
    )
    parser.add_argument(
        "--built",
        type=Path,
        nargs="*",
        default=[ROOT / name for name in ("output", "public", "preview")],
        metavar="THƯ_MỤC",
        help="các thư mục trang đã dựng cần xóa (mặc định: output, public, preview)",
    )
    add_today(parser, argparse.SUPPRESS)


def _reason(typed: str) -> str:
    if not typed.strip():
        raise argparse.ArgumentTypeError("lý do không được để trống")
    return typed.strip()


def run(options: argparse.Namespace) -> int:
    """Remove and return 0; 1 when other posts still speak of it; 2 when there is no such entry.

    What was made of the entry goes first, the entry last: cut off, the command can be run again.
    """
    from datetime import datetime

    from entries.loading import load
    from newsroom.dates import VIETNAM
    from takedown.erasing import erase, find_mentions, find_post

    content = options.content.resolve()
    today = options.today or datetime.now(VIETNAM).date()
    loaded = load(content, root="", today=today, cache=options.cache / "rendered", jobs=0)
    posts = (*loaded.library.by_key.values(), *loaded.hidden)
    post = find_post(posts, options.address)
    if post is None:
        return _without_entry(options, content)
    _remove_made(options.cache, options.built)
    try:
        removed = erase(post, content, options.reason, today)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Đã gỡ {len(removed)} tệp và mọi thứ dựng từ bài này trên máy này:")
    print("\n".join(f" - {path}" for path in removed))
    mentions = find_mentions(post, posts)
    for mention in mentions:
        print(f"{mention.path}: {mention.what}")
    print(_AFTERWARDS.format(paths=f" --path '{_own_place(post.entry.path)}'"))
    return 1 if mentions else 0


def _own_place(path: str) -> str:
    """Give the folder of an entry, or its one file."""
    return path.removesuffix("index.md")


def _without_entry(options: argparse.Namespace, content: Path) -> int:
    """Say what can be said of an address without entry; finish a run that was cut off."""
    from takedown.erasing import is_gone

    if not is_gone(content, options.address):
        print(f"Không có bài nào ở địa chỉ {options.address}.", file=sys.stderr)
        return 2
    _remove_made(options.cache, options.built)
    print(f"Bài ở địa chỉ {options.address} đã gỡ rồi.")
    print(_AFTERWARDS.format(paths=" --path 'content/THƯ_MỤC_CỦA_BÀI/'"))
    return 0


def _remove_made(cache: Path, built: Iterable[Path]) -> None:
    """Remove all that was made of entries on this machine, halves that a dead build left too."""
    from newsroom import caches

    caches.clear(cache)
    remove_folder(cache / "preview")
    for folder in built:
        clear_leavings(folder)
        if (folder / "404.html").is_file():
            discard(folder)


COMMAND = Command(
    name="takedown",
    summary="gỡ một bài cùng mọi thứ dựng từ nó, để lại trang báo đã gỡ không nêu tên ai",
    add_arguments=add_arguments,
    run=run,
)
