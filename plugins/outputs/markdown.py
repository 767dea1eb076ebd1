"""Markdown from the published page's text, never the source.

So no private field, comment or draft remark of a source file can come along.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

_ESCAPED = re.compile(r"([\\`*_\[\]<])")
_SPACES = re.compile(r"\s+")
_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "del": "~~"}
_TRANSPARENT = frozenset({"div", "section", "article", "figure", "main"})


def html_blocks(html: str, absolute: Callable[[str], str]) -> list[str]:
    """Turn sanitised HTML into Markdown blocks; ``absolute`` completes a site's own address."""
    body = LexborHTMLParser(html).body
    return list(_Printer(absolute).blocks(body)) if body else []


class _Printer:
    def __init__(self, absolute: Callable[[str], str]) -> None:
        self._absolute = absolute

    def blocks(self, parent: LexborNode) -> Iterator[str]:
        loose: list[LexborNode] = []
        for node in parent.iter(include_text=True):
            if node.tag in _BLOCKS or node.tag in _TRANSPARENT:
                yield from self._paragraph(loose)
                loose = []
                yield from self._block(node)
            else:
                loose.append(node)
        yield from self._paragraph(loose)

    def _paragraph(self, nodes: list[LexborNode]) -> Iterator[str]:
        text = "".join(map(self._inline, nodes)).strip()
        if text:
            yield text

    def _block(self, node: LexborNode) -> Iterator[str]:
        tag = node.tag or ""
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            yield f"{'#' * int(tag[1])} {self._inside(node)}"
        elif tag in ("ul", "ol"):
            yield self._list(node)
        elif tag == "blockquote":
            inner = "\n\n".join(self.blocks(node))
            yield "\n".join(f"> {line}".rstrip() for line in inner.split("\n"))
        elif tag == "table":
            yield self._table(node)
        elif tag == "pre":
            yield f"```\n{node.text().rstrip()}\n```"
        elif tag == "hr":
            yield "---"
        elif tag == "dl" or tag in _TRANSPARENT:
            yield from self.blocks(node)
        else:
            yield from self._paragraph(list(node.iter(include_text=True)))

    def _list(self, node: LexborNode) -> str:
        lines: list[str] = []
        for number, item in enumerate((each for each in node.iter() if each.tag == "li"), 1):
            mark = "- " if node.tag == "ul" else f"{number}. "
            inner = "\n".join("\n\n".join(self.blocks(item)).replace("\n\n", "\n").split("\n"))
            lines.append(mark + inner.replace("\n", "\n" + " " * len(mark)))
        return "\n".join(lines)

    def _table(self, node: LexborNode) -> str:
        rows = [
            [self._inside(cell).replace("|", "\\|") for cell in row.iter()]
            for row in node.css("tr")
        ]
        if not rows:
            return ""
        rule = ["---"] * len(rows[0])
        return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:]))

    def _inside(self, node: LexborNode) -> str:
        return "".join(map(self._inline, node.iter(include_text=True))).strip()

    def _inline(self, node: LexborNode) -> str:
        tag = node.tag or ""
        if tag == "-text":
            return escaped(_SPACES.sub(" ", node.text()))
        if tag == "br":
            return "  \n"
        if tag == "img":
            return _picture(node.attributes.get("alt") or "")
        if tag == "code":
            return f"`{node.text()}`"
        inside = "".join(map(self._inline, node.iter(include_text=True)))
        if tag == "a":
            return self._link(node, inside)
        mark = _MARKS.get(tag, "") if inside.strip() else ""
        return f"{mark}{inside}{mark}"

    def _link(self, node: LexborNode, inside: str) -> str:
        address = node.attributes.get("href") or ""
        if not address or address.startswith("#"):
            return inside
        if address.startswith("/") and not address.startswith("//"):
            address = self._absolute(address)
        return f"[{inside}](<{address}>)"


_BLOCKS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "pre", "hr"}
    | {"dl", "dt", "dd", "figcaption"}
)


def _picture(alt: str) -> str:
    return f"*Ảnh: {escaped(alt)}*" if alt else ""


def escaped(text: str) -> str:
    """Keep signs of a text from being read as Markdown."""
    return _ESCAPED.sub(r"\\\1", text)
