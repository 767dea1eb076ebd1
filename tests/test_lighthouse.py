"""Lighthouse on published pages: all that does not depend on how fast the machine is."""

import os
from pathlib import Path

import pytest

from bench.hosting import served
from bench.lighthouse import TIMELESS, measure_pages
from bench.pages import pages_of
from bootstrap.browser import find_chromium
from published_site import ask
from small_sites import ROOT, run_command

pytestmark = pytest.mark.browser


def test_published_pages_have_full_marks_and_are_light(published):
    chromium = Path(os.environ.get("GUONGSANG_CHROMIUM") or str(find_chromium()))
    home, story, campaign, search, _ = (address for _, address in pages_of(published.output))
    with served(published.output) as base:
        pages = [f"{base}/{address}" for address in (home, story, campaign, search)]
        measured = list(measure_pages(ROOT / "theme", chromium, pages, TIMELESS))

    full = (dict.fromkeys(TIMELESS, 100), ())
    assert [(page.scores, page.faults) for page in measured] == [full] * 4
    assert measured[1].requests <= 12
    assert measured[1].all_bytes - measured[1].photo_bytes <= 100_000


def test_pages_are_measured_as_a_web_server_sends_them(published):
    with served(published.output) as base:
        page = ask(base, "/tin-tuc/phat-dong/?tu=1", Accept_Encoding="gzip, br")
        style = next((published.output / "giao-dien").glob("*/site.css"))
        kept = ask(base, f"/{style.relative_to(published.output).as_posix()}")
        outside = ask(base, "/../settings.py")

    assert page.body == (published.output / "tin-tuc/phat-dong/index.html.br").read_bytes()
    assert (page.status, page.headers["content-encoding"]) == (200, "br")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert kept.headers["cache-control"].endswith("immutable")
    assert (outside.status, b"SITEURL" in outside.body) == (404, False)


def test_without_a_published_site_the_way_to_one_is_said(tmp_path):
    ran = run_command("bench", "pages", "--site", tmp_path)

    assert ran.returncode == 2
    assert ran.stderr == "Chưa có trang để đo; chạy trước: python3 run.py publish\n"
