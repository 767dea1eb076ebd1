"""The explanations of problem codes as people read them: one at a terminal, all on a page."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.problem_codes import EXPLANATIONS, GROUPS
from newsroom.problem_codes.explanation import Example, Explanation, visible
from newsroom.suggestions import nearest

_INTRODUCTION = """\
# Các mã lỗi

Trang này được viết ra từ mã nguồn bằng lệnh `python3 run.py docs`; đừng sửa tay.
Mã nằm trong ngoặc vuông ở mỗi dòng lỗi: `content/…/index.md:4: [yaml-colon] …`. Xem một mã ngay ở
cửa sổ lệnh: `python3 run.py explain yaml-colon`.
"""
_DUTY = {
    "error": "phải sửa thì trang mới dựng được",
    "warning": "lời nhắc, không chặn việc đăng",
}
_FENCE_LANGUAGE = {"header": "yaml", "body": "markdown", "import": "json"}
_LONGEST_LINE = 200
_MOST_LINES = 20


def problem_reference() -> str:
    """Write the page of all codes in Markdown, grouped by what is wrong."""
    parts = [_INTRODUCTION]
    for title, group in GROUPS:
        parts.append(f"## {title}\n")
        parts += [_section(explanation) for explanation in group]
    return "\n".join(parts)


def _section(explanation: Explanation) -> str:
    example = explanation.example
    law = f" Căn cứ: {explanation.law}." if explanation.law else ""
    return "\n".join(
        [
            f"### `{explanation.code}`: {explanation.title}\n",
            f"{explanation.why}{law} _({_DUTY[explanation.severity].capitalize()}.)_\n",
            f"{_wrong_head(example)}\n\n{_fenced(example, example.wrong)}\n",
            f"Đúng:\n\n{_fenced(example, example.right)}\n",
        ]
    )


def _fenced(example: Example, text: str) -> str:
    fence = "````" if "```" in text else "```"
    language = _FENCE_LANGUAGE.get(example.where, "text")
    return f"{fence}{language}\n{_shown(text)}\n{fence}"


def _wrong_head(example: Example) -> str:
    notes = [example.note] if example.note else []
    notes += [f"lặp lại {example.times} lần"] if example.times > 1 else []
    return f"Sai ({'; '.join(notes)}):" if notes else "Sai:"


def _shown(text: str) -> str:
    lines = visible(text).removesuffix("\n").split("\n")
    tail = ["…"] if len(lines) > _MOST_LINES else []
    return "\n".join(
        line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}…"
        for line in lines[:_MOST_LINES] + tail
    )


def explain(code: str) -> str | None:
    """Tell all about one code, brackets around it allowed; None when there is no such code."""
    explanation = EXPLANATIONS.get(_bare(code))
    if explanation is None:
        return None
    example = explanation.example
    head = f"{explanation.code}: {explanation.title} ({_DUTY[explanation.severity]})"
    law = f"\nCăn cứ: {explanation.law}" if explanation.law else ""
    return "\n\n".join(
        [
            head,
            f"{explanation.why}{law}",
            f"{_wrong_head(example)}\n{_indented(example.wrong)}",
            f"Đúng:\n{_indented(example.right)}",
        ]
    )


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in _shown(text).split("\n"))


def nearest_code(typed: str) -> str | None:
    """Find the code that was probably meant, by its spelling or its title."""
    known = {code: (explanation.title,) for code, explanation in EXPLANATIONS.items()}
    return nearest(_bare(typed), known)


def _bare(typed: str) -> str:
    return typed.strip().strip("[]").lower()


def list_codes() -> Iterator[str]:
    """List every code with its title, under the heading of its group."""
    width = max(map(len, EXPLANATIONS))
    for title, group in GROUPS:
        yield title
        for explanation in group:
            yield f"  {explanation.code:<{width}}  {explanation.title}"
