"""`new`: a folder and a file for a new entry, ready to be filled in."""

import argparse
import sys
from datetime import datetime

from newsroom_cli.arguments import add_content, add_today
from newsroom_cli.command import Command
from newsroom_cli.kind_names import KIND_HELP, read_kind
from newsroom_cli.parser import WRONG_USE
from newsroom_cli.project import from_here


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the kind and the title of the new entry."""
    parser.add_argument("kind", type=read_kind, metavar="LOẠI", help=KIND_HELP)
    parser.add_argument("title", nargs="+", metavar="TIÊU_ĐỀ", help="tên bài")
    add_content(parser)
    add_today(parser, "ngày đăng ghi sẵn trong bài (mặc định: hôm nay)")
    parser.epilog = (
        'Ví dụ: python3 run.py new deed "Trả lại của rơi". Tên thư mục, cũng là địa chỉ của bài, '
        "lấy từ tiêu đề. Không bao giờ ghi đè bài đã có."
    )


def run(options: argparse.Namespace) -> int:
    """Make the entry, print its path and what comes next; 1 when it is there already."""
    from importing.slugs import Slugs, shorten
    from newsroom.citations import slug_from_title
    from newsroom.dates import VIETNAM
    from newsroom.document_numbers import symbols_of
    from newsroom.files import write_whole
    from newsroom.kinds import address, kind_named
    from newsroom.reference_types import is_usable_slug
    from newsroom.scaffold import scaffold
    from newsroom.text import nfc, one_line, slugify
    from newsroom.vocabulary_reading import load_vocabularies

    kind, title = kind_named(options.kind), one_line(nfc(" ".join(options.title)))
    vocabularies, _ = load_vocabularies(options.content / "vocabulary", "vocabulary")
    known = slug_from_title(title, symbols_of(vocabularies)) if kind.name == "document" else None
    slug, slugs = known or shorten(slugify(title)), Slugs(options.content, kind)
    if not is_usable_slug(slug):
        print(f"Không làm được địa chỉ từ tiêu đề “{title}”; hãy đặt tên khác.", file=sys.stderr)
        return WRONG_USE
    path = options.content / kind.folder / slug / "index.md"
    if slugs.is_taken(slug) or path.parent.exists():
        print(f"Địa chỉ {address(kind.name, slug)} đã có; hãy đặt tên khác.", file=sys.stderr)
        return 1
    now = datetime.now(VIETNAM)
    moment = datetime.combine(options.today or now.date(), now.time(), VIETNAM)
    write_whole(path, scaffold(kind, title, moment, vocabularies).encode())
    print(from_here(path))
    print(f"Điền các mục còn trống trong tệp ấy, rồi chạy: python3 run.py check {from_here(path)}")
    return 0


COMMAND = Command(
    name="new",
    summary="tạo một bài mới để điền vào",
    add_arguments=add_arguments,
    run=run,
)
