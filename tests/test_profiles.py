"""What a reader sees of everything that an exemplar, a campaign or a document says."""

EXEMPLAR = """
    -- guong-dien-hinh/ong-tam/index.md --
    title: Ông Tám giữ rừng
    reviewer: Nguyễn Kín Đáo
    review_on: 2027-01-01
    subject: person
    honorific: Ông
    name: Trần Văn Tám
    birth_year: 1961
    role: Nhân viên bảo vệ rừng
    unit: ban-quan-ly-rung-phong-ho
    place: ca-mau
    level: tinh
    sectors: [moi-truong]
    size: 36 hộ
    founded: 2018
    representative: Lê Thị Bảy
    deeds: [Khoán tuần tra cho 36 hộ]
    results:
      - {figure: "18", unit: ha, what: rừng trồng lại, year: 2021, source: Sổ tuần tra}
      - {figure: "2", unit: vụ, what: chặt cây, year: 2022, source: Báo cáo 12/BC-UBND}
    stage: nhan-rong
    replicated:
      - {place: vinh-long, who: Xã bên, date: 2024-05-01, note: Làm theo từ đầu}
    awards:
      - award: bang-khen-tinh
        year: 2022
        decision: 1657/QĐ-UBND
        date: 2022-11-15
        body: co-quan-mau
        kind: dot-xuat
        file: quyet-dinh.pdf
      - {award: lao-dong-tien-tien, year: 2023, date: 2023-12-30, state: truy-tang}
      - award: chien-si-thi-dua-co-so
        year: 2024
        date: 2024-12-30
        state: da-huy
        file: da-huy.pdf
    sources:
      - {title: Báo cáo của xã, date: 2021-10-05}
      - {title: Tin đã đăng, url: "https://vidu.vn/tin"}
    pictures:
      - {file: a.jpg, alt: Hàng rào cọc, caption: Cọc tràm, credit: Bảo, licence: cc-by-4-0}
      - {file: b.jpg, decorative: true, credit: Bảo, licence: cc-by-4-0}
    consent:
      basis: dong-y
      date: 2021-10-01
      scope: [name, image, story]
      reference: DY-BI-MAT-01
    -- guong-dien-hinh/ong-tam/quyet-dinh.pdf --
    %PDF-1.4
    -- guong-dien-hinh/ong-tam/da-huy.pdf --
    %PDF-1.4
    -- guong-dien-hinh/ong-tam/a.jpg --
    800x600
    -- guong-dien-hinh/ong-tam/b.jpg --
    800x601
    """


def test_an_exemplars_page_shows_every_public_fact(build):
    site = build(EXEMPLAR)
    page = site.page("guong-dien-hinh/ong-tam/")

    labels = page.texts(".profile dt")
    values = page.texts(".profile dd")
    assert list(zip(labels, values, strict=True)) == [
        ("Nêu gương", "Ông Trần Văn Tám"),
        ("Đối tượng", "Cá nhân"),
        ("Chức vụ, nghề nghiệp", "Nhân viên bảo vệ rừng"),
        ("Năm sinh", "1961"),
        ("Đơn vị", "Ban quản lý rừng phòng hộ"),
        ("Địa bàn", "Cà Mau"),
        ("Cấp", "Cấp tỉnh"),
        ("Người đại diện", "Lê Thị Bảy"),
        ("Quy mô", "36 hộ"),
        ("Năm thành lập", "2018"),
        ("Lĩnh vực", "Môi trường"),
        ("Bước nhân rộng", "Nhân rộng"),
    ]
    assert page.texts("#viec_da_lam + ul li") == ["Khoán tuần tra cho 36 hộ"]
    assert page.texts(".results-source") == [
        "Năm 2021 · Sổ tuần tra",
        "Năm 2022 · Báo cáo 12/BC-UBND",
    ]
    assert page.text("#noi_nhan_rong + ul") == (
        "Xã bên Vĩnh Long, từ ngày 01/05/2024 Làm theo từ đầu"
    )
    assert page.texts(".byline li") == ["Báo cáo của xã, 05/10/2021", "Tin đã đăng"]
    assert [img.attributes["alt"] for img in page.tree.css(".album img")] == ["Hàng rào cọc", ""]
    assert page.text(".album figcaption") == "Cọc tràm Bảo · CC BY 4.0"


def test_awards_that_stand_are_a_table_and_cancelled_ones_are_nowhere(build):
    site = build(EXEMPLAR)
    page = site.page("guong-dien-hinh/ong-tam/")

    assert page.texts("#khen_thuong + table tbody tr") == [
        "Lao động tiên tiến Truy tặng 2023 ngày 30/12/2023",
        "Bằng khen của tỉnh, thành phố Khen thưởng đột xuất 2022 1657/QĐ-UBND ngày 15/11/2022 "
        "Tải quyết định Cơ quan mẫu",
    ]
    file = page.tree.css_first("a.ledger-file").attributes["href"]
    assert site.has(file.strip("/"))
    assert not [name for name in site.files() if "da-huy" in name]


