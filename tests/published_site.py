"""A small site, published once for many tests, and a real nginx that serves what it is given."""

from __future__ import annotations

import http.client
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bench.nginx import run_nginx
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


def need(program: str) -> Path:
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
    return Path(found)


@contextmanager
def nginx(folder: Path, workshop: Path, settings: Path | None = None) -> Iterator[str]:
    """Serve a folder by nginx with the settings that were published in it; gives the address."""
    include = f"include {settings or folder / '_nginx'}/*.conf;"
    with run_nginx(need("nginx"), folder, workshop, server=include) as address:
        yield address


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
