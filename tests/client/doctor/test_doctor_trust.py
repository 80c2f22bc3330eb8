"""TLS: each thing that can be wrong with a certificate or a handshake is told by its cause, with what to do."""

from __future__ import annotations

import datetime
import hashlib
import ssl
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from tests.client.doctor.servers import (
    FAR_OFF,
    LONG_AGO,
    answering,
    examined,
    old_context,
    secure,
    self_signed_context,
    server_context,
)
from tests.client.doors import PASSWORD, USER
from tests.client.hostile import Hostile
from vlsi_bindings.client.doctor import State
from vlsi_bindings.client.doctor.trust import VERSIONS

if TYPE_CHECKING:
    import socket
    import threading
    from pathlib import Path

WRONG: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
    "expired": (("127.0.0.1",), {"not_after": LONG_AGO}),
    "not-yet-valid": (("127.0.0.1",), {"not_before": FAR_OFF, "not_after": FAR_OFF.replace(year=2091)}),
    "name": (("cs-1.example.com", "*.lab.example.com"), {}),
}


def _thumbprint(context: ssl.SSLContext, authority: str) -> str:
    """The thumbprint as the doctor tells it, proved with another pair of eyes."""
    with secure(context=context) as server:
        told = str(examined(server.url, ca=authority)["certificate"].facts["thumbprint"])
        shown = ssl.get_server_certificate(("127.0.0.1", server.port))
    assert told == hashlib.sha256(ssl.PEM_cert_to_DER_cert(shown)).hexdigest()
    return told


def test_a_right_certificate_is_told_with_its_days_and_trusted(authority: str) -> None:
    ends = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=90, hours=1)
    with secure(context=server_context("127.0.0.1", "cs-1.example.com", not_after=ends)) as server:
        steps = examined(server.url, ca=authority)
    facts = steps["certificate"].facts
    assert (steps["certificate"].state, steps["trust"].state) == (State.OK, State.OK)
    assert (facts["days_left"], facts["self_signed"]) == (90, False)
    assert set(facts["names"]) == {"127.0.0.1", "cs-1.example.com"}  # type: ignore[arg-type]  # it is a list
    assert "Testing CA" in str(facts["issuer"])
    assert steps["tls"].facts["versions"] == ["TLSv1.2", "TLSv1.3"]


def test_a_certificate_that_expires_soon_is_doubted(authority: str) -> None:
    ends = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=5, hours=1)
    with secure(context=server_context(not_after=ends)) as server:
        soon = examined(server.url, ca=authority)["certificate"]
        later = examined(server.url, ca=authority, days=5)["certificate"]
    assert (soon.state, soon.cause) == (State.WARNING, "expires-soon")
    assert soon.found.startswith("expires in 5 days")
    assert later.state is State.OK


@pytest.mark.parametrize("cause", sorted(WRONG))
def test_p10_a_wrong_certificate_is_told_by_its_cause(cause: str, authority: str) -> None:
    names, given = WRONG[cause]
    with secure(context=server_context(*names, **given)) as server:
        steps = examined(server.url, username=USER, password=PASSWORD, ca=authority)
    assert (steps["trust"].state, steps["trust"].cause) == (State.FAILED, cause)
    assert steps["service"].state is State.OK  # it is looked at all the same
    assert steps["login"].found == "needs trust"
    if cause == "name":
        assert steps["certificate"].state is State.OK
        assert "cs-1.example.com, *.lab.example.com" in steps["trust"].mend
    else:
        assert (steps["certificate"].state, steps["certificate"].cause) == (State.FAILED, cause)


def test_a_pinned_certificate_may_be_as_old_as_it_likes(authority: str) -> None:
    context = server_context("elsewhere.example.com", not_after=LONG_AGO)
    pin = _thumbprint(context, authority)
    with secure(context=context) as server:
        steps = examined(server.url, thumbprint=pin)
    assert (steps["certificate"].state, steps["certificate"].cause) == (State.WARNING, "expired")
    assert (steps["trust"].state, steps["trust"].found) == (State.OK, "the certificate is the pinned one")


def test_another_certificate_than_the_pinned_one_is_told() -> None:
    with secure() as server:
        step = examined(server.url, thumbprint="0" * 64)["trust"]
    assert (step.state, step.cause) == (State.FAILED, "thumbprint")
    assert "someone is in between" in step.mend


def test_an_unknown_issuer_is_named_with_the_thumbprint_to_pin() -> None:
    with secure() as server:
        steps = examined(server.url)
    step = steps["trust"]
    assert (step.state, step.cause) == (State.FAILED, "issuer")
    assert str(steps["certificate"].facts["issuer"]) in step.mend
    assert str(steps["certificate"].facts["thumbprint"]) in step.mend