def test_what_is_private_is_in_no_published_file(build):
    files = build(EXEMPLAR).files()

    for secret in ("DY-BI-MAT-01", "Nguyễn Kín Đáo", "2027-01-01", "dong-y"):
        assert [name for name, data in files.items() if secret.encode() in data] == []


def test_one_source_of_all_figures_is_named_once(build):
    page = build("""
        -- guong-dien-hinh/mot/index.md --
        results:
          - {figure: "1", what: giếng, year: 2024, source: Sổ của xã}
          - {figure: "2", what: bể, year: 2025, source: Sổ của xã}
        """).page("guong-dien-hinh/mot/")

    assert page.text(".results").count("Sổ của xã") == 1
    assert page.texts(".results-source") == ["Năm 2024", "Năm 2025"]


def test_a_campaigns_page_shows_who_where_what_for_and_its_exemplars_first(build):
    page = build("""
        -- phong-trao/song-xanh/index.md --
        launcher: Thủ trưởng Cơ quan mẫu
        launch_place: Hội trường lớn
        criteria:
          - {criterion: Sạch rác, measure: Cân, threshold: 100%, subject: Khối văn phòng}
        targets: [Giảm 50% rác]
        measures: [Kiểm tra chéo]
        rewards: [Giấy khen cho lao công]
        milestones:
          - {kind: so-ket, planned: 2026-06-30, actual: 2026-07-02, report: so-ket-song}
        featured: [to-cu]
        -- tin-tuc/so-ket-song/index.md --
        title: Sơ kết sông xanh
        date: 2026-07-03
        -- guong-dien-hinh/to-cu/index.md --
        date: 2026-01-01
        campaigns: [song-xanh]
        -- guong-dien-hinh/to-moi/index.md --
        date: 2026-05-01
        campaigns: [song-xanh]
        """).page("phong-trao/song-xanh/")

    assert "Thủ trưởng Cơ quan mẫu" in page.text(".profile")
    assert "Hội trường lớn" in page.text(".profile")
    assert page.text("main table tbody th") == "Sạch rác Áp dụng cho: Khối văn phòng"
    assert page.texts("#chi_tieu + ul li") == ["Giảm 50% rác"]
    assert page.texts("#giai_phap + ul li") == ["Kiểm tra chéo"]
    assert page.texts("#khen_thuong + ul li") == ["Giấy khen cho lao công"]
    assert "/tin-tuc/so-ket-song/" in page.links(".timeline")
    assert page.links("[aria-labelledby=guong_tieu_bieu]") == ["/guong-dien-hinh/to-cu/"]
    assert page.links("[aria-labelledby=nhom_guong-dien-hinh]") == ["/guong-dien-hinh/to-moi/"]


DOCUMENTS = """
    -- van-ban/moi/index.md --
    title: Kế hoạch mới
    number: 02/KH-CQM
    type: ke-hoach
    body: co-quan-mau
    issued: 2026-03-01
    replaces: [cu]
    -- van-ban/cu/index.md --
    title: Kế hoạch cũ
    number: 01/KH-CQM
    type: ke-hoach
    body: co-quan-mau
    issued: 2021-03-01
    effective: 2021-03-01
    -- van-ban/sap-toi/index.md --
    title: Quyết định sắp tới
    number: 03/QĐ-CQM
    type: quyet-dinh
    body: co-quan-mau
    issued: 2026-11-20
    effective: 2026-12-01
    sectors: [moi-truong]
    """


def test_replacing_is_seen_from_both_sides(build):
    site = build(DOCUMENTS)

    new, old = site.page("van-ban/moi/"), site.page("van-ban/cu/")
    assert new.links("[aria-labelledby=thay_the]") == ["/van-ban/cu/"]
    assert old.links("[aria-labelledby=duoc_thay]") == ["/van-ban/moi/"]
    assert "Được nhắc đến trong" not in old.html
    assert "Hết hiệu lực" in old.text(".article-meta")


def test_a_document_says_whether_it_is_in_force(build):
    early = build(DOCUMENTS)
    later = build("", NEWSROOM_TODAY="2026-12-01")

    assert "Chưa có hiệu lực" in early.page("van-ban/sap-toi/").text(".article-meta")
    assert "Còn hiệu lực" in later.page("van-ban/sap-toi/").text(".article-meta")
    # Nothing says from when it holds, so nothing is claimed.
    assert "hiệu lực" not in early.page("van-ban/moi/").text(".article-meta")
    assert "Môi trường" in early.page("van-ban/sap-toi/").text(".record")
