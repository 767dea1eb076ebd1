"""Setting up for real: Python environments, pip and npm in a small copy of the project."""

import json
import re
import signal
import socket
from pathlib import Path

import pytest

from bootstrap.failures import NO_NETWORK, WRONG_HASH
from preview_site import wait_until
from setup_project import DEADLINE_S, SetupProject

pytestmark = pytest.mark.long

WAITING = "Một lệnh khác đang chuẩn bị dự án này; xin chờ lệnh đó làm xong…\n"


@pytest.fixture
def project_copy(tmp_path: Path) -> SetupProject:
    return SetupProject(tmp_path)


def test_the_first_run_sets_up_and_the_second_only_hands_over(project_copy: SetupProject) -> None:
    project_copy.write("requirements/site.txt", project_copy.add_wheel("alpha"))
    project_copy.write_modules_lock("tiny")
    project_copy.write(".venv", "a file in the way")

    first = project_copy.run("build", "--content", "thư mục có dấu")
    second = project_copy.run("build", "fail")

    assert re.sub(r"\d+ giây", "N giây", first.stderr) == (
        "[1/3] Tạo môi trường Python riêng (.venv)… xong (N giây)\n"
        "[2/3] Cài các gói dựng trang… xong (N giây)\n"
        "[3/3] Cài các gói của giao diện (npm)… xong (N giây)\n"
    )
    assert json.loads(first.stdout) == {
        "arguments": ["build", "--content", "thư mục có dấu"],
        "folder": str(project_copy.packages),
        "packages": ["alpha"],
        "chromium": "",
    }
    assert (project_copy.root / "theme/node_modules/tiny/package.json").is_file()
    assert (second.returncode, second.stderr) == (7, "")


def test_the_command_test_brings_the_test_tools_and_a_browser(
    project_copy: SetupProject, tmp_path: Path
) -> None:
    project_copy.write("requirements/test.txt", project_copy.add_wheel("beta"))
    browser = tmp_path / "chromium-headless-shell"
    browser.write_text("#!/bin/sh\necho Chromium\n", encoding="utf-8")
    browser.chmod(0o755)

    ended = project_copy.run("test", "-k", "x", PATH=f"{tmp_path}:/usr/bin:/bin")
    again = project_copy.run("test", PATH="")

    told = json.loads(ended.stdout)
    assert (told["arguments"], told["packages"]) == (["test", "-k", "x"], ["beta"])
    assert told["chromium"] == str(browser)
    assert (json.loads(again.stdout)["chromium"], again.stderr) == (str(browser), "")


def test_failures_are_one_sentence_and_the_next_run_goes_on(project_copy: SetupProject) -> None:
    line = project_copy.add_wheel("alpha")
    project_copy.write("requirements/site.txt", line)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    no_network = project_copy.run(
        "build",
        PIP_NO_INDEX="",
        PIP_FIND_LINKS="",
        PIP_INDEX_URL=f"http://127.0.0.1:{port}/simple",
    )
    project_copy.write("requirements/site.txt", line.replace("sha256:", "sha256:00")[:-3] + "\n")
    wrong_hash = project_copy.run("build")
    project_copy.write("requirements/site.txt", line)
    good = project_copy.run("build")

    log = "Chi tiết: .cache/setup.log\n"
    assert (no_network.returncode, no_network.stdout) == (1, "")
    assert no_network.stderr.endswith(f"[2/2] Cài các gói dựng trang… \n{NO_NETWORK}\n{log}")
    assert (wrong_hash.returncode, wrong_hash.stdout) == (1, "")
    assert wrong_hash.stderr == f"[1/1] Cài các gói dựng trang… \n{WRONG_HASH}\n{log}"
    assert json.loads(good.stdout)["packages"] == ["alpha"]


def test_a_run_killed_while_installing_does_not_break_the_next(
    project_copy: SetupProject,
) -> None:
    project_copy.write("requirements/site.txt", project_copy.add_slow_package())
    killed = project_copy.start("build")
    wait_until(project_copy.slow_started.exists, "the installation")

    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=DEADLINE_S)
    project_copy.slow_started.unlink()
    following = project_copy.start("build")
    assert following.stderr
    first_words = following.stderr.readline()
    assert not project_copy.slow_started.exists(), "two installers at once"
    project_copy.slow_go.touch()
    output, errors = following.communicate(timeout=DEADLINE_S)

    # The killed run's installer was still at work: its end is waited for, its work not trusted.
    assert first_words == WAITING
    assert errors.startswith("[1/2] Tạo môi trường Python riêng (.venv)… xong")
    assert json.loads(output)["packages"] == ["slow"]


def test_of_two_runs_at_once_one_waits_and_finds_all_done(project_copy: SetupProject) -> None:
    project_copy.write("requirements/site.txt", project_copy.add_slow_package())
    first = project_copy.start("build")
    wait_until(project_copy.slow_started.exists, "the installation")

    second = project_copy.start("serve")
    assert second.stderr
    first_words = second.stderr.readline()
    project_copy.slow_go.touch()
    first_output, _ = first.communicate(timeout=DEADLINE_S)
    second_output, second_errors = second.communicate(timeout=DEADLINE_S)

    assert (first_words, second_errors) == (WAITING, "")
    assert json.loads(first_output)["packages"] == ["slow"]
    assert json.loads(second_output)["packages"] == ["slow"]