def test_a_server_that_sends_its_certificate_alone_is_told() -> None:
    with secure() as server:
        steps = examined(server.url)
    assert steps["certificate"].facts["sent"] == 1
    assert "it sends its own alone" in steps["trust"].mend


def test_a_chain_that_leads_to_nobody_is_told() -> None:
    between = trustme.CA().create_child_ca()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    between.issue_cert("127.0.0.1").configure_cert(context)
    with secure(context=context) as server:
        steps = examined(server.url)
    assert steps["certificate"].facts["sent"] == 2
    assert "the server sends 2 certificates, of which none leads to an authority" in steps["trust"].mend


def test_pythons_own_word_for_the_chain_is_taken_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl.SSLObject, "get_unverified_chain", lambda _: [b"1", b"2", b"3"], raising=False)
    with secure() as server:
        assert examined(server.url)["certificate"].facts["sent"] == 3


def test_of_many_names_the_first_are_shown(authority: str) -> None:
    names = [f"cs-{number}.example.com" for number in range(60)]
    with secure(context=server_context("127.0.0.1", *names)) as server:
        step = examined(server.url, ca=authority)["certificate"]
    assert "and 45 more, signed by" in step.found
    assert len(step.facts["names"]) == 50  # type: ignore[arg-type]  # it is a list


def test_a_certificate_signed_by_itself_is_told(authority: str, tmp_path: Path) -> None:
    with secure(context=self_signed_context(tmp_path)) as server:
        steps = examined(server.url, ca=authority)
    assert (steps["trust"].state, steps["trust"].cause) == (State.FAILED, "self-signed")
    assert steps["certificate"].facts["self_signed"] is True
    assert "signed by itself" in steps["certificate"].found


@pytest.mark.parametrize("version", ["TLSv1", "TLSv1.1"])
def test_a_server_that_speaks_old_versions_only_is_told(version: str, authority: str) -> None:
    with secure(context=old_context(VERSIONS[version])) as server:
        steps = examined(server.url, ca=authority)
    assert (steps["tls"].state, steps["tls"].cause) == (State.FAILED, "protocol")
    assert steps["tls"].facts["versions"] == [version]
    assert "TLS 1.2 or newer" in steps["tls"].mend
    assert steps["trust"].found == "needs tls"


@pytest.mark.parametrize("cipher", ["aNULL", "eNULL"])
def test_a_server_that_speaks_without_proof_or_without_cipher_is_told(cipher: str) -> None:
    context = server_context()
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(f"{cipher}:@SECLEVEL=0")
    with secure(context=context) as server:
        step = examined(server.url)["tls"]
    assert (step.state, step.cause) == (State.FAILED, "protocol")


def test_plain_http_on_the_port_is_told() -> None:
    def plain(peer: socket.socket, _: threading.Event) -> None:
        peer.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        peer.recv(10)

    with Hostile(plain) as server:
        step = examined(f"127.0.0.1:{server.port}")["tls"]
    assert (step.state, step.cause) == (State.FAILED, "no-tls")
    assert "the port is wrong" in step.mend


def test_a_server_that_says_nothing_is_told() -> None:
    def silent(_: socket.socket, done: threading.Event) -> None:
        done.wait(60)

    with Hostile(silent) as server:
        steps = examined(f"127.0.0.1:{server.port}", seconds=0.2)
    assert steps["port"].state is State.OK
    assert (steps["tls"].state, steps["tls"].cause) == (State.FAILED, "silent")


def test_a_server_that_closes_is_told() -> None:
    with Hostile(lambda peer, _: peer.close()) as server:
        step = examined(f"127.0.0.1:{server.port}")["tls"]
    assert (step.state, step.cause) == (State.FAILED, "closed")


def test_a_certificate_that_cannot_be_read_is_shown_all_the_same(
    authority: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: Any) -> Any:
        raise ssl.SSLError("no good")

    monkeypatch.setattr("vlsi_bindings.client.doctor.trust.read", unreadable)
    with secure() as server:
        steps = examined(server.url, ca=authority)
    assert (steps["certificate"].state, steps["certificate"].cause) == (State.WARNING, "unreadable")
    assert len(str(steps["certificate"].facts["thumbprint"])) == 64
    assert steps["trust"].state is State.OK


@pytest.mark.parametrize("trust", [{}, {"thumbprint": "0" * 64}])
def test_no_password_goes_over_a_connection_that_is_not_verified(trust: dict[str, Any]) -> None:
    with secure(answering()) as server:
        steps = examined(server.url, username=USER, password="c4nary", **trust)
        sent = b"".join(server.requests)
    assert steps["login"].state is State.SKIPPED
    assert b"GlobalSettings_GetPreLogonSettings" in sent
    assert b"Login" not in sent
    assert b"YzRuYXJ5" not in sent  # the password as base64
    assert b"c4nary" not in sent
