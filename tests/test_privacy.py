"""Personal data in a text: what identifies somebody is found, what an office publishes is not."""

import pytest

from newsroom.persons import find_named, names_someone
from newsroom.privacy import check_privacy
from newsroom.sensitive import check_sensitive

# code | sentence
IDENTIFYING = """
personal-id | Chị đến công an phường trình CMND 012345678 để nhận lại ví.
personal-id | Anh Nam, số CMND 123456789, đã ký nhận.
personal-id | CCCD số 001085012345 do Cục Cảnh sát cấp.
personal-id | Căn cước công dân số: 079 185 004 321.
personal-id | Thẻ căn cước 079.185.004.321 còn nằm trong ví.
personal-id | Trong ví có giấy tờ mang số 038099001234.
personal-id | Số định danh cá nhân 025190000456 được ghi ở mặt sau.
personal-id | Hộ chiếu số B1234567 và ba triệu đồng.
personal-id | Giấy phép lái xe số 790123456789 rơi ở bến.
personal-id | Chứng minh nhân dân: 271 234 567.
personal-id | Mã số BHXH 0123456789 của bà được tra lại.
personal-id | Người mất ví là chủ thẻ 012 345 678.
personal-id | Danh sách nhận quà: 1. Bà Tư, 331234567.
personal-account | Mọi giúp đỡ xin gửi số tài khoản 0123456789, Ngân hàng A.
personal-account | STK: 19034567890123 (chị Hoa).
personal-account | Tài khoản ngân hàng số 1023 456 789 của cháu.
personal-account | Chuyển khoản qua TK 711A12345678 giúp em.
personal-phone | Ai nhặt được xin gọi 0912345678.
personal-phone | Liên hệ anh Tuấn: 0912 345 678.
personal-phone | Điện thoại 098.765.4321 gặp chị Lan.
personal-phone | SĐT 0356-789-012 để hỏi mua giống.
personal-phone | Gọi +84 912 345 678 hoặc đến tận nơi.
personal-phone | Số máy (+84) 772345678 luôn mở.
personal-phone | Zalo 0084905123456 của tổ trưởng.
personal-phone | Ông vẫn dùng số 01682345678 từ mười năm trước.
personal-phone | Từ năm 2024, 0987654321 là số của nhóm.
personal-phone | Gọi [anh Bình](tel:0938123456) khi cần.
personal-email | Gửi bài cho chị qua lannguyen@gmail.com trước thứ sáu.
personal-email | Thư điện tử: Tran.Lan85@yahoo.com.vn.
personal-email | Email nguyenvanan@sotnmt.example-tinh.gov.vn để góp ý.
personal-email | Viết cho an.nguyen@coquan.example.
personal-email | Liên hệ phamthihoa2@truong.edu.vn.
personal-email | Xin gửi về minhtran@congty.com.vn nhé.
personal-email | [Thư cho anh](mailto:hoanghai@outlook.com)
house-number | Bà sống ở số nhà 12, phố Chợ.
house-number | Nhà số 45B trong xóm lúc nào cũng mở cửa.
house-number | Gia đình chị ở số 5 ngõ 12 phố Lương Khánh Thiện.
house-number | Căn phòng trọ ở 27/3 hẻm 14 rộng chín mét vuông.
house-number | Ông dựng xe trước cửa số 18, đường Nguyễn Trãi.
house-number | Mẹ con chị thuê số 7 phố Hàng Bún.
house-number | Căn hộ 1204 của anh là nơi sách được gom về.
house-number | Hộ khẩu thường trú: tổ 3, ấp Bình Hòa.
house-number | Anh trú tại xóm 5, thôn Đông.
house-number | Cụ hiện sống tại tổ 12, khu phố 3, phường An Phú.
house-number | Nhà bà ở 15 ngách 22 sát bờ kênh.
house-number | Địa chỉ nhà riêng số 9 được giữ kín nhiều năm.
birth-date | Chị Hoa sinh ngày 12/3/1980 tại Nam Định.
birth-date | Ông sinh ngày 5 tháng 9 năm 1955.
birth-date | Em Minh (SN 12-03-2010) học lớp 9.
birth-date | Ngày sinh: 1985-04-30.
birth-date | Nguyễn Văn A, ngày tháng năm sinh: 02/09/1975.
birth-date | Cháu sinh 20.11.2015, đang học lớp 5.
birth-date | Cô sinh ngày mùng 2 tháng 1 năm 1990.
birth-date | She was born on 12/03/1980 in Hue.
birth-date | NS 01/01/1960, quê Thái Bình.
"""

