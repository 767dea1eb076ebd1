"""Deploying through a real sshd on loopback, with a connection that can be cut in the middle."""

import subprocess
from pathlib import Path

import pytest

from bench.nginx import free_port, wait_for_port
from deploy_site import make_release, run_deploy, served_release, start_command
from published_site import need

# Runs what ssh was asked for; while the file “cut” is there, a transfer gets its first bytes only.
GATE = """#!/bin/sh
if [ -e "{folder}/cut" ] && [ "${{SSH_ORIGINAL_COMMAND#rsync}}" != "$SSH_ORIGINAL_COMMAND" ]; then
  (dd bs=1 count=6000 status=none; kill -9 $PPID) | exec sh -c "$SSH_ORIGINAL_COMMAND"
  exit
fi
exec sh -c "$SSH_ORIGINAL_COMMAND"
"""


@pytest.fixture(scope="module")
def host(tmp_path_factory):
    """Start an sshd for this user alone; gives its folder and the ssh command that reaches it."""
    need("rsync")
    program, folder, port = need("sshd"), tmp_path_factory.mktemp("sshd"), free_port()
    Path("/run/sshd").mkdir(exist_ok=True)
    for key in ("host", "user"):
        make_key = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / key)]
        subprocess.run(make_key, check=True)
    gate = folder / "gate"
    gate.write_text(GATE.format(folder=folder))
    gate.chmod(0o755)
    settings = folder / "sshd_config"
    settings.write_text(
        f"ListenAddress 127.0.0.1:{port}\nHostKey {folder}/host\nStrictModes no\nUsePAM no\n"
        f"AuthorizedKeysFile {folder}/user.pub\nPidFile none\nForceCommand {gate}\n"
        "PermitRootLogin prohibit-password\n"
    )
    ssh = (
        f"ssh -p {port} -i {folder}/user -o BatchMode=yes -o StrictHostKeyChecking=no "
        f"-o UserKnownHostsFile={folder}/known -o LogLevel=ERROR"
    )
    with subprocess.Popen([program, "-D", "-e", "-f", str(settings)], stderr=-3) as server:
        assert wait_for_port(port, server)
        yield folder, ssh
        server.terminate()


def test_a_host_behind_ssh_is_served_switched_and_rolled_back(tmp_path, host):
    _, ssh = host
    root = tmp_path / "srv"
    target = f"127.0.0.1:{root}"
    first = run_deploy(make_release(tmp_path / "a", "aaa"), target, "--ssh", ssh)
    assert (first.returncode, first.stderr) == (0, "")
    assert served_release(root) == "aaa"
    assert run_deploy(make_release(tmp_path / "b", "bbb"), target, "--ssh", ssh).returncode == 0
    assert served_release(root) == "bbb"

    old, new = sorted((root / "releases").iterdir())
    assert (old / "tep/chung.pdf").samefile(new / "tep/chung.pdf")
    assert (root / "current/giao-dien/aaa/site.css").is_file()
    assert start_command("rollback", target, "--ssh", ssh).returncode == 0
    assert served_release(root) == "aaa"


def test_a_connection_cut_in_the_middle_changes_nothing(tmp_path, host):
    folder, ssh = host
    root = tmp_path / "srv"
    target = f"127.0.0.1:{root}"
    run_deploy(make_release(tmp_path / "a", "aaa"), target, "--ssh", ssh)
    new = make_release(tmp_path / "b", "bbb", pages=50)

    (folder / "cut").touch()
    refused = run_deploy(new, target, "--ssh", ssh)
    (folder / "cut").unlink()

    assert refused.returncode == 1
    assert "mất liên lạc" in refused.stderr and "vẫn giữ nguyên" in refused.stderr
    assert served_release(root) == "aaa"
    assert run_deploy(new, target, "--ssh", ssh).returncode == 0
    assert served_release(root) == "bbb"


def test_a_host_that_is_not_there_is_told(tmp_path):
    refused = run_deploy(
        make_release(tmp_path / "a", "aaa"),
        "127.0.0.1:/srv/trang",
        "--ssh",
        f"ssh -p {free_port()} -o BatchMode=yes -o ConnectTimeout=5",
    )

    assert refused.returncode == 1
    assert "mất liên lạc" in refused.stderr and "refused" in refused.stderr
