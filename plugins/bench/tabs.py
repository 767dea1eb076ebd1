"""Tabs that nobody looks into, as listening to a tab's network costs what it loads more time."""

from __future__ import annotations

import json
import time
from typing import Any, Final
from urllib.parse import quote

from playwright.sync_api import Browser, CDPSession

_MOST_WAITS: Final = 6000
_WAIT_S: Final = 0.1


class Tabs:
    """A browser's tabs, each of a profile of its own and without a debugger."""

    def __init__(self, browser: Browser) -> None:
        # Playwright lets go of tabs whose profiles it has not made itself.
        self._browser: CDPSession = browser.new_browser_cdp_session()

    def run(self, address: str, task: object) -> Any:
        """Give what a page says in its title of the task behind its address's ``#``, both JSON.

        Raises TimeoutError when ten minutes later the title is none, RuntimeError with the
        page's ``failed``.
        """
        profile = self._browser.send("Target.createBrowserContext")
        url = f"{address}#{quote(json.dumps(task))}"
        tab = self._browser.send("Target.createTarget", {"url": url, **profile})
        try:
            told = self._wait(tab)
        finally:
            self._browser.send("Target.disposeBrowserContext", profile)
        if "failed" in told:
            raise RuntimeError(told["failed"])
        return told

    def _wait(self, tab: dict[str, Any]) -> Any:
        for _ in range(_MOST_WAITS):
            title = self._browser.send("Target.getTargetInfo", tab)["targetInfo"]["title"]
            if title.startswith("{"):
                return json.loads(title)
            time.sleep(_WAIT_S)
        raise TimeoutError(tab)
