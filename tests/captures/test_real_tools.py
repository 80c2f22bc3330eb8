"""Captures that the real tools wrote of real calls: what is read of them is what the server was asked and answered.

Each tool records the same conversation with a server on the loopback. A tool that is not installed is skipped.
"""

from __future__ import annotations

import http.client
import shutil
import socket
import ssl
import subprocess
import sys
import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from typer.testing import CliRunner

from tests.support.service import ANSWERS, PAGE_PATH, PATH, Service, asking, service
from vlsi_bindings import captures
from vlsi_bindings.captures import prove_decoded, prove_reencoded
from vlsi_bindings.cli.application import app

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.captures import Exchange

CHROMIUM: Final = shutil.which("chromium")
CURL: Final = shutil.which("curl")
MITMDUMP: Final = shutil.which("mitmdump", path=str(Path(sys.executable).parent)) or shutil.which("mitmdump")
HEADERS: Final = {"SOAPAction": '"urn:vdi/1"', "Content-Type": "text/xml", "Accept-Encoding": "gzip, deflate",
                  "Cookie": "JSESSIONID=c4n4ry"}  # fmt: skip
CANARY: Final = "c4n4ry"
SLACK: Final = 0.5
"""Seconds by which a tool's clock readings may lie beside the server's."""


@pytest.fixture
def server() -> Iterator[Service]:
    with service() as running:
        yield running


def converse(connection: http.client.HTTPConnection, calls: int = len(ANSWERS)) -> None:
    """The conversation: some calls, with a page that is no SOAP in between."""
    for number in range(calls):
        connection.request("POST", PATH, asking(number), HEADERS)
        connection.getresponse().read()
        if number == 1:
            connection.request("GET", PAGE_PATH)
            connection.getresponse().read()
    connection.close()


def read(file: Path) -> list[Exchange]:
    """All exchanges; the page was skipped, and nothing shows the session's cookie."""
    reading = captures.open(file)
    found = list(reading)
    assert reading.skipped == {"text/html": 1}
    assert CANARY not in repr(found)
    listed = CliRunner().invoke(app, ["captures", "list", str(file)])
    assert listed.exit_code == 0, listed.output
    assert CANARY not in listed.output
    assert CliRunner().invoke(app, ["roundtrip", str(file)]).exit_code == 0
    return found


def hold_against(server: Service, found: list[Exchange], *, timed: bool = True) -> None:
    """Bodies byte for byte, statuses, order, and where the tool tells them, times."""
    assert len(found) == len(server.served) >= 4
    assert server.pages >= 1
    for exchange, served in zip(found, server.served, strict=True):
        assert exchange.problem is None
        assert exchange.request == served.asked
        assert exchange.answer == served.answer.body
        assert exchange.status == served.answer.status
        assert exchange.operation == "Desktop_Get"
        assert prove_decoded(served.asked)
        assert prove_reencoded(served.answer.body)
        if timed:
            assert exchange.time is not None
            assert served.began - SLACK <= exchange.time.timestamp() <= served.ended + SLACK
            assert exchange.duration is not None
            assert 0.01 <= exchange.duration <= 10
    assert len({exchange.session for exchange in found}) == 1
    assert found[0].session is not None


