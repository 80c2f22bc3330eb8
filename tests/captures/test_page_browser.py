"""The page of a capture in a real browser: folds, search, filters, keys, dark mode, paper, and nobody's script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.captures.test_page import CONVERSATION, HOSTILE, everywhere
from tests.support.browser import CONTRAST, Page, needs_browser, started
from tests.support.conversations import asked, desktop, exchange
from vlsi_bindings.captures import write_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from vlsi_bindings.captures import Exchange

pytestmark = needs_browser


class Conversation(Page):
    """The page of a capture."""

    def shown(self) -> list[int]:
        """The numbers of the exchanges that are seen."""
        script = "return [...document.querySelectorAll('.exchange:not([hidden])')].map(e => Number(e.id.slice(1)))"
        return list(self.run(script))

    def unfolded(self) -> list[int]:
        """The numbers of those that are unfolded."""
        script = "return [...document.querySelectorAll('.exchange[open]')].map(e => Number(e.id.slice(1)))"
        return list(self.run(script))

    def focus(self) -> str:
        """The id of what has the focus, or of the exchange it is in."""
        return str(self.run("return document.activeElement.id || document.activeElement.parentElement.id"))


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A browser without a window."""
    with started(tmp_path_factory.mktemp("browser")) as driver:
        yield driver


def opened(browser: Any, path: Path, exchanges: Iterable[Exchange], title: str) -> Conversation:  # noqa: ANN401
    with path.open("wb") as target:
        write_page(exchanges, target, title=title)
    return Conversation(browser, path)


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Conversation:  # noqa: ANN401 - selenium may not be there
    """The page of five exchanges and of those with hostile texts."""
    return opened(browser, tmp_path / "capture.html", [*CONVERSATION, *everywhere(HOSTILE)], "Monday")


def test_nothing_is_blocked_fetched_or_complained_about(page: Conversation) -> None:
    assert [url.rpartition("/")[2] for url in page.asked()] == ["capture.html"]
    assert page.run("return document.title") == "Monday"


def test_markup_of_strangers_does_nothing(page: Conversation) -> None:
    page.click("#open")
    assert page.run("return document.querySelectorAll('img, script').length") == 1
    assert page.run("return document.title") == "Monday"
    assert "onerror" in page.run("return document.getElementById('e6').textContent")


def test_the_search_finds_values_and_unfolds_their_places(page: Conversation) -> None:
    page.set("text", "ROBOTIC")
    assert (page.shown(), page.unfolded()) == ([3], [3])
    (hit,) = page.run("return [...document.querySelectorAll('.hit')].map(e => e.textContent)")
    assert hit == "type ROBOTIC"
    assert page.run("return document.querySelector('.hit').checkVisibility()")
    assert page.run("return document.getElementById('count').textContent") == "1 of 9 exchanges"
    page.set("text", "nothing like this")
    assert page.shown() == []
    assert page.run("return document.getElementById('none').hidden") is False
    page.click("[type=reset]")
    assert len(page.shown()) == 9


def test_filters_narrow_down(page: Conversation) -> None:
    page.set("operation", "QueryService_Query")
    assert 5 in page.shown()
    assert 1 not in page.shown()
    page.click("[type=reset]")
    page.click("#faults")
    assert page.shown()[:2] == [2, 4]
    page.click("#odd")
    assert 4 not in page.shown()
    page.click("[type=reset]")
    page.click("#odd")
    assert page.shown()[0] == 3
    page.click("[type=reset]")
    page.click("button[data-mark='EntityNotFound']")
    assert page.shown()[0] == 2
    assert page.focus() == "mark"


def test_the_keyboard_is_enough(page: Conversation) -> None:
    page.press("/")
    assert page.focus() == "text"
    page.press("Desktop_Get")
    assert 5 not in page.shown()
    assert len(page.unfolded()) > 2
    page.press("\ue00c")  # Escape
    assert (len(page.shown()), page.unfolded()) == (9, [])
    page.press("j")
    page.press("j")
    assert page.focus() == "e2"
    page.press("k")
    assert page.focus() == "e1"
    page.press("o")
    assert page.unfolded() == [1]
    page.press(" ")
    assert page.unfolded() == []
    page.press("k")
    assert page.focus() == "e1"


def test_all_unfolds_and_folds(page: Conversation) -> None:
    page.click("#open")
    assert len(page.unfolded()) == 9
    assert page.run("return document.querySelectorAll('.tree details:not([open])').length") == 0
    page.click("#close")
    assert page.unfolded() == []


@pytest.mark.parametrize(("width", "mobile"), [(390, True), (320, True), (900, False), (1280, False)])
def test_the_page_fits_the_screen(page: Conversation, width: int, mobile: bool) -> None:
    assert page.width(width, mobile=mobile) <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_enough_contrast(page: Conversation, scheme: str) -> None:
    with page.scheme(scheme):
        page.set("text", "ROBOTIC")
        assert page.run(CONTRAST) == []
        page.click("[type=reset]")
        page.click("#open")
        assert page.run(CONTRAST) == []


def test_on_paper_there_are_no_filters_and_nothing_is_cut_off(page: Conversation) -> None:
    page.click("#open")
    page.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert page.run("return document.getElementById('filters').checkVisibility()") is False
    assert page.run("return getComputedStyle(document.querySelector('.message')).contentVisibility") == "visible"
    for width in (700, 1000):
        screen = {"width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": False}
        page.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
        hidden = "return [...document.querySelectorAll('#e1 > summary span')].filter(e => !e.checkVisibility()).length"
        assert page.run(hidden) == 0
        assert page.run("return document.documentElement.scrollWidth") <= width
    page.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    printed = page.browser.execute_cdp_cmd("Page.printToPDF", {"printBackground": True})["data"]
    page.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert len(printed) > 10_000


def test_a_long_capture_stays_usable(browser: Any, tmp_path: Path) -> None:  # noqa: ANN401 - selenium may not be there
    answer = desktop("w11")
    many = (exchange(asked(subject=f"Desktop/{at}"), answer, at) for at in range(500))
    page = opened(browser, tmp_path / "many.html", many, "many")
    assert len(page.shown()) == 500
    page.set("text", "Desktop/333")
    assert page.shown() == [334]
