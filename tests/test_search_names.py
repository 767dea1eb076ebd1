"""What has an official name or a short one is found by it: documents, places, offices, awards."""

from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from serving import served

pytestmark = pytest.mark.browser

SITE = """
-- van-ban/19-ct-ttg-2021/index.md --
title: Chỉ thị số 19/CT-TTg phát động thi đua thực hiện Kế hoạch 5 năm
number: 19/CT-TTg
type: chi-thi
issued: 2021-07-16

Các bộ, ngành tổ chức thực hiện.
-- van-ban/04-kh-btnmt-2021/index.md --
title: Kế hoạch số 04/KH-BTNMT thực hiện Chỉ thị số 19/CT-TTg
number: 04/KH-BTNMT
type: ke-hoach
issued: 2021-11-08

Triển khai trong toàn ngành.
-- tin-tuc/so-ket/index.md --
title: Chỉ thị 19, Kế hoạch 04
date: 2024-05-01
summary: Hội nghị bàn về Chỉ thị 19 và Kế hoạch 4.

Đơn vị làm theo Chỉ thị 19, Kế hoạch số 04, Kế hoạch số 4.
-- nguoi-tot-viec-tot/sua-ong-nuoc/index.md --
title: Sửa ống nước trong đêm mưa
date: 2025-05-01
summary: Hai người thợ làm đến sáng.
place: thanh-pho-ho-chi-minh
unit: hoi-lien-hiep-phu-nu-phuong
awards:
  - award: tap-the-lao-dong-xuat-sac
    year: 2024
    decision: 12/QĐ-CTN

Việc nhỏ mà quý.
"""


@pytest.fixture
def find(build, page):
    """Search the site for a text; gives the addresses of its hits."""
    site = build(SITE, SITEURL="")
    assert site.problems == []
    with served(site.output) as address:

        def ask(typed):
            page.goto(f"{address}/tim-kiem/?q={quote(typed)}")
            expect(page.locator("main")).to_have_attribute("data-search-state", "done")
            links = page.locator("main .hit a")
            return links.evaluate_all("all => all.map(a => new URL(a.href).pathname.slice(1, -1))")

        yield ask


DIRECTIVE = "van-ban/19-ct-ttg-2021"
PLAN = "van-ban/04-kh-btnmt-2021"
DEED = "nguoi-tot-viec-tot/sua-ong-nuoc"


def test_a_document_comes_first_when_its_type_and_number_are_typed(find):
    typed = {
        "chỉ thị 19": DIRECTIVE,
        "chi thi so 19": DIRECTIVE,
        "kế hoạch 04": PLAN,
        "KẾ HOẠCH SỐ 04": PLAN,
        "ke hoach 4": PLAN,
        "kế hoạch số 4": PLAN,
        "19/CT-TTg": DIRECTIVE,
        "chỉ thị 19-CT/TTg": DIRECTIVE,
        "kế hoạch 4 KHBTNMT": PLAN,
    }

    assert {text: find(text)[:1] for text in typed} == {
        text: [first] for text, first in typed.items()
    }


def test_what_a_vocabulary_calls_by_a_short_name_is_found_by_it(find, page):
    typed = ("TP.HCM", "tp hcm", "TPHCM", "thành phố hồ chí minh", "TTLĐXS", "hội LHPN")

    assert {text: find(text) for text in typed} == {text: [DEED] for text in typed}

    # Of the tags that say the same, one is shown before the lead.
    find("hồ chí minh")
    expected = "Thành phố Hồ Chí Minh — Hai người thợ làm đến sáng."
    expect(page.locator("main .hit-text")).to_have_text(expected)
