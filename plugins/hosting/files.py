"""The table of headers and moved addresses, in the words of each kind of web server."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hosting.table import CACHE_RULES, PAGE_CACHE
from newsroom.media_types import CHARSET, MEDIA_TYPES
from newsroom.moves import Moves


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosting:
    """All that a web server must know; ``root`` is the site's path without a closing slash."""

    root: str
    headers: Mapping[str, str]
    moves: Moves


def server_files(hosting: Hosting) -> dict[str, str]:
    """Give the files for web servers by their names below the site's root."""
    return {
        "_headers": _netlify_headers(hosting),
        "_redirects": _netlify_redirects(hosting),
        "_nginx/site.conf": nginx_site(hosting),
        "_nginx/brotli.conf": "brotli_static on;\n",
    }


def _netlify_headers(hosting: Hosting) -> str:
    """Print ``_headers``, as Netlify and Cloudflare Pages read it.

    Both join a header that two rules set, so the host's own short time holds for pages.
    """
    lines = [f"{hosting.root}/*"]
    lines += [f"  {name}: {value}" for name, value in hosting.headers.items()]
    for rule in CACHE_RULES:
        pattern = f"{rule.prefix}*" if rule.prefix.endswith("/") else rule.prefix
        lines += [f"{hosting.root}{pattern}", f"  Cache-Control: {rule.cache}"]
    return _text(lines)


def _netlify_redirects(hosting: Hosting) -> str:
    root = hosting.root
    return _text([f"{root}{old} {root}{new} 301" for old, new in hosting.moves.redirects.items()])


def nginx_site(hosting: Hosting) -> str:
    """Print what goes into a ``server`` block that names the host and ``root``."""
    return _text(
        [
            *_nginx_head(hosting),
            *_nginx_closed(hosting),
            *_nginx_moves(hosting),
            *_nginx_locations(hosting),
        ]
    )


def _nginx_head(hosting: Hosting) -> Iterator[str]:
    yield "# Made by run.py publish, for a server block; docs/publishing.md tells how."
    yield from ("charset utf-8;", "index index.html;", "autoindex off;", "server_tokens off;")
    yield from ("absolute_redirect off;", "etag on;", "gzip_static on;", "gzip_vary on;")
    # Debian turns it on for all sites; then an answer of eight parts of a file or more is held back
    # until the browser has acknowledged its beginning, which takes 40 ms.
    yield "tcp_nopush off;"
    yield f"error_page 404 {hosting.root}/404.html;"
    yield f"error_page 403 =404 {hosting.root}/404.html;"
    yield f"error_page 410 {hosting.root}/410.html;"
    yield "types {"
    for ending, media_type in MEDIA_TYPES.items():
        yield f"  {media_type.removesuffix(CHARSET)} {ending.removeprefix('.')};"
    yield "}"
    yield "charset_types text/css text/csv text/calendar text/javascript text/markdown text/plain"
    yield "  application/atom+xml application/rss+xml application/xml;"


def _nginx_closed(hosting: Hosting) -> Iterator[str]:
    """Hide names that begin with a dot or an underscore, but not what RFC 8615 puts there."""
    headers = _nginx_headers(hosting, PAGE_CACHE)
    yield from (r"location ~ /\.(?!well-known/) {", *headers, "  return 404;", "}")
    yield from (f"location ~ ^{hosting.root}/_ {{", *headers, "  return 404;", "}")


def _nginx_moves(hosting: Hosting) -> Iterator[str]:
    root, headers = hosting.root, _nginx_headers(hosting, PAGE_CACHE)
    for old, new in hosting.moves.redirects.items():
        for form in _forms(old):
            yield from (f"location = {root}{form} {{", *headers, f"  return 301 {root}{new};", "}")
    for gone in hosting.moves.gone:
        for form in _forms(gone):
            yield from (f"location = {root}{form} {{", *headers, "  return 410;", "}")


def _forms(address: str) -> Iterator[str]:
    """Give an address as it may be asked for: with and without its closing slash."""
    yield address
    if address.endswith("/"):
        yield address.removesuffix("/")
        yield f"{address}index.html"
    elif not address.endswith((".html", ".htm")):
        yield f"{address}/"


def _nginx_locations(hosting: Hosting) -> Iterator[str]:
    root = hosting.root
    for rule in CACHE_RULES:
        match = "^~" if rule.prefix.endswith("/") else "="
        headers = _nginx_headers(hosting, rule.cache)
        yield from (f"location {match} {root}{rule.prefix} {{", *headers)
        yield from ("  try_files $uri =404;", "}")
    headers = _nginx_headers(hosting, PAGE_CACHE)
    yield from (f"location {root}/ {{", *headers, "  try_files $uri $uri/ =404;", "}")


def _nginx_headers(hosting: Hosting, cache: str) -> tuple[str, ...]:
    """Print the headers of one location: nginx forgets those outside once one is inside."""
    headers = {**hosting.headers, "Cache-Control": cache}
    return tuple(f'  add_header {name} "{value}" always;' for name, value in headers.items())


def _text(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
