"""Calls back after files have changed, once for each burst of changes."""

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from watchfiles import Change, DefaultFilter, watch


class Watcher:
    """Watches folders with all that is in them, and single files."""

    def __init__(
        self, folders: Sequence[Path], files: Sequence[Path], on_change: Callable[[], None]
    ) -> None:
        self._folders = tuple(folder for folder in folders if folder.is_dir())
        self._files = frozenset(str(file) for file in files)
        self._parents = tuple(sorted({file.parent for file in files}))
        self._on_change = on_change
        self._stopping = threading.Event()

    def start(self) -> None:
        """Watch in the background until `stop`."""
        if self._folders:
            self._watch(self._folders, is_source, recursive=True)
        if self._parents:
            # Not the files themselves: editors replace a file, and the watch would stay with
            # the one that is gone.
            self._watch(self._parents, self._is_watched_file, recursive=False)

    def stop(self) -> None:
        """Stop calling back."""
        self._stopping.set()

    def _watch(
        self, paths: Sequence[Path], is_wanted: Callable[[Change, str], bool], *, recursive: bool
    ) -> None:
        changes = watch(
            *paths, watch_filter=is_wanted, stop_event=self._stopping, recursive=recursive
        )
        threading.Thread(target=self._follow, args=(changes,), daemon=True).start()

    def _follow(self, changes: Iterable[set[tuple[Change, str]]]) -> None:
        for _ in changes:
            self._on_change()

    def _is_watched_file(self, _change: Change, path: str) -> bool:
        return path in self._files


_IS_NO_LEAVING = DefaultFilter()


def is_source(change: Change, path: str) -> bool:
    """Leave out caches, installed packages and the hidden files that editors write."""
    return _IS_NO_LEAVING(change, path) and not Path(path).name.startswith(".")
