"""The certificate that a server shows, read whether or not anybody trusts it.

The standard library tells the contents of a certificate that it has verified, and of no other. So the server is called
a second time, and verified against nothing but the certificate that it has shown the first time.
"""

from __future__ import annotations

import datetime
import hashlib
import ssl
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .steps import clipped

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from .patient import Patient

_NO_CHECK_TIME: Final = 0x200000
"""X509_V_FLAG_NO_CHECK_TIME of OpenSSL, which the ssl module passes on and has no name for."""
_MOST_NAMES: Final = 50
_PIECE: Final = 1 << 14


@dataclass(frozen=True, slots=True)
class Handshake:
    """What a handshake agreed on."""

    version: str
    cipher: str
    der: bytes
    contents: dict[str, Any]
    sent: int | None = None
    """How many certificates the server has sent; ``None`` where this Python does not tell."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate: whom it is for, who signed it, and when it is valid; ``sent`` is as in the handshake."""

    der: bytes
    sent: int | None = None
    subject: str = ""
    issuer: str = ""
    names: tuple[str, ...] = ()
    begins: datetime.datetime | None = None
    ends: datetime.datetime | None = None

    @property
    def thumbprint(self) -> str:
        """The SHA-256 of the whole, in hex."""
        return hashlib.sha256(self.der).hexdigest()

    @property
    def self_signed(self) -> bool:
        """Whether it names itself as its issuer."""
        return bool(self.issuer) and self.subject == self.issuer


def shake_hands(patient: Patient, context: ssl.SSLContext, address: str | None = None) -> Handshake:
    """One handshake with the server, after which it is left; raises OSError, ssl.SSLError among them.

    ``address`` is one of its addresses; without it, it is the one that is examined.
    """
    with patient.connect(address) as carrier:
        secured = _shaken(carrier, context, patient.host)
    cipher = secured.cipher()
    der = secured.getpeercert(binary_form=True) or b""
    contents = secured.getpeercert() or {}
    return Handshake(secured.version() or "", cipher[0] if cipher else "", der, contents, _sent(secured))


def _shaken(carrier: socket.socket, context: ssl.SSLContext, host: str) -> ssl.SSLObject:
    """What a handshake over a connection gives; the connection may be one within TLS, to a proxy."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    secured = context.wrap_bio(incoming, outgoing, server_hostname=host)
    while not _complete(secured):
        carrier.sendall(outgoing.read())
        piece = carrier.recv(_PIECE)
        if not piece:
            raise ssl.SSLEOFError(ssl.SSL_ERROR_EOF, "the connection was closed in the handshake")
        incoming.write(piece)
    carrier.sendall(outgoing.read())
    return secured


def _complete(secured: ssl.SSLObject) -> bool:
    """Whether a handshake is through; else it wants to hear more."""
    try:
        secured.do_handshake()
    except ssl.SSLWantReadError:
        return False
    return True


def lenient_context(
    lowest: ssl.TLSVersion = ssl.TLSVersion.MINIMUM_SUPPORTED, highest: ssl.TLSVersion | None = None
) -> ssl.SSLContext:
    """A context that takes any certificate, cipher and version: to look at a server, never to tell it anything."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("ALL:!aNULL:!eNULL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # old versions are asked for to tell who speaks them
        context.minimum_version = lowest
        if highest is not None:
            context.maximum_version = highest
    return context


def read(patient: Patient, shown: Certificate) -> Certificate:
    """A certificate with its contents; raises OSError where they cannot be had."""
    context = lenient_context()
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(cadata=shown.der)
    context.verify_flags = ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN | _NO_CHECK_TIME
    contents = shake_hands(patient, context).contents
    names = [str(value) for kind, value in contents.get("subjectAltName", ()) if kind in ("DNS", "IP Address")]
    return Certificate(
        shown.der,
        shown.sent,
        _distinguished(contents.get("subject", ())),
        _distinguished(contents.get("issuer", ())),
        tuple(clipped(name) for name in names[:_MOST_NAMES]),
        _time(contents.get("notBefore")),
        _time(contents.get("notAfter")),
    )


def _sent(secured: ssl.SSLObject) -> int | None:
    inner = secured if hasattr(secured, "get_unverified_chain") else secured._sslobj  # type: ignore[attr-defined]  # noqa: SLF001 - public from Python 3.13 on
    tell: Callable[[], list[object]] | None = getattr(inner, "get_unverified_chain", None)
    return None if tell is None else len(tell())


def _distinguished(name: tuple[tuple[tuple[str, str], ...], ...]) -> str:
    """A distinguished name on one line."""
    return clipped(", ".join(f"{_SHORT.get(key, key)}={value}" for part in name for key, value in part))


def _time(text: str | None) -> datetime.datetime | None:
    if text is None:
        return None
    return datetime.datetime.fromtimestamp(ssl.cert_time_to_seconds(text), datetime.timezone.utc)


_SHORT: Final = {
    "commonName": "CN",
    "organizationName": "O",
    "organizationalUnitName": "OU",
    "countryName": "C",
    "localityName": "L",
    "stateOrProvinceName": "ST",
    "domainComponent": "DC",
}
