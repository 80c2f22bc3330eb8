"""Long answers, result by result while they come in: what the whole answer says, in memory that stays."""

from __future__ import annotations

import gzip
import threading
import tracemalloc
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.client.doors import MAKERS, PASSWORD, USER
from tests.client.hostile import Hostile, head, read_request
from vlsi_bindings import codec, vdi
from vlsi_bindings.client import (
    AnswerError,
    BrokenError,
    Connection,
    Exchange,
    NotValidError,
    Retry,
    StatusError,
    TimedOutError,
    Timeouts,
    telling,
)
from vlsi_bindings.codec import Limits
from vlsi_bindings.model import REDACTED, response_class

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator

    from tests.client.doors import Door

LIST = vdi.AccessGroup_List()
MACHINES = vdi.QueryService_Query(definition=vdi.QueryDefinition(query_entity_type="MachineSummaryView"))
NOBODY = vdi.Desktop_Get(id=vdi.DesktopId(id="Desktop/QUFB"))
FIRST_RESULTS = 200
"""More bytes than are looked at before the first result is given."""


def _groups(count: int) -> Iterator[bytes]:
    """An answer to LIST, piece by piece."""
    base = vdi.AccessGroupBase(name="x" * 300)
    group = vdi.AccessGroupInfo(id=vdi.AccessGroupId(id="a"), base=base, data=vdi.AccessGroupData(is_deletable=True))
    whole = codec.encode(response_class(vdi.AccessGroup_List)(returnval=[group]))
    start, _, rest = whole.partition(b"<returnval")
    row, _, end = rest.partition(b"</returnval>")
    yield start
    for _ in range(count):
        yield b"<returnval" + row + b"</returnval>"
    yield end


def _open(kind: str, url: str, **given: Any) -> Any:
    given = {"retry": Retry(tries=3, pause=0.0), "timeouts": Timeouts(2, 2, 2), **given}
    return MAKERS[kind](url, insecure_http=True, **given)


def _sending(body: bytes, *, status: str = "200 OK", **fields: object) -> Callable[[Any, Any], None]:
    def behave(peer: socket.socket, _: threading.Event) -> None:
        read_request(peer)
        peer.sendall(head(status, Content_Length=len(body), **fields) + body)

    return behave


def test_the_results_are_those_of_the_whole_answer(door: Door) -> None:
    with door.open() as connection:
        whole = connection.send(MACHINES)
        results: Any = connection.stream(MACHINES)
        assert list(results) == whole.results
        rest = results.envelope.result
        assert (rest.remaining_count, rest.results) == (whole.remaining_count, [])
        assert results.findings == []
        assert list(results) == []


def test_what_is_no_array_is_one_result(memory: Door) -> None:
    with memory.open() as connection:
        asked = vdi.QueryDefinition(query_entity_type="DesktopSummaryView")
        pool = connection.call("QueryService_Query", definition=asked).results[0]
        assert list(connection.stream(vdi.Desktop_Get(id=pool.id))) == [connection.call("Desktop_Get", id=pool.id)]


def test_nothing_is_sent_before_the_first_result_is_asked_for(memory: Door) -> None:
    seen: list[Exchange] = []
    with memory.open(on_exchange=seen.append) as connection:
        results = connection.stream(LIST)
        results.close()
        assert list(results) == []
    assert [each.operation for each in seen] == ["AuthenticationManager_Login", "AuthenticationManager_Logout"]


def test_what_is_not_valid_is_not_sent(memory: Door) -> None:
    with memory.open() as connection, pytest.raises(NotValidError):
        list(connection.stream(vdi.QueryService_Query(definition=vdi.QueryDefinition(query_entity_type="Desktop"))))


def test_p8_results_are_there_before_the_answer_has_come(kind: str) -> None:
    taken = threading.Event()

    def behave(peer: socket.socket, _: threading.Event) -> None:
        *first, end = _groups(FIRST_RESULTS)
        read_request(peer)
        peer.sendall(head() + b"".join(first))
        taken.wait(5)
        peer.sendall(end)

    with Hostile(behave) as server, _open(kind, server.url) as connection:
        results = connection.stream(LIST)
        assert next(results).id.id == "a"
        taken.set()
        assert len(list(results)) == FIRST_RESULTS - 1


def test_p8_memory_does_not_grow_with_the_number_of_results() -> None:
    counts = iter((100, 4_000, 1_000))

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=_Pieces(_groups(next(counts))))

    def peak(connection: Connection, expected: int) -> int:
        tracemalloc.start()
        try:
            assert sum(1 for _ in connection.stream(LIST)) == expected
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    with Connection("lab", transport=httpx.MockTransport(answer)) as connection:
        peak(connection, 100)
        assert peak(connection, 4_000) < 2 * peak(connection, 1_000)
    counts = iter((8_000, 3_000))
    with Connection("lab", transport=httpx.MockTransport(answer), on_exchange=lambda _: None) as connection:
        assert peak(connection, 8_000) < 2 * peak(connection, 3_000)


class _Pieces(httpx.SyncByteStream):
    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces


def test_gzip_is_undone_on_the_way_and_bounded(kind: str) -> None:
    body = gzip.compress(b"".join(_groups(1_000)))
    with Hostile(_sending(body, Content_Encoding="gzip")) as server:
        with _open(kind, server.url) as connection:
            assert len(list(connection.stream(LIST))) == 1_000
        with _open(kind, server.url, limits=Limits(max_bytes=300_000)) as connection:
            results = connection.stream(LIST)
            next(results)
            with pytest.raises(AnswerError, match="larger than the limit of 300,000 bytes"):
                list(results)


