"""`run.py deploy` and `rollback`: at every moment readers get one whole release, old or new."""

import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from deploy_site import make_release, run_deploy, served_release, start_command
from published_site import ask, nginx
from releases.deploying import DeployError, DeployPlan, deploy, rollback
from releases.manifest import read_manifest, write_manifest
from releases.places import FolderPlace, far_program
from small_sites import ROOT

PLAN = DeployPlan(
    carried_folders=("giao-dien/", "anh/"), safe_to_carry=("giao-dien/",), may_lose_pages=False
)


def releases_in(root):
    return sorted(path.name for path in (root / "releases").iterdir())


def test_a_release_is_served_and_unchanged_files_are_stored_once(tmp_path):
    root = tmp_path / "noi đến"
    told = run_deploy(make_release(tmp_path / "a", "aaa"), root)
    run_deploy(make_release(tmp_path / "b", "bbb"), root)

    assert re.fullmatch(r"Đã đưa lên bản \d{8}T\d{6}-aaa\.\n", told.stdout), told.stderr
    assert served_release(root) == "bbb"
    first, second = ((root / "releases" / name) for name in releases_in(root))
    assert (first / "tep/chung.pdf").samefile(second / "tep/chung.pdf")
    assert not (first / "index.html").samefile(second / "index.html")
    assert (first / "index.html").stat().st_mtime < (second / "index.html").stat().st_mtime
    assert list((root / "incoming").iterdir()) == list((root / "trash").iterdir()) == []


def test_files_of_pages_opened_before_stay_for_a_week(tmp_path):
    root, place = tmp_path / "root", FolderPlace(tmp_path / "root")
    for mark in ("aaa", "bbb", "ccc"):
        deploy(make_release(tmp_path / mark, mark), place, PLAN)
    current = root / "current"

    assert (current / "giao-dien/aaa/site.css").read_text() == "/* aaa */"
    assert (current / "giao-dien/bbb/site.css").is_file()
    carried = json.loads((current / ".carried.json").read_text())
    old = {name: since - 8 * 24 * 3600 for name, since in carried.items()}
    (current / ".carried.json").write_text(json.dumps(old))
    deploy(make_release(tmp_path / "ddd", "ddd"), place, PLAN)
    assert not (current / "giao-dien/aaa").exists()
    assert (current / "giao-dien/ccc/site.css").is_file()


def test_five_releases_are_kept_and_one_can_go_back(tmp_path):
    root, place = tmp_path / "root", FolderPlace(tmp_path / "root")
    for mark in "abcdefg":
        deploy(make_release(tmp_path / mark, mark), place, PLAN)
    assert [name.rpartition("-")[2] for name in releases_in(root)] == list("cdefg")

    assert start_command("rollback", root).returncode == 0
    assert served_release(root) == "f"
    assert rollback(place, releases_in(root)[0], PLAN)["release"].endswith("-c")
    assert served_release(root) == "c"
    with pytest.raises(DeployError, match="không có bản ấy, hoặc không có bản nào cũ hơn"):
        rollback(place, "", PLAN)
    deploy(make_release(tmp_path / "h", "h"), place, PLAN)
    assert [name.rpartition("-")[2] for name in releases_in(root)] == ["c", "h"]


def test_what_was_taken_down_stays_on_no_server(tmp_path):
    root, place = tmp_path / "root", FolderPlace(tmp_path / "root")
    deploy(make_release(tmp_path / "a", "xưa", pages=30), place, PLAN)
    deploy(make_release(tmp_path / "b", "trước", pages=30), place, PLAN)

    gone = make_release(tmp_path / "c", "ccc", pages=30, gone="trang-1/index.html")
    told = run_deploy(gone, root)

    assert "các bản cũ đã được xóa" in told.stdout
    assert [name.rpartition("-")[2] for name in releases_in(root)] == ["ccc"]
    files = sorted(path for path in root.rglob("releases/**/*") if path.is_file())
    old = [path for path in files if re.search("xưa|trước", path.read_text("utf-8"))]
    assert [path.name for path in old if "giao-dien" not in path.parts] == []
    assert [path.name for path in files if path.parent.name == "anh"] == ["ccc.webp"]


def without(tree, page):
    """Take a page out of a published folder, as a draft is."""
    items = read_manifest((tree / "manifest.json").read_bytes())
    (tree / page).unlink()
    write_manifest([item for item in items if item.path != page], tree)
    return tree


