"""One mistake, one sentence: at the terminal, for machines, in a review and in the preview."""

import json
import sys
import threading

from newsroom_cli.preview.board import Board
from newsroom_cli.preview.builder import Builder
from small_sites import ROOT, run_command, write_files

MISTAKE = "-- tin-tuc/mot/index.md --\ntitle: Gương: người tốt\n\nChuyện là thế này.\n"
PATH, LINE, CODE = "content/tin-tuc/mot/index.md", 4, "yaml-colon"
MESSAGE = "dấu hai chấm trong giá trị làm máy hiểu nhầm là một mục mới"
HINT = 'đặt giá trị trong ngoặc kép: title: "Gương: người tốt"'
SENTENCE = f"{PATH}:{LINE}: [{CODE}] {MESSAGE} → {HINT}"


def check(content, form):
    return run_command("check", "--content", content, "--format", form).stdout


def test_a_mistake_is_told_in_the_same_words_everywhere(tmp_path, monkeypatch, capfd):
    content = tmp_path / "content"
    write_files(MISTAKE, content)
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "plugins"))
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
    board = Board(tmp_path / "output")
    command = (sys.executable, "-m", "newsroom_cli", "build", "--content", str(content))
    builder = Builder(command, tmp_path / "workshop", board)
    thread = threading.Thread(target=builder.run)
    thread.start()
    builder.request_build()
    news = board.wait_for_news(after=1, timeout_s=120)
    builder.stop()
    thread.join()

    assert SENTENCE in capfd.readouterr().err.splitlines()
    assert [str(problem) for problem in news.problems] == [SENTENCE]
    assert check(content, "text").splitlines()[0] == SENTENCE
    assert json.loads(check(content, "json"))[0] == {
        "path": PATH,
        "line": LINE,
        "code": CODE,
        "message": MESSAGE,
        "hint": HINT,
        "severity": "error",
    }
    assert check(content, "github").splitlines() == [
        f"::error file={PATH},line={LINE},title={CODE}::{MESSAGE} → {HINT}"
    ]
