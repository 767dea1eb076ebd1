"""Parts of a file as HTTP answers them (RFC 9110, section 14)."""

import pytest

from newsroom.byte_ranges import answer_ranges

DATA = b"0123456789"


def test_one_range_is_answered_by_its_bytes():
    fields = {"Content-Type": "text/plain", "Content-Range": "bytes 2-4/10"}
    assert answer_ranges("bytes=2-4", DATA, "text/plain") == (fields, b"234")


def test_a_range_ends_with_the_file():
    assert answer_ranges("bytes=8-", DATA, "text/plain")[1] == b"89"
    assert answer_ranges("bytes=8-99", DATA, "text/plain")[1] == b"89"


def test_several_ranges_are_parts_that_each_say_where_they_lie():
    fields, body = answer_ranges("bytes=0-0, 7-8", DATA, "text/plain")

    kind, _, boundary = fields["Content-Type"].partition("; boundary=")
    assert kind == "multipart/byteranges"
    assert body.decode().split(f"\r\n--{boundary}") == [
        "",
        "\r\nContent-Type: text/plain\r\nContent-Range: bytes 0-0/10\r\n\r\n0",
        "\r\nContent-Type: text/plain\r\nContent-Range: bytes 7-8/10\r\n\r\n78",
        "--\r\n",
    ]


@pytest.mark.parametrize(
    "header", ["", "bytes=", "bytes=-3", "bytes=10-", "bytes=4-2", "items=0-1"]
)
def test_the_whole_file_answers_anything_else(header):
    assert answer_ranges(header, DATA, "text/plain") is None
