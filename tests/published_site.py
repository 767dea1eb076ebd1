"""A small site, published once for many tests, and a real nginx that serves what it is given."""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from sharing import made_once
from small_sites import ROOT, run_command, write_files

# Debian's packages of the servers that tests start for themselves.
PACKAGES = {
    "nginx": ("nginx-light", "libnginx-mod-http-brotli-static"),
    "sshd": ("openssh-server", "openssh-client"),
    "rsync": ("rsync",),
}

SETTINGS = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from publishconf import *
NEWSROOM = {{**NEWSROOM, "menu": (), "footer_links": (), "jobs": 1}}
SITEURL = "https://thi-du.example"
"""

CONTENT = """
    -- tin-tuc/phat-dong/index.md --
    title: Phát động trồng cây
    aliases: [phat-dong-cu, /old/news-12.html]

    Xem [gương trồng rừng](story:trong-rung).
    -- guong-dien-hinh/trong-rung/index.md --
    title: Người trồng rừng
    picture:
      file: rung.jpg
      alt: Đồi cây non
    -- guong-dien-hinh/trong-rung/rung.jpg --
    1000x600
    -- phong-trao/xanh/index.md --
    title: Phong trào xanh
    start: 2026-02-01
    end: 2026-11-30
    -- gone.yaml --
    - address: /tin-tuc/da-go/
      day: 2026-05-01
      reason: theo yêu cầu
    """


@dataclass(frozen=True)
class Published:
    """A published folder with what it was made from."""

    content: Path
    settings: Path
    output: Path

    def publish(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Publish what the content is now, in place of what is there."""
        return run_command(
            *("publish", "--settings", self.settings, "--content", self.content),
            *("--output", self.output, "--today", "2026-11-22", *arguments),
        )


def site_in(folder: Path) -> Published:
    """Name the parts of a small site in a folder."""
    return Published(folder / "content", folder / "settings.py", folder / "public")


def make_site(folder: Path, text: str = CONTENT) -> Published:
    """Write the content and settings of a small site, unpublished; its caches are its own."""
    site = site_in(folder)
    site.content.mkdir(parents=True)
    write_files(text, site.content)
    cache = f"CACHE_PATH = {str(folder / 'cache')!r}\n"
    site.settings.write_text(SETTINGS + cache, encoding="utf-8")
    return site


@pytest.fixture(scope="session")
def published(shared: Path) -> Published:
    """The small site, published; tests only read it."""

    def make(folder: Path) -> None:
        made = make_site(folder).publish()
        assert made.returncode == 0, made.stderr

    return site_in(made_once(shared / "published", make))


def need(program: str) -> str:
    """Give a server's program, installed first where this machine allows it."""
    path = os.environ["PATH"] + ":/usr/sbin"
    found = shutil.which(program, path=path)
    is_root = sys.platform == "linux" and os.geteuid() == 0
    if not found and is_root and shutil.which("apt-get"):
        install = ["apt-get", "install", "--yes", "--no-install-recommends", *PACKAGES[program]]
        wait = ["-o", "DPkg::Lock::Timeout=300"]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", *wait, "update"], env=quiet, capture_output=True)
        subprocess.run([install[0], *wait, *install[1:]], env=quiet, capture_output=True)
        found = shutil.which(program, path=path)
    if not found:
        # Where all can be installed, a missing program is a broken step, no reason to skip.
        give_up = pytest.fail if os.environ.get("CI") and is_root else pytest.skip
        give_up(f"needs {program}: apt install {' '.join(PACKAGES[program])}")
    return found


def free_port() -> int:
    """Give a port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def nginx(folder: Path, workshop: Path, settings: Path | None = None) -> Iterator[str]:
    """Serve a folder by nginx with the settings that were published in it; gives the address."""
    program, port = need("nginx"), free_port()
    workshop.mkdir(parents=True, exist_ok=True)
    include = settings or folder / "_nginx"
    modules = Path("/usr/share/nginx/modules-available").glob("*brotli-static*.conf")
    loads = "".join(path.read_text() for path in modules).replace(
        "modules/", "/usr/lib/nginx/modules/"
    )
    places = "".join(
        f"{name}_temp_path {workshop}/{name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (workshop / "nginx.conf").write_text(
        f"{loads}\nuser root;\ndaemon off;\npid {workshop}/pid;\nworker_processes 1;\n"
        f"error_log {workshop}/error.log;\nevents {{}}\nhttp {{\naccess_log off;\n{places}"
        f"server {{\nlisten 127.0.0.1:{port};\nroot {folder};\n"
        f"include {include}/*.conf;\n}}\n}}\n"
    )
    with subprocess.Popen([program, "-c", str(workshop / "nginx.conf")]) as server:
        try:
            wait_for_port(port, server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def wait_for_port(port: int, server: subprocess.Popen[bytes]) -> None:
    """Wait until a server of ours listens; fails when it ends instead."""
    for _ in range(500):
        assert server.poll() is None, "the server has ended"
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise AssertionError("the server does not listen")


@dataclass(frozen=True)
class Answer:
    """What a server said; names of headers in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def ask(base: str, target: str, **headers: str) -> Answer:
    """Ask for one address, exactly as it is written."""
    host = base.removeprefix("http://")
    connection = http.client.HTTPConnection(host, timeout=10)
    connection.request("GET", target, headers={k.replace("_", "-"): v for k, v in headers.items()})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, body)
