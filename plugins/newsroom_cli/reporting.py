"""Problems as people and machines read them: lines, JSON, notes of GitHub and GitLab."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsroom.problems import Problem

FORMATS = ("text", "json", "github", "gitlab")
# GitLab's words for what must be mended and what should be.
_GITLAB_SEVERITY = {"error": "major", "warning": "minor"}


def report(problems: "Sequence[Problem]", form: str) -> str:
    """Write problems in one of the FORMATS, what must be mended first."""
    ordered = sorted(problems, key=lambda problem: problem.severity)
    match form:
        case "json":
            return _json([problem.as_data() for problem in ordered])
        case "gitlab":
            return _json(_code_quality(ordered))
        case "github":
            return "\n".join(problem.as_annotation() for problem in ordered)
        case _:
            return "\n".join([*map(str, ordered), summary(ordered)])


def summary(problems: "Sequence[Problem]") -> str:
    """Count what was found, and say how to have a code explained."""
    errors = [problem for problem in problems if problem.severity == "error"]
    files = len({problem.path for problem in errors})
    found = f"Có {len(errors)} chỗ cần sửa trong {files} tệp." if errors else "Không có lỗi."
    hints = len(problems) - len(errors)
    counted = f"{found} Ngoài ra có {hints} lời nhắc." if hints else found
    if not problems:
        return counted
    return f"{counted}\nGiải thích một mã trong [ ]: python3 run.py explain {problems[0].code}"


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1)


def _code_quality(problems: "Sequence[Problem]") -> list[dict[str, Any]]:
    """Give GitLab's Code Quality report; a fingerprint stays when lines above come or go."""
    seen: Counter[str] = Counter()
    found = []
    for problem in problems:
        same = f"{problem.path}\n{problem.code}\n{problem.message}"
        seen[same] += 1
        tail = f" → {problem.hint}" if problem.hint else ""
        found.append(
            {
                "description": f"{problem.message}{tail}",
                "check_name": problem.code,
                "fingerprint": hashlib.sha256(f"{same}\n{seen[same]}".encode()).hexdigest(),
                "severity": _GITLAB_SEVERITY[problem.severity],
                "location": {"path": problem.path, "lines": {"begin": problem.line}},
            }
        )
    return found
