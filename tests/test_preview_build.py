"""The command `build`: real Pelican builds of a small site, in processes of their own."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from preview_site import wait_until

SETTINGS = """
SITENAME = "Trang thử"
PATH = "content"
THEME = "simple"
TIMEZONE = "Asia/Ho_Chi_Minh"
READERS = {"rst": None}
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
DIRECT_TEMPLATES = ["index"]
CATEGORY_SAVE_AS = AUTHOR_SAVE_AS = TAG_SAVE_AS = ""
PLUGIN_PATHS = ["plugins"]
PLUGINS = []
"""
STARTED = "Đang dựng trang…\n"
STORY = "Title: Một việc tốt\nDate: 2026-01-01\n\nNội dung.\n"


class Site:
    """A small site and the command that builds it."""

    def __init__(self, folder: Path, project: Path) -> None:
        self.folder = folder
        self.output = folder / "output"
        self._project = project
        self.write("pelicanconf.py", SETTINGS)
        self.write("content/mot-viec-tot.md", STORY)

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def add_plugin(self, code: str) -> None:
        self.write("plugins/probe.py", code)
        self.write("pelicanconf.py", SETTINGS.replace("PLUGINS = []", 'PLUGINS = ["probe"]'))

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "newsroom_cli", "build"]
        return subprocess.Popen(
            [*command, "--settings", "pelicanconf.py", "--output", "output", *arguments],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(self._project / "plugins"), "PYTHONUTF8": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def build(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        process = self.start(*arguments)
        output, errors = process.communicate(timeout=60)
        return subprocess.CompletedProcess(arguments, process.returncode, output, errors)

    @property
    def names(self) -> list[str]:
        """What lies beside the site's own files, and in the output."""
        own = {"content", "pelicanconf.py", "plugins", "__pycache__"}
        beside = {path.name for path in self.folder.iterdir()} - own
        built = {f"output/{path.name}" for path in self.output.glob("*.html")}
        return sorted(beside | built)


@pytest.fixture
def site(tmp_path: Path, project: Path) -> Site:
    return Site(tmp_path, project)


def test_a_build_says_how_many_pages_it_made_and_replaces_the_last_one(site: Site) -> None:
    first = site.build()
    site.write("content/hai.md", STORY.replace("Một việc tốt", "Hai việc tốt"))
    (site.folder / "content" / "mot-viec-tot.md").unlink()
    second = site.build()

    assert (first.returncode, first.stderr) == (0, "")
    assert re.fullmatch(
        r"Đang dựng trang…\nĐã dựng 2 trang vào output/ trong \d+,\d giây\n", first.stdout
    )
    assert second.returncode == 0
    assert site.names == ["output", "output/hai-viec-tot.html", "output/index.html"]


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("raise ImportError('hỏng')", "Lỗi: Cannot load plugin `probe`\nhỏng\n"),
        (
            "def register(): raise ValueError('hỏng')",
            "Lỗi: Cannot register plugin `probe` (ValueError: hỏng)\n",
        ),
        (
            "import logging\n"
            "def register():\n"
            "    for _ in range(2): logging.getLogger('pelican.probe').error('hỏng')\n",
            "Lỗi: hỏng\n",
        ),
    ],
    ids=["cannot be loaded", "cannot start", "logs an error twice"],
)
def test_an_error_that_pelican_only_logs_fails_the_build(
    site: Site, code: str, message: str
) -> None:
    site.build()
    site.write("content/hai.md", STORY.replace("Một việc tốt", "Hai việc tốt"))
    site.add_plugin(code)

    failed = site.build()

    assert (failed.returncode, failed.stdout, failed.stderr) == (1, STARTED, message)
    assert site.names == ["output", "output/index.html", "output/mot-viec-tot.html"]


