"""The kinds as people name them at the terminal: English name, folder, Vietnamese label."""

import argparse

# Name, folder and label; newsroom.kinds has the whole table, which needs installed packages.
KIND_NAMES = (
    ("story", "guong-dien-hinh", "Gương điển hình"),
    ("deed", "nguoi-tot-viec-tot", "Người tốt, việc tốt"),
    ("campaign", "phong-trao", "Phong trào thi đua"),
    ("news", "tin-tuc", "Tin tức"),
    ("document", "van-ban", "Văn bản"),
    ("page", "trang", "Trang"),
)
KIND_HELP = "loại bài: " + ", ".join(f"{name} ({folder})" for name, folder, _ in KIND_NAMES)


def read_kind(text: str) -> str:
    """Give the kind that an English name, a folder or a Vietnamese label means.

    Marks, capitals and a folder's slash do not matter.
    """
    from newsroom.suggestions import nearest
    from newsroom.text import slugify

    meant = slugify(text)
    for name, folder, label in KIND_NAMES:
        if meant in (name, folder, slugify(label)):
            return name
    close = nearest(text, {name: (folder, label) for name, folder, label in KIND_NAMES})
    tail = f"có phải là “{close}”? " if close else ""
    raise argparse.ArgumentTypeError(f"không có loại bài “{text}”; {tail}{KIND_HELP}")
