"""What a page offers beside its text: contents, ways to share and keep it, whom to write to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, urlencode

import segno
from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser

from newsroom.edition import Newsroom
from newsroom.posters import poster_address
from newsroom.posts import Post

# Vietnamese is written by syllables; adults read about 220 of them a minute in quiet reading.
SYLLABLES_A_MINUTE = 220
CONTENTS_FROM_HEADINGS = 3
_WHITE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Addresses for a page's tools; those to other hosts and the sign are empty in a preview.

    ``sign`` is the page's address as a QR code, an SVG element; ``poster`` that of a PDF file
    below the site's root, where there is one; ``history`` that of all changes to its file.
    """

    url: str
    facebook: str
    x: str
    mail: str
    correction: str
    sign: Markup
    poster: str
    history: str


def offers_of(post: Post, newsroom: Newsroom, base: str, root: str) -> Offers:
    """Prepare the tools of a page; no script of another host is needed for any of them."""
    url = f"{base or root}/{post.url}"
    title = post.entry.title
    return Offers(
        url=url,
        facebook=_with("https://www.facebook.com/sharer/sharer.php", u=url) if base else "",
        x=_with("https://twitter.com/intent/tweet", url=url, text=title) if base else "",
        mail=_mail("", title, f"{title}\n{url}\n"),
        correction=_correction(newsroom.email, title, url),
        sign=_sign(url) if base else Markup(""),
        poster=poster_address(post) if base else "",
        history=newsroom.history.replace("{path}", quote(post.entry.path)),
    )


def minutes_to_read(post: Post) -> int:
    """Estimate the minutes that reading takes, at least one."""
    syllables = len(_WHITE.split(f"{post.summary} {post.text}".strip()))
    return max(1, round(syllables / SYLLABLES_A_MINUTE))


def headings(html: str) -> Iterator[tuple[str, str]]:
    """Give (id, words) of the second-level headings of a text."""
    for node in LexborHTMLParser(html).css("h2[id]"):
        yield node.attributes["id"] or "", " ".join(node.text().split())


def contents(post: Post) -> tuple[tuple[str, str], ...]:
    """List the headings of a long text; a short one needs no list."""
    found = tuple(headings(post.html))
    return found if len(found) >= CONTENTS_FROM_HEADINGS else ()


def _with(address: str, **query: str) -> str:
    return f"{address}?{urlencode(query, quote_via=quote)}"


def _mail(to: str, subject: str, body: str) -> str:
    """Make a prefilled mail (RFC 6068: line breaks are CR LF)."""
    query = {"subject": subject, "body": body.replace("\n", "\r\n")}
    return f"mailto:{quote(to, safe='@')}?{urlencode(query, quote_via=quote)}"


def _correction(to: str, title: str, url: str) -> str:
    if not to:
        return ""
    body = f"Bài: {title}\nĐịa chỉ: {url}\n\nChỗ cần sửa, hoặc lý do đề nghị gỡ bài:\n\n"
    return _mail(to, f"Đề nghị sửa hoặc gỡ bài: {title}", body)


@lru_cache(maxsize=1)  # A page asks for its offers three times; most of it is the sign.
def _sign(url: str) -> Markup:
    code = segno.make(url, error="m", micro=False)
    return Markup(code.svg_inline(border=2, light="#fff", omitsize=True, svgclass="sign"))
