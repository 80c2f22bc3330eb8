"""Whom the client trusts; what a failed handshake means says ``tls_errors``.

A thumbprint is checked where the handshake ends, on the very connection that then carries the request: a subclass of
the socket (or, in asynchronous use, of the TLS object) refuses before anyone can write to it.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import ssl
from typing import Any, Final

from ..extras import extra
from .exchanges import Tls

_HEX: Final = re.compile(r"[0-9a-f]{64}")


class ThumbprintError(ssl.SSLError):
    """The certificate is not the pinned one. ``seen`` is its SHA-256 in hex."""

    def __init__(self, seen: str) -> None:
        """Take the thumbprint that was seen."""
        super().__init__(f"the certificate has the SHA-256 thumbprint {seen}")
        self.seen = seen


class _PinnedContext(ssl.SSLContext):
    """A context whose handshakes fail for every certificate but one."""

    pin: bytes = b""


class _PinnedSocket(ssl.SSLSocket):
    def do_handshake(self, block: bool = False) -> None:
        super().do_handshake(block)
        _demand_pinned(self)


class _PinnedObject(ssl.SSLObject):
    def do_handshake(self) -> None:
        super().do_handshake()  # raises until the handshake is complete
        _demand_pinned(self)


def _demand_pinned(peer: ssl.SSLSocket | ssl.SSLObject) -> None:
    seen = hashlib.sha256(peer.getpeercert(binary_form=True) or b"").digest()
    pin = peer.context.pin if isinstance(peer.context, _PinnedContext) else b""
    if not hmac.compare_digest(seen, pin):
        raise ThumbprintError(seen.hex())


def thumbprint_of(text: str) -> bytes:
    """The 32 bytes of a SHA-256 thumbprint as people write it: hex, with or without colons or spaces.

    Raises ValueError for anything else, as the 40 digits of SHA-1, which can be forged.
    """
    digits = re.sub(r"[:\s-]", "", text).lower()
    if not _HEX.fullmatch(digits):
        raise ValueError(f"thumbprint: the 64 hex digits of a SHA-256 are needed, found {len(digits)} characters")
    return bytes.fromhex(digits)


def make_context(
    *, ca: str | os.PathLike[str] | None = None, thumbprint: str | None = None, any_certificate: bool = False
) -> ssl.SSLContext:
    """What decides whom to trust.

    Without anything, the system's trust store; ``ca`` is a PEM file of authorities to trust instead. ``thumbprint``
    pins the SHA-256 of the server's certificate: alone, it is the whole trust, and neither name nor expiry count;
    together with ``ca`` both have to be right. ``any_certificate`` trusts everybody.

    Raises ValueError for a thumbprint that is none, OSError for a file that cannot be read or holds no certificate.
    """
    if any_certificate:
        if ca is not None or thumbprint is not None:
            raise ValueError("insecure_any_certificate trusts everybody: leave ca and thumbprint out, or it")
        return _trusting_anyone(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    if thumbprint is not None:
        return _pinned(thumbprint_of(thumbprint), ca)
    if ca is None:
        with extra("client"):
            import truststore  # noqa: PLC0415 - most connections name whom to trust

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return _loaded(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ca)


def _pinned(pin: bytes, ca: str | os.PathLike[str] | None) -> ssl.SSLContext:
    context = _PinnedContext(ssl.PROTOCOL_TLS_CLIENT)
    context.pin = pin
    context.sslsocket_class, context.sslobject_class = _PinnedSocket, _PinnedObject
    return _trusting_anyone(context) if ca is None else _loaded(context, ca)


def _trusting_anyone(context: ssl.SSLContext) -> ssl.SSLContext:
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _loaded(context: ssl.SSLContext, ca: str | os.PathLike[str]) -> ssl.SSLContext:
    try:
        context.load_verify_locations(cafile=ca)
    except ssl.SSLError as error:
        raise OSError(f"{ca}: no certificates in PEM: {error}") from None
    except OSError as error:
        raise OSError(error.errno, error.strerror, os.fspath(ca)) from None
    return context


def tls_of(stream: Any) -> Tls | None:  # noqa: ANN401 - a network stream of httpcore
    """What was agreed on where a connection has TLS."""
    peer = None if stream is None else stream.get_extra_info("ssl_object")
    if peer is None:
        return None
    certificate = peer.getpeercert(True) or b""  # noqa: FBT003 - the inner object of ssl takes no name
    return Tls(peer.version() or "", (peer.cipher() or ("",))[0], hashlib.sha256(certificate).hexdigest())
