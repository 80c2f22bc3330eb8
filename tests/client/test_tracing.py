"""Traces: all that is sent and received as a capture, without secrets; where it fails, calls go on."""

from __future__ import annotations

import json
import logging
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.client.doors import PASSWORD, USER
from tests.client.hostile import Hostile, head, read_request
from tests.simulator.serving import a_server
from vlsi_bindings import captures, codec, vdi
from vlsi_bindings.client import BrokenError, Connection, Retry, StatusError, Trace, telling
from vlsi_bindings.conformance import check
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    import socket
    from pathlib import Path

    from tests.client.doors import Door

MACHINES = vdi.QueryService_Query(definition=vdi.QueryDefinition(query_entity_type="MachineSummaryView"))


def _read(path: Path) -> list[captures.Exchange]:
    with captures.open(path) as reading:
        return list(reading)


def _entries(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_bytes())["log"]["entries"]
    return found


def test_a_trace_is_a_capture_of_the_whole_conversation(door: Door, tmp_path: Path) -> None:
    path = tmp_path / "a.har"
    with door.open(trace=path) as connection:
        assert [each.operation for each in _read(path)] == ["AuthenticationManager_Login"]
        pages = connection.send(MACHINES)
        with pytest.raises(vdi.EntityNotFound) as raised:
            connection.call("Desktop_Get", id="Desktop/QUFB")
    exchanges = _read(path)
    assert [(each.operation, each.status, each.problem) for each in exchanges] == [
        ("AuthenticationManager_Login", 200, None),
        ("QueryService_Query", 200, None),
        ("Desktop_Get", 500, None),
        ("AuthenticationManager_Logout", 200, None),
    ]
    assert codec.decode(exchanges[1].answer or b"").result == pages
    assert exchanges[2].subject == "Desktop/QUFB"
    assert raised.value.call is not None
    assert all(each.duration and each.time and each.url == raised.value.call.url for each in exchanges)
    assert _entries(path)[2]["_vlsi"]["call"] == raised.value.call.id
    for each in exchanges:
        assert check(each.request or b"", direction="request").valid
        assert check(each.answer or b"").valid


def test_over_https_it_tells_what_the_handshake_agreed_on(door: Door, tmp_path: Path) -> None:
    with door.open(trace=tmp_path / "a.har"):
        pass
    told = [entry["_vlsi"].get("tls") for entry in _entries(tmp_path / "a.har")]
    if door.url is None:
        assert told == [None, None]
    else:
        assert {each["thumbprint"] for each in told} == {door.trust["thumbprint"]}
        assert {each["version"] for each in told} == {"TLSv1.3"}


def test_captures_compare_two_runs(memory: Door, tmp_path: Path) -> None:
    for name in ("a.har", "b.har"):
        with memory.open(trace=tmp_path / name) as connection:
            connection.call("ADDomain_List")
            if name == "b.har":
                connection.send(MACHINES)
    with captures.open(tmp_path / "a.har") as one, captures.open(tmp_path / "b.har") as other:
        changes = [(each.operation, each.kind) for each in captures.compare_captures(one, other)]
    assert [each for each in changes if each[1] != "same"] == [("QueryService_Query", "added")]
    assert len(changes) == 4


def test_a_trace_can_answer_in_the_servers_place(memory: Door, tmp_path: Path) -> None:
    """What was recorded is enough to run the same program again without a server."""

    def work(connection: Any) -> Any:
        return connection.send(MACHINES), list(connection.stream(MACHINES))

    with memory.open(trace=tmp_path / "a.har") as connection:
        before = work(connection)
    answers = {codec.canonical(each.request or b""): each for each in _read(tmp_path / "a.har")}

    def answer(request: httpx.Request) -> httpx.Response:
        kept = answers[codec.canonical(request.content)]
        return httpx.Response(kept.status or 0, stream=httpx.ByteStream(kept.answer or b""))

    session = connection.current_session.of("s=1")
    with Connection("lab", session=session, transport=httpx.MockTransport(answer)) as again:
        assert work(again) == before


def test_what_got_no_answer_is_in_it_with_what_happened(kind: str, tmp_path: Path) -> None:
    from tests.client.doors import MAKERS  # noqa: PLC0415 - only here

    path = tmp_path / "a.har"
    behaviours = iter((b"", head("503 Busy", Content_Length=0), head(Content_Length=9) + b"<a"))

    def behave(peer: socket.socket, _: threading.Event) -> None:
        read_request(peer)
        peer.sendall(next(behaviours))

    with Hostile(behave) as server:
        given = {"insecure_http": True, "retry": Retry(1), "trace": path}
        with MAKERS[kind](server.url, **given) as connection:
            for error in (BrokenError, StatusError, BrokenError):
                with pytest.raises(error):
                    connection.call("ADDomain_List")
    broken, busy, half = _read(path)
    assert [each.status for each in (broken, busy, half)] == [None, 503, 200]
    assert "broke before the answer was complete" in (broken.problem or "")
    assert "the server is busy" in (busy.problem or "")
    assert "broke before the answer was complete" in (half.problem or "")
    assert all(codec.decode(each.request or b"").body == vdi.ADDomain_List() for each in (broken, busy, half))


def test_connections_and_threads_share_a_trace(tmp_path: Path) -> None:
    server, path = a_server(), tmp_path / "a.har"
    with (
        Trace(path) as trace,
        Connection("one", USER, PASSWORD, transport=transport(server), trace=trace) as one,
        Connection("other", USER, PASSWORD, transport=transport(server), trace=trace) as other,
    ):
        workers = [threading.Thread(target=each.call, args=("ADDomain_List",)) for each in (one, other) * 3]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    assert len(_read(path)) == 10
    assert repr(trace) == f"Trace({str(path)!r})"


def test_a_trace_that_cannot_be_made_is_told_before_anything_is_sent(memory: Door, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), memory.open(trace=tmp_path / "nowhere" / "a.har"):
        pass
    assert memory.sessions == 0


def test_a_trace_that_fails_is_told_once_and_calls_go_on(
    memory: Door, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with memory.open(trace=tmp_path / "a.har") as connection:
        monkeypatch.setattr(captures.Recorder, "record", full)
        assert connection.call("ADDomain_List")
        assert connection.call("ADDomain_List")
    told = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert told == ["the trace ends here, its file cannot be written: [Errno 28] No space left on device"]
    assert len(_read(tmp_path / "a.har")) == 1


def test_of_a_long_answer_it_says_how_much_is_left_out(
    memory: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "_KEPT", 100)
    with memory.open(trace=tmp_path / "a.har") as connection:
        rows = list(connection.stream(MACHINES))
    assert _entries(tmp_path / "a.har")[1]["_vlsi"]["leftOut"] == len(rows)


def test_the_listener_is_told_as_well(memory: Door, tmp_path: Path) -> None:
    seen: list[Any] = []
    with memory.open(trace=tmp_path / "a.har", on_exchange=seen.append):
        pass
    assert len(seen) == len(_read(tmp_path / "a.har")) == 2
