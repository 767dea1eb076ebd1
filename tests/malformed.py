"""Good entries of every kind, and ways to spoil them that a seed repeats exactly."""

import random
from collections.abc import Iterator
from datetime import datetime

from newsroom.dates import VIETNAM
from newsroom.kinds import KINDS, Kind
from newsroom.scaffold import scaffold
from small_sites import ROOT

_BODY_CHARS = 300
_TEXTS = (
    *("---\n", "\n---", "...\n", "\n\n", "\n", "\r", "\t", " ", "  ", "- ", "-", ":"),
    *(": ", "：", "#", " #", "&a ", "*a", "!!python/name:os ", "!x ", "|\n", ">-\n", "? "),
    *("[", "]", "{", "}", ",", "'", '"', "“", "”", "\\", "\\x", "%", "@", "`", "~"),
    *("null", "no", "12:30", "012", "1e9", "2021-02-30", "31/12/9999", "0000-00-00"),
    *("<<: x\n", "<<<<<<< HEAD\n", "=======\n", "\xa0", "\u2028", "\u200b", "\ufeff"),
    *("́", "\0", "\x07", "😀", "đ", "ệ", "title: x\n", "slug: ../x\n", "picture:\n"),
    *("  file: x.jpg\n", "unknown: [title]\n", "[x](", "](", "![a](b.jpg)", "[^1]: x\n"),
    *("[a]: b\n", "*[a]: b\n", "> ", "- - - ", "**", "`", "<script>", "&#x0;"),
    *("&#xd800;", "\x02", "klzzwxh:1", "|a|b|\n|-|-|\n", "19-CT/TTg", "1/A", "story:x"),
    *("campaign:a#b", "javascript:x", "0912345678", "a@b.c", "012345678901", "====\n"),
    *("PK\x03\x04"),
)
_BYTES = (b"\xff", b"\xfe\xff", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x80")
_TOKENS = [*(text.encode() for text in _TEXTS), *_BYTES]


def good_entries() -> list[tuple[Kind, bytes]]:
    """List the shortest sample entries, two of a kind with a short body, and new ones."""
    found = []
    for kind in KINDS:
        folder = ROOT / "content" / kind.folder
        files = sorted(folder.rglob("*.md"), key=lambda file: (file.stat().st_size, file))
        found += [(kind, _shortened(file.read_text("utf-8"))) for file in files[:2]]
        moment = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
        found.append((kind, scaffold(kind, "Trồng rừng", moment, {}).replace("\n#", "\n").encode()))
    return found


def _shortened(text: str) -> bytes:
    _, header, body = text.split("---\n", 2)
    return f"---\n{header}---\n{body[:_BODY_CHARS]}\n".encode()


def spoiled_entries(seed: int, count: int) -> Iterator[tuple[Kind, bytes]]:
    """Spoil good entries ``count`` times, with one to four slips each."""
    dice = random.Random(seed)
    seeds = good_entries()
    for _ in range(count):
        kind, data = dice.choice(seeds)
        for _ in range(dice.choice((1, 1, 2, 4))):
            data = dice.choice(_SLIPS)(data, dice)
        yield kind, data


def _put_in(data: bytes, dice: random.Random) -> bytes:
    place = dice.randrange(len(data) + 1)
    return data[:place] + dice.choice(_TOKENS) * dice.choice((1, 1, 1, 3, 40)) + data[place:]


def _put_at_line(data: bytes, dice: random.Random) -> bytes:
    lines = data.split(b"\n")
    place = dice.randrange(len(lines))
    token = dice.choice(_TOKENS)
    lines[place] = dice.choice((token + lines[place], lines[place] + token, token))
    return b"\n".join(lines)


def _change_byte(data: bytes, dice: random.Random) -> bytes:
    place = dice.randrange(len(data) + 1)
    return data[:place] + bytes([dice.randrange(256)]) + data[place + 1 :]


def _cut(data: bytes, dice: random.Random) -> bytes:
    start = dice.randrange(len(data) + 1)
    return data[:start] + data[start + dice.choice((1, 3, 10, 100)) :]


def _cut_off(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(len(data) + 1)]


def _end_with_header(data: bytes, dice: random.Random) -> bytes:
    return data[: data.rfind(b"---") + 3 + dice.randrange(2)]


def _repeat(data: bytes, dice: random.Random) -> bytes:
    start = dice.randrange(len(data) + 1)
    piece = data[start : start + dice.choice((1, 5, 50, 300))]
    return data[:start] + piece * dice.choice((2, 3, 12)) + data[start:]


def _move_lines(data: bytes, dice: random.Random) -> bytes:
    lines = data.split(b"\n")
    first, second = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


def _indent(data: bytes, dice: random.Random) -> bytes:
    lines = data.split(b"\n")
    place = dice.randrange(len(lines))
    lines[place] = dice.choice((b" ", b"  ", b"\t", b"\xc2\xa0", b"")) + lines[place].lstrip()
    return b"\n".join(lines)


def _save_otherwise(data: bytes, dice: random.Random) -> bytes:
    text = data.decode("utf-8", "replace")
    how = dice.choice(("utf-16", "utf-16-le", "utf-8-sig", "cp1258", "latin-1", "cr", "crlf"))
    if how in ("cr", "crlf"):
        return data.replace(b"\n", b"\r\n" if how == "crlf" else b"\r")
    return text.encode(how, "replace")


_SLIPS = (
    *(_put_in, _put_in, _put_in, _put_at_line, _put_at_line, _change_byte, _cut, _cut, _repeat),
    *(_cut_off, _end_with_header, _move_lines, _indent, _indent, _save_otherwise),
)
