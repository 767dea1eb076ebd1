"""What the fields of an entry, and entries together, must not say: the cases near the border."""

from datetime import date

import pytest

from entries.loading import load
from small_sites import TODAY, write_files

# What the entries of these tests leave open on purpose.
NOT_LOOKED_AT = {"no-body", "no-document-file", "no-effective-day", "number-mismatch"}


@pytest.fixture
def found(tmp_path):
    """Write files and give (file, line, code) of every problem, reminders among them."""

    def run(text):
        content = tmp_path / "content"
        write_files(text, content)
        today = date.fromisoformat(TODAY)
        problems = load(content, root="", today=today, cache=tmp_path / "cache").problems
        return [
            (each.path.split("/")[-2], each.line, each.code)
            for each in problems
            if each.code not in NOT_LOOKED_AT
        ]

    return run


def messages(tmp_path):
    today = date.fromisoformat(TODAY)
    loaded = load(tmp_path / "content", root="", today=today, cache=tmp_path / "cache")
    return [str(each) for each in loaded.problems if each.code not in NOT_LOOKED_AT]


CONSENT = "consent: {basis: dong-y, date: 2026-01-01, reference: DY-1, scope: [name, story]"


def person(slug, name, *lines):
    return "\n".join(
        [
            f"-- nguoi-tot-viec-tot/{slug}/index.md --",
            *(
                "subject: person",
                f"name: {name}",
                "role: Học sinh lớp 4",
                *lines,
                "",
                "Chuyện.",
                "",
            ),
        ]
    )


def test_of_a_child_the_given_name_and_the_class_are_told(found):
    guarded = (f"{CONSENT}, guardian: true}}", "minor: true")

    assert found(
        person("ten-goi", "Em Bảo An", *guarded)
        + person("hai-tieng", "Hà My", *guarded)
        + person("ho-ten", "Em Nguyễn An", *guarded)
        + person("ho-la", "Giàng A Pó", *guarded)
        + person("khong-ten", "Một học sinh lớp 4", *guarded)
        + person("cap-hoc", "Em Bình", *guarded).replace("lớp 4", "trường trung học cơ sở")
        + person("ten-truong", "Em Chi", *guarded).replace("lớp 4", "trường THCS Chu Văn An")
        + person("minh-hoa", "Em Trần An", "minor: true", "illustrative: true")
    ) == [
        ("ho-la", 6, "minor-details"),
        ("ho-ten", 6, "minor-details"),
        ("ten-truong", 7, "minor-details"),
    ]


def test_eighteen_years_are_counted_to_the_day_of_publishing(found):
    assert found(
        person("du-tuoi", "Nguyễn An", f"{CONSENT}}}", "birth_year: 2008")
        + person("chua-du", "Nguyễn Bình", f"{CONSENT}}}", "birth_year: 2009")
    ) == [("chua-du", 9, "minor-not-said")]


PICTURE = "picture: {file: anh.jpg, alt: Ảnh"


def test_a_picture_of_somebody_needs_consent_and_a_decoration_does_not(found):
    shot = "-- nguoi-tot-viec-tot/{}/anh.jpg --\n600x400\n"
    slugs = ("anh-chup", "trang-tri", "trong-bai")

    assert found(
        person("anh-chup", "Lan", f"{CONSENT}}}", f"{PICTURE}}}")
        + person("trang-tri", "Mai", f"{CONSENT}}}", "picture: {file: anh.jpg, decorative: true}")
        + person("trong-bai", "Cúc", f"{CONSENT}}}").replace("Chuyện.", "![Chị Cúc](anh.jpg)")
        + "".join(map(shot.format, slugs))
    ) == [("anh-chup", 8, "consent-scope"), ("trong-bai", 8, "consent-scope")]


