"""How Vietnamese prose speaks of one person: honorifics, kinship words, names with a surname."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.slips import Slip, line_at

# Surnames in use today; fifteen of them cover nine people in ten.
_SURNAMES = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Âu Bạch Bành Bế Cao
    Cầm Châu Chu Chử Cù Diệp Doãn Đàm Đào Điểu Đinh Đoàn Đồng Đổng Đới Giang Giàng Hà Hạng Hầu
    Hoa Hứa Kiều Khổng Khúc Khương Kim La Lã Lạc Lại Lâm Lầu Lò Lộc Lỗ Luân Lục Lù Lương Lưu
    Lường Ma Mã Mạc Mai Mẫn Mùa Ngân Nghiêm Nhâm Ninh Nông Phí Phó Phùng Phương Quách Quan
    Quàng Quản Sầm Sơn Sùng Tạ Tăng Tẩn Thạch Thái Thân Thào Thiều Thịnh Thi Tô Tôn Tống Triệu
    Trịnh Trương Từ Tường Tưởng Ung Uông Ưng Vàng Vi Viên Vừ Vương Xa
    """.split()  # noqa: SIM905 — a column of words, one a line, would fill two pages
)
_TITLES = (
    "ông|bà|anh|chị|cô|chú|bác|cậu|dì|mợ|thím|em|cháu|bé|thầy|cụ|mẹ|bố|má|đồng chí|đ/c|bác sĩ|"
    "kỹ sư|y tá|y sĩ|điều dưỡng|nhà giáo|nghệ nhân|chiến sĩ|hạ sĩ|binh nhất|thiếu úy|trung úy|"
    "thượng úy|đại úy|thiếu tá|trung tá|thượng tá|đại tá|học sinh|sinh viên|công nhân|kỹ thuật viên"
)
UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
UPPER_LETTERS = frozenset(UPPER) | frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
# "Đội Trưởng", "Phó Giám Đốc": an office written with a capital on each word.
_OFFICES = frozenset(
    ("đội", "tổ", "trưởng", "phó", "chủ", "giám", "hiệu", "bí", "chi", "thủ", "ban", "chánh")
)
_SYLLABLE = rf" [{UPPER}][^\W\d_{UPPER}]{{0,6}}"
_CAPITALISED = re.compile(rf"[{UPPER}][^\W\d_{UPPER}]{{0,6}}(?:{_SYLLABLE}){{1,5}}(?!\w)")
_TITLED = re.compile(rf"(?<!\w)(?:{_TITLES}) $", re.IGNORECASE)
_TITLE = re.compile(_TITLES, re.IGNORECASE)
_LONGEST_TITLE = 16
_LONGEST_NAME = 4
# Streets and schools bear names of persons of the past, and so does the founder of the state.
_NAMED_PLACE = re.compile(
    r"(?:đường|phố|trường|phường|quận|giải|quỹ|chợ|đền|tượng|đài|công viên|cầu|rạp)\s*$", re.I
)
# No given name is a lone consonant: "bà Nguyễn Thị L." is not named.
_SHORTENED = re.compile(r" [BCDĐGHKLMNPQRSTVX]$")
_OF_THE_PAST = frozenset({"Hồ Chí Minh"})

# Words for one person; what follows rules out "anh hùng", "bà con", "chú trọng", "cụ thể".
_ONE_PERSON = re.compile(
    r"(?:(?P<many>các|những|nhiều|mọi|hai|ba|bốn|\d+|trẻ|chị|đàn) )?(?<!\w)"
    r"(?:ông(?! cha| bà)|bà(?! con| mẹ)|anh(?! hùng| em|h)|chị(?! em)|cô(?! đơn| lập| đọng)|"
    r"chú(?! trọng| ý| thích| thỏ)|bác(?! bỏ| học)|thầy(?! thuốc| cô)|cụ(?! thể)|em|cháu|mẹ|bố|cha|"
    r"chồng|vợ|con trai|con gái|con út|con đầu|cô gái|chàng trai|nữ sinh|nam sinh|cô giáo|tôi|"
    r"thầy giáo|nghệ nhân|già làng|trưởng bản|trưởng thôn|nữ cán bộ|chàng thanh niên)(?!\w)",
    re.IGNORECASE,
)
_SENTENCE_ENDS = ".!?;\n"


def names_someone(text: str) -> bool:
    """Say whether a short text such as "Ông Lò Văn Hặc, Đội trưởng" names a person.

    A name without a known surname (Y Blok Êban) is told by its capitals: each word of the text
    before the first comma has one, which the name of an office ("Tổ trưởng tổ tự quản") has not.
    """
    words = text.partition(",")[0].split()
    is_all_capitals = len(words) > 1 and all(word[0] in UPPER_LETTERS for word in words)
    return any(_names(text)) or (is_all_capitals and words[0].lower() not in _OFFICES)


def find_named(text: str) -> Iterator[Slip]:
    """Find each person named with an honorific once; ``about`` is the name.

    Law 91/2025/QH15, Art. 16: naming somebody on a website needs consent or a legal basis.
    """
    seen: set[str] = set(_OF_THE_PAST)
    for start, name in _names(text):
        titled = _TITLED.search(text[max(0, start - _LONGEST_TITLE) : start])
        if titled is None or name in seen or _SHORTENED.search(name):
            continue
        start -= len(titled.group())
        if _NAMED_PLACE.search(text[max(0, start - 12) : start]):
            continue
        seen.add(name)
        yield Slip(
            line_at(text, start),
            "named-without-consent",
            f"nêu tên “{name}” mà bài chưa ghi sự đồng ý",
            "thêm mục consent, hoặc gọi theo nghề, vai trò như “một bác bảo vệ”",
            about=(name,),
        )


def _names(text: str) -> Iterator[tuple[int, str]]:
    """Give the offset and the words of each run of capitalised syllables led by a surname."""
    for match in _CAPITALISED.finditer(text):
        words, start = match.group().split(" "), match.start()
        if _TITLE.fullmatch(words[0]) and words[0] not in _SURNAMES:
            start += len(words.pop(0)) + 1
        if len(words) > 1 and words[0] in _SURNAMES and words[:2] != ["Thái", "Bình"]:
            yield start, " ".join(words[:_LONGEST_NAME])


def clause_before(text: str, offset: int, reach: int = 90) -> str:
    """Give what stands before an offset in its own sentence, ``reach`` characters at most."""
    before = text[max(0, offset - reach) : offset]
    return before[max(before.rfind(end) for end in _SENTENCE_ENDS) + 1 :]


def tells_of_one_person(clause: str) -> bool:
    """Say whether a clause has spoken of one person, by a word for one or by a name."""
    is_one = any(not match["many"] for match in _ONE_PERSON.finditer(clause))
    # Two syllables may be a province (Hà Nam, Cao Bằng); three are a person.
    return is_one or any(name.count(" ") > 1 for _, name in _names(clause))