# mitmproxy


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def await_port(port: int, running: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert running.poll() is None, "mitmdump ended"
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("mitmdump does not listen")


@pytest.mark.skipif(
    MITMDUMP is None or find_spec("mitmproxy") is None, reason="mitmproxy is not installed (pip: mitmproxy)"
)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_flows_that_mitmdump_wrote(server: Service, tmp_path: Path, scheme: str) -> None:
    port, flows = free_port(), tmp_path / "flows.mitm"
    command = [str(MITMDUMP), "-q", "--set", f"confdir={tmp_path}", "--listen-host", "127.0.0.1", "-p", str(port),
               "--mode", f"reverse:{server.url}", "-w", str(flows)]  # fmt: skip
    with subprocess.Popen(command) as running:  # noqa: S603 - the tool that was looked up
        try:
            await_port(port, running)
            converse(
                http.client.HTTPConnection("127.0.0.1", port, timeout=30)
                if scheme == "http"
                else http.client.HTTPSConnection("127.0.0.1", port, timeout=30, context=trusting(tmp_path))
            )
        finally:
            running.terminate()
    hold_against(server, read(flows))


def trusting(folder: Path) -> ssl.SSLContext:
    """The trust in the authority that mitmproxy has made itself."""
    context = ssl.create_default_context(cafile=str(folder / "mitmproxy-ca-cert.pem"))
    context.check_hostname = False
    return context


# vcrpy


@pytest.mark.parametrize("serializer", ["yaml", "json"])
def test_cassettes_that_vcrpy_wrote(server: Service, tmp_path: Path, serializer: str) -> None:
    vcr: Any = pytest.importorskip("vcr", reason="vcrpy is not installed")
    file = tmp_path / f"cassette.{serializer}"
    as_text = serializer == "json"  # which holds no bytes: vcrpy has to undo encodings, and cannot hold UTF-16
    with vcr.use_cassette(str(file), serializer=serializer, decode_compressed_response=as_text):
        converse(http.client.HTTPConnection("127.0.0.1", server.port, timeout=30), 4 if as_text else len(ANSWERS))
    hold_against(server, read(file), timed=False)


# Chromium, by Playwright


@pytest.mark.skipif(
    CHROMIUM is None or find_spec("playwright") is None,
    reason="needs chromium and Playwright (Debian: chromium; pip: playwright)",
)
@pytest.mark.parametrize("content", ["embed", "attach"])
def test_a_har_that_chromium_wrote(server: Service, tmp_path: Path, content: str) -> None:
    api: Any = import_module("playwright.sync_api")
    file = tmp_path / "session.har"
    call = """async ([path, bodies]) => { for (const body of bodies) {
        const headers = {SOAPAction: 'x', 'Content-Type': 'text/xml'};
        const answer = await fetch(path, {method: 'POST', body, headers});
        await answer.arrayBuffer(); } }"""
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(record_har_path=str(file), record_har_content=content)
        page = context.new_page()
        page.goto(server.url + PAGE_PATH)
        page.evaluate(call, [PATH, [asking(number).decode() for number in range(len(ANSWERS))]])
        context.close()
        browser.close()
    found = list(captures.open(file))
    if content == "attach":  # the bodies are in files beside the HAR, which is told
        assert len(found) == len(ANSWERS)
        assert all("record it with the content embedded" in (each.problem or "") for each in found)
    else:
        hold_against(server, found)
        assert CliRunner().invoke(app, ["roundtrip", str(file)]).exit_code == 0


# curl


@pytest.mark.skipif(CURL is None, reason="curl is not installed")
@pytest.mark.parametrize("options", [[], ["--compressed"], ["--raw"]], ids=["plain", "compressed", "raw"])
def test_dumps_that_curl_wrote(server: Service, tmp_path: Path, options: list[str]) -> None:
    """Answers only: as they came over the wire, with the chunks undone, or the encodings too; the heads do not say."""
    body, folder = tmp_path / "body.xml", tmp_path / "dumps"
    folder.mkdir()
    for number in range(len(ANSWERS)):
        body.write_bytes(asking(number))
        command = [str(CURL), "-sS", "-i", *options, "-H", "SOAPAction: x", "--data-binary", f"@{body}"]
        command += ["-o", str(folder / f"{number}.http"), server.url + PATH]
        subprocess.run(command, check=True)  # noqa: S603 - the tool that was looked up
    found = list(captures.open(folder))
    assert [(each.answer, each.status, each.problem) for each in found] == [
        (each.answer.body, each.answer.status, None) for each in server.served
    ]
    assert all(each.time is not None and abs(each.time.timestamp() - time.time()) < 60 for each in found)
