"""The canary: no password, token or cookie in any repr, log, error or trace."""

from __future__ import annotations

import base64
import html
import json
import logging
import pickle
import traceback
import urllib.parse
from typing import TYPE_CHECKING, Any

import pytest

from tests.client.doors import MAKERS, USER
from tests.client.hostile import Hostile, head, read_request
from tests.simulator.serving import a_server
from vlsi_bindings import codec, contract, vdi
from vlsi_bindings.client import Exchange, Retry
from vlsi_bindings.client.redaction import redacted
from vlsi_bindings.model import SECRET_TEXTS, Array, Unknown
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.vdi import REGISTRY

if TYPE_CHECKING:
    import socket
    import threading
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "c4nary-b1rd"


def _in_every_form(secret: str) -> Iterator[str]:
    """How a secret may be spelled, in lower case; made without any code of the package."""
    data = secret.encode()
    yield from (secret, secret[::-1], data.hex(), urllib.parse.quote(secret), html.escape(secret))
    yield "".join(f"%{byte:02x}" for byte in data)
    yield "".join(f"&#{byte};" for byte in data)
    yield "".join(f"&#x{byte:x};" for byte in data)
    yield "".join(f"\\u{byte:04x}" for byte in data)
    yield "\\x00".join(secret)
    for shift in range(3):  # where it begins within the three bytes that four letters stand for
        whole = base64.b64encode(bytes(shift) + data).decode().rstrip("=")
        inner = whole[(0, 2, 3)[shift] :][: len(data) * 4 // 3 - 1]
        yield from (inner, inner.replace("+", "-").replace("/", "_"), urllib.parse.quote(inner, safe=""))


def _demand_silence(text: str, *secrets: str) -> None:
    lower = text.lower()
    for secret in secrets:
        for form in _in_every_form(secret):
            assert form.lower() not in lower


def test_the_search_finds_what_it_is_to_find() -> None:
    for told in (
        CANARY,
        urllib.parse.quote(CANARY).upper(),
        base64.b64encode(f"ab:{CANARY}!".encode()).decode(),
        base64.urlsafe_b64encode(f"a:{CANARY}".encode()).decode(),
        json.dumps({"a": [CANARY]}),
        repr(CANARY.encode("utf-16-le")),
        CANARY.encode().hex(" ").replace(" ", ""),
    ):
        with pytest.raises(AssertionError):
            _demand_silence(f"told: {told}.", CANARY)
    _demand_silence("c4n", CANARY)


def test_p22_a_whole_conversation_tells_no_secret(kind: str, caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    caplog.set_level(logging.DEBUG)
    seen: list[Exchange] = []
    server = a_server(passwords={"administrator": CANARY})
    cookies = []
    with HttpsServer(server) as https:
        given = {"thumbprint": https.thumbprint, "on_exchange": seen.append, "trace": tmp_path / "a.har"}
        with MAKERS[kind](https.url, USER, CANARY, **given) as connection:
            told = [repr(connection), repr(connection.current_session), str(connection.current_session)]
            cookies.append(connection.current_session.reveal().partition("=")[2].strip('"'))
            with pytest.raises(vdi.EntityNotFound) as raised:
                connection.call("Desktop_Get", id="Desktop/QUFB")
            server.clock.advance(3_600)
            connection.call("ADDomain_List")
            cookies.append(connection.current_session.reveal().partition("=")[2].strip('"'))
    told += [*traceback.format_exception(raised.value), *map(repr, seen), caplog.text]
    told += [body.decode() for each in seen for body in (each.request, each.answer or b"")]
    told += [(tmp_path / "a.har").read_text()]
    told += [repr(vars(record)) for record in caplog.records]
    assert len(set(cookies)) == 2
    assert all(len(cookie) > 20 for cookie in cookies)
    assert "receive_response_headers" in caplog.text  # httpcore was heard, cookies and all
    _demand_silence("\n".join(told), CANARY, *cookies)


def test_an_error_on_the_way_tells_no_password(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    seen: list[Exchange] = []

    def behave(peer: socket.socket, _: threading.Event) -> None:
        read_request(peer)
        peer.sendall(head("418 Teapot", Set_Cookie=f"a={CANARY}2", Content_Length=0))

    with (
        Hostile(behave) as server,
        pytest.raises(Exception, match="418") as raised,
        MAKERS[kind](server.url, USER, CANARY, insecure_http=True, retry=Retry(1), on_exchange=seen.append),
    ):
        pass
    assert CANARY.encode() not in b"".join(each.request for each in seen)
    told = [caplog.text, *map(repr, seen), *traceback.format_exception(raised.value)]
    _demand_silence("\n".join(told), CANARY, f"{CANARY}2")


def test_exchanges_tell_what_happened(memory: Any) -> None:
    seen: list[Exchange] = []
    with memory.open(on_exchange=seen.append) as connection, pytest.raises(vdi.EntityNotFound) as raised:
        connection.call("Desktop_Get", id="Desktop/QUFB")
    assert [(each.operation, each.status) for each in seen] == [
        ("AuthenticationManager_Login", 200),
        ("Desktop_Get", 500),
        ("AuthenticationManager_Logout", 200),
    ]
    login, get, _ = seen
    assert codec.decode(get.request).body == vdi.Desktop_Get(id=vdi.DesktopId(id="Desktop/QUFB"))
    assert get.answer is not None
    fault = codec.decode(get.answer).fault
    assert fault is not None
    assert fault.detail == raised.value
    assert raised.value.call is not None
    assert get.id == raised.value.call.id
    assert ("SOAPAction", '"urn:vdi/1.0"') in get.request_headers
    assert ("Cookie", "<redacted>") in get.request_headers
    assert dict(login.answer_headers)["set-cookie"] == "<redacted>"
    assert get.seconds > 0


def test_log_records_have_fields(memory: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "vlsi_bindings.client")
    with memory.open() as connection:
        connection.call("ADDomain_List")
    fields = [vars(record) for record in caplog.records if "vlsi_operation" in vars(record)]
    assert [(each["vlsi_operation"], each["vlsi_status"]) for each in fields] == [
        ("AuthenticationManager_Login", 200),
        ("ADDomain_List", 200),
        ("AuthenticationManager_Logout", 200),
    ]


def test_a_fault_survives_pickling_with_what_was_called(memory: Any) -> None:
    with memory.open() as connection, pytest.raises(vdi.EntityNotFound) as raised:
        connection.call("Desktop_Get", id="Desktop/QUFB")
    copy = pickle.loads(pickle.dumps(raised.value))  # noqa: S301 - our own
    assert copy == raised.value
    assert copy.call == raised.value.call


def test_secrets_are_taken_out_at_any_depth_and_the_rest_is_kept() -> None:
    secret = vdi.SecureString(utf8_string=CANARY.encode())
    array = Array("SecureString", [secret])
    entry = vdi.MapEntry(key="a", value=array)
    made = redacted(vdi.VirtualCenter_Update(id=vdi.VirtualCenterId(id="VirtualCenter/x"), updates=[entry]))
    assert made.id.id == "VirtualCenter/x"
    assert made.updates[0].key == "a"
    _demand_silence(codec.encode(made).decode(), CANARY)
    assert entry.value is array
    assert array[0] is secret
    assert secret.utf8_string == CANARY.encode()


def test_of_what_nobody_knows_only_the_name_is_kept() -> None:
    piece = Unknown("{urn:x}y", f"<y xmlns='urn:x'>{CANARY}</y>".encode())
    assert redacted(piece) == Unknown("{urn:x}y", b'<y xmlns="urn:x"/>')
    assert redacted(Unknown(None, CANARY.encode())) == Unknown(None, b"")


def test_texts_that_open_a_door_are_secrets_too() -> None:
    """Every text whose name says so is one, or is known not to be."""
    harmless = {"clearNodeSecret", "passwordMode", "protectedPasswordKey", "recoveryPasswordHint"}
    names = {
        f.name
        for type_ in contract.load().types.values()
        for f in type_.fields
        if f.type == "string" and any(word in f.name.lower() for word in ("token", "secret", "password", "nonce"))
    }
    assert names - harmless <= SECRET_TEXTS
    login = REGISTRY.load("JwtTokenData")(token=CANARY)
    _demand_silence(repr(redacted(vdi.AuthenticationManager_LoginByToken(data=login))), CANARY)
    _demand_silence(repr([login, vdi.AuthenticationManager_LoginByToken(data=login), *login.__rich_repr__()]), CANARY)
    assert login.token == CANARY  # whoever asks for it gets it
