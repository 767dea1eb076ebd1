"""The word lists that made-up entries are put together from."""

from typing import Final

WHO: Final = (
    *("Tổ dân phố số bốn", "Hội phụ nữ phường", "Đoàn thanh niên xã", "Hội cựu chiến binh"),
    *("Công đoàn nhà máy", "Tổ công nghệ số", "Câu lạc bộ thiện nguyện", "Lớp học tình thương"),
    *("Đội xung kích ven biển", "Nghiệp đoàn xe ôm", "Trạm y tế xã", "Hợp tác xã rau an toàn"),
    *("Ban công tác mặt trận", "Tổ tự quản đường sông", "Nhóm giáo viên vùng cao"),
    *("Chi hội nông dân", "Đội quản lý rừng phòng hộ", "Tổ vệ sinh môi trường", "Phòng một cửa"),
    *("Xưởng cơ khí nhỏ", "Bếp ăn không đồng", "Trường trung học cơ sở", "Đơn vị vận tải"),
)
DEEDS: Final = (
    *("phân loại rác tại nguồn", "hiến đất mở rộng đường", "trồng lại hàng cây chắn sóng"),
    *("giúp người già làm giấy tờ", "sửa cầu dân sinh", "dạy chữ buổi tối", "góp gạo nuôi học trò"),
    *("cứu người trong mưa lũ", "trả lại của rơi", "lắp đèn chiếu sáng đường quê", "hiến máu"),
    *("số hóa hồ sơ lưu trữ", "làm thùng rác từ vật liệu cũ", "giữ sạch dòng kênh"),
    *("chia sẻ giống lúa chịu mặn", "mở tủ sách cộng đồng", "tiết kiệm điện nơi công sở"),
    *("vớt rác trên sông", "nuôi tôm dưới tán rừng", "nấu cơm cho bệnh nhân nghèo"),
)
WHERE: Final = (
    *("ở vùng ven biển", "tại khu dân cư mới", "trong mùa nước nổi", "ở bản vùng cao"),
    *("giữa lòng thành phố", "bên bờ kênh", "tại khu công nghiệp", "trên tuyến đường liên thôn"),
    *("ở làng nghề truyền thống", "trong đợt nắng hạn", "tại chợ đầu mối", "ở cửa sông"),
    *("nơi biên giới", "trên đảo xa", "dưới chân núi", "tại bến xe trung tâm"),
)
WHEN: Final = (
    *("Từ đầu năm", "Sau mỗi giờ làm việc", "Suốt ba tháng qua", "Vào sáng thứ bảy hằng tuần"),
    *("Khi mưa lớn kéo dài", "Trong quý vừa qua", "Ngay từ ngày phát động", "Mỗi dịp cuối năm"),
)
OUTCOMES: Final = (
    *("giúp # hộ bớt khó khăn", "tiết kiệm được # triệu đồng", "thu gom # tấn rác mỗi năm"),
    *("đưa # học sinh trở lại lớp", "trồng thêm # cây xanh", "rút ngắn # giờ chờ đợi"),
    *("được # đơn vị bạn làm theo", "phục vụ # lượt người dân", "giảm # vụ việc so với năm trước"),
)
TAGS: Final = (
    *("Môi trường", "Nông thôn mới", "Chuyển đổi số", "Giáo dục", "Y tế", "An sinh xã hội"),
    *("Tiết kiệm", "Người cao tuổi", "Thanh niên", "Phụ nữ", "Biển đảo", "Cải cách hành chính"),
)
HEADINGS: Final = (
    *("Bắt đầu từ việc nhỏ", "Cách làm từng bước", "Khó khăn và cách gỡ", "Kết quả bước đầu"),
    *("Điều người dân nói", "Chuyện của ngày mới", "Từ một nhóm đến cả xã", "Việc tiếp theo"),
)

# Ids of terms that the project's closed lists have.
UNITS: Final = (
    "ban-quan-ly-rung-phong-ho",
    "cong-ty-cap-nuoc",
    "truong-trung-hoc-co-so",
    "tram-y-te-xa",
)
PLACES: Final = ("ha-noi", "hue", "lao-cai", "ca-mau")
SECTORS: Final = ("moi-truong", "y-te", "giao-duc")
LEVEL: Final = "co-so"
