"""Pages in a real browser: what tests of any page do with it."""

from __future__ import annotations

import json
import shutil
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
needs_browser = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="needs chromium and chromedriver (Debian: chromium-driver)"
)

SWITCHES = [
    "headless=new",
    "no-sandbox",
    "disable-gpu",
    "disable-quic",
    "no-first-run",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
    "disable-dev-shm-usage",
]


@contextmanager
def started(folder: Path) -> Iterator[Any]:
    """A browser without a window, that keeps what it has to keep in a folder."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for switch in (*SWITCHES, f"user-data-dir={folder}"):
        options.add_argument(f"--{switch}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    try:
        yield driver
    finally:
        driver.quit()


class Page:
    """A page, and what can be done with it."""

    def __init__(self, browser: Any, path: Path) -> None:  # noqa: ANN401 - selenium may not be there
        """Open it."""
        self.browser = browser
        browser.get(path.as_uri())

    def run(self, script: str) -> Any:  # noqa: ANN401 - what the script gives
        """What a script gives."""
        return self.browser.execute_script(script)

    def set(self, field: str, value: str) -> None:
        """Fill in a field of the filters."""
        event = "document.getElementById('filters').dispatchEvent(new Event('input'))"
        self.run(f"document.getElementById('{field}').value = {value!r}; {event}")
        self.settle()

    def click(self, selector: str) -> None:
        """Click."""
        self.browser.find_element("css selector", selector).click()
        self.settle()

    def press(self, key: str) -> None:
        """Press a key, wherever the focus is."""
        self.browser.switch_to.active_element.send_keys(key)
        self.settle()

    def settle(self) -> None:
        """Wait until typing has been taken in."""
        time.sleep(0.25)

    def asked(self) -> list[str]:
        """The addresses that loading the page again asks for; nothing may be complained about."""
        for log in ("browser", "performance"):
            self.browser.get_log(log)
        self.browser.refresh()
        self.settle()
        assert self.browser.get_log("browser") == []
        assert self.run("return performance.getEntriesByType('resource').length") == 0
        events = [json.loads(entry["message"])["message"] for entry in self.browser.get_log("performance")]
        sent = [event["params"] for event in events if event["method"] == "Network.requestWillBeSent"]
        return [str(params["request"]["url"]) for params in sent]

    def width(self, width: int, *, mobile: bool) -> int:
        """How wide the page is on a screen of some width, all unfolded."""
        screen = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": mobile}
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
        self.click("#open")
        found = int(self.run("return document.documentElement.scrollWidth"))
        self.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        return found

    @contextmanager
    def scheme(self, scheme: str) -> Iterator[None]:
        """The page in light or dark."""
        feature = {"name": "prefers-color-scheme", "value": scheme}
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
        self.browser.refresh()
        yield
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


CONTRAST = """
const channel = (value) => {
  const part = value / 255;
  return part <= .03928 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4;
};
const luminance = (colour) => {
  const [red, green, blue] = colour.match(/[\\d.]+/g).map(Number);
  return .2126 * channel(red) + .7152 * channel(green) + .0722 * channel(blue);
};
const ground = (element) => {
  const colour = getComputedStyle(element).backgroundColor;
  return /, 0\\)$/.test(colour) ? ground(element.parentElement) : colour;
};
const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
const ratio = (element) => {
  const pair = [luminance(getComputedStyle(element).color), luminance(ground(element))].sort((a, b) => b - a);
  return (pair[0] + .05) / (pair[1] + .05);
};
return [...document.querySelectorAll('body *')]
  .filter((element) => element.tagName !== 'SCRIPT' && element.checkVisibility() && hasText(element))
  .map((element) => [ratio(element), element.tagName + '.' + element.className])
  .filter(([found]) => found < 4.5);
"""
"""Elements whose text stands out less than WCAG AA asks for."""
