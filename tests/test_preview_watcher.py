"""Which changes make the preview build again."""

import pytest
from watchfiles import Change

from newsroom_cli.preview.watcher import is_source


@pytest.mark.parametrize(
    "path",
    [
        "/site/content/tin-tuc/hoi-nghi/index.md",
        "/site/content/tin-tuc/hoi-nghi/anh.webp",
        "/site/theme/templates/base.html",
        "/site/plugins/entries/reading.py",
    ],
)
def test_what_a_page_is_made_of_is_watched(path: str) -> None:
    assert is_source(Change.modified, path)


@pytest.mark.parametrize(
    "path",
    [
        "/site/content/tin-tuc/hoi-nghi/.index.md.swp",
        "/site/content/tin-tuc/hoi-nghi/index.md~",
        "/site/content/tin-tuc/hoi-nghi/.~lock.index.md#",
        "/site/content/.DS_Store",
        "/site/theme/node_modules/lunr/lunr.js",
        "/site/plugins/entries/__pycache__/reading.cpython-311.pyc",
    ],
)
def test_caches_packages_and_what_editors_leave_are_not(path: str) -> None:
    assert not is_source(Change.added, path)
