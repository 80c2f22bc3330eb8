"""What a network does to a call, phase by phase: the error says which; what may have been done is not repeated."""

from __future__ import annotations

import gzip
import socket
import ssl
import struct
import time
import tracemalloc
import zlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.client.doors import MAKERS, USER
from tests.client.hostile import Hostile, head, read_request
from vlsi_bindings import codec, vdi
from vlsi_bindings.client import (
    AnswerError,
    BrokenError,
    ConnectError,
    Retry,
    StatusError,
    TimedOutError,
    Timeouts,
    TransportError,
)
from vlsi_bindings.client.answers import demand_answer
from vlsi_bindings.client.exchanges import Head
from vlsi_bindings.codec import Limits

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from tests.client.doors import Door

QUICK = Retry(tries=3, pause=0.0)
ANSWER = (
    b'<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>'
    b'<ADDomain_ListResponse xmlns="urn:vdi"/></e:Body></e:Envelope>'
)


def _called(kind: str, url: str, operation: str = "ADDomain_List", **given: Any) -> Any:
    parameters = {"locale": "en"} if operation.endswith("SetLocale") else {}
    given = {"retry": QUICK, "insecure_http": True, "timeouts": Timeouts(2, 2, 2), **given}
    with MAKERS[kind](url, **given) as connection:
        return connection.call(operation, **parameters)


def _answering(*pieces: bytes, pause: float = 0.0) -> Callable[[socket.socket, threading.Event], None]:
    def behave(peer: socket.socket, done: threading.Event) -> None:
        read_request(peer)
        for piece in pieces:
            peer.sendall(piece)
            if pause and done.wait(pause):
                return

    return behave


def _reset(peer: socket.socket, _: threading.Event) -> None:
    read_request(peer)
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _silent(peer: socket.socket, done: threading.Event) -> None:
    read_request(peer)
    done.wait(5)


