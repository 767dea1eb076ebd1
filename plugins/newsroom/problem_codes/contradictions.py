"""Codes of fields of one entry that cannot be true together."""

from __future__ import annotations

from typing import Final

from newsroom.problem_codes.explanation import Explanation, in_header

_REWARDS = "Luật Thi đua, khen thưởng số 06/2022/QH15, Điều"
_NUMBERS = "Nghị định 30/2020/NĐ-CP, Phụ lục I"
_LAW = "number: 06/2022/QH15\nissued: 2022-06-15\ntype: luat\nbody: quoc-hoi"


def _award(*lines: str) -> str:
    first, *rest = ("award: gia-dinh-van-hoa", *lines)
    return "\n".join(["awards:", f"  - {first}", *(f"    {line}" for line in rest)])


def _step(*lines: str) -> str:
    first, *rest = lines
    years = "start: 2026-01-01\nend: 2026-12-31\nlaunched: 2026-01-05\n"
    return years + "\n".join(["milestones:", f"  - {first}", *(f"    {line}" for line in rest)])


_AWARDS: Final = (
    Explanation(
        code="award-year",
        title="Năm khen không khớp ngày quyết định",
        why="Khen thưởng được đếm theo năm. Chỉ danh hiệu thi đua xét cho cả năm mới có thể quyết "
        "định vào đầu năm sau.",
        example=in_header(
            _award("year: 2023", "date: 2025-05-06"), _award("year: 2025", "date: 2025-05-06"),
            kind="story",
        ),
    ),
    Explanation(
        code="award-too-early",
        title="Khen thưởng có trước việc được khen",
        why="Không ai được khen trước khi làm việc tốt, trước khi thành lập, hay khi còn bé.",
        example=in_header(
            "happened: 2026-02-10\n" + _award("year: 2026", "date: 2026-01-06"),
            "happened: 2026-01-02\n" + _award("year: 2026", "date: 2026-01-06"),
            kind="deed",
        ),
    ),
    Explanation(
        code="award-too-late",
        title="Khen thưởng sau lần sửa bài gần nhất",
        why="Bài chưa thể biết một quyết định ký sau đó; mới đề nghị khen thì chưa phải là khen.",
        example=in_header(
            _award("year: 2026", "date: 2026-05-06"),
            "modified: 2026-05-10\n" + _award("year: 2026", "date: 2026-05-06"),
            kind="story",
        ),
    ),
    Explanation(
        code="award-unproven",
        title="Khen thưởng chưa có số hay ngày quyết định",
        why="“Đề nghị tặng” không phải là “được tặng”. Có quyết định thì mới là khen thưởng.",
        example=in_header(
            _award("year: 2025"), _award("year: 2025", "date: 2025-05-06"), kind="story"
        ),
    ),
    Explanation(
        code="award-subject",
        title="Danh hiệu không dành cho đối tượng này",
        why="Mỗi danh hiệu chỉ dành cho cá nhân, cho tập thể, hoặc cho hộ gia đình.",
        law=f"{_REWARDS} 19, 20",
        example=in_header(
            "subject: collective\n" + _award("year: 2025", "date: 2025-05-06"),
            "subject: household\n" + _award("year: 2025", "date: 2025-05-06"),
            kind="deed",
        ),
    ),
)  # fmt: skip

