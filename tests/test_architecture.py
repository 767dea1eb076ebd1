"""The house's own rules: which way imports point, and that the core stays pure."""

import ast
import sys
from pathlib import Path

import pytest

PLUGINS = Path(__file__).resolve().parents[1] / "plugins"
ROOMS = sorted(path.name for path in PLUGINS.iterdir() if (path / "__init__.py").is_file())
CORE = {"newsroom"}
DOORS = {"newsroom_cli"}
STANDARD_LIBRARY_ONLY = {"bootstrap"}
# Not plugins of the site: tools that the doors offer on top of the capabilities.
TOOLS = {"importing": {"entries"}, "bench": {"assets", "bootstrap", "entries", "hosting", "search"}}


def imports_of(room):
    """List (file, first part of the imported name) for every import below a room."""
    for path in sorted((PLUGINS / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            for name in names:
                yield path.relative_to(PLUGINS).as_posix(), name.split(".")[0]


def allowed_rooms(room):
    if room in DOORS:
        return set(ROOMS)
    if room in STANDARD_LIBRARY_ONLY:
        return {room} | DOORS
    if room in CORE:
        return {room}
    return {room} | CORE | TOOLS.get(room, set())


@pytest.mark.parametrize("room", ROOMS)
def test_imports_point_towards_the_core(room):
    strangers = [
        (path, name)
        for path, name in imports_of(room)
        if name in ROOMS and name not in allowed_rooms(room)
    ]

    assert strangers == []


def test_the_core_never_imports_pelican():
    assert [path for path, name in imports_of("newsroom") if name == "pelican"] == []


def test_setting_up_needs_the_standard_library_alone():
    strangers = [
        (path, name)
        for path, name in imports_of("bootstrap")
        if name not in sys.stdlib_module_names and name not in {"bootstrap", "newsroom_cli"}
    ]

    assert strangers == []


@pytest.mark.parametrize("room", sorted(CORE))
def test_the_core_reads_no_clock(room):
    calls = [
        (path.name, node.lineno)
        for path in sorted((PLUGINS / room).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow"}
        and isinstance(node.value, ast.Name) and node.value.id in {"datetime", "date"}
    ]  # fmt: skip

    assert calls == []


def test_modules_and_functions_stay_small():
    too_long = []
    for path in sorted(PLUGINS.rglob("*.py")):
        source = path.read_text("utf-8")
        if source.count("\n") > 300:
            too_long.append((path.name, source.count("\n")))
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 40:
                too_long.append((f"{path.name}:{node.name}", (node.end_lineno or 0) - node.lineno))

    assert too_long == []
