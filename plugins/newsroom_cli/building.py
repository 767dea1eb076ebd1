"""Runs Pelican once in this process, and lets only a good build take the place of the last one."""

import logging
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from newsroom_cli.folders import clear_leavings, name_staging, put_in_place, remove_folder
from newsroom_cli.parser import WRONG_USE
from newsroom_cli.project import from_here

_PROBLEMS_FOUND = 1
_SITE_MARKS = ("index.html", "404.html")
_SITE_ENDINGS = frozenset(
    {".html", ".xml", ".txt", ".json", ".svg", ".ico", ".webmanifest", ".atom", ".rss"}
)
_SERVER_FILES = frozenset({"_headers", "_redirects"})
_COMPRESSED = frozenset({".gz", ".br"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildPlan:
    """What to build and where to; None leaves the choice to the settings file.

    ``begin`` is given the settings before anything is read. ``finish`` is given the folder of a
    good build and the settings it was made with, before the folder is put in place; its exit code
    says whether it may be.
    """

    settings: Path
    output: Path
    content: Path | None = None
    today: date | None = None
    report: Path | None = None
    begin: Callable[[Mapping[str, Any]], None] | None = None
    finish: Callable[[Path, Mapping[str, Any]], int] | None = None


def build_site(plan: BuildPlan) -> int:
    """Build the site and return the exit code.

    The last good output stays as it is until a whole new one can replace it. A plugin that found
    writers' mistakes has printed them and raises SystemExit, which passes through.
    """
    complaint = _find_wrong_use(plan)
    if complaint:
        print(complaint, file=sys.stderr)
        return WRONG_USE
    print("Đang dựng trang…", flush=True)
    start = time.monotonic()
    output = plan.output.resolve()
    clear_leavings(output)
    staging = name_staging(output)
    staging.mkdir(parents=True)
    try:
        settings = _run_pelican(plan, staging)
        if settings is None or (plan.finish and plan.finish(staging, settings)):
            return _PROBLEMS_FOUND
        page_count = sum(1 for _ in staging.rglob("*.html"))
        remove_folder(put_in_place(staging, output))
    finally:
        remove_folder(staging)
    seconds = _format_seconds(time.monotonic() - start)
    print(f"Đã dựng {page_count} trang vào {from_here(output)}/ trong {seconds} giây")
    return 0


def _find_wrong_use(plan: BuildPlan) -> str:
    """Return what makes this plan impossible or dangerous, or an empty string."""
    if not plan.settings.is_file():
        return f"Không có tệp thiết lập {plan.settings}."
    if plan.content and not plan.content.is_dir():
        return f"Không có thư mục bài viết {plan.content}."
    output = plan.output
    if output.exists() and not output.is_dir():
        return f"{output} là một tệp; hãy chọn một thư mục để đặt trang dựng xong."
    if output.is_dir() and any(output.iterdir()) and not _is_built_site(output):
        return (
            f"Thư mục {output} đang chứa thứ khác, không phải trang đã dựng; "
            "hãy chọn thư mục trống hoặc thư mục mới."
        )
    return ""


def _is_built_site(folder: Path) -> bool:
    """Say whether a folder holds a built site and nothing that a person has put there."""
    has_marks = any((folder / mark).is_file() for mark in _SITE_MARKS)
    return has_marks and all(
        not path.name.startswith(".")
        and (path.is_dir() or path.name in _SERVER_FILES or _has_site_ending(path))
        for path in folder.iterdir()
    )


def _has_site_ending(path: Path) -> bool:
    """Say whether a file's ending, compressed or not, is one of a built site's."""
    name = path.with_suffix("") if path.suffix in _COMPRESSED else path
    return name.suffix in _SITE_ENDINGS


def _run_pelican(plan: BuildPlan, staging: Path) -> dict[str, Any] | None:
    """Build into `staging` and return the settings, or None when Pelican logged an error.

    Pelican logs an error and goes on, without the post or the plugin concerned, and then ends as
    if all were well. For us every such error is a failed build.
    """
    from pelican import Pelican
    from pelican.log import console
    from pelican.settings import read_settings

    console.quiet = True  # Its closing line in English; ours says the same.
    listener = _LogListener()
    logging.getLogger().addHandler(listener)
    try:
        settings = read_settings(str(plan.settings), override=_override(plan, staging))
    except SyntaxError as error:
        print(
            f"{plan.settings.name}:{error.lineno}: thiết lập viết sai ở đây, thường là thiếu dấu "
            "ngoặc, dấu nháy hoặc dấu phẩy.",
            file=sys.stderr,
        )
        return None
    if plan.begin:
        plan.begin(settings)
    Pelican(settings).run()
    return None if listener.error_count else dict(settings)


def _override(plan: BuildPlan, staging: Path) -> dict[str, Any]:
    settings: dict[str, Any] = {"OUTPUT_PATH": str(staging)}
    if plan.content:
        settings["PATH"] = str(plan.content.resolve())
    if plan.today:
        settings["NEWSROOM_TODAY"] = plan.today.isoformat()
    if plan.report:
        settings["NEWSROOM_REPORT"] = str(plan.report.resolve())
    return settings


class _LogListener(logging.Handler):
    """Prints each warning and error once and counts the errors."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self.error_count = 0
        self._seen: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        is_error = record.levelno >= logging.ERROR
        self.error_count += is_error
        text = f"{'Lỗi' if is_error else 'Lưu ý'}: {record.getMessage()}"
        if record.exc_info and record.exc_info[1]:
            text += f" ({type(record.exc_info[1]).__name__}: {record.exc_info[1]})"
        if text not in self._seen:
            self._seen.add(text)
            print(text, file=sys.stderr)


def _format_seconds(seconds: float) -> str:
    return f"{seconds:.1f}".replace(".", ",")
