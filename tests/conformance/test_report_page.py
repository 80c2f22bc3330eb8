"""The HTML report in a real browser: it folds, searches and filters, fits a phone, and runs nobody's script."""

from __future__ import annotations

import json
import shutil
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.conformance.reporting import STATUS, document, hostile, results, status
from vlsi_bindings.conformance import check
from vlsi_bindings.conformance.reports import Result

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(
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


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A browser without a window."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for switch in (*SWITCHES, f"user-data-dir={tmp_path_factory.mktemp('browser')}"):
        options.add_argument(f"--{switch}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


class Page:
    """The page of some results, and what can be done with it."""

    def __init__(self, browser: Any, path: Path) -> None:  # noqa: ANN401 - selenium may not be there
        """Open it."""
        self.browser = browser
        browser.get(path.as_uri())

    def run(self, script: str) -> Any:  # noqa: ANN401 - what the script gives
        """What a script gives."""
        return self.browser.execute_script(script)

    def shown(self) -> list[str]:
        """The names of the messages that are seen."""
        return list(
            self.run("return [...document.querySelectorAll('.message:not([hidden]) .name')].map(e => e.textContent)")
        )

    def rules(self) -> list[str]:
        """The rules of the findings that are not filtered away."""
        return list(
            self.run(
                "return [...document.querySelectorAll('.message:not([hidden]) .finding:not([hidden])')]"
                ".map(e => e.dataset.rule)"
            )
        )

    def set(self, field: str, value: str) -> None:
        """Fill in a field of the filters."""
        event = "document.getElementById('filters').dispatchEvent(new Event('input'))"
        self.run(f"document.getElementById('{field}').value = {value!r}; {event}")
        self.settle()

    def click(self, selector: str) -> None:
        """Click."""
        self.browser.find_element("css selector", selector).click()
        self.settle()

    def settle(self) -> None:
        """Wait until typing has been taken in."""
        time.sleep(0.25)


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Page:  # noqa: ANN401 - see above
    """The page of one result of each fate."""
    path = tmp_path / "report.html"
    path.write_bytes(document("html", results()))
    return Page(browser, path)


def test_nothing_is_blocked_fetched_or_complained_about(page: Page) -> None:
    for log in ("browser", "performance"):
        page.browser.get_log(log)
    page.browser.refresh()
    page.settle()
    assert page.browser.get_log("browser") == []
    events = [json.loads(entry["message"])["message"] for entry in page.browser.get_log("performance")]
    asked = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    assert [url.rpartition("/")[2] for url in asked] == ["report.html"]
    assert page.run("return performance.getEntriesByType('resource').length") == 0
    assert page.run("return document.title").startswith("Conformance: 6 messages")


def test_markup_of_strangers_does_nothing(page: Page) -> None:
    assert page.run("return document.title") != "owned"
    assert page.run("return document.querySelectorAll('img, script').length") == 1
    assert any("</script>" in name for name in page.shown())


def test_the_style_and_the_script_are_at_work(page: Page) -> None:
    assert page.run("return getComputedStyle(document.querySelector('.tiles')).display") == "grid"
    assert page.run("return document.getElementById('filters').hidden") is False
    assert page.run("return document.getElementById('count').textContent").endswith("in 6 of 6 messages")


def test_the_search_finds_paths_values_and_files(page: Page) -> None:
    page.set("text", "pendingImageProgress")
    assert page.shown() == ["odd.xml"]
    page.set("text", "odd request")
    assert page.shown() == ["captures/odd request.xml"]
    page.set("text", "has no end")
    assert page.shown() == ["/captures/broken.xml"]
    page.set("text", "no such thing anywhere")
    assert page.shown() == []
    assert page.run("return document.getElementById('none').hidden") is False
    page.click("[type=reset]")
    assert len(page.shown()) == 6


def test_rule_type_and_severity_narrow_down(page: Page) -> None:
    everything = page.rules()
    page.set("rule", "unknown-value")
    assert set(page.rules()) == {"unknown-value"}
    page.set("type", STATUS)
    assert len(page.shown()) == 2
    page.click("[type=reset]")
    page.click("[name=severity][value=error]")
    assert (
        page.rules()
        == [rule for rule in everything if rule not in ("unknown-value", "wrong-order", "lexical-form")][:2]
    )
    page.click("#clean")
    assert "captures/fine.xml" not in page.shown()


def test_a_row_of_the_overview_filters(page: Page) -> None:
    page.click("button[data-rule='unknown-value']")
    assert page.run("return document.getElementById('rule').value") == "unknown-value"
    assert set(page.rules()) == {"unknown-value"}
    assert page.run("return document.activeElement.id") == "rule"


def test_messages_fold_by_mouse_and_keyboard(page: Page) -> None:
    def opened() -> int:
        return int(page.run("return document.querySelectorAll('details.message[open]').length"))

    assert opened() == 0
    page.click("#open")
    assert opened() == 5
    page.click("#close")
    assert opened() == 0
    page.run("document.querySelector('details.message > summary').focus()")
    page.browser.switch_to.active_element.send_keys(" ")
    assert opened() == 1
    page.browser.find_element("css selector", "body").send_keys("/")
    assert page.run("return document.activeElement.id") == "text"


@pytest.mark.parametrize(("width", "mobile"), [(390, True), (320, True), (1280, False)])
def test_the_page_fits_the_screen(page: Page, width: int, mobile: bool) -> None:
    screen = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": mobile}
    page.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    page.click("#open")
    assert page.run("return document.documentElement.scrollWidth") <= width
    page.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_enough_contrast(page: Page, scheme: str) -> None:
    feature = {"name": "prefers-color-scheme", "value": scheme}
    page.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    page.browser.refresh()
    page.click("#open")
    ground = page.run("return getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(246, 247, 249)") is (scheme == "light")
    assert page.run(CONTRAST) == []
    page.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_thousands_of_findings_stay_usable(browser: Any, tmp_path: Path) -> None:  # noqa: ANN401 - see above
    verdict = check(status("<operation>NEW</operation>" + "<new/>" * 99)).verdict
    path = tmp_path / "many.html"
    path.write_bytes(document("html", [Result(f"{number}.xml", verdict) for number in range(80)] + [hostile()]))
    page = Page(browser, path)
    began = page.run("return performance.now()")
    page.set("text", "onerror")
    assert len(page.shown()) == 1
    assert page.run("return performance.now()") - began < 5_000
    assert page.run("return performance.getEntriesByType('navigation')[0].domComplete") < 20_000
