"""Sensitive data of one person: ethnic origin, religion, health.

Law 91/2025/QH15, Art. 2, and Decree 356/2025/NĐ-CP name these as sensitive personal data. Only
what is said of one person counts: a community, a hospital, a campaign against a disease does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.persons import UPPER, clause_before, tells_of_one_person
from newsroom.slips import Slip, line_at

SENSITIVE_CODES = frozenset({"ethnicity", "religion", "health"})

# The 54 peoples by the names that official texts and their own members use.
_PEOPLES = (
    r"Tày|Thái|Mường|Khmer|Khơ-?me|Nùng|Mông|H['’]?[Mm]ông|Dao|Gia[ -]?Rai|Jrai|Ê[ -]?[Đđ]ê|"
    r"Ba[ -]?[Nn]a|Bahnar|Sán Chay|Sán Chỉ|Cao Lan|Chăm|Cơ[ -]?[Hh]o|K['’]?Ho|Xơ[ -]?[Đđ]ăng|"
    r"Sán Dìu|H['’]?[Rr]ê|Ra[ -]?[Gg]lai|M['’]?[Nn]ông|Thổ|X['’]?[Tt]iêng|S['’]?[Tt]iêng|"
    r"Khơ[ -]?[Mm]ú|Bru|Vân Kiều|Cơ[ -]?[Tt]u|Giáy|Tà[ -]?[Ôô]i|Pa Cô|Mạ|Giẻ[ -]?Triêng|Chơ Ro|"
    r"Xinh Mun|Hà Nhì|Chu Ru|La Chí|Kháng|Phù Lá|La Hủ|La Ha|Pà Thẻn|Lự|Ngái|Chứt|Lô Lô|Mảng|"
    r"Pu Péo|Cơ Lao|Bố Y|Si La|Cống|Ơ Đu|Rơ Măm|Brâu|Kinh|Hoa"
)
_ETHNICITY = re.compile(
    rf"(?:[Nn]gười dân tộc|[Dd]ân tộc|[Nn]gười) (?:{_PEOPLES})(?![\w'’])"
    r"(?! (?i:quốc|nhĩ|kỳ|lan|bình|nguyên|cổ|krom)(?!\w))"
)
# In apposition, or said to be: "chị Mai, người Thái", "Là người Mông, anh …".
_APPOSED = re.compile(
    r"(?:^\s*|[,(–-] ?|(?:^|\W)(?i:là) (?:một |con em |người con )?(?:của )?|gốc |"
    r"(?<!\w)(?i:sinh viên|cán bộ|giáo viên|đảng viên|thanh niên|nghệ nhân|nghệ sĩ|bác sĩ|cô gái|"
    r"chàng trai|nữ sinh|nam sinh|cô giáo|thầy giáo|chị|anh|ông|bà|em|(?<!con )cháu|"
    r"già làng|trưởng bản)"
    rf"(?: [{UPPER}][^\W\d_]*){{0,4}} )$"
)
# "Sinh năm 1989 trong một gia đình người Tày": who is born is told only after it, often.
_BORN = re.compile(r"(?<!\w)(?i:sinh|lớn lên)[^.;:]{0,40} trong (?:một )?gia đình $")
_SEVERAL = re.compile(r"(?<!\w)(?:các|những|nhiều|mọi|đa số|phần lớn) ", re.IGNORECASE)
_NAMING = re.compile(
    r"(?:gọi|tên|hình|phân loại|coi|xem|xếp|chính|đều|chủ yếu|đa số) (?:\w+ )?là $", re.I
)
_FAITHS = (
    r"(?:[Tt]hiên [Cc]húa|[Cc]ông giáo|[Tt]in [Ll]ành|[Pp]hật|Cao [Đđ]ài|Hòa [Hh]ảo|Hồi|Islam|"
    r"Bà[ -]?la[ -]?môn|Bà Ni|Ki-?tô|Cơ [Đđ]ốc)(?: giáo)?"
)
_LABELLED = re.compile(
    rf"(?<!\w)(?<!các )(?:(?P<ethnicity>(?i:dân tộc)|DT)\s?:\s?(?:{_PEOPLES})(?!\w)"
    rf"(?!(?:,| và|;) ?(?:{_PEOPLES}))|(?i:tôn giáo)\s?:\s?{_FAITHS}(?!\w))"
)
_LABEL_ENDS = re.compile(r":(?<=[cCTo].)|:(?<=[cTo] .)")
_RELIGION = re.compile(
    rf"(?:(?:theo|vào|bỏ) (?:đạo {_FAITHS}|{_FAITHS}|đạo(?=[,.;)]|$| từ| ở| nên))|"
    rf"(?:là|một) (?:tín đồ|giáo dân|phật tử|Phật tử|con chiên|người (?:có đạo|{_FAITHS}))"
    rf"(?: đạo)?(?: {_FAITHS})?)(?!\w)",
    re.MULTILINE,
)
_DISEASES = (
    r"ung thư|HIV|AIDS|tai biến|đột quỵ|đột quị|liệt|bại não|bại liệt|tâm thần|trầm cảm|tự kỷ|"
    r"hội chứng [Dd]own|[Dd]own|suy thận|lao phổi|lao(?= |,|\.|$)|viêm gan|tiểu đường|"
    r"đái tháo đường|cao huyết áp|tăng huyết áp|tim bẩm sinh|bệnh tim|động kinh|[Pp]arkinson|"
    r"[Aa]lzheimer|bạch cầu|máu trắng|hiểm nghèo|nan y|mù|câm điếc|chất độc da cam|"
    r"nhiễm chất độc|(?i:covid)|phong"
)
_HEALTH = re.compile(
    rf"(?:(?:bị|mắc|nhiễm|lây)(?: phải)?(?: (?:bệnh|căn bệnh|chứng))*"
    rf" (?:{_DISEASES})(?!\w)"
    r"|mắc (?:phải )?(?:căn |chứng )?bệnh(?!\w)"
    r"|khuyết tật (?:nặng|đặc biệt nặng|bẩm sinh|trí tuệ|vận động|nghe nói)"
    r"|liệt (?:hai chân|nửa người|toàn thân|cả hai chân|tứ chi)"
    r"|chạy thận|xạ trị|hóa trị|tâm thần phân liệt|dương tính với|"
    r"thương tật \d+\s?%|mất sức lao động \d+\s?%)(?!\w)"
)
# Said just before, these speak of a group, a share or a kind, not of one person.
_GROUP = re.compile(
    r"(?:đồng bào|bà con|cộng đồng|các|những|nhiều|hộ|hộ nghèo|hộ gia đình|bản|làng|thôn|xóm|buôn|"
    r"văn hóa|văn nghệ|tiếng|trang phục|lễ hội|phong tục|bản sắc|nghề|món|chữ|nhạc cụ|nhà sàn|"
    r"truyền thống|đa số|phần lớn|hầu hết|chủ yếu|số|tỷ lệ|nguy cơ|tình trạng|học sinh|trẻ em|trẻ|"
    r"phụ nữ|thanh niên|chị em|người dân|dân cư|nhân dân|dân số|chức sắc|chức việc|quần chúng|"
    r"ca|trường hợp|bệnh nhân|người bệnh|người|nạn nhân|phòng|chống|phòng, chống|khỏi|tránh|"
    r"không|tiếp xúc với|lây|nghi|khi|nếu|từng xã|vùng|địa bàn|xã|huyện|tỉnh|người lao động|"
    r"thân nhân|"
    r"%|\d+)(?: (?:có|là|thuộc|đang|sống|không may|ở đây|tại địa phương|cùng)){0,2}\s*$",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\d\s?%|đa số|phần lớn|hầu hết|chủ yếu|đồng bào|các dân tộc|dân số|hộ |cư dân", re.IGNORECASE
)

_WORDING = {
    "ethnicity": ("nêu dân tộc của một người: “#”", "bỏ, hoặc chỉ nói địa bàn, việc làm"),
    "religion": ("nêu tôn giáo của một người: “#”", "bỏ, hoặc chỉ nói việc làm của người ấy"),
    "health": ("nêu sức khỏe của một người: “#”", "bỏ, hoặc nói chung như “hoàn cảnh khó khăn”"),
}


def check_sensitive(text: str) -> Iterator[Slip]:
    """Find what a text says of one person's ethnic origin, religion or health."""
    labelled = _LABELLED.finditer(text) if _LABEL_ENDS.search(text) else ()
    for match in labelled:
        yield _slip(text, match, "ethnicity" if match["ethnicity"] else "religion")
    for match in _ETHNICITY.finditer(text):
        if _is_ones_people(clause_before(text, match.start())):
            yield _slip(text, match, "ethnicity")
    for code, pattern in (("religion", _RELIGION), ("health", _HEALTH)):
        for match in pattern.finditer(text):
            before = clause_before(text, match.start())
            is_of_group = _GROUP.search(before) or _SHARE.search(before)
            if not is_of_group and tells_of_one_person(before):
                yield _slip(text, match, code)


def _is_ones_people(before: str) -> bool:
    """Say whether the people named next is one person's, from what stands before in the clause."""
    if _BORN.search(before):
        return not _SEVERAL.search(before)
    if not _APPOSED.search(before) or _NAMING.search(before) or _SHARE.search(before):
        return False
    is_said_of_self = bool(_SELF.fullmatch(before))
    return is_said_of_self or tells_of_one_person(before)


_SELF = re.compile(r"\s*(?:vốn )?là (?:một )?(?:người con )?(?:của )?", re.IGNORECASE)


def _slip(text: str, match: re.Match[str], code: str) -> Slip:
    message, hint = _WORDING[code]
    said = match.group().strip()
    return Slip(line_at(text, match.start()), code, message.replace("#", said), hint)