AWARDS = """
    -- guong-dien-hinh/danh-hieu/index.md --
    subject: collective
    name: Tổ một
    unit: to-dan-pho
    date: 2026-06-01
    awards:
      - {award: tap-the-lao-dong-tien-tien, year: 2025, date: 2026-01-15}
      - {award: tap-the-lao-dong-tien-tien, year: 2023, date: 2025-01-15}
      - {award: giay-khen-xa, year: 2025, date: 2026-01-15}
      - {award: giay-khen-xa, year: 2025, decision: 12/QĐ-UBND}
      - {award: co-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong, year: 2023, date: 2024-01-15}
      - {award: co-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong, year: 2024, decision: 12/QĐ-UBND}
    -- guong-dien-hinh/mo-hinh/index.md --
    subject: model
    name: Mô hình hai
    unit: to-dan-pho
    awards: [{award: chien-si-thi-dua-co-so, year: 2025, date: 2025-12-30}]
    """


def test_a_yearly_title_may_be_decided_in_the_next_year_and_a_model_may_have_any(found):
    assert found(AWARDS) == [
        ("danh-hieu", 10, "award-year"),
        ("danh-hieu", 11, "award-year"),
        ("danh-hieu", 14, "term-out-of-time"),
    ]


CAMPAIGN = """
    -- phong-trao/song-xanh/index.md --
    launched: 2025-12-20
    start: 2026-01-01
    end: 2026-06-30
    milestones:
      - {kind: phat-dong, planned: 2025-12-15, actual: 2025-12-20}
      - {kind: kiem-tra, planned: 2026-06-30}
      - {kind: kiem-tra, planned: 2026-07-01}
      - {kind: tong-ket, planned: 2027-01-15}
      - {kind: tong-ket, planned: 2027-07-15}
    -- phong-trao/thuong-xuyen/index.md --
    form: thuong-xuyen
    start: 2026-01-01
    """


def test_a_campaign_is_launched_before_and_summed_up_after_its_time(found):
    assert found(CAMPAIGN) == [
        ("song-xanh", 11, "milestone-outside"),
        ("song-xanh", 13, "milestone-outside"),
    ]


LINKS = """
    -- tin-tuc/mot/index.md --
    aliases: [/tin-tuc/mot-cu/, /van-ban/mot.html]

    [Bài hai](/tin-tuc/hai/#dau-muc), [hai](/tin-tuc/hai?x=1), [trang chủ](/), [tin](/tin-tuc/),
    [trang 2](/tin-tuc/trang-2/), [năm](/tin-tuc/nam-2026/), [tìm](/tim-kiem/?q=rừng),
    [giới thiệu](/gioi-thieu/), [tin qua thư](/tin-tuc/atom.xml), [bản đồ](/sitemap.xml)
    -- tin-tuc/hai/index.md --

    ## Đầu mục

    [Sai đầu mục](news:mot#phan-hai), [phần của trang](news:mot#van_ban)
    [Sai tên](/tin-tuc/mott/)
    [Tên cũ](/tin-tuc/mot-cu/)
    [Nháp](/tin-tuc/nhap/)
    [Trang](/gioi-thiu/)
    [Sâu](/tin-tuc/hai/anh/lon/)
    -- tin-tuc/nhap/index.md --
    status: draft
    -- trang/gioi-thieu/index.md --
    """


def test_addresses_on_this_site_are_checked_like_names(found, tmp_path):
    assert found(LINKS) == [
        ("hai", 9, "unknown-anchor"),
        ("hai", 10, "unknown-entry"),
        ("hai", 11, "unknown-entry"),
        ("hai", 12, "hidden-entry"),
        ("hai", 13, "unknown-entry"),
        ("hai", 14, "link-nowhere"),
    ]
    hints = [message.partition(" → ")[2] for message in messages(tmp_path)]
    assert hints[1:3] == ["có phải là “mot”?", "bài ấy nay có tên “mot” trong mục Tin tức"]
    assert hints[4] == "có phải là “gioi-thieu”?"


ALIASES = """
    -- tin-tuc/mot/index.md --
    aliases: [hai, mot, ten-cu, ten-cu, /nguoi-tot-viec-tot/]
    -- tin-tuc/hai/index.md --
    aliases: [ba]
    -- tin-tuc/ba/index.md --
    aliases: [mot]
    -- tin-tuc/nhap/index.md --
    aliases: [ten-cu, bon]
    status: draft
    -- tin-tuc/bon/index.md --
    aliases: [nhap]
    """