def test_what_was_hidden_before_it_was_taken_down_stays_on_no_server_either(tmp_path):
    root, page = tmp_path / "root", "trang-1/index.html"
    run_deploy(make_release(tmp_path / "a", "aaa", pages=30), root)
    run_deploy(without(make_release(tmp_path / "b", "bbb", pages=30), page), root)
    assert (root / "current/anh/aaa.webp").is_file()

    told = run_deploy(make_release(tmp_path / "c", "ccc", pages=30, gone=page), root)

    assert "các bản cũ đã được xóa" in told.stdout
    assert [name.rpartition("-")[2] for name in releases_in(root)] == ["ccc"]
    assert [path.name for path in (root / "current/anh").iterdir()] == ["ccc.webp"]


def test_an_older_copy_does_not_bring_back_what_was_taken_down(tmp_path):
    root = tmp_path / "root"
    older = make_release(tmp_path / "a", "aaa", pages=30)
    gone = make_release(tmp_path / "b", "bbb", pages=30, gone="trang-1/index.html")
    assert run_deploy(gone, root).returncode == 0

    refused = run_deploy(older, root)
    assert (refused.returncode, served_release(root)) == (1, "bbb")
    assert "bản này đăng lại bài đã gỡ" in refused.stderr
    assert "(trang-1/index.html)" in refused.stderr
    assert run_deploy(older, root, "--allow-restored").returncode == 0
    assert served_release(root) == "aaa"


def test_pages_are_counted_even_where_the_served_release_was_removed_by_hand(tmp_path):
    root = tmp_path / "root"
    run_deploy(make_release(tmp_path / "a", "aaa", pages=30), root)
    run_deploy(make_release(tmp_path / "b", "bbb", pages=30), root)
    shutil.rmtree((root / "current").resolve())
    (root / "releases/99999999T999999-sao-luu").mkdir()

    refused = run_deploy(make_release(tmp_path / "c", "ccc", pages=3), root)

    assert "số trang giảm quá 5 phần trăm; nếu đúng ý bạn, thêm --allow-fewer (31 → 4)" in (
        refused.stderr
    )
    assert start_command("rollback", root).returncode == 0
    assert served_release(root) == "aaa"


def test_the_web_server_can_read_what_a_careful_user_s_mask_would_hide(tmp_path):
    before = os.umask(0o077)
    try:
        run_deploy(make_release(tmp_path / "a", "aaa"), tmp_path / "root")
    finally:
        os.umask(before)

    served = [tmp_path / "root", *(tmp_path / "root/current").resolve().rglob("*")]
    hidden = [path.name for path in served if path.stat().st_mode & 0o444 != 0o444]
    assert len(served) > 10 and hidden == []


@pytest.mark.parametrize("target", ["dangtrang@may-chu/srv", "may-chu:srv", "ssh://may-chu/srv"])
def test_a_host_written_wrongly_makes_no_folder_here(tmp_path, monkeypatch, target):
    monkeypatch.chdir(tmp_path)
    refused = run_deploy(make_release(tmp_path / "a", "aaa"), target)

    assert refused.returncode == 1
    assert "máy chủ viết như dangtrang@may-chu:/srv/trang" in refused.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_place_within_what_is_sent_is_refused(tmp_path):
    tree = make_release(tmp_path / "a", "aaa")
    refused = run_deploy(tree, tree / "www")

    assert "nơi đến nằm trong" in refused.stderr
    assert not (tree / "www").exists()


def test_going_back_is_told_in_its_own_words(tmp_path):
    root = tmp_path / "root"
    nothing = start_command("rollback", root)
    for mark in ("aaa", "bbb"):
        run_deploy(make_release(tmp_path / mark, mark), root)
    with (root / "current/tep/chung.pdf").open("a") as file:
        file.write("sửa tay")  # the same file as in the release before

    edited = start_command("rollback", root)

    assert "nơi đến chưa có bản nào do run.py deploy đưa lên" in nothing.stderr
    assert "bị sửa bằng tay ở nơi đến (tep/chung.pdf)" in edited.stderr


def test_losing_pages_is_refused_at_the_far_side_too(tmp_path):
    root = tmp_path / "root"
    run_deploy(make_release(tmp_path / "a", "aaa", pages=30), root)
    fewer = make_release(tmp_path / "b", "bbb", pages=20)

    refused = run_deploy(fewer, root)
    assert (refused.returncode, served_release(root)) == (1, "aaa")
    assert "số trang giảm quá 5 phần trăm" in refused.stderr
    assert run_deploy(fewer, root, "--allow-fewer").returncode == 0
    assert served_release(root) == "bbb"


