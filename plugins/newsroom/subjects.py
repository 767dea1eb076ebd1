"""Whom an entry is about, and whom an award may be given to (Law 06/2022/QH15, Art. 2)."""

from __future__ import annotations

SUBJECTS = {
    "person": "Cá nhân",
    "collective": "Tập thể",
    "household": "Hộ gia đình",
    "model": "Mô hình, cách làm",
}
