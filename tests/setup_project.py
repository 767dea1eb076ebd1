"""A small copy of the project with locks of its own, to set up for real but without a network."""

import base64
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DEADLINE_S = 120.0

# Stands for the real commands: tells what it was handed.
COMMANDS = """
from types import SimpleNamespace
def parse(arguments):
    return SimpleNamespace(command=SimpleNamespace(needs_test_tools=arguments[0] == "test"))
"""
HAND_OVER = """
import importlib.metadata, json, os, sys
from pathlib import Path
root = Path(__file__).resolve().parents[2]
assert Path(sys.prefix) == root / ".venv", sys.prefix
print(json.dumps({
    "arguments": sys.argv[1:],
    "folder": os.getcwd(),
    "packages": sorted(
        {d.name for d in importlib.metadata.distributions()} - {"pip", "setuptools"}
    ),
    "chromium": os.environ.get("GUONGSANG_CHROMIUM", ""),
}))
sys.exit(7 if "fail" in sys.argv else 0)
"""

# A source package whose building begins with a file and waits for another one.
SLOW_BACKEND = """
import os, time, zipfile
def build_wheel(folder, config_settings=None, metadata_directory=None):
    open(os.environ["SLOW_STARTED"], "w").close()
    deadline = time.monotonic() + 60
    while not os.path.exists(os.environ["SLOW_GO"]) and time.monotonic() < deadline:
        time.sleep(0.02)
    name = "slow-1.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("slow.py", "")
        wheel.writestr("slow-1.0.dist-info/METADATA", METADATA)
        wheel.writestr("slow-1.0.dist-info/WHEEL", WHEEL)
        wheel.writestr("slow-1.0.dist-info/RECORD", "")
    return name
METADATA = "Metadata-Version: 2.1\\nName: slow\\nVersion: 1.0\\n"
WHEEL = "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
"""
SLOW_PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "slow"
version = "1.0"
"""


class SetupProject:
    """The copy: `run` and `start` call its run.py as a person would."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "dự án"
        self.packages = folder / "packages"
        self.packages.mkdir()
        shutil.copytree(
            ROOT / "plugins" / "bootstrap",
            self.root / "plugins" / "bootstrap",
            ignore=shutil.ignore_patterns("__pycache__"),
        )
        shutil.copyfile(ROOT / "run.py", self.root / "run.py")
        self.write("plugins/newsroom_cli/commandline.py", COMMANDS)
        self.write("plugins/newsroom_cli/__main__.py", HAND_OVER)
        for lock in ("site", "test", "node"):
            self.write(f"requirements/{lock}.txt", "")
        self.write("theme/.npmrc", "")
        self.write_modules_as_installed()

    def write(self, name: str, content: str) -> None:
        """Write a file of the project."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")

    def write_modules_as_installed(self) -> None:
        """Leave nothing for npm to do."""
        self.write("theme/package.json", "{}")
        self.write("theme/package-lock.json", "{}")
        self.write("theme/node_modules/.installed-lock", hashlib.sha256(b"{}").hexdigest())

    def write_modules_lock(self, name: str) -> None:
        """Lock one npm package, which lies beside the project as a file."""
        archive = self.packages / f"{name}-1.0.0.tgz"
        content = {"package/package.json": json.dumps({"name": name, "version": "1.0.0"})}
        archive.write_bytes(_make_archive(content))
        digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
        dependencies = {name: f"file:{archive}"}
        locked = {
            "": {"dependencies": dependencies},
            f"node_modules/{name}": {
                "version": "1.0.0",
                "resolved": f"file:{archive}",
                "integrity": f"sha512-{digest}",
            },
        }
        lock = {"name": "theme", "lockfileVersion": 3, "requires": True, "packages": locked}
        self.write("theme/package.json", json.dumps({"dependencies": dependencies}))
        self.write("theme/package-lock.json", json.dumps(lock))

    def add_wheel(self, name: str) -> str:
        """Offer a wheel and return its line for a lock."""
        wheel = self.packages / f"{name}-1.0-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr(f"{name}.py", "")
            for file, content in _describe_wheel(name).items():
                archive.writestr(f"{name}-1.0.dist-info/{file}", content)
        return _lock_line(name, wheel)

    def add_slow_package(self) -> str:
        """Offer a package that takes as long to install as the test wants."""
        source = self.packages / "slow-1.0.tar.gz"
        files = {
            "slow-1.0/backend.py": SLOW_BACKEND,
            "slow-1.0/pyproject.toml": SLOW_PROJECT,
            "slow-1.0/PKG-INFO": _describe_wheel("slow")["METADATA"],
        }
        source.write_bytes(_make_archive(files))
        return _lock_line("slow", source)

    @property
    def slow_started(self) -> Path:
        """Is there when the slow package is being installed."""
        return self.packages / "started"

    @property
    def slow_go(self) -> Path:
        """Make it to let the slow package finish."""
        return self.packages / "go"

    def start(self, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        """Start run.py from another folder."""
        return subprocess.Popen(
            [sys.executable, str(self.root / "run.py"), *arguments],
            cwd=self.packages,
            env=self._variables() | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Call run.py and wait for its end."""
        process = self.start(*arguments, **variables)
        output, errors = process.communicate(timeout=DEADLINE_S)
        return subprocess.CompletedProcess(arguments, process.returncode, output, errors)

    def _variables(self) -> Mapping[str, str]:
        """Return a machine without a home, whose only package server is a folder."""
        # Node may be the one in the environment that the tests run in.
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        return {
            "PATH": path,
            "HOME": str(self.packages / "no-home"),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_FIND_LINKS": str(self.packages),
            "PIP_NO_INDEX": "1",
            "SLOW_STARTED": str(self.slow_started),
            "SLOW_GO": str(self.slow_go),
        }


def _make_archive(files: Mapping[str, str]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name, content in files.items():
            data = content.encode()
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return buffer.getvalue()


def _describe_wheel(name: str) -> dict[str, str]:
    return {
        "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        "WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "RECORD": "",
    }


def _lock_line(name: str, archive: Path) -> str:
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(archive.read_bytes()).hexdigest()}\n"
