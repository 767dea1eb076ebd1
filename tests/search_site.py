"""A small site for the tests of searching, built once; its pages have their policy of content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from serving import served
from sharing import made_once
from small_sites import build_site, write_files

SITE = """
-- van-ban/19-ct-ttg-2021/index.md --
title: Chỉ thị về phát động phong trào
number: 19/CT-TTg
issued: 2021-07-17

Các bộ, ngành tổ chức thực hiện.
-- phong-trao/thi-dua-moi-truong/index.md --
title: Thi đua trong lĩnh vực môi trường
date: 2021-11-23 21:14
summary: Tổng cục phát động thi đua giai đoạn 2021–2025.
documents: [19-ct-ttg-2021]
criteria:
  - criterion: Mỗi đơn vị trồng một vạt tràm

Toàn ngành hưởng ứng.
-- tin-tuc/so-ket/index.md --
title: Sơ kết nửa chặng đường
date: 2022-05-01
summary: Hội nghị nhìn lại hai năm.

Đơn vị đã thực hiện Chỉ thị số 19/CT-TTg và thi đua sôi nổi.
-- tin-tuc/dua-hau/index.md --
title: Mùa dưa hấu ngọt
date: 2022-06-01
summary: Người trồng thì đưa dưa ra chợ.

Năm 2022 được mùa.
-- guong-dien-hinh/giu-rung/index.md --
title: Người giữ rừng <b>ngập mặn</b>
date: 2023-03-04
summary: Ông kể chuyện kỷ niệm giữ rừng.
tags: [Bảo vệ rừng]

Nhìn ra biển **lớn** và nhìn ra biển lớn.

Đoạn thứ nhất kể chuyện nước lên.

Đoạn thứ hai kể chuyện nước lên.

Đoạn thứ ba kể chuyện nước lên.

Đoạn thứ tư kể chuyện nước lên.

Đoạn thứ năm kể chuyện nước lên.

Đoạn thứ sáu kể chuyện nước lên.

Đoạn thứ bảy kể chuyện nước lên.

Đoạn thứ tám kể chuyện nước lên.

Đoạn thứ chín kể chuyện nước lên.

Đoạn thứ mười kể chuyện nước lên.

Khẩu hiệu viết bằng vôi trên vách lán.
-- trang/gioi-thieu/index.md --
title: Giới thiệu trang tin
summary: Trang tin kể chuyện người tốt.

Kỉ niệm và lòng biết ơn.
"""
MANY = "".join(
    f"""
-- nguoi-tot-viec-tot/nhat-duoc-cua-roi-{number}/index.md --
title: Nhặt được của rơi, lần {number}
date: 2024-01-{number:02}
summary: Em trả lại người mất.

Việc nhỏ mà đẹp.
"""
    for number in range(1, 24)
)


# How a browser shows it to different readers.
LOOKS = {
    "phone": {"viewport": {"width": 360, "height": 740}},
    "four times the size": {"viewport": {"width": 320, "height": 256}},
    "dark": {"color_scheme": "dark"},
    "more contrast": {"contrast": "more"},
    "system colours": {"forced_colors": "active", "reduced_motion": "reduce"},
}


@pytest.fixture(scope="session")
def search_site(shared: Path, cache: Path) -> Iterator[str]:
    """The site's address, as an agency's site may lie; a policy of content holds on its pages."""

    def make(folder: Path) -> None:
        write_files(SITE + MANY, folder / "content")
        output, root = folder / "host" / "tin", "https://example.vn/tin"
        output.parent.mkdir()
        site = build_site(folder / "content", output, cache, SITEURL=root, PREVIEW=False)
        assert site.problems == []

    with served(made_once(shared / "search", make) / "host") as host:
        yield f"{host}/tin"