def test_refused(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    with pytest.raises(ConnectError) as raised:
        _called(kind, url)
    assert raised.value.phase == "connect"
    assert not raised.value.sent
    assert "no connection to 127.0.0.1" in str(raised.value)


def test_an_unknown_name(kind: str) -> None:
    with pytest.raises(ConnectError, match=r"no connection to nobody\.invalid"):
        _called(kind, "https://nobody.invalid", ca=None)


BROKEN: dict[str, tuple[Any, type[TransportError]]] = {
    "reset": (_reset, BrokenError),
    "closed": (_answering(), BrokenError),
    "half a head": (_answering(b"HTTP/1.1 200 OK\r\nContent-"), BrokenError),
    "half a body": (_answering(head(Content_Length=len(ANSWER)), ANSWER[:50]), BrokenError),
    "half a chunk": (_answering(head(Transfer_Encoding="chunked"), b"ff\r\n<e"), BrokenError),
    "no HTTP": (_answering(b"220 mail.example.com ESMTP\r\n"), BrokenError),
    "silence": (_silent, TimedOutError),
    "bad gateway": (_answering(head("502 Bad Gateway", Content_Length=0)), StatusError),
    "busy": (_answering(head("503 Busy", Content_Length=0)), StatusError),
}


@pytest.mark.parametrize("case", sorted(BROKEN))
@pytest.mark.parametrize(("operation", "tries"), [("ADDomain_List", 3), ("AuthenticationManager_SetLocale", 1)])
def test_only_reading_operations_are_tried_again(kind: str, case: str, operation: str, tries: int) -> None:
    behaviour, error = BROKEN[case]
    with Hostile(behaviour) as server, pytest.raises(error) as raised:
        _called(kind, server.url, operation, timeouts=Timeouts(2, 2, 0.2))
    assert server.connections == tries
    assert raised.value.phase == "receive"
    assert raised.value.sent
    assert raised.value.call is not None
    assert raised.value.call.operation == operation


def test_a_passing_fault_passes(kind: str) -> None:
    """The second try is answered."""
    tries: list[int] = []

    def behave(peer: socket.socket, done: threading.Event) -> None:
        tries.append(1)
        (_reset if len(tries) == 1 else _answering(head(Content_Length=len(ANSWER)), ANSWER))(peer, done)

    with Hostile(behave) as server:
        assert _called(kind, server.url) == []
    assert len(tries) == 2


FINAL = {
    "not found": (head("404 Not Found", Content_Length=0), StatusError, "the service is at /view-vlsi/sdk"),
    "proxy": (head("407 Proxy Authentication Required", Content_Length=0), StatusError, "the proxy wants a log-in"),
    "teapot": (head("418 Teapot", Content_Length=0), StatusError, "neither an answer"),
    "elsewhere": (
        head("302 Found", Location="https://else.example.com/login?x=secret", Content_Length=0),
        StatusError,
        "it sends on to 'https://else.example.com/login'",
    ),
    "a page": (head(Content_Type="text/html", Content_Length=13), AnswerError, "13 bytes of 'text/html' is no SOAP"),
    "a request": (None, AnswerError, "it is no answer, but ADDomain_List"),
    "brotli": (head(Content_Encoding="br", Content_Length=13), AnswerError, "encoded as 'br'"),
    "no gzip": (head(Content_Encoding="gzip", Content_Length=13), AnswerError, "the body is no gzip"),
    "too large": (head(Content_Length=10**12), AnswerError, "larger than the limit"),
    "half a gzip": (None, AnswerError, "the gzip body ends too early"),
}


@pytest.mark.parametrize("case", sorted(FINAL))
def test_what_another_try_cannot_mend_is_not_tried_again(kind: str, case: str) -> None:
    first, error, told = FINAL[case]
    pieces = (first, b"<html></html>") if first else _message(_BODIES[case])
    with Hostile(_answering(*pieces)) as server, pytest.raises(error) as raised:
        _called(kind, server.url)
    assert told in str(raised.value)
    assert "secret" not in str(raised.value)
    assert server.connections == 1


def _message(body: bytes) -> tuple[bytes, bytes]:
    packed = {"Content_Encoding": "gzip"} if body[:2] == b"\x1f\x8b" else {}
    return head(**{"Content_Length": str(len(body)), **packed}), body


_BODIES = {
    "a request": codec.encode(vdi.ADDomain_List()),
    "half a gzip": gzip.compress(ANSWER)[:-9],
}


@pytest.mark.parametrize("status", ["200 OK", "500 Fault"])
@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(ANSWER)),
        ("x-gzip", gzip.compress(ANSWER[:50]) + gzip.compress(ANSWER[50:])),
        ("deflate", zlib.compress(ANSWER)),
        ("deflate", zlib.compress(ANSWER)[2:-4]),
        ("identity", ANSWER),
    ],
)
def test_p24_compressed_answers_and_faults_are_read(kind: str, status: str, encoding: str, packed: bytes) -> None:
    with Hostile(_answering(head(status, Content_Encoding=encoding, Content_Length=len(packed)), packed)) as server:
        assert _called(kind, server.url) == []


def test_a_compressed_fault_is_raised_as_its_class(kind: str) -> None:
    fault = gzip.compress(codec.encode(vdi.UnexpectedFault(error_message="the disk is full")))
    answer = head("500 Internal Server Error", Content_Encoding="gzip", Content_Length=len(fault))
    with Hostile(_answering(answer, fault)) as server, pytest.raises(vdi.UnexpectedFault, match="the disk is full"):
        _called(kind, server.url)


def test_a_gzip_bomb_costs_no_more_than_the_limit() -> None:
    bomb = gzip.compress(bytes(200_000_000))
    tracemalloc.start()
    try:
        with (
            Hostile(_answering(head(Content_Encoding="gzip", Content_Length=len(bomb)), bomb)) as server,
            pytest.raises(AnswerError, match="larger than the limit of 1,000,000 bytes"),
        ):
            _called("sync", server.url, limits=Limits(max_bytes=1_000_000))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8_000_000


def test_p8_slow_bytes_end_with_the_time_of_the_whole_call(kind: str) -> None:
    slowly = _answering(head(Content_Length=1_000), *[b"<"] * 100, pause=0.05)
    began = time.monotonic()
    with Hostile(slowly) as server, pytest.raises(TimedOutError) as raised:
        _called(kind, server.url, timeouts=Timeouts(2, 2, 2, total=0.4))
    assert raised.value.phase == "total"
    assert time.monotonic() - began < 2
    assert server.connections == 1


