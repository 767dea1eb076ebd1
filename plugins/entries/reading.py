"""One file to one post: front matter, validated record, rendered body, measured pictures."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from entries.measuring import UnusablePictureError, measure
from entries.rendering import Rendered, Renderer
from newsroom.field_types import FileName, Link, Slug
from newsroom.fields import Reading, parse_record
from newsroom.front_matter import SourceText, read_source
from newsroom.kinds import Kind
from newsroom.nodes import Scalar
from newsroom.pictures import ShownPicture, variants
from newsroom.posts import Attachment, Post
from newsroom.problems import Problem
from newsroom.records import PICTURE_ENDINGS, Document, Entry
from newsroom.vocabularies import Vocabularies


class EntryReader:
    """Reads entries one after another; ``shown_as`` is the content folder's name in messages."""

    def __init__(
        self, content: Path, shown_as: str, vocabularies: Vocabularies, renderer: Renderer
    ) -> None:
        self._content = content
        self._shown_as = shown_as
        self._vocabularies = vocabularies
        self._renderer = renderer

    def read(self, path: Path, kind: Kind) -> tuple[Post | None, list[Problem]]:
        """Read one file; the post is None when the problems leave nothing to show."""
        return self.read_bytes(path.read_bytes(), path, kind)

    def read_bytes(self, data: bytes, path: Path, kind: Kind) -> tuple[Post | None, list[Problem]]:
        """Read bytes as if they lay at a path of the content folder."""
        relative = path.relative_to(self._content).as_posix()
        reading = Reading(f"{self._shown_as}/{relative}", self._vocabularies, [])
        source = read_source(data, reading.report)
        if source is None:
            return None, reading.problems
        entry = self._parse_entry(kind, path, source, reading)
        pictures = self._picture_files(path, reading)
        rendered = self._renderer.render(source.body, pictures)
        body = _Body(source, rendered, reading)
        body.report_strange()
        body.report_missing_pictures(pictures, path.parent)
        if entry is None:
            return None, reading.problems
        return self._make_post(entry, path, body, pictures, reading), reading.problems

    def _parse_entry(
        self, kind: Kind, path: Path, source: SourceText, reading: Reading
    ) -> Entry | None:
        values = parse_record(kind.record, source.header, reading)
        name = path.parent.name if path.name == "index.md" else path.stem
        if "slug" not in source.header.key_lines:
            slug = Slug().parse(Scalar(name, 1), "slug", reading)
            if slug is None or values is None:
                return None
            values["slug"] = slug
        return None if values is None else kind.record(path=reading.path, **values)

    def _picture_files(self, path: Path, reading: Reading) -> dict[str, ShownPicture]:
        """Measure every picture in an entry's own folder; a flat file has no folder of its own."""
        if path.name != "index.md":
            return {}
        shown: dict[str, ShownPicture] = {}
        for file in sorted(path.parent.iterdir()):
            if file.suffix.lower() in PICTURE_ENDINGS and file.is_file():
                relative = file.relative_to(self._content).as_posix()
                try:
                    measured = measure(file, relative)
                except UnusablePictureError as error:
                    reading.report(1, "bad-picture", f"ảnh “{file.name}”: {error}", _SAVE_AGAIN)
                    continue
                shown[file.name] = ShownPicture(variants=variants(measured), alt="")
        return shown

    def _make_post(
        self,
        entry: Entry,
        path: Path,
        body: _Body,
        pictures: dict[str, ShownPicture],
        reading: Reading,
    ) -> Post:
        own = self._own_picture(entry, path, pictures, reading)
        in_body = tuple(pictures[name] for name in body.rendered.pictures if name in pictures)
        return Post(
            entry=entry,
            html=body.rendered.html,
            text=body.rendered.text,
            links=(*entry.links, *body.links()),
            picture=own,
            pictures=(own, *in_body) if own else in_body,
            attachments=self._attachments(entry, path, reading),
        )

    def _own_picture(
        self, entry: Entry, path: Path, pictures: dict[str, ShownPicture], reading: Reading
    ) -> ShownPicture | None:
        if entry.picture is None:
            return None
        file = entry.picture.file
        if file.name not in pictures:
            if not (path.parent / file.name).is_file() or path.name != "index.md":
                reading.report(file.line, "no-file", *_no_file(file.name))
            return None
        return ShownPicture(
            variants=pictures[file.name].variants,
            alt=entry.picture.alt,
            caption=entry.picture.caption,
            credit=entry.picture.credit,
        )

    def _attachments(self, entry: Entry, path: Path, reading: Reading) -> tuple[Attachment, ...]:
        names: tuple[FileName, ...] = entry.files if isinstance(entry, Document) else ()
        found: list[Attachment] = []
        for name in names:
            file = path.parent / name.name
            if path.name != "index.md" or not file.is_file():
                reading.report(name.line, "no-file", *_no_file(name.name))
                continue
            address = f"tep/{entry.slug}/{name.name}"
            relative = PurePosixPath(file.relative_to(self._content)).as_posix()
            found.append(
                Attachment(
                    name=name.name,
                    path=relative,
                    address=address,
                    size_bytes=file.stat().st_size,
                )
            )
        return tuple(found)


class _Body:
    """A rendered body together with where its lines are in the file."""

    def __init__(self, source: SourceText, rendered: Rendered, reading: Reading) -> None:
        self._source = source
        self._reading = reading
        self.rendered = rendered

    def links(self) -> tuple[Link, ...]:
        return tuple(
            Link(kind, slug, self._line_of(f"({kind}:{slug}"))
            for kind, slug in self.rendered.entries
        )

    def report_strange(self) -> None:
        for target in self.rendered.strange:
            self._reading.report(
                self._line_of(target),
                "link-nowhere",
                f"liên kết “{target}” không dẫn đến đâu",
                "viết đủ https://… hoặc tên bài như campaign:ten-phong-trao, story:ten-bai",
            )

    def report_missing_pictures(self, pictures: dict[str, ShownPicture], folder: Path) -> None:
        for name in self.rendered.pictures:
            if name not in pictures and not (folder / name).is_file():
                self._reading.report(self._line_of(f"({name}"), "no-file", *_no_file(name))

    def _line_of(self, needle: str) -> int:
        position = self._source.body.find(needle)
        return self._source.body_line + self._source.body.count("\n", 0, max(position, 0))


def _no_file(name: str) -> tuple[str, str]:
    return f"không có tệp “{name}” cạnh bài", "chép tệp vào thư mục của bài, hoặc sửa tên cho đúng"


_SAVE_AGAIN = "mở ảnh rồi lưu lại thành .jpg, .png hoặc .webp"
