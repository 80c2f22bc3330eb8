"""Handshakes with a server, so that its certificate is read whether or not anybody trusts it.

The standard library tells the contents of a certificate that it has verified, and of no other. So the server is called
a second time, and verified against nothing but the certificate that it has shown the first time.
"""

from __future__ import annotations

import ssl
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from .certificates import Certificate
    from .patient import Patient

_NO_CHECK_TIME: Final = 0x200000
"""X509_V_FLAG_NO_CHECK_TIME of OpenSSL, which the ssl module passes on and has no name for."""
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
    return shown.read(shake_hands(patient, context).contents)


def _sent(secured: ssl.SSLObject) -> int | None:
    inner = secured if hasattr(secured, "get_unverified_chain") else secured._sslobj  # type: ignore[attr-defined]  # noqa: SLF001 - public from Python 3.13 on
    tell: Callable[[], list[object]] | None = getattr(inner, "get_unverified_chain", None)
    return None if tell is None else len(tell())