def test_a_call_has_time_outs_of_its_own(kind: str) -> None:
    with (
        Hostile(_silent) as server,
        MAKERS[kind](server.url, insecure_http=True) as connection,
        pytest.raises(TimedOutError, match=r"nothing was received within 0\.1 seconds; see Timeouts\.receive"),
    ):
        connection.call("AuthenticationManager_SetLocale", locale="en", timeouts=Timeouts(receive=0.1))


def test_the_log_in_is_never_tried_again(kind: str) -> None:
    with Hostile(_reset) as server, pytest.raises(BrokenError) as raised:
        _called(kind, server.url, username=USER, password="c4nary")
    assert server.connections == 1
    assert "c4nary" not in str(raised.value)


def test_a_log_out_that_fails_does_not_hide_what_happened(
    memory: Door, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise httpx.ReadError("the cable is out")

    with pytest.raises(ZeroDivisionError), memory.open():  # noqa: PT012 - the network breaks, then the program
        monkeypatch.setattr(memory.server, "answer", broken)
        raise ZeroDivisionError
    assert "the session could not be logged out" in caplog.text
    assert "the cable is out" in caplog.text


def test_pauses_grow_up_to_a_bound_and_differ() -> None:
    retry = Retry(tries=9, pause=1.0, longest=10.0)
    for tried, whole in ((1, 1.0), (2, 2.0), (4, 8.0), (5, 10.0), (500, 10.0)):
        assert all(whole / 2 <= retry.delay(tried) <= whole for _ in range(20))
    assert len({retry.delay(1) for _ in range(20)}) > 1
    with pytest.raises(ValueError, match="at least one try"):
        Retry(tries=0)


BUSY = {"503 Busy": "the server is busy", "429 Too Many": "asked too often"}


@pytest.mark.parametrize("status", BUSY)
def test_a_busy_server_is_given_the_time_that_it_asks_for(status: str, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("vlsi_bindings.client.transport.time.sleep", slept.append)
    with (
        Hostile(_answering(head(status, Retry_After=7, Content_Length=0))) as server,
        pytest.raises(StatusError, match=f"{BUSY[status]}.*; it asks to wait 7 s") as raised,
    ):
        _called("sync", server.url)
    assert raised.value.retry_after == 7
    assert slept == [7.0, 7.0]
    assert server.connections == 3


def test_one_that_asks_for_longer_than_a_pause_may_be_is_not_asked_again(kind: str) -> None:
    with (
        Hostile(_answering(head("503 Busy", Retry_After=31, Content_Length=0))) as server,
        pytest.raises(StatusError, match="asks to wait 31 s"),
    ):
        _called(kind, server.url)
    assert server.connections == 1


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Wed, 21 Oct 2015 07:28:00 -0000", None),
        ("soon", None),
        ("-5", None),
        ("9" * 5_000, None),
        ("\u0661", 1.0),
        ("Mon, 99 Foo 99999 99:99:99 GMT", None),
    ],
)
def test_a_time_that_no_one_can_read_is_none(said: str, wait: float | None) -> None:
    with pytest.raises(StatusError) as raised:
        demand_answer(Head(503, (("Retry-After", said),)))
    assert raised.value.retry_after == wait


@pytest.mark.parametrize("wrong", [{"connect": -1}, {"total": float("nan")}, {"receive": "5"}])
def test_what_is_no_time_is_no_time_out(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=f"Timeouts.{next(iter(wrong))}: 0 seconds or more, or None for never"):
        Timeouts(**wrong)


def test_what_an_event_loop_says_of_tls_in_the_midst_is_told_as_any_break(kind: str) -> None:
    """Not all that it raises is httpx's."""

    def answer(_: httpx.Request) -> httpx.Response:
        raise ssl.SSLError(1, "[SSL: DECRYPTION_FAILED_OR_BAD_RECORD_MAC] bad record")

    with (
        pytest.raises(BrokenError, match=r"broke before the answer was complete: .*BAD_RECORD_MAC"),
        MAKERS[kind]("lab", retry=QUICK, transport=httpx.MockTransport(answer)) as connection,
    ):
        connection.call("ADDomain_List")
