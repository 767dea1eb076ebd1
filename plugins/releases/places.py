"""The two kinds of places a release can go to: a folder of this machine, a host behind ssh."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from releases.manifest import MANIFEST, read_manifest

_FAR_MODULES = ("far_files.py", "far_side.py")
_SSH_TARGET = re.compile(r"((?:[^@:/\s]+@)?[A-Za-z0-9][A-Za-z0-9.-]+):(/(?!/)[^\s]*)")
# “user@host/folder”, “host:folder”, “https://…”, but not a drive of Windows.
_LIKE_A_HOST = re.compile(r"[^/\\]{2,}:|[^/\\]*@")

Options = Mapping[str, Any]


class TransportError(OSError):
    """The place could not be reached, or broke off; nothing has been switched."""


class UnclearPlaceError(ValueError):
    """The words name neither a folder nor a host with an absolute folder."""


class Place(Protocol):
    """Where releases are served."""

    def lies_in(self, tree: Path) -> bool:
        """Say whether the place is the tree that is sent, or within it."""
        ...

    def run(self, step: str, options: Options) -> dict[str, Any]:
        """Run one step there; raises TransportError when it gives no answer."""
        ...

    def send(self, tree: Path, token: str, previous: str) -> None:
        """Bring a tree to ``incoming/token`` there; raises TransportError."""
        ...


def place_named(target: str, ssh: str) -> Place:
    """Tell ``user@host:/folder`` from a folder; ``ssh`` is the command that reaches hosts.

    Raises UnclearPlaceError for what is a host written wrongly rather than a folder to be made.
    """
    found = _SSH_TARGET.fullmatch(target)
    if found:
        return SshPlace(host=found.group(1), root=found.group(2), ssh=tuple(shlex.split(ssh)))
    if _LIKE_A_HOST.match(target) and not Path(target).exists():
        raise UnclearPlaceError(
            f"“{target}” không rõ là thư mục hay máy chủ; máy chủ viết như "
            "dangtrang@may-chu:/srv/trang, có dấu hai chấm và đường dẫn từ gốc"
        )
    return FolderPlace(Path(target).absolute())


def far_program() -> str:
    """Give the far side as one program for a machine that has nothing of this project."""
    here = Path(__file__)
    files, side = (here.with_name(name).read_text("utf-8") for name in _FAR_MODULES)
    return (
        "import sys, types\n"
        "module = types.ModuleType('releases.far_files')\n"
        "sys.modules[module.__name__] = module\n"
        f"exec({files!r}, vars(module))\n"
        f"exec({side!r})\n"
    )


def _read_answer(step: str, done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    try:
        answer = json.loads(done.stdout.strip().splitlines()[-1])
        if isinstance(answer, dict):
            return answer
    except (ValueError, IndexError):
        pass
    said = done.stderr.strip().splitlines()[-3:]
    raise TransportError(f"{step}: {' '.join(said) or done.returncode}")


@dataclass(frozen=True, slots=True)
class FolderPlace:
    """A folder of this machine."""

    root: Path

    def lies_in(self, tree: Path) -> bool:
        """Compare the folders, links followed."""
        return self.root.resolve().is_relative_to(tree.resolve())

    def run(self, step: str, options: Options) -> dict[str, Any]:
        """Run the step in a process of its own, as on a far host."""
        command = [sys.executable, "-I", "-c", far_program(), step, str(self.root)]
        command.append(json.dumps(options))
        return _read_answer(step, subprocess.run(command, capture_output=True, text=True))

    def send(self, tree: Path, token: str, previous: str) -> None:
        """Copy the tree; a file equal to the last release's becomes a link to it."""
        incoming = self.root / "incoming" / token
        last = self.root / "releases" / previous if previous else None
        try:
            old = _known_digests(last) if last else {}
            for item in read_manifest((tree / MANIFEST).read_bytes()):
                source = tree / item.path
                target = incoming / item.path
                target.parent.mkdir(parents=True, exist_ok=True)
                is_same = last is not None and old.get(item.path) == item.sha256
                if not (is_same and last and _link_equal(last / item.path, source, target)):
                    shutil.copyfile(source, target)
            shutil.copyfile(tree / MANIFEST, incoming / MANIFEST)
        except (OSError, ValueError) as error:
            shutil.rmtree(incoming, ignore_errors=True)
            raise TransportError(str(error)) from error


def _known_digests(release: Path) -> dict[str, str]:
    """Give what a release's manifest says of each file; a damaged one says nothing."""
    try:
        return {item.path: item.sha256 for item in read_manifest((release / MANIFEST).read_bytes())}
    except (OSError, ValueError):
        return {}


def _link_equal(old: Path, new: Path, target: Path) -> bool:
    """Link to an old file if its bytes are still those of the new one."""
    try:
        if old.read_bytes() != new.read_bytes():
            return False
        os.link(old, target)
    except OSError:
        return False
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class SshPlace:
    """A folder of a host with ssh, rsync and python3."""

    host: str
    root: str
    ssh: tuple[str, ...]

    def lies_in(self, tree: Path) -> bool:
        """Say no: the tree is on this machine."""
        return False

    def run(self, step: str, options: Options) -> dict[str, Any]:
        """Hand the far side's program over by its standard input, and run one step of it."""
        far = shlex.join(["python3", "-I", "-", step, self.root, json.dumps(options)])
        command = [*self.ssh, self.host, far]
        try:
            done = subprocess.run(command, input=far_program(), capture_output=True, text=True)
        except OSError as error:
            raise TransportError(str(error)) from error
        return _read_answer(step, done)

    def send(self, tree: Path, token: str, previous: str) -> None:
        """Send what the last release has not, by rsync; equal files become links to it."""
        command = ["rsync", "--recursive", "--checksum", "--chmod=D755,F644", "--timeout=120"]
        command += ["-e", shlex.join(self.ssh)]
        if previous:
            command.append(f"--link-dest=../../releases/{previous}")
        command += [f"{tree}/", f"{self.host}:{self.root}/incoming/{token}/"]
        try:
            done = subprocess.run(command, capture_output=True, text=True)
        except OSError as error:
            raise TransportError(str(error)) from error
        if done.returncode:
            raise TransportError(" ".join(done.stderr.strip().splitlines()[-2:]))