_CAMPAIGNS: Final = (
    Explanation(
        code="end-before-start",
        title="Kết thúc trước khi bắt đầu",
        why="Người đọc không biết phong trào còn đang diễn ra hay không.",
        example=in_header(
            "start: 2026-05-01\nend: 2026-01-31", "start: 2026-05-01\nend: 2026-12-31",
            kind="campaign",
        ),
    ),
    Explanation(
        code="launched-after-end",
        title="Phát động sau khi kết thúc",
        why="Một trong hai ngày đã gõ nhầm, thường là nhầm năm.",
        example=in_header(
            "launched: 2026-05-01\nend: 2025-12-31", "launched: 2025-05-01\nend: 2025-12-31",
            kind="campaign",
        ),
    ),
    Explanation(
        code="period-contradicts",
        title="Giai đoạn không khớp ngày bắt đầu, kết thúc",
        why="Hai chỗ nói khác nhau thì người đọc không biết tin chỗ nào.",
        example=in_header(
            "end: 2026-06-30\nperiod: 2021-2025", "end: 2025-06-30\nperiod: 2021-2025",
            kind="campaign",
        ),
    ),
    Explanation(
        code="no-end",
        title="Phong trào chưa có ngày kết thúc",
        why="Không có ngày kết thúc thì trang mãi ghi là “đang diễn ra”. Phong trào thường xuyên "
        "thì không cần.",
        law=f"{_REWARDS} 17",
        severity="warning",
        example=in_header("start: 2026-01-01", "period: 2026-2030", kind="campaign"),
    ),
    Explanation(
        code="no-basis",
        title="Phong trào chưa có văn bản làm căn cứ",
        why="Phong trào được phát động bằng văn bản; người đọc cần biết đó là văn bản nào.",
        law=f"{_REWARDS} 17",
        severity="warning",
        example=in_header(
            "basis: []", "basis: [Kế hoạch số 05/KH-CQM ngày 28/01/2026]", kind="campaign"
        ),
    ),
    Explanation(
        code="milestone-undated",
        title="Mốc chưa có ngày",
        why="Mốc không có ngày thì không xếp được vào dòng thời gian.",
        example=in_header(
            _step("kind: so-ket"), _step("kind: so-ket", "planned: 2026-06-30"), kind="campaign"
        ),
    ),
    Explanation(
        code="milestone-in-future",
        title="Mốc ghi là đã làm mà ngày chưa đến",
        why="Điều sẽ làm là dự kiến; ghi là đã làm thì trang báo sai cho người đọc.",
        example=in_header(
            _step("kind: so-ket", "actual: 2026-12-20"),
            _step("kind: so-ket", "planned: 2026-12-20"),
            kind="campaign",
        ),
    ),
    Explanation(
        code="milestone-report-early",
        title="Mốc có tin trước khi diễn ra",
        why="Tin kể về một mốc chỉ có được sau khi mốc ấy đã diễn ra.",
        example=in_header(
            _step("kind: so-ket", "planned: 2026-06-30", "report: tin-so-ket"),
            _step("kind: so-ket", "actual: 2026-06-30", "report: tin-so-ket"),
            kind="campaign",
        ),
    ),
    Explanation(
        code="milestone-outside",
        title="Mốc nằm ngoài thời gian của phong trào",
        why="Một trong các ngày đã gõ nhầm. Riêng tổng kết được ở trong một năm sau khi kết thúc.",
        example=in_header(
            _step("kind: so-ket", "planned: 2025-06-30"),
            _step("kind: so-ket", "planned: 2026-06-30"),
            kind="campaign",
        ),
    ),
)  # fmt: skip

