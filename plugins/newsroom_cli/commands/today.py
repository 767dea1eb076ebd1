"""`today`: what time alone will change, and what people have left undone."""

import argparse
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsroom_cli.arguments import add_content, add_today
from newsroom_cli.command import Command
from newsroom_cli.project import ROOT

if TYPE_CHECKING:
    from newsroom.agenda import Event


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the content and the day."""
    add_content(parser)
    add_today(parser, "xem như thể hôm nay là ngày này, ví dụ 2026-09-02")


def run(options: argparse.Namespace) -> int:
    """Print the agenda and return 0; 2 when there is no content folder."""
    from datetime import datetime

    from entries.loading import load
    from newsroom.agenda import coming_events, late_events, planned_steps
    from newsroom.dates import VIETNAM, short_date

    content = options.content.resolve()
    if not content.is_dir():
        print(f"Không có thư mục bài viết {options.content}.", file=sys.stderr)
        return 2
    today = options.today or datetime.now(VIETNAM).date()
    loaded = load(content, root="", today=today, cache=ROOT / ".cache/rendered", jobs=0)
    posts = (*loaded.library.by_key.values(), *loaded.hidden)
    coming = coming_events(posts, today)
    following = [event for event in coming if event.day == coming[0].day]
    heading = f"Lần dựng ngày {short_date(coming[0].day)} sẽ đổi" if coming else "Lần dựng tới"
    print(f"Hôm nay {short_date(today)}.")
    _print(heading, following, "không có gì tự đổi")
    _print("Sau đó", coming[len(following) :], "")
    _print("Mốc phong trào sắp tới", planned_steps(posts, today), "")
    _print("Đã quá ngày, cần người làm", late_events(posts, today), "không có gì")
    return 0


def _print(heading: str, events: "Iterable[Event]", otherwise: str) -> None:
    from newsroom.dates import short_date

    lines = [f" - {short_date(event.day)} {event.what} ({event.path})" for event in events]
    if lines:
        print("\n".join((f"{heading}:", *lines)))
    elif otherwise:
        print(f"{heading}: {otherwise}.")


COMMAND = Command(
    name="today",
    summary="kể lần dựng tới sẽ đăng, đổi, hết hạn những gì, và việc gì đã quá ngày",
    add_arguments=add_arguments,
    run=run,
)
