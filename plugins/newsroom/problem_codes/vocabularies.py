"""Codes of the vocabulary files in ``content/vocabulary/``."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Explanation, in_folder

_GOOD = "-- vocabulary/units.yaml --\n- id: phong-mot\n  label: Phòng Một\n"

EXPLANATIONS: Final = (
    Explanation(
        code="vocabulary-shape",
        title="Tệp danh mục không phải một danh sách",
        why="Mỗi giá trị của danh mục mở đầu bằng dấu gạch và dấu cách.",
        example=in_folder("-- vocabulary/units.yaml --\nphong-mot: Phòng Một\n", _GOOD),
    ),
    Explanation(
        code="vocabulary-id",
        title="Giá trị thiếu id hoặc label",
        why="id là tên để bài viết dùng, label là chữ hiện trên trang; thiếu một thì không dùng "
        "được.",
        example=in_folder("-- vocabulary/units.yaml --\n- id: Phòng Một\n", _GOOD),
    ),
    Explanation(
        code="vocabulary-twice",
        title="Hai giá trị cùng id",
        why="Bài viết nêu id thì không biết là giá trị nào.",
        example=in_folder(f"{_GOOD}- id: phong-mot\n  label: Phòng Hai\n", _GOOD),
    ),
)
