"""What rules do to answers on their way, as clients meet it: in memory, over HTTPS, and without anybody who waits."""

from __future__ import annotations

import asyncio
import gzip
import http.client
import json
import logging
import ssl
import threading
import urllib.request
from collections import Counter
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import httpx
import pytest

from tests.client.doors import Door
from tests.simulator.serving import a_server
from vlsi_bindings import codec, vdi
from vlsi_bindings.client import AnswerError, BrokenError, Retry, StatusError, TimedOutError, Timeouts
from vlsi_bindings.simulator import Simulator, Sizes
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.memory import transport
from vlsi_bindings.simulator.web import PATH, application

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import Message

SITES = codec.encode(vdi.Site_List())
ONCE = Retry(tries=1)
XML = {"Content-Type": "text/xml"}
KINDS_OF_TROUBLE: Final[dict[str, dict[str, Any]]] = {
    "dropped": {"drop": "before", "delay": 0.01},
    "halved": {"drop": "half", "bytes_per_second": 50_000},
    "status": {"status": 503},
    "packed": {"gzip": "answer"},
    "fault": {"fault": "InvalidState"},
}


def trusting(server: HttpsServer) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=server.authority.decode())


@contextmanager
def calling(server: HttpsServer, body: bytes, **headers: str) -> Iterator[http.client.HTTPSConnection]:
    """A connection on which a call has been sent."""
    place = urlsplit(server.url)
    connection = http.client.HTTPSConnection(str(place.hostname), place.port, context=trusting(server), timeout=30)
    with closing(connection):
        connection.request("POST", PATH, body, {**XML, **headers})
        yield connection


