"""One file to one post: front matter, validated record, rendered body, measured pictures."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from entries.attached import note_traces
from entries.made_cache import CachedMaker
from entries.making import Draft, Maker
from entries.measuring import UnusablePictureError, measure
from entries.placing import circumstances_of, note_slips
from entries.rendering import Rendered
from entries.tangles import find_tangle
from newsroom.fields import Reading, parse_record
from newsroom.front_matter import SourceText, read_source
from newsroom.kinds import Kind, address
from newsroom.nodes import Scalar
from newsroom.pictures import ShownPicture, shown
from newsroom.posts import ATTACHMENT_FOLDER, Attachment, Post
from newsroom.problems import Problem
from newsroom.public_texts import PublicText, public_texts
from newsroom.records import PICTURE_ENDINGS, DatedEntry, Entry, PictureFields
from newsroom.reference_types import Link, Slug
from newsroom.scaffold import PLACEHOLDER
from newsroom.text import slugify
from newsroom.vocabularies import Vocabularies

Result = tuple[Post | None, list[Problem]]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file taken apart: all that is needed to render it, and what was wrong so far."""

    path: Path
    reading: Reading
    kind: Kind
    source: SourceText | None = None
    entry: Entry | None = None
    pictures: dict[str, ShownPicture] = field(default_factory=dict)
    texts: tuple[PublicText, ...] = ()

    @property
    def draft(self) -> Draft | None:
        """What rendering and inspecting needs of the file, where it could be read at all."""
        if self.source is None:
            return None
        has_lead = issubclass(self.kind.record, DatedEntry)
        texts = tuple(
            ("lead" if each.key == "summary" and has_lead else each.key, each.words)
            for each in self.texts
        )
        return Draft(self.source.body, self.pictures, texts)


