"""What a server tells of itself: as a page to a browser, as JSON to scripts, and where to go to who is lost."""

from __future__ import annotations

import http.client
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.simulator.calling import trusting
from tests.simulator.serving import a_server
from tests.support.browser import CONTRAST, Page, needs_browser, started
from vlsi_bindings import vdi
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.telling import page
from vlsi_bindings.simulator.web import ABOUT_JSON, PATH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8"
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture(scope="module")
def served() -> Iterator[HttpsServer]:
    with HttpsServer(a_server("2512")) as server:
        yield server


def asked(served: HttpsServer, path: str, method: str = "GET", accept: str = "*/*") -> tuple[int, str, str]:
    """Status, type and text of what is at a path."""
    place = urlsplit(served.url)
    connection = http.client.HTTPSConnection(str(place.hostname), place.port, context=trusting(served))
    connection.request(method, path, headers={"Accept": accept})
    answer = connection.getresponse()
    told = answer.status, answer.headers["Content-Type"].partition(";")[0], answer.read().decode()
    connection.close()
    return told


class TestOverHttps:
    @pytest.mark.parametrize(("path", "accept"), [("/about", "*/*"), ("/about.json", BROWSER)])
    def test_a_script_gets_json_with_a_line_for_each_member(self, served: HttpsServer, path: str, accept: str) -> None:
        status, kind, text = asked(served, path, accept=accept)
        assert (status, kind) == (200, "application/json")
        assert json.loads(text)["release"] == "2512"
        assert text.splitlines()[1] == ' "release": "2512",'

    def test_a_browser_gets_a_page_with_every_operation(self, served: HttpsServer) -> None:
        status, kind, text = asked(served, "/about", accept=BROWSER)
        assert (status, kind) == (200, "text/html")
        assert [text.count(f">{name}<") for name in ("Desktop_Get", "VmTemplate_List")] == [1, 1]
        assert "<strong>60</strong> <span>machines</span>" in text

    @pytest.mark.parametrize(("path", "status"), [("/", 404), (PATH, 405), ("/sdk", 404)])
    def test_who_is_lost_is_told_where_to_go(self, served: HttpsServer, path: str, status: int) -> None:
        found, kind, text = asked(served, path, accept=BROWSER)
        assert (found, kind) == (status, "text/plain")
        assert text.endswith(f": calls are sent by POST to {PATH}, and GET /about tells what is here\n")

    def test_another_method_is_told_which_one_is_right(self, served: HttpsServer) -> None:
        assert asked(served, "/about", "PUT")[0] == 405


def a_page() -> str:
    """The page of a server with a rule that has a hostile name in it."""
    server = a_server("2512")
    server.disturb(id=HOSTILE, fault=vdi.InvalidState(error_message="x"))
    return page(server.about(), PATH, ABOUT_JSON)


def test_texts_of_strangers_are_text() -> None:
    text = a_page()
    assert HOSTILE not in text
    assert "&lt;script&gt;alert(1)" in text


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    folder: Path = tmp_path_factory.mktemp("telling")
    (folder / "about.html").write_text(a_page(), encoding="utf-8")
    with started(folder / "browser") as driver:
        yield Page(driver, folder / "about.html")


@needs_browser
class TestInABrowser:
    def names(self, shown: Page) -> list[Any]:
        script = "return [...document.querySelectorAll('.operation:not([hidden]) .name')].map(e => e.textContent)"
        return list(shown.run(script))

    def test_operations_are_found_by_name_and_by_behaviour(self, shown: Page) -> None:
        assert len(self.names(shown)) == 482
        shown.set("text", "cancelscheduledpush")
        assert self.names(shown) == ["Desktop_CancelScheduledPushImage"]
        shown.set("text", "")
        shown.click("[data-kind='example']")
        assert "AdvancedSettings_Perform" in self.names(shown)
        assert len(self.names(shown)) == 4
        shown.set("text", "nothing like it")
        assert shown.run("return document.getElementById('none').checkVisibility()")

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    def test_it_can_be_read_and_fetches_nothing(self, shown: Page, scheme: str) -> None:
        with shown.scheme(scheme):
            assert shown.run(CONTRAST) == []
            assert len(shown.asked()) == 1