def test_a_plugin_that_found_mistakes_decides_the_exit_code(site: Site) -> None:
    site.build()
    site.add_plugin(
        "import sys\nfrom pathlib import Path\nfrom pelican import signals\n"
        "def stop(pelican):\n"
        "    settings = pelican.settings\n"
        "    Path(settings['NEWSROOM_REPORT']).write_text(settings['NEWSROOM_TODAY'])\n"
        "    print('content/a/index.md:7: [mã] Sai.', file=sys.stderr)\n"
        "    raise SystemExit(1)\n"
        "def register(): signals.finalized.connect(stop)\n"
    )

    failed = site.build("--report", "report.json", "--today", "2026-09-02")

    assert (failed.returncode, failed.stdout) == (1, STARTED)
    assert failed.stderr == "content/a/index.md:7: [mã] Sai.\n"
    assert (site.folder / "report.json").read_text() == "2026-09-02"
    assert site.names == ["output", "output/index.html", "output/mot-viec-tot.html", "report.json"]


def test_a_programming_error_is_shown_in_full_and_leaves_the_last_build(site: Site) -> None:
    site.build()
    site.add_plugin(
        "from pelican import signals\n"
        "def stop(pelican): raise ZeroDivisionError('chia cho không')\n"
        "def register(): signals.finalized.connect(stop)\n"
    )

    failed = site.build()

    assert failed.returncode == 1
    assert failed.stderr.endswith("ZeroDivisionError: chia cho không\n")
    assert site.names == ["output", "output/index.html", "output/mot-viec-tot.html"]


def test_other_content_can_be_built(site: Site) -> None:
    site.write("../other/ba.md", STORY.replace("Một việc tốt", "Ba việc tốt"))

    site.build("--content", "../other")

    assert site.names == ["output", "output/ba-viec-tot.html", "output/index.html"]


def test_what_a_killed_build_left_is_cleared_by_the_next(site: Site) -> None:
    site.add_plugin(
        "import time\nfrom pathlib import Path\nfrom pelican import signals\n"
        "def wait(pelican): Path('waiting').touch(); time.sleep(60)\n"
        "def register(): signals.finalized.connect(wait)\n"
    )
    killed = site.start()
    wait_until((site.folder / "waiting").exists, "the build's end")
    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=20)
    left = site.names
    site.write("pelicanconf.py", SETTINGS)
    (site.folder / "waiting").unlink()

    site.build()

    assert left == [f"output.new-{killed.pid}", "waiting"]
    assert site.names == ["output", "output/index.html", "output/mot-viec-tot.html"]


def test_a_build_killed_between_its_two_renames_loses_nothing(site: Site) -> None:
    with subprocess.Popen(["true"]) as dead:
        pass
    site.write(f"output.old-{dead.pid}/index.html", "cũ")
    site.write("pelicanconf.py", SETTINGS.replace("PLUGINS = []", 'PLUGINS = ["không có"]'))

    failed = site.build()

    assert failed.returncode == 1
    assert (site.output / "index.html").read_text(encoding="utf-8") == "cũ"


def test_the_folder_of_a_build_that_is_still_running_is_left_alone(site: Site) -> None:
    at_work = f"output.new-{os.getpid()}"
    site.write(f"{at_work}/index.html", "")

    site.build()

    assert at_work in site.names


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--settings", "khong-co.py"), "Không có tệp thiết lập khong-co.py.\n"),
        (("--content", "khong-co"), "Không có thư mục bài viết khong-co.\n"),
        (
            ("--output", "pelicanconf.py"),
            "pelicanconf.py là một tệp; hãy chọn một thư mục để đặt trang dựng xong.\n",
        ),
        (
            ("--output", "content"),
            "Thư mục content đang chứa thứ khác, không phải trang đã dựng; "
            "hãy chọn thư mục trống hoặc thư mục mới.\n",
        ),
    ],
)
def test_wrong_use_touches_nothing(site: Site, arguments: tuple[str, ...], message: str) -> None:
    refused = site.build(*arguments)

    assert (refused.returncode, refused.stdout, refused.stderr) == (2, "", message)
    assert (site.folder / "content" / "mot-viec-tot.md").read_text(encoding="utf-8") == STORY
    assert site.names == []


@pytest.mark.parametrize("foreign", [".git/config", "bao-cao.docx"])
def test_a_folder_of_somebody_elses_is_never_replaced(site: Site, foreign: str) -> None:
    site.write("trang-cu/index.html", "cũ")
    site.write(f"trang-cu/{foreign}", "của người khác")

    refused = site.build("--output", "trang-cu")

    assert refused.returncode == 2
    assert (site.folder / "trang-cu" / foreign).read_text(encoding="utf-8") == "của người khác"