INNOCENT = """
Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ.
Công văn 1042/BTNMT-TCMT và Kế hoạch 04/KH-BTNMT ngày 12/01/2021.
Tổng kinh phí 123.456.789 đồng do dân góp.
Kho bạc đã nhận 150000000 đồng tiền ủng hộ.
Cả nước có 98.506.193 người vào năm 2021.
Sản lượng đạt 012 tấn, tăng 1,5 lần so với năm 2019.
Trang bị 120 máy, mã thiết bị 123456789.
Sách in năm 2020, ISBN 0894122614.
Doanh nghiệp có mã số thuế 0101234567.
Mã số doanh nghiệp 031234567890 được tra trên cổng.
Gọi (024) 3773 1513 hoặc 024 37731513 trong giờ hành chính.
Điện thoại cơ quan: 0243 773 1513, fax 0243 773 1514.
Điện thoại bàn 028.3829.1234 của Ủy ban nhân dân phường.
Tổng đài 19001234 và 18001567 trả lời miễn phí.
Gọi 113, 114, 115 khi khẩn cấp.
Đường dây nóng 1900 545 655 nhận phản ánh.
Ủng hộ qua tài khoản kho bạc số 3713.0.1058784 của Quỹ.
Số tài khoản 123456789012 của Quỹ Vì người nghèo, Ủy ban Mặt trận Tổ quốc tỉnh.
Tài khoản VNeID mức 2 đã kích hoạt cho 1200 người.
Bài gửi về lienhe@guongsang.example trước thứ sáu.
Hộp thư vanphong@monre.gov.vn nhận góp ý.
Gửi thư tới banbientap@baotinh.vn hoặc vuthiduakhenthuong@moha.gov.vn.
Phản ánh qua phananh@hanoi.gov.vn, lễ tân qua le-tan@coquan.gov.vn.
Viết cho [ban biên tập](mailto:thidua-khenthuong@btnmt.gov.vn).
Trụ sở số 10 Tôn Thất Thuyết, Hà Nội.
Trụ sở ở số 10, đường Tôn Thất Thuyết, phường Cầu Giấy.
Văn phòng một cửa tại số 5 ngõ 12 phố Láng Hạ mở cả thứ bảy.
Bảo tàng ở số 1 phố Tràng Tiền mở cửa miễn phí.
Địa chỉ tiếp nhận: số 25, đường Lý Thường Kiệt.
| Địa chỉ | số 7 phố Mẫu, phường Mẫu |
Tổ dân phố số 4 họp mỗi tháng một lần.
Tổ 3, ấp Bình Hòa có 42 hộ tham gia phân loại rác.
Tổ tự quản số 5 ra quân sáng chủ nhật.
Quốc lộ 1, tỉnh lộ 12 và đường 30 tháng 4.
Công trình số 2 đường sắt đi qua xã.
Chị sinh năm 1980 ở Nam Định.
Ông sinh năm 1955, nghỉ hưu từ 2015.
Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890.
Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2025).
Buổi lễ của học sinh ngày 20/11/2025 thật vui.
Đợt tổng vệ sinh ngày 5/6/2025 có 300 người.
Làm giấy khai sinh ngày 12/3/2020 cho ba cháu.
Sự cố phát sinh ngày 3/2/2024 đã xử lý xong.
Đội thành lập ngày 26/3/1975.
Phong trào bắt đầu ngày 05/01/2026, kết thúc ngày 31/12/2026.
Đoàn viên, sinh viên ngày 20/8/2024 tập trung ở bến.
Bản tin ra ngày 2021-11-23, cập nhật 2022-01-05.
Lúc 21:14 ngày 23/11/2021.
Diện tích 1.200.000 m2, dài 12,5 km, sâu 0,8 m.
Toạ độ 21.028511, 105.804817 của trạm quan trắc.
Tỷ lệ 81,5% so với 79,25% năm trước.
Tàu mang số hiệu QNG-90123 về bến.
Biển số 29A-123.45 của xe buýt.
Xem https://vanban.chinhphu.vn/?pageid=27160&docid=203782 để biết thêm.
Mã hồ sơ 123456789012 trên cổng dịch vụ công.
Mục tiêu 5.000.000.000 cây xanh đến 2030.
Phòng 12 dành cho tập huấn.
Giai đoạn 2021 - 2025 và 2026 - 2030.
Nghị quyết 100/2023/QH15 và Luật số 06/2022/QH15.
Bình quân 3 kg/người/ngày, 1.095 kg/năm.
Đến nay 012 hộ đã có nước sạch.
Vòng tay số 0123 dành cho tình nguyện viên.
"""


