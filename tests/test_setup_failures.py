"""What a person reads when setting up cannot go on."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bootstrap.browser import find_chromium, read_chosen_chromium
from bootstrap.environment import explain_failure
from bootstrap.failures import (
    DISK_FULL,
    NO_NETWORK,
    NO_PERMISSION,
    NOT_OFFERED,
    UNKNOWN,
    WRONG_HASH,
    SetupFailure,
    explain_os_error,
    explain_output,
)
from bootstrap.node import find_npm
from setup_project import SetupProject

OUTPUTS = [
    (
        "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by "
        "'NewConnectionError('Failed to establish a new connection: [Errno 111] Connection "
        "refused')': /simple/pelican/\n"
        "ERROR: Could not find a version that satisfies the requirement pelican==4.12.0\n"
        "ERROR: No matching distribution found for pelican==4.12.0",
        NO_NETWORK,
    ),
    (
        "pip._vendor.urllib3.exceptions.ReadTimeoutError: "
        "HTTPSConnectionPool(host='packages.example', port=443): Read timed out.",
        NO_NETWORK,
    ),
    (
        "npm error code EAI_AGAIN\nnpm error syscall getaddrinfo\n"
        "npm error request to https://packages.example/lunr failed",
        NO_NETWORK,
    ),
    (
        "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have "
        "updated the package versions, please update the hashes.",
        WRONG_HASH,
    ),
    (
        "npm error code EINTEGRITY\nnpm error sha512-AA== integrity checksum failed when using "
        "sha512: wanted sha512-AA== but got sha512-BB==.",
        WRONG_HASH,
    ),
    (
        "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
        DISK_FULL,
    ),
    (
        "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: "
        "'/srv/site/.venv/lib/python3.11/site-packages/yaml'",
        NO_PERMISSION,
    ),
    ("ERROR: No matching distribution found for pelican==4.12.0", NOT_OFFERED),
    ("Segmentation fault", UNKNOWN),
]


@pytest.mark.parametrize(("output", "sentence"), OUTPUTS)
def test_the_cause_of_a_failed_installation_is_told(output: str, sentence: str) -> None:
    assert explain_output(output) == sentence


@pytest.mark.parametrize(
    ("code", "sentence"),
    [(errno.ENOSPC, DISK_FULL), (errno.EACCES, NO_PERMISSION), (errno.EROFS, NO_PERMISSION)],
)
def test_a_refusal_of_the_system_is_told(code: int, sentence: str) -> None:
    assert explain_os_error(OSError(code, os.strerror(code))) == sentence


def test_a_python_without_venv_gets_the_exact_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write_program(tmp_path / "apt-get", "true")
    monkeypatch.setenv("PATH", str(tmp_path))

    sentence = explain_failure(
        "The virtual environment was not created successfully because ensurepip is not\n"
        "available.  On Debian/Ubuntu systems, you need to install the python3-venv\n"
        "package using the following command.\n"
    )

    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert sentence == (
        "Python trên máy thiếu phần tạo môi trường riêng (venv). "
        f"Hãy cài: sudo apt-get install python{version}-venv"
    )


def test_a_folder_that_may_not_be_written_is_told_in_one_sentence(tmp_path: Path) -> None:
    project = SetupProject(tmp_path)
    project.root.chmod(0o555)
    as_nobody = (
        "import os, sys; sys.path.insert(0, sys.argv[1] + '/plugins')\n"
        "from bootstrap import start\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "sys.exit(start.main(sys.argv[1], ['build']))"
    )

    ended = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", as_nobody, str(project.root)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", f"{NO_PERMISSION}\n")


def test_a_chosen_chromium_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/khong/co/chromium")

    with pytest.raises(SetupFailure) as failure:
        read_chosen_chromium()

    assert str(failure.value) == (
        "Biến môi trường CHROMIUM chỉ tới tệp không có thật: /khong/co/chromium."
    )


def test_a_chromium_that_does_not_start_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write_program(tmp_path / "chromium", "exit 1")
    _write_program(tmp_path / "google-chrome", "echo Google Chrome 150")
    monkeypatch.setenv("PATH", str(tmp_path))

    assert find_chromium() == tmp_path / "google-chrome"


@pytest.mark.parametrize(("version", "is_used"), [("v18.20.4", False), ("v20.0.0", True)])
def test_a_node_that_is_too_old_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, is_used: bool
) -> None:
    _write_program(tmp_path / "node", f"echo {version}")
    _write_program(tmp_path / "npm", "true")
    monkeypatch.setenv("PATH", str(tmp_path))

    assert find_npm() == (tmp_path / "npm" if is_used else None)


def _write_program(file: Path, command: str) -> None:
    file.write_text(f"#!/bin/sh\n{command}\n", encoding="utf-8")
    file.chmod(0o755)
