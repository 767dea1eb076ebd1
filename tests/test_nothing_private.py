"""Nothing private or hidden reaches the output: whatever it says, every published byte stays."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from newsroom.field_types import Block, Choice, Day, Flag, Listed, Many, Text
from newsroom.fields import FieldType, Spec, specs, walk
from newsroom.kinds import KINDS, Kind
from newsroom.reference_types import FieldName
from newsroom.vocabulary_reading import load_vocabularies
from small_sites import DEFAULTS_BY_FOLDER, ROOT, Site, differing

SETTINGS = ("pelicanconf.py", "publishconf.py")
VOCABULARIES, _ = load_vocabularies(ROOT / "content" / "vocabulary", "vocabulary")
# Words and days that no page of the site would print by itself.
WORDS = ("Zorvaxin riêng tư", "Quymblet kín đáo")
DAYS = (datetime.date(1987, 3, 14), datetime.date(1979, 8, 26))
LEAD = "Đoạn mở đầu dài vừa đủ hai mươi lăm từ để không ai phải nhắc, và ngắn để đọc một hơi thôi."


def typed(kind: FieldType, variant: int, number: int, record: type) -> Any:
    """Give a value of a private field's type; the two variants differ in all that they can."""
    match kind:
        case Text():
            return f"{WORDS[variant]} {number}"
        case Day():
            return (DAYS[variant] + datetime.timedelta(days=number)).isoformat()
        case Flag():
            return ("true", "false")[variant]
        case Listed(vocabulary=vocabulary):
            return list(VOCABULARIES[vocabulary].terms)[variant]
        case Many(item=Choice(labels=labels)):
            return list(labels)[:: (1, -1)[variant]]
        case Many(item=FieldName()):
            return waivable(record)[:: (1, -1)[variant]]
        case Block(record=inner):
            return {
                key: typed(spec.type, variant, number + place, inner)
                for place, (key, spec) in enumerate(specs(inner).items(), 1)
            }
    raise AssertionError(f"teach this test two values of {kind}: a private field has that type")


def waivable(record: type) -> list[str]:
    """Name two required facts that an entry may leave out by saying that they are unknown."""
    names = [
        key for key, spec in specs(record).items() if spec.can_be_unknown and not spec.required_when
    ]
    return names[-2:]


def private_keys(record: type) -> dict[str, Spec]:
    return {key: spec for key, spec in specs(record).items() if spec.private}


def header(kind: Kind, variant: int) -> dict[str, Any]:
    """Make a header of a kind with every private field filled in."""
    record: dict[str, Any] = {"title": f"Bài của mục {kind.label}", "summary": LEAD}
    if kind.name not in ("document", "page"):
        record["date"] = "2026-03-02 08:00"
    if kind.name == "document":
        record |= {"number": "19/CT-TTg", "issued": "2021-07-16"}
    defaults = DEFAULTS_BY_FOLDER.get(kind.folder, {})
    record |= {key: yaml.safe_load(text.format()) for key, text in defaults.items()}
    if kind.name in ("story", "deed"):
        record |= {"subject": "person", "role": "Bảo vệ", "unit": next(iter(UNITS)), "name": "Lan"}
    for number, (key, spec) in enumerate(private_keys(kind.record).items()):
        value = typed(spec.type, variant, number * 10, kind.record)
        record |= {key: value} if value else {}
    for unknown in record.get("unknown", ()):
        del record[unknown]
    return record


UNITS = VOCABULARIES["units"].terms


def written(variant: int) -> str:
    """Write one entry of each kind, every private field of it filled in."""
    return "".join(
        f"-- {kind.folder}/bai/index.md --\n---\n{dump(header(kind, variant))}---\n\nNội dung.\n"
        for kind in KINDS
    )


def dump(record: dict[str, Any]) -> str:
    return yaml.safe_dump(record, allow_unicode=True, sort_keys=False, width=1000)


def given(record: dict[str, Any], prefix: str = "") -> Iterator[str]:
    """Name every key of a header and of its groups, like ``consent.basis``."""
    for key, value in record.items():
        yield f"{prefix}{key}"
        if isinstance(value, dict):
            yield from given(value, f"{prefix}{key}.")


def forms_of(day: datetime.date) -> list[str]:
    return [
        day.isoformat(),
        f"{day:%d/%m/%Y}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%Y%m%d}",
    ]


def found_in(site: Site, words: list[str]) -> list[tuple[str, str]]:
    """Give every (file, word) where a word stands in a file's name or bytes."""
    return [
        (name, word)
        for name, data in site.files().items()
        for word in words
        if word in name or word.encode() in data
    ]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_proof_fills_in_every_private_field_of_the_declarations(kind):
    private = {name for name, spec in walk(kind.record) if spec.private}
    needless = set() if waivable(kind.record) else {"unknown"}

    for variant in (0, 1):
        assert private - needless <= set(given(header(kind, variant)))


