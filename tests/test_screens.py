"""Pictures of pages for whoever changes the theme."""

import pytest
from PIL import Image

from newsroom_cli.screens import screens_of, take_screens
from small_sites import run_command

SITE = """
    -- guong-dien-hinh/mot/index.md --
    -- tin-tuc/hai/index.md --
    -- trang/lien-he/index.md --
    """


@pytest.mark.browser
def test_pages_of_every_kind_are_shown_whole(build, chromium, tmp_path):
    site = build(SITE).output

    assert [screen.address for screen in screens_of(site)] == [
        "", "guong-dien-hinh/", "guong-dien-hinh/mot/", "tin-tuc/hai/", "luu-tru/",
        "tim-kiem/?q=rac", "lien-he/",
    ]  # fmt: skip
    pictures = take_screens(site, tmp_path / "screens", chromium)
    first = next(pictures)
    pictures.close()
    assert first.name == "trang-nhat-360-light.png"
    with Image.open(first) as image:
        assert image.width == 360 and image.height > 800


def test_without_a_built_site_the_command_says_what_to_run(tmp_path):
    answer = run_command("screens", "--output", tmp_path)

    assert answer.returncode == 2
    assert "python3 run.py build" in answer.stderr
