"""Thiết lập khi đăng lên mạng: như bản xem trước, thêm địa chỉ thật của trang."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from pelicanconf import *  # noqa: F403

SITEURL = "https://guongsang.example"
PREVIEW = False
# Số giây trình duyệt chỉ vào trang bằng HTTPS (HSTS), ví dụ 31536000; đặt khi HTTPS đã chạy tốt.
HSTS_SECONDS = 0
DELETE_OUTPUT_DIRECTORY = True