@pytest.mark.parametrize("harm", ["changed", "missing", "added", "link", "manifest"])
def test_a_file_harmed_on_the_way_stops_the_release(tmp_path, harm):
    root, place = tmp_path / "root", FolderPlace(tmp_path / "root")
    deploy(make_release(tmp_path / "a", "aaa"), place, PLAN)

    class Harmed(FolderPlace):
        def send(self, tree, token, previous):
            super().send(tree, token, previous)
            folder = self.root / "incoming" / token
            page = folder / "trang-2/index.html"
            if harm == "added":
                (folder / "la.html").write_text("lạ")
            elif harm == "manifest":
                (folder / "manifest.json").write_text("{")
            else:
                page.unlink()
            if harm == "changed":
                page.write_text("khác")
            elif harm == "link":
                page.symlink_to("/etc/hostname")

    with pytest.raises(DeployError):
        deploy(make_release(tmp_path / "b", "bbb"), Harmed(root), PLAN)
    assert served_release(root) == "aaa"
    assert list((root / "incoming").iterdir()) == []


def test_a_release_spoilt_on_the_server_is_not_linked_to(tmp_path):
    root, place = tmp_path / "root", FolderPlace(tmp_path / "root")
    deploy(make_release(tmp_path / "a", "aaa"), place, PLAN)
    (root / "current/tep/chung.pdf").write_text("hỏng đĩa")
    (root / "current/manifest.json").write_text("hỏng luôn")

    deploy(make_release(tmp_path / "b", "bbb"), place, PLAN)
    assert served_release(root) == "bbb"
    deploy(make_release(tmp_path / "c", "ccc"), place, PLAN)
    assert served_release(root) == "ccc"


def test_a_site_that_does_not_answer_with_the_new_release_goes_back(tmp_path):
    root = tmp_path / "root"
    first, second = make_release(tmp_path / "a", "aaa"), make_release(tmp_path / "b", "bbb")
    run_deploy(first, root)
    (tmp_path / "conf").mkdir()
    with nginx(root / "current", tmp_path / "nginx", settings=tmp_path / "conf") as address:
        assert run_deploy(first, root, "--url", address).returncode == 0
        with nginx(root / "releases", tmp_path / "nginx2", settings=tmp_path / "conf") as wrong:
            refused = run_deploy(second, root, "--url", wrong)
        assert (refused.returncode, served_release(root)) == (1, "aaa")
        assert "đã quay về bản cũ" in refused.stderr
        reloading = run_deploy(second, root, "--url", address, "--reload", "exit 3")
        assert (reloading.returncode, served_release(root)) == (1, "aaa")
        assert "exit 3" in reloading.stderr
        done = run_deploy(second, root, "--url", address)
        assert (done.returncode, "nạp lại" in done.stdout) == (0, False)
        assert b"bbb" in ask(address, "/").body


def test_the_first_release_that_fails_leaves_nothing_served(tmp_path):
    root = tmp_path / "root"
    refused = run_deploy(make_release(tmp_path / "a", "aaa"), root, "--reload", "false")

    assert refused.returncode == 1
    assert "chưa bản nào được đặt lên" in refused.stderr
    assert not (root / "current").exists()


def test_a_folder_that_is_somebody_else_s_is_left_alone(tmp_path):
    (tmp_path / "root/current").mkdir(parents=True)
    (tmp_path / "root/current/index.html").write_text("trang khác")

    refused = run_deploy(make_release(tmp_path / "a", "aaa"), tmp_path / "root")

    assert "không phải liên kết do lệnh này đặt" in refused.stderr
    assert (tmp_path / "root/current/index.html").read_text() == "trang khác"


def test_two_deploys_at_once_both_end_whole(tmp_path):
    root, place = tmp_path / "root", FolderPlace(tmp_path / "root")
    trees = [make_release(tmp_path / mark, mark) for mark in ("aaa", "bbb", "ccc", "ddd")]
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda tree: deploy(tree, place, PLAN), trees))

    assert len({each["release"] for each in done}) == 4
    assert served_release(root) == max(each["release"] for each in done).rpartition("-")[2]
    assert list((root / "incoming").iterdir()) == []