class EntryReader:
    """Reads entries one after another; ``shown_as`` is the content folder's name in messages."""

    def __init__(
        self,
        content: Path,
        shown_as: str,
        vocabularies: Vocabularies,
        maker: Maker | CachedMaker,
        *,
        has_avif: bool = False,
    ) -> None:
        self._content = content
        self._shown_as = shown_as
        self._vocabularies = vocabularies
        self._maker = maker
        self._has_avif = has_avif

    def prepare(self, data: bytes, path: Path, kind: Kind) -> Prepared:
        """Take a file apart, as if the bytes lay at that path, up to where its body is rendered."""
        relative = path.relative_to(self._content).as_posix()
        reading = Reading(f"{self._shown_as}/{relative}", self._vocabularies, [])
        source = read_source(data, reading.report)
        if source is None:
            return Prepared(path, reading, kind)
        entry = self._parse_entry(kind, path, source, reading)
        tangle = find_tangle(source.body)
        if tangle is not None:
            reading.report(source.body_line + tangle, "tangled", *_TANGLED)
            return Prepared(path, reading, kind)
        texts = tuple(public_texts(kind.record, source.header))
        pictures = self._picture_files(path, data, reading)
        return Prepared(path, reading, kind, source, entry, pictures, texts)

    def finish(self, prepared: Prepared) -> Result:
        """Render the body and put the post together; None when problems leave nothing to show."""
        reading, source, pictures = prepared.reading, prepared.source, prepared.pictures
        draft = prepared.draft
        if source is None or draft is None:
            return None, reading.problems
        made = self._maker.make(draft)
        body = _Body(source, made.rendered, reading)
        if body.rendered.is_too_deep:
            reading.report(source.body_line, "too-deep", *_TOO_DEEP)
        body.report_strange()
        body.report_missing_pictures(pictures, prepared.path)
        body.report_placeholder()
        is_told = prepared.entry is not None and prepared.kind.name in _TOLD_IN_BODY
        if is_told and not source.body.strip():
            reading.warn(source.body_line - 1, "no-body", *_NO_BODY)
        lines = [text.line for text in prepared.texts]
        judged_by = circumstances_of(prepared.kind, prepared.entry)
        note_slips(made.inspection, lines, source.body_line, judged_by, reading)
        if prepared.entry is None:
            return None, reading.problems
        post = self._make_post(prepared.entry, prepared.path, body, pictures, reading)
        return post, reading.problems

    def _parse_entry(
        self, kind: Kind, path: Path, source: SourceText, reading: Reading
    ) -> Entry | None:
        values = parse_record(kind.record, source.header, reading)
        if "slug" not in source.header.key_lines:
            slug = Slug().parse(Scalar(name_of(path), 1), "slug", reading)
            if slug is None or values is None:
                return None
            values["slug"] = slug
        return (
            None
            if values is None
            else kind.record(path=reading.path, lines=source.header.key_lines, **values)
        )

    def _picture_files(self, path: Path, data: bytes, reading: Reading) -> dict[str, ShownPicture]:
        """Measure every picture in an entry's own folder; a flat file has no folder of its own."""
        if path.name != "index.md":
            return {}
        found: dict[str, ShownPicture] = {}
        for file in sorted(path.parent.iterdir()):
            if file.suffix.lower() in PICTURE_ENDINGS and file.is_file():
                relative = file.relative_to(self._content).as_posix()
                try:
                    measured = measure(file, relative)
                except UnusablePictureError as error:
                    line = _line_naming(file.name, data)
                    reading.report(line, "bad-picture", f"ảnh “{file.name}”: {error}", _SAVE_AGAIN)
                    continue
                found[file.name] = shown(measured, has_avif=self._has_avif)
        return found

    def _make_post(
        self,
        entry: Entry,
        path: Path,
        body: _Body,
        pictures: dict[str, ShownPicture],
        reading: Reading,
    ) -> Post:
        declared = [
            (each, self._declared_picture(each, path, pictures, reading))
            for each in entry.all_pictures
        ]
        own = next((found for each, found in declared if each is entry.picture), None)
        album = tuple(found for each, found in declared if found and each is not entry.picture)
        in_body = tuple(pictures[name] for name in body.rendered.pictures if name in pictures)
        return Post(
            entry=entry,
            html=body.rendered.html,
            text=body.rendered.text,
            links=(*entry.links, *body.links()),
            picture=own,
            album=album,
            pictures=((own,) if own else ()) + album + in_body,
            attachments=self._attachments(entry, path, reading),
        )

    def _declared_picture(
        self,
        declared: PictureFields,
        path: Path,
        pictures: dict[str, ShownPicture],
        reading: Reading,
    ) -> ShownPicture | None:
        file = declared.file
        if file.name not in pictures:
            if not (path.parent / file.name).is_file() or path.name != "index.md":
                reading.report(file.line, "no-file", *_no_file(file.name))
            return None
        return replace(
            pictures[file.name],
            alt="" if declared.decorative else declared.alt,
            caption=declared.caption,
            credit=declared.credit,
            licence=declared.licence,
        )

    def _attachments(self, entry: Entry, path: Path, reading: Reading) -> tuple[Attachment, ...]:
        found: list[Attachment] = []
        for name in entry.attached_files:
            file = path.parent / name.name
            if path.name != "index.md" or not file.is_file():
                reading.report(name.line, "no-file", *_no_file(name.name))
                continue
            published = f"{slugify(file.stem) or 'tep'}{file.suffix.lower()}"
            address = f"{ATTACHMENT_FOLDER}/{entry.slug}/{published}"
            note_traces(file, name.line, reading)
            source, size = file.relative_to(self._content).as_posix(), file.stat().st_size
            made = Attachment(name=name.name, path=source, address=address, size_bytes=size)
            found.append(made)
        return tuple(found)


