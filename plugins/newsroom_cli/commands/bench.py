"""`bench make`: a large archive of made-up entries, to try the site at its limits."""

import argparse
import sys
from pathlib import Path

from newsroom_cli.command import Command


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is made, how much of it and where."""
    parser.add_argument("action", choices=("make",), metavar="make", help="tạo kho bài để thử")
    parser.add_argument("count", type=int, metavar="SỐ_BÀI", help="số bài cần tạo")
    parser.add_argument("folder", type=Path, metavar="THƯ_MỤC", help="thư mục mới hoặc còn trống")
    parser.add_argument(
        "--seed", type=int, default=1, metavar="SỐ", help="cùng số thì ra cùng bài (mặc định: 1)"
    )


def run(options: argparse.Namespace) -> int:
    """Make the archive and return 0, or 1 when the folder is in use."""
    from bench.making import make_archive

    if options.folder.exists() and (options.folder.is_file() or any(options.folder.iterdir())):
        print(f"Thư mục {options.folder} không trống; chọn thư mục khác.", file=sys.stderr)
        return 1
    if options.count < 1:
        print("Số bài phải từ 1 trở lên.", file=sys.stderr)
        return 2
    make_archive(options.count, options.folder, options.seed)
    print(f"Đã tạo {options.count} bài trong {options.folder}.")
    built = options.folder.with_name(f"{options.folder.name}-dung")
    print(f"Dựng thử: python3 run.py build --content {options.folder} --output {built}")
    return 0


COMMAND = Command(
    name="bench",
    summary="tạo kho bài lớn để đo tốc độ",
    add_arguments=add_arguments,
    run=run,
)
