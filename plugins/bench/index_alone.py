"""Index posts in a process of its own, so that its time and memory can be measured.

Started as ``python -m bench.index_alone POSTS FOLDER JOBS``; prints the manifest's address and the
seconds that indexing took, without reading the posts.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

from bench.posts import read_posts
from newsroom.files import inside, write_whole
from search.publishing import make_search_files
from search.segment import Sizes


def main(source: Path, folder: Path, jobs: int) -> None:
    """Write the files of an index below a folder, cold."""
    posts = list(read_posts(source))
    start = time.monotonic()
    cache = folder.with_name("cache")
    shutil.rmtree(cache, ignore_errors=True)
    made = make_search_files(posts, cache, sizes=Sizes(jobs=jobs))
    for address, data in made.files.items():
        write_whole(inside(folder, address), data)
    for address, path in made.kept.items():
        copy = inside(folder, address)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    print(made.manifest, round(time.monotonic() - start, 1))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
