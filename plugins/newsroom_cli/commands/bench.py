"""`bench`: made-up archives to try the site at its limits; what checks, search and pages cost."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from newsroom_cli.command import Command
from newsroom_cli.project import ROOT

_LISTS = ROOT / "content" / "vocabulary"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is made or measured, how much of it and where."""
    parser.add_argument(
        "action",
        choices=("make", "check", "search", "pages"),
        metavar="make|check|search|pages",
        help="make: tạo kho bài để thử; check: đo việc kiểm tra so với đọc và dựng nội dung; "
        "search: đo tìm kiếm trong trình duyệt, bên cạnh Pagefind; "
        "pages: chấm các trang đã publish bằng Lighthouse, như điện thoại với mạng chậm",
    )
    parser.add_argument(
        "count", type=int, nargs="?", metavar="SỐ_BÀI", help="số bài cần tạo (trừ pages)"
    )
    parser.add_argument(
        "folder", type=Path, nargs="?", metavar="THƯ_MỤC", help="make: thư mục mới hoặc còn trống"
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="SỐ", help="cùng số thì ra cùng bài (mặc định: 1)"
    )
    _add_search(parser)
    parser.add_argument(
        "--site",
        type=Path,
        default=ROOT / "public",
        metavar="THƯ_MỤC",
        help="pages: trang đã publish (mặc định: public)",
    )


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--texts",
        type=Path,
        metavar="TỆP",
        help="search: tệp .jsonl hoặc .jsonl.gz, mỗi dòng có title và text",
    )
    parser.add_argument(
        "--questions",
        type=int,
        default=40,
        metavar="SỐ",
        help="search: số câu hỏi của mỗi cách hỏi (mặc định: 40)",
    )
    parser.add_argument(
        "--no-pagefind", action="store_true", help="search: không đo Pagefind bên cạnh"
    )


def run(options: argparse.Namespace) -> int:
    """Make or measure and return 0, 1 when the folder is in use, 2 for wrong use."""
    if options.action == "pages":
        return _pages(options.site)
    if options.count is None or options.count < 1:
        print("Cần số bài, từ 1 trở lên.", file=sys.stderr)
        return 2
    if options.action == "check":
        return _check(options.count)
    if options.action == "search":
        return _search(options)
    if options.folder is None:
        print("Cần tên thư mục: python3 run.py bench make SỐ_BÀI THƯ_MỤC", file=sys.stderr)
        return 2
    return _make(options.count, options.folder, options.seed)


def _make(count: int, folder: Path, seed: int) -> int:
    from bench.making import make_archive

    if folder.exists() and (folder.is_file() or any(folder.iterdir())):
        print(f"Thư mục {folder} không trống; chọn thư mục khác.", file=sys.stderr)
        return 1
    make_archive(count, folder, seed, _LISTS)
    print(f"Đã tạo {count} bài trong {folder}.")
    built = folder.with_name(f"{folder.name}-dung")
    print(f"Dựng thử: python3 run.py build --content {folder} --output {built}")
    return 0


def _check(count: int) -> int:
    from bench.checking import measure_checks

    cost = measure_checks(count, _LISTS)
    print(f"Đọc và dựng nội dung: {_per_entry(cost.reading_s, cost.entries)} mili giây/bài")
    print(f"Kiểm tra chữ:         {_per_entry(cost.checking_s, cost.entries)} mili giây/bài")
    print(f"Tỷ lệ: {cost.ratio:.2f}".replace(".", ","))
    return 0


def _per_entry(seconds: float, entries: int) -> str:
    return f"{seconds * 1000 / entries:.2f}".replace(".", ",")


def _search(options: argparse.Namespace) -> int:
    if options.texts and not options.texts.is_file():
        print(f"Không có tệp {options.texts}.", file=sys.stderr)
        return 2
    chromium, nginx = _find_chromium(), _find_nginx()
    if chromium is None or nginx is None:
        return 1
    try:
        _measure_search(options, chromium, nginx)
    except ModuleNotFoundError as missing:
        print(f"Chưa có {missing.name}; chạy python3 run.py test một lần để cài.", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failure:
        print(failure.stderr or "", end="", file=sys.stderr)
        print(f"Không chạy được {failure.cmd}; xem lỗi ở trên.", file=sys.stderr)
        return 1
    return 0


def _measure_search(options: argparse.Namespace, chromium: Path, nginx: Path) -> None:
    from bench.asking import Programs
    from bench.searching import Plan, measure_search

    plan = Plan(
        count=options.count,
        texts=options.texts,
        per_way=options.questions,
        jobs=os.cpu_count() or 1,
        with_pagefind=not options.no_pagefind,
    )
    programs = Programs(chromium=chromium, nginx=nginx)
    measure_search(ROOT, programs, plan, lambda line: print(line, flush=True))


def _pages(site: Path) -> int:
    from bench.pages import report_pages

    if not (site / "_headers").is_file():
        print("Chưa có trang để đo; chạy trước: python3 run.py publish", file=sys.stderr)
        return 2
    if not (ROOT / "theme" / "node_modules" / "lighthouse").is_dir():
        print("Chưa có Lighthouse; chạy python3 run.py test một lần để cài.", file=sys.stderr)
        return 1
    chromium = _find_chromium()
    if chromium is None:
        return 1
    for line in report_pages(site, ROOT / "theme", chromium):
        print(line, flush=True)
    return 0


def _find_chromium() -> Path | None:
    from bootstrap.browser import find_chromium

    chromium = find_chromium()
    if chromium is None:
        print("Không thấy Chromium; chạy python3 run.py test một lần để cài.", file=sys.stderr)
    return chromium


def _find_nginx() -> Path | None:
    from bench.nginx import find_nginx

    nginx = find_nginx()
    if nginx is None:
        print(
            "Không thấy nginx; cài rồi chạy lại: sudo apt install nginx-light (Debian, Ubuntu) "
            "hoặc brew install nginx (máy Mac).",
            file=sys.stderr,
        )
    return nginx


COMMAND = Command(
    name="bench",
    summary="tạo kho bài lớn để thử; đo việc kiểm tra chữ, tìm kiếm, chấm các trang",
    add_arguments=add_arguments,
    run=run,
)