def post(server: HttpsServer, body: bytes = SITES, **headers: str) -> tuple[int, Message, bytes]:
    """Status, headers and body of an answer."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    with calling(server, body, **given) as connection, connection.getresponse() as response:
        return response.status, response.headers, response.read()


def an_httpx(server: Simulator, **given: Any) -> httpx.Client:
    return httpx.Client(transport=transport(server), base_url="https://lab", **given)


@pytest.fixture(scope="module")
def served() -> Iterator[HttpsServer]:
    with HttpsServer(Simulator(release="2512", sizes=Sizes())) as server:
        yield server


@pytest.fixture
def running(served: HttpsServer) -> Iterator[Simulator]:
    """The simulator that is served, whose clock runs; what a test disturbs is in order again afterwards."""
    simulator: Simulator = served._simulator
    yield simulator
    for one in simulator.disturbances._standing:
        one.withdraw()


class TestInMemory:
    """At a clock that stands nobody waits."""

    @pytest.fixture(params=["sync", "async"])
    def door(self, request: Any) -> Door:
        return Door(request.param, a_server())

    def _site_list(self, door: Door, **given: Any) -> Any:
        with door.open(retry=ONCE, **given) as connection:
            return connection.call("Site_List")

    def test_a_delay_moves_the_clock(self, door: Door) -> None:
        door.server.disturb(operation="Site_List", delay=3_000)
        before = door.server.clock.now
        assert self._site_list(door, timeouts=Timeouts(receive=None))
        assert (door.server.clock.now - before).total_seconds() == 3_000

    def test_a_delay_beyond_the_time_out_is_one(self, door: Door) -> None:
        door.server.disturb(operation="Site_List", delay=3_000)
        before = door.server.clock.now
        with pytest.raises(TimedOutError):
            self._site_list(door, timeouts=Timeouts(receive=60))
        assert (door.server.clock.now - before).total_seconds() == 60

    def test_slow_bytes_move_the_clock_by_what_they_take(self, door: Door) -> None:
        door.server.disturb(operation="Site_List", bytes_per_second=10)
        before = door.server.clock.now
        assert self._site_list(door)
        assert (door.server.clock.now - before).total_seconds() > 10

    def test_bytes_that_are_too_slow_time_out(self, door: Door) -> None:
        door.server.disturb(operation="Site_List", bytes_per_second=1)
        with pytest.raises(TimedOutError):
            self._site_list(door, timeouts=Timeouts(receive=0.5))

    @pytest.mark.parametrize("drop", ["before", "half"])
    def test_a_dropped_connection_is_one(self, door: Door, drop: Any) -> None:
        door.server.disturb(operation="Site_List", drop=drop)
        with pytest.raises(BrokenError):
            self._site_list(door)

    def test_of_half_an_answer_half_is_there(self, door: Door) -> None:
        door.server.disturb(drop="half", status=500)
        with an_httpx(door.server) as client, client.stream("POST", PATH, content=SITES) as response:
            pieces = response.iter_raw()
            found = next(pieces)
            with pytest.raises(httpx.RemoteProtocolError, match=r"received 5\d bytes, expected 1\d\d"):
                next(pieces)
        assert b"<html>" in found
        assert b"</html>" not in found

    def test_a_wrong_status_is_one(self, door: Door) -> None:
        door.server.disturb(operation="Site_List", status=503)
        with pytest.raises(StatusError) as raised:
            self._site_list(door)
        assert raised.value.status == 503

    def test_a_page_in_place_of_an_answer_is_none(self, door: Door) -> None:
        door.server.disturb(operation="Site_List", status=200)
        with pytest.raises(AnswerError, match="text/html"):
            self._site_list(door)

    def test_a_compressed_answer_is_read(self, door: Door) -> None:
        door.server.disturb(operation="Site_List", gzip="answer")
        assert self._site_list(door)

    @pytest.mark.parametrize("how", ["bomb", "broken"])
    def test_a_bomb_and_a_broken_stream_are_refused(self, door: Door, how: Any) -> None:
        door.server.disturb(operation="Site_List", gzip=how)
        with pytest.raises((AnswerError, BrokenError)):
            self._site_list(door, limits=codec.Limits(max_bytes=1_000_000))

    def test_a_reading_call_is_tried_again(self, door: Door) -> None:
        disturbance = door.server.disturb(operation="Site_List", drop="before", times=1)
        with door.open(retry=Retry(tries=2, pause=0)) as connection:
            assert connection.call("Site_List")
        assert disturbance.strikes == 1

    def test_a_session_that_ends_is_begun_again(self, door: Door) -> None:
        door.server.disturb(operation="Site_List", fault="SecurityError", times=1)
        with door.open() as connection:
            assert connection.call("Site_List")
            assert connection.logins == 2


class TestInMemoryAtARunningClock:
    def test_it_is_waited(self, monkeypatch: pytest.MonkeyPatch) -> None:
        waited: list[float] = []
        monkeypatch.setattr("vlsi_bindings.simulator.memory.time.sleep", waited.append)
        server = Simulator(sizes=Sizes.of(1))
        server.disturb(status=503, delay=20, bytes_per_second=50)
        with an_httpx(server, timeout=60) as client:
            page = client.post(PATH, content=SITES)
        assert page.status_code == 503
        assert waited[0] == 20
        assert sum(waited[1:]) == pytest.approx(len(page.content) / 50)

    def test_others_run_while_one_is_waited_for(self) -> None:
        server = Simulator(sizes=Sizes())
        server.disturb(status=503, delay=3_600)

        async def run() -> list[str]:
            seen: list[str] = []

            async def slow() -> None:
                async with httpx.AsyncClient(transport=transport(server), base_url="https://lab") as client:
                    with pytest.raises(httpx.ReadTimeout):
                        await client.post(PATH, content=SITES, timeout=0.05)
                seen.append("slow")

            async def quick() -> None:
                await asyncio.sleep(0)
                seen.append("quick")

            await asyncio.gather(slow(), quick())
            return seen

        assert asyncio.run(run()) == ["quick", "slow"]


class TestOverHttps:
    """The clock runs: what a rule says takes its time."""

    def test_a_late_answer_comes(self, served: HttpsServer, running: Simulator) -> None:
        running.disturb(status=503, delay=0.02)
        assert post(served)[0] == 503

    def test_an_answer_that_is_too_late_is_not_waited_for(self, served: HttpsServer, running: Simulator) -> None:
        running.disturb(operation="Site_List", delay=600)
        door = Door("sync", running, served.url, thumbprint=served.thumbprint)
        with door.open(retry=ONCE) as connection, pytest.raises(TimedOutError):
            connection.call("Site_List", timeouts=Timeouts(receive=0.2))

    @pytest.mark.parametrize("encoding", ["identity", "gzip"])
    def test_slow_bytes_come_and_are_all_there(self, served: HttpsServer, running: Simulator, encoding: str) -> None:
        status, _, plain = post(served)
        running.disturb(bytes_per_second=20_000)
        assert post(served, Accept_Encoding=encoding)[::2] == (status, plain)

    def test_a_connection_that_is_dropped_before_the_answer(
        self, served: HttpsServer, running: Simulator, caplog: pytest.LogCaptureFixture
    ) -> None:
        disturbance = running.disturb(drop="before")
        with caplog.at_level(logging.WARNING), pytest.raises(http.client.RemoteDisconnected):
            post(served)
        assert disturbance.strikes == 1
        assert caplog.records == []

    @pytest.mark.parametrize("given", [{}, {"bytes_per_second": 100_000}, {"delay": 0.01}])
    def test_a_connection_that_is_dropped_in_the_answer(
        self, served: HttpsServer, running: Simulator, caplog: pytest.LogCaptureFixture, given: dict[str, Any]
    ) -> None:
        running.disturb(drop="half", **given)
        with caplog.at_level(logging.WARNING), pytest.raises(http.client.IncompleteRead) as raised:
            post(served)
        come, missing = len(raised.value.partial), raised.value.expected or 0
        assert come == (come + missing) // 2 > 0
        assert caplog.records == []

    def test_what_comes_after_it_is_as_ever(self, served: HttpsServer, running: Simulator) -> None:
        running.disturb(drop="before", times=1)
        with pytest.raises(http.client.RemoteDisconnected):
            post(served)
        assert post(served)[0] == 500

    def test_an_answer_is_compressed_for_who_has_not_asked(self, served: HttpsServer, running: Simulator) -> None:
        plain = post(served)[2]
        running.disturb(gzip="answer")
        for asked in ("identity", "gzip"):
            _, headers, packed = post(served, Accept_Encoding=asked)
            assert headers["Content-Encoding"] == "gzip"
            assert gzip.decompress(packed) == plain

    def test_a_bomb_is_refused_at_the_limit(self, served: HttpsServer, running: Simulator) -> None:
        running.disturb(operation="Site_List", gzip="bomb")
        door = Door("sync", running, served.url, thumbprint=served.thumbprint)
        limits = codec.Limits(max_bytes=1_000_000)
        with door.open(retry=ONCE, limits=limits) as connection, pytest.raises(AnswerError, match=r"1,?000,?000"):
            connection.call("Site_List")

    @pytest.mark.parametrize("status", [204, 304, 404, 503])
    def test_a_status_with_and_without_a_page(self, served: HttpsServer, running: Simulator, status: int) -> None:
        running.disturb(status=status)
        found, headers, _ = post(served)
        assert found == status
        assert headers["Content-Type"] == "text/html; charset=utf-8"

    @pytest.mark.parametrize("status", [204, 205, 304])
    @pytest.mark.parametrize("rule", [{"fault": "InvalidState"}, {"drop": "half"}, {"bytes_per_second": 10}])
    def test_a_status_that_cannot_have_a_body_has_none_whatever_else_is_to_happen(
        self, served: HttpsServer, running: Simulator, status: int, rule: Any, caplog: pytest.LogCaptureFixture
    ) -> None:
        running.disturb(status=status, **rule)
        found, _, body = post(served)
        assert (found, body) == (status, b"")
        with an_httpx(running) as client:
            assert client.post(PATH, content=SITES).content == b""
        assert caplog.records == []

    def test_others_are_answered_while_one_waits(self, served: HttpsServer, running: Simulator) -> None:
        disturbance = running.disturb(operation="Site_List", delay=600)
        with calling(served, SITES):
            while not disturbance.strikes:
                assert post(served, codec.encode(vdi.Pod_List()))[0] == 500

    def test_rules_and_strikes_can_be_asked_for(self, served: HttpsServer, running: Simulator) -> None:
        running.disturb(operation="Site_List", status=503)
        post(served)
        about = served.url.replace(PATH, "/about")
        with urllib.request.urlopen(about, context=trusting(served)) as answer:  # noqa: S310 - our own server
            told = json.load(answer)["disturbances"]
        assert told == [{"rule": {"operation": "Site_List", "status": 503}, "strikes": 1}]


class TestManyAtOnce:
    def test_each_meets_what_a_rule_says_and_nothing_else(
        self, served: HttpsServer, running: Simulator, caplog: pytest.LogCaptureFixture
    ) -> None:
        plain = post(served)[2]
        rules = {
            name: running.disturb(probability=0.2, seed=seed, **what)
            for seed, (name, what) in enumerate(KINDS_OF_TROUBLE.items())
        }
        met: Counter[str] = Counter()

        def call() -> None:
            met.update(self._met(served, plain) for _ in range(30))

        with caplog.at_level(logging.WARNING):
            _all_at_once(call, 6)
        assert met == {name: rule.strikes for name, rule in rules.items()} | {"nothing": met["nothing"]}
        assert met.total() == 180
        assert caplog.records == []

    def _met(self, served: HttpsServer, plain: bytes) -> str:
        try:
            status, headers, body = post(served)
        except http.client.RemoteDisconnected:
            return "dropped"
        except http.client.IncompleteRead:
            return "halved"
        if status == 503:
            return "status"
        if headers["Content-Encoding"] == "gzip":
            assert gzip.decompress(body) == plain
            return "packed"
        if b"InvalidStateFault" in body:
            return "fault"
        assert body == plain
        return "nothing"


def _all_at_once(call: Callable[[], None], count: int) -> None:
    threads = [threading.Thread(target=call) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class TestTheEndOfAServer:
    def test_does_not_wait_for_answers_that_a_rule_holds_back(self, caplog: pytest.LogCaptureFixture) -> None:
        simulator = Simulator(sizes=Sizes.of(1))
        late = simulator.disturb(operation="Site_List", delay=3_600)
        slow = simulator.disturb(operation="Pod_List", bytes_per_second=1)
        with caplog.at_level(logging.WARNING), ExitStack() as held:
            with HttpsServer(simulator) as server:
                calls = [held.enter_context(calling(server, body)) for body in (SITES, codec.encode(vdi.Pod_List()))]
                while not (late.strikes and slow.strikes):
                    post(server, codec.encode(vdi.Privilege_ListSelectablePrivileges()))
            for call in calls:
                with pytest.raises((http.client.HTTPException, OSError)):
                    call.getresponse().read()
        assert caplog.records == []  # uvicorn tells when it has lost its patience


class TestOverHttpsAtAStandingClock:
    def test_nobody_waits(self) -> None:
        with HttpsServer(a_server()) as server:
            simulator: Simulator = server._simulator
            simulator.disturb(status=503, delay=3_600, bytes_per_second=1)
            before = simulator.clock.now
            assert post(server)[0] == 503
            assert (simulator.clock.now - before).total_seconds() > 3_600


class TestUnderAnotherServer:
    async def _post(self, server: Simulator) -> int:
        way = httpx.ASGITransport(application(server))
        async with httpx.AsyncClient(transport=way, base_url="https://lab") as client:
            return (await client.post(PATH, content=SITES)).status_code

    def test_all_but_dropping_works(self) -> None:
        server = a_server()
        with server.disturb(delay=100, bytes_per_second=10, status=503):
            assert asyncio.run(self._post(server)) == 503
        with server.disturb(drop="before"), pytest.raises(ConnectionAbortedError, match="a rule drops"):
            asyncio.run(self._post(server))


def test_strikes_are_counted_rightly_by_several_threads() -> None:
    server = a_server()
    disturbance = server.disturb(status=503, times=50)
    failed: list[int] = []

    def call() -> None:
        failed.extend(server.answer(SITES).status for _ in range(50))

    _all_at_once(call, 4)
    assert disturbance.strikes == failed.count(503) == 50
