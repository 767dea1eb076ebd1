"""Rights of the people an entry names (Law 91/2025/QH15, Art. 16 and 24).

Nobody real is named in an illustrative entry, so these rules leave it alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsroom.dates import short_date
from newsroom.persons import names_someone
from newsroom.problems import Problem
from newsroom.records import CONSENT_SCOPES, ConsentFields, ExemplaryEntry, PlacedEntry
from newsroom.rules.case import Case

OF_AGE: Final = 18
# Surnames that are hardly ever given names, so that two words beginning with one are a full name.
_SURNAMES: Final = frozenset(
    {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"}
    | {"Ngô", "Đinh", "Đoàn", "Trịnh", "Trương"}
)
_CALLED: Final = frozenset({"Em", "Cháu", "Bé", "Bạn"})
_WORD = re.compile(r"[^\W\d_]+")
_SCHOOL = re.compile(
    r"trường(?: (?:tiểu|trung|phổ|mầm|mẫu|học|cơ|sở|thông|non|giáo|dân|tộc|bán|nội|trú|liên|cấp|"
    r"thcs|thpt|th|và)(?!\w))* (?P<name>\w+)",
    re.IGNORECASE,
)


def guardians_of_minors(case: Case) -> Iterator[Problem]:
    """A minor is named only when the parents agreed too (Law 91/2025/QH15, Art. 24)."""
    entry = _real_exemplar(case)
    if entry is None or not entry.minor:
        return
    hint = "thêm dòng “guardian: true” vào mục consent khi cha mẹ hoặc người giám hộ đã ký"
    if not case.is_typed("consent") and entry.subject != "person":
        line, message = case.line("minor"), "bài nêu trẻ em mà chưa có mục consent"
        yield case.report(line, "minor-consent", message, f"thêm mục consent rồi {hint}")
    elif entry.consent is not None and not entry.consent.guardian:
        line = entry.consent.lines.get("guardian", case.line("consent"))
        message = "người được nêu chưa đủ 18 tuổi mà chưa có sự đồng ý của người đại diện"
        yield case.report(line, "minor-consent", message, hint)


def details_of_minors(case: Case) -> Iterator[Problem]:
    """Of a minor no more is told than the given name and the class (Art. 24)."""
    entry = _real_exemplar(case)
    if entry is None or not entry.minor:
        return
    if entry.birth_year is not None:
        line, message = case.line("birth_year"), "không ghi năm sinh của người chưa đủ 18 tuổi"
        yield case.report(line, "minor-details", message, "bỏ dòng này, chỉ nêu lớp hoặc cấp học")
    full = _full_name(entry.name)
    if full:
        given = full.split()[-1]
        message = f"không ghi cả họ tên “{full}” của người chưa đủ 18 tuổi"
        yield case.report(case.line("name"), "minor-details", message, f"viết name: Em {given}")
    school = _SCHOOL.search(entry.role)
    if school and school["name"][0].isupper():
        message = "tên trường cùng với tên gọi là đủ để nhận ra một đứa trẻ"
        hint = "chỉ nêu lớp hoặc cấp học, như “học sinh lớp 4”"
        yield case.report(case.line("role"), "minor-details", message, hint)


def minors_not_called_so(case: Case) -> Iterator[Problem]:
    """Who was born less than 18 years before the entry came out is a minor."""
    entry = _real_exemplar(case)
    if entry is None or entry.minor or entry.birth_year is None or entry.subject != "person":
        return
    if entry.date.year - entry.birth_year < OF_AGE:
        message = f"sinh năm {entry.birth_year} thì chưa đủ 18 tuổi vào ngày đăng"
        hint = "thêm dòng “minor: true”, bỏ năm sinh, ghi sự đồng ý của người đại diện"
        yield case.report(case.line("birth_year"), "minor-not-said", message, hint)


def days_of_consent(case: Case) -> Iterator[Problem]:
    """Consent comes before publishing, and is asked for again when that was agreed (Art. 16)."""
    entry, consent = case.entry, _consent(case)
    if consent is None or not isinstance(entry, PlacedEntry):
        return
    line = consent.line_of("date")
    if consent.date > min(entry.date.date(), case.today):
        day = short_date(consent.date)
        message = f"ngày đồng ý {day} sau ngày đăng bài {short_date(entry.date.date())}"
        if consent.date > case.today:
            message = f"ngày đồng ý {day} chưa đến"
        hint = "xem lại ngày trên bản đồng ý; chưa ký thì để status: draft"
        yield case.report(line, "consent-late", message, hint)
    if consent.review and consent.review < case.today:
        line = consent.line_of("review")
        message = f"đã qua ngày hỏi lại ý kiến người được nêu ({short_date(consent.review)})"
        hint = "hỏi lại rồi ghi ngày hỏi tiếp theo; người ấy rút lại sự đồng ý thì gỡ bài"
        yield case.warn(line, "consent-review", message, hint)


def scope_of_consent(case: Case) -> Iterator[Problem]:
    """Consent covers all that is shown of the person: name, picture, story (Art. 16)."""
    entry, consent = _real_exemplar(case), _consent(case)
    if entry is None or consent is None or entry.subject != "person" or not consent.scope:
        return
    lacking = [scope for scope in _shown(entry, case) if scope not in consent.scope]
    if lacking:
        words = ", ".join(CONSENT_SCOPES[scope] for scope in lacking)
        agreed = [scope for scope in CONSENT_SCOPES if scope in (*consent.scope, *lacking)]
        hint = f"người ấy đồng ý thì ghi scope: [{', '.join(agreed)}], không thì bỏ phần đó"
        line = consent.line_of("scope")
        yield case.report(line, "consent-scope", f"sự đồng ý chưa gồm việc {words}", hint)


def _shown(entry: ExemplaryEntry, case: Case) -> Iterator[str]:
    if entry.name:
        yield "name"
    in_body = len(case.post.pictures) > len(entry.all_pictures)
    if in_body or any(not picture.decorative for picture in entry.all_pictures):
        yield "image"
    if case.post.text or entry.deeds:
        yield "story"


def named_representative(case: Case) -> Iterator[Problem]:
    """The head of a collective or household is a named person too (Art. 16)."""
    entry = _real_exemplar(case)
    if entry is None or case.is_typed("consent"):
        return
    if names_someone(entry.representative):
        message = f"nêu tên “{entry.representative}” mà chưa có mục consent"
        hint = "thêm mục consent của người ấy, hoặc chỉ ghi chức vụ, như “Tổ trưởng”"
        line = case.line("representative")
        yield case.report(line, "representative-consent", message, hint)


def _real_exemplar(case: Case) -> ExemplaryEntry | None:
    entry = case.entry
    return entry if isinstance(entry, ExemplaryEntry) and not entry.illustrative else None


def _consent(case: Case) -> ConsentFields | None:
    entry = case.entry
    if not isinstance(entry, PlacedEntry) or entry.illustrative:
        return None
    return entry.consent


def _full_name(name: str) -> str:
    """Find a surname together with a given name; two words may be a given name alone."""
    run: list[str] = []
    for word in (*name.split(), ""):
        if _WORD.fullmatch(word) and word[0].isupper() and word not in _CALLED:
            run.append(word)
            continue
        if len(run) > 2 or (len(run) == 2 and run[0] in _SURNAMES):
            return " ".join(run)
        run = []
    return ""
