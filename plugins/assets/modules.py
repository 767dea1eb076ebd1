"""ES modules to few files: each one that no other imports, with all that it imports in it.

Every module becomes a function of its own that is called once, so no name meets another. That
takes imports and exports as this theme writes them, at the start of a line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_IMPORT = re.compile(r'^import (?:(\w+)|\{([^}]*)\}) from "\./([\w.-]+)";\n', re.MULTILINE)
_EXPORT = re.compile(
    r"^export (?:default (?P<value>.*);$"
    r"|(?=(?:async )?(?:function\*? ?|class |const )(?P<name>\w+)))",
    re.MULTILINE,
)
# What browsers look for at the start of a file, such as `//# allFunctionsCalledOnLoad`.
_HINT = re.compile(r"^//# .*\n", re.MULTILINE)


class ModuleCircleError(ValueError):
    """Modules that import each other cannot be put into one file."""


def join_modules(modules: Mapping[str, str]) -> dict[str, str]:
    """Give the files to publish; raises KeyError for an unknown import, ModuleCircleError."""
    imported = {name for text in modules.values() for _, _, name in _IMPORT.findall(text)}
    return {name: _join(name, modules) for name in modules if name not in imported}


def _join(entry: str, modules: Mapping[str, str]) -> str:
    order: list[str] = []
    _visit(entry, modules, order, ())
    parts = [_as_function(name, modules[name]) for name in order[:-1]]
    hints = _HINT.findall(modules[entry])
    return "".join([*hints, *parts, _with_names(_HINT.sub("", modules[entry]))])


def _visit(name: str, modules: Mapping[str, str], order: list[str], above: tuple[str, ...]) -> None:
    """List a module after all that it imports."""
    if name in above:
        raise ModuleCircleError(" > ".join((*above, name)))
    if name in order:
        return
    for _, _, imported in _IMPORT.findall(modules[name]):
        _visit(imported, modules, order, (*above, name))
    order.append(name)


def _as_function(name: str, text: str) -> str:
    found = list(_EXPORT.finditer(text))
    exports = [match["name"] or f"default: {match['value']}" for match in found]
    body = _EXPORT.sub("", _with_names(text))
    return f"const {_place(name)} = (() => {{\n{body}\nreturn {{ {', '.join(exports)} }};\n}})();\n"


def _with_names(text: str) -> str:
    """Take from the functions above what a module imports."""
    return _IMPORT.sub(_take, text)


def _take(match: re.Match[str]) -> str:
    whole, some, name = match.groups()
    names = f"default: {whole}" if whole else some.replace(" as ", ": ").strip()
    return f"const {{ {names} }} = {_place(name)};\n"


def _place(name: str) -> str:
    return "$" + re.sub(r"\W", "_", name.removesuffix(".mjs"))
