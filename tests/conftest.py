"""Fixtures that any test may use."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page, sync_playwright

from bootstrap.browser import find_chromium
from published_site import published
from search_site import search_site
from serving import served
from sharing import made_once, shared_folder
from small_sites import ROOT, build, build_site

__all__ = ["build", "published", "search_site"]

# How long one example takes depends on what else the machine does; what must be fast is measured.
settings.register_profile("project", deadline=None)
settings.load_profile("project")

# A window of Chromium has hidden pages of its own for the address bar, and a process in waiting:
# nobody sees them here, and each costs more than the page that is tested.
UNSEEN = (
    *("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"),
    "SpareRendererForSitePerProcess",
)
# What Playwright turns off: of two such switches Chromium reads only the last.
TURNED_OFF_BY_PLAYWRIGHT = (
    *("AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades"),
    *("HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter", "PaintHolding"),
    *("ThirdPartyStoragePartitioning", "AvoidCorsURLLoaderRestartOnRedirect", "AimEnabled"),
    *("OptimizationHints", "NetworkTimeServiceQuerying", "PreconnectToSearch"),
)
CHROMIUM_ARGUMENTS = (
    *("--no-sandbox", "--disable-background-networking"),
    f"--disable-features={','.join((*TURNED_OFF_BY_PLAYWRIGHT, *UNSEEN))}",
)


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's root folder."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder for what all processes of this run use together."""
    return shared_folder(tmp_path_factory, is_worker=worker_id != "master")


@pytest.fixture(scope="session")
def cache(shared: Path) -> Path:
    """The caches of every site that is built without ones of its own."""
    return shared / "cache"


@pytest.fixture(scope="session")
def sample_output(shared: Path, cache: Path) -> Path:
    """The project's own content, built once for all tests."""

    def make(folder: Path) -> None:
        assert build_site(ROOT / "content", folder / "output", cache).problems == []

    return made_once(shared / "sample", make) / "output"


@pytest.fixture(scope="session")
def sample(sample_output: Path) -> Iterator[str]:
    """The address of the project's own content, served."""
    with served(sample_output) as base:
        yield base


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless Chromium: the one that run.py found, or else one on the machine."""
    program = os.environ.get("GUONGSANG_CHROMIUM") or find_chromium()
    assert program, "no Chromium: start the tests with `python3 run.py test`"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(program), args=list(CHROMIUM_ARGUMENTS)
        )
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A new page in a clean profile, as a Vietnamese reader's browser opens it."""
    context = chromium.new_context(locale="vi-VN")
    yield context.new_page()
    context.close()
