"""Vocabulary files to terms; every mistake in them is reported at its line, all in one go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsroom.decoding import decode
from newsroom.fields import Reading, parse_record
from newsroom.nodes import Listing, Scalar, Table, parse_yaml
from newsroom.problems import Problem
from newsroom.suggestions import listed, nearest
from newsroom.text import slugify
from newsroom.vocabularies import Term, Vocabularies, Vocabulary
from newsroom.vocabulary_files import VOCABULARY_FILES, VocabularyFile, vocabulary_file

_ENDINGS = (".yaml", ".yml")
_MAX_BYTES = 500_000


@dataclass(frozen=True, slots=True)
class _Row:
    """A term with the table that it was read from, which knows the lines."""

    term: Term
    table: Table


@dataclass(frozen=True, slots=True)
class _File:
    """One vocabulary file read: its row in the table of files, its terms, its open reading."""

    about: VocabularyFile
    rows: tuple[_Row, ...]
    reading: Reading


def load_vocabularies(folder: Path, shown_as: str) -> tuple[Vocabularies, tuple[Problem, ...]]:
    """Read every vocabulary of a folder; ``shown_as`` is the folder's name in messages."""
    problems: list[Problem] = []
    found: dict[str, Vocabulary] = {}
    files: list[_File] = []
    for path in _paths(folder):
        reading = Reading(f"{shown_as}/{path.name}", found, problems)
        about = vocabulary_file(path.stem)
        if about is None or path.suffix != ".yaml":
            reading.report(1, "unknown-vocabulary", *_unknown_file(path.name))
            continue
        rows = tuple(_read_rows(path.read_bytes(), reading))
        found[path.stem] = Vocabulary(path.stem, _ordered(rows))
        files.append(_File(about, rows, reading))
    for file in files:
        _check_ids(file)
        _check_groups(file, found)
        _check_spellings(file)
    if files:
        problems += _missing(found, shown_as)
    return found, tuple(problems)


def _paths(folder: Path) -> list[Path]:
    """List the vocabulary files; links are refused where all of the content is walked."""
    paths = folder.iterdir() if folder.is_dir() and not folder.is_symlink() else ()
    return sorted(
        path
        for path in paths
        if path.suffix.lower() in _ENDINGS and path.is_file() and not path.is_symlink()
    )


def _missing(found: Vocabularies, shown_as: str) -> Iterator[Problem]:
    """Report files that are not there beside others that are: one was probably lost."""
    for file in VOCABULARY_FILES:
        if file.name not in found:
            yield Problem(
                path=f"{shown_as}/{file.name}.yaml",
                line=1,
                code="missing-vocabulary",
                message=f"thiếu tệp danh mục {file.name}.yaml ({file.label.lower()})",
                hint="lấy lại tệp từ bản lưu; danh mục trống thì để tệp có một dòng #",
            )


def _unknown_file(name: str) -> tuple[str, str]:
    stem = name.rpartition(".")[0]
    close = nearest(stem, {file.name: (file.label,) for file in VOCABULARY_FILES})
    names = listed((f"{file.name}.yaml" for file in VOCABULARY_FILES), 40)
    hint = f"đổi tên tệp thành {close}.yaml" if close else f"các tệp danh mục: {names}"
    return f"không có danh mục nào tên là “{name}”", hint


def _ordered(rows: tuple[_Row, ...]) -> dict[str, Term]:
    """Put terms by ``order``, which is their place in the file where it is not given."""
    places = {row.term.id: (row.term.order or number, number) for number, row in enumerate(rows, 1)}
    terms = sorted((row.term for row in rows), key=lambda term: places[term.id])
    return {term.id: term for term in terms}