class _Body:
    """A rendered body together with where its lines are in the file."""

    def __init__(self, source: SourceText, rendered: Rendered, reading: Reading) -> None:
        self._source = source
        self._reading = reading
        self.rendered = rendered

    def links(self) -> tuple[Link, ...]:
        return tuple(
            Link(kind, slug, self._line_of_entry(kind, slug))
            for kind, slug in self.rendered.entries
        )

    def _line_of_entry(self, kind: str, slug: str) -> int:
        """Find where an entry is named, as ``news:ten-bai`` or by its address."""
        name, path = f"{kind}:{slug}", f"/{address(kind, slug)}".rstrip("/")
        return self._line_of(name if name in self._source.body else path)

    def report_strange(self) -> None:
        for target in self.rendered.strange:
            self._reading.report(
                self._line_of(target),
                "link-nowhere",
                f"liên kết “{target}” không dẫn đến đâu",
                "viết đủ https://… hoặc tên bài như campaign:ten-phong-trao, story:ten-bai",
            )

    def report_placeholder(self) -> None:
        if PLACEHOLDER in self._source.body:
            hint = "viết nội dung bài thay cho câu đó"
            line = self._line_of(PLACEHOLDER)
            self._reading.report(line, "placeholder", "bài chưa có nội dung, còn câu mẫu", hint)

    def report_missing_pictures(self, pictures: dict[str, ShownPicture], path: Path) -> None:
        """Report names of no usable picture; damaged files have been reported before."""
        folder, has_folder = path.parent, path.name == "index.md"
        for name in self.rendered.pictures:
            is_reported = name == Path(name).name and (folder / name).is_file()
            if name not in pictures and not (is_reported and has_folder and _is_picture(name)):
                self._reading.report(self._line_of(name), "no-file", *_no_picture(name, has_folder))

    def _line_of(self, needle: str) -> int:
        """Find the line of a name, not of a longer one that begins alike; else the first."""
        match = re.search(re.escape(needle) + r"(?![\w-])", self._source.body)
        position = match.start() if match else 0
        return self._source.body_line + self._source.body.count("\n", 0, position)


def name_of(path: Path) -> str:
    """Give what an entry's file is called: its folder's name, or its own without ``.md``."""
    return path.parent.name if path.name == "index.md" else path.stem


def _is_picture(name: str) -> bool:
    return name.lower().endswith(PICTURE_ENDINGS)


def _no_picture(name: str, has_folder: bool) -> tuple[str, str]:
    if not _is_picture(name) or "/" in name:
        return f"ảnh “{name}” không dùng được", "dùng ảnh .jpg, .png hoặc .webp nằm cạnh bài"
    if not has_folder:
        return f"không có ảnh “{name}”", "chuyển bài thành thư mục ten-bai/index.md rồi để ảnh vào"
    return _no_file(name)


def _no_file(name: str) -> tuple[str, str]:
    return f"không có tệp “{name}” cạnh bài", "chép tệp vào thư mục của bài, hoặc sửa tên cho đúng"


# A campaign and a document are told by their fields; the others by their body.
_TOLD_IN_BODY = frozenset({"story", "deed", "news", "page"})
_NO_BODY = ("bài chỉ có phần đầu, chưa có nội dung", "viết nội dung dưới dòng --- thứ hai")
_TANGLED = (
    "đoạn bắt đầu ở đây quá dài hoặc dày đặc dấu [ và `, máy không dựng nổi",
    "tách thành nhiều đoạn cách nhau một dòng trống; xóa những dấu thừa",
)
_TOO_DEEP = (
    "danh sách, trích dẫn hoặc ngoặc vuông lồng vào nhau quá nhiều lớp",
    "viết lại cho phẳng hơn, nhiều nhất khoảng mười lớp",
)
_SAVE_AGAIN = "mở ảnh rồi lưu lại thành .jpg, .png hoặc .webp"


def _line_naming(name: str, data: bytes) -> int:
    """Give the line of a file that first names another, 1 where none does."""
    before, found, _ = data.partition(name.encode())
    return before.count(b"\n") + 1 if found else 1