_DOCUMENTS: Final = (
    Explanation(
        code="effective-before-issued",
        title="Có hiệu lực trước ngày ban hành",
        why="Thường là gõ nhầm ngày; văn bản có hiệu lực trở về trước là rất hiếm.",
        severity="warning",
        example=in_header("effective: 2021-06-16", "effective: 2021-08-16", kind="document"),
    ),
    Explanation(
        code="expires-before-effective",
        title="Hết hiệu lực trước khi có hiệu lực",
        why="Trang sẽ ghi sai là văn bản còn hay hết hiệu lực.",
        example=in_header(
            "effective: 2021-08-16\nexpires: 2021-08-01",
            "effective: 2021-08-16\nexpires: 2025-08-01",
            kind="document",
        ),
    ),
    Explanation(
        code="no-document-file",
        title="Văn bản chưa có tệp toàn văn",
        why="Mục văn bản của cơ quan nhà nước phải có toàn văn để người dân tải về.",
        law="Nghị định 42/2022/NĐ-CP, Điều 4",
        severity="warning",
        example=in_header("files: []", "files: [toan-van.pdf]", kind="document"),
    ),
    Explanation(
        code="no-effective-day",
        title="Văn bản quy phạm chưa ghi ngày có hiệu lực",
        why="Không có ngày này thì không biết văn bản đã phải thi hành hay chưa.",
        law="Nghị định 42/2022/NĐ-CP, Điều 4",
        severity="warning",
        example=in_header(_LAW, f"{_LAW}\neffective: 2024-01-01", kind="document"),
    ),
    Explanation(
        code="document-slug",
        title="Địa chỉ văn bản không theo số và năm",
        why="Số văn bản đánh lại từ đầu mỗi năm; địa chỉ gồm số, ký hiệu và năm thì không bao giờ "
        "trùng và ai cũng đoán được.",
        law=_NUMBERS,
        severity="warning",
        example=in_header("slug: chi-thi-19", "slug: 19-ct-ttg-2021", kind="document"),
    ),
)  # fmt: skip

_DAYS: Final = (
    Explanation(
        code="modified-before-date",
        title="Cập nhật trước khi đăng",
        why="Một trong hai ngày đã gõ nhầm, và người đọc thấy cả hai.",
        example=in_header("modified: 2026-01-05", "modified: 2026-04-05"),
    ),
    Explanation(
        code="change-in-future",
        title="Lần sửa chưa đến ngày",
        why="Máy tìm kiếm và người đọc sẽ được báo một lần sửa chưa có.",
        example=in_header(
            "changes: [{date: 2031-05-10, what: Sửa số hộ tham gia.}]",
            "changes: [{date: 2026-05-10, what: Sửa số hộ tham gia.}]",
        ),
    ),
    Explanation(
        code="expires-before-date",
        title="Hết hạn trước khi đăng",
        why="Bài sẽ không bao giờ ở trong danh sách.",
        example=in_header("expires: 2026-01-05", "expires: 2026-04-05"),
    ),
    Explanation(
        code="happened-after-date",
        title="Việc diễn ra sau ngày đăng bài",
        why="Bài kể việc đã làm; một trong hai ngày đã gõ nhầm.",
        example=in_header("happened: 2026-05-01", "happened: 2026-02-01", kind="deed"),
    ),
    Explanation(
        code="result-in-future",
        title="Kết quả của một năm chưa đến",
        why="Con số của năm sau là chỉ tiêu, không phải kết quả đã đạt.",
        example=in_header(
            'results: [{figure: "18", what: héc-ta rừng, year: 2030}]',
            'results: [{figure: "18", what: héc-ta rừng, year: 2025}]',
            kind="story",
        ),
    ),
    Explanation(
        code="term-out-of-time",
        title="Giá trị không dùng vào ngày ấy",
        why="Tên cơ quan, danh hiệu đổi theo luật: bài về năm nào dùng tên của năm ấy.",
        severity="warning",
        example=in_header(
            "number: 05/KH-BTNMT\ntype: ke-hoach\nbody: bo-tai-nguyen-va-moi-truong\n"
            "issued: 2025-06-02",
            "number: 05/KH-BNNMT\ntype: ke-hoach\nbody: bo-nong-nghiep-va-moi-truong\n"
            "issued: 2025-06-02",
            kind="document",
        ),
    ),
    Explanation(
        code="number-mismatch",
        title="Số, ký hiệu không khớp với mục khác",
        why="Số cho biết loại văn bản, cơ quan và với luật, nghị định thì cả năm; nói khác nhau "
        "thì một trong hai chỗ bị gõ nhầm.",
        severity="warning",
        example=in_header("type: ke-hoach", "type: chi-thi", kind="document"),
    ),
)

EXPLANATIONS: Final = (*_AWARDS, *_CAMPAIGNS, *_DOCUMENTS, *_DAYS)
