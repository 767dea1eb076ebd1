"""The list of HTML that may reach a page; everything else is removed, whatever wrote it."""

from __future__ import annotations

import nh3

_TAGS = {
    *("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code"),
    *("ul", "ol", "li", "dl", "dt", "dd", "div", "table", "thead", "tbody", "tr", "th", "td"),
    *("a", "em", "strong", "s", "sub", "sup", "abbr", "figure", "figcaption", "img"),
    *("picture", "source"),
}
_ATTRIBUTES = {
    "a": {"href", "title"},
    "abbr": {"title"},
    "img": {"src", "srcset", "sizes", "width", "height", "alt", "loading", "decoding"},
    "source": {"type", "srcset", "sizes"},
    "ol": {"start"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
    "div": {"role", "tabindex", "aria-label"},
    **{tag: {"id"} for tag in ("h2", "h3", "h4", "h5", "h6", "li", "sup")},
}
_CLASSES = {
    "div": {"table-scroll", "footnote", "callout"},
    "a": {"footnote-ref", "footnote-backref"},
}


def sanitise(html: str) -> str:
    """Keep the allowed elements, attributes, classes and address schemes."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        allowed_classes=_CLASSES,
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="noopener",
    )


def strip_tags(html: str) -> str:
    """Give the text between the tags, still escaped."""
    return nh3.clean(html, tags=set())
