"""The HTML report in a real browser: it folds, searches and filters, fits a phone, and runs nobody's script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.conformance.reporting import STATUS, document, hostile, results, status
from tests.support.browser import CONTRAST, Page, needs_browser, started
from vlsi_bindings.conformance import check
from vlsi_bindings.conformance.reports import Result

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = needs_browser


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A browser without a window."""
    with started(tmp_path_factory.mktemp("browser")) as driver:
        yield driver


class Report(Page):
    """The page of some results."""

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


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Report:  # noqa: ANN401 - see above
    """The page of one result of each fate."""
    path = tmp_path / "report.html"
    path.write_bytes(document("html", results()))
    return Report(browser, path)


def test_nothing_is_blocked_fetched_or_complained_about(page: Report) -> None:
    assert [url.rpartition("/")[2] for url in page.asked()] == ["report.html"]
    assert page.run("return document.title").startswith("Conformance: 6 messages")


def test_markup_of_strangers_does_nothing(page: Report) -> None:
    assert page.run("return document.title") != "owned"
    assert page.run("return document.querySelectorAll('img, script').length") == 1
    assert any("</script>" in name for name in page.shown())


def test_the_style_and_the_script_are_at_work(page: Report) -> None:
    assert page.run("return getComputedStyle(document.querySelector('.tiles')).display") == "grid"
    assert page.run("return document.getElementById('filters').hidden") is False
    assert page.run("return document.getElementById('count').textContent").endswith("in 6 of 6 messages")


def test_the_search_finds_paths_values_and_files(page: Report) -> None:
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


def test_rule_type_and_severity_narrow_down(page: Report) -> None:
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


def test_a_row_of_the_overview_filters(page: Report) -> None:
    page.click("button[data-rule='unknown-value']")
    assert page.run("return document.getElementById('rule').value") == "unknown-value"
    assert set(page.rules()) == {"unknown-value"}
    assert page.run("return document.activeElement.id") == "rule"


def test_messages_fold_by_mouse_and_keyboard(page: Report) -> None:
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
def test_the_page_fits_the_screen(page: Report, width: int, mobile: bool) -> None:
    assert page.width(width, mobile=mobile) <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_enough_contrast(page: Report, scheme: str) -> None:
    with page.scheme(scheme):
        page.click("#open")
        ground = page.run("return getComputedStyle(document.body).backgroundColor")
        assert (ground == "rgb(246, 247, 249)") is (scheme == "light")
        assert page.run(CONTRAST) == []


def test_thousands_of_findings_stay_usable(browser: Any, tmp_path: Path) -> None:  # noqa: ANN401 - see above
    verdict = check(status("<operation>NEW</operation>" + "<new/>" * 99)).verdict
    path = tmp_path / "many.html"
    path.write_bytes(document("html", [Result(f"{number}.xml", verdict) for number in range(80)] + [hostile()]))
    page = Report(browser, path)
    page.set("text", "onerror")
    assert len(page.shown()) == 1