def test_a_full_disk_changes_nothing(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    try:
        assert run_deploy(make_release(tmp_path / "a", "aaa"), disk).returncode == 0
        refused = run_deploy(make_release(tmp_path / "b", "bbb", pages=300), disk)
        assert (refused.returncode, served_release(disk)) == (1, "aaa")
        assert "No space left" in refused.stderr
        assert run_deploy(make_release(tmp_path / "c", "ccc"), disk).returncode == 0
        assert served_release(disk) == "ccc"
    finally:
        subprocess.run(["umount", str(disk)], check=True)


# Runs a program and kills it at its N-th change of the file system: no warning, no clean-up.
KILLER = """
import os, runpy, signal, sys
left, program, sys.argv = int(sys.argv[1]), sys.argv[2], sys.argv[2:]
CHANGES = {"os.mkdir", "os.rename", "os.link", "os.symlink", "os.remove", "os.rmdir", "os.utime"}
def watch(event, arguments):
    global left
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & 3
    if event in CHANGES or writes:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
runpy.run_path(program, run_name="__main__")
"""


def test_killed_at_any_step_it_leaves_one_whole_release(tmp_path):
    trees = {mark: make_release(tmp_path / mark, mark, pages=1) for mark in ("aaa", "bbb", "ccc")}
    original, root = FolderPlace(tmp_path / "original"), tmp_path / "root"
    for _ in range(5):
        deploy(trees["aaa"], original, PLAN)
    original.send(trees["bbb"], "t0", original.run("begin", {})["previous"])
    options = {
        "token": "t0", "commit": "bbb", "may_lose_pages": False,
        "carried_folders": ["giao-dien/", "anh/"], "safe_to_carry": [],
    }  # fmt: skip
    seen, program = set(), tmp_path / "program.py"
    program.write_text(far_program(), encoding="utf-8")
    for step in range(200):
        shutil.rmtree(root, ignore_errors=True)
        subprocess.run(["cp", "-a", str(original.root), str(root)], check=True)
        command = [sys.executable, "-I", "-c", KILLER, str(step), str(program), "finish"]
        killed = subprocess.run([*command, str(root), json.dumps(options)], capture_output=True)
        seen.add(served_release(root))
        if step % 8 == 0 or killed.returncode == 0:
            deploy(trees["ccc"], FolderPlace(root), PLAN)
            assert served_release(root) == "ccc"
            assert len(releases_in(root)) <= 5
        if killed.returncode == 0:
            break
    assert killed.returncode == 0 and step > 20
    assert seen == {"aaa", "bbb"}


def test_a_sender_killed_on_the_way_changes_nothing(tmp_path):
    root, place = tmp_path / "root", FolderPlace(tmp_path / "root")
    deploy(make_release(tmp_path / "a", "aaa"), place, PLAN)
    new = make_release(tmp_path / "b", "bbb", pages=400)
    command = [sys.executable, "-m", "newsroom_cli", "deploy", "--from", str(new), str(root)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "plugins")}
    for _ in range(3):
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as sender:
            while sender.poll() is None and not any((root / "incoming").glob("*/trang-1*")):
                time.sleep(0.001)
            sender.kill()
        assert served_release(root) == "aaa"
    deploy(new, place, PLAN)
    assert served_release(root) == "bbb"


def test_readers_meet_no_error_and_no_mixture_during_twenty_deploys(tmp_path):
    root, place = tmp_path / "root", FolderPlace(tmp_path / "root")
    trees = [make_release(tmp_path / f"r{n:02}", f"r{n:02}", pages=30) for n in range(20)]
    deploy(trees[0], place, PLAN)
    (tmp_path / "conf").mkdir()
    faults, counts, ended = [], [], threading.Event()

    def read_without_pause(address):
        count = 0
        while not ended.is_set():
            page = ask(address, f"/trang-{count % 30}/")
            marks = set(re.findall(rb"r\d\d", page.body))
            if page.status != 200 or len(marks) != 1 or len(page.body) < 1000:
                faults.append((page.status, marks, len(page.body)))
            else:
                mark = marks.pop().decode()
                style = ask(address, f"/giao-dien/{mark}/site.css")
                if (style.status, style.body.decode()) != (200, f"/* {mark} */"):
                    faults.append((mark, style.status))
            count += 2
        counts.append(count)

    with nginx(root / "current", tmp_path / "nginx", settings=tmp_path / "conf") as address:
        readers = [threading.Thread(target=read_without_pause, args=(address,)) for _ in range(3)]
        for reader in readers:
            reader.start()
        for tree in trees:
            deploy(tree, place, PLAN)
        ended.set()
        for reader in readers:
            reader.join()

    assert faults == []
    assert sum(counts) > 500, "the readers must have been busy"
    assert served_release(root) == "r19"
