"""A new entry's text: nothing of its kind is missing, and filled in it is a good entry."""

import re
from datetime import date, datetime

import pytest

from entries.loading import load
from newsroom.fields import walk
from newsroom.kinds import KINDS
from newsroom.scaffold import LONGEST_LINE, PLACEHOLDER, scaffold
from newsroom.vocabulary_reading import load_vocabularies
from small_sites import ROOT, write_files, write_picture

NOW = datetime(2026, 11, 20, 8, 30)
VOCABULARIES, _ = load_vocabularies(ROOT / "content" / "vocabulary", "vocabulary")
# What a writer types into the blanks of any kind.
TYPED = {
    "summary": " ".join(["Mười từ là chưa đủ cho một đoạn mở đầu đâu."] * 3),
    "number": "19/CT-TTg",
    "issued": "2021-07-16",
    "type": "Chỉ thị",
    "body": "thu-tuong",
    "subject": "household",
    "name": "Hộ trồng rừng",
    "place": "Cà Mau",
    "level": "co-so",
    "sectors": "[moi-truong]",
    "deeds": "[Trồng rừng]",
    "figure": '"18"',
    "what": "ha rừng trồng lại",
    "year": "2021",
    "lessons": "[Che sóng trước]",
    "title": "Báo cáo của xã",
    "form": "chuyen-de",
    "scope": "toan-quoc",
    "launched_by": "thu-tuong",
    "launched": "2026-01-05",
    "aim": "Trồng thêm rừng",
    "content": "[Trồng rừng]",
    "subjects": "[Mọi người]",
    "criterion": "Số cây sống",
}
# What the examples of optional fields name.
NEIGHBOURS = """
    -- phong-trao/ten-thu-muc-bai-kia.md --
    -- tin-tuc/ten-thu-muc-bai-kia.md --
    date: 2026-07-03 08:00
    -- guong-dien-hinh/ten-thu-muc-bai-kia.md --
    campaigns: [ten-bai-khong-dau]
    -- van-ban/ten-thu-muc-bai-kia.md --
    number: 20/CT-TTg
    issued: 2021-07-17
    -- van-ban/ten-thu-muc-van-ban-cu.md --
    number: 18/CT-TTg
    issued: 2016-07-17
    -- van-ban/ten-thu-muc-van-ban-moi.md --
    number: 01/CT-TTg
    issued: 2026-01-05
    """
_BLANK = re.compile(r"( *(?:- )?)([a-z_]+):(?:  # .*)?")
_OFF = re.compile(r"^#(?=[a-z_]+:|  )", re.MULTILINE)


def new_entry(kind):
    return scaffold(kind, "Gương: “người” trồng rừng", NOW, VOCABULARIES)


def fill_in(text, **others):
    """Type a value into every blank that is left, as a writer would; groups have theirs inside."""
    lines = text.split("\n")
    typed = TYPED | others
    for number, line in enumerate(lines):
        blank = _BLANK.fullmatch(line)
        if blank and not is_group(lines, number):
            lines[number] = f"{blank[1]}{blank[2]}: {typed[blank[2]]}"
    return "\n".join(lines).replace(PLACEHOLDER, "Chuyện là thế này.")


def is_group(lines, number):
    def depth(line):
        return len(re.match(r" *(- )?", line)[0])

    following = next(line for line in lines[number + 1 :] if not re.match(r" *(#|$)", line))
    return depth(following) > depth(lines[number])


def check(content, kind, text):
    """Give what must be mended; reminders of what a fuller entry would have are left out."""
    folder = content / kind.folder / "bai-moi"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.md").write_text(text, encoding="utf-8")
    today = date(2027, 1, 15)
    loaded = load(content, root="", today=today, cache=content.parent / "cache")
    found = [each for each in loaded.problems if "bai-moi" in each.path]
    return [str(each) for each in found if each.severity == "error"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_new_entry_checks_clean_once_its_blanks_are_filled(tmp_path, kind):
    write_files("", tmp_path / "content")

    assert check(tmp_path / "content", kind, fill_in(new_entry(kind))) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_with_every_optional_field_switched_on_its_examples_check_clean(tmp_path, kind):
    content = tmp_path / "content"
    write_files(NEIGHBOURS, content)
    folder = content / kind.folder / "bai-moi"
    folder.mkdir(parents=True)
    write_picture(folder / "chi-lan.jpg", 1200, 800)
    (folder / "ten-tep.pdf").write_bytes(b"%PDF-1.7\n")
    # "unknown" stands for a value, so it cannot be used together with all of them.
    text = re.sub(r"^#unknown: .*\n", "", new_entry(kind), flags=re.MULTILINE)

    text = fill_in(_OFF.sub("", text), subject="person")

    assert check(content, kind, text) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_of_the_kind_is_in_its_new_entry(kind):
    named = set(names_of(_OFF.sub("", new_entry(kind))))

    assert named == {name for name, _ in walk(kind.record)}


def names_of(header):
    """Name the keys of a header as ``awards.year``, by how far each is set in."""
    parents = []
    for line in header.split("\n"):
        found = re.match(r"( *(?:- )?)([a-z_]+):", line)
        if found:
            depth = len(found[1])
            parents = [(at, key) for at, key in parents if at < depth] + [(depth, found[2])]
            yield ".".join(key for _, key in parents)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_line_is_endless(kind):
    assert [line for line in new_entry(kind).split("\n") if len(line) > LONGEST_LINE] == []


def test_private_fields_stand_last_under_a_heading_that_says_so():
    deed = next(kind for kind in KINDS if kind.name == "deed")

    public, _, private = new_entry(deed).partition("—— Không bao giờ đăng")

    assert [key for key in ("consent", "reviewer", "unknown") if f"#{key}:" in public] == []
    assert re.findall(r"^#([a-z_]+):", private, re.MULTILINE) == [
        "consent", "reviewer", "review_on", "unknown",
    ]  # fmt: skip


def test_a_condition_is_told_in_words():
    deed = next(kind for kind in KINDS if kind.name == "deed")

    assert "#role: Bảo vệ cơ quan  # ☆ khi subject là person. Chức vụ" in new_entry(deed)
