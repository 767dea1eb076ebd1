"""The one table of response headers; every kind of web server is told from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_YEAR_S: Final = 365 * 24 * 3600

# Content Security Policy, Level 3: nothing but what this site's own pages use, from itself.
_POLICY: Final[Mapping[str, str]] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "font-src": "'self'",
    "img-src": "'self' data:",
    "media-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
# CSP Level 3, 3.3: a meta element cannot say who may frame the page.
_HEADER_ONLY: Final = frozenset({"frame-ancestors"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How long addresses below a prefix may be kept; ``prefix`` begins and ends with a slash, or
    is one whole address."""

    prefix: str
    cache: str


PAGE_CACHE: Final = "public, max-age=300"
_FOR_EVER: Final = f"public, max-age={_YEAR_S}, immutable"

# Names below these folders hold a hash of the content.
HASHED_FOLDERS: Final = ("giao-dien/", "anh/", "tim-kiem/du-lieu/")
CACHE_RULES: Final = (
    *(Rule(prefix=f"/{folder}", cache=_FOR_EVER) for folder in HASHED_FOLDERS),
    Rule(prefix="/health.json", cache="no-store"),
)


def content_policy(*, as_header: bool) -> str:
    """Print the policy; a meta element leaves out what only a header can say."""
    return "; ".join(
        f"{name} {value}"
        for name, value in _POLICY.items()
        if as_header or name not in _HEADER_ONLY
    )


def security_headers(*, hsts_s: int, is_preview: bool) -> dict[str, str]:
    """Give the headers of every answer.

    ``hsts_s`` is how many seconds browsers insist on HTTPS (RFC 6797); 0 leaves the header out.
    """
    headers = {
        "Content-Security-Policy": content_policy(as_header=True),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    if hsts_s:
        headers["Strict-Transport-Security"] = f"max-age={hsts_s}"
    if is_preview:
        headers["X-Robots-Tag"] = "noindex"
    return headers