def lines(table):
    return [line for line in table.strip().split("\n") if line]


@pytest.mark.parametrize("row", lines(IDENTIFYING))
def test_what_identifies_a_person_is_an_error(row):
    code, _, sentence = row.partition(" | ")

    assert [(slip.code, slip.severity) for slip in check_privacy(sentence)] == [(code, "error")]


@pytest.mark.parametrize("sentence", lines(INNOCENT))
def test_figures_offices_and_dates_are_left_in_peace(sentence):
    assert [slip.message for slip in check_privacy(sentence)] == []


def test_the_hint_says_what_to_write_instead_at_the_line():
    text = "Mở đầu.\n\nChị sinh ngày 12/3/1980, số 0912345678."

    assert [(slip.line, slip.message, slip.hint) for slip in check_privacy(text)] == [
        (2, "có ngày sinh đầy đủ: “sinh ngày 12/3/1980”", "chỉ ghi năm, như “sinh năm 1980”"),
        (
            2,
            "có số điện thoại di động “0912345678”",
            "thay bằng điện thoại bàn hoặc tổng đài của cơ quan",
        ),
    ]


def test_a_mobile_number_called_a_hotline_is_a_reminder():
    assert [
        (slip.code, slip.severity) for slip in check_privacy("Đường dây nóng: 0912 345 678.")
    ] == [("personal-phone", "warning")]


