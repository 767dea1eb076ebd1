"""A real nginx on loopback for as long as something looks at what it serves."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

# Where systems keep what only administrators start, beside what PATH names.
_MORE_FOLDERS: Final = ("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin")
_MOST_WAITS: Final = 500
_WAIT_S: Final = 0.02
_TEMPORARY: Final = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


def find_nginx() -> Path | None:
    """Return the nginx of this machine, if there is one."""
    found = shutil.which("nginx", path=os.pathsep.join((os.environ["PATH"], *_MORE_FOLDERS)))
    return Path(found) if found else None


@contextmanager
def run_nginx(
    program: Path, folder: Path, workshop: Path, *, server: str, http: str = "access_log off;"
) -> Iterator[str]:
    """Serve a folder by one worker process and give the address, without a closing slash.

    ``server`` and ``http`` are settings of these blocks; ``workshop`` is a folder for nginx's own
    files. Raises CalledProcessError with what nginx said when it does not start.
    """
    port = free_port()
    workshop.mkdir(parents=True, exist_ok=True)
    settings, told = workshop / "nginx.conf", workshop / "told.txt"
    settings.write_text(
        f"{_main(workshop)}http {{\n{_places(workshop)}{http}\nserver {{\n"
        f"listen 127.0.0.1:{port};\nroot {folder};\n{server}\n}}\n}}\n",
        encoding="utf-8",
    )
    command = [str(program), "-c", str(settings)]
    with told.open("wb") as out, subprocess.Popen(command, stderr=out) as process:
        try:
            if not wait_for_port(port, process):
                raise subprocess.CalledProcessError(1, "nginx", stderr=told.read_text("utf-8"))
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _main(workshop: Path) -> str:
    is_root = sys.platform != "win32" and os.geteuid() == 0
    return (
        f"{_brotli()}\n{'user root;' if is_root else ''}\ndaemon off;\nworker_processes 1;\n"
        f"pid {workshop}/pid;\nerror_log {workshop}/error.log;\nevents {{}}\n"
    )


def _brotli() -> str:
    """Load the module for files compressed beforehand where Debian's package has put it."""
    modules = Path("/usr/share/nginx/modules-available").glob("*brotli-static*.conf")
    lines = "".join(path.read_text("utf-8") for path in modules)
    return lines.replace("modules/", "/usr/lib/nginx/modules/")


def _places(workshop: Path) -> str:
    return "".join(f"{name}_temp_path {workshop}/{name};\n" for name in _TEMPORARY)


def free_port() -> int:
    """Give a port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for_port(port: int, server: subprocess.Popen[bytes]) -> bool:
    """Wait until a server of ours listens; tell whether it does, at most ten seconds later."""
    for _ in range(_MOST_WAITS):
        if server.poll() is not None:
            return False
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(_WAIT_S)
    return False
