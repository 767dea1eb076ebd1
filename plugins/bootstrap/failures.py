"""Turns what installers print when they fail into one sentence that a clerk can act on."""

import errno
import re


class SetupFailure(Exception):
    """Setting up cannot go on; the text is one clear sentence for the person at the terminal.

    `is_in_log` says that the log tells more.
    """

    def __init__(self, sentence: str, *, is_in_log: bool = False) -> None:
        super().__init__(sentence)
        self.is_in_log = is_in_log


NO_NETWORK = (
    "Không kết nối được máy chủ gói phần mềm. Hãy kiểm tra mạng (và proxy, nếu cơ quan dùng), "
    "rồi chạy lại lệnh này."
)
WRONG_HASH = (
    "Gói tải về không khớp mã kiểm tra đã khóa, nên không được cài. Hãy chạy lại; "
    "nếu vẫn vậy, báo người quản trị máy chủ gói."
)
DISK_FULL = "Ổ đĩa đã đầy. Hãy dọn bớt (cần khoảng 1 GB), rồi chạy lại lệnh này."
NO_PERMISSION = (
    "Không có quyền ghi vào thư mục dự án. Hãy đặt dự án ở thư mục của chính mình, "
    "hoặc xin quyền ghi, rồi chạy lại."
)
NOT_OFFERED = (
    "Máy chủ gói không có phiên bản cần cài cho máy này. Hãy báo người quản trị máy chủ gói, "
    "hoặc dùng Python 3.11 đến 3.14."
)
UNKNOWN = "Việc cài đặt không thành."

# The first pattern found in the installer's words decides: causes stand before their effects
# (without a network, pip also says that no version of a package was found).
_CAUSES = (
    (r"No space left on device|ENOSPC|Errno 28\b|WinError 112\b", DISK_FULL),
    (r"DO NOT MATCH THE HASHES|EINTEGRITY|sha\d+ integrity", WRONG_HASH),
    (
        r"Failed to establish a new connection|NewConnectionError|Connection refused"
        r"|name resolution|getaddrinfo|Connection aborted|ConnectionResetError|Remote end closed"
        r"|[Tt]imed out|TimeoutError|ProxyError|SSLError|Network is unreachable"
        r"|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENETUNREACH|EHOSTUNREACH",
        NO_NETWORK,
    ),
    (r"Permission denied|EACCES|EPERM|EROFS|Errno 13\b|Read-only file|WinError 5\b", NO_PERMISSION),
    (r"No matching distribution found|ETARGET|\bE404\b", NOT_OFFERED),
)

_DISK_FULL_CODES = {errno.ENOSPC, errno.EDQUOT}
_PERMISSION_CODES = {errno.EACCES, errno.EPERM, errno.EROFS}


def explain_output(output: str) -> str:
    """Return the sentence for the cause that an installer's output tells."""
    for pattern, sentence in _CAUSES:
        if re.search(pattern, output):
            return sentence
    return UNKNOWN


def explain_os_error(error: OSError) -> str:
    """Return the sentence for a refusal of the operating system."""
    if error.errno in _DISK_FULL_CODES:
        return DISK_FULL
    if error.errno in _PERMISSION_CODES:
        return NO_PERMISSION
    return f"Máy không cho làm một việc khi chuẩn bị dự án: {error}."
