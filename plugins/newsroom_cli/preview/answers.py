"""What the preview answers to an address of the site."""

from dataclasses import dataclass, replace
from http import HTTPStatus
from pathlib import Path

from newsroom.byte_ranges import answer_ranges
from newsroom.media_types import find_media_type
from newsroom_cli.preview.pages import NOT_FOUND, WAITING, add_client
from newsroom_cli.preview.routes import Redirect, find_file

_HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A whole answer; `location` only for a redirect, `content_range` for one part of a file."""

    status: HTTPStatus
    media_type: str = _HTML
    content: bytes = b""
    location: str = ""
    content_range: str = ""


def answer_page(output: Path, target: str, version: str) -> Answer:
    """Answer a request target from the built site, with its 404 page where there is no file."""
    found = find_file(output, target)
    if isinstance(found, Redirect):
        return Answer(status=HTTPStatus.MOVED_PERMANENTLY, location=found.location)
    if found:
        return answer_file(found, version)
    if not output.is_dir():
        page = add_client(WAITING, version)
        return Answer(status=HTTPStatus.SERVICE_UNAVAILABLE, content=page)
    own_page = output / "404.html"
    page = own_page.read_bytes() if own_page.is_file() else NOT_FOUND
    return Answer(status=HTTPStatus.NOT_FOUND, content=add_client(page, version))


def answer_file(file: Path, version: str) -> Answer:
    """Answer with a file; pages get the script that keeps them up to date."""
    content, media_type = file.read_bytes(), find_media_type(file)
    if media_type == _HTML:
        content = add_client(content, version)
    return Answer(status=HTTPStatus.OK, media_type=media_type, content=content)


def answer_part(answer: Answer, header: str) -> Answer:
    """Cut the parts of a file that a ``Range`` header asks for out of a whole answer."""
    part = answer_ranges(header, answer.content, answer.media_type)
    if part is None or answer.status != HTTPStatus.OK:
        return answer
    fields, content = part
    return replace(
        answer,
        status=HTTPStatus.PARTIAL_CONTENT,
        media_type=fields["Content-Type"],
        content=content,
        content_range=fields.get("Content-Range", ""),
    )
