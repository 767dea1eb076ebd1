"""The same content gives the same bytes, whatever the hash seed, from a cold cache or a warm."""

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
def test_two_builds_of_the_sample_site_are_equal_byte_for_byte(tmp_path, sample, cache):
    # Another process, with another hash seed, has filled this cache for the sample.
    warm = build_sample(tmp_path, "warm", "1", cache)
    cold = build_sample(tmp_path, "cold", "2", tmp_path / "cache")

    assert len(warm) > 150
    assert warm.keys() == cold.keys()
    assert [name for name in warm if warm[name] != cold[name]] == []
