"""What attached files tell besides their text is reported before anybody can download it."""

import zipfile
import zlib

import pytest
from PIL import Image

from entries.attached import Traces, find_traces, is_what_its_name_says
from small_sites import write_files

CORE = "<cp:coreProperties><dc:creator>{}</dc:creator><cp:lastModifiedBy>{}</cp:lastModifiedBy>"
XMP = "<dc:creator><rdf:Seq><rdf:li>Lê Thị Hoa</rdf:li></rdf:Seq></dc:creator>"


def packed(text):
    """Give a PDF whose objects are compressed, as Word writes it."""
    data = zlib.compress(text.encode("latin-1"))
    return b"%PDF-1.7\n9 0 obj <</Type /ObjStm /Filter /FlateDecode>> stream\r\n" + data


def hexadecimal(name):
    return f"%PDF-1.4\n<< /Author <FEFF{name.encode('utf-16-be').hex()}> >>".encode()


PDFS = {
    "nobody": (b"%PDF-1.4\n<< /Author (admin) /Creator (Word) >>", ()),
    "an office": (b"%PDF-1.4\n<< /Author (Van phong Chinh phu) >>", ()),
    "a program's word": (b"%PDF-1.4\n<< /Author (Microsoft Office User) >>", ()),
    "plain": (b"%PDF-1.4\n<< /Author (Nguyen Van \\Minh) >>", ("Nguyen Van Minh",)),
    "UTF-16": (hexadecimal("Trần Văn Bình"), ("Trần Văn Bình",)),
    "compressed": (packed("<< /Author (Pham Van Cuong) >>"), ("Pham Van Cuong",)),
    "XMP": (b"%PDF-1.4\n" + XMP.encode(), ("Lê Thị Hoa",)),
    "damaged": (packed("x")[:-5] + b"\0\0", ()),
}


@pytest.mark.parametrize("kind", PDFS)
def test_the_author_of_a_pdf_is_found_where_he_is_a_person(tmp_path, kind):
    data, authors = PDFS[kind]
    (tmp_path / "a.pdf").write_bytes(data)

    assert find_traces(tmp_path / "a.pdf") == Traces(authors=authors)


def photograph(path, *, has_place):
    image, tags = Image.new("RGB", (8, 8)), Image.Exif()
    tags[0x010F] = "Máy ảnh"
    if has_place:
        tags.get_ifd(0x8825).update({1: "N", 2: (10.0, 2.0, 5.0), 3: "E", 4: (105.0, 1.0, 2.0)})
    image.save(path, exif=tags)
    return path.read_bytes()


def office(path, **parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return path


def test_a_word_file_tells_its_authors_its_remarks_and_where_its_pictures_were_taken(tmp_path):
    placed = photograph(tmp_path / "a.jpg", has_place=True)
    placeless = photograph(tmp_path / "b.jpg", has_place=False)
    core = CORE.format("Đỗ Thị &#x4c;an", "Administrator")

    telling = office(
        tmp_path / "a.docx",
        docProps__core_xml=core, word__document_xml='<w:ins w:id="1">x', word__media__a_jpg=placed,
    )  # fmt: skip
    clean = office(
        tmp_path / "b.docx",
        docProps__core_xml=CORE.format("", ""), word__document_xml="<w:instrText>x",
        word__media__b_jpg=placeless,
    )  # fmt: skip

    assert find_traces(telling) == Traces(authors=("Đỗ Thị Lan",), has_place=True, has_remarks=True)
    assert find_traces(clean) == Traces()


def test_an_open_document_and_a_photograph_in_a_pdf_are_looked_through(tmp_path):
    noted = office(tmp_path / "a.odt", content_xml="<office:annotation x>", mimetype="odt")
    (tmp_path / "a.pdf").write_bytes(
        b"%PDF-1.4\nstream\n" + photograph(tmp_path / "a.jpg", has_place=True) + b"\nendstream"
    )

    assert find_traces(noted) == Traces(has_remarks=True)
    assert find_traces(tmp_path / "a.pdf") == Traces(has_place=True)


@pytest.mark.parametrize(
    "action",
    [
        b"/OpenAction << /S /JavaScript /JS (x) >>",
        b"/S /Launch /F (x.exe)",
        b"/Names << /EmbeddedFiles 3 0 R >>",
    ],
)
def test_a_pdf_that_does_something_by_itself_is_told(tmp_path, action):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n" + action)
    (tmp_path / "b.pdf").write_bytes(packed(action.decode()))

    assert find_traces(tmp_path / "a.pdf") == Traces(has_actions=True)
    assert find_traces(tmp_path / "b.pdf") == Traces(has_actions=True)


@pytest.mark.parametrize(
    ("name", "data", "is_true"),
    [
        ("a.pdf", b"%PDF-1.4", True),
        ("a.pdf", b"\0" * 1000 + b"%PDF-1.4", True),
        ("a.pdf", b"MZ\x90\0", False),
        ("a.PDF", b"<html>", False),
        ("a.docx", b"PK\3\4word", True),
        ("a.docx", b"\xd0\xcf\x11\xe0", False),
        ("a.xlsx", b"", False),
        ("a.csv", b"a,b", True),
    ],
)
def test_a_file_is_what_its_ending_says(tmp_path, name, data, is_true):
    (tmp_path / name).write_bytes(data)

    assert is_what_its_name_says(tmp_path / name) is is_true


def test_bombs_and_broken_files_are_over_soon(tmp_path):
    bomb = office(tmp_path / "a.docx", word__document_xml=b"\0" * 9_000_000)
    (tmp_path / "b.docx").write_bytes(bomb.read_bytes()[:-30])
    (tmp_path / "c.pdf").write_bytes(packed("a" * 9_000_000) * 4 + b"/Author (" + b"\\" * 999_999)

    assert {find_traces(tmp_path / name) for name in ("a.docx", "b.docx", "c.pdf")} == {Traces()}


def test_the_line_that_names_the_file_is_told(tmp_path):
    from datetime import date

    from entries.loading import load

    write_files(
        """
        -- van-ban/ke-hoach/index.md --
        number: 05/KH-CQM
        issued: 2026-03-02
        type: ke-hoach
        body: co-quan-mau
        files: [toan-van.pdf]
        -- van-ban/ke-hoach/toan-van.pdf --
        %PDF-1.7 << /Author (Nguyen Van Minh) >>
        """,
        tmp_path / "content",
    )
    loaded = load(tmp_path / "content", root="", today=date(2026, 11, 22), cache=tmp_path / "c")

    [told] = [each for each in loaded.problems if each.code == "file-author"]
    assert (told.path, told.line, told.severity) == (
        *("content/van-ban/ke-hoach/index.md", 8, "warning"),
    )
    assert told.message == (
        "tệp “toan-van.pdf” ghi tên người soạn “Nguyen Van Minh”, ai tải về cũng thấy"
    )
