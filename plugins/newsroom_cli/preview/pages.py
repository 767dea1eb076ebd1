"""The pages that the preview itself answers with, and the script it adds to all others."""

CLIENT_ADDRESS = "/__preview/client.js"
EVENTS_ADDRESS = "/__preview/events"

_PAGE = """\
<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<noscript><meta http-equiv="refresh" content="2"></noscript>
<style>body {{ font: 1.125rem/1.6 system-ui, sans-serif; margin: 4rem auto; max-width: 36rem; \
padding: 0 1rem }}</style>
</head>
<body>
<main><h1>{title}</h1><p>{text}</p></main>
</body>
</html>
"""

WAITING = _PAGE.format(
    title="Đang dựng trang lần đầu…",
    text="Trang này tự mở lại khi dựng xong, bạn không phải làm gì.",
).encode()
NOT_FOUND = _PAGE.format(
    title="Không có trang này",
    text='Về <a href="/">trang đầu</a>.',
).encode()


def add_client(html: bytes, version: str) -> bytes:
    """Return the page with the script that keeps it up to date at the end of its body."""
    script = f'<script src="{CLIENT_ADDRESS}" data-version="{version}" defer></script>'.encode()
    before, end, after = html.rpartition(b"</body>")
    return before + script + end + after if end else html + script