def _read_rows(data: bytes, reading: Reading) -> Iterator[_Row]:
    if len(data) > _MAX_BYTES:
        reading.report(1, "vocabulary-too-long", "tệp danh mục quá lớn", "bỏ bớt giá trị thừa")
        return
    text = decode(data, reading.report)
    root = None if text is None else parse_yaml(text, 1, reading.report)
    if root is None:
        return
    if not isinstance(root, Listing):
        reading.report(root.line, "vocabulary-shape", *_SHAPE)
        return
    for item in root.items:
        if not isinstance(item, Table):
            reading.report(item.line, "vocabulary-shape", *_SHAPE)
        elif (values := parse_record(Term, item, reading)) is not None:
            yield _Row(Term(**values), item)


def _check_ids(file: _File) -> None:
    """Report ids given twice, times that end before they begin, and strangers in a closed list."""
    lines: dict[str, int] = {}
    for row in file.rows:
        term, line = row.term, row.table.key_lines["id"]
        first = lines.setdefault(term.id, line)
        if first != line:
            message = f"mã “{term.id}” đã dùng ở dòng {first}"
            file.reading.report(line, "vocabulary-twice", message, "đặt mã khác")
        if term.valid_from and term.valid_to and term.valid_to < term.valid_from:
            at = row.table.key_lines["valid_to"]
            file.reading.report(at, "vocabulary-dates", *_DATES)
        if file.about.closed and term.id not in file.about.ids:
            file.reading.report(line, "vocabulary-closed", *_stranger(term.id, file.about))
    for missing in sorted(file.about.ids - set(lines)):
        message = f"danh mục thiếu mã “{missing}” mà phần mềm cần đến"
        hint = f"thêm “- id: {missing}” và dòng “  label: …”"
        file.reading.report(1, "vocabulary-closed", message, hint)


def _stranger(identifier: str, about: VocabularyFile) -> tuple[str, str]:
    close = nearest(identifier, dict.fromkeys(about.ids, ()))
    allowed = listed(sorted(about.ids))
    hint = f"có phải là “{close}”?" if close else f"chỉ có các mã: {allowed}"
    return f"danh mục này là danh sách đóng, không có mã “{identifier}”", hint


def _check_groups(file: _File, found: Vocabularies) -> None:
    """Report groups that are in no list, or given where there are none."""
    name = file.about.groups
    for row in file.rows:
        group, line = row.term.group, row.table.key_lines.get("group", 1)
        if not group:
            continue
        if not name:
            hint = "xóa dòng này"
            file.reading.report(line, "vocabulary-group", "danh mục này không chia nhóm", hint)
        elif name not in found:
            hint = f"tạo tệp {name}.yaml, hoặc xóa các dòng group"
            message = f"chưa có danh mục nhóm {name}.yaml"
            file.reading.report(line, "vocabulary-group", message, hint)
        elif group not in found[name].terms:
            close = found[name].nearest(group)
            hint = f"có phải là “{close}”?" if close else f"các nhóm: {listed(found[name].terms)}"
            message = f"không có nhóm “{group}” trong {name}.yaml"
            file.reading.report(line, "vocabulary-group", message, hint)


def _check_spellings(file: _File) -> None:
    """Report what could be typed for two terms: nobody could tell which one was meant."""
    owners: dict[str, str] = {}
    for row in file.rows:
        for spelling in row.term.spellings:
            owner = owners.setdefault(slugify(spelling), row.term.id)
            if owner != row.term.id:
                message = f"“{spelling}” vừa chỉ “{row.term.id}” vừa chỉ “{owner}” ở trên"
                hint = "sửa một trong hai cho khác nhau cả khi bỏ dấu"
                line = _line_of(spelling, row)
                file.reading.report(line, "vocabulary-same", message, hint)


def _line_of(spelling: str, row: _Row) -> int:
    """Find the line where a label or an alias was typed."""
    for key in ("id", "label", "short", "aliases"):
        node = row.table.items.get(key)
        nodes = node.items if isinstance(node, Listing) else (node,)
        for each in nodes:
            if isinstance(each, Scalar) and " ".join(each.text.split()) == spelling:
                return each.line
    return row.table.line


_SHAPE = ("tệp danh mục phải là một danh sách", "mỗi giá trị viết “- id: …” rồi “  label: …”")
_DATES = ("valid_to sớm hơn valid_from", "đổi lại hai ngày")
