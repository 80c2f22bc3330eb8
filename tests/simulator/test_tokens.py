"""Logging in by token: what the server has generated lets its user in, and nothing else lets anybody in."""

from __future__ import annotations

import datetime
import sys
from typing import TYPE_CHECKING, Any

import jwt
import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import codec, vdi
from vlsi_bindings.client import Connection
from vlsi_bindings.simulator import SESSION_HEADER
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from vlsi_bindings.simulator import Simulator


def login(client: Client, token: str) -> str:
    """The session that a token opens; raises the fault of one that opens none."""
    request = client.server.inventory.examples.request("AuthenticationManager_LoginByToken", {"data.token": token})
    reply = client.send(request)
    assert codec.decode(reply.body).result is None
    return reply.headers[SESSION_HEADER]


def refusal(client: Client, token: str) -> str:
    with pytest.raises(vdi.InvalidCredentials) as raised:
        login(client, token)
    assert token not in str(raised.value)
    return str(raised.value.error_code)


def test_the_client_logs_in_with_a_token_that_the_server_has_generated(server: Simulator) -> None:
    with Connection("lab", r"LAB\helpdesk", "password", transport=transport(server)) as connection:
        token = connection.call("JwtToken_Generate").token
    with Connection("lab", token=token, transport=transport(server)) as connection:
        view = connection.call("AdminUserOrGroup_GetLoginView")
    assert server.store.get("ADUserOrGroupInfo", view.id.id).base.login_name == "helpdesk"


def test_it_is_a_jwt_that_the_public_keys_validate(client: Client) -> None:
    made = client.call("JwtToken_Generate", spec__validityTime=5)
    client.token = None  # the keys are told to everybody
    (keys,) = client.call("JwtToken_GetPublicKeys")
    assert keys.connection_server_name == "CS-1"
    claims = jwt.decode(made.token, keys.keys[0], algorithms=["ES256"], options={"verify_exp": False})
    assert claims["iss"] == "CS-1"
    assert claims["exp"] - claims["iat"] == 5 * 60
    assert made.expiry_time == client.server.clock.now + datetime.timedelta(minutes=5)


def test_it_lasts_for_half_an_hour_unless_told(client: Client) -> None:
    token = client.call("JwtToken_Generate").token
    client.server.clock.advance(29 * 60 + 59)
    assert login(client, token)
    client.server.clock.advance(1)
    assert refusal(client, token) == "TOKEN_EXPIRED"


@pytest.mark.parametrize("minutes", [0, -1, 600_000])
def test_a_token_for_no_time_or_for_ever_is_not_made(client: Client, minutes: int) -> None:
    with pytest.raises(vdi.InvalidArgument, match="minutes"):
        client.call("JwtToken_Generate", spec__validityTime=minutes)


def forged(
    claims: dict[str, Any], key: str = "a key of somebody else, as long as they should be", algorithm: str = "HS256"
) -> str:
    return jwt.encode(claims, key, algorithm)


def test_no_other_token_lets_anybody_in(client: Client) -> None:
    token = client.call("JwtToken_Generate").token
    claims = jwt.decode(token, options={"verify_signature": False})
    head, _, signature = token.split(".")
    other = jwt.encode({**claims, "sub": "x"}, "", "none").split(".")[1]
    for wrong in [
        "t0ken",
        "a.b.c",
        forged(claims),
        jwt.encode(claims, "", "none"),
        f"{head}.{other}.{signature}",
    ]:
        assert refusal(client, wrong) == "INVALID_TOKEN", wrong
    elsewhere = Client(a_server()).call("JwtToken_Generate").token
    assert refusal(client, elsewhere) == "INVALID_TOKEN"


def test_a_token_of_a_user_who_is_gone_lets_nobody_in(client: Client) -> None:
    server = client.server
    token = client.call("JwtToken_Generate").token
    me = client.call("AdminUserOrGroup_GetLoginView").id.id
    with server.store.transaction():
        server.store.delete("ADUserOrGroupInfo", me)
    assert refusal(client, token) == "INVALID_TOKEN"


def test_without_the_library_it_is_told_what_to_install(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jwt", None)
    with pytest.raises(vdi.UnexpectedFault, match=r"tokens need jwt: pip install 'vlsi-bindings\[simulator\]'"):
        client.call("JwtToken_Generate")


def test_the_log_in_has_its_event(client: Client) -> None:
    login(client, client.call("JwtToken_Generate").token)
    kinds = [event.data.event_type for event in client.server.store.all("EventSummaryView")]
    assert kinds[-2:] == ["VLSI_JWT_TOKEN_GENERATED", "VLSI_USERLOGGEDIN"]
