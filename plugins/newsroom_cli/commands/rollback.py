"""`rollback`: an earlier release again."""

import argparse
import sys

from newsroom_cli.command import Command
from newsroom_cli.commands.deploy import add_place, remind_of_reload


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where, and which release."""
    add_place(parser)
    parser.add_argument(
        "--to", default="", metavar="BẢN", help="tên bản muốn quay về (mặc định: bản liền trước)"
    )


def run(options: argparse.Namespace) -> int:
    """Go back and return 0, or 1 when the place goes on serving what it served."""
    from releases.deploying import DeployError, DeployPlan, rollback
    from releases.places import UnclearPlaceError, place_named

    plan = DeployPlan(url=options.url, reload=options.reload)
    try:
        done = rollback(place_named(options.target, options.ssh), options.to, plan)
    except (DeployError, UnclearPlaceError) as error:
        print(f"Chưa quay về được: {error}. Trang đang chạy vẫn giữ nguyên.", file=sys.stderr)
        return 1
    print(f"Đã quay về bản {done['release']}.")
    remind_of_reload(done, options)
    return 0


COMMAND = Command(
    name="rollback",
    summary="quay về bản đã đưa lên trước đó",
    add_arguments=add_arguments,
    run=run,
)
