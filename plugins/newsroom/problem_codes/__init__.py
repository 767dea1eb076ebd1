"""Every problem code that the project can report, explained once; grouped by what is wrong.

To add a code: report it, and put one :class:`Explanation` into the module of this package whose
subject it is. ``tests/test_problem_codes.py`` runs the example and finds a code without one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsroom.problem_codes import (
    across,
    consents,
    contradictions,
    files,
    headers,
    people,
    relations,
    texts,
    values,
    vocabularies,
    wording,
)
from newsroom.problem_codes.explanation import Explanation

GROUPS: Final = (
    ("Tệp và cách lưu tệp", files.EXPLANATIONS),
    ("Cách viết phần đầu bài", headers.EXPLANATIONS),
    ("Giá trị của các mục", values.EXPLANATIONS),
    ("Nội dung bài", texts.EXPLANATIONS + wording.EXPLANATIONS),
    ("Người được nhắc đến", people.EXPLANATIONS + consents.EXPLANATIONS),
    ("Các mục trái ngược nhau", contradictions.EXPLANATIONS),
    ("Giữa các bài với nhau", across.EXPLANATIONS + relations.EXPLANATIONS),
    ("Danh mục dùng chung", vocabularies.EXPLANATIONS),
)

EXPLANATIONS: Final[Mapping[str, Explanation]] = {
    explanation.code: explanation for _, group in GROUPS for explanation in group
}
