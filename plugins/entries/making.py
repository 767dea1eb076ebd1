"""From a body and the header's words to HTML and findings: what one entry's text costs to make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from entries.rendering import Rendered, Renderer
from newsroom.inspection import Inspection, Lists, inspect
from newsroom.pictures import ShownPicture


@dataclass(frozen=True, slots=True)
class Draft:
    """A body, the pictures beside it by file name, and the header's public texts by key."""

    body: str
    pictures: Mapping[str, ShownPicture]
    texts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """All that depends on a draft alone."""

    rendered: Rendered
    inspection: Inspection


class Maker:
    """Renders and inspects drafts; holds one Markdown parser."""

    def __init__(self, renderer: Renderer, lists: Lists) -> None:
        self.renderer = renderer
        self.lists = lists

    def make(self, draft: Draft) -> Made:
        """Render and inspect one draft."""
        rendered = self.renderer.render(draft.body, draft.pictures)
        return Made(rendered, inspect(draft.texts, draft.body, self.lists))