SENSITIVE = """
ethnicity | Chị Lò Thị Mai, người Thái ở bản Nà Sản, dạy chữ buổi tối.
ethnicity | Là người Mông, anh hiểu vì sao bà con ngại xuống núi.
ethnicity | Cô giáo Hà Thị Lan, dân tộc Tày, đi bộ bốn cây số.
ethnicity | Anh là người Ê Đê đầu tiên trong xã học nghề điện.
ethnicity | Cháu Giàng A Páo (dân tộc Mông) được bố chở đến trường.
ethnicity | Họ tên: Y Bhin. Dân tộc: Ê Đê. Nghề: trồng cà phê.
ethnicity | Bà là người dân tộc Khmer, bán chè ở chợ.
ethnicity | Ông vốn là người Dao, chuyển về đây năm 1990.
ethnicity | Sinh năm 1989 trong một gia đình người Tày, cô xin về điểm trường xa nhất.
ethnicity | Anh lớn lên trong gia đình người Dao ở chân núi.
ethnicity | Chị, người H'Mông, dệt vải lanh từ năm mười hai tuổi.
religion | Anh theo đạo Tin Lành từ nhỏ nhưng việc làng không vắng buổi nào.
religion | Bà là tín đồ Cao Đài, nấu cơm chay mời cả đội.
religion | Chị theo Công giáo, tuần nào cũng đi lễ.
religion | Ông là một giáo dân xứ Phú Nhai.
religion | Cô là phật tử, đến chùa mỗi rằm.
religion | Nghề: thợ mộc. Tôn giáo: Công giáo.
religion | Ông Ba theo đạo Hòa Hảo và nấu nồi cháo lớn nhất xóm.
health | Chồng chị bị ung thư, nằm viện đã hai năm.
health | Anh nhiễm HIV từ năm 2005 và kể lại để can ngăn lớp trẻ.
health | Cháu mắc bệnh tim bẩm sinh, nhà trường góp tiền mổ.
health | Ông bị tai biến, liệt nửa người bên trái.
health | Chị khuyết tật nặng mà vẫn mở lớp may.
health | Con trai bà bị tâm thần từ năm mười tám tuổi.
health | Mẹ anh chạy thận ba buổi mỗi tuần.
health | Em bị câm điếc bẩm sinh nhưng vẽ rất đẹp.
health | Bác bị tiểu đường, sáng nào cũng đi bộ nhặt rác.
"""

NOT_SENSITIVE = """
Chính sách cho đồng bào dân tộc thiểu số và miền núi.
Huân chương Đại đoàn kết dân tộc.
Củng cố khối đại đoàn kết toàn dân tộc.
Ủy ban Dân tộc và Tôn giáo họp phiên thường kỳ.
Các em sinh ra trong gia đình người Mông nên nói hai thứ tiếng.
Bản người Mông nằm ở độ cao 1.200 mét.
Bà con người Dao góp công làm đường.
Lớp dạy tiếng Thái và chữ Khmer mở ở nhà văn hóa.
Lễ hội của người Chăm diễn ra vào tháng mười.
Đồng bào Mông, Dao, Thái cùng trồng rừng.
Xã có 82% là người Tày, còn lại là người Nùng.
Các hộ người Khmer được vay vốn.
Trang phục dân tộc Mông được các em mặc trong lễ khai giảng.
Đoàn kết các dân tộc, tôn giáo ở địa phương.
Trường phổ thông dân tộc nội trú đón 120 học sinh.
Người Việt dùng hàng Việt.
Chị lãnh đạo tổ phụ nữ, giáo dục con em chăm ngoan.
Anh làm theo đạo lý uống nước nhớ nguồn.
Đồng bào theo đạo Công giáo hiến đất làm đường.
Các chức sắc, tín đồ tôn giáo tham gia bảo vệ môi trường.
Hơn ba trăm giáo dân cùng vớt rác trên kênh.
Bà vào chùa phụ nấu cơm cho đoàn tình nguyện.
Bệnh viện đa khoa tỉnh nấu 300 suất cơm mỗi tuần.
Phòng, chống dịch bệnh là việc của mọi nhà.
Chăm sóc sức khỏe cộng đồng ở trạm y tế xã.
Câu lạc bộ hỗ trợ người khuyết tật tìm việc.
Chị tư vấn cho người nhiễm HIV ở phường.
Bác sĩ khám cho các bệnh nhân ung thư nghèo.
Cô nấu cháo cho bệnh nhân chạy thận.
Tỷ lệ trẻ mắc bệnh giảm một nửa.
Tiêm chủng giúp trẻ khỏi mắc bệnh sởi.
Anh vận động bà con phòng bệnh sốt xuất huyết.
Hiến máu cứu người bệnh.
Trạm theo dõi các ca nhiễm COVID-19 tại nhà.
Ông trồng lại rừng bị cháy, đồi trọc nay đã xanh.
Giống lúa không mắc bệnh đạo ôn.
Tôn giáo: không. Dân tộc thiểu số: 40% số hộ.
"""


