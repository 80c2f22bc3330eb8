"""What no client would send: each gets an error or is hung up on, in bounded time and memory, and the server lives."""

from __future__ import annotations

import contextlib
import errno
import gc
import gzip
import socket
import ssl
from asyncio import sslproto
from asyncio.selector_events import BaseSelectorEventLoop
from typing import TYPE_CHECKING, Final

import pytest

from tests.simulator.calling import (
    HUNG_UP,
    PATIENCE,
    SITES,
    address_of,
    answers_in,
    connected,
    post,
    raw,
    received,
    request_of,
    token_of,
)
from tests.simulator.serving import a_server
from vlsi_bindings import codec, vdi
from vlsi_bindings.simulator import SESSION_HEADER, door, https, web
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.web import PATH

if TYPE_CHECKING:
    from collections.abc import Iterator

SOON: Final = 0.3
"""Seconds, in place of the many that a peer has in earnest."""
PAGE: Final = codec.encode(
    vdi.QueryService_Query(definition=vdi.QueryDefinition(query_entity_type="MachineDetailsView", max_page_size=1_000))
)


@pytest.fixture(scope="module")
def served() -> Iterator[HttpsServer]:
    with HttpsServer(a_server("2512")) as server:
        yield server
        assert post(server, SITES).status == 500  # it lives; nobody is logged in


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server waits for nothing longer than a moment."""
    monkeypatch.setattr(web, "BODY_TIMEOUT", SOON)
    monkeypatch.setattr(door, "BODY", 3 * SOON)
    for name in ("HEAD", "TAKING", "HANDSHAKE"):
        monkeypatch.setattr(door, name, SOON)


def dribbled(connection: ssl.SSLSocket, piece: bytes) -> bytes:
    """What the server says to one who sends a piece again and again, until it hangs up."""
    found = b""
    connection.settimeout(0.02)
    with contextlib.suppress(*HUNG_UP):
        while True:
            try:
                if not (more := connection.recv(65_536)):
                    break
                found += more
            except TimeoutError:
                connection.sendall(piece)
    return found


class TestBadHttp:
    @pytest.mark.parametrize(
        "data",
        [
            b"\r\n\r\n",
            b"nonsense\r\n\r\n",
            b"\0\xff" * 20 + b"\r\n\r\n",
            b"POST /view-vlsi/sdk HTTP/one\r\nHost: x\r\n\r\n",
            b"POST /view-vlsi/sdk HTTP/1.1\r\n\r\n",
            b"POST /view-vlsi/sdk HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            b"POST /view-vlsi/sdk HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
            b"POST /view-vlsi/sdk HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            b"POST /view-vlsi/sdk HTTP/1.1\r\nHost: x\r\nContent-Length: " + b"9" * 30 + b"\r\n\r\n",
            b"POST /view-vlsi/sdk HTTP/1.1\r\nHost: x\r\nX y: z\r\n\r\n",
            b"POST /view-vlsi/sdk HTTP/1.1\r\nHost: x\r\n" + b"X: " + b"a" * 2_000_000 + b"\r\n\r\n",
            b"POST /view-vlsi/sdk HTTP/1.1\r\nHost: x\r\n" + b"X: a\r\n" * 400_000 + b"\r\n",
            b"POST /" + b"a" * 2_000_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        ],
        ids=range(13),
    )
    def test_what_is_no_request_is_refused(self, served: HttpsServer, data: bytes) -> None:
        with contextlib.suppress(*HUNG_UP):
            assert answers_in(raw(served, data))[0].status.split()[1] in ("400", "413")

    @pytest.mark.parametrize("chunk", [b"zz\r\n", b"-1\r\n", b"f" * 40 + b"\r\n", b"5\r\nabcdefgh\r\n"])
    def test_nor_is_a_bad_chunk_waited_for(self, served: HttpsServer, chunk: bytes) -> None:
        head = request_of(b"").replace(b"Content-Length: 0", b"Transfer-Encoding: chunked")
        assert b"HTTP/1.1 400 " in raw(served, head + chunk)

    def test_a_body_that_is_longer_than_it_says_is_no_second_request(self, served: HttpsServer) -> None:
        statuses = [answer.status.split()[1] for answer in answers_in(raw(served, request_of(SITES) + b"more\r\n\r\n"))]
        assert statuses == ["500", "400"]

    @pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "TRACE", "PROPFIND", "CONNECT"])
    def test_another_method_is_refused(self, served: HttpsServer, method: str) -> None:
        head = f"{method} {PATH} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        assert answers_in(raw(served, head.encode()))[0].status == "HTTP/1.1 405 Method Not Allowed"

    @pytest.mark.parametrize(
        "path",
        [
            *("/", "/view-vlsi", "/view-vlsi/sdk/../../../etc/passwd", "/view-vlsi/sdk/%2e%2e/about", "//etc/passwd"),
            *("*", "/view-vlsi/sdk%00", "/view-vlsi\\sdk", "/about/../view-vlsi/sdk"),
        ],
    )
    def test_other_places_are_not_there(self, served: HttpsServer, path: str) -> None:
        answer = answers_in(raw(served, request_of(SITES, "Connection: close", path=path)))[0]
        assert answer.status in ("HTTP/1.1 404 Not Found", "HTTP/1.1 307 Temporary Redirect")

    @pytest.mark.parametrize("origin", ["https://x", "HTTP://x:1234", "https://[::1]:8443"])
    def test_a_target_in_absolute_form_is_the_same_place(self, served: HttpsServer, origin: str) -> None:
        session = f"{SESSION_HEADER}: {token_of(served)}"
        answer = answers_in(raw(served, request_of(SITES, session, "Connection: close", path=origin + PATH)))[0]
        assert answer.status == "HTTP/1.1 200 OK"
        nowhere = raw(served, request_of(SITES, "Connection: close", path=origin))
        assert answers_in(nowhere)[0].status == "HTTP/1.1 404 Not Found"

    @pytest.mark.parametrize("path", [PATH, "/about", "/nowhere"])
    def test_a_body_of_two_lengths_hides_no_request(self, served: HttpsServer, path: str) -> None:
        """The length says that what comes after the chunks belongs to the body, the chunks say that it does not."""
        hidden = b"0\r\n\r\n" + request_of(SITES)
        (answer,) = answers_in(raw(served, request_of(hidden, "Transfer-Encoding: chunked", path=path)))
        assert (answer.status, answer.headers["connection"]) == ("HTTP/1.1 400 Bad Request", "close")

    def test_requests_on_each_others_heels_are_answered_in_their_order(self, served: HttpsServer) -> None:
        session = f"{SESSION_HEADER}: {token_of(served)}"
        bodies = [codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id=f"Desktop/{number}"))) for number in range(100)]
        requests = [request_of(body, session) for body in bodies] + [request_of(SITES, session, "Connection: close")]
        answers = answers_in(raw(served, b"".join(requests)))
        assert [f"Desktop/{number} ".encode() in answers[number].body for number in range(100)] == [True] * 100
        assert len(answers) == 101


class TestBodies:
    SIZE: Final = 5 * 1024 * 1024

    def test_one_that_says_that_it_is_too_large_is_refused_before_it_comes(self, served: HttpsServer) -> None:
        head = request_of(b"").replace(b"Content-Length: 0", f"Content-Length: {self.SIZE}".encode())
        answer = answers_in(raw(served, head))[0]
        assert (answer.status.split()[1], answer.headers["connection"]) == ("413", "close")

    def test_one_that_does_not_say_so_while_it_comes(self, served: HttpsServer) -> None:
        head = request_of(b"").replace(b"Content-Length: 0", b"Transfer-Encoding: chunked")
        piece = b"10000\r\n" + b" " * 65_536 + b"\r\n"
        with connected(served) as connection:
            connection.sendall(head)
            with contextlib.suppress(*HUNG_UP):
                for _ in range(self.SIZE // 65_536 + 40):
                    connection.sendall(piece)
                assert received(connection).startswith(b"HTTP/1.1 413 ")

    def test_a_bomb_is_not_unpacked(self, served: HttpsServer) -> None:
        answer = post(served, gzip.compress(b" " * self.SIZE), Content_Encoding="gzip")
        assert (answer.status, answer.headers["Connection"]) == (415, "close")

    def test_one_that_ends_too_early_is_answered_by_nobody(self, served: HttpsServer) -> None:
        with connected(served) as connection:
            connection.sendall(request_of(SITES)[:-10])
            connection.unwrap().close()


def handshaking() -> int:
    """How many TLS connections there are in memory."""
    return sum(isinstance(found, sslproto.SSLProtocol) for found in gc.get_objects())


@pytest.mark.usefixtures("hasty")
class TestSlow:
    def test_a_peer_that_says_nothing(self, served: HttpsServer) -> None:
        with connected(served) as connection:
            assert received(connection).startswith(b"HTTP/1.1 408 ")

    def test_a_head_in_small_pieces(self, served: HttpsServer) -> None:
        with connected(served) as connection:
            connection.sendall(f"POST {PATH} HTTP/1.1\r\nHost: x\r\nX: ".encode())
            assert dribbled(connection, b"a").startswith(b"HTTP/1.1 408 ")

    def test_the_head_of_a_later_request(self, served: HttpsServer) -> None:
        with connected(served) as connection:
            connection.sendall(request_of(SITES) + b"POST ")
            assert b"HTTP/1.1 408 " in dribbled(connection, b"a")

    def test_a_body_that_does_not_come(self, served: HttpsServer) -> None:
        answer = answers_in(raw(served, request_of(SITES)[:-10]))[0]
        assert (answer.status, answer.headers["connection"]) == ("HTTP/1.1 408 Request Timeout", "close")

    def test_a_body_in_small_pieces(self, served: HttpsServer) -> None:
        with connected(served) as connection:
            connection.sendall(request_of(b" " * 1_000)[:-1_000])
            assert dribbled(connection, b" ").startswith(b"HTTP/1.1 408 ")

    def test_a_body_for_a_place_that_is_not_there(self, served: HttpsServer) -> None:
        with connected(served) as connection:
            connection.sendall(request_of(b" " * 1_000, path="/nowhere")[:-1_000])
            assert dribbled(connection, b" ").startswith(b"HTTP/1.1 404 ")

    def test_one_who_takes_nothing_of_the_answers(self, served: HttpsServer) -> None:
        """Pages without end are asked for; the server gives up long before it has sent them."""
        session = f"{SESSION_HEADER}: {token_of(served)}"
        ask = request_of(PAGE, session)
        with socket.socket() as plain:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
            plain.settimeout(PATIENCE)
            plain.connect(address_of(served))
            context = ssl.create_default_context(cadata=served.authority.decode())
            with context.wrap_socket(plain, server_hostname=address_of(served)[0]) as secure, pytest.raises(HUNG_UP):
                _send_forever(secure, ask)

    def test_a_handshake_that_never_ends(self, served: HttpsServer) -> None:
        with socket.create_connection(address_of(served), timeout=PATIENCE) as plain:
            assert plain.recv(100) == b""

    def test_one_that_ends_in_the_middle(self, served: HttpsServer) -> None:
        hello = b"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03"
        with socket.create_connection(address_of(served), timeout=PATIENCE) as plain:
            plain.sendall(hello)
            assert plain.recv(100) == b""


class TestConnections:
    @pytest.mark.parametrize("data", [b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"\0" * 100, b"\x16\x03\x01\0\x05hello"])
    def test_what_is_no_tls_is_hung_up_on(self, served: HttpsServer, data: bytes) -> None:
        with socket.create_connection(address_of(served), timeout=PATIENCE) as plain:
            plain.sendall(data)
            with contextlib.suppress(ConnectionError):
                while found := plain.recv(1_000):
                    assert b"HTTP" not in found  # an alert of TLS at most

    @pytest.mark.parametrize("data", [b"", b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\0\x05hello"])
    def test_a_handshake_that_fails_leaves_no_buffers_behind(self, served: HttpsServer, data: bytes) -> None:
        gc.collect()
        gc.disable()  # a large estate is looked through so rarely that they would sum up to hundreds of megabytes
        before = handshaking()
        for _ in range(5):
            with socket.create_connection(address_of(served), timeout=PATIENCE) as plain:
                plain.sendall(data)
                plain.shutdown(socket.SHUT_WR)
                with contextlib.suppress(ConnectionError):
                    while plain.recv(1_000):
                        pass
        post(served, SITES)  # by now the server has seen the ends of all
        left = handshaking()
        gc.enable()
        assert left <= before + 1

    def test_one_too_many_is_told_so_and_served_when_another_has_gone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(https, "MOST_CONNECTIONS", 4)
        with HttpsServer(a_server("2512")) as server, contextlib.ExitStack() as others:
            held = [others.enter_context(connected(server)) for _ in range(3)]
            for connection in held:
                connection.sendall(request_of(SITES))
                assert connection.recv(65_536).startswith(b"HTTP/1.1 500 ")
            assert post(server, SITES).status == 503
            held[0].sendall(request_of(SITES, "Connection: close"))
            received(held[0])
            held[0].unwrap().close()
            while post(server, SITES).status == 503:  # until the server has noticed
                pass
            assert post(server, SITES).status == 500

    @pytest.mark.usefixtures("hasty")
    def test_strangers_at_the_door_keep_nobody_out_for_long(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(door, "MOST_PEERS", 4)
        with HttpsServer(a_server("2512")) as server, contextlib.ExitStack() as others:
            for _ in range(12):
                others.enter_context(socket.create_connection(address_of(server), timeout=PATIENCE))
            assert post(server, SITES).status == 500

    def test_a_moment_without_room_for_a_connection_is_got_over(self, monkeypatch: pytest.MonkeyPatch) -> None:
        accept, failures = BaseSelectorEventLoop.sock_accept, iter([OSError(errno.EMFILE, "Too many open files")] * 2)

        async def failing(loop: BaseSelectorEventLoop, listening: socket.socket) -> tuple[socket.socket, object]:
            for failure in failures:
                raise failure
            return await accept(loop, listening)

        monkeypatch.setattr(BaseSelectorEventLoop, "sock_accept", failing)
        monkeypatch.setattr(door, "_NO_FILES", 0)
        with HttpsServer(a_server("2512")) as server:
            assert post(server, SITES).status == 500


class TestForgedSessions:
    @pytest.mark.parametrize(
        "forged",
        [
            "x",
            "x" * 10_000,
            "' OR 1=1 --",
            "../../etc/passwd",
            '"',
            "a;b=c",
            "\xe4\xf6",
            "0",
            "None",
            "{token}x",
            "{TOKEN}",
        ],
    )
    @pytest.mark.parametrize("way", ["header", "cookie", "quoted cookie"])
    def test_each_is_none(self, served: HttpsServer, forged: str, way: str) -> None:
        token = token_of(served)
        text = forged.replace("{token}", token).replace("{TOKEN}", token.swapcase())
        cookie = f"vmware_soap_session={text}" if way == "cookie" else f'vmware_soap_session="{text}"'
        header = f"{SESSION_HEADER}: {text}" if way == "header" else f"Cookie: {cookie}"
        head, _, body = request_of(SITES, "Connection: close").partition(b"\r\n\r\n")
        answer = answers_in(raw(served, head + b"\r\n" + header.encode("latin-1") + b"\r\n\r\n" + body))[0]
        with pytest.raises(vdi.SecurityError):
            _ = codec.decode(answer.body).result

    def test_nobody_is_told_which_account_there_is(self, served: HttpsServer) -> None:
        texts = set()
        for user in ("administrator", "nobody", "x" * 10_000, ""):
            password = vdi.SecureString(utf8_string=b"guess")
            request = vdi.AuthenticationManager_Login(username=user, password=password, domain="LAB")
            fault = codec.decode(post(served, codec.encode(request)).body).fault  # type: ignore[attr-defined]
            texts.add(None if fault is None else fault.string)
        assert len(texts) == 1


def _send_forever(connection: ssl.SSLSocket, data: bytes) -> None:
    while True:
        connection.sendall(data)