def test_former_addresses_meet_no_page_no_list_and_no_other_former_address(found):
    assert found(ALIASES) == [
        ("ba", 5, "alias-loop"),
        ("bon", 5, "alias-loop"),
        ("hai", 5, "alias-loop"),
        ("mot", 5, "alias-loop"),
        ("mot", 5, "alias-own"),
        ("mot", 5, "alias-taken"),
        ("mot", 5, "alias-taken"),
        ("nhap", 5, "alias-loop"),
        ("nhap", 5, "alias-taken"),
    ]


ALIKE = """
    -- guong-dien-hinh/to-ba/index.md --
    date: 2025-03-01
    name: Tổ tự quản số 3
    tags: [Vận động, Sống xanh]
    -- nguoi-tot-viec-tot/to-so-ba/index.md --
    date: 2026-03-02
    name: tổ tự quản Số 3
    place: ca-mau
    tags: [Vận động]
    -- nguoi-tot-viec-tot/to-so-ba-nua/index.md --
    date: 2026-03-04
    name: Tổ tự quản số 3
    place: ca-mau
    tags: [vẫn đọng]
    status: draft
    -- nguoi-tot-viec-tot/noi-khac/index.md --
    date: 2026-03-04
    name: Tổ tự quản số 3
    place: hue
    """


def test_doubles_are_named_with_the_other_file(found, tmp_path):
    assert found(ALIKE) == [
        ("to-so-ba-nua", 5, "same-subject"),
        ("to-so-ba-nua", 7, "tags-alike"),
    ]
    same, tags = messages(tmp_path)
    assert "nguoi-tot-viec-tot/to-so-ba/index.md" in same
    assert "thẻ “Vận động” ở content/guong-dien-hinh/to-ba/index.md:6" in tags


TOGETHER = """
    -- phong-trao/song-xanh/index.md --
    period: 2026-2027
    parent: song-sach
    featured: [to-ba]
    milestones:
      - {kind: so-ket, actual: 2026-06-30, report: so-ket}
    -- phong-trao/song-sach/index.md --
    period: 2026-2026
    -- guong-dien-hinh/to-ba/index.md --
    campaigns: [song-sach]
    -- tin-tuc/so-ket/index.md --
    date: 2026-06-29
    """


def test_what_belongs_to_a_campaign_says_so_itself(found, tmp_path):
    assert found(TOGETHER) == [
        ("song-xanh", 6, "longer-than-parent"),
        ("song-xanh", 7, "one-way-link"),
        ("song-xanh", 9, "milestone-report-early"),
        ("song-xanh", 9, "report-one-way"),
    ]
    assert (
        "trong content/guong-dien-hinh/to-ba/index.md viết campaigns: [song-sach, song-xanh]"
        in messages(tmp_path)[1]
    )


REPLACED = """
    -- van-ban/01-ct-ttg-2020/index.md --
    number: 01/CT-TTg
    issued: 2020-01-10
    replaced_by: [02-ct-ttg-2021]
    -- van-ban/02-ct-ttg-2021/index.md --
    number: 02/CT-TTg
    issued: 2021-01-10
    replaces: [01-ct-ttg-2020]
    -- van-ban/03-ct-ttg-2022/index.md --
    number: 03/CT-TTg
    issued: 2022-01-10
    replaced_by: [02-ct-ttg-2021]
    -- van-ban/04-ct-ttg-2023/index.md --
    number: 04/CT-TTg
    issued: 2023-01-10
    replaces: [05-ct-ttg-2023]
    -- van-ban/05-ct-ttg-2023/index.md --
    number: 05/CT-TTg
    issued: 2023-01-10
    replaces: [06-ct-ttg-2023]
    -- van-ban/06-ct-ttg-2023/index.md --
    number: 06/CT-TTg
    issued: 2023-01-10
    replaces: [04-ct-ttg-2023]
    """


