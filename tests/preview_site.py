"""A preview in a process of its own, over a small folder and a tiny builder, for its tests."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
DEADLINE_S = 20.0

# Copies source/ to the output. A file that says MISTAKE or CRASH makes it fail the two ways that
# a build can fail; a file named wait-for-go holds it up until the file go is there.
BUILDER = """
import json, os, pathlib, shutil, sys, time
source = pathlib.Path("source")
output = pathlib.Path(sys.argv[sys.argv.index("--output") + 1])
report = pathlib.Path(sys.argv[sys.argv.index("--report") + 1])
with open("builds.log", "a") as log:
    log.write(f"{os.getpid()}\\n")
while (source / "wait-for-go").exists() and not pathlib.Path("go").exists():
    time.sleep(0.02)
text = "".join(file.read_text() for file in sorted(source.rglob("*.html")))
if "CRASH" in text:
    raise RuntimeError("the builder itself is broken")
if "MISTAKE" in text:
    problem = {
        "path": "content/tin-tuc/hoi-nghi/index.md", "line": 7, "code": "unknown-place",
        "message": "Không có địa phương “quang-nin”.", "hint": "quang-ninh", "severity": "error",
    }
    report.write_text(json.dumps([problem]))
    print("{path}:{line}: [{code}] {message}".format(**problem), file=sys.stderr)
    sys.exit(1)
shutil.copytree(source, output)
"""

RUNNER = """
import sys
from pathlib import Path
from newsroom_cli.preview.session import PreviewPlan, preview_site
folder, port = Path(sys.argv[1]), int(sys.argv[2])
sys.exit(preview_site(PreviewPlan(
    host="127.0.0.1", port=port, opens_browser=False,
    build_command=(sys.executable, "-X", "utf8", str(folder / "builder.py")),
    output=folder / "output", workshop=folder / "workshop",
    watched_folders=(folder / "source",), watched_files=(folder / "settings.py",),
)))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server answered."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()


def wait_until(is_done: Callable[[], Any], what: str) -> Any:
    """Return what `is_done` returns once that is true; fail naming `what` after the deadline."""
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        if result := is_done():
            return result
        time.sleep(0.02)
    raise AssertionError(f"not within {DEADLINE_S:.0f} s: {what}")


class PreviewSite:
    """Files to preview, and the preview of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0
        self._process: subprocess.Popen[str] | None = None
        self._lines: list[str] = []
        (folder / "source").mkdir()
        (folder / "builder.py").write_text(BUILDER, encoding="utf-8")
        (folder / "settings.py").write_text("", encoding="utf-8")

    def write(self, name: str, content: str | bytes) -> None:
        """Write a source file in one step, as editors do."""
        file = self.folder / "source" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        aside = self.folder / "being-written"
        aside.write_bytes(content.encode() if isinstance(content, str) else content)
        aside.replace(file)

    def start(self, port: int = 0) -> "PreviewSite":
        """Start the preview and wait until it names its address."""
        self._process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-c", RUNNER, str(self.folder), str(port)],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(ROOT / "plugins")},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        threading.Thread(target=self._read_terminal, daemon=True).start()
        address = wait_until(self._find_address, "the address in the terminal")
        self.port = int(address.group(1))
        return self

    def start_built(self) -> "PreviewSite":
        """Start the preview and wait for its first build."""
        self.start()
        self.wait_for_terminal("Đã dựng xong")
        return self

    def stop(self) -> int:
        """Press Ctrl+C and return the exit code."""
        assert self._process
        self._process.send_signal(signal.SIGINT)
        return self._process.wait(DEADLINE_S)

    def kill(self) -> None:
        """End the preview whatever happens."""
        if self._process:
            if self._process.poll() is None:
                self._process.terminate()
            self._process.wait(DEADLINE_S)

    @property
    def url(self) -> str:
        """The address of the home page."""
        return f"http://127.0.0.1:{self.port}/"

    @property
    def terminal(self) -> str:
        """What the person at the terminal has read so far."""
        return "".join(self._lines)

    @property
    def builder_pids(self) -> list[int]:
        """The process of each build that has begun."""
        log = self.folder / "builds.log"
        return [int(line) for line in log.read_text().splitlines()] if log.exists() else []

    @property
    def build_count(self) -> int:
        """How many builds have begun."""
        return len(self.builder_pids)

    def wait_for_terminal(self, text: str, times: int = 1) -> None:
        """Wait until the terminal has shown `text` so many times."""
        wait_until(lambda: self.terminal.count(text) >= times, f"{text!r} in {self.terminal!r}")

    def ask(
        self, target: str, method: str = "GET", headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Send one request with the target exactly as given."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE_S)
        try:
            connection.putrequest(method, target)
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            received = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(status=answer.status, headers=received, body=answer.read())
        finally:
            connection.close()

    def listen(self) -> Iterator[dict[str, Any]]:
        """Yield the news that an open page would get; fail when none comes for too long."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE_S)
        connection.request("GET", "/__preview/events")
        answer = connection.getresponse()
        assert answer.getheader("Content-Type") == "text/event-stream"
        last_news = time.monotonic()
        try:
            for line in answer:
                assert time.monotonic() < last_news + DEADLINE_S, "no news"
                if line.startswith(b"data: "):
                    yield json.loads(line.removeprefix(b"data: "))
                    last_news = time.monotonic()
        finally:
            answer.close()
            connection.close()

    def _find_address(self) -> re.Match[str] | None:
        assert self._process
        assert self._process.poll() is None, self.terminal
        return re.search(r"Xem trước tại http://127\.0\.0\.1:(\d+)/", self.terminal)

    def _read_terminal(self) -> None:
        assert self._process and self._process.stdout
        with self._process.stdout as stream:
            for line in stream:
                self._lines.append(line)
