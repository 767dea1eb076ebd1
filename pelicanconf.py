"""Thiết lập khi xem trước. Bản đăng lên mạng dùng thêm publishconf.py."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "plugins"))

# Cơ quan của bạn: sửa những dòng này trước tiên (xem README, mục “Dùng cho cơ quan khác”).
NEWSROOM = {
    "agency": "Cơ quan mẫu · Trang tin thi đua, khen thưởng",
    "site_name": "Gương Sáng",
    "slogan": "Việc tốt được kể lại, cách hay được làm theo",
    "responsible": "Bộ phận thi đua, khen thưởng, Cơ quan mẫu",
    "address": "Địa chỉ mẫu: số 1, đường Gương Sáng, Hà Nội",
    "phone": "(024) 0000 0000",
    "email": "lienhe@guongsang.example",
    "palette": "xanh",  # hoặc "do-cam"
    "emblem": "",  # biểu trưng của bạn, như str(HERE / "bieu-trung.svg"); trống: dấu hiệu chung
    "menu": (
        # Mục có mục con: thêm một ngoặc thứ ba, nhiều nhất ba cấp.
        (
            "Gương điển hình",
            "guong-dien-hinh/",
            (
                (
                    "Theo lĩnh vực",
                    "linh-vuc/",
                    (
                        ("Môi trường", "linh-vuc/moi-truong/"),
                        ("Giáo dục", "linh-vuc/giao-duc/"),
                        ("Y tế", "linh-vuc/y-te/"),
                    ),
                ),
                ("Theo địa bàn", "dia-ban/"),
                ("Theo đơn vị", "don-vi/"),
            ),
        ),
        ("Người tốt, việc tốt", "nguoi-tot-viec-tot/"),
        ("Phong trào thi đua", "phong-trao/"),
        ("Tin tức", "tin-tuc/"),
        (
            "Văn bản",
            "van-ban/",
            (("Theo loại văn bản", "loai-van-ban/"), ("Theo cơ quan", "co-quan/")),
        ),
        ("Giới thiệu", "gioi-thieu/"),
    ),
    "footer_links": (
        ("Giới thiệu", "gioi-thieu/"),
        ("Liên hệ", "lien-he/"),
        ("Gửi bài cộng tác", "gui-bai-cong-tac/"),
        ("Bảo vệ dữ liệu cá nhân", "bao-ve-du-lieu-ca-nhan/"),
        ("Khả năng tiếp cận", "kha-nang-tiep-can/"),
        ("Bản quyền và sử dụng", "ban-quyen-va-su-dung/"),
        ("Lưu trữ", "luu-tru/"),
        ("Sơ đồ trang", "so-do-trang/"),
        ("Nguồn tin RSS, Atom", "nguon-tin/"),
        ("About (English)", "about/"),
        ("Contact (English)", "contact/"),
    ),
    "posts_per_page": 20,
    "tone_marks": "cũ",  # lối đặt dấu: "cũ" (hòa, thủy, như Công báo) hoặc "mới" (hoà, thuỷ)
    "avif": False,  # True: thêm ảnh AVIF, nhẹ hơn WebP một phần năm; lần đầu dựng lâu hơn nhiều
    # Kho bài trên mạng: địa chỉ xem các lần sửa của một tệp, “{path}” là tên tệp. Trống: không nêu.
    "history": "",
}

SITENAME = NEWSROOM["site_name"]
SITEURL = ""
PREVIEW = True  # bản xem thử: có dải báo, có bản nháp và bài hẹn ngày, không vào máy tìm kiếm
TIMEZONE = "Asia/Ho_Chi_Minh"
DEFAULT_LANG = "vi"

# Nội dung: thư mục đầu là loại bài; bộ đọc của plugins/entries lo phần còn lại.
PATH = "content"
OUTPUT_PATH = "output"
CACHE_PATH = str(HERE / ".cache")
ARTICLE_PATHS = ["guong-dien-hinh", "nguoi-tot-viec-tot", "phong-trao", "tin-tuc", "van-ban"]
PAGE_PATHS = ["trang"]
STATIC_PATHS = []
READERS = {"rst": None, "html": None}
DELETE_OUTPUT_DIRECTORY = False
CACHE_CONTENT = False
LOAD_CONTENT_CACHE = False
ARTICLE_ORDER_BY = "reversed-date"
ARTICLE_TRANSLATION_ID = False
PAGE_TRANSLATION_ID = False
WITH_FUTURE_DATES = True  # bộ đọc lo bài chưa đến ngày

# Giao diện và phần mở rộng.
THEME = str(HERE / "theme")
THEME_STATIC_PATHS = []
PLUGIN_PATHS = [str(HERE / "plugins")]
PLUGINS = [
    "entries",
    "assets",
    "pictures",
    "views",
    "listings",
    "search",
    "outputs",
    "posters",
    "specimen",
    "hosting",
]
JINJA_ENVIRONMENT = {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True}
DIRECT_TEMPLATES = ["404", "search"]
SEARCH_SAVE_AS = "tim-kiem/index.html"
TYPOGRIFY = False

# Danh sách, thẻ, nguồn tin của Pelican: trang này có danh sách riêng không đổi địa chỉ.
ARCHIVES_SAVE_AS = YEAR_ARCHIVE_SAVE_AS = MONTH_ARCHIVE_SAVE_AS = DAY_ARCHIVE_SAVE_AS = ""
TAG_SAVE_AS = TAGS_SAVE_AS = CATEGORY_SAVE_AS = CATEGORIES_SAVE_AS = ""
AUTHOR_SAVE_AS = AUTHORS_SAVE_AS = INDEX_SAVE_AS = ""
DRAFT_SAVE_AS = DRAFT_LANG_SAVE_AS = DRAFT_PAGE_SAVE_AS = DRAFT_PAGE_LANG_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
