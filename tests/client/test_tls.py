"""Whom a connection trusts, and what it says when it does not: before any byte of a request has been sent."""

from __future__ import annotations

import datetime
import hashlib
import ssl
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.client.doors import MAKERS, PASSWORD, USER
from tests.client.hostile import Hostile, read_request
from vlsi_bindings.client import ArgumentError, ConnectError, TlsError
from vlsi_bindings.client.tls import make_context, thumbprint_of

if TYPE_CHECKING:
    import socket
    import threading
    from pathlib import Path

    from vlsi_bindings.simulator.https import HttpsServer

Trusted = tuple["HttpsServer", str]
CA = trustme.CA()
DAY = datetime.timedelta(days=1)
LONG_AGO = datetime.datetime(2001, 1, 1, tzinfo=datetime.timezone.utc)


@pytest.fixture
def authority(tmp_path: Path) -> str:
    """The file of an authority, as PEM."""
    path = tmp_path / "ca.pem"
    path.write_bytes(CA.cert_pem.bytes())
    return str(path)


def _server(*names: str, **given: Any) -> tuple[ssl.SSLContext, str]:
    """The TLS of a server with a certificate for these names, and its thumbprint."""
    certificate = CA.issue_cert(*names, **given)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    leaf = ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())
    return context, hashlib.sha256(leaf).hexdigest()


def _quiet(peer: socket.socket, _: threading.Event) -> None:
    read_request(peer)


def _failed(kind: str, server: Hostile, **trust: Any) -> TlsError:
    """The error of a log-in at a server, of which nothing may have come."""
    with pytest.raises(TlsError) as raised, MAKERS[kind](server.url, USER, PASSWORD, **trust):
        pass
    assert server.requests == []
    assert raised.value.phase == "connect"
    assert not raised.value.sent
    return raised.value


def test_an_authority_is_trusted(kind: str, trusted: Trusted) -> None:
    https, ca = trusted
    with MAKERS[kind](https.url, USER, PASSWORD, ca=ca) as connection:
        assert connection.call("ADDomain_List")


def test_the_systems_trust_store_is_the_default(kind: str, trusted: Trusted, monkeypatch: pytest.MonkeyPatch) -> None:
    https, ca = trusted
    monkeypatch.setenv("SSL_CERT_FILE", ca)
    with MAKERS[kind](https.url, USER, PASSWORD) as connection:
        assert connection.logins == 1


def test_nobody_is_trusted_without_reason(kind: str, trusted: Trusted) -> None:
    https, _ = trusted
    with (
        pytest.raises(TlsError, match="give its issuer as ca=, or pin it with thumbprint=") as raised,
        MAKERS[kind](https.url, USER, PASSWORD),
    ):
        pass
    assert raised.value.cause == "issuer"


def test_a_thumbprint_is_trusted_in_any_spelling(kind: str, trusted: Trusted) -> None:
    https, ca = trusted
    pairs = ":".join(https.thumbprint[at : at + 2] for at in range(0, 64, 2)).upper()
    for spelled in (https.thumbprint, pairs):
        with MAKERS[kind](https.url, USER, PASSWORD, thumbprint=spelled) as connection:
            assert connection.logins == 1
    with MAKERS[kind](https.url, USER, PASSWORD, thumbprint=pairs, ca=ca) as connection:
        assert connection.logins == 1


def test_another_thumbprint_is_refused_before_a_byte_is_sent(kind: str) -> None:
    context, thumbprint = _server("127.0.0.1")
    with Hostile(_quiet, context) as server:
        error = _failed(kind, server, thumbprint="0" * 64)
    assert error.cause == "thumbprint"
    assert thumbprint in str(error)
    assert "not the pinned one" in str(error)


def test_a_thumbprint_beside_an_authority_does_not_weaken_it(kind: str, authority: str) -> None:
    context, thumbprint = _server("elsewhere.example.com")
    with Hostile(_quiet, context) as server:
        assert _failed(kind, server, thumbprint=thumbprint, ca=authority).cause == "name"
        assert _failed(kind, server, thumbprint="1" * 64, ca=authority).cause == "name"


def test_a_pinned_certificate_may_have_expired(kind: str) -> None:
    """The pin is the whole trust: a byte is sent, and the server hangs up."""
    context, thumbprint = _server("elsewhere.example.com", not_after=LONG_AGO)
    with Hostile(_quiet, context) as server:
        with (
            pytest.raises(Exception, match="before the answer was complete"),
            MAKERS[kind](server.url, USER, PASSWORD, thumbprint=thumbprint),
        ):
            pass
        assert server.requests


@pytest.mark.parametrize(
    ("names", "given", "cause", "told"),
    [
        (("127.0.0.1",), {"not_after": LONG_AGO}, "expired", "has expired, or this machine's clock is ahead"),
        (("elsewhere.example.com",), {}, "name", "is for another name"),
        (
            ("127.0.0.1",),
            {
                "not_before": datetime.datetime(2090, 1, 1, tzinfo=datetime.timezone.utc),
                "not_after": datetime.datetime(2091, 1, 1, tzinfo=datetime.timezone.utc),
            },
            "not-yet-valid",
            "is not valid yet",
        ),
    ],
)
def test_p10_a_failed_handshake_is_explained(
    kind: str, authority: str, names: tuple[str, ...], given: dict[str, Any], cause: str, told: str
) -> None:
    context, _ = _server(*names, **given)
    with Hostile(_quiet, context) as server:
        error = _failed(kind, server, ca=authority)
    assert error.cause == cause
    assert told in str(error)


