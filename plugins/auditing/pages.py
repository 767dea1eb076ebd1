"""One built page to the facts that an audit needs: ids, addresses, and what must not be there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

FORBIDDEN_TAGS: Final = frozenset(
    {
        *("applet", "base", "embed", "frame", "frameset", "iframe", "object", "portal", "style"),
        *("animate", "animatemotion", "animatetransform", "foreignobject", "set", "math"),
    }
)
# Attributes that make the browser fetch something at once, or lead a reader on.
_FETCHING: Final = frozenset({"src", "poster", "data", "background", "action", "formaction"})
_LINK_RELATIONS_NOT_FETCHED: Final = frozenset(
    {"canonical", "alternate", "next", "prev", "license"}
)
_DATA_SCRIPTS: Final = frozenset({"application/ld+json", "application/json"})
_REFRESH = re.compile(r"\s*\d+\s*[;,]\s*url\s*=\s*['\"]?([^'\"]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Use:
    """One address in a page; ``is_fetched`` when the browser asks for it by itself."""

    address: str
    is_fetched: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What one page holds; ``forbidden`` describes what no page of this site may hold."""

    ids: frozenset[str]
    repeated_ids: tuple[str, ...]
    uses: tuple[Use, ...]
    scripts: tuple[str, ...]
    forbidden: tuple[str, ...]
    is_noindex: bool
    is_preview: bool
    moved_to: str
    is_gone: bool
    reading: str


def examine(html: str) -> PageFacts:
    """Parse a page as browsers do and gather its facts."""
    tree = LexborHTMLParser(html)
    page = _Page()
    for node in tree.root.traverse() if tree.root else ():
        page.take(node)
    root = tree.css_first("html")
    return PageFacts(
        ids=frozenset(page.ids),
        repeated_ids=tuple(page.repeated),
        uses=tuple(page.uses),
        scripts=tuple(page.scripts),
        forbidden=tuple(page.forbidden),
        is_noindex=page.is_noindex,
        is_preview=tree.css_first("[data-preview]") is not None,
        moved_to=(root.attributes.get("data-moved") or "") if root else "",
        is_gone=tree.css_first("[data-gone]") is not None,
        reading=_reading(tree),
    )


def _reading(tree: LexborHTMLParser) -> str:
    """Give what a reader takes from the page: title, text and pictures of its main part."""
    main, title = tree.css_first("main"), tree.css_first("title")
    pictures = [image.attributes.get("src") or "" for image in main.css("img")] if main else []
    words = " ".join(main.text().split()) if main else ""
    return "\n".join((title.text() if title else "", words, *pictures))


class _Page:
    """The facts of one page while its elements go by."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.repeated: list[str] = []
        self.uses: list[Use] = []
        self.scripts: list[str] = []
        self.forbidden: list[str] = []
        self.is_noindex = False

    def take(self, node: LexborNode) -> None:
        tag = (node.tag or "").lower()
        if tag.startswith("-") or not tag:
            return
        attributes = {name.lower(): value or "" for name, value in node.attributes.items()}
        if tag in FORBIDDEN_TAGS:
            self.forbidden.append(f"thẻ <{tag}>")
        self._take_id(attributes.get("id"))
        self.forbidden.extend(_forbidden_attributes(attributes))
        if tag == "script":
            self._take_script(attributes, node.text())
        elif tag == "meta":
            self._take_meta(attributes)
        else:
            self.uses.extend(_uses(tag, attributes))

    def _take_id(self, name: str | None) -> None:
        if name is None:
            return
        if name in self.ids:
            self.repeated.append(name)
        self.ids.add(name)

    def _take_script(self, attributes: dict[str, str], text: str) -> None:
        if "src" in attributes:
            self.scripts.append(attributes["src"])
            self.uses.append(Use(attributes["src"], True))
        elif attributes.get("type") not in _DATA_SCRIPTS:
            self.forbidden.append("thẻ <script> có mã viết ngay trong trang")
        elif not _is_json(text):
            self.forbidden.append("dữ liệu trong thẻ <script> không phải JSON")

    def _take_meta(self, attributes: dict[str, str]) -> None:
        content = attributes.get("content", "")
        if attributes.get("name", "").lower() == "robots" and "noindex" in content.lower():
            self.is_noindex = True
        if attributes.get("http-equiv", "").lower() == "refresh":
            found = _REFRESH.match(content)
            self.uses.append(Use(found.group(1) if found else "", True))
        if attributes.get("property") in ("og:url", "og:image"):
            self.uses.append(Use(content, False))


def _forbidden_attributes(attributes: dict[str, str]) -> Iterator[str]:
    for name, value in attributes.items():
        if name.startswith("on") or name in ("style", "srcdoc", "ping"):
            yield f"thuộc tính {name}"
        elif name.endswith("href") or name in _FETCHING:
            scheme = re.sub(r"[\x00-\x20]", "", value).lower()
            if scheme.startswith(("javascript:", "data:", "vbscript:", "blob:", "file:")):
                yield f"địa chỉ “{value[:40]}”"


def _uses(tag: str, attributes: dict[str, str]) -> Iterator[Use]:
    if tag == "link":
        relations = set(attributes.get("rel", "").lower().split())
        is_fetched = not relations <= _LINK_RELATIONS_NOT_FETCHED
        yield Use(attributes.get("href", ""), is_fetched)
        return
    for name, value in attributes.items():
        if name == "srcset":
            for candidate in value.split(","):
                yield Use((candidate.split() or [""])[0], True)
        elif name in _FETCHING:
            yield Use(value, True)
        elif name in ("href", "xlink:href"):
            yield Use(value, tag not in ("a", "area"))


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
