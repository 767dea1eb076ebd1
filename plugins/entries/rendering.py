"""Markdown to sanitised HTML, plain text and the names of everything that the text refers to."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from entries.callouts import Callouts
from entries.nested_lists import NestedLists
from entries.plain import plain_text
from entries.sanitising import sanitise
from newsroom.document_numbers import keep_numbers_whole
from newsroom.kinds import KINDS, address, is_of_site, key_at
from newsroom.markup import DECORATIVE
from newsroom.pictures import FOLDER, ShownPicture, srcset
from newsroom.text import slugify

BODY_SIZES = "(min-width: 60rem) 44rem, 100vw"
_KIND_LINK = re.compile(rf"({'|'.join(kind.name for kind in KINDS)}):([^#]+)(#.*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A body made ready: ``entries`` are (kind, slug) names, ``pictures`` file names.

    ``strange`` has link targets that lead nowhere a reader could follow.
    """

    html: str
    text: str
    entries: tuple[tuple[str, str], ...]
    pictures: tuple[str, ...]
    strange: tuple[str, ...]
    is_too_deep: bool = False


@dataclass(slots=True)
class _Found:
    """What one text refers to, gathered while it is rendered."""

    pictures: Mapping[str, ShownPicture]
    entries: dict[tuple[str, str], None] = field(default_factory=dict)
    used_pictures: dict[str, None] = field(default_factory=dict)
    strange: dict[str, None] = field(default_factory=dict)


class Renderer:
    """One Markdown parser, used again for every text; ``root`` goes before site addresses."""

    def __init__(self, root: str) -> None:
        self._markdown = Markdown(
            extensions=["tables", "footnotes", "def_list", "abbr", "sane_lists", "toc"],
            extension_configs={"toc": {"slugify": _heading_id, "toc_depth": "2-4"}},
            output_format="html",
        )
        self._markdown.preprocessors.register(NestedLists(self._markdown), "nested-lists", 25)
        self._markdown.treeprocessors.register(Callouts(self._markdown), "callouts", 2)
        # An indented paragraph is a paragraph: news has no program text.
        self._markdown.parser.blockprocessors.deregister("code")
        # Raw HTML is shown as typed: what is not parsed cannot be smuggled.
        self._markdown.preprocessors.deregister("html_block")
        self._markdown.inlinePatterns.deregister("html")
        self.root = root
        self._references = _References(self._markdown, root)
        self._markdown.treeprocessors.register(self._references, "references", 1)

    def render(self, body: str, pictures: Mapping[str, ShownPicture]) -> Rendered:
        """Render one body; ``pictures`` has the pictures beside it by file name."""
        found = _Found(pictures)
        self._references.found = found
        self._markdown.reset()
        try:
            clean = sanitise(self._markdown.convert(body))
        except RecursionError:
            return _TOO_DEEP
        return Rendered(
            html=keep_numbers_whole(clean),
            text=plain_text(clean),
            entries=tuple(found.entries),
            pictures=tuple(found.used_pictures),
            strange=tuple(found.strange),
        )


_TOO_DEEP = Rendered(html="", text="", entries=(), pictures=(), strange=(), is_too_deep=True)


def _heading_id(text: str, separator: str) -> str:
    return slugify(text) or "muc"


class _References(Treeprocessor):
    """Resolves links between entries and pictures, wraps tables, keeps h1 for the page's title."""

    def __init__(self, markdown: Markdown, root: str) -> None:
        super().__init__(markdown)
        self._root = root
        self.found = _Found({})

    def run(self, root: Element) -> None:
        for element in list(root.iter()):
            if element.tag == "h1":
                element.tag = "h2"
            elif element.tag == "a":
                self._resolve_link(element)
            elif element.tag == "th":
                element.set("scope", "col")
            for index, child in enumerate(list(element)):
                if child.tag == "table":
                    element[index] = _scrollable(child)
                elif child.tag == "p" and _lone_picture(child) is not None:
                    element[index] = self._figure(child)
                elif child.tag == "img":
                    element[index] = self._resolve_picture(child)

    def _resolve_link(self, link: Element) -> None:
        typed = link.get("href", "").replace(AMP_SUBSTITUTE, "&")
        target = html.unescape(typed)
        match = _KIND_LINK.fullmatch(target)
        if match:
            kind, slug, fragment = match.groups()
            self.found.entries[kind, slug] = None
            link.set("href", f"{self._root}/{address(kind, slug)}{fragment or ''}")
        elif target.startswith("/") and not target.startswith("//"):
            self._note_address(target)
            link.set("href", self._root + target)
        elif not re.match(r"(https?://|mailto:|tel:|#)", target):
            self.found.strange[target] = None

    def _note_address(self, target: str) -> None:
        """Take an address on this site for the entry that it leads to."""
        key = key_at(target)
        if key:
            self.found.entries[key] = None
        elif not is_of_site(target):
            self.found.strange[target] = None

    def _figure(self, paragraph: Element) -> Element:
        image = _lone_picture(paragraph)
        assert image is not None
        caption = image.get("title", "")
        figure = Element("figure")
        figure.tail = paragraph.tail
        image.tail = None
        figure.append(self._resolve_picture(image))
        if caption:
            line = Element("figcaption")
            line.text = caption
            figure.append(line)
        return figure

    def _resolve_picture(self, image: Element) -> Element:
        """Give what stands in the text for an image of the writer's."""
        if "src" not in image.attrib:
            return image
        name = image.attrib["src"]
        if name.startswith(f"{self._root}/{FOLDER}/"):
            return image
        self.found.used_pictures[name] = None
        image.attrib.pop("title", None)
        if image.get("alt", "").strip().lower() == DECORATIVE:
            image.set("alt", "")
        shown = self.found.pictures.get(name)
        if shown is None:
            # Reported later; until then nothing is fetched from wherever it is.
            image.attrib.pop("src", None)
            return image
        return _in_all_formats(image, shown, self._root)


def _in_all_formats(image: Element, shown: ShownPicture, root: str) -> Element:
    """Offer the light formats before the JPEG of an image."""
    picture = Element("picture")
    picture.tail, image.tail = image.tail, None
    for media_type, found in shown.sources:
        source = Element("source", {"type": media_type, "srcset": srcset(found, root)})
        source.set("sizes", BODY_SIZES)
        picture.append(source)
    for attribute, value in _picture_attributes(shown, root):
        image.set(attribute, value)
    picture.append(image)
    return picture


def _picture_attributes(shown: ShownPicture, root: str) -> Iterator[tuple[str, str]]:
    yield "src", f"{root}/{shown.jpeg.address}"
    yield "srcset", srcset(shown.jpegs, root)
    yield "sizes", BODY_SIZES
    yield "width", str(shown.widest.width_px)
    yield "height", str(shown.widest.height_px)
    yield "loading", "lazy"
    yield "decoding", "async"


def _lone_picture(paragraph: Element) -> Element | None:
    if len(paragraph) != 1 or paragraph[0].tag != "img" or (paragraph.text or "").strip():
        return None
    return None if (paragraph[0].tail or "").strip() else paragraph[0]


def _scrollable(table: Element) -> Element:
    """Wrap a table so that a narrow screen can scroll it, by keyboard too."""
    box = Element("div", {"class": "table-scroll", "role": "region", "tabindex": "0"})
    box.set("aria-label", "Bảng số liệu")
    box.tail, table.tail = table.tail, None
    box.append(table)
    return box