def test_replacements_go_from_new_to_old_and_never_in_a_circle(found):
    assert found(REPLACED) == [
        ("03-ct-ttg-2022", 6, "replacement-order"),
        ("04-ct-ttg-2023", 6, "replacement-loop"),
        ("05-ct-ttg-2023", 6, "replacement-loop"),
        ("06-ct-ttg-2023", 6, "replacement-loop"),
    ]


def test_who_names_an_entry_that_could_not_be_read_is_not_blamed(found):
    assert found("""
        -- phong-trao/song-xanh/index.md --
        date: hôm qua
        -- tin-tuc/mot/index.md --
        campaigns: [song-xanh]
        """) == [("song-xanh", 4, "unclear-date")]


def test_the_head_of_a_collective_may_be_told_by_the_office(found):
    deed = """
        -- nguoi-tot-viec-tot/to/index.md --
        title: Tổ tự quản giữ đường sạch
        date: 2026-01-05
        summary: Một câu.
        subject: collective
        name: Tổ tự quản số 3
        representative: {}
        ---
        Tổ dọn đường mỗi sáng.
        """

    assert "representative-consent" not in {code for *_, code in found(deed.format("Tổ trưởng"))}
    assert "representative-consent" in {code for *_, code in found(deed.format("Lê Văn Tám"))}


def test_an_award_of_a_day_to_come_is_not_answered_with_a_later_change(found, tmp_path):
    found("""
        -- nguoi-tot-viec-tot/to/index.md --
        title: Tổ tự quản giữ đường sạch
        date: 2026-01-05
        summary: Một câu.
        subject: collective
        name: Tổ tự quản số 3
        awards: [{award: giay-khen, year: 2090, date: 2090-01-02, decision: 12/QĐ-UBND}]
        ---
        Tổ dọn đường mỗi sáng.
        -- vocabulary/awards.yaml --
        - id: giay-khen
          label: Giấy khen
        """)

    (told,) = (line for line in messages(tmp_path) if "award-too-late" in line)
    assert "khen thưởng ghi ngày 02/01/2090 là ngày chưa đến → xem lại ngày, năm" in told
    assert "modified" not in told


def test_no_document_is_put_into_a_campaigns_mouth(found, tmp_path):
    found("""
        -- phong-trao/song-xanh/index.md --
        title: Sông xanh
        date: 2026-01-05
        summary: Một câu.
        ---
        Nội dung.
        """)

    (told,) = (line for line in messages(tmp_path) if "no-basis" in line)
    assert "thêm dòng “basis: [Kế hoạch số … ngày … của …]”" in told
    assert "19-ct-ttg" not in told


def test_no_document_is_said_to_mean_itself(found, tmp_path):
    text = """
        -- van-ban/19-ct-ttg-2021/index.md --
        number: 19/CT-TTg
        issued: 2021-07-16
        replaced_by: [20-ct-ttg-2021]
        """

    assert found(text) == [("19-ct-ttg-2021", 6, "unknown-entry")]
    assert messages(tmp_path)[0].endswith("viết đúng tên thư mục của bài được nhắc đến")


def test_where_nothing_may_be_unknown_the_hint_says_so(found, tmp_path):
    assert found("-- tin-tuc/mot/index.md --\nunknown: [date]\n") == [("mot", 5, "bad-unknown")]
    assert messages(tmp_path)[0].endswith(
        "bỏ mục unknown: mục bắt buộc của loại bài này đều phải có giá trị"
    )


def test_a_change_comes_after_publishing_and_not_after_today(found):
    text = """
        -- tin-tuc/rung/index.md --
        date: 2026-05-02 09:30
        changes:
          - {date: 2026-05-02 10:00, what: Sửa số hộ.}
          - {date: 2026-05-01, what: Sửa số cây.}
          - date: 2026-11-23
            what: Sửa tên.
        -- van-ban/19-ct-ttg-2021/index.md --
        number: 19/CT-TTg
        issued: 2021-07-16
        changes: [{date: 2021-07-20, what: Thêm tệp.}]
        """

    assert found(text) == [
        ("rung", 7, "modified-before-date"),
        ("rung", 8, "change-in-future"),
    ]
