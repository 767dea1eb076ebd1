"""The same content gives the same bytes, whatever the hash seed, the worker count or the cache."""

import os
import subprocess
import sys

import pytest

from small_sites import ROOT


def tree(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def build_sample(tmp_path, name, seed, cache):
    output = tmp_path / name
    subprocess.run(
        [
            *(sys.executable, "-m", "pelican", "content", "-s", "publishconf.py", "-o", output),
            *("-e", f'CACHE_PATH="{cache}"', 'NEWSROOM_TODAY="2026-11-22"'),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
    )
    return tree(output)


@pytest.mark.long
def test_two_builds_of_the_sample_site_are_equal_byte_for_byte(tmp_path):
    cold = build_sample(tmp_path, "first", "1", tmp_path / "cache")
    warm = build_sample(tmp_path, "second", "2", tmp_path / "cache")

    assert len(cold) > 150
    assert cold.keys() == warm.keys()
    assert [name for name in cold if cold[name] != warm[name]] == []
