"""What an inspection finds counts by what the header allows, and costs nothing the second time."""

import shutil
import time
from datetime import date

import pytest

from entries.loading import load
from newsroom.award_claims import AwardNames, judge_claim
from newsroom.inspection import Lists, inspect
from newsroom.vocabularies import Term, Vocabulary
from small_sites import ROOT, TODAY, write_files

LINTED = {
    "personal-id", "personal-phone", "personal-email", "house-number", "birth-date", "ethnicity",
    "religion", "health", "named-without-consent", "award-not-given", "quotes", "odd-space",
    "tone-style", "title-full-stop", "alt-file-name", "lead-length", "invisible", "no-alt",
    "control-character", "document-number",
}  # fmt: skip
CONSENT = "consent: {basis: dong-y, date: 2026-01-02, scope: [#], reference: DY-1}"
STORY = """
-- guong-dien-hinh/mot/index.md --
---
title: Bác bảo vệ
date: 2026-01-02 08:00
summary: Một tổ giữ sạch dòng kênh mười năm liền, và dạy lại cách làm ấy cho ba phường ở phía
  hạ lưu, nơi chưa ai tin là làm được.
{header}
---

Chị Lò Thị Mai, người Thái, và ông Trần Văn An bị ung thư.

Chị Lò Thị Mai được tặng Huân chương Lao động hạng Ba.
"""


@pytest.fixture
def found(tmp_path):
    """Write files and give (line, code, severity) of what the text checks say of them."""

    def run(text, **options):
        content = tmp_path / "content"
        if not content.exists():
            shutil.copytree(ROOT / "content" / "vocabulary", content / "vocabulary")
        write_files(text, content)
        loaded = load(
            content, root="", today=date.fromisoformat(TODAY), cache=tmp_path / "cache", **options
        )
        return [
            (problem.line, problem.code, problem.severity)
            for problem in loaded.problems
            if problem.code in LINTED
        ]

    return run


def test_without_consent_a_story_is_told_of_names_and_stopped_by_secrets(found):
    assert found(STORY.format(header="author: Ban biên tập")) == [
        (9, "ethnicity", "error"),
        (9, "health", "error"),
        (9, "named-without-consent", "warning"),
        (9, "named-without-consent", "warning"),
        (11, "award-not-given", "warning"),
    ]


def test_consent_to_the_name_is_not_consent_to_secrets(found):
    assert found(STORY.format(header=CONSENT.replace("#", "name, story"))) == [
        (9, "ethnicity", "error"),
        (9, "health", "error"),
        (11, "award-not-given", "warning"),
    ]


def test_consent_to_secrets_is_none_to_the_name(found):
    assert [
        code for _, code, _ in found(STORY.format(header=CONSENT.replace("#", "sensitive")))
    ] == [
        "named-without-consent",
        "named-without-consent",
        "award-not-given",
    ]


def test_an_illustrative_story_has_nobody_in_it_but_its_numbers_may_be_somebodys(found):
    story = STORY.format(header="illustrative: true") + "\nGọi 0912345678.\n"

    assert found(story) == [(11, "award-not-given", "warning"), (13, "personal-phone", "error")]


def test_in_news_secrets_are_reminders_and_names_are_free(found):
    news = """
        -- tin-tuc/mot/index.md --

        Chị Lò Thị Mai, người Thái, được tặng Huân chương Lao động hạng Ba.
        """

    assert found(news) == [(7, "ethnicity", "warning")]


@pytest.mark.parametrize(
    ("state", "expected"),
    [("hieu-luc", []), ("truy-tang", []), ("da-huy", [(8, "award-not-given", "warning")])],
)
def test_an_award_in_the_text_is_held_against_the_header(found, state, expected):
    story = """
        -- guong-dien-hinh/mot/index.md --
        ---
        title: Một tổ giữ kênh
        date: 2026-01-02 08:00
        summary: Một tổ giữ sạch dòng kênh mười năm liền, và dạy lại cách làm ấy cho ba phường
          ở phía hạ lưu, nơi chưa ai tin là làm được.
        awards: [{award: huan-chuong-lao-dong-hang-ba, year: 2025, state: #}]
        ---
        Tổ được tặng Huân chương Lao động hạng Ba.
        """

    assert found(story.replace("#", state)) == expected


def test_every_public_text_of_a_header_is_looked_through_at_its_line(found):
    deed = """
        -- nguoi-tot-viec-tot/mot/index.md --
        ---
        title: Trồng "rừng" ven biển.
        date: 2026-01-02 08:00
        summary: Gọi 0912345678 nhé.
        author: Nguyễn\u200b Lan
        picture:
          file: a.jpg
          alt: IMG_2041.jpg
          caption: Bà ở số nhà 12.
        results:
          - figure: "2"
            what: cây hoá thạch
            year: 2025
        lessons:
          - Gửi thư về lan85@gmail.com.
          - "Ông sinh ngày 12/3/1980."
          - Làm theo Chỉ thị số 19/CTTTg.
        consent: {basis: dong-y, date: 2026-01-02, scope: [name], reference: "0912345678"}
        reviewer: số CCCD 001085012345
        ---

        Nội dung.
        """

    assert found(deed) == [
        (2, "quotes", "warning"),
        (2, "title-full-stop", "warning"),
        (4, "lead-length", "warning"),
        (4, "personal-phone", "error"),
        (5, "invisible", "warning"),
        (8, "alt-file-name", "warning"),
        (9, "house-number", "error"),
        (12, "tone-style", "warning"),
        (15, "personal-email", "error"),
        (16, "birth-date", "error"),
        (17, "document-number", "warning"),
    ]


