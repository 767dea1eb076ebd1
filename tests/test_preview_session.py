"""The preview from its start to Ctrl+C, in real processes."""

import os
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from preview_site import PreviewSite, wait_until

PROBLEM = {
    "path": "content/tin-tuc/hoi-nghi/index.md",
    "line": 7,
    "code": "unknown-place",
    "message": "Không có địa phương “quang-nin”.",
    "hint": "quang-ninh",
    "severity": "error",
}


@pytest.fixture
def site(tmp_path: Path) -> Iterator[PreviewSite]:
    site = PreviewSite(tmp_path)
    yield site
    site.kill()


def test_before_the_first_build_there_is_a_waiting_page(site: PreviewSite) -> None:
    site.write("index.html", "<body>Trang đầu</body>")
    site.write("wait-for-go", "")
    site.start()

    waiting = site.ask("/tin-tuc/")
    (site.folder / "go").touch()
    site.wait_for_terminal("Đã dựng xong")

    assert waiting.status == 503
    assert "Đang dựng trang lần đầu…" in waiting.text
    assert "/__preview/client.js" in waiting.text
    assert "Trang đầu" in site.ask("/").text


def test_the_last_good_build_of_an_earlier_preview_is_shown_at_once(site: PreviewSite) -> None:
    site.write("index.html", "<body>mới</body>")
    site.write("wait-for-go", "")
    (site.folder / "output").mkdir()
    (site.folder / "output" / "index.html").write_text("<body>cũ</body>", encoding="utf-8")
    site.start()

    earlier = site.ask("/")
    (site.folder / "go").touch()
    site.wait_for_terminal("Đã dựng xong")

    assert (earlier.status, "cũ" in earlier.text) == (200, True)
    assert "mới" in site.ask("/").text


def test_a_change_is_built_and_told_to_open_pages(site: PreviewSite) -> None:
    site.write("index.html", "<body>một</body>")
    site.start_built()
    news = site.listen()
    first = next(news)

    site.write("index.html", "<body>hai</body>")
    second = next(news)

    assert "hai" in site.ask("/").text
    assert first["version"] != second["version"]
    assert f'data-version="{second["version"]}"' in site.ask("/").text


def test_a_change_of_the_settings_is_built(site: PreviewSite) -> None:
    site.write("index.html", "<body>một</body>")
    site.start_built()

    (site.folder / "settings.new").write_text("# mới", encoding="utf-8")
    (site.folder / "settings.new").replace(site.folder / "settings.py")

    site.wait_for_terminal("Đã dựng xong", times=2)


def test_mistakes_are_told_and_the_last_good_page_stays(site: PreviewSite) -> None:
    site.write("index.html", "<body>một</body>")
    site.start_built()
    news = site.listen()
    good = next(news)

    site.write("index.html", "<body>MISTAKE</body>")
    bad = next(news)
    shown_meanwhile = site.ask("/").text
    site.write("index.html", "<body>đã sửa</body>")
    mended = next(news)

    assert (bad["version"], bad["problems"], bad["failure"]) == (good["version"], [PROBLEM], "")
    assert "một" in shown_meanwhile
    assert (mended["version"] != good["version"], mended["problems"]) == (True, [])
    assert (
        "content/tin-tuc/hoi-nghi/index.md:7: [unknown-place] Không có địa phương “quang-nin”.\n"
        in site.terminal
    )
    assert "Còn 1 chỗ cần sửa; trang dựng được gần nhất vẫn giữ nguyên.\n" in site.terminal


def test_a_build_that_breaks_down_tells_its_last_words(site: PreviewSite) -> None:
    site.write("index.html", "<body>CRASH</body>")
    site.start()
    news = site.listen()
    bad = next(item for item in news if item["failure"])

    assert bad["problems"] == []
    assert bad["failure"].endswith("RuntimeError: the builder itself is broken\n")
    site.wait_for_terminal("Chưa dựng được trang; trang dựng được gần nhất vẫn giữ nguyên.\n")


@pytest.mark.long
def test_no_answer_is_ever_a_mixture_of_two_builds(site: PreviewSite) -> None:
    def write(number: int) -> None:
        site.write("index.html", f"<body>{f'{number:06}' * 50_000}</body>")

    write(0)
    site.start_built()
    answers, is_over = [], threading.Event()

    def read() -> None:
        while not is_over.is_set():
            answers.append(site.ask("/"))

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(1, 9):
        write(number)
        site.wait_for_terminal("Đã dựng xong", times=number + 1)
    is_over.set()
    reader.join()

    texts = [answer.text.partition("<script")[0].removeprefix("<body>") for answer in answers]
    assert {answer.status for answer in answers} == {200}
    assert all(text == text[:6] * 50_000 for text in texts)
    assert len(set(texts)) > 3


def test_a_page_that_goes_away_is_no_news_in_the_terminal(site: PreviewSite) -> None:
    site.write("index.html", "<body>một</body>")
    site.start_built()
    leaver = socket.create_connection(("127.0.0.1", site.port))
    leaver.sendall(b"GET /__preview/events HTTP/1.1\r\n\r\n")
    assert leaver.recv(1000)
    # Closed so that what the server sends next is refused.
    leaver.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    leaver.close()

    site.write("index.html", "<body>hai</body>")
    site.wait_for_terminal("Đã dựng xong", times=2)
    site.stop()

    assert "Traceback" not in site.terminal
    assert "Error" not in site.terminal


def test_ctrl_c_ends_quietly_and_ends_the_build(site: PreviewSite) -> None:
    site.write("wait-for-go", "")
    site.start()
    wait_until(lambda: site.build_count, "the first build")
    next(site.listen())

    exit_code = site.stop()

    assert exit_code == 0
    assert site.terminal.endswith("Đã dừng xem trước.\n")
    assert "Traceback" not in site.terminal
    with pytest.raises(ProcessLookupError):
        os.kill(site.builder_pids[0], 0)


def test_a_port_in_use_is_named_in_one_sentence(project: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        ended = subprocess.run(
            [sys.executable, "-m", "newsroom_cli", "serve", "--port", str(port)],
            env=os.environ | {"PYTHONPATH": str(project / "plugins"), "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            timeout=20,
            check=False,
        )

    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr == (
        f"Cổng {port} đang có chương trình khác dùng; "
        f"hãy chọn cổng khác: python3 run.py serve --port {port + 1}\n"
    )
