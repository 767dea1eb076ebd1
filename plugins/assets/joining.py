"""The theme's scripts and stylesheets to few small files, by esbuild.

A module that no other imports becomes one file with all that it imports in it. What is loaded
later (``import()``, a worker) stays a file of its own: it is such a module too.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

_OPTIONS: Final = (
    *("--bundle", "--minify", "--format=esm", "--target=es2022", "--charset=utf8"),
    *("--legal-comments=inline", "--out-extension:.js=.mjs", "--outbase=static"),
    # The fonts are made by us, beside the stylesheet; a tsconfig.json further up is none of ours.
    *("--external:fonts/*", "--tsconfig-raw={}"),
    *("--log-level=warning", "--log-limit=0", "--color=false"),
)
# What V8 looks for in a file's first line, such as `//# allFunctionsCalledOnLoad`.
_HINT: Final = re.compile(r"//# .*\n")
_COMPLAINT: Final = re.compile(
    r"\[(?:ERROR|WARNING)\] (?P<said>.*)\n(?:\n {4}(?P<file>.+):(?P<line>\d+):\d+:\n)?"
)


class MissingPackageError(FileNotFoundError):
    """A package of the theme has not been installed; the message says how to."""


class JoiningError(ValueError):
    """Scripts or stylesheets are written wrongly; the message names each file and line."""


def join_theme(theme: Path) -> Mapping[str, bytes]:
    """Give ``site.css`` and the files below ``js/``; the same sources are joined once a process.

    Whatever esbuild complains of ends it. Raises MissingPackageError and JoiningError.
    """
    static = theme / "static"
    sources = {
        path.relative_to(theme).as_posix(): path.read_bytes()
        for path in sorted([*static.glob("css/*.css"), *static.glob("js/*.mjs")])
    }
    digest = hashlib.sha256(repr(sorted(sources.items())).encode()).hexdigest()
    return _join(theme, tuple(sources), digest)


@lru_cache(maxsize=8)
def _join(theme: Path, sources: tuple[str, ...], _digest: str) -> Mapping[str, bytes]:
    sheets = [path for path in sources if path.endswith(".css")]
    with TemporaryDirectory() as made:
        imports = _imports(theme, [path for path in sources if path not in sheets], Path(made))
        starts = [path for path in imports if path not in set().union(*imports.values())]
        apart = [f"--external:./{Path(path).name}" for path in starts]
        _run_esbuild(theme, [*sheets, *starts, *_OPTIONS, *apart, f"--outdir={made}"])
        return {
            "site.css": b"".join(
                Path(made, "css", Path(path).name).read_bytes() for path in sheets
            ),
            **{
                f"js/{Path(path).name}": _hint(theme / path)
                + Path(made, "js", Path(path).name).read_bytes()
                for path in starts
            },
        }


def _imports(theme: Path, modules: Sequence[str], made: Path) -> Mapping[str, set[str]]:
    """Give of each module those that it imports, but for later (``import()``)."""
    told = made / "told.json"
    _run_esbuild(theme, [*modules, *_OPTIONS, f"--metafile={told}", f"--outdir={made}"])
    read = json.loads(told.read_bytes())["inputs"]
    imports = {
        path: {
            each["path"]
            for each in read[path]["imports"]
            if each["kind"] == "import-statement" and each["path"] in modules
        }
        for path in modules
    }
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        circle = " > ".join(Path(path).name for path in reversed(error.args[1]))
        raise JoiningError(
            f"theme/static/js: các tệp nạp nhau thành vòng: {circle}; hãy bỏ một lệnh import."
        ) from None
    return imports


def _hint(module: Path) -> bytes:
    """Give the first line, which esbuild takes for a comment, if browsers look for it."""
    found = _HINT.match(module.read_text("utf-8"))
    return found.group().encode() if found else b""


def _run_esbuild(theme: Path, arguments: list[str]) -> None:
    """Run the program itself; it needs no Node."""
    packages = theme / "node_modules" / "@esbuild"
    program = next(chain(packages.glob("*/bin/esbuild"), packages.glob("*/esbuild.exe")), None)
    if program is None:
        raise MissingPackageError(
            "chưa có esbuild trong theme/node_modules; chạy: python3 run.py build"
        )
    try:
        ran = subprocess.run(
            [str(program.resolve()), *arguments],
            cwd=theme,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise MissingPackageError(
            f"esbuild không chạy được trên máy này ({error.strerror}); "
            "xóa thư mục theme/node_modules rồi chạy: python3 run.py build"
        ) from error
    if ran.returncode or ran.stderr:
        raise JoiningError("\n".join(_explain(ran.stderr)))


def _explain(output: str) -> Iterator[str]:
    """Give a line for each complaint, which is in English."""
    for found in _COMPLAINT.finditer(output):
        place = f"theme/{found['file']}:{found['line']}: " if found["file"] else ""
        yield f"{place}esbuild báo: {found['said']}"
    if not _COMPLAINT.search(output):
        yield f"esbuild báo: {output.strip() or 'lỗi không rõ'}"
    yield "Sửa các chỗ trên rồi chạy lại."