@pytest.mark.parametrize("row", lines(SENSITIVE))
def test_what_is_said_of_one_persons_people_faith_or_health_is_found(row):
    code, _, sentence = row.partition(" | ")

    assert {slip.code for slip in check_sensitive(sentence)} == {code}


@pytest.mark.parametrize("sentence", lines(NOT_SENSITIVE))
def test_communities_hospitals_and_campaigns_are_no_ones_secret(sentence):
    assert [slip.message for slip in check_sensitive(sentence)] == []


NAMED = """
Nguyễn Văn An | Ông Nguyễn Văn An trả lại chiếc ví.
Trần Thị Lan | Sáng nay chị Trần Thị Lan lại ra bến.
Lò Văn Bình | Theo anh Lò Văn Bình, rừng phải có chủ.
Giàng A Páo | Cháu Giàng A Páo học lớp 4.
Phạm Hoa | Cô Phạm Hoa dạy hai buổi một ngày.
Vũ Đình Khôi | Bác sĩ Vũ Đình Khôi khám miễn phí.
Đặng Thị Ngọc Ánh | Đồng chí Đặng Thị Ngọc Ánh, tổ trưởng.
Lê Thành | Đại úy Lê Thành lội xuống dòng nước.
"""

NOBODY_NAMED = """
Ông bảo vệ trồng cây kín sân trường.
Đường Nguyễn Văn Linh vừa được trồng cây.
Trường Võ Thị Sáu dọn bãi biển.
Học sinh Trường Lê Quý Đôn làm thùng rác.
Bác Hồ căn dặn, Bác Hồ Chí Minh viết lời kêu gọi.
Bà con Hà Nam góp gạo.
Chị em phụ nữ phường Hoàng Mai ra quân.
Anh Ba, chị Tư, bác Năm đều góp công.
Anh hùng Lao động thời kỳ đổi mới.
Con đường Bà Triệu sạch từ sáng.
Cô Tô là huyện đảo.
Ông tổ nghề gốm được thờ ở đình.
"""


@pytest.mark.parametrize("row", lines(NAMED))
def test_an_honorific_with_a_full_name_names_a_person(row):
    name, _, sentence = row.partition(" | ")

    assert [slip.about for slip in find_named(sentence)] == [(name,)]


@pytest.mark.parametrize("sentence", lines(NOBODY_NAMED))
def test_places_and_roles_name_nobody(sentence):
    assert list(find_named(sentence)) == []


def test_a_person_is_named_once_at_the_first_place():
    text = "Mở đầu.\nBà Lê Thị Hoa đến.\nChị Lê Thị Hoa cười. Anh Đỗ Mạnh nhìn."

    assert [(slip.line, slip.about[0]) for slip in find_named(text)] == [
        (1, "Lê Thị Hoa"),
        (2, "Đỗ Mạnh"),
    ]


@pytest.mark.parametrize(
    ("representative", "is_name"),
    [
        ("Đội trưởng", False),
        ("Tổ trưởng tổ tự quản số 3", False),
        ("Đội Trưởng", False),
        ("Chủ tịch Hội Liên hiệp Phụ nữ xã", False),
        ("", False),
        ("Trần Văn Nam", True),
        ("Ông Lò Văn Hặc, Đội trưởng", True),
        ("Tổ trưởng Vừ Mí Sính", True),
        ("Y Blok Êban", True),
    ],
)
def test_a_representative_may_be_an_office(representative, is_name):
    assert names_someone(representative) is is_name


def test_a_name_cut_to_a_letter_names_nobody():
    assert list(find_named("Bà Nguyễn Thị L., 72 tuổi, gặp ông Phạm Văn T. ở quầy.")) == []
    assert [slip.about for slip in find_named("Bà Nguyễn Thị Y kể.")] == [("Nguyễn Thị Y",)]