def test_a_self_signed_certificate_is_explained(kind: str, tmp_path: Path) -> None:
    alone, other = trustme.CA(), tmp_path / "other.pem"
    other.write_bytes(CA.cert_pem.bytes())
    key, certificate = tmp_path / "key.pem", tmp_path / "self.pem"
    key.write_bytes(alone.private_key_pem.bytes())
    certificate.write_bytes(alone.cert_pem.bytes())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with Hostile(_quiet, context) as server:
        error = _failed(kind, server, ca=str(other))
    assert error.cause == "self-signed"
    assert "signed by itself" in str(error)


def test_a_server_without_tls_is_explained(kind: str) -> None:
    def plain(peer: socket.socket, _: threading.Event) -> None:
        peer.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        peer.recv(10)

    with (
        Hostile(plain) as server,
        pytest.raises(TlsError, match="does not speak TLS") as raised,
        MAKERS[kind](server.url.replace("http:", "https:"), USER, PASSWORD, thumbprint="0" * 64),
    ):
        pass
    assert raised.value.cause == "no-tls"


def _weak(path: Path) -> ssl.SSLContext:
    """The TLS of a server whose key has 1,024 bits, which no system takes any more."""
    key = rsa.generate_private_key(65_537, 1_024)  # noqa: S505 - what it is for
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now - DAY, now + DAY).sign(key, hashes.SHA256())
    path.write_bytes(
        made.public_bytes(Encoding.PEM) + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.load_cert_chain(path)
    return context


def test_a_weak_key_is_explained(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "weak.pem"
    with Hostile(_quiet, _weak(path)) as server:
        error = _failed(kind, server, ca=str(path))
    assert error.cause == "weak"
    assert "is too weak for this system: give the server a new one" in str(error)


@pytest.mark.parametrize(
    ("version", "cause"),
    [(ssl.TLSVersion.TLSv1_3, "client-certificate"), (ssl.TLSVersion.TLSv1_2, "protocol")],
)
def test_a_server_that_wants_a_certificate_of_the_client_is_explained(
    kind: str, authority: str, version: ssl.TLSVersion, cause: str
) -> None:
    context, _ = _server("127.0.0.1")
    context.verify_mode = ssl.CERT_REQUIRED
    context.maximum_version = version
    with Hostile(_quiet, context) as server:
        error = _failed(kind, server, ca=authority)
    assert error.cause == cause
    assert "demands a certificate of the client, and this client has none" in str(error)
    assert server.connections == 1


def test_no_version_in_common_is_explained(kind: str, authority: str) -> None:
    context, _ = _server("127.0.0.1")
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("NULL:@SECLEVEL=0")
    with Hostile(_quiet, context) as server:
        assert _failed(kind, server, ca=authority).cause == "protocol"


def test_a_server_that_hangs_up_in_the_handshake_is_no_connection(kind: str) -> None:
    with (
        Hostile(lambda peer, _: peer.close()) as server,
        pytest.raises(ConnectError),
        MAKERS[kind](server.url.replace("http:", "https:"), USER, PASSWORD, thumbprint="0" * 64),
    ):
        pass


def test_everybody_is_trusted_only_by_name(kind: str, trusted: Trusted) -> None:
    https, ca = trusted
    with MAKERS[kind](https.url, USER, PASSWORD, insecure_any_certificate=True) as connection:
        assert connection.logins == 1
    with pytest.raises(ValueError, match="trusts everybody"):
        make_context(ca=ca, any_certificate=True)


@pytest.mark.parametrize("text", ["", "0" * 40, "0" * 63, "g" * 64])
def test_what_is_no_sha256_is_no_thumbprint(text: str) -> None:
    with pytest.raises(ValueError, match="the 64 hex digits of a SHA-256 are needed"):
        thumbprint_of(text)


def test_a_file_without_certificates_is_told(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("nothing")
    with pytest.raises(OSError, match=r"empty\.pem: no certificates in PEM"):
        make_context(ca=empty)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://lab.example.com", "insecure_http=True"),
        ("https://administrator:c4nary@lab.example.com", "without user, password"),
        ("https://lab.example.com/view-vlsi/sdk?token=c4nary", "without user, password"),
        ("ftp://lab.example.com", "an address like https"),
        ("https://", "an address like https"),
        ("https://lab:port", "an address like https"),
        (None, "an address like https"),  # of a variable that is not set
    ],
)
def test_an_address_that_cannot_be_it_is_told_and_not_shown(kind: str, url: str, told: str) -> None:
    with pytest.raises(ArgumentError, match=told) as raised:
        MAKERS[kind](url)
    assert "c4nary" not in str(raised.value)


@pytest.mark.parametrize(
    ("url", "whole"),
    [
        ("lab.example.com", "https://lab.example.com/view-vlsi/sdk"),
        ("https://lab.example.com:8443/", "https://lab.example.com:8443/view-vlsi/sdk"),
        ("https://[::1]/other/sdk", "https://[::1]/other/sdk"),
    ],
)
def test_a_name_is_enough_for_an_address(url: str, whole: str) -> None:
    assert repr(MAKERS["sync"](url)).startswith(f"Connection('{whole}'")