def test_a_fault_is_raised_as_its_class(door: Door) -> None:
    with door.open() as connection, pytest.raises(vdi.EntityNotFound) as raised:
        list(connection.stream(NOBODY))
    assert raised.value.call is not None
    assert raised.value.call.operation == "Desktop_Get"


def test_p16_a_session_that_has_ended_is_opened_anew_before_the_first_result(door: Door) -> None:
    with door.open() as connection:
        door.server.clock.advance(3_600)
        assert list(connection.stream(LIST))
        assert connection.logins == 2
    assert door.sessions == 0


def test_a_break_is_tried_again_before_the_first_result_and_never_after_it(kind: str) -> None:
    body = b"".join(_groups(FIRST_RESULTS))
    tries: list[int] = []

    def behave(peer: socket.socket, done: threading.Event) -> None:
        tries.append(1)
        _sending(body)(peer, done) if len(tries) == 3 else read_request(peer)

    with Hostile(behave) as server, _open(kind, server.url) as connection:
        assert len(list(connection.stream(LIST))) == FIRST_RESULTS
    assert len(tries) == 3

    def half(peer: socket.socket, _: threading.Event) -> None:
        read_request(peer)
        peer.sendall(head(Content_Length=len(body)) + body[:-500])

    with Hostile(half) as server, _open(kind, server.url) as connection:
        results = connection.stream(LIST)
        next(results)
        with pytest.raises(BrokenError, match="before the answer was complete") as raised:
            list(results)
        assert list(results) == []
    assert server.connections == 1
    assert raised.value.call is not None
    assert raised.value.call.operation == "AccessGroup_List"


@pytest.mark.parametrize(("phase", "given"), [("receive", {"receive": 0.1}), ("total", {"total": 0.3})])
def test_silence_in_the_midst_ends_with_a_time_out(kind: str, phase: str, given: dict[str, float]) -> None:
    def behave(peer: socket.socket, done: threading.Event) -> None:
        read_request(peer)
        peer.sendall(head() + b"".join(list(_groups(FIRST_RESULTS))[:-1]))
        done.wait(5)

    with Hostile(behave) as server, _open(kind, server.url) as connection:
        results = connection.stream(LIST, timeouts=Timeouts(**given))
        with pytest.raises(TimedOutError) as raised:
            list(results)
    assert raised.value.phase == phase


NONE = {
    "a page": (_sending(b"<html></html>", Content_Type="text/html"), AnswerError, "13 bytes of 'text/html' is no SOAP"),
    "a request": (_sending(codec.encode(LIST)), AnswerError, "it is no answer, but AccessGroup_List"),
    "not found": (_sending(b"", status="404 Not Found"), StatusError, "the service is at /view-vlsi/sdk"),
    "brotli": (_sending(b"x", Content_Encoding="br"), AnswerError, "encoded as 'br'"),
    "half a document": (_sending(b"".join(list(_groups(9))[:-1])), AnswerError, "not well-formed"),
}


@pytest.mark.parametrize("case", sorted(NONE))
def test_what_is_no_answer_is_told(kind: str, case: str) -> None:
    behaviour, error, told = NONE[case]
    with Hostile(behaviour) as server, _open(kind, server.url) as connection, pytest.raises(error) as raised:
        list(connection.stream(LIST))
    assert told in str(raised.value)
    assert server.connections == 1


def test_whoever_stops_early_gives_the_connection_back(kind: str) -> None:
    """The server notices that nobody listens, and the next call has a connection."""
    left = threading.Event()

    def behave(peer: socket.socket, _: threading.Event) -> None:
        if b"AccessGroup_List" in read_request(peer):
            peer.sendall(head() + b"".join(list(_groups(FIRST_RESULTS))[:-1]))
            if peer.recv(1) == b"":
                left.set()
        else:
            answer = codec.encode(response_class(vdi.ADDomain_List)(returnval=[]))
            peer.sendall(head(Content_Length=len(answer)) + answer)

    with Hostile(behave) as server, _open(kind, server.url) as connection:
        with connection.stream(LIST) as results:
            next(results)
        assert left.wait(5)
        assert list(results) == []
        assert connection.send(vdi.ADDomain_List(), judge=False) == []


def test_a_trace_holds_the_results_of_an_answer_that_is_not_long(memory: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Exchange] = []
    with memory.open(on_exchange=seen.append) as connection:
        rows = list(connection.stream(MACHINES))
        monkeypatch.setattr(telling, "_KEPT", 1_000)
        assert list(connection.stream(MACHINES)) == rows
        with connection.stream(MACHINES) as results:
            next(results)
    _, whole, long, given_up, _ = seen
    assert codec.decode(whole.answer or b"").result.results == rows
    assert (whole.status, whole.left_out, whole.problem) == (200, 0, None)
    assert codec.decode(long.answer or b"").result.results == []
    assert (long.left_out, long.problem) == (len(rows), None)
    assert (given_up.answer, given_up.problem) == (None, "nobody read on after 1 results")


def test_secrets_in_streamed_answers_are_not_in_traces() -> None:
    seen: list[Exchange] = []
    info = vdi.JwtTokenInfo(token="c4nary")
    answered = codec.encode(response_class(vdi.JwtToken_Generate)(returnval=info))

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(answered))

    with Connection("lab", transport=httpx.MockTransport(answer), on_exchange=seen.append) as connection:
        assert list(connection.stream(vdi.JwtToken_Generate(spec=vdi.JwtTokenGenerationSpec()), judge=False)) == [info]
    assert codec.decode(seen[0].answer or b"").result.token == REDACTED
    assert b"c4nary" not in (seen[0].answer or b"")


def test_the_log_in_comes_first(memory: Door) -> None:
    with pytest.raises(vdi.InvalidCredentials), memory.open(USER, f"{PASSWORD}x") as connection:
        list(connection.stream(LIST))