def test_a_control_character_is_named_once_in_the_header_and_once_in_the_body(found):
    news = '-- tin-tuc/mot/index.md --\ntitle: "Một \\a hai"\n\nBa \x07 bốn.\n'

    assert found(news) == [(4, "control-character", "error"), (7, "control-character", "error")]


def test_the_style_of_tone_marks_is_a_choice(found):
    news = "-- tin-tuc/mot/index.md --\n\nVăn hoá.\n\nVăn hóa.\n"

    assert found(news) == [(7, "tone-style", "warning")]
    assert found(news, tone_marks="mới") == [(9, "tone-style", "warning")]


def test_what_was_found_is_found_again_without_looking(found, tmp_path):
    news = '-- tin-tuc/mot/index.md --\n\nMột "hai" và 0912345678.\n'
    first = found(news)
    [kept] = (tmp_path / "cache").rglob("*.json")
    kept.write_text(kept.read_text("utf-8").replace("0912345678", "đã giữ lại"), encoding="utf-8")

    again = load(
        tmp_path / "content", root="", today=date.fromisoformat(TODAY), cache=tmp_path / "cache"
    )

    assert first == [(7, "personal-phone", "error"), (7, "quotes", "warning")]
    assert "có số điện thoại di động “đã giữ lại”" in {each.message for each in again.problems}


def test_a_changed_list_of_awards_is_looked_for_at_once(found, tmp_path):
    story = "-- guong-dien-hinh/mot/index.md --\n\nTổ được tặng Bằng khen Sông Xanh.\n"
    assert found(story) == []

    with (tmp_path / "content/vocabulary/awards.yaml").open("a", encoding="utf-8") as awards:
        awards.write("- id: song-xanh\n  label: Bằng khen Sông Xanh\n  applies_to: [collective]\n")

    assert [code for _, code, _ in found(story)] == ["award-not-given"]


AWARDS = Vocabulary(
    "awards",
    {
        "ld3": Term(id="ld3", label="Huân chương Lao động hạng Ba", aliases=("HCLĐ hạng Ba",)),
        "cs": Term(id="cs", label="Chiến sĩ thi đua cơ sở", aliases=("CSTĐCS",)),
        "lt": Term(id="lt", label="Lao động tiên tiến"),
    },
)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Tổ được tặng Huân chương Lao động hạng Ba.", [("ld3",)]),
        ("Năm 2020 chị được Chủ tịch nước tặng thưởng HCLĐ hạng Ba", [("ld3",)]),
        ("Vinh dự đón nhận Huân chương Lao động hạng Ba", [("ld3",)]),
        ("Bốn năm liền đạt danh hiệu “Chiến sĩ thi đua cơ sở”", [("cs",)]),
        ("Ông được công nhận danh hiệu CSTĐCS", [("cs",)]),
        ("Anh nhận danh hiệu lao động tiên tiến", [("lt",)]),
        ("Tổ được đề nghị tặng Huân chương Lao động hạng Ba.", []),
        ("Trình Chủ tịch nước xét tặng Huân chương Lao động hạng Ba.", []),
        ("Hồ sơ để được tặng HCLĐ hạng Ba gồm ba bản.", []),
        ("Chủ tịch nước trao Huân chương Lao động hạng Ba cho ba đơn vị.", []),
        ("Phấn đấu đạt danh hiệu Lao động tiên tiến.", []),
        ("Điều 24 quy định danh hiệu Lao động tiên tiến.", []),
        ("Chị chưa từng được tặng Huân chương Lao động hạng Ba.", []),
    ],
)
def test_what_says_that_an_award_was_given(text, ids):
    assert [claim.about for claim in AwardNames(AWARDS).find_claims(text)] == ids


@pytest.mark.parametrize(
    ("states", "why", "hint"),
    [
        ({}, "nhưng mục awards không có", "được đề nghị tặng"),
        ({"ld3": "de-nghi"}, "nhưng mục awards mới là đề nghị", "được đề nghị tặng"),
        ({"ld3": "da-huy"}, "nhưng khen thưởng đó đã bị hủy", "bỏ câu này"),
    ],
)
def test_the_message_says_why_and_how_to_word_it(states, why, hint):
    [claim] = AwardNames(AWARDS).find_claims("Tổ được tặng Huân chương Lao động hạng Ba.")

    judged = judge_claim(claim, states)

    assert judged is not None
    assert judged.message == f"bài ghi “tặng Huân chương Lao động hạng Ba” {why}"
    assert hint in judged.hint


@pytest.mark.parametrize(
    "sign", ["“", '"', "[", "`", "*", "_", "|", " ", "\t", "- ", "```\n", "ạ", "0 ", "bị ung thư "]
)
def test_a_file_of_rubbish_is_looked_through_in_time(sign):
    rubbish = sign * (20_000 // len(sign))
    start = time.process_time()

    inspect([("title", rubbish.replace("\n", " "))], rubbish, Lists({}))

    assert time.process_time() - start < 5