@pytest.mark.parametrize("settings", SETTINGS)
def test_no_published_byte_depends_on_what_a_private_field_says(build, settings):
    first = build(written(0), conf=settings)
    second = build(written(1), conf=settings)

    assert (first.problems, second.problems) == ([], [])
    assert all(first.has(f"{kind.address}/bai/index.html".lstrip("/")) for kind in KINDS)
    assert differing(first, second) == []
    days = [DAYS[0] + datetime.timedelta(days=number) for number in range(100)]
    words = [
        WORDS[0],
        WORDS[0].split()[0].lower(),
        *(form for day in days for form in forms_of(day)),
    ]
    assert found_in(first, words) == []


SHOWN = """
    -- guong-dien-hinh/to-so-3/index.md --
    campaigns: [song-xanh]
    tags: [Sống xanh]
    -- phong-trao/song-xanh/index.md --
    period: 2021-2030
    -- van-ban/19-ct-ttg-2021/index.md --
    number: 19/CT-TTg
    issued: 2021-07-16
    -- tin-tuc/mo-dau/index.md --
    date: 2026-04-01

    Theo Chỉ thị số 20/CT-TTg.
    -- trang/gioi-thieu/index.md --
    """

HIDDEN_HEADER = """
    title: Zorvaxin chưa kể
    summary: Zorvaxin mở đầu
    aliases: [zorvaxin-cu, /zorvaxin/{folder}.html]
    tags: [Sống xanh, Zorvaxin]
    picture: {{file: zorvaxin.jpg, alt: Zorvaxin trong ảnh}}
    {lines}

    Zorvaxin theo Chỉ thị số 19/CT-TTg ngày 16/7/2021 và [tổ số 3](story:to-so-3).

    ![Zorvaxin](zorvaxin-2.jpg)
    """
DRAFT, NOT_DUE = "status: draft", "date: 2026-11-23 00:00"
HIDDEN = {
    "guong-dien-hinh": (NOT_DUE, "campaigns: [song-xanh]", "unit: {unit}", "place: hue"),
    "nguoi-tot-viec-tot": (DRAFT, "campaigns: [song-xanh]"),
    "phong-trao": (DRAFT, "parent: song-xanh", "documents: [19-ct-ttg-2021]"),
    "tin-tuc": (NOT_DUE, "campaigns: [song-xanh]"),
    "van-ban": (
        *(NOT_DUE, "number: 20/CT-TTg", "issued: 2026-11-20", "replaces: [19-ct-ttg-2021]"),
        *("related: [19-ct-ttg-2021]", "files: [zorvaxin.pdf]"),
    ),
    "trang": (DRAFT,),
}


def hidden() -> str:
    """Write a hidden entry of every kind that names, shows and cites all that it can."""
    files = []
    for folder, lines in HIDDEN.items():
        joined = "\n    ".join(lines).format(unit=next(iter(UNITS)))
        files.append(f"    -- {folder}/zorvaxin-{folder}/index.md --")
        files.append(HIDDEN_HEADER.format(folder=folder, lines=joined).strip("\n"))
        files += [f"    -- {folder}/zorvaxin-{folder}/{name} --\n    777x333" for name in PICTURES]
    files.append("    -- van-ban/zorvaxin-van-ban/zorvaxin.pdf --\n    %PDF-1.4 Zorvaxin")
    return "\n".join(files)


PICTURES = ("zorvaxin.jpg", "zorvaxin-2.jpg")


def test_hidden_entries_and_their_files_change_no_published_byte(build):
    alone = build(SHOWN, conf="publishconf.py")
    beside = build(hidden(), conf="publishconf.py")

    assert (alone.problems, beside.problems) == ([], [])
    assert {path.parent.parent.name for path in beside.content.rglob("zorvaxin-*/index.md")} == {
        kind.folder for kind in KINDS
    }
    assert differing(alone, beside) == []
    assert found_in(beside, ["Zorvaxin", "zorvaxin"]) == []


def test_what_is_hidden_is_shown_when_its_day_has_come(build):
    build(SHOWN)

    site = build(hidden().replace(DRAFT, "status: published"), NEWSROOM_TODAY="2026-11-23")

    assert site.problems == []
    words = {name.split("/")[0] for name, _ in found_in(site, ["Zorvaxin", "zorvaxin"])}
    assert {"guong-dien-hinh", "phong-trao", "anh", "tep", "tu-khoa", "zorvaxin"} <= words
